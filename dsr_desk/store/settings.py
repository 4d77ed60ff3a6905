"""Settings in the vault, one row each."""

from typing import Any

from sqlalchemy import Connection, delete, insert, select

from dsr_desk.domain.settings import NAMES, Appearance, Settings
from dsr_desk.store.tables import setting


def load(connection: Connection) -> Settings:
    """The settings, defaults for what was never set."""
    rows = connection.execute(select(setting.c.name, setting.c.value))
    known: dict[str, Any] = {name: value for name, value in rows if name in NAMES}
    if "appearance" in known:
        known["appearance"] = Appearance(known["appearance"])
    return Settings(**known)


def value(connection: Connection, name: str) -> Any:
    """One value as it was saved; None where it never was."""
    return connection.scalar(select(setting.c.value).where(setting.c.name == name))


def save(connection: Connection, name: str, value: Any) -> None:
    """Set one value."""
    connection.execute(delete(setting).where(setting.c.name == name))
    connection.execute(insert(setting).values(name=name, value=value))
