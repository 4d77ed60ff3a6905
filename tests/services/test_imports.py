"""Exports into the vault and out again: verbatim, whole or not at all."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from dsr_desk.domain.errors import Cancelled, FileTrouble, UsageError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.plan import Import
from dsr_desk.domain.profile import Profile
from dsr_desk.domain.record import Record, Role
from dsr_desk.services import importing, imports, profiles, search
from dsr_desk.store import audit, records, rows
from dsr_desk.store.vault import Vault
from tests.conftest import Clock
from tests.files import hostile
from tests.whole_job import pages

CUSTOMERS = """\
Kundnr;Namn;Organisationsnummer;Adress;Postnr;Ort;Telefon;E-post;Er referens;Anteckning
1042;Nordhamn Måleri AB;559999-0016;Hamngatan 3;412 69;Göteborg;031-390 06 11;info@nordhamn.example;Karin Ekdahl;
0043; Åsa Öhman ;900118-9811;Kvarngatan 4;411 01;Göteborg;701740612;asa@example.se;;"Sa ""hej"";
ringer igen"
"""


@pytest.fixture
def customers(tmp_path: Path) -> Path:
    path = tmp_path / "kundregister.csv"
    path.write_bytes(CUSTOMERS.encode("cp1252"))
    return path


def taken(vault: Vault, path: Path) -> Import:
    (plan,) = imports.preview(path, vault=vault)
    return imports.take_in(vault, plan)


def stored(vault: Vault, import_id: int) -> list[Record]:
    with vault.reading() as connection:
        return list(records.iterate(connection, import_id))


def counted(vault: Vault, table: str) -> int:
    with vault.reading() as connection:
        return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() or 0)


def test_rows_are_kept_exactly_as_read_with_file_and_row(vault: Vault, customers: Path) -> None:
    done = taken(vault, customers)
    firm, person = stored(vault, done.id)
    assert (firm.record_id, person.record_id) == ("kundregister.csv:2", "kundregister.csv:3")
    assert person.cells == (
        "0043", " Åsa Öhman ", "900118-9811", "Kvarngatan 4", "411 01", "Göteborg", "701740612", "asa@example.se", "",
        'Sa "hej";\nringer igen',
    )  # fmt: skip
    assert (firm.role, person.role, person.source) == (Role.COMPANY, Role.PRIVATE_CUSTOMER, "Visma")
    assert done.counts.repairs == 1


def test_records_are_found_again_by_what_people_call_them(vault: Vault, customers: Path, tmp_path: Path) -> None:
    taken(vault, customers)
    named = tmp_path / "named.csv"
    named.write_text("rec_id;given_name;surname\nrec-7-org;Bo;Falk\n", encoding="utf-8")
    taken(vault, named)
    with vault.reading() as connection:
        person = records.by_id(connection, "kundregister.csv:3")
        other = records.by_id(connection, "rec-7-org")
        assert records.by_id(connection, "kundregister.csv:9") is None
    assert person is not None
    assert other is not None
    assert (person.row, other.record_id, other.row) == (3, "rec-7-org", 2)


def test_a_file_taken_in_after_midnight_is_of_the_new_day(vault: Vault, customers: Path, clock: Clock) -> None:
    clock.now = datetime(2026, 6, 9, 22, 30, tzinfo=UTC)
    assert taken(vault, customers).taken_in_on == vault.today() == date(2026, 6, 10)
    with vault.reading() as connection:
        assert [one.taken_in_on for one in rows.searched_files(connection).values()] == [date(2026, 6, 10)]


def test_the_same_file_again_is_noticed_and_not_doubled(vault: Vault, customers: Path) -> None:
    (plan,) = imports.preview(customers)
    assert imports.same_table(vault, plan) is None
    first = taken(vault, customers)
    with pytest.raises(imports.AlreadyTakenIn, match="already taken in: import 1 on 2026-11-23"):
        taken(vault, customers)
    assert imports.same_table(vault, plan) == first
    assert counted(vault, "record") == 2


def test_an_import_can_be_taken_back_whole(vault: Vault, customers: Path) -> None:
    done = taken(vault, customers)
    imports.undo(vault, done.id)
    assert imports.listing(vault) == ()
    assert [counted(vault, table) for table in ("record", "key_run", "key_block")] == [0, 0, 0]
    assert taken(vault, customers).rows_kept == 2


def test_an_import_taken_back_leaves_no_word_of_it_in_the_vault(vault: Vault, tmp_path: Path) -> None:
    file = tmp_path / "kunder.csv"
    file.write_text("Namn;E-post;Anteckning\nBo Falk;bo@example.se;qzkanarieqz\n", encoding="utf-8")
    done = taken(vault, file)
    assert b"qzkanarieqz" in pages.plain(vault.path, vault.key)
    imports.undo(vault, done.id)
    assert b"qzkanarieqz" not in pages.plain(vault.path, vault.key)


def test_a_file_that_changed_since_the_preview_is_not_taken_in(vault: Vault, customers: Path) -> None:
    (plan,) = imports.preview(customers)
    customers.write_bytes(customers.read_bytes() + b"1;Ny;;;;;;;;\n")
    with pytest.raises(FileTrouble, match="has changed"):
        imports.take_in(vault, plan)
    assert imports.listing(vault) == ()


def test_a_cancelled_import_leaves_nothing_and_no_audit_line(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text("Namn;E-post\n" + "".join(f"Bo Falk;b{n}@example.se\n" for n in range(9000)), encoding="utf-8")
    (plan,) = imports.preview(path)
    steps: list[tuple[int, int]] = []

    def check_cancelled() -> None:
        if steps:
            raise Cancelled

    with pytest.raises(Cancelled):
        imports.take_in(
            vault, plan, report=lambda done, total: steps.append((done, total)), check_cancelled=check_cancelled
        )
    assert steps[0] == (2000, 9000)
    assert (counted(vault, "record"), counted(vault, "import_file"), counted(vault, "key_run")) == (0, 0, 0)
    with vault.reading() as connection:
        assert not any(line.action == "import.taken_in" for line in audit.lines(connection, None))


def test_a_workbook_is_one_transaction_with_an_import_a_sheet(vault: Vault, tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    for name in ("Företag", "Kontaktperson"):
        sheet = book.create_sheet(name)
        sheet.append(["Kundnummer/FöretagsID", "Förnamn", "Efternamn"])
        sheet.append([1, "Karin", "Ekdahl"])
    book.save(tmp_path / "go.xlsx")
    done = imports.take_in_file(vault, imports.preview(tmp_path / "go.xlsx"))
    assert [stored(vault, one.id)[0].record_id for one in done] == ["go.xlsx:Företag:2", "go.xlsx:Kontaktperson:2"]


def test_a_mapping_the_person_makes_rules_and_an_unknown_column_is_named(customers: Path) -> None:
    (plan,) = imports.preview(customers, mapping={"kundnr": Field.RECORD_ID})
    assert plan.field_of("Kundnr") is Field.RECORD_ID
    with pytest.raises(UsageError, match="Kundnr"):
        imports.preview(customers, mapping={"Kundnrr": Field.RECORD_ID})
    with pytest.raises(UsageError, match="visma-customers"):
        imports.preview(customers, profile="visma-customer")


def test_a_saved_profile_reads_the_next_file_of_its_kind(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "egen.csv"
    path.write_text("Alfa;Beta\nÅsa Öhman;x\nBo Falk;y\n", encoding="utf-8")
    (plan,) = imports.preview(path, mapping={"Alfa": Field.NAME})
    profiles.save(vault, profiles.of_plan(plan, "egen", "Eget system"))
    (again,) = imports.preview(path, vault=vault)
    assert (again.source, again.profile, again.field_of("Alfa")) == ("Eget system", "egen", Field.NAME)
    assert isinstance(profiles.own(vault)[0], Profile)


def test_the_printed_form_has_every_promised_name(customers: Path) -> None:
    (plan,) = importing.preview(customers)
    printed = importing.as_json(plan, None)
    assert {
        "file", "sha256", "source", "kind", "encoding", "delimiter", "sheet", "header_row", "columns", "rows_read",
        "rows_kept", "rows_skipped", "rows_suspect", "repairs", "import_id",
    } <= set(printed)  # fmt: skip
    assert printed["columns"][0] == {"name": "Kundnr", "field": "customer_number"}
    assert printed["repairs"] == [
        {"row": 3, "column": "Telefon", "what": "Inledande nolla har fallit bort; läses med nolla."}
    ]  # fmt: skip
    json.dumps(printed)


def test_the_audit_line_names_no_file(vault: Vault, customers: Path) -> None:
    taken(vault, customers)
    with vault.reading() as connection:
        line = [one for one in audit.lines(connection, None) if one.action == "import.taken_in"][-1]
    assert "kundregister" not in json.dumps(line.detail)
    assert line.detail["imports"][0]["records"] == 2


@pytest.mark.parametrize("name", ["far.xlsx", "cut.xlsx", "secret.xlsx", "nul.csv", "header.csv"])
def test_what_cannot_be_read_stores_nothing_and_the_program_goes_on(
    vault: Vault, customers: Path, tmp_path: Path, name: str
) -> None:
    hostile.REFUSED[name][0](tmp_path / name)
    with pytest.raises(FileTrouble):
        taken(vault, tmp_path / name)
    assert taken(vault, customers).rows_kept == 2


MAIL = """\
From: Bo Falk <bo.falk@example.se>
To: Karin Ekdahl <karin@nordhamn.example>
Date: Mon, 2 Mar 2026 10:15:00 +0100
Message-ID: <1@example.se>
Subject: Kursen

Per Lind kommer ocksa.
"""


def test_sender_receiver_and_text_of_a_mail_taken_in_are_found(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "brev.eml"
    path.write_text(MAIL)
    done = taken(vault, path)
    (record,) = stored(vault, done.id)
    asked = ({Field.EMAIL: ("bo.falk@example.se",)}, {Field.EMAIL: ("karin@nordhamn.example",)},
             {Field.NAME: ("Per Lind",)})  # fmt: skip
    for one in asked:
        assert [match.record.record_id for match in search.find(vault, one).matches] == [record.record_id]


def test_a_mapping_kept_by_itself_is_not_named_after_the_file_which_may_be_somebodys_name(
    vault: Vault, tmp_path: Path
) -> None:
    path = tmp_path / "Anna Andersson.csv"
    path.write_text("Nr;Vem\n1;Bo Falk\n", encoding="utf-8")
    (plan,) = imports.preview(path, source="eget", mapping={"Vem": Field.NAME}, vault=vault)
    name = profiles.remember(vault, plan).profile.name
    with vault.reading() as connection:
        (line,) = audit.of_action(connection, "profile.saved")
    assert list(line.detail) == ["headings"]
    assert name.startswith("eget ")
    assert "Anna" not in name
