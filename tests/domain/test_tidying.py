"""What the vault holds that it no longer needs: a table of days."""

from datetime import date

import pytest

from dsr_desk.domain.tidying import Due, HeldCase, HeldFile, Periods, What, due


def day(text: str) -> date:
    return date.fromisoformat(text)


def a_file(taken_in: str, *, rows: int = 12, is_needed: bool = False) -> HeldFile:
    return HeldFile(7, "visma", "kunder.csv", day(taken_in), rows, is_needed)


def a_case(
    over: str | None, letter: str | None = None, *, bodies: int = 3, is_named: bool = True
) -> HeldCase:  # fmt: skip
    return HeldCase("DSR-2026-0004", over and day(over), letter and day(letter), bodies, is_named)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("taken_in", "rows", "needed", "today", "goes"),
    [
        ("2026-08-25", 12, False, "2026-11-22", False),
        ("2026-08-25", 12, False, "2026-11-23", True),
        ("2026-08-25", 12, True, "2026-11-23", False),
        ("2020-01-01", 12, True, "2026-11-23", False),
        ("2026-08-25", 0, False, "2026-11-23", False),
        ("2023-12-01", 12, False, "2024-02-28", False),
        ("2023-12-01", 12, False, "2024-02-29", True),
    ],
)
def test_a_files_rows_go_when_it_is_old_and_no_open_case_leans_on_it(
    taken_in: str, rows: int, needed: bool, today: str, goes: bool
) -> None:
    found = due(day(today), Periods(), [a_file(taken_in, rows=rows, is_needed=needed)], [])
    assert [one.what for one in found] == ([What.ROWS] if goes else [])


@pytest.mark.parametrize(
    ("over", "letter", "bodies", "today", "goes"),
    [
        ("2026-08-23", "2026-08-23", 3, "2026-11-22", False),
        ("2026-08-23", "2026-08-23", 3, "2026-11-23", True),
        ("2026-08-01", "2026-08-23", 3, "2026-11-22", False),
        ("2026-08-23", None, 3, "2026-11-23", True),
        ("2026-08-23", "2026-08-23", 0, "2026-11-23", False),
        (None, "2020-08-23", 3, "2026-11-23", False),
        ("2025-11-30", "2025-11-30", 3, "2026-02-27", False),
        ("2025-11-30", "2025-11-30", 3, "2026-02-28", True),
    ],
)
def test_bodies_go_three_months_after_the_last_letter_of_a_case_that_is_over(
    over: str | None, letter: str | None, bodies: int, today: str, goes: bool
) -> None:
    found = due(day(today), Periods(), [], [a_case(over, letter, bodies=bodies)])
    assert (What.BODIES in {one.what for one in found}) is goes


@pytest.mark.parametrize(
    ("over", "named", "today", "goes"),
    [
        ("2021-11-23", True, "2026-11-22", False),
        ("2021-11-23", True, "2026-11-23", True),
        ("2021-11-23", False, "2026-11-23", False),
        ("2020-02-29", True, "2025-02-27", False),
        ("2020-02-29", True, "2025-02-28", True),
        (None, True, "2040-01-01", False),
    ],
)
def test_a_case_names_nobody_five_years_after_it_was_over(
    over: str | None, named: bool, today: str, goes: bool
) -> None:
    found = due(day(today), Periods(), [], [a_case(over, bodies=0, is_named=named)])
    assert [one.what for one in found] == ([What.NAMES] if goes else [])


def test_a_period_of_nought_keeps_for_good() -> None:
    kept = Periods(rows_days=0, bodies_months=0, names_years=0)
    assert due(day("2099-01-01"), kept, [a_file("2020-01-01")], [a_case("2020-01-01", "2020-01-01")]) == ()


def test_the_oldest_comes_first_and_nobody_is_named() -> None:
    found = due(day("2026-11-23"), Periods(), [a_file("2026-01-01")], [a_case("2020-01-02", "2020-01-02")])
    assert found == (
        Due(What.BODIES, "DSR-2026-0004", "DSR-2026-0004", day("2020-04-02"), 3),
        Due(What.NAMES, "DSR-2026-0004", "DSR-2026-0004", day("2025-01-02"), 1),
        Due(What.ROWS, "7", "visma: kunder.csv", day("2026-04-01"), 12),
    )
