"""The vault's own upkeep, killed: another lock, another recovery key, the copy of the day."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from dsr_desk.domain.errors import VaultTrouble
from dsr_desk.domain.thinning import kept
from dsr_desk.services import audit_head, backup_file, dated_backups, locks, policies, rekeying, vault_key
from dsr_desk.services import vault as service
from dsr_desk.services.new_vault import create_vault
from dsr_desk.store.vault import Vault
from dsr_desk.system.clock import now
from dsr_desk.system.keys import KeyPlace, NoKeyPlace
from tests.faults import ground
from tests.faults.killing import Job

OTHER = "en helt annan fras"
COPIES = 20


def jobs(work: Path) -> tuple[tuple[Job, int, int], ...]:
    """Each with the number of kills of a whole and of a quick run."""
    keyed, copied = work / "keyed" / "template", work / "copied" / "template"
    recovery = make_keyed(keyed)
    _make_copied(copied)
    return (
        (_relock(keyed), 20, 3),
        (_new_recovery_key(keyed, recovery), 20, 3),
        (_daily(copied), 20, 3),
    )


def make_keyed(template: Path) -> str:
    """A vault whose key lies in a keyring; returns the recovery key, which is confirmed."""
    template.mkdir(parents=True)
    vault, recovery = create_vault(
        ground.vault_in(template), policies.shipped("demo"), _pocket(template), now, cost=ground.CHEAP
    )
    rekeying.confirm_recovery_key(vault)
    vault.close()
    return str(recovery)


def _pocket(folder: Path) -> ground.Pocket:
    return ground.Pocket(folder / "pocket.json")


def _relock(template: Path) -> Job:
    """From the keyring to a passphrase: one of the two opens it, at every moment."""

    def prepare(folder: Path) -> Callable[[], object]:
        vault = _opened(folder, _pocket(folder))
        return lambda: locks.by_passphrase(vault, OTHER, _pocket(folder), ground.CHEAP)

    def verify(folder: Path, acknowledged: bool) -> str | None:
        by_phrase = _sound(folder, NoKeyPlace(), OTHER)
        by_ring = _sound(folder, _pocket(folder), None)
        if acknowledged and (by_phrase or not by_ring):
            return f"acknowledged, but by passphrase: {by_phrase}, by keyring: {by_ring}"
        return by_phrase and by_ring

    return Job("kill while the lock is changed", template, prepare, verify, has_steps=True)


def _new_recovery_key(template: Path, first: str) -> Job:
    """A key that was never shown must not be the only one."""

    def prepare(folder: Path) -> Callable[[], object]:
        vault = _opened(folder, _pocket(folder))
        return lambda: rekeying.new_recovery_key(vault)

    def verify(folder: Path, _: bool) -> str | None:
        return _sound(folder, _pocket(folder), None) or recovered(folder, first)

    return Job("kill while a recovery key is made", template, prepare, verify, has_steps=True)


def _make_copied(template: Path) -> None:
    """A vault with copies of twenty days, the oldest of which are to be thinned with the next."""
    ground.make(template)
    vault = ground.opened(template)
    for number in range(COPIES, 0, -1):
        vault.clock = lambda number=number: now() - timedelta(days=number)  # type: ignore[misc]
        dated_backups.make(vault)
    vault.close()


def _daily(template: Path) -> Job:
    def prepare(folder: Path) -> Callable[[], object]:
        vault = ground.opened(folder)
        return lambda: dated_backups.make(vault)

    def verify(folder: Path, acknowledged: bool) -> str | None:
        there = {_day(file): file for file in dated_backups.beside(ground.vault_in(folder)).glob("*.backup")}
        today = max(there)
        wanting = kept((today - timedelta(days=number) for number in range(COPIES + 1)), today) & set(there)
        if any(not backup_file.is_whole(file) for file in there.values()):
            return "half a copy is left"
        if len(there) < 12 or not wanting or (acknowledged and len(there) > COPIES):
            return f"{len(there)} copies are left, acknowledged: {acknowledged}"
        return _sound(folder, NoKeyPlace(), ground.PHRASE)

    return Job("kill in the copy of the day", template, prepare, verify, has_steps=True)


def _day(file: Path) -> date:
    return date.fromisoformat(file.stem.removeprefix("dsr-desk-"))


def _opened(folder: Path, place: KeyPlace) -> Vault:
    return service.open_vault(ground.vault_in(folder), place, now)


def _sound(folder: Path, place: KeyPlace, passphrase: str | None) -> str | None:
    """What is wrong, or None: it opens, is whole, and its log stands as it was kept outside."""
    try:
        vault = service.open_vault(ground.vault_in(folder), place, now, passphrase=passphrase)
    except VaultTrouble as error:
        return str(error)
    try:
        found = audit_head.standing(vault)
        return ground.unsound(vault) or (None if found.standing.is_well else f"the log's end: {found.standing}")
    finally:
        vault.close()


def recovered(folder: Path, recovery: str) -> str | None:
    """The recovery key on paper opens the vault where it lies, with nothing else at hand."""
    there = ground.Pocket(folder / "other.json")
    try:
        vault_key.give_back(ground.vault_in(folder), there, recovery)
    except VaultTrouble as error:
        return f"the recovery key on paper: {error}"
    return _sound(folder, there, None)
