"""The numbers of the masking on the frozen note lines are held: nobody makes it worse without seeing it."""

import pytest

from dsr_desk.domain import masking
from dsr_desk.domain.fields import Field
from dsr_desk.domain.masking import MARK, Piece
from dsr_desk.domain.sensitive import Category, categories
from dsr_desk.services.name_lists import shipped
from tests.eval.notes.marked import Line, count, lines


def by_rule(line: Line) -> tuple[Piece, ...]:
    return masking.pieces(line.text, masking.hers([line.asker]), shipped())


def test_of_the_frozen_notes_nearly_all_other_persons_are_found_and_little_else() -> None:
    tally = count(list(lines("frozen.txt")), by_rule)
    assert tally.persons >= 250
    assert tally.recall >= 0.97, str(tally)
    assert tally.precision >= 0.94, str(tally)


def test_every_frozen_note_on_health_union_or_belief_is_flagged_and_few_others() -> None:
    corpus = list(lines("frozen.txt"))
    flagged = [line for line in corpus if categories(line.text)]
    assert all(line in flagged for line in corpus if line.is_sensitive)
    assert sum(not line.is_sensitive for line in flagged) <= 3


@pytest.mark.parametrize(
    ("note", "shown"),
    [
        ("Ringde Åsa, hon skulle prata med sin man Björn.", f"Ringde Åsa, hon skulle prata med sin man {MARK}."),
        ("Åsas faktura är betald", "Åsas faktura är betald"),
        ("Åsa Lindgren är en annan", f"{MARK} är en annan"),
        ("Björken ska bort, sten i marken", "Björken ska bort, sten i marken"),
        ("Anderssons Bygg AB levererar till Umeå", "Anderssons Bygg AB levererar till Umeå"),
        ("OCR 1234567890 är betald", "OCR 1234567890 är betald"),
        ("flyttar till Lindvägen 4 B, 442 33 Kungälv", f"flyttar till {MARK}"),
        ("bor på Storgatan 12", "bor på Storgatan 12"),
    ],
)
def test_a_note_keeps_the_persons_own_and_loses_the_others(note: str, shown: str) -> None:
    mine = masking.hers([{Field.NAME: ("Åsa Öberg",), Field.STREET: ("Storgatan 12",)}])
    assert masking.masked(note, masking.pieces(note, mine, shipped())) == shown


def test_words_on_health_union_and_belief_are_told_apart() -> None:
    assert categories("sjukskriven till maj") == (Category.HEALTH,)
    assert categories("avdrag för fackavgift") == (Category.UNION,)
    assert categories("fri under ramadan") == (Category.BELIEF,)
    assert categories("fackspråk i offerten, domarna är klara") == ()
