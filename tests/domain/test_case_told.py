"""A case told from beginning to end: in the order it was handled, with nothing that is not there."""

import ast
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

import dsr_desk
from dsr_desk.domain.audit import AuditLine
from dsr_desk.domain.case_told import blocks
from dsr_desk.domain.deadline import compute
from dsr_desk.domain.letter import Heading, LetterKind, Table
from dsr_desk.domain.proof import Proof, Seen
from dsr_desk.domain.question import Question
from dsr_desk.domain.request import Channel, Request, Right, Subject
from dsr_desk.domain.told import CaseTold, ToldLetter, ToldSearch
from dsr_desk.domain.trail_words import ACTIONS

RECEIVED = date(2026, 11, 2)
CASE = Request("DSR-2026-0001", (Right.OBJECTION_MARKETING,), RECEIVED, Channel.MAIL, Subject("Karin Ekdahl"), "sv", "")
LINE = AuditLine(1, datetime(2026, 11, 2, 22, 30, tzinfo=UTC), "Maja", "request.opened", CASE.ref, {}, "", "")


def told(**more: Any) -> CaseTold:
    return CaseTold(CASE, "Nordhamn Kurser AB", compute(RECEIVED), {"lime": "Lime CRM"}, (LINE,), **more)


def said(case: CaseTold, language: str = "sv") -> str:
    return repr(blocks(case, language))


def headings(case: CaseTold) -> list[str]:
    return [one.text for one in blocks(case, "sv") if isinstance(one, Heading)]


def test_what_did_not_happen_has_no_section_and_the_rest_is_numbered_on() -> None:
    assert headings(told()) == ["1. Begäran", "2. Tiden för svar", "3. Allt som hände"]
    search = ToldSearch(LINE.at, (("lime", "personer.csv", 12),), 0)
    assert headings(told(searches=(search,)))[2] == "3. Sökningarna"


@pytest.mark.parametrize(
    ("on", "says"), [(None, "Inget svar"), (date(2026, 11, 30), "dagar kvar: 2"), (date(2026, 12, 7), "för sent: 5")]
)
def test_the_answer_is_held_against_the_last_day(on: date | None, says: str) -> None:
    assert says in said(told(answered_on=on))


def test_a_search_that_found_nothing_stands_there_with_what_was_looked_through() -> None:
    case = told(searches=(ToldSearch(LINE.at, (("lime", "personer.csv", 12),), 0),))
    (table,) = (one for one in blocks(case, "en") if isinstance(one, Table) and one.caption == "The searches")
    assert table.rows == (("2026-11-02 23:30, matches: 0",), ("Lime CRM", "personer.csv", "12"))


def test_who_was_asked_stands_with_the_searches() -> None:
    asked = Question(1, "lime", RECEIVED, CASE.ref)
    assert "Lime CRM tillfrågades 2026-11-02." in said(told(questions=(asked,)))
    answered = replace(asked, answered_on=date(2026, 11, 5), answer="Vi har inget.")
    assert "och svarade 2026-11-05: Vi har inget." in said(told(questions=(answered,)))


def test_it_is_told_in_both_languages() -> None:
    proofs = (Proof("lime", Seen.STILL_THERE, 2, "", date(2026, 12, 1), ("3",), date(2026, 12, 1)),)
    letters = (ToldLetter(LetterKind.L17, RECEIVED, RECEIVED, "mail", "0123456789abcdef" * 4),)
    case = told(proofs=proofs, letters=letters)
    for swedish in ("artikel 21.2", "e-post", "personen finns kvar i den", "L17 Utskicken är stoppade"):
        assert swedish in said(case)
    for english in ("Article 21(2)", "e-mail", "the person is still in it", "L17 Marketing stopped"):
        assert english in said(case, "en")


def test_every_step_that_leaves_a_line_in_a_case_has_words() -> None:
    """Each `vault.writing("action", ref=…)` in the program."""
    without = sorted(action for action in actions_on_cases() if action not in ACTIONS)
    assert not without


def actions_on_cases() -> set[str]:
    found = set()
    for file in (Path(dsr_desk.__file__).parent / "services").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "writing" and node.args:
                first, has_ref = node.args[0], any(one.arg == "ref" for one in node.keywords)
                if has_ref and isinstance(first, ast.Constant):
                    found.add(first.value)
    assert len(found) > 20
    return found
