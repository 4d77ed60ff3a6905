"""What is new, gone and altered between two files of one system."""

from collections.abc import Sequence

from dsr_desk.domain.changes import Changes, compare, reader
from dsr_desk.domain.fields import Field
from dsr_desk.domain.record import Column

NUMBER, NAME, MAIL = Column("Kundnr", Field.CUSTOMER_NUMBER), Column("Namn", Field.NAME), Column("E-post", Field.EMAIL)
COLUMNS = (NUMBER, NAME, MAIL)
BEFORE = (("1", "Bo Falk", "bo@example.se"), ("2", "Eva Lind", ""), ("3", "Li Holm", "li@example.se"))


def changed(
    after: Sequence[Sequence[str]], columns: tuple[Column, ...] = COLUMNS, before: Sequence[Sequence[str]] = BEFORE
) -> tuple[int, int, int]:
    was, now = reader(COLUMNS, columns), reader(columns, COLUMNS)
    found = compare(7, (was(row) for row in before), (now(row) for row in after))
    assert found.import_id == 7
    return found.new, found.gone, found.altered


def test_the_same_rows_in_another_order_are_no_change() -> None:
    assert changed(BEFORE[::-1]) == (0, 0, 0)
    assert Changes(7, 0, 0, 0).is_none


def test_a_new_a_gone_and_an_altered_row_are_told_apart() -> None:
    assert changed([BEFORE[0], ("2", "Eva Lind", "eva@example.se"), ("4", "Per Ek", "")]) == (1, 1, 1)


def test_zeros_before_a_customer_number_are_the_same_customer() -> None:
    assert changed([("0001", "Bo Falk", "bo@example.se"), *BEFORE[1:]]) == (0, 0, 1)


def test_columns_in_another_order_or_added_change_nothing() -> None:
    columns = (MAIL, NUMBER, NAME, Column("Ort", Field.CITY))
    assert changed([(mail, number, name, "Borås") for number, name, mail in BEFORE], columns) == (0, 0, 0)


def test_without_numbers_a_row_is_told_by_its_address_and_then_by_its_name() -> None:
    columns = (NAME, MAIL)
    after = [("Bo Falk-Ek", "BO@example.se"), ("Eva Lind", ""), ("Li Holm", "li@example.se")]
    assert changed(after, columns) == (0, 0, 1)


def test_several_rows_of_one_customer_are_paired() -> None:
    twice = (*BEFORE, ("1", "Bo Falk", "annan@example.se"))
    assert changed(BEFORE, before=twice) == (0, 1, 0)
    assert changed(twice) == (1, 0, 0)
