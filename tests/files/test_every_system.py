"""An export of every system the record of processing names is read right by its columns alone, without a mapping.

Where no real file has been seen (docs: formats), the headings are the ones the vendor's words suggest.
"""

import json
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from dsr_desk.domain.plan import ImportPlan
from dsr_desk.services import importing

TEXTS: dict[str, tuple[str, str, str, int, str]] = {
    "Swish, Swedbank": ("cp1252", (
        "* Swish-rapport Avser 2026-01-01 - 2026-01-31 Skapad 2026-02-01 10:00 CEST\n"
        "Radnr,Clnr,Kontonr,Bokfdag,Transdag,Valutadag,Mottagarnr,Mottagarnamn,Avsändarnr,Avsändarnamn,Meddelande,Tid,"
        "Belopp,Orderreferens\n"
        "1,8105,1234567,2026-01-02,2026-01-02,2026-01-02,1231231231,Nordhamn,+46701740605,Åsa Öhman,kurs,10:15,9.00,\n"
        '2,8105,1234567,2026-01-03,2026-01-03,2026-01-03,1231231231,Nordhamn,+46701740606,Bo Falk,"för Eva, kurs",'
        "10:16,250.00,\n"
    ), "swish-report", 2, "Avsändarnr=phone Avsändarnamn=name Meddelande=message Belopp=amount Mottagarnamn=other"),
    "Swish, Handelsbanken with commas": ("cp1252", (
        "02,5599990016,123456789,HANDSESS,1231231231,2026-01-02,SWH,100.00,SEK,+46701740605,Åsa Öhman,1234567890123456,"
        "kurs,,2026-01-02T10:00:00\n"
        "02,5599990016,123456789,HANDSESS,1231231231,2026-01-02,SWH,250.50,SEK,+46701740606,Bo Falk,1234567890123457,,,"
        "2026-01-02T10:01:00\n"
    ), "swish-handelsbanken", 2, "Mobilnummer=phone Namn=name Meddelande=message Belopp=amount"),
    "Swish, Handelsbanken with semicolons": ("cp1252", (
        "02;559999-0016;123456789;HANDSESS;1231231231;2026-01-02;SWR;100,00;SEK;+46701740605;Åsa Öhman;"
        "1234567890123456;kurs;;2026-01-02 10:00:00\n"
        "02;559999-0016;123456789;HANDSESS;1231231231;2026-01-02;SWH;250,50;SEK;+46701740606;Bo Falk;1234567890123457;"
        ";;2026-01-02 10:01:00\n"
    ), "swish-handelsbanken", 2, "Mobilnummer=phone Namn=name Meddelande=message Belopp=amount"),
    "ePay": ("utf-8", (
        "Ordernr;Transaktionsid;Datum;Belopp;Valuta;Kortnummer;Kortinnehavare;E-post;Status\n"
        "1001;55001;2026-01-02 10:00;1 250,00;SEK;XXXXXXXXXXXX1234;Åsa Öhman;asa@example.se;Captured\n"
    ), "epay-payments", 1, "Kortinnehavare=name E-post=email Belopp=amount Kortnummer=other"),
    "Editnews, subscribed": ("utf-8", (
        "E-post;Förnamn;Efternamn;Stad;Lista;Prenumererar sedan\nasa@example.se;Åsa;Öhman;Borås;Nyhetsbrev;2025-01-02\n"
    ), "newsletter-list", 1, "E-post=email Förnamn=given_name Efternamn=surname Stad=city"),
    "Editnews, unsubscribed": ("utf-8", (
        "E-post;Namn;Avregistrerad den\nasa@example.se;Åsa Öhman;2025-01-02\nbo@example.se;;2025-01-03\n"
    ), "newsletter-list", 2, "E-post=email Namn=name"),
    "Editnews, bounced": ("utf-8", (
        "E-postadress;Studs;Anledning;Datum\nasa@example.se;Hård;Brevlådan full;2025-01-02\n"
    ), "newsletter-list", 1, "E-postadress=email Datum=date"),
    "addresses under a heading": ("utf-8", "E-post\nasa@example.se\nbo@example.se\n", "", 2, "E-post=email"),
    "addresses alone": ("utf-8", "asa@example.se\nbo@example.se\nper@example.se\n", "", 3, "Kolumn_1=email"),
    "Outlook, English": ("utf-8", (
        '"Title","First Name","Middle Name","Last Name","Suffix","Company","Job Title","Business Street",'
        '"Business City","Business Postal Code","Business Phone","Mobile Phone","Birthday","Categories",'
        '"E-mail Address","E-mail Type","E-mail Display Name","Government ID Number","Notes","Spouse"\n'
        '"","Åsa","","Öhman","","Nordhamn AB","Chef","Hamngatan 3","Göteborg","41269","031-390 06 11","070-1740605",'
        '"0/0/00","Kunder","asa@example.se","SMTP","Åsa Öhman (asa@example.se)","900118-9811","","Bo Falk"\n'
    ), "outlook-contacts", 1, "First_Name=given_name Business_City=city Government_ID_Number=personal_number "
        "E-mail_Address=email E-mail_Type=other Spouse=other"),
    "Outlook, Swedish": ("cp1252", (
        "Titel;Förnamn;Mellannamn;Efternamn;Suffix;Företag;Befattning;Gatuadress, arbete;Ort, arbete;"
        "Postnummer, arbete;Telefon, arbete;Mobiltelefon;Födelsedag;Kategorier;E-postadress;E-posttyp;"
        "Visningsnamn för e-post;Personnummer;Anteckningar;Maka/make\n"
        ";Åsa;;Öhman;;Nordhamn AB;Chef;Hamngatan 3;Göteborg;41269;031-390 06 11;070-1740605;0/0/00;Kunder;"
        "asa@example.se;SMTP;Åsa Öhman (asa@example.se);900118-9811;;Bo Falk\n"
    ), "outlook-contacts", 1, "Förnamn=given_name Ort,_arbete=city Postnummer,_arbete=postcode E-postadress=email "
        "E-posttyp=other Maka/make=other Personnummer=personal_number"),
    "vCard": ("utf-8", (
        "BEGIN:VCARD\nVERSION:3.0\nN:Öhman;Åsa;;;\nFN:Åsa Öhman\nORG:Nordhamn AB\nTEL;TYPE=CELL:070-1740605\n"
        "EMAIL:asa@example.se\nADR:;;Hamngatan 3;Göteborg;;41269;Sverige\nBDAY:1990-01-18\nEND:VCARD\n"
    ), "address-cards", 1, "Namn=name Telefon=phone E-post=email Adress=street Postnr=postcode Födelsedag=birth_date"),
    "Facebook leads": ("utf-16", (
        "id\tcreated_time\tad_id\tform_id\tplatform\tvad_vill_du_lära_dig?\tfull_name\temail\tphone_number\n"
        "l:1\t2026-01-02T10:00:00+01:00\tag:1\tf:1\tfb\tLedarskap\tÅsa Öhman\tasa@example.se\tp:+46701740605\n"
    ), "facebook-leads", 1, "id=other full_name=name email=email phone_number=phone created_time=date"),
    "LinkedIn connections": ("utf-8", (
        'Notes:\n"When exporting your connection data, some addresses are missing."\n\n'
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Åsa,Öhman,https://www.linkedin.com/in/x,,Nordhamn AB,vd,15 Mar 2024\n,,,,,,\n"
        "Bo,Falk,https://www.linkedin.com/in/y,bo@example.se,Öst AB,chef,16 Mar 2024\n"
    ), "linkedin-connections", 2, "First_Name=given_name Email_Address=email Company=company Position=job_title"),
    "LinkedIn leads": ("utf-8", (
        "Lead ID,Form Name,Campaign Name,Lead Created Time,First Name,Last Name,Email Address,Phone Number,"
        "Company Name\n"
        "1,Formulär,Kampanj,2026-01-02 10:00,Åsa,Öhman,asa@example.se,+46701740605,Nordhamn AB\n"
    ), "linkedin-leads", 1, "Last_Name=surname Phone_Number=phone Company_Name=company Lead_Created_Time=date"),
    "GoToWebinar": ("utf-8", (
        "Report Generated:,Jan 02 2026 10:00 AM CET\n\nGeneral Information\nWebinar Name,Webinar ID\n"
        'Ledarskap,123-456-789\nActual Start Date/Time,Duration\n"Jan 02, 2026 09:00 AM CET",60 minutes\n\n'
        "Session Details\nAttended,First Name,Last Name,Email Address,Registration Date/Time,Join Time,Leave Time,"
        "Time in Session,Interest Rating,Vad undrar du?\n"
        'Yes,Åsa,Öhman,asa@example.se,"Jan 01, 2026 09:00 AM CET","Jan 02, 2026 09:00 AM CET",'
        '"Jan 02, 2026 10:00 AM CET",60 minutes,85,Inget\n'
        'No,Bo,Falk,bo@example.se,"Jan 01, 2026 09:00 AM CET",,,,,\n'
    ), "gotowebinar-attendees", 2, "First_Name=given_name Last_Name=surname Email_Address=email"),
    "GoToMeeting": ("utf-8", (
        "Meeting Title,Möte om kurs\nMeeting ID,123-456-789\nStart Time,2026-01-02 10:00\n\n"
        "Attendee Name,Attendee Email,Join Time,Leave Time,Duration (minutes)\n"
        "Åsa Öhman,asa@example.se,10:00,11:00,60\nBo Falk,bo@example.se,10:00,11:00,60\n"
    ), "gotomeeting-attendees", 2, "Attendee_Name=name Attendee_Email=email"),
    "Skype contacts": ("utf-8", (
        "type,id,display_name,favorite,blocked,profile.name.first,profile.name.surname,profile.phones[0].number\n"
        "skype,bo.falk,Bo Falk,false,false,Bo,Falk,+46701740606\n"
    ), "teams-contacts", 1, "display_name=name profile.name.surname=surname profile.phones[0].number=phone"),
    "Teams contacts": ("utf-8", (
        "Display name,Email,Company,Job title,Phone\nÅsa Öhman,asa@example.se,Nordhamn AB,vd,+46701740605\n"
    ), "teams-contacts", 1, "Display_name=name Email=email Phone=phone Job_title=job_title"),
    "Teams attendance": ("utf-16", (
        "1. Summary\nMeeting title\tKurs\nAttended participants\t2\n\n2. Participants\n"
        "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\n"
        "Åsa Öhman\t1/2/26, 10:00\t1/2/26, 11:00\t1h\tasa@example.se\tasa@example.se\tOrganizer\n"
        "Bo Falk\t1/2/26, 10:00\t1/2/26, 11:00\t1h\tbo@example.se\tbo@example.se\tPresenter\n"
    ), "teams-attendance", 2, "Name=name Email=email Participant_ID_(UPN)=email Role=other"),
    "Visma Lön, staff list": ("cp1252", (
        "Nordhamn Måleri AB\t\t\t\t\t\t\t\nPersonallista\t\t2026-01-02\t\t\t\t\t\n\n"
        "Anst.nr\tNamn\tPersonnummer\tAdress\tPostnr\tOrt\tTelefon\tAnställd\n"
        "1\tÖhman, Åsa\t900118-9811\tHamngatan 3\t412 69\tGöteborg\t070-1740605\t2020-01-01\n"
        "2\tFalk, Bo\t20170101-2393\tKvarngatan 4\t411 01\tGöteborg\t\t2021-01-01\n"
    ), "visma-payroll", 2, "Namn=name Personnummer=personal_number Telefon=phone Anställd=date"),
    "eEkonomi, Swedish": ("cp1252", (
        "Kundnr;Namn;Org-/personnummer;Privatperson;E-postadress;Telefon;Mobiltelefon;Kontaktperson;"
        "Kontaktperson e-post;Fakturaadress;Fakturaadress 2;Postnummer;Ort;Land;Momsregistreringsnummer;Anteckning\n"
        "1;Åsa Öhman;900118-9811;Ja;asa@example.se;;070-1740605;;;Hamngatan 3;c/o Falk;41269;Göteborg;SE;;Rabatt\n"
        "2;Nordhamn AB;559999-0016;Nej;info@nordhamn.example;;;Karin Ek;karin@nordhamn.example;Kaj 1;;41101;Ås;SE;;\n"
    ), "visma-customers", 2, "Org-/personnummer=org_number Kontaktperson=contact_ref Kontaktperson_e-post=email "
        "Fakturaadress=street Fakturaadress_2=street2 Momsregistreringsnummer=vat_number Anteckning=note"),
    "Spiris, English": ("utf-8", (
        "Customer number;Name;Corporate identity number;Private person;Email;Telephone;Mobile phone;Contact person;"
        "Invoice address 1;Invoice address 2;Postal code;City;Country;VAT number;Note\n"
        "1;Åsa Öhman;900118-9811;Yes;asa@example.se;;070-1740605;;Hamngatan 3;;41269;Göteborg;SE;;\n"
    ), "visma-customers", 1, "Customer_number=customer_number Corporate_identity_number=org_number Mobile_phone=mobile "
        "Contact_person=contact_ref Postal_code=postcode VAT_number=vat_number"),
    "eEkonomi, suppliers": ("utf-8", (
        "Leverantörsnr;Namn;Organisationsnummer;E-post;Kontaktperson;Adress;Postnummer;Ort;Bankgiro\n"
        "1;Öst AB;559999-0016;ost@example.se;Per Lind;Kaj 1;41101;Göteborg;123-4567\n"
    ), "visma-suppliers", 1, "Leverantörsnr=supplier_number Kontaktperson=contact_ref Adress=street"),
    "iZONEN, users": ("utf-8", json.dumps([{
        "userId": 1, "email": "asa@example.se", "firstName": "Åsa", "lastName": "Öhman", "company": "Nordhamn AB",
    }]), "izonen-named-users", 1, "email=email firstName=given_name lastName=surname company=company"),
    "iZONEN, courses": ("utf-8", (
        "user_id,email,course,started,completed,score\n1,asa@example.se,Ledarskap,2026-01-01,2026-01-02,85\n"
    ), "izonen-answers", 1, "email=email course=category"),
    "iZONEN, films": ("utf-8", (
        "user,film,seconds,timestamp\nasa@example.se,Film 1,60,2026-01-02T10:00:00Z\n"
    ), "izonen-answers", 1, "user=email film=category"),
}  # fmt: skip
"""For each export: encoding, text, profile, rows kept, and the fields that matter (a blank in a heading as _)."""


