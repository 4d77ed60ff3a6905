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
    if older is None:
        return None
    return compare(older.id, _stored(vault, older, taken), _stored(vault, taken, older))


def before(vault: Vault, new: ImportPlan | Import) -> Import | None:
    """The newest import of the same source, kind and sheet; one of the file's own name before any other.

    A system may give several lists of one kind.
    """
    newest = new.id if isinstance(new, Import) else None
    same = [one for one in imports.listing(vault) if _is_same_list(one, new) and (newest is None or one.id < newest)]
    named = [one for one in same if one.file == new.file]
    return next(iter(named or same), None)


def is_replaced(old: Import, new: Import) -> bool:
    """The new one is a later file of the same list, and its rows lie in the vault."""
    return old.id < new.id and bool(new.rows_held) and _is_same_list(new, old)


def _is_same_list(one: Import, new: ImportPlan | Import) -> bool:
    """Of the same source, kind and sheet, and not let go."""
    if one.tidied_on is not None or one.is_by_hand:
        return False
    sheets = (one.sheet if one.has_sheets else "", new.sheet if new.has_sheets else "")
    return sheets[0] == sheets[1] and (one.source.casefold(), one.kind) == (new.source.casefold(), new.kind)


def _stored(vault: Vault, one: Import, other: ImportPlan | Import) -> Iterator[int]:
    number = reader(one.columns, other.columns)
    with vault.reading() as connection:
        for cells in records.cells_of(connection, one.id):
            yield number(cells)
