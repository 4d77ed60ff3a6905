"""The case file for the authority: nothing of a case is left out, and its chain is checked without the program."""

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import page
import pytest

from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel, Request, Right
from dsr_desk.domain.restriction import RestrictionGround
from dsr_desk.services import (
    casefile,
    letters,
    logging_in,
    rectification,
    requests,
    restrictions,
    review,
    weighing,
)
from dsr_desk.services.intake import read_text
from dsr_desk.store.vault import Vault
from tests.services.test_rights import CARD, phone_column, take_in
from tests.whole_job import exports
from tests.whole_job.pdf_text import text_of

WROTE = "Rätta mitt telefonnummer, det är fel. Jag invänder mot att ni behandlar mina uppgifter med intresseavvägning."
SIGNED = "Med vänlig hälsning\nKarin Ekdahl\nkarin.ekdahl@example.se\n070-174 06 11"
PARTS = {
    "README.txt", "alarms.json", "audit.jsonl", "case.json", "case.pdf", "decisions.json", "incoming.json",
    "letters.json",
    "proof.json", "recipients.json", "rights.json", "search.json", "searches.json", "timeline.json", "timeline.txt",
    "verify_audit.py", "incoming/01-request.txt",
}  # fmt: skip


@pytest.fixture
def case(vault: Vault, tmp_path: Path) -> Request:
    visma, lime = exports.write(tmp_path)
    take_in(vault, visma, "visma")
    take_in(vault, lime, "lime")
    letter = read_text(f"{WROTE}\n\n{SIGNED}", today=vault.today())
    opened = logging_in.open_case(vault, letter)
    review.search_case(vault, opened.ref)
    review.accept_certain(vault, opened.ref)
    rectification.decide(vault, opened.ref, CARD, phone_column(vault, opened.ref)[0], "070-174 06 50")
    restrictions.impose(vault, opened.ref, RestrictionGround.ACCURACY, "telefonnummer")
    weighing.weigh(vault, opened.ref, "kundregistret", ours="", hers="Inget särskilt.", prevails=True)
    letters.issue(vault, opened.ref, LetterKind.L01, "sv")
    letters.mark_sent(vault, opened.ref, "L01", Channel.MAIL)
    return requests.one(vault, opened.ref)


def test_the_case_file_holds_every_part_of_a_case(vault: Vault, case: Request) -> None:
    archive = zipfile.ZipFile(io.BytesIO(casefile.build(vault, case.ref)))
    names = set(archive.namelist())
    assert names >= PARTS
    assert sum(name.startswith("letters/") for name in names) == 1
    assert WROTE in archive.read("incoming/01-request.txt").decode()
    rights = json.loads(archive.read("rights.json"))
    assert rights["corrections"][0]["new"] == "070-174 06 50"
    assert rights["restriction"]["ground"] == "a"
    assert rights["weighing"]["prevails"] is True
    assert len(json.loads(archive.read("searches.json"))) == 1
    assert {right.value for right in case.rights} >= {Right.RECTIFICATION, Right.OBJECTION}
    told = archive.read("README.txt").decode()
    assert all(name.split("/")[0] in told for name in names - {"README.txt"})


def test_its_first_pages_tell_the_case_from_beginning_to_end(vault: Vault, case: Request) -> None:
    paper = zipfile.ZipFile(io.BytesIO(casefile.build(vault, case.ref))).read("case.pdf")
    said = " ".join(text_of(paper).split())
    for told in (
        "Rättelse (artikel 16)", "e-post", "Mottagningsdagen räknas inte", "Inget svar är skickat", "kundregister.csv",
        "rättelse beslutad", "Begränsad enligt artikel 18.1 a", "Invändningen väger tyngre",
        "L01 Bekräftelse", "Invändningen vägdes", "Behandlingen begränsades",
    ):  # fmt: skip
        assert told in said
    assert "070-174 06 50" not in said, "no value of a record stands in it"
    assert not [one for kind in ("3a", "ua1") for one in page.validate_pdf_bytes(paper, profile=kind).failures]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", ("Ärendet öppnades", "En uppgift i Lime CRM", "Brev L01 skickat")),
        ("en", ("The case was opened", "A value in Lime CRM", "Letter L01 sent on")),
    ],
)
def test_its_timeline_is_in_words(vault: Vault, case: Request, language: str, words: tuple[str, ...]) -> None:
    archive = zipfile.ZipFile(io.BytesIO(casefile.build(vault, case.ref, language)))
    lines = archive.read("timeline.txt").decode().splitlines()
    assert all(any(word in line for line in lines) for word in words), lines
    assert len(lines) == len(json.loads(archive.read("timeline.json")))


def test_the_chain_in_it_is_checked_by_its_own_script(vault: Vault, case: Request, tmp_path: Path) -> None:
    zipfile.ZipFile(io.BytesIO(casefile.build(vault, case.ref))).extractall(tmp_path)
    script = [sys.executable, "verify_audit.py", "audit.jsonl"]
    assert subprocess.run(script, cwd=tmp_path, check=False).returncode == 0
    chain = tmp_path / "audit.jsonl"
    chain.write_text(chain.read_text().replace("rectification.decided", "rectification.undone", 1))
    assert subprocess.run(script, cwd=tmp_path, check=False, capture_output=True).returncode != 0
