"""What a file changes against the last one of the same system: told before it is taken in, and after."""

from collections.abc import Callable, Iterator

from dsr_desk.domain.changes import Changes, compare, reader
from dsr_desk.domain.plan import Import, ImportPlan
from dsr_desk.services import imports
from dsr_desk.store import records
from dsr_desk.store.vault import Vault


def _never() -> None:
    """Nobody asked to stop."""


def of_plan(vault: Vault, plan: ImportPlan, check_cancelled: Callable[[], None] = _never) -> Changes | None:
    """A file that is not taken in yet, read once more by the child; None where it is the first of its kind."""
    older = before(vault, plan)
    if older is None:
        return None
    number = reader(plan.columns, older.columns)
    after = (number(cells) for batch in imports.batches(plan, check_cancelled) for cells in batch.cells())
    return compare(older.id, _stored(vault, older, plan), after)


def of_import(vault: Vault, taken: Import) -> Changes | None:
    """An import against the one before it, both read from the vault."""
    older = before(vault, taken)
    return between(vault, older, taken) if older is not None else None


def between(vault: Vault, older: Import, newer: Import) -> Changes:
    """One import against another."""
    return compare(older.id, _stored(vault, older, newer), _stored(vault, newer, older))


def before(vault: Vault, new: ImportPlan | Import) -> Import | None:
    """The newest import of the same source, kind and sheet; one of the file's own name before any other.

    A system may give several lists of one kind.
    """
    newest = new.id if isinstance(new, Import) else None
    same = [
        one for one in imports.listing(vault)
        if is_listed(one) and list_of(one) == list_of(new) and (newest is None or one.id < newest)
        and is_alike(one, new)
    ]  # fmt: skip
    named = [one for one in same if one.file == new.file]
    return next(iter(named or same), None)


def is_listed(one: Import) -> bool:
    """It is a file of a list, and was not let go."""
    return one.tidied_on is None and not one.is_by_hand


def list_of(one: ImportPlan | Import) -> tuple[str, str, str]:
    """Source, kind and sheet: what a later file of the same list has too."""
    return one.source.casefold(), one.kind, one.sheet if one.has_sheets else ""


def is_alike(older: Import, newer: ImportPlan | Import) -> bool:
    """At least half of the older file's headings stand in the newer one: users and courses are of one system and one
    kind, and the courses replace no users."""
    had = {column.name for column in older.columns}
    return 2 * len(had & {column.name for column in newer.columns}) >= len(had)


def _stored(vault: Vault, one: Import, other: ImportPlan | Import) -> Iterator[int]:
    number = reader(one.columns, other.columns)
    with vault.reading() as connection:
        for cells in records.cells_of(connection, one.id):
            yield number(cells)
