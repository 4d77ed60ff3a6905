"""Letters in files: mails, mailboxes, Outlook files, PDF and plain text, and hostile ones."""

import base64
from datetime import date
from pathlib import Path

import pytest

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.request import Channel, Right
from dsr_desk.domain.words import Text
from dsr_desk.files import html_text, mail, not_read
from dsr_desk.services import intake

TODAY = date(2026, 4, 1)
EML = """\
Received: from mx.nordhamn.example by inbox.nordhamn.example; Thu, 05 Feb 2026 23:30:00 +0000
Received: from evil.example by mx.nordhamn.example; Mon, 01 Jan 2001 00:00:00 +0000
From: =?utf-8?q?Karin_Ekdahl?= <karin.ekdahl@example.se>
To: info@nordhamn.example
Subject: =?utf-8?q?Beg=C3=A4ran_om_registerutdrag?=
Date: Mon, 01 Jan 2001 00:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

Hej! Jag vill ha ett registerutdrag.
V=E4nliga h=E4lsningar
Karin Ekdahl
--b
Content-Type: text/html; charset="utf-8"

<p>radera allt</p>
--b--
"""


def write(folder: Path, name: str, body: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(body.encode() if isinstance(body, str) else body)
    return path


def test_a_mail_is_dated_by_our_own_server_in_stockholms_day(tmp_path: Path) -> None:
    letter = intake.read(write(tmp_path, "brev.eml", EML), TODAY)
    assert letter.received == date(2026, 2, 6)
    assert letter.rights == (Right.ACCESS,)
    assert (letter.sender, letter.sender_mail, letter.channel) == (
        "Karin Ekdahl", "karin.ekdahl@example.se", Channel.MAIL,
    )  # fmt: skip
    found = intake.as_json(letter)
    assert (found["from"], found["received"], found["language"]) == ("karin.ekdahl@example.se", "2026-02-06", "sv")
    assert found["identifiers"]["name"] == ["Karin Ekdahl"]


def test_a_mail_without_its_name_is_known_by_content(tmp_path: Path) -> None:
    assert mail.read(write(tmp_path, "brev.txt", EML))["subject"] == "Begäran om registerutdrag"


def test_the_newest_of_a_mailbox_is_read_and_the_rest_is_quoted(tmp_path: Path) -> None:
    second = (
        "From: karin.ekdahl@example.se\nDate: Mon, 23 Mar 2026 10:00:00 +0100\n\nPåminnelse: jag har inte fått svar.\n"
    )
    box = f"From k@example.se Mon Mar 23 10:00:00 2026\n{second}\nFrom k@example.se Fri Feb 06 00:30:00 2026\n{EML}"
    letter = intake.read(write(tmp_path, "brev.mbox", box), TODAY)
    assert (letter.is_reminder, letter.received) == (True, date(2026, 3, 23))
    assert letter.rights == (Right.ACCESS,)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "mac_roman"])
def test_plain_text_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    path = write(tmp_path, "brev.txt", "Jag begär rättelse: min adress är fel. Åsa Öhman".encode(encoding))
    letter = intake.read(path, TODAY)
    assert letter.rights == (Right.RECTIFICATION,)
    assert (letter.received, letter.channel) == (None, Channel.POST)


def test_an_html_mail_is_read_without_its_scripts_and_quotes() -> None:
    text = html_text.text_of_html(
        "<head><style>p{}</style></head><p>Radera&nbsp;mina <b>uppgifter</b>!</p><script>alert(1)</script>"
        "<blockquote>avregistrera dig<br>här</blockquote>"
    )
    assert text.split("\n")[0] == "Radera mina uppgifter!"
    assert "alert" not in text
    assert "> avregistrera dig" in text


@pytest.mark.parametrize(
    "body",
    [
        b"From: a@example.se\n\n",
        b"From: =?nosuch?q?=FF=FE?= <a@example.se>\nSubject: =?utf-8?b?!!!?=\nReceived: ; in spring\n\nhej",
        b"Content-Type: text/plain; charset=\"nosuch\"\nFrom: a@example.se\n\nhej",
        b"From: a@example.se\nContent-Type: multipart/mixed; boundary=x\n\n" + b"--x\n" * 5000,
        b"From: " + b"(" * 50_000 + b"\n\nhej",
        b"From: a@example.se\nContent-Type: text/html\n\n" + b"<a " * 50_000,
        b"From: a@example.se\nDate: Mon, 99 Foo 99999999 99:99:99 +9999\nContent-Transfer-Encoding: base64\n\n=====",
    ],
)  # fmt: skip
def test_a_hostile_mail_is_read_or_refused_in_words(tmp_path: Path, body: bytes) -> None:
    assert intake.read(write(tmp_path, "brev.eml", body), TODAY).rights == ()


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("brev.txt", b""), ("brev.txt", b"\x00\x01\x02" * 100), ("brev.msg", mail._OLE + b"x" * 2000),
        ("brev.pdf", b"%PDF-1.4 x"),
    ],
)  # fmt: skip
def test_what_is_no_letter_is_refused_with_its_name(tmp_path: Path, name: str, body: bytes) -> None:
    with pytest.raises(FileTrouble, match=name):
        intake.read(write(tmp_path, name, body), TODAY)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match=r"borta\.eml"):
        intake.read(tmp_path / "borta.eml", TODAY)


def test_a_pdf_letter_is_read(tmp_path: Path) -> None:
    canvas = pytest.importorskip("reportlab.pdfgen.canvas")
    path = tmp_path / "brev.pdf"
    page = canvas.Canvas(str(path))
    page.drawString(72, 700, "Jag vill ha ett registerutdrag.")
    page.save()
    assert intake.read(path, TODAY).rights == (Right.ACCESS,)