@pytest.mark.parametrize("name", TEXTS)
def test_an_export_is_known_and_its_columns_are_read_right(tmp_path: Path, name: str) -> None:
    encoding, text, profile, kept, fields = TEXTS[name]
    path = tmp_path / ("export.vcf" if text.startswith("BEGIN") else "export.json" if text[0] == "[" else "export.csv")
    path.write_bytes(text.encode(encoding))
    (plan,) = importing.preview(path)
    assert (plan.profile or "", plan.rows_kept, plan.suspect) == (profile, kept, ())
    assert_fields(plan, fields)


def assert_fields(plan: ImportPlan, fields: str) -> None:
    read = {column.name.replace(" ", "_"): column.field.value for column in plan.columns}
    wanted = dict(pair.split("=") for pair in fields.split())
    assert {name: read.get(name) for name in wanted} == wanted


def book(path: Path, sheets: dict[str, Sequence[Sequence[object]]]) -> tuple[ImportPlan, ...]:
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    made.save(path)
    return importing.preview(path)


def test_swishs_newer_workbook_is_read_below_its_own_lines_and_without_its_sum(tmp_path: Path) -> None:
    head = ("Bokföringsdatum,Transaktionsdatum,Valutadatum,Mottagarnummer,Mottagarnamn,Avsändarnummer,Avsändarnamn,"
            "Meddelande,Orderreferens,Tid,Belopp").split(",")  # fmt: skip
    day = "2026-01-02"
    rows: list[list[object]] = [["Clearingnummer: 8105"], ["Kontonummer: 1234567"], [f"{day} to 2026-01-31"], [], head]
    for who, number in (("Åsa Öhman", "46701740605"), ("Bo Falk", "46701740606")):
        rows.append([day, day, day, "1231231231", "Nordhamn", number, who, "kurs", "", "10:00", 100])
    (plan,) = book(tmp_path / "swish.xlsx", {"Konto 1": [*rows, [None] * 9 + ["Summa", 200]]})
    assert (plan.profile, plan.rows_kept, [note.row for note in plan.skipped]) == ("swish-workbook", 2, [1, 2, 3, 8])
    assert_fields(plan, "Avsändarnummer=phone Avsändarnamn=name Mottagarnamn=other")


