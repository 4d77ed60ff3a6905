"""A search in the log: enough to see what was done, too little to see who it was about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsr_desk.domain.fields import Field
from dsr_desk.domain.traced import masked, masked_query


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("Karin Ekdahl", "K. E."),
        ("karin.ekdahl@example.se", "k…@…"),
        ("070-174 06 11", "…11"),
        ("900118-9811", "…11"),
        ("Kvarngatan 4 lgh 1102", "…02"),
        ("Kvarngatan 4", "K. …"),
        ("", ""),
        ("  ", ""),
        ("@", "@…@…"),
    ],
)
def test_a_value_is_masked(value: str, said: str) -> None:
    assert masked(value) == said


def test_a_query_keeps_its_fields() -> None:
    asked = {Field.NAME: ("Karin Ekdahl",), Field.EMAIL: ("a@example.se", "b@example.se")}
    assert masked_query(asked, "platschef Nordhamn") == {
        "email": ["a…@…", "b…@…"], "name": ["K. E."], "text": ["P. N."],
    }  # fmt: skip


@given(st.text(max_size=60))
def test_no_word_and_no_number_of_a_value_is_left(value: str) -> None:
    said = masked(value)
    for word in value.split():
        assert len(word) <= 2 or word not in said or word in "…@…"
