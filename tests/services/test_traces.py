"""Who looked at what, and who changed what: every service leaves its line, and a new one is noticed."""

import ast
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import dsr_desk.services
from dsr_desk.domain.errors import UserError, VaultTrouble
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice
from dsr_desk.domain.letter import Letter, LetterKind
from dsr_desk.domain.request import Channel, IdentityMethod, Right
from dsr_desk.files import pdf
from dsr_desk.services import casefile, casework, imports, letter_forms, letters, requests, review, search, trail
from dsr_desk.store import audit
from dsr_desk.store.vault import Vault
from tests.conftest import Clock
from tests.whole_job import exports

FOLDER = Path(dsr_desk.services.__file__).parent

SAYS_NOTHING_OF_ANYBODY = {
    "diagnostics.report": "versions and sizes",
    "letters.compose": "a letter as content, from which drafts and issued letters are made; both leave their line",
    "policies.export": "the record of processing: no person in it",
    "policies.as_json": "the same",
    "statistics.as_pdf": "figures, no cases",
    "letterheads.sample": "a letter to nobody",
    "diary.ics": "case numbers and days",
    "reminders.ics": "the same",
    "backups.restore_over": "the line is written into the restored vault",
    "backups.backup": "the line is written once the copy is verified, by the service itself",
}
"""Text, bytes or a file that leave the program without a line of their own, and why that is right."""


def functions() -> Iterator[tuple[str, ast.FunctionDef]]:
    """Every public function of the services whose first argument is the vault."""
    for file in sorted(FOLDER.glob("*.py")):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.args.args and node.args.args[0].arg == "vault":
                yield f"{file.stem}.{node.name}", node


def calls(name: str, node: ast.FunctionDef) -> Iterator[str]:
    """What a function calls, as module.name; a call on `vault` itself is told as `vault.name`."""
    for one in ast.walk(node):
        if isinstance(one, ast.Call):
            if isinstance(one.func, ast.Attribute) and isinstance(one.func.value, ast.Name):
                yield f"{one.func.value.id}.{one.func.attr}"
            elif isinstance(one.func, ast.Name):
                yield f"{name.split('.')[0]}.{one.func.id}"


def that_write() -> set[str]:
    """Every function that leaves a line, itself or by another service."""
    known = {name: set(calls(name, node)) for name, node in functions()}
    found = {name for name, called in known.items() if "vault.writing" in called}
    while more := {name for name, called in known.items() if name not in found and called & found}:
        found |= more
    return found


def hands_over(node: ast.FunctionDef) -> bool:
    """It returns text, bytes or plain values, or is told a file to write: what leaves the program leaves a trace."""
    given = ast.unparse(node.returns) if node.returns else ""
    told = {one.arg for one in (*node.args.args, *node.args.kwonlyargs)}
    return given in ("str", "bytes", "Made", "dict[str, Any]") or bool(told & {"out", "to", "file"})


def test_a_service_that_hands_over_text_or_a_file_leaves_a_line() -> None:
    giving = {name for name, node in functions() if hands_over(node) and not name.split(".")[1].startswith("_")}
    assert {"casefile.build", "letter_forms.file_of", "letters.make", "letters.pdf_of", "trail.export"} <= giving
    assert giving - that_write() - SAYS_NOTHING_OF_ANYBODY.keys() == set()


def test_every_service_is_looked_through() -> None:
    """No function takes a vault under another name, or in another place, and slips past this test."""
    for file in sorted(FOLDER.glob("*.py")):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                where = [n for n, one in enumerate(node.args.args) if one.annotation and _is_vault(one.annotation)]
                first = node.args.args[0].arg if node.args.args else ""
                assert not where or first in ("vault", "connection"), f"{file.stem}.{node.name}"


def _is_vault(annotation: ast.expr) -> bool:
    return ast.unparse(annotation).strip("'\"") == "Vault"


def test_nothing_can_be_written_without_a_line(vault: Vault) -> None:
    """A write on a reading connection is refused by the database: `writing` is the only way in, and it appends."""
    with pytest.raises(VaultTrouble), vault.reading() as connection:
        connection.exec_driver_sql("INSERT INTO setting (name, value) VALUES ('x', '1')")
    with vault.reading() as connection:
        assert not connection.exec_driver_sql("SELECT count(*) FROM setting WHERE name = 'x'").scalar()


def test_a_line_is_there_only_with_its_change(vault: Vault) -> None:
    before = count(vault)
    with pytest.raises(Exception, match="no such table"), vault.writing("test.fails") as connection:
        connection.exec_driver_sql("INSERT INTO nowhere VALUES (1)")
    assert count(vault) == before


def count(vault: Vault) -> int:
    with vault.reading() as connection:
        return audit.head(connection).seq


def newest(vault: Vault) -> dict[str, object]:
    with vault.reading() as connection:
        line: dict[str, object] = json.loads(audit.export(connection).splitlines()[-1])
    return line