def test_nordeas_swish_list_is_known(tmp_path: Path) -> None:
    rows = (("Datum/tid", "Namn", "Mobilnr", "Belopp", "Status"), ("2026-01-02", "Bo Falk", "0701740606", 1, "Betald"))
    (plan,) = book(tmp_path / "nordea.xlsx", {"Blad": rows})
    assert plan.profile == "swish-nordea"
    assert_fields(plan, "Namn=name Mobilnr=mobile Belopp=amount")


def test_a_printed_list_keeps_its_customers_and_nothing_of_its_pages(tmp_path: Path) -> None:
    head = ["Kundnr", "Namn", "Adress", "Postnr", "Ort", "Telefon", "Er referens", "Saldo"]
    rows = [
        ["Nordhamn Måleri AB", *[None] * 6, "Sida 1"], ["Kundlista"], ["Utskrivet 2026-01-02"], [], head,
        ["1", "Åsa Öhman", "Hamngatan 3", "412 69", "Göteborg", "031-390 06 11", "", 100.5],
        ["2", "Öst AB", "Kaj 1", "411 01", "Göteborg", "", "Per Lind", 0], [*[None] * 7, "Sida 2"], head,
        ["", "", "Total Bygg AB", "", "Göteborg", "", "", ""], ["Summa", *[None] * 6, 100.5], ["Antal kunder: 3"],
    ]  # fmt: skip
    (plan,) = book(tmp_path / "utskrift.xlsx", {"Kunder": rows})
    assert [row.row for row in plan.sample] == [6, 7, 10]
    assert [note.row for note in plan.skipped] == [1, 2, 3, 8, 9, 11, 12]


