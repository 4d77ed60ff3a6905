"""The file before the one just taken in: what the new one changes, and the old one's rows let go if the person wants.

What was decided stays: a case keeps its own copies of the rows it found, and the import its name, day and fingerprint.
"""

from dataclasses import dataclass

from dsr_desk.domain.changes import Changes
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.plan import Import
from dsr_desk.domain.words import Text
from dsr_desk.services import changes, imports
from dsr_desk.store import findings, guards, sqlcipher, tidying
from dsr_desk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Replaced:
    """An import and the one it replaces; `cases` have found rows of the old one."""

    new: Import
    old: Import
    changes: Changes
    cases: int


FOLLOWS = Text(
    "Nya sökningar hittar sedan bara det som står i den nyare filen. Ärenden behåller sina egna kopior av det som har "
    "hittats och beslutats, och den äldre filens namn, dag och fingeravtryck finns kvar som bevis på vad som sökts.",
    "New searches then find only what the newer file holds. Cases keep their own copies of what was found and decided, "
    "and the older file's name, day and fingerprint stay as proof of what was searched.",
)


def by(vault: Vault, taken: Import) -> Replaced | None:
    """What an import replaces; None where it is the first of its kind, where the old one's rows are gone already, and
    where the two have not one row in common: then they are two lists of one system."""
    found, old = changes.of_import(vault, taken), changes.before(vault, taken)
    if found is None or old is None or not old.rows_held or not (found.unchanged or found.altered):
        return None
    with vault.reading() as connection:
        return Replaced(taken, old, found, findings.cases_of_import(connection, old.id))


def let_go(vault: Vault, import_id: int) -> int:
    """Let the rows of an import go that a newer one replaces; returns how many. Alarms about its rows go with them: the
    newer file has been watched. Raises UserError where nothing newer replaces it."""
    old = next((one for one in imports.listing(vault) if one.id == import_id and one.rows_held), None)
    if old is None:
        raise UserError(
            f"Det finns ingen inläsning {import_id} med rader kvar. Se ”dsr-desk imports”.",
            f"There is no import {import_id} with rows left. See “dsr-desk imports”.",
        )
    if not any(changes.is_replaced(old, one) for one in imports.listing(vault)):
        raise UserError(
            f"Ingen nyare fil från samma system ersätter {old.file}. Ta tillbaka inläsningen om den ska bort.",
            f"No newer file of the same system replaces {old.file}. Take the import back if it is to go.",
        )
    with vault.writing("import.let_go", import_id=import_id, rows=old.rows_held) as connection:
        guards.forget_import(connection, import_id)
        rows = tidying.let_rows_go(connection, import_id, vault.today())
    sqlcipher.empty_log(vault.path, vault.key)
    return rows
