"""The schema's version: brought to the newest in one transaction, or refused when the vault is newer."""

from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from dsr_desk.domain.errors import VaultDamaged, VaultNewer

NEWEST = "0005"
"""The revision of this program's schema; a test holds it against the scripts."""
KNOWN = ("0001", "0002", "0003", "0004", "0005")
SCRIPTS = Path(__file__).parent / "migrations"


def version(connection: Connection) -> str | None:
    """The schema's revision; None for a file that has none."""
    try:
        found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    except DBAPIError:
        return None
    return found


def is_needed(connection: Connection) -> bool:
    """The schema is older than the program. VaultDamaged when it is newer, or no schema of ours."""
    found = version(connection)
    if found == NEWEST:
        return False
    if found in KNOWN:
        return True
    if found is not None and found > NEWEST:
        raise VaultNewer(
            "Valvet kommer från en nyare version av DSR Desk. Det har inte rörts. Uppdatera programmet.",
            "The vault comes from a newer version of DSR Desk. It was not touched. Update the program.",
        )
    raise VaultDamaged(
        "Valvet är skadat och kan inte läsas. Ingenting har ändrats. Återställ från en säkerhetskopia.",
        "The vault is damaged and cannot be read. Nothing was changed. Restore from a backup.",
    )


def run(connection: Connection) -> None:
    """Every step that is missing, within the caller's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
