"""A new vault: its key, its recovery key, its file and the record of processing in it, whole or not at all."""

import contextlib
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from dsr_desk.domain.errors import VaultTrouble
from dsr_desk.domain.recovery import RecoveryKey
from dsr_desk.services import policies, settings
from dsr_desk.services.vault import open_vault, remove_files
from dsr_desk.store import durable, header, sqlcipher, troubles
from dsr_desk.store import vault as store
from dsr_desk.store.header import Cost
from dsr_desk.store.vault import Vault
from dsr_desk.system.keys import KeyPlace


def create_vault(
    path: Path,
    policy_text: str,
    key_place: KeyPlace,
    clock: Callable[[], datetime],
    *,
    operator: str = "",
    passphrase: str | None = None,
    language: str = "sv",
    cost: Cost | None = None,
) -> tuple[Vault, RecoveryKey]:
    """A new vault with its policy; nothing is left behind when any part fails."""
    if path.exists():
        raise VaultTrouble(
            "Där finns redan ett valv. Välj en annan plats, eller öppna det som finns.",
            "There is a vault there already. Choose another place, or open the one there is.",
        )
    key, recovery = secrets.token_bytes(32), RecoveryKey(secrets.token_bytes(32))
    made = header.made(key, recovery.secret, passphrase, cost)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if passphrase is None:
        key_place.put(made.vault, key)
    try:
        with troubles.in_words(), durable.workshop(path.parent) as folder:
            fresh = Path(folder) / "desk.vault"
            _fill(fresh, key, clock, operator, policy_text, language)
            _set_aside_header(path)
            header.write(path, made)
            durable.replace(fresh, path)
    except BaseException:
        remove_files(path)
        if passphrase is None:
            with contextlib.suppress(VaultTrouble):
                key_place.forget(made.vault)
        raise
    return open_vault(path, key_place, clock, operator=operator, passphrase=passphrase), recovery


def _fill(
    path: Path, key: bytes, clock: Callable[[], datetime], operator: str, policy_text: str, language: str
) -> None:
    """A whole vault with its policy and language, its log folded in, ready to be put in place."""
    vault = store.create(path, key, clock, operator)
    try:
        policies.take_in(vault, policy_text)
        settings.change(vault, "language", language)
    finally:
        vault.close()
    sqlcipher.fold_log(path, key)


def _set_aside_header(path: Path) -> None:
    """A header whose vault is not there may be all that opens it one day: it is kept under another name."""
    alone = header.path_of(path)
    if alone.exists():
        alone.rename(alone.with_name(f"{alone.name}.{secrets.token_hex(4)}"))