def test_the_real_samples_are_read(samples: Path) -> None:
    for path in sorted((samples / "mail").iterdir()):
        letter = intake.read(path, TODAY)
        assert letter.text.strip()
        assert letter.subject


def letter_of(tmp_path: Path, body: bytes) -> mail.Incoming:
    return mail.read(write(tmp_path, "brev.eml", body))


HEAD = (
    b"From: =?utf-8?q?=C3=85sa_=C3=96hman?= <asa@example.se>\r\nSubject: Utdrag\r\n"
    b"Date: Mon, 2 Nov 2026 10:00:00 +0100\r\n"
)
TEXT = "Hej,\r\njag vill ha ett registerutdrag för Åsa Öhman.\r\n".encode()


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_headers_in_bytes_outside_ascii_are_read_as_written(tmp_path: Path, encoding: str) -> None:
    found = letter_of(tmp_path, "From: Åsa Öhman <asa@example.se>\nSubject: Begäran\n\nHej".encode(encoding))
    assert (found["name"], found["subject"]) == ("Åsa Öhman", "Begäran")


@pytest.mark.parametrize(
    "body",
    [
        b"\xef\xbb\xbf" + HEAD + b"\r\n" + TEXT,
        b"\r\n\r\n" + HEAD + b"\r\n" + TEXT,
        (HEAD + b"\r\n" + TEXT).replace(b"\r\n", b"\r\r\n"),
        (HEAD + b"\r\n" + TEXT).replace(b"\r\n", b"\r"),
        HEAD.replace(b"Subject:", b"Subject :") + b"\r\n" + TEXT,
        HEAD.replace(b"Subject:", b"no header at all\r\nSubject:") + b"\r\n" + TEXT,
        HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n" + TEXT,
        HEAD + b"Content-Transfer-Encoding: base64 (a comment)\r\n\r\n" + base64.encodebytes(TEXT),
        HEAD + b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.encodebytes(HEAD + b"\r\n" + TEXT),
        HEAD + b'Content-Type: multipart/mixed; boundary="other"\r\n\r\n--xyz\r\n\r\n' + TEXT,
        HEAD + b"Content-Type: text/html\r\n\r\n<style>" + b"p{} " * 60_000 + b"</style>" + TEXT,
    ],
)  # fmt: skip
def test_a_mail_broken_on_its_way_is_read_all_the_same(tmp_path: Path, body: bytes) -> None:
    found = letter_of(tmp_path, body)
    assert "registerutdrag för Åsa Öhman" in found["text"]
    assert (found["name"], found["subject"]) == ("Åsa Öhman", "Utdrag")
    assert found["received"].startswith("2026-11-02T10:00")
    assert "\r" not in found["text"]


def test_letters_in_letters_are_read_to_a_hundred_layers_and_then_refused_in_words(tmp_path: Path) -> None:
    layer = HEAD + b"Content-Type: message/rfc822\r\n\r\n"
    assert "registerutdrag" in letter_of(tmp_path, layer * 60 + HEAD + b"\r\n" + TEXT)["text"]
    for layers in (130, 300, 3000):
        with pytest.raises(FileTrouble, match="layers"):
            letter_of(tmp_path, layer * layers + HEAD + b"\r\n" + TEXT)


MIME = "From: a@example.se\nSubject: Registerutdrag\nMIME-Version: 1.0\nContent-Type: "


@pytest.mark.parametrize(
    ("kind_and_body", "said"),
    [
        (
            "application/pkcs7-mime; smime-type=enveloped-data\nContent-Transfer-Encoding: base64\n\nMIAG",
            not_read.ENCRYPTED,
        ),
        ("multipart/encrypted; protocol=x; boundary=b\n\n--b\nContent-Type: a/b\n\nx\n--b--\n", not_read.ENCRYPTED),
        ("text/plain\n\n-----BEGIN PGP MESSAGE-----\nabc\n-----END PGP MESSAGE-----\n", not_read.ENCRYPTED),
        ("application/ms-tnef\nContent-Transfer-Encoding: base64\n\neJ8+Ig==\n", not_read.NO_TEXT),
        ("text/plain\n\n" + "Jag vill ha ett registerutdrag. " * 7000, not_read.CUT),
        ("text/html\n\n" + "<p>Jag vill ha ett registerutdrag.</p>" * 9000, not_read.CUT),
        ("multipart/signed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHej\n--b--\n", None),
    ],
)
def test_what_of_a_letter_could_not_be_read_is_said(tmp_path: Path, kind_and_body: str, said: Text | None) -> None:
    letter = intake.read(write(tmp_path, "brev.eml", MIME + kind_and_body), TODAY)
    assert letter.not_read == ((said,) if said else ())


def test_a_wish_behind_a_megabyte_of_formatting_is_found(tmp_path: Path) -> None:
    body = f"text/html\n\n<style>{'p{}' * 400_000}</style><p>Radera alla uppgifter om mig.</p>"
    assert Right.ERASURE in intake.read(write(tmp_path, "brev.eml", MIME + body), TODAY).rights


@pytest.mark.parametrize(("name", "said"), [("", "är en mapp"), ("borta.eml", "Det finns ingen fil borta.eml")])
def test_a_folder_and_a_file_that_is_gone_are_told_apart(tmp_path: Path, name: str, said: str) -> None:
    with pytest.raises(FileTrouble) as trouble:
        intake.read(tmp_path / name)
    assert said in trouble.value.text.sv
