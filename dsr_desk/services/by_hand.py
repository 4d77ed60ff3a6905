"""A record typed in: what a paper, a binder or a system without a file holds about somebody.

It is taken in like a table of one row, so that search, answer, erasure and guard treat it like any other record.
"""

import json
import secrets
from collections.abc import Mapping
from pathlib import Path

from dsr_desk.domain.by_hand import file_name
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.field_names import FIELD_NAMES
from dsr_desk.domain.fields import Field
from dsr_desk.domain.plan import BY_HAND, Import, ImportPlan
from dsr_desk.domain.record import Column, Role
from dsr_desk.domain.row_keys import keys_of_row
from dsr_desk.domain.words import Text
from dsr_desk.services import guard, settings
from dsr_desk.store import imports as store
from dsr_desk.store import index, sqlcipher
from dsr_desk.store.vault import Connection, Vault

MOST_LETTERS = 20_000
Titles = Mapping[Field, Text]
OWN_NAMES: Titles = {}


def type_in(vault: Vault, source: str, values: Mapping[Field, str]) -> Import:
    """Keep a typed record as one of `source`; it is looked through for guarded persons at once.

    Nothing that was typed stands in the log, not even where it was found: a binder may be called by somebody's name.
    """
    _refuse_empty(source, values)
    stored: dict[str, object] = {}
    with vault.writing("record.typed_in", record=stored) as connection:
        taken = put(vault, connection, source, values)
        stored |= {"import_id": taken.id, "values": len(taken.columns)}
    guard.watch(vault, taken.id)
    return taken


def put(
    vault: Vault, connection: Connection, source: str, values: Mapping[Field, str], titles: Titles = OWN_NAMES
) -> Import:
    """`type_in` within an open transaction; `titles` call fields otherwise than by their own names."""
    given = {field: text.strip() for field, text in values.items() if text.strip()}
    language = settings.read(connection).language
    columns = tuple(Column(titles.get(field, FIELD_NAMES[field]).said_in(language), field) for field in given)
    cells = tuple(given.values())
    plan = _plan(vault, columns, cells)
    import_id = store.begin(connection, plan, " ".join(source.split()), vault.now(), vault.operator)
    key = store.next_key(connection)
    store.add_rows(connection, [(key, import_id, 1, json.dumps(cells, ensure_ascii=False))])
    index.add(sqlcipher.raw(connection), [(key, keys_of_row(columns, cells), "\n".join(cells))])
    store.finish(connection, import_id, plan)
    taken = store.one(connection, import_id)
    assert taken is not None
    return taken


def _plan(vault: Vault, columns: tuple[Column, ...], cells: tuple[str, ...]) -> ImportPlan:
    """No file, and so no fingerprint: of a few typed words it could be tried out which they were."""
    size = sum(len(cell.encode()) for cell in cells)
    return ImportPlan(
        file=file_name(vault.today(), secrets.token_hex(3)), path=Path(), sha256="", size=size, source="",
        kind=BY_HAND, role=Role.PERSON, encoding=None, delimiter=None, sheet="", has_sheets=False, header_row=0,
        columns=columns, rows_read=1, rows_kept=1, skipped=(), suspect=(), repairs=(), sample=(), warnings=(),
        format=BY_HAND,
    )  # fmt: skip


def _refuse_empty(source: str, values: Mapping[Field, str]) -> None:
    if not source.strip():
        raise UserError("Välj vilket system eller ställe det är.", "Choose which system or place it is.")
    if not any(text.strip() for text in values.values()):
        raise UserError("Skriv minst en uppgift.", "Write at least one value.")
    if sum(map(len, values.values())) > MOST_LETTERS:
        raise UserError(
            "Posten är för lång. Högst 20 000 tecken får plats; lägg hellre till texten som ett dokument.",
            "The record is too long. At most 20,000 characters fit; add the text as a document instead.",
        )
