"""The person's own choices: read, and changed one at a time."""

from typing import Any

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.settings import NAMES, Settings
from dsr_desk.store import settings as store
from dsr_desk.store.vault import Connection, Vault


def current(vault: Vault) -> Settings:
    """The settings as they stand."""
    with vault.reading() as connection:
        return store.load(connection)


def read(connection: Connection) -> Settings:
    """The settings within an open transaction."""
    return store.load(connection)


def change(vault: Vault, name: str, value: Any) -> Settings:
    """Set one setting."""
    if name not in NAMES:
        raise UserError(f"Det finns ingen inställning ”{name}”.", f"There is no setting “{name}”.")
    with vault.writing("settings.changed", setting=name) as connection:
        store.save(connection, name, value)
        return store.load(connection)
