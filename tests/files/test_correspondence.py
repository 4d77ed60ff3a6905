"""Mails as records of a system."""

from pathlib import Path

import pytest

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.fields import Field
from dsr_desk.domain.record import Role
from dsr_desk.services import importing

MAIL = b"""\
From: =?iso-8859-1?Q?=C5sa_=D6hman?= <asa.ohman@example.se>
To: Bo Falk <bo.falk@example.se>,
 Karin <karin@example.se>
Cc: per.lind@example.se
Date: Mon, 2 Mar 2026 10:15:00 +0100
Subject: =?utf-8?q?Kurs_i_g=C3=B6teborg?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-8859-1

H\xe4lsa Bo.
"""


def test_a_mail_is_a_record_with_sender_receivers_subject_and_text(tmp_path: Path) -> None:
    path = tmp_path / "brev.eml"
    path.write_bytes(MAIL)
    (plan,) = importing.preview(path)
    assert (plan.source, plan.kind, plan.role, plan.rows_kept) == ("Office", "correspondence", Role.CORRESPONDENT, 1)
    assert plan.field_of("Från adress") is Field.EMAIL
    cells = plan.sample[0].cells
    assert cells[:2] == ("Åsa Öhman", "asa.ohman@example.se")
    assert cells[2] == "Bo Falk <bo.falk@example.se>, Karin <karin@example.se>"
    assert cells[3] == "per.lind@example.se"
    assert cells[4].startswith("2026-03-02")
    assert cells[5] == "Kurs i göteborg"
    assert cells[6].strip() == "Hälsa Bo."


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_mailbox_gives_a_row_for_each_mail(tmp_path: Path, end: bytes) -> None:
    start = b"From asa.ohman@example.se Mon Mar  2 10:15:00 2026\n"
    path = tmp_path / "lada.mbox"
    path.write_bytes((b"\n".join([start + MAIL] * 3)).replace(b"\n", end))
    (plan,) = importing.preview(path)
    assert [row.row for row in plan.sample] == [1, 2, 3]
    assert all(row.cells[6].strip() == "Hälsa Bo." and "karin@" in row.cells[2] for row in plan.sample)


def test_a_mail_too_long_to_be_read_whole_is_told_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "brev.eml"
    path.write_bytes(MAIL + b"ord " * 60_000)
    (plan,) = importing.preview(path)
    assert [note.row for note in plan.suspect] == [1]


def test_an_outlook_file_is_a_record_too(samples: Path) -> None:
    (plan,) = importing.preview(next((samples / "mail").glob("*.msg")))
    assert (plan.kind, plan.rows_kept) == ("correspondence", 1)


def test_a_compound_file_that_is_no_whole_mail_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "brev.msg"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__substg1.0_".encode("utf-16-le") * 40)
    with pytest.raises(FileTrouble):
        importing.preview(path)
