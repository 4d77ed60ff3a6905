"""The schema's versions: the steps lead to the tables the program knows, and a newer vault is refused untouched."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from dsr_desk.domain.errors import VaultDamaged
from dsr_desk.store import upgrade
from dsr_desk.store import vault as store
from dsr_desk.store.tables import metadata
from dsr_desk.store.vault import Vault


def test_the_steps_lead_to_the_tables_the_program_knows(vault: Vault) -> None:
    with vault.reading() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _is_ours})
        assert compare_metadata(context, metadata) == []


def _is_ours(name: str | None, kind: str, _: object) -> bool:
    return kind != "table" or not (name or "").startswith("record_text")


def test_the_newest_version_is_the_last_step() -> None:
    from pathlib import Path

    scripts = ScriptDirectory(str(Path(upgrade.__file__).parent / "migrations"))
    assert scripts.get_current_head() == upgrade.NEWEST
    assert {script.revision for script in scripts.walk_revisions()} == set(upgrade.KNOWN)


def test_a_vault_of_a_newer_schema_is_refused_untouched(vault: Vault) -> None:
    with vault.writing("test.newer") as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    vault.close()
    before = vault.path.read_bytes()
    with pytest.raises(VaultDamaged, match="newer version"):
        store.open_vault(vault.path, vault.key, vault.clock, "Test")
    assert vault.path.read_bytes() == before


def test_the_database_itself_refuses_to_change_the_audit_trail(vault: Vault) -> None:
    for statement in ("UPDATE audit SET operator = 'x'", "DELETE FROM audit"):
        with pytest.raises(Exception, match="append-only"), vault.writing("test.tampering") as connection:
            connection.exec_driver_sql(statement)
