"""In the vault itself erased means erased: an answered case's ticked records leave every import, index and copy."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from dsr_desk.domain import masking
from dsr_desk.domain.alarm import Alarm
from dsr_desk.domain.finding import Finding, Outcome
from dsr_desk.domain.pairing import is_mention
from dsr_desk.domain.record import Record
from dsr_desk.domain.row_keys import index_keys, keys_of_row
from dsr_desk.services import guard, masks
from dsr_desk.store import attachments, imports, index, purge, records, sqlcipher
from dsr_desk.store import findings as found
from dsr_desk.store import requests as cases
from dsr_desk.store.index import IndexRow
from dsr_desk.store.vault import Connection, Vault


def settle(vault: Vault, ref: str) -> int:
    """Purge what is ready: ticked as erased in its system, in a case that is answered. Returns how many rows.

    That is the moment after which nothing of the row is needed: the letters are issued, the proof compares keyed
    hashes, the guard holds them. Before, the answer could still be corrected.
    """
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        every = found.of_case(connection, case.ref)
    ready = [one for one in every if _is_ready(one)] if case.is_over else []
    if not ready:
        return 0
    guard.protect(vault, case.ref)
    return _purge(vault, case.ref, every, ready)


def owed(connection: Connection) -> tuple[str, ...]:
    """The answered cases with something ready that still stands in the vault."""
    ready = [ref for ref, every in found.decided(connection).items() if any(_is_ready(one) for one in every)]
    return tuple(ref for ref in ready if cases.get(connection, ref).is_over)


def _is_ready(one: Finding) -> bool:
    if not one.is_hers or one.purged_on or one.decision is None:
        return False
    if one.decision.outcome is Outcome.KEEP_UNTIL:
        return one.released_on is not None
    return one.decision.outcome is Outcome.ERASE and one.done_on is not None


def _purge(vault: Vault, ref: str, every: Sequence[Finding], ready: Sequence[Finding]) -> int:
    told: dict[str, object] = {}
    with vault.writing("erasure.purged", ref=ref, purged=told) as connection:
        case = cases.get(connection, ref)
        mine = masks.hers_in(case, every)
        mentioned = [one for one in ready if is_mention(one.match)]
        about_her = [one for one in ready if not is_mention(one.match)]
        whole = _still_there(connection, about_her) | _second_copies(connection, about_her)
        struck = _still_there(connection, mentioned) - whole
        _strike(connection, struck, mine)
        by_import = purge.rows(connection, whole)
        emptied = purge.copies(connection, whole, [one.id for one in ready], vault.today())
        papers = {*by_import, *(one.match.record.import_id for one in about_her)}
        attachments.let_go_of_imports(connection, papers, vault.today())
        rows = sum(by_import.values())
        told |= {"rows": rows, "struck": len(struck), "copies": emptied, "imports": sorted(by_import)}
    sqlcipher.empty_log(vault.path, vault.key)
    return rows


def _still_there(connection: Connection, wanted: Iterable[Finding]) -> set[int]:
    """The keys of rows that still stand as they were found; a key may be another row's since an import was undone."""
    by_key = {one.match.record.key: one.match.record for one in wanted}
    held = records.many(connection, by_key)
    return {key for key, one in held.items() if _place(one) == _place(by_key[key])}


def _place(record: Record) -> tuple[int, int]:
    return record.import_id, record.row


def _second_copies(connection: Connection, ready: Sequence[Finding]) -> set[int]:
    """The same rows in files of the same system that were read in before the tick and that the case never looked at.

    A file read in since shows what the system holds now: it is what the erasure is checked against, and stays.
    """
    taken = {one.id: one.taken_in_on for one in imports.listing(connection)}
    looked_at = max((one.match.record.import_id for one in ready), default=0)
    keys: set[int] = set()
    for one in ready:
        record, ticked = one.match.record, one.done_on or one.released_on or date.min
        near = {key for found in index.lookup(connection, index_keys(record.fields())).values()
                for key in found}  # fmt: skip
        keys |= {
            key
            for key, other in records.many(connection, near).items()
            if other.source == record.source and _values(other) == _values(record)
            if other.import_id <= looked_at or taken.get(other.import_id, date.max) < ticked
        }
    return keys


def take_out(vault: Vault, alarm: Alarm) -> int:
    """Somebody who came back was erased in the system again: the row leaves the vault, and the alarm with it."""
    with vault.writing("erasure.purged", ref=alarm.ref, purged={"rows": 1, "imports": [alarm.import_id]}) as connection:
        keys = records.at(connection, alarm.import_id, alarm.row)
        gone = purge.rows(connection, keys)
        purge.copies(connection, keys, (), vault.today())
        attachments.let_go_of_imports(connection, gone, vault.today())
    sqlcipher.empty_log(vault.path, vault.key)
    return sum(gone.values())


def _values(record: Record) -> list[str]:
    return sorted(value for cell in record.cells if (value := cell.strip()))


def _strike(connection: Connection, keys: Collection[int], mine: masking.Hers) -> None:
    """Take the person out of rows that are about somebody else, and index them anew."""
    held = records.many(connection, keys)
    cells = {key: tuple(masking.struck(cell, mine) for cell in one.cells) for key, one in sorted(held.items())}
    purge.rewrite(connection, cells, [_entry(held[key], texts) for key, texts in cells.items()])


def _entry(record: Record, cells: tuple[str, ...]) -> IndexRow:
    return record.key, keys_of_row(record.columns, cells, record.source), "\n".join(cells)
