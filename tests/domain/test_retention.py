"""Retention: every kind of law.md 4.2, with its statute."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsr_desk.domain.errors import UsageError, UserError
from dsr_desk.domain.retention import RULES, Kept, RetentionKind, retain


def kept(kind: str, event: str = "", year_end: str = "", **more: object) -> Kept:
    def parsed(text: str) -> date | None:
        return date.fromisoformat(text) if text else None

    return retain(kind, parsed(event), parsed(year_end), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "event", "year_end", "until", "why"),
    [
        ("accounting", "2018-05-14", "2018-12-31", "2025-12-31", "BFL 7:2"),
        ("accounting", "2018-09-01", "2019-06-30", "2026-12-31", "the year in which the financial year ended"),
        ("accounting", "2018-05-01", "2018-04-30", "2025-12-31", "a broken year that ended in April"),
        ("accounting", "2017-07-01", "2018-12-31", "2025-12-31", "a first year of eighteen months: BFL 3:3"),
        ("accounting", "", "2020-02-29", "2027-12-31", "the day within the year does not matter"),
        ("contract_accounting", "2019-11-30", "2019-12-31", "2026-12-31", "agreements of importance: BFL 1:2 item 9"),
        ("crm_contact", "2020-02-29", "", "2025-02-28", "policy: five years, clamped"),
        ("crm_contact", "2021-06-15", "", "2026-06-15", "policy: five years"),
        ("platform_user", "2023-08-31", "", "2028-08-31", "policy: five years"),
        ("claim_consumer", "2022-05-10", "", "2025-05-10", "preskriptionslagen 2 § 2 st"),
        ("claim_consumer", "2024-02-29", "", "2027-02-28", "lag 1930:173 1 §"),
        ("claim_consumer_interrupted", "2024-01-31", "", "2027-01-31", "preskriptionslagen 6 §"),
        ("claim_business", "2016-02-29", "", "2026-02-28", "preskriptionslagen 2 § 1 st, clamped"),
        ("claim_business", "2014-02-28", "", "2024-02-28", "no stickiness to the leap day"),
        ("claim_business_interrupted", "2020-10-03", "", "2030-10-03", "preskriptionslagen 6 §"),
        ("marketing_consent", "2025-04-01", "", "2025-04-01", "17(1)(b): at once"),
        ("dsr_case", "2025-03-15", "", "2030-03-15", "dataskyddslagen 6:4; a Friday or not does not matter"),
        ("identity_document", "2025-03-08", "", "2025-03-08", "EDPB 01/2022 § 79; a Saturday stays"),
    ],
)
def test_the_last_day_of_each_kind(kind: str, event: str, year_end: str, until: str, why: str) -> None:
    found = kept(kind, event, year_end)
    assert found.retain_until == date.fromisoformat(until), why
    assert not found.open_ended
    assert not found.needs_input


def test_a_suppression_entry_has_no_end() -> None:
    found = kept("marketing_suppression", "2025-04-01")
    assert (found.retain_until, found.open_ended, found.needs_input) == (None, True, False)


def test_a_newsletter_sign_up_asks_the_controller_because_the_policy_is_silent() -> None:
    found = kept("newsletter_or_demo_lead", "2023-09-01")
    assert (found.retain_until, found.open_ended, found.needs_input) == (None, False, True)
    assert found.asked is not None
    assert "hur många år" in found.asked.sv


def test_a_newsletter_sign_up_has_a_day_once_the_controller_gave_a_figure() -> None:
    assert kept("newsletter_or_demo_lead", "2023-09-01", years=2).retain_until == date(2025, 9, 1)


@pytest.mark.parametrize("kind", ["accounting", "contract_accounting"])
def test_bookkeeping_without_a_financial_year_asks_for_it(kind: str) -> None:
    found = kept(kind, "2018-05-14")
    assert found.needs_input
    assert found.asked is not None
    assert "räkenskapsår" in found.asked.sv


@pytest.mark.parametrize(
    "kind", [kind for kind, rule in RULES.items() if rule.counting == "event" and rule.years is not None]
)
def test_a_kind_that_counts_from_an_event_asks_for_it(kind: RetentionKind) -> None:
    found = retain(kind)
    assert (found.retain_until, found.needs_input) == (None, True)
    assert found.asked == RULES[kind].event


def test_a_policys_own_figure_is_quoted_with_its_sentence() -> None:
    found = kept("crm_contact", "2020-02-29", years=3, quote="Vi sparar uppgifterna i tre år.")
    assert found.retain_until == date(2023, 2, 28)
    assert "3 år" in found.ground.sv
    assert "Vi sparar uppgifterna i tre år." in found.ground.en


def test_a_policy_may_keep_accounts_longer_but_not_shorter_than_the_law() -> None:
    assert kept("accounting", "", "2018-12-31", years=10).retain_until == date(2028, 12, 31)
    with pytest.raises(UserError, match=r"7 kap\. 2 §"):
        kept("accounting", "", "2018-12-31", years=5)


@pytest.mark.parametrize("kind", list(RetentionKind))
def test_every_kind_names_its_ground_in_both_languages_and_its_statute(kind: RetentionKind) -> None:
    found = retain(kind, date(2024, 1, 1), date(2024, 12, 31))
    assert found.ground.sv
    assert found.ground.en
    assert found.ground.sv != found.ground.en
    assert found.statute


def test_an_unknown_kind_lists_the_known_ones() -> None:
    with pytest.raises(UsageError, match="accounting, contract_accounting"):
        retain("invoices")


@pytest.mark.parametrize("event", [date(1, 1, 1), date(9999, 12, 31)])
def test_an_unreasonable_year_is_refused(event: date) -> None:
    with pytest.raises(UserError, match="year"):
        retain("claim_business", event)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_accounts_are_kept_more_than_seven_years_from_their_year_end(year_end: date) -> None:
    until = retain("accounting", None, year_end).retain_until
    assert until is not None
    assert (until.month, until.day, until.year - year_end.year) == (12, 31, 7)
