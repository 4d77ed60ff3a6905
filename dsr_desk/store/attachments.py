"""Documents in the vault, each with the case it lies with."""

import hashlib
from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from dsr_desk.domain.attachment import Attachment
from dsr_desk.domain.finding import Choice
from dsr_desk.store.tables import attachment, finding

_GONE = {"name": "", "what": "", "body": None}


def add(
    connection: Connection, ref: str, on: date, by: str, name: str, what: str, body: bytes, import_id: int | None
) -> Attachment:
    """Keep a document."""
    values = {
        "ref": ref, "added_on": on, "added_by": by, "name": name, "what": what, "body": body, "size": len(body),
        "sha256": hashlib.sha256(body).hexdigest(), "import_id": import_id,
    }  # fmt: skip
    found = connection.execute(insert(attachment).values(**values)).inserted_primary_key
    assert found is not None
    return _from_row(connection.execute(select(attachment).where(attachment.c.id == found[0])).one())


def of_case(connection: Connection, ref: str) -> tuple[Attachment, ...]:
    """The documents of a case, oldest first."""
    rows = connection.execute(select(attachment).where(attachment.c.ref == ref).order_by(attachment.c.id))
    return tuple(_from_row(row) for row in rows)


def to_hand_over(connection: Connection, ref: str) -> tuple[Attachment, ...]:
    """The documents about the person whose record is in her answer: a copy of them is owed to her (Art. 15(3))."""
    hers = select(finding.c.import_id).where(finding.c.ref == ref, finding.c.choice == Choice.INCLUDE.value)
    here = (attachment.c.ref == ref) & attachment.c.import_id.in_(hers) & attachment.c.tidied_on.is_(None)
    return tuple(_from_row(row) for row in connection.execute(select(attachment).where(here).order_by(attachment.c.id)))


def body(connection: Connection, id: int) -> bytes | None:
    """What stands in a document; None once it was let go of."""
    found: bytes | None = connection.scalar(select(attachment.c.body).where(attachment.c.id == id))
    return found


def remove(connection: Connection, one: Attachment) -> None:
    """Take a document away whole, with what its case found of it."""
    connection.execute(delete(attachment).where(attachment.c.id == one.id))
    if one.import_id is not None:
        here = (finding.c.ref == one.ref) & (finding.c.import_id == one.import_id)
        connection.execute(delete(finding).where(here))


def let_go(connection: Connection, ref: str, on: date) -> int:
    """Let go of what stands in the documents of a case; returns how many that was."""
    here = (attachment.c.ref == ref) & attachment.c.tidied_on.is_(None)
    return connection.execute(update(attachment).where(here).values(**_GONE, tidied_on=on)).rowcount


def let_go_of_imports(connection: Connection, import_ids: Collection[int], on: date) -> int:
    """Let go of the documents whose records were erased; a number is never another import's."""
    here = attachment.c.import_id.in_(import_ids) & attachment.c.tidied_on.is_(None)
    return connection.execute(update(attachment).where(here).values(**_GONE, tidied_on=on)).rowcount


def _from_row(row: Row[Any]) -> Attachment:
    return Attachment(
        row.id, row.ref, row.added_on, row.added_by, row.name, row.what, row.sha256, row.size, row.import_id,
        row.tidied_on,
    )  # fmt: skip
