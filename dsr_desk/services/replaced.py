"""The file before the one just taken in: what the new one changes, and the old one's rows let go if the person wants.

What was decided stays: a case keeps its own copies of the rows it found, and the import its name, day and fingerprint.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
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
    """An import and the one it replaces. `cases` have found rows of the old one, `alarms` about them stand."""

    new: Import
    old: Import
    changes: Changes
    cases: int
    alarms: int


@dataclass(frozen=True, slots=True)
class Gone:
    """How many rows left the vault, and how many standing alarms about them went along."""

    rows: int
    alarms: int


FOLLOWS = Text(
    "Nya sökningar hittar sedan bara det som står i den nyare filen. Ärenden behåller sina egna kopior av det som har "
    "hittats och beslutats, och den äldre filens namn, dag och fingeravtryck finns kvar som bevis på vad som sökts.",
    "New searches then find only what the newer file holds. Cases keep their own copies of what was found and decided, "
    "and the older file's name, day and fingerprint stay as proof of what was searched.",
)


def by(vault: Vault, taken: Import) -> Replaced | None:
    """What an import replaces; None where it is the first of its kind, where the old one's rows are gone already, and
    where the two have not one row in common: then they are two lists of one system."""
    old = changes.before(vault, taken)
    return between(vault, old, taken) if old is not None else None


def between(vault: Vault, old: Import, taken: Import) -> Replaced | None:
    """The same of two imports of one list."""
    if not old.rows_held:
        return None
    found = changes.between(vault, old, taken)
    if not (found.unchanged or found.altered):
        return None
    with vault.reading() as connection:
        cases, alarms = findings.cases_of_import(connection, old.id), len(guards.standing(connection, old.id))
    return Replaced(taken, old, found, cases, alarms)


def newer(taken: Sequence[Import]) -> Mapping[int, Import]:
    """The imports that have a later file of their list, by number, each with it: the newest one of the same name before
    any other. Whether the two have rows in common is for `between` to say."""
    found: dict[int, Import] = {}
    later: defaultdict[tuple[str, ...], list[Import]] = defaultdict(list)
    for one in sorted(taken, key=lambda each: each.id, reverse=True):
        if one.rows_held and changes.is_listed(one):
            of_list = later[changes.list_of(one)]
            named = (each for each in of_list if each.file == one.file and changes.is_alike(one, each))
            alike = (each for each in of_list if changes.is_alike(one, each))
            if newer_one := next(named, None) or next(alike, None):
                found[one.id] = newer_one
            of_list.append(one)
    return found


def let_go(vault: Vault, import_id: int) -> Gone:
    """Let the rows of an import go that a newer one replaces. Alarms about its rows go with them: the newer file has
    been watched. Raises UserError where nothing newer replaces it."""
    old = next((one for one in imports.listing(vault) if one.id == import_id and one.rows_held), None)
    if old is None:
        raise UserError(
            f"Det finns ingen inläsning {import_id} med rader kvar. Se ”dsr-desk imports”.",
            f"There is no import {import_id} with rows left. See “dsr-desk imports”.",
        )
    if old.id not in newer(imports.listing(vault)):
        raise UserError(
            f"Ingen nyare fil från samma system ersätter {old.file}. Ta tillbaka inläsningen om den ska bort.",
            f"No newer file of the same system replaces {old.file}. Take the import back if it is to go.",
        )
    with vault.writing("import.let_go", import_id=import_id, rows=old.rows_held) as connection:
        alarms = len(guards.standing(connection, import_id))
        guards.forget_import(connection, import_id)
        rows = tidying.let_rows_go(connection, import_id, vault.today())
    sqlcipher.empty_log(vault.path, vault.key)
    return Gone(rows, alarms)


def alarms_go(alarms: int) -> Text:
    """What becomes of so many standing alarms about the rows."""
    if alarms == 1:
        return Text(
            "Ett larm om en av raderna försvinner med dem; den nyare filen har genomsökts för sig.",
            "One alarm about one of the rows goes with them; the newer file has been looked through by itself.",
        )
    return Text(
        f"{alarms} larm om raderna försvinner med dem; den nyare filen har genomsökts för sig.",
        f"{alarms} alarms about the rows go with them; the newer file has been looked through by itself.",
    )