def test_every_sheet_of_lime_go_is_known_and_the_coworkers_are_not_customers(tmp_path: Path) -> None:
    plans = book(tmp_path / "go.xlsx", {
        "Företag": [["Kundnummer/FöretagsID", "Företagsnamn", "Organisationsnummer"], ["1", "Öst AB", "559999-0016"]],
        "Kontaktperson": [["Kundnummer/FöretagsID", "Namn/Titel", "E-post"], ["1", "Åsa Öhman", "asa@example.se"]],
        "Anteckningar": [["Kundnummer/FöretagsID", "Skapad av medarbetare", "Textanteckningar/Historik"],
                         ["1", "Eva Ek", "Talade med Åsa"]],
        "Medarbetare": [["Namn", "E-post"], ["Eva Ek", "eva@example.se"]],
        "Att göra": [["Kundnummer/FöretagsID", "Delegerad till", "Text"], ["1", "Eva Ek", "Ring Åsa"]],
    })  # fmt: skip
    assert [(plan.profile, plan.role.value) for plan in plans] == [
        ("lime-go-companies", "company"), ("lime-go-persons", "contact_person"), ("lime-go-notes", "mentioned"),
        ("lime-go-staff", "own_staff"), ("lime-go-notes", "mentioned"),
    ]  # fmt: skip


