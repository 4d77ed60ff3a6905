"""Neighbours and people of one birthday are told by their name as the whole comparison would tell them."""

from collections.abc import Mapping

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.keys import KeyKind, kind_of
from dsr_desk.domain.known import read
from dsr_desk.domain.match import Verdict
from dsr_desk.domain.matching import compare, compare_faces
from dsr_desk.domain.name_evidence import AGREES
from dsr_desk.domain.record import Role, faces_of
from dsr_desk.domain.row_keys import index_keys, query_keys
from dsr_desk.domain.strangers import has_other_given_name, is_born_that_day, is_neighbour

_NAMES = (
    "Anna Sjöberg", "SJÖBERG, ANNA", "A. Sjöberg", "Bo Sjöberg", "Anna Lund", "Lund Bo", "Lunds Måleri", "Sjöberg",
)  # fmt: skip
_VALUES: dict[Field, tuple[str, ...]] = {
    Field.NAME: _NAMES,
    Field.GIVEN_NAME: ("Anna", "Bo"),
    Field.SURNAME: ("Sjöberg", "Lund"),
    Field.CONTACT_REF: ("Anna Sjöberg", "Bo Lund"),
    Field.PERSONAL_NUMBER: ("19900118-9811", "900118-9829", "900118", "900118-0000", "20170101-2393"),
    Field.BIRTH_DATE: ("1990-01-18", "1984-06-02", "1990-01-19"),
    Field.EMAIL: ("anna.sjoberg@example.se", "info@example.se", "lund@example.se"),
    Field.PHONE: ("070-1740605", "070-1740606"),
    Field.STREET: ("Storgatan 5", "Stoorgatan 5", "Ekvägen 2", "c/o Sjöberg, Storgatan 5"),
    Field.ADDRESS: ("Storgatan 5, 123 45 Umeå", "Ekvägen 2, 987 65 Luleå"),
    Field.POSTCODE: ("123 45", "987 65"),
    Field.NOTE: ("Ring Anna Sjöberg", "070-1740605", "säg till Bo", "glad"),
    Field.JOB_TITLE: ("chef, 070-1740605", "lärare"),
    Field.CUSTOMER_NUMBER: ("100", "200"),
    Field.COMPANY: ("Anna Sjöbergs Måleri", "Lunds Bygg AB"),
}
_SIDE = st.fixed_dictionaries({}, optional={field: st.sampled_from(values) for field, values in _VALUES.items()})
_ANNA = {Field.NAME: "Anna Sjöberg", Field.STREET: "Storgatan 5", Field.BIRTH_DATE: "1990-01-18"}
_HOME = frozenset({KeyKind.HOME, KeyKind.POST_NUMBER})
Side = Mapping[Field, str]


def _fields(side: Side) -> Fields:
    return {field: (value,) for field, value in side.items()}


def _shared(asked: Fields, stored: Fields) -> frozenset[KeyKind]:
    return frozenset(kind_of(key) for key in query_keys(asked) & index_keys(stored))


@settings(max_examples=600)
@given(_SIDE, _SIDE)
@example(_ANNA, {Field.NAME: "Bo Lund", Field.STREET: "Storgatan 5"})
@example(_ANNA, {Field.NAME: "Bo Lund", Field.BIRTH_DATE: "1990-01-18"})
@example(_ANNA, {Field.NAME: "Bo Lund", Field.BIRTH_DATE: "1990-01-18", Field.STREET: "Stoorgatan 5"})
@example(_ANNA, {Field.NAME: "Bo Lund", Field.PERSONAL_NUMBER: "900118", Field.STREET: "Storgatan 5"})
@example(_ANNA, {Field.NAME: "Bo Lund", Field.STREET: "Storgatan 5", Field.NOTE: "Ring Anna Sjöberg"})
@example(
    _ANNA | {Field.PHONE: "070-1740605"},
    {Field.NAME: "Bo Lund", Field.STREET: "Storgatan 5", Field.JOB_TITLE: "chef, 070-1740605"},
)
def test_who_is_left_unread_would_have_been_no_match(asked_side: Side, stored_side: Side) -> None:
    asked, stored = _fields(asked_side), _fields(stored_side)
    shared = _shared(asked, stored)
    is_left_out = (bool(shared) and shared <= _HOME and is_neighbour(read(asked), stored)) or (
        shared == {KeyKind.BIRTH} and is_born_that_day(read(asked), stored)
    )
    if is_left_out:
        assert compare_faces(read(asked), faces_of(Role.PERSON, stored)).verdict is Verdict.NO


@given(_SIDE, _SIDE)
def test_another_given_name_is_another_in_the_whole_comparison_too(asked_side: Side, stored_side: Side) -> None:
    asked, stored = _fields(asked_side), _fields(stored_side)
    if has_other_given_name(read(asked), stored):
        reasons = compare(asked, stored).reasons
        assert not any(reason.field == "given_name" and reason.relation in AGREES for reason in reasons)


@pytest.mark.parametrize("stored", ["Bo Lund", "LUND, BO", "Karin Ek"])
def test_a_neighbour_under_another_name_is_left_unread(stored: str) -> None:
    asked = read(_fields(_ANNA))
    assert is_neighbour(asked, _fields({Field.NAME: stored, Field.STREET: "Storgatan 5", Field.CITY: "Lund"}))
    assert is_born_that_day(asked, _fields({Field.NAME: stored, Field.BIRTH_DATE: "1990-01-18"}))


@pytest.mark.parametrize("stored", ["Bo Sjöberg", "Anna Lund", "A. Lund", "Lunds Måleri", ""])
def test_a_name_that_may_be_hers_is_read_on(stored: str) -> None:
    asked = read(_fields(_ANNA))
    assert not is_neighbour(asked, _fields({Field.NAME: stored, Field.STREET: "Storgatan 5"}))
