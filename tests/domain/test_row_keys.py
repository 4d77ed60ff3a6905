"""What a row is found by: the same whether it is read alone or among two thousand, and whatever its neighbours hold."""

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsr_desk.domain.fields import Field
from dsr_desk.domain.joining import pointers_of
from dsr_desk.domain.keys import RECORD_BITS, KeyKind, key_of, kind_of
from dsr_desk.domain.links import Link
from dsr_desk.domain.record import Column
from dsr_desk.domain.row_keys import entries_of_rows, index_keys, keys_of_row, query_keys

FIELDS = tuple(field for field in Field)
CELLS = st.sampled_from((
    "", " ", "Karin Ekdahl", "Ekdahl, Karin", "Wiks Måleri AB", "karin.ekdahl@example.se", "info@example.se",
    "Kvarngatan 4", "Kvarngatan 4 lgh 1101", "c/o Lind, Storgatan 5", "Box 12", "412 69", "SE-412 69", "070-174 06 11",
    "070-1740612 / 031-3900600", "900118-9811", "199001189811", "1990-01-18", "559999-0004", "SE559999000401", "1042",
    "0017.0", "Ring 070-1740605 om faktura", "Kvarngatan 4, 412 69 Göteborg", "\udcff", "a\nb", "BjÃ¶rn Ã–hman", "–",
))  # fmt: skip


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[Column], list[list[str]]]:
    fields = draw(st.lists(st.sampled_from(FIELDS), min_size=1, max_size=9))
    rows = draw(st.lists(st.lists(CELLS, min_size=len(fields), max_size=len(fields) + 2), max_size=8))
    return [Column(field.value, field) for field in fields], rows


@given(tables(), st.integers(0, 2**26))
def test_rows_read_together_give_what_each_gives_alone(table: tuple[list[Column], list[list[str]]], first: int) -> None:
    columns, rows = table
    alone = [entries_of_rows(record, columns, [row]) for record, row in enumerate(rows, first)]
    assert list(entries_of_rows(first, columns, rows)) == sorted(chain.from_iterable(alone))


def test_what_two_cells_of_a_row_both_say_is_one_entry() -> None:
    columns = [Column("Telefon", Field.PHONE), Column("Mobil", Field.MOBILE)]
    assert len(entries_of_rows(1, columns, [["070-1740605", "070-1740605"]])) == 1


@given(tables())
def test_entries_stand_in_order_and_each_once(table: tuple[list[Column], list[list[str]]]) -> None:
    entries = list(entries_of_rows(1, *table))
    assert entries == sorted(set(entries))


@pytest.mark.parametrize("stored", ["Falk Bok AB", "Falk AB", "Falk"])
def test_a_legal_form_is_no_word_of_a_longer_name_and_keeps_no_firm_from_being_found(stored: str) -> None:
    def names(keys: set[int]) -> set[int]:
        return {key for key in keys if kind_of(key) is KeyKind.NAME}

    keys = names(keys_of_row([Column("Namn", Field.NAME)], [stored]))
    assert len(keys) == (0 if stored == "Falk" else 1)
    assert keys <= names(query_keys({Field.NAME: ("Falk Bok AB",)}))


@given(tables())
def test_the_person_of_a_row_would_be_looked_for_under_every_key_of_it(
    table: tuple[list[Column], list[list[str]]],
) -> None:
    columns, rows = table
    for row in rows:
        fields: dict[Field, tuple[str, ...]] = {}
        for column, cell in zip(columns, row, strict=False):
            fields[column.field] = (*fields.get(column.field, ()), cell)
        assert keys_of_row(columns, row) == index_keys(fields) <= query_keys(fields)


