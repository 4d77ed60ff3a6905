"""Numbers, phones, addresses and names in the forms that real exports hold."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dsr_desk.domain.days import birth_dates
from dsr_desk.domain.identifiers import Kind, State, identify, luhn_ok, mails_in, phones_in, read_number
from dsr_desk.domain.names import classes, given_first, is_company, read_name, tokens
from dsr_desk.domain.places import read_address, read_street

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "written",
    [
        "19900118-9811", "199001189811", "900118-9811", "9001189811", "900118 9811", "90 01 18 98 11", "900118–9811",
        "900118−9811", "19900118 9811", " 900118-9811 ", "SE900118-9811", "SE9001189811", "SE900118981101",
        "9001189811.0", "199001189811.0", "9001189811,00", "1.99001189811E+11",
    ],
)  # fmt: skip
def test_seventeen_writings_are_one_personal_number(written: str) -> None:
    reading = read_number(written)
    assert reading is not None
    assert (reading.key, reading.state, reading.birth) == ("9001189811", State.VALID, "900118")


def test_a_lost_leading_zero_is_put_back_where_the_check_digit_agrees() -> None:
    reading = read_number("101239817" if luhn_ok("0101239817") else f"10123981{_check('010123981')}")
    assert reading is not None
    assert reading.key.startswith("010123981")


def _check(nine: str) -> str:
    return next(digit for digit in "0123456789" if luhn_ok(nine + digit))


def test_a_shortened_number_is_damaged_and_never_valid() -> None:
    reading = read_number("1,98001E+11")
    assert reading is not None
    assert reading.state is State.DAMAGED


@pytest.mark.parametrize(
    ("written", "kind", "masked", "valid"),
    [
        ("900118-9811", Kind.PERSONNUMMER, "19900118-****", True),
        ("900118+9811", Kind.PERSONNUMMER, "18900118-****", True),
        ("20170101-2393", Kind.PERSONNUMMER, "20170101-****", True),
        ("170101-2393", Kind.PERSONNUMMER, "20170101-****", True),
        ("701063-2391", Kind.SAMORDNINGSNUMMER, "19701063-****", True),
        ("880373-0012", Kind.SAMORDNINGSNUMMER, "19880373-****", True),
        ("556000-0167", Kind.ORGANISATIONSNUMMER, "556000-0167", True),
        ("165560000167", Kind.ORGANISATIONSNUMMER, "556000-0167", True),
        ("SE556000016701", Kind.ORGANISATIONSNUMMER, "556000-0167", True),
        ("000000-0000", Kind.PLACEHOLDER, "******-****", False),
        ("555555-5555", Kind.PLACEHOLDER, "******-****", False),
        ("20301201-0017", Kind.UNKNOWN, "*************", False),
        ("900118-9812", Kind.UNKNOWN, "19900118-****", False),
        ("900230-1234", Kind.UNKNOWN, "***********", False),
        ("hej", Kind.UNKNOWN, "***", False),
    ],
)
def test_a_number_is_named_and_masked(written: str, kind: Kind, masked: str, valid: bool) -> None:
    number = identify(written, TODAY)
    assert (number.kind, number.masked, number.valid) == (kind, masked, valid)


@given(st.dates(date(1890, 1, 1), date(2026, 11, 22)), st.integers(0, 999), st.sampled_from(["-", "", " ", "–"]))
def test_every_number_with_its_check_digit_is_recognised_and_never_shown_whole(
    born: date, serial: int, mark: str
) -> None:
    nine = f"{born:%y%m%d}{serial:03d}"
    last = f"{serial:03d}{_check(nine)}"
    number = identify(f"{born:%Y%m%d}{mark}{last}", TODAY)
    if number.kind is not Kind.PLACEHOLDER:
        assert number.valid
        assert number.normal == f"{born:%Y%m%d}-{last}"
        assert number.masked == f"{born:%Y%m%d}-****"


@given(st.text(max_size=40))
def test_no_text_breaks_a_reader(text: str) -> None:
    identify(text, TODAY)
    read_number(text)
    phones_in(text)
    mails_in(text)
    birth_dates(text)
    read_street(text)
    read_address(text)
    read_name(text)


@pytest.mark.parametrize(
    "written",
    [
        "070-174 06 05", "0701740605", "070 174 06 05", "070-1740605", "+46701740605", "+46 70 174 06 05",
        "+46 (0)70-174 06 05", "+46(0)701740605", "0046701740605", "0046 70 174 06 05", "46701740605", "701740605",
        "701740605.0", "46701740605.0", "4.6701740605E+10", "070–174 06 05", "p:+46701740605", "Mobil: 070/174 06 05",
    ],
)  # fmt: skip
def test_eighteen_writings_are_one_phone(written: str) -> None:
    assert phones_in(written) == ("46701740605",)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("070-1740605, 08-465 004 00", ("46701740605", "46846500400")),
        ("070-1740605/08-46500400", ("46701740605", "46846500400")),
        ("0701740605 eller 0701740606", ("46701740605", "46701740606")),
        ("0701740605 0701740606", ("46701740605", "46701740606")),
        ("vx 08-465 004 00", ("46846500400",)),
        ("08-465 004 00 ankn 12", ("46846500400",)),
        ("+47 22 33 44 55", ("4722334455",)),
        ("4,67017E+10", ()),
        ("000000", ()),
        ("saknas", ()),
    ],
)
def test_phones_in_a_cell(written: str, expected: tuple[str, ...]) -> None:
    assert phones_in(written) == expected


@pytest.mark.parametrize(
    "written",
    [
        "anna.wik@example.se", "Anna.Wik@EXAMPLE.se", " anna.wik@example.se ;", "mailto:anna.wik@example.se",
        "Anna Wik <anna.wik@example.se>", '"Wik, Anna" <anna.wik@example.se>', "anna.wik+lista@example.se",
    ],
)  # fmt: skip
def test_writings_of_one_mailbox(written: str) -> None:
    assert [mail.normal for mail in mails_in(written)] == ["anna.wik@example.se"]


def test_dots_count_except_where_the_provider_ignores_them() -> None:
    assert mails_in("a.nna@gmail.com")[0].normal == mails_in("anna@googlemail.com")[0].normal
    assert mails_in("a.nna@example.se")[0].normal != mails_in("anna@example.se")[0].normal


@pytest.mark.parametrize("local", ["info", "kundtjänst", "faktura.syd", "reception", "order2", "familjen.wik"])
def test_an_office_or_family_mailbox_is_nobodys_own(local: str) -> None:
    assert mails_in(f"{local}@example.se")[0].is_role


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("1980-01-31", "19800131"), ("19800131", "19800131"), ("800131", "800131"), ("31/1 1980", "19800131"),
        ("31.1.1980", "19800131"), ("31 januari 1980", "19800131"), ("January 31, 1980", "19800131"),
        ("1980-01-31 00:00:00", "19800131"), ("29251", "19800131"), ("29251.0", "19800131"),
    ],
)  # fmt: skip
def test_a_birth_date_in_many_writings(written: str, expected: str) -> None:
    assert birth_dates(written) == (expected,)


def test_an_ambiguous_birth_date_keeps_both_readings() -> None:
    assert set(birth_dates("02/03/1980")) == {"19800203", "19800302"}


@pytest.mark.parametrize(
    "written",
    [
        "Storgatan 5", "STORGATAN 5", "Storg. 5", "Storgatan 5 lgh 1101", "Storgatan 5, 2 tr", "c/o Lund, Storgatan 5",
        "Storgatan 5, 3tr ög", "Storgatan 5 uppg B", "Storgatan 5 vån 2",
    ],
)  # fmt: skip
def test_writings_of_one_home(written: str) -> None:
    assert read_street(written).home == "storg 5"


@pytest.mark.parametrize("street", ["Storgatan", "Björkvägen", "Ekgränd", "Rådhustorget", "Häggströmsgatan"])
def test_a_street_is_read_alike_with_and_without_a_flat(street: str) -> None:
    plain, longer = read_street(f"{street} 14"), read_street(f"{street} 14, lgh 1101")
    assert (plain.street, plain.number, plain.letter) == (longer.street, longer.number, longer.letter)


def test_a_whole_address_is_taken_apart() -> None:
    address = read_address("Storgatan 5 lgh 1101, 123 45 Umeå")
    assert (address.place.home, address.postcode, address.city) == ("storg 5", "12345", "umea")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karlsson", "Carlson"), ("Christer", "Krister"), ("Sofia", "Sophia"), ("Lasse", "Lars"), ("Kalle", "Carl"),
        ("Bosse", "Bo"), ("Maggan", "Margaretha"), ("Åkesson", "Aakesson"), ("Söderström", "Soederstroem"),
        ("Lindqvist", "Lindquist"), ("Gustafsson", "Gustavson"), ("Wikström", "Vikström"), ("René", "Rene"),
        ("Björn", "BjÃ¶rn"), ("S\ufffdderstr\ufffdm", "Söderström"), ("Elisabeth", "Elisabet"), ("Ohlsson", "Olsson"),
    ],
)  # fmt: skip
def test_two_spellings_share_a_class(one: str, other: str) -> None:
    classes_of = [{key for token in tokens(text) for key in classes(token)} for text in (one, other)]
    assert classes_of[0] & classes_of[1]


def test_a_common_noun_or_sibling_shares_none() -> None:
    assert not set(classes("anna")) & set(classes("hanna"))
    assert not set(classes("johan")) & set(classes("johanna"))
    assert not set(classes("emma")) & set(classes("emelie"))


@pytest.mark.parametrize("written", ["Anna-Karin Wik", "Wik, Anna-Karin", "Annakarin Wik", "Wik Anna-Karin"])
def test_a_name_is_read_in_any_order(written: str) -> None:
    assert given_first(written) == (("anna", "karin"), ("wik",))


def test_a_firm_is_told_by_its_legal_form() -> None:
    assert is_company("Wiks Bygg AB")
    assert not is_company("Christer Ek")