def test_the_person_beside_the_lists_of_limes_gdpr_file_is_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "gdpr.json"
    path.write_text(json.dumps({
        "person": {"idperson": 1, "firstname": "Åsa", "lastname": "Öhman", "email": "asa@example.se",
                   "company": {"idcompany": 2, "name": "Nordhamn AB"}},
        "history": [{"idhistory": 1, "date": "2026-01-02", "note": "Talade om kursen", "coworker": "Eva Ek"}],
    }), encoding="utf-8")  # fmt: skip
    plans = {plan.sheet: plan for plan in importing.preview(path)}
    assert (plans["history"].profile, plans["person"].profile) == ("lime-portal-history", "lime-portal-person")
    assert_fields(plans["person"], "firstname=given_name email=email company.name=company company.idcompany=other")


def test_skypes_export_gives_its_conversations_and_whose_it_is(tmp_path: Path) -> None:
    path = tmp_path / "messages.json"
    said = {"id": "1", "displayName": "Bo Falk", "content": "Hej Åsa", "from": "8:bo"}
    talk = {"id": "8:bo", "displayName": "Bo Falk", "MessageList": [said]}
    path.write_text(json.dumps({"userId": "8:asa", "exportDate": "2026-01-02", "conversations": [talk]}))
    plans = {plan.sheet: plan for plan in importing.preview(path)}
    assert_fields(plans["conversations"], "displayName=name MessageList=message")
    assert plans["dokument"].sample[0].cells[0] == "8:asa"
