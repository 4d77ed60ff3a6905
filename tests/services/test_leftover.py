"""The export on the disk after it was taken in."""

from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest

from dsr_desk.domain.errors import FileTrouble, UserError
from dsr_desk.services import imports, leftover, reminders, trail
from dsr_desk.services.leftover import Lying
from dsr_desk.store import audit
from dsr_desk.store.vault import Vault
from tests.conftest import Clock

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


def test_a_file_that_cannot_be_deleted_is_still_told_of_and_the_attempt_is_logged(
    vault: Vault, export: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, digest = export
    leftover.remember(vault, path, digest)

    def refuse(_path: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(UserError, match="write-protected"):
        leftover.delete(vault, path, digest)
    assert [one.path for one in leftover.lying(vault)] == [path]
    with vault.reading() as connection:
        assert [one.action for one in audit.lines(connection)][-1] == "export.deleting"


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


def test_a_file_is_told_of_until_it_is_gone_also_when_the_program_was_closed(
    vault: Vault, export: tuple[Path, str], clock: Clock
) -> None:
    path, digest = export
    leftover.remember(vault, path, digest)
    leftover.remember(vault, path, digest)
    assert [one.path for one in leftover.lying(vault)] == [path]
    assert not [one for one in reminders.every(vault, vault.today()) if one.kind == "leftover"]
    clock.now += timedelta(days=8)
    (told,) = [one for one in reminders.due(vault, vault.today()) if one.kind == "leftover"]
    assert path.name not in told.text.sv
    path.unlink()
    assert leftover.lying(vault) == ()
    assert not [one for one in reminders.due(vault, vault.today()) if one.kind == "leftover"]


def test_a_file_that_may_lie_or_was_deleted_is_told_of_no_more(vault: Vault, export: tuple[Path, str]) -> None:
    path, digest = export
    leftover.remember(vault, path, digest)
    leftover.let_lie(vault, path)
    assert leftover.lying(vault) == ()
    leftover.remember(vault, path, digest)
    leftover.delete(vault, path, digest)
    assert leftover.lying(vault) == ()
    assert path.name not in trail.export(vault)


def test_a_folder_that_is_copied_to_the_cloud_is_known() -> None:
    assert Lying(Path("OneDrive - Firma/kunder.csv"), "", date(2026, 11, 1)).is_copied_away
    assert not Lying(Path("Hämtat/kunder.csv"), "", date(2026, 11, 1)).is_copied_away