@pytest.fixture
def ref(vault: Vault, tmp_path: Path) -> str:
    """An access request, reviewed, whose report is issued."""
    _, lime = exports.write(tmp_path)
    (plan,) = imports.preview(lime, source="lime")
    imports.take_in(vault, plan)
    known = {Field.EMAIL: ("karin.ekdahl@example.se",)}
    new = requests.NewRequest((Right.ACCESS,), vault.today(), Channel.MAIL, "Karin Ekdahl", known, ("Kvarngatan 4",))
    case = requests.open_request(vault, new)
    requests.settle_identity(vault, case.ref, IdentityMethod.KNOWN_ADDRESS, "Svar från den adress vi har.")
    for one in review.search_case(vault, case.ref):
        is_hers = one.record_id == "limecrm-personer.csv:2"
        review.choose(vault, case.ref, [one.record_id], Choice.INCLUDE if is_hers else Choice.EXCLUDE, "granskad")
    letters.issue(vault, case.ref, LetterKind.L05)
    return case.ref


def test_a_search_says_who_when_why_what_and_how_many(vault: Vault, ref: str) -> None:
    search.find(vault, {Field.NAME: ("Karin Ekdahl",)}, text="Nordhamn")
    line = newest(vault)
    assert (line["action"], line["operator"], line["ref"]) == ("search.made", "Test", None)
    assert str(line["at"]).startswith("2026-11-23")
    assert line["detail"] == {"why": "look-up", "query": {"name": ["K. E."], "text": ["N."]}, "hits": 1}
    search.find(vault, {Field.EMAIL: ("karin.ekdahl@example.se",)}, ref=ref.lower())
    line = newest(vault)
    assert line["ref"] == ref
    assert line["detail"]["why"] == "case"  # type: ignore[index]


def test_looking_at_a_letter_is_told_once_a_day_and_giving_it_out_every_time(
    vault: Vault, ref: str, clock: Clock
) -> None:
    (issued,) = letters.listing(vault, ref)
    before = count(vault)
    for _ in range(3):
        letters.pdf_of(vault, issued.id)
        letters.make(vault, ref, LetterKind.L01, is_draft=True)
    assert count(vault) == before + 2
    clock.now += timedelta(days=1, minutes=1)
    letters.pdf_of(vault, issued.id)
    assert newest(vault)["action"] == "letter.shown"
    for form in ("pdf", "json", "csv", "xlsx", "eml"):
        letter_forms.file_of(vault, issued, form)
        assert newest(vault)["detail"] == {"kind": "L05", "form": form, "locked": False}
    letter_forms.file_of(vault, issued, password="hemligt ord")
    assert newest(vault)["detail"] == {"kind": "L05", "form": "pdf", "locked": True}


def test_unmasking_a_case_file_and_the_log_itself_are_told(vault: Vault, ref: str) -> None:
    (one,) = [one for one in review.findings(vault, ref) if one.record_id == "limecrm-personer.csv:3"]
    casework.unmask(vault, ref, one.id)
    assert newest(vault)["detail"] == {"finding": one.id, "pieces": 2}
    casework.number_shown(vault, ref)
    assert newest(vault)["action"] == "request.number_shown"
    casefile.build(vault, ref)
    assert newest(vault)["action"] == "casefile.exported"
    assert json.loads(trail.export(vault).splitlines()[-1])["action"] == "audit.exported"


def test_no_line_names_anybody(vault: Vault, ref: str) -> None:
    search.find(vault, {Field.NAME: ("Karin Ekdahl",), Field.PHONE: ("0701740611",)}, text="Platschef")
    said = trail.export(vault).casefold()
    assert ref.casefold() in said
    for trace in ("karin", "ekdahl", "0701740611", "example.se", "platschef", "kvarngatan"):
        assert trace not in said


def test_what_a_letter_says_is_what_is_decided_when_it_is_kept(
    vault: Vault, ref: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody leaves a record out after the letter was typeset and before it is stored: it does not say it is held."""
    real = pdf.render
    said: list[bytes] = []

    def slow(letter: Letter, *rest: Any, **more: Any) -> bytes:
        said.append(real(letter, *rest, **more))
        if len(said) == 1:
            review.choose(vault, ref, ["limecrm-personer.csv:3"], Choice.INCLUDE, "var hennes")
        return said[-1]

    monkeypatch.setattr(pdf, "render", slow)
    issued = letters.issue(vault, ref, LetterKind.L05)
    assert len(said) == 2
    assert letters.pdf_of(vault, issued.id) == said[1]
    assert newest_of(vault, "letter.issued")["sha256"] == issued.sha256
    with vault.reading() as connection:
        from dsr_desk.store import letters as store

        assert "Carin" in str(store.content(connection, issued.id))


def test_a_letter_that_may_no_longer_be_issued_when_it_is_kept_is_not(
    vault: Vault, ref: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = pdf.render

    def slow(letter: Letter, *rest: Any, **more: Any) -> bytes:
        review.choose(vault, ref, ["limecrm-personer.csv:2"], None)
        return real(letter, *rest, **more)

    monkeypatch.setattr(pdf, "render", slow)
    with pytest.raises(UserError, match="not reviewed"):
        letters.issue(vault, ref, LetterKind.L05)
    assert len(letters.listing(vault, ref)) == 1


def newest_of(vault: Vault, action: str) -> dict[str, object]:
    with vault.reading() as connection:
        line = audit.latest(connection, action)
    assert line is not None
    return dict(line.detail)
