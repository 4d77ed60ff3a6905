"""What goes along by Art. 20(1): provided or observed, on consent or contract; never the firm's own words."""

from dataclasses import replace

import pytest

from dsr_desk.domain import compose
from dsr_desk.domain.fields import Field
from dsr_desk.domain.letter import Bullets, Letter, LetterKind
from dsr_desk.domain.letter_facts import Disclosed, LetterFacts
from dsr_desk.domain.portability import provided
from dsr_desk.domain.record import Column, Role
from dsr_desk.files.letter_texts import load
from tests.letters.made_up import ON, POLICY, facts_for

FIELDS = (Field.NAME, Field.EMAIL, Field.NOTE, Field.OWNER, Field.CATEGORY, Field.OTHER)
CARD = Disclosed(
    "okänd", "kunder.csv", "", 2, Role.PRIVATE_CUSTOMER, tuple(Column(field.value, field) for field in FIELDS),
    ("Åsa Öhman", "asa@example.se", "Svår kund", "Bo", "Guld", "12"),
)  # fmt: skip


def test_notes_segments_and_who_looks_after_her_stay() -> None:
    (one,) = provided([CARD], None)
    assert one.cells == ("Åsa Öhman", "asa@example.se")
    assert [column.name for column in one.columns] == ["name", "email"]


@pytest.mark.parametrize("role", [Role.LEARNER, Role.ATTENDEE])
def test_what_a_learner_did_is_observed_and_goes_along(role: Role) -> None:
    """WP 242 rev.01: data observed count as provided."""
    (one,) = provided([replace(CARD, role=role)], None)
    assert one.cells == ("Åsa Öhman", "asa@example.se", "12")


def test_a_record_of_nothing_but_the_firms_words_is_left_out() -> None:
    assert provided([replace(CARD, cells=("", "", "Svår kund", "Bo", "", ""))], None) == ()


def test_a_system_held_by_law_alone_is_left_out() -> None:
    system = POLICY.systems[0]
    lawful = replace(POLICY, purposes=tuple(replace(one, basis="legal_obligation") for one in POLICY.purposes))
    assert provided([replace(CARD, system=system.id)], lawful) == ()
    agreed = replace(POLICY, purposes=tuple(replace(one, basis="contract") for one in POLICY.purposes))
    assert len(provided([replace(CARD, system=system.id)], agreed)) == 1


def _letter(facts: LetterFacts) -> Letter:
    return compose.letter(LetterKind.L15, facts, load("sv"), "sv", ON, False)


def test_the_letter_says_what_the_file_holds_by_itself() -> None:
    facts = replace(facts_for(LetterKind.L15), held=(CARD,), policy=None)
    (listed,) = [block for block in _letter(facts).blocks if isinstance(block, Bullets)]
    assert listed.items == ("okänd: namn och e-post.",)


def test_a_file_that_would_be_empty_is_not_handed_over_without_a_word_on_what_it_holds() -> None:
    facts = replace(facts_for(LetterKind.L15), held=())
    assert _letter(facts).missing == ("vilka uppgifter filen innehåller (steget Svar)",)
