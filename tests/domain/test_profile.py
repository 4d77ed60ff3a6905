"""Every shipped profile is sound, and recognises its system's headings before others do."""

import pytest

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.profile import from_data, recognise, to_data
from dsr_desk.domain.record import Role
from dsr_desk.domain.roles import role_of
from dsr_desk.files import profiles

HEADERS = {
    "visma-customers": "Kundnr;Namn;Organisationsnummer;Adress;Postnr;Ort;Telefon;E-post;Er referens",
    "visma-suppliers": "Leverantörsnr;Namn;Orgnr;Bankgiro;Adress",
    "visma-payroll": "Anst.nr;Namn;Personnummer;Adress",
    "lime-crm-persons": "first name;last name;company;email;phone;title",
    "lime-easy-persons": "idCompany;idPerson;First name;Last name;Telephone;E-mail",
    "lime-easy-history": "idCompany;idPerson;Date;Category;History",
    "lime-easy-companies": "idCompany;Company name;Telephone;idUser;Comment",
    "lime-easy-consents": "idCompany;idPerson;String",
    "lime-go-persons": "Kundnummer/FöretagsID;Förnamn;Efternamn;E-post;Mobiltelefon",
    "lime-go-notes": "Kundnummer/FöretagsID;Skapad den;Skapad av medarbetare;Textanteckningar/Historik",
    "swish-report": "Radnr;Clnr;Kontonr;Bokfdag;Transdag;Valutadag;Mottagarnr;Mottagarnamn;Avsändarnr;Avsändarnamn;"
    "Meddelande;Tid;Belopp;Orderreferens",
    "facebook-leads": "id;created_time;ad_id;form_id;platform;full_name;email;phone_number",
    "linkedin-connections": "First Name;Last Name;URL;Email Address;Company;Position;Connected On",
    "gotowebinar-attendees": "Attended;First Name;Last Name;Email Address;Registration Date/Time;Time in Session",
    "outlook-contacts": "Title;First Name;Middle Name;Last Name;Company;E-mail Address;Business Phone;Categories",
    "newsletter-list": "E-post;Förnamn;Efternamn;Prenumererar sedan",
}


@pytest.mark.parametrize("name", HEADERS)
def test_a_systems_headings_are_recognised(name: str) -> None:
    found = recognise(profiles.shipped(), HEADERS[name].split(";"), "csv", "", "fil.csv", None)
    assert found is not None
    assert found.name == name


def test_a_named_source_rules_out_the_others() -> None:
    header = HEADERS["visma-customers"].split(";")
    assert recognise(profiles.shipped(), header, "csv", "", "fil.csv", "Swish") is None
    assert recognise(profiles.shipped(), header, "csv", "", "fil.csv", "visma") is not None


def test_a_row_without_headings_is_known_by_its_form() -> None:
    handelsbanken = next(one for one in profiles.shipped() if one.name == "swish-handelsbanken")
    row = [
        "02",
        "5599990016",
        "123456789",
        "HANDSESS",
        "1231231231",
        "2026-01-02",
        "SWH",
        "100.00",
        "SEK",
        "+46701740605",
    ]
    assert handelsbanken.fits_rows(row)
    assert not handelsbanken.fits_rows(["02", "Åsa"])


def test_a_profile_survives_its_own_writing() -> None:
    for profile in profiles.shipped():
        assert from_data(to_data(profile)) == profile


def test_every_table_that_is_pointed_to_is_told_by_a_profile_of_its_system() -> None:
    every = profiles.shipped()
    told = {(one.source, one.row_id.table) for one in every if one.row_id}
    pointed = {(join.system or one.source, join.table) for one in every for join in one.joins}
    assert pointed
    assert pointed <= told


def test_what_a_number_is_unique_within_must_be_there_too() -> None:
    history = next(one for one in profiles.shipped() if one.name == "lime-easy-history")
    assert {link.table for link in history.links(["idCompany", "idPerson", "History"]).values()} == {
        "Company",
        "Company-Person",
    }
    assert not history.links(["idPerson", "History"])


def test_a_profile_that_is_wrong_is_named() -> None:
    with pytest.raises(UserError, match="mitt"):
        from_data({"name": "mitt", "source": "X", "kind": "persons", "columns": {"Namn": "nonsense"}})


def test_a_customer_register_holds_firms_and_people() -> None:
    firm = {Field.NAME: ("Nordhamn Måleri AB",), Field.ORG_NUMBER: ("559999-0016",)}
    person = {Field.NAME: ("Åsa Öhman",), Field.ORG_NUMBER: ("900118-9811",)}
    assert role_of(Role.COMPANY, firm) is Role.COMPANY
    assert role_of(Role.COMPANY, person) is Role.PRIVATE_CUSTOMER
    assert role_of(Role.COMPANY, {**person, Field.VAT_NUMBER: ("SE900118981101",)}) is Role.SOLE_TRADER
    assert role_of(Role.COMPANY, {Field.NAME: ("Bo Falk",)}) is Role.PRIVATE_CUSTOMER
    assert role_of(Role.COMPANY, {Field.NAME: ("Bo Falk",), Field.CONTACT_REF: ("Åsa Öhman",)}) is Role.COMPANY
    assert role_of(Role.COMPANY, {Field.NAME: ("Bo Falk Måleri AB",)}) is Role.COMPANY
    assert role_of(Role.COMPANY, {Field.NAME: ("Falks Måleri",)}) is Role.COMPANY
    assert role_of(Role.CONTACT_PERSON, {Field.SUPPLIER_NUMBER: ("7",)}) is Role.SUPPLIER_CONTACT
