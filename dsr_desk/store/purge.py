"""Erased means erased: rows, their index and their copies in cases taken out of the vault for good."""

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update

from dsr_desk.domain.finding import EMPTIED
from dsr_desk.domain.sentence import sentence
from dsr_desk.store import index, sqlcipher
from dsr_desk.store.findings import judgement_from_json, judgement_to_json
from dsr_desk.store.index import IndexRow
from dsr_desk.store.tables import correction, finding, guard_alarm, import_file, record

_AT_ONCE = 500


def rows(connection: Connection, keys: Collection[int]) -> dict[int, int]:
    """Delete records with their index, and write down with each import how many; returns that by import."""
    gone = _places(connection, keys)
    index.forget(connection, keys)
    for one in gone:
        connection.execute(delete(record).where(record.c.key == one.key))
    _forget_alarms(connection, gone)
    index.fit_runs(connection)
    counted = Counter(one.import_id for one in gone)
    for import_id, count in counted.items():
        more = {"rows_purged": import_file.c.rows_purged + count}
        connection.execute(update(import_file).where(import_file.c.id == import_id).values(**more))
    return dict(counted)


def whole_import(connection: Connection, import_id: int) -> None:
    """Delete an import as if it had never been: its records with their words, its alarms and itself."""
    index.remove(connection, import_id)
    sqlcipher.erase_texts(sqlcipher.raw(connection), ())
    for table in (guard_alarm, record):
        connection.execute(delete(table).where(table.c.import_id == import_id))
    connection.execute(delete(import_file).where(import_file.c.id == import_id))


def rewrite(connection: Connection, cells: Mapping[int, Sequence[str]], entries: Sequence[IndexRow]) -> None:
    """Give records other cells, also where a case holds a copy, and index them anew."""
    index.forget(connection, cells.keys())
    for key, texts in cells.items():
        written = json.dumps(list(texts), ensure_ascii=False)
        connection.execute(update(record).where(record.c.key == key).values(cells=written))
        for row in connection.execute(select(finding.c.id, finding.c.record).where(finding.c.record_key == key)):
            body = row.record | {"cells": list(texts)}
            connection.execute(update(finding).where(finding.c.id == row.id).values(record=body, unmasked=None))
    index.add_scattered(sqlcipher.raw(connection), entries)


def copies(connection: Connection, keys: Collection[int], ids: Collection[int], on: date) -> int:
    """Empty what cases hold of these records, and these findings whatever they hold; returns how many.

    What stays is what accountability needs: system, file and row, which fields there were, how it was judged, chosen,
    decided and ticked. No value of the row, no identifier of the person.
    """
    found = {row.id: row for wanted in (finding.c.record_key.in_(keys), finding.c.id.in_(ids))
             for row in connection.execute(select(finding).where(wanted, finding.c.purged_on.is_(None)))}  # fmt: skip
    for row in found.values():
        connection.execute(update(finding).where(finding.c.id == row.id).values(**_emptied(row), purged_on=on))
        renamed = (finding.c.ref == row.ref) & (finding.c.via == row.record_id)
        connection.execute(update(finding).where(renamed).values(via=None))
        _empty_corrections(connection, row)
    return len(found)


def _empty_corrections(connection: Connection, row: Row[Any]) -> None:
    """A value put right in the row holds what it was and what it became."""
    here = (correction.c.import_id == row.import_id) & (correction.c.record_id == row.record_id)
    values = {"old": EMPTIED, "new": EMPTIED, "record_id": _place(row.record_id, row.record)}
    connection.execute(update(correction).where(here).values(**values))


def _emptied(row: Row[Any]) -> dict[str, Any]:
    body = row.record
    held = [column for column, cell in zip(body["columns"], body["cells"], strict=False) if cell.strip()]
    judged = judgement_from_json(row.judgement)
    reasons = tuple(replace(one, asked="", stored="") for one in judged.reasons)
    judged = replace(judged, reasons=reasons, sentence=sentence(judged.verdict, reasons))
    return {
        "record_id": _place(row.record_id, body), "record_key": None, "via": None, "unmasked": None,
        "record": body | {"columns": held, "cells": [EMPTIED] * len(held)}, "judgement": judgement_to_json(judged),
    }  # fmt: skip


def _place(record_id: str, body: dict[str, Any]) -> str:
    """File and row: a record_id column may hold a number of hers."""
    plain = f"{body['file']}:{body['row']}"
    return record_id if record_id in (plain, f"{body['file']}:{body['sheet']}:{body['row']}") else plain


def _places(connection: Connection, keys: Collection[int]) -> list[Row[Any]]:
    wanted, found = sorted(keys), list[Row[Any]]()
    for start in range(0, len(wanted), _AT_ONCE):
        asked = select(record.c.key, record.c.import_id, record.c.row)
        found += connection.execute(asked.where(record.c.key.in_(wanted[start : start + _AT_ONCE])))
    return found


def _forget_alarms(connection: Connection, gone: Sequence[Row[Any]]) -> None:
    """An alarm about a row that is gone has done its work."""
    for one in gone:
        here = (guard_alarm.c.import_id == one.import_id) & (guard_alarm.c.row == one.row)
        connection.execute(delete(guard_alarm).where(here))
