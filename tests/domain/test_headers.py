"""Headings of real and likely exports mean what they mean, and the header row is found among titles."""

import pytest

from dsr_desk.domain.contents import forms_of, settle
from dsr_desk.domain.fields import Field
from dsr_desk.domain.headers import field_of_header, find_header, map_columns

MEANINGS = {
    "Kundnr": Field.CUSTOMER_NUMBER, "Kundnummer/FöretagsID": Field.CUSTOMER_NUMBER, "vismaid": Field.CUSTOMER_NUMBER,
    "Org.nr": Field.ORG_NUMBER, "CorporateIdentityNumber": Field.ORG_NUMBER, "Momsreg.nr": Field.VAT_NUMBER,
    "Personnr/Orgnr": Field.PERSONAL_NUMBER, "Government ID Number": Field.PERSONAL_NUMBER,
    "E-post": Field.EMAIL, "E-mail 2 Address": Field.EMAIL, "e-post (arbete)": Field.EMAIL, "EPOST": Field.EMAIL,
    "Tfn": Field.PHONE, "Telefon arbete": Field.PHONE, "MBTEL": Field.MOBILE, "Avsändarnr": Field.PHONE,
    "Postadress": Field.STREET, "POSTADR2": Field.STREET2, "Postnr": Field.POSTCODE, "Postort": Field.CITY,
    "Er referens": Field.CONTACT_REF, "Vår referens": Field.OWNER, "FTGNAMN": Field.COMPANY,
    "Befattning": Field.JOB_TITLE,
    "Textanteckningar/Historik": Field.NOTE, "ANTECK_4": Field.NOTE, "REKL_SMS": Field.CONSENT, "FAX": Field.OTHER,
    "soc_sec_id": Field.PERSONAL_NUMBER, "given_name": Field.GIVEN_NAME, "street_number": Field.STREET,
    "address_1": Field.STREET, "suburb": Field.CITY, "state": Field.REGION, "date_of_birth": Field.BIRTH_DATE,
    "rec_id": Field.RECORD_ID,
}  # fmt: skip


@pytest.mark.parametrize("heading", MEANINGS)
def test_a_heading_means_its_field(heading: str) -> None:
    for written in (heading, heading.upper(), f" {heading} "):
        assert field_of_header(written) is MEANINGS[heading]


def test_an_unknown_heading_means_nothing() -> None:
    assert field_of_header("Xyzzy") is None
    assert map_columns(["Xyzzy", "Namn"], {"xyzzy": Field.NOTE}) == (Field.NOTE, Field.NAME)


def test_the_header_is_found_below_titles() -> None:
    rows = [["Kundlista"], ["Nordhamn AB", "", "2026-11-01"], [], ["Kundnr", "Namn", "Ort"], ["1", "Åsa", "Gävle"]]
    assert find_header(rows) == 3


def test_a_table_of_unknown_headings_still_has_a_header() -> None:
    assert find_header([["alfa", "beta", "gamma"], ["1", "x", "2020-01-01"], ["2", "y", "2020-01-02"]]) == 0


def test_a_table_of_values_alone_has_none() -> None:
    assert find_header([["1", "Åsa", "a@example.se"], ["2", "Bo", "b@example.se"]]) is None


def test_what_stands_in_a_column_settles_a_heading_of_two_meanings() -> None:
    assert settle(Field.STREET, ["a@example.se", "b@example.se"]) is Field.EMAIL
    assert settle(Field.JOB_TITLE, ["Herr", "Fru", "Dr."]) is Field.OTHER
    assert settle(Field.CONTACT_REF, ["10234", "10235"]) is Field.OTHER
    assert settle(Field.CONTACT_REF, ["Karin Ekdahl", "10235"]) is Field.CONTACT_REF


def test_cells_one_step_to_the_right_have_slipped_and_odd_values_have_not() -> None:
    rows = [["Åsa", f"a{n}@example.se", "412 69", "2026-01-02"] for n in range(20)]
    forms = forms_of(rows, 4)
    assert forms.has_slipped(["", "Åsa", "a@example.se", "412 69"])
    assert not forms.has_slipped(["Åsa", "saknas", "okänd", "2026-01-02"])
    assert not forms.has_slipped(["Åsa", "", "", ""])
