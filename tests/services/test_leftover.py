"""The export on the disk after it was taken in."""

from pathlib import Path

import openpyxl
import pytest

from dsr_desk.domain.errors import FileTrouble, UserError
from dsr_desk.services import imports, leftover
from dsr_desk.store import audit
from dsr_desk.store.vault import Vault

CUSTOMERS = "Kundnr;Namn;E-post\n100;Bo Falk;bo.falk@example.se\n"


@pytest.fixture
def export(vault: Vault, tmp_path: Path) -> tuple[Path, str]:
    path = tmp_path / "kunder.csv"
    path.write_text(CUSTOMERS)
    (plan,) = imports.preview(path, vault=vault)
    return path, imports.take_in(vault, plan).sha256


def test_the_file_that_was_taken_in_is_deleted_and_logged(vault: Vault, export: tuple[Path, str]) -> None:
    path, digest = export
    leftover.delete(vault, path, digest)
    assert not path.exists()
    with vault.reading() as connection:
        assert any(line.action == "export.deleted" for line in audit.lines(connection))
    with pytest.raises(FileTrouble):
        leftover.delete(vault, path, digest)


def test_a_file_altered_since_stays(vault: Vault, export: tuple[Path, str]) -> None:
    path, digest = export
    path.write_text(CUSTOMERS + "101;Per Lind;per@example.se\n")
    with pytest.raises(UserError, match="changed since"):
        leftover.delete(vault, path, digest)
    assert path.exists()


def test_a_file_that_was_never_taken_in_or_was_taken_back_stays(vault: Vault, export: tuple[Path, str]) -> None:
    path, digest = export
    imports.undo(vault, imports.listing(vault)[0].id)
    with pytest.raises(UserError, match="not taken in"):
        leftover.delete(vault, path, digest)
    assert path.exists()


def test_a_link_is_left_alone(vault: Vault, export: tuple[Path, str], tmp_path: Path) -> None:
    path, digest = export
    link = tmp_path / "link.csv"
    link.symlink_to(path)
    with pytest.raises(UserError, match="a link"):
        leftover.delete(vault, link, digest)
    assert path.exists()


def test_a_workbook_stays_until_every_sheet_with_rows_is_taken_in(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "kunder.xlsx"
    book = openpyxl.Workbook()
    for title, name in (("Kunder", "Bo Falk"), ("Deltagare", "Per Lind")):
        sheet = book.create_sheet(title)
        sheet.append(["Kundnr", "Namn", "E-post"])
        sheet.append(["100", name, "namn@example.se"])
    book.save(path)
    plans = {plan.sheet: plan for plan in imports.preview(path, vault=vault)}
    digest = imports.take_in(vault, plans["Kunder"]).sha256
    with pytest.raises(UserError, match="sheets Deltagare are not taken in"):
        leftover.delete(vault, path, digest)
    assert path.exists()
    imports.take_in(vault, plans["Deltagare"])
    leftover.delete(vault, path, digest)
    assert not path.exists()
