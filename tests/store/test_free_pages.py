"""What was deleted is not left in the pages that were freed, and the check sees it where it is."""

from dsr_desk.services import rekeying
from dsr_desk.services import vault as service
from dsr_desk.store import free_pages, sqlcipher
from dsr_desk.store.header import Cost
from dsr_desk.store.vault import Vault
from dsr_desk.system.keys import NoKeyPlace


def fill_and_delete(vault: Vault, *, overwrite: bool) -> None:
    """Two hundred long rows written and deleted, by a program that does or does not overwrite."""
    connection = sqlcipher.connect(vault.path, vault.key)
    connection.execute(f"PRAGMA secure_delete = {'ON' if overwrite else 'OFF'}")
    connection.execute("CREATE TABLE x (y)")
    connection.executemany("INSERT INTO x VALUES (?)", [("Karin Ekdahl " * 300,)] * 200)
    connection.execute("DELETE FROM x")
    connection.close()


def test_freed_pages_hold_nothing(vault: Vault) -> None:
    fill_and_delete(vault, overwrite=True)
    freed = free_pages.look(vault.path, vault.key)
    assert freed.pages > 150
    assert freed.not_overwritten == 0
    report = service.check(vault)
    assert report.freed == freed
    assert any("overwritten" in line.en and str(freed.pages) in line.en for line in report.lines)


def test_a_page_that_was_freed_and_not_overwritten_is_seen(vault: Vault) -> None:
    fill_and_delete(vault, overwrite=False)
    freed = free_pages.look(vault.path, vault.key)
    assert freed.not_overwritten > 150
    assert any(f"{freed.not_overwritten} of" in line.en for line in service.check(vault).lines)


def test_new_keys_leave_no_free_page_behind(vault: Vault) -> None:
    fill_and_delete(vault, overwrite=False)
    vault.close()
    rekeying.rekey(vault.path, NoKeyPlace(), passphrase="prov", cost=Cost(1, 1, 64))
    again = service.open_vault(vault.path, NoKeyPlace(), vault.clock, passphrase="prov")
    assert free_pages.look(again.path, again.key).not_overwritten == 0
    assert service.check(again).is_whole
    again.close()


def test_a_vault_without_free_pages_has_none(vault: Vault) -> None:
    assert free_pages.look(vault.path, vault.key).not_overwritten == 0


def test_the_numbers_of_pages_taken_into_use_again_are_nothing_left_behind(vault: Vault) -> None:
    fill_and_delete(vault, overwrite=True)
    connection = sqlcipher.connect(vault.path, vault.key)
    connection.executemany("INSERT INTO x VALUES (?)", [("Bo Falk " * 300,)] * 60)
    connection.close()
    freed = free_pages.look(vault.path, vault.key)
    assert freed.pages > 50
    assert freed.not_overwritten == 0


def test_nothing_is_sorted_in_files_of_its_own(vault: Vault) -> None:
    with vault.reading() as connection:
        in_memory = 2
        assert connection.exec_driver_sql("PRAGMA temp_store").scalar() == in_memory
