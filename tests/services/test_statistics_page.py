"""The figures as files: one page with its chart, however many rights were used, and a table."""

import io
from datetime import date

import page as checker
import pikepdf
import pytest

from dsr_desk.domain.request import Channel, Right
from dsr_desk.domain.words import Language
from dsr_desk.files import pages
from dsr_desk.services import requests, statistics
from dsr_desk.services.requests import NewRequest
from dsr_desk.store.vault import Vault


@pytest.fixture
def busy(vault: Vault) -> Vault:
    """A year in which every right was used."""
    for number, right in enumerate(Right):
        asked = NewRequest((right,), date(2026, number + 1, 5), Channel.MAIL, "Karin Ekdahl")
        requests.open_request(vault, asked)
    return vault


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_right_and_month_fits_one_page_that_lasts(busy: Vault, language: Language) -> None:
    body = statistics.as_pdf(busy, statistics.read(busy), language)
    assert pages.count(body) == 1
    for profile in ("3a", "ua1"):
        assert [one.message for one in checker.validate_pdf_bytes(body, profile=profile).failures] == []
    (said,) = pages.text(body)
    assert "Karin" not in said
    assert {"sv": "Per månad", "en": "By month"}[language] in said


def test_the_chart_is_told_to_who_does_not_see_it(busy: Vault) -> None:
    body = statistics.as_pdf(busy, statistics.read(busy), "sv")
    with pikepdf.open(io.BytesIO(body)) as document:
        alts = [str(one.Alt) for one in document.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]
    assert any("26-09: för sent 1" in alt for alt in alts)


def test_a_year_without_a_case_has_no_chart_and_still_a_page(vault: Vault) -> None:
    body = statistics.as_pdf(vault, statistics.read(vault), "sv")
    assert pages.count(body) == 1
