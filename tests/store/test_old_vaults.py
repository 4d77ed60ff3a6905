"""A vault of every schema there ever was is brought to today's, whole, with nothing lost."""

import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from dsr_desk.services import backups, requests, settings
from dsr_desk.services import vault as service
from dsr_desk.store import upgrade
from dsr_desk.store.tables import metadata
from dsr_desk.store.vault import Vault
from dsr_desk.system.keys import NoKeyPlace
from tests.old_vaults import make

FILES = sorted(make.FOLDER.glob("*.dsr"))


def brought_back(file: Path, folder: Path) -> Vault:
    shutil.copy(file, folder / "copy.dsr")
    backups.restore(folder / "copy.dsr", folder / "desk.vault", NoKeyPlace(), passphrase=make.PASSPHRASE)
    return service.open_vault(folder / "desk.vault", NoKeyPlace(), make.now, passphrase=make.PASSPHRASE)


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_an_old_vault_opens_whole_with_its_case_and_its_settings(file: Path, tmp_path: Path) -> None:
    vault = brought_back(file, tmp_path)
    try:
        assert service.check(vault).is_whole
        assert [case.subject.name for case in requests.every(vault)] == [make.NAME]
        assert settings.current(vault).target_days == 10
    finally:
        vault.close()


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_an_old_vault_has_the_tables_of_today_once_it_is_open(file: Path, tmp_path: Path) -> None:
    vault = brought_back(file, tmp_path)
    try:
        with vault.reading() as connection:
            context = MigrationContext.configure(connection, opts={"include_name": _is_ours})
            assert compare_metadata(context, metadata) == []
    finally:
        vault.close()


def _is_ours(name: str | None, kind: str, _: object) -> bool:
    return kind != "table" or not (name or "").startswith("record_text")


def test_every_schema_has_its_old_vault() -> None:
    assert {file.stem for file in FILES} == set(upgrade.KNOWN)