@pytest.mark.parametrize(
    ("field", "written", "kind", "normal"),
    [
        (Field.CUSTOMER_NUMBER, " 0017.0 ", KeyKind.CUSTOMER, "17"),
        (Field.SUPPLIER_NUMBER, "a 12", KeyKind.CUSTOMER, "A12"),
        (Field.EMAIL, "Karin Ekdahl <Karin.Ekdahl@Example.se>", KeyKind.MAIL, "karin.ekdahl@example.se"),
        (Field.PHONE, "+46 (0)70-174 06 11", KeyKind.PHONE, "46701740611"),
        (Field.MOBILE, "0701740611", KeyKind.PHONE, "46701740611"),
        (Field.PERSONAL_NUMBER, "19900118-9811", KeyKind.NUMBER, "9001189811"),
        (Field.PERSONAL_NUMBER, "9001189811", KeyKind.BIRTH, "900118"),
        (Field.PERSONAL_NUMBER, "19900118-****", KeyKind.BIRTH, "900118"),
        (Field.PERSONAL_NUMBER, "900118", KeyKind.BIRTH, "900118"),
        (Field.PERSONAL_NUMBER, "900118-0000", KeyKind.BIRTH, "900118"),
        (Field.VAT_NUMBER, "SE900118981101", KeyKind.NUMBER, "9001189811"),
        (Field.BIRTH_DATE, "18/1 1990", KeyKind.BIRTH, "900118"),
        (Field.NOTE, "Ring 070-174 06 11 efter lunch", KeyKind.MENTION, "46701740611"),
        (Field.COMPANY, "Lind c/o karin@example.se", KeyKind.MENTION, "karin@example.se"),
        (Field.ADDRESS, "Kvarngatan 4, 412 69 Göteborg", KeyKind.HOME, "kvarng 4"),
        (Field.ADDRESS, "Kvarngatan 4, 412 69 Göteborg", KeyKind.POST_NUMBER, "41269 4"),
        (Field.STREET, "Kvarngatan 4 lgh 1101", KeyKind.HOME, "kvarng 4"),
    ],
)
def test_each_kind_of_value_is_found_by_its_normal_form(field: Field, written: str, kind: KeyKind, normal: str) -> None:
    assert key_of(kind, normal) in index_keys({field: (written,)})


def test_a_name_is_found_in_either_order_in_one_cell_or_two() -> None:
    two = {Field.GIVEN_NAME: ("Karin",), Field.SURNAME: ("Ekdahl",)}
    assert index_keys(two) == index_keys({Field.NAME: ("Ekdahl, Karin",)}) != set()


def test_an_address_that_spells_a_name_stands_in_for_one_only_where_no_name_is() -> None:
    mail = {Field.EMAIL: ("karin.ekdahl@example.se",)}
    assert {kind_of(key) for key in index_keys(mail)} == {KeyKind.MAIL, KeyKind.NAME}
    named = mail | {Field.GIVEN_NAME: ("Karin",)}
    assert {kind_of(key) for key in index_keys(named)} == {KeyKind.MAIL}


def test_a_postcode_goes_with_the_name_only_where_there_is_no_home() -> None:
    person = {Field.NAME: ("Karin Ekdahl",), Field.POSTCODE: ("412 69",)}
    assert KeyKind.NAME_POST in {kind_of(key) for key in index_keys(person)}
    at_home = person | {Field.STREET: ("Kvarngatan 4",)}
    assert KeyKind.NAME_POST not in {kind_of(key) for key in index_keys(at_home)}


def test_cells_beyond_the_last_column_and_a_sentence_for_a_name_give_nothing() -> None:
    columns = [Column("Namn", Field.NAME)]
    assert keys_of_row(columns, ["Karin", "900118-9811"]) == set()
    assert keys_of_row(columns, ["en lång mening om Karin Ekdahl i Göteborg"]) == set()


def test_the_largest_record_fits_beside_its_key() -> None:
    (entry,) = entries_of_rows(2**RECORD_BITS - 1, [Column("Nr", Field.CUSTOMER_NUMBER)], [["1"]])
    assert (entry >> RECORD_BITS, entry & (2**RECORD_BITS - 1)) == (key_of(KeyKind.CUSTOMER, "1"), 2**RECORD_BITS - 1)


_LINKED = [
    Column("idCompany", Field.OTHER, Link("Company", is_own=False)),
    Column("idPerson", Field.OTHER, Link("Company-Person", is_own=True, within=0)),
    Column("vismaid", Field.CUSTOMER_NUMBER, Link("KUND", is_own=False, system="Visma")),
]
_NUMBER_CELL = st.sampled_from(["", " ", "1", "01", "1.0", "17 ", "0", "A 7"])


@given(st.lists(st.lists(_NUMBER_CELL, min_size=1, max_size=3), min_size=1, max_size=5))
def test_what_a_column_gives_to_a_join_is_what_each_row_points_to(rows: list[list[str]]) -> None:
    width = min(map(len, rows))
    entries = entries_of_rows(5, _LINKED, rows, "Lime Easy")
    linked = {
        (one >> RECORD_BITS, one & 31)
        for one in entries
        if kind_of(one >> RECORD_BITS) in (KeyKind.OWN_ID, KeyKind.POINTER)
    }
    assert linked == {
        (one.own_key if one.is_own else one.pointing_key, record)
        for record, cells in enumerate(rows, 5)
        for one in pointers_of(_LINKED, cells[:width], "Lime Easy")
    }


def test_a_number_that_is_unique_within_nothing_known_joins_nothing() -> None:
    assert [one.table for one in pointers_of(_LINKED, ["", "3", ""], "Lime Easy")] == []
