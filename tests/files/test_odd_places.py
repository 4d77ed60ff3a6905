"""Odd names, odd places and odd letters: a sentence or the answer, never a fall, and nothing put out of its place."""

import json
import os
from pathlib import Path

import pytest

from dsr_desk import cli
from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.names import read_name
from dsr_desk.files import html_text, mail
from dsr_desk.files.writing import write_new

PAIR = '{"id":1,"query":{"name":"Anna Ek"},"record":{"name":"Anna Ek"}}\n'


def a_pipe(folder: Path) -> Path:
    """A pipe somebody reads: it stands for /dev/stdout and its like."""
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    return pipe


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system here")
def test_a_pipe_is_written_to_and_never_replaced_by_a_file(tmp_path: Path) -> None:
    pipe = a_pipe(tmp_path)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_new(pipe, b"svar")
    assert os.read(reader, 100) == b"svar"
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text(PAIR)
    assert cli.main(["compare", "--batch", str(pairs), "--out", str(pipe), "--json"]) == 0
    assert json.loads(os.read(reader, 10_000))["id"] == 1
    os.close(reader)
    assert pipe.is_fifo()


@pytest.mark.parametrize("query", ["[" * 100_000, '{"a":' * 5000, '{"name":' + "1" * 5000 + "}", "null"])
def test_json_that_is_no_small_object_is_refused_in_words(query: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", "--query", query, "--record", "{}", "--json"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("name", ["\x00", "a" * 300, "halv\ud800"])
@pytest.mark.parametrize("command", [["deadline", "--batch"], ["intake"], ["import", "--preview"]])
def test_a_name_no_file_can_have_is_told_like_a_missing_file(command: list[str], name: str) -> None:
    assert cli.main([*command, name, "--json"]) == 1


def test_half_a_surrogate_pair_comes_out_as_an_escape(tmp_path: Path) -> None:
    pairs, out = tmp_path / "pairs.jsonl", tmp_path / "out.jsonl"
    pairs.write_text(PAIR.replace('"id":1', '"id":"\\ud800"'))
    assert cli.main(["compare", "--batch", str(pairs), "--out", str(out)]) == 0
    assert json.loads(out.read_text())["id"] == "\ud800"


@pytest.mark.parametrize("text", ["20260101", "2026-W01-1"])
def test_only_the_promised_form_of_a_day_is_a_day(text: str) -> None:
    assert cli.main(["deadline", "--received", text]) == 2


@pytest.mark.parametrize("charset", ["idna", "punycode", "undefined", "hex", "utf-7"])
def test_a_charset_that_is_none_for_mail_does_not_lose_the_letter(charset: str) -> None:
    body = f"From: a@example.se\r\nContent-Type: text/plain; charset={charset}\r\n\r\nHej från Åsa\r\n"
    assert "Hej" in mail.mail(body.encode("latin-1"))["text"]


@pytest.mark.parametrize(
    "head", ["Subject: " + "=?utf-8?q?=C3=85?= " * 50_000, "Content-Type: text/plain; " + ";" * 500_000]
)
def test_an_endless_header_costs_no_more_than_a_long_one(head: str) -> None:
    assert "Hej" in mail.mail(f"From: a@example.se\r\n{head}\r\n\r\nHej".encode())["text"]


def test_blanks_after_a_bracket_are_read_in_one_pass() -> None:
    assert html_text.text_of_html("<" + " " * 300_000 + "Hej") is not None


@pytest.mark.parametrize(
    ("name", "body"), [("a.eml", b"\x00" * 99), ("a.rtf", b"{\\rtf1 Hej}"), ("a.eml", b"\x1f\x8b\x08")]
)
def test_what_is_no_letter_is_refused_whatever_its_name(tmp_path: Path, name: str, body: bytes) -> None:
    (tmp_path / name).write_bytes(body)
    with pytest.raises(FileTrouble):
        mail.read(tmp_path / name)


def test_a_letter_of_a_thousand_layers_is_refused_in_words() -> None:
    layers = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(3000))
    with pytest.raises(FileTrouble):
        mail.mail(layers.encode() + b"\r\nHej")


def test_a_note_of_twenty_thousand_words_in_a_name_column_is_read_at_once() -> None:
    assert len(read_name("a " * 20_000)) == 4
