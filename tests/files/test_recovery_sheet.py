"""The sheet that is taken out on the worst day: one page, every group, readable by machine, in both languages."""

from datetime import date

import page
import pytest

from dsr_desk.domain.recovery import RecoveryKey, parse
from dsr_desk.files import pages, recovery_sheet

KEY = RecoveryKey(bytes(range(32)))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_one_page_with_every_group_and_what_to_do(language: str) -> None:
    body = recovery_sheet.render(KEY, language, date(2026, 11, 23))
    assert pages.count(body) == 1
    said = " ".join(pages.text(body))
    found = [word for word in said.split() if word in KEY.groups]
    assert parse("".join(found)).secret == KEY.secret, "the groups stand in their order"
    assert {"sv": "Om datorn är borta", "en": "When the computer is gone"}[language] in said
    assert "2026-11-23" in said


@pytest.mark.parametrize("profile", ["3a", "ua1"])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_it_lasts_and_is_read_aloud_as_letters_are(language: str, profile: str) -> None:
    body = recovery_sheet.render(KEY, language, date(2026, 11, 23))
    assert [one.message for one in page.validate_pdf_bytes(body, profile=profile).failures] == []


def test_the_same_key_on_the_same_day_gives_the_same_bytes() -> None:
    made = [recovery_sheet.render(KEY, "sv", date(2026, 11, 23)) for _ in range(2)]
    assert made[0] == made[1]
