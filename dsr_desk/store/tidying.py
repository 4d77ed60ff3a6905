"""What the vault holds that has an age, and how each is let go: rows of old files, bodies of cases, names of cases."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, case, delete, func, or_, select, update

from dsr_desk.domain.dates import day_of
from dsr_desk.domain.finding import Choice, Outcome
from dsr_desk.domain.request import State
from dsr_desk.domain.tidying import HeldCase, HeldFile
from dsr_desk.store import attachments, index, purge, sqlcipher
from dsr_desk.store.tables import (
    attachment,
    correction,
    correspondence,
    erasure_proof,
    finding,
    guard_alarm,
    import_file,
    letter,
    notice,
    record,
    request,
    restriction,
    search_proof,
    system_question,
    weighing,
)  # fmt: skip

_OVER = (State.ANSWERED.value, State.REFUSED.value, State.CLOSED.value)
_TO_DO = and_(
    finding.c.choice == Choice.INCLUDE.value,
    finding.c.outcome.in_((Outcome.ERASE.value, Outcome.RESTRICT.value)),
    finding.c.done_on.is_(None),
)
GONE = "–"
"""What stands where somebody wrote a reason in words of their own: that there was one stays."""


def files(connection: Connection) -> tuple[HeldFile, ...]:
    """Every file whose rows lie in the vault, the oldest first."""
    held = import_file.c.rows_kept - import_file.c.rows_purged
    asked = select(import_file, held.label("held")).where(import_file.c.tidied_on.is_(None), held > 0)
    needed = set(connection.scalars(_needed()))
    return tuple(
        HeldFile(
            row.id, row.source, row.file, day_of(row.taken_in_at), row.held,
            row.id in needed,
        )
        for row in connection.execute(asked.order_by(import_file.c.id))
    )  # fmt: skip


def _needed() -> Select[tuple[int | None]]:
    """The imports in which a case found something that is not over, or has something left to carry out."""
    is_live = or_(request.c.state.not_in(_OVER), _TO_DO)
    return select(finding.c.import_id).join(request, request.c.ref == finding.c.ref).where(is_live).distinct()


def cases(connection: Connection) -> tuple[HeldCase, ...]:
    """Every case with what it holds, the oldest first."""
    bodies, last = _bodies(connection), _last_letters(connection)
    waits = set(connection.scalars(select(finding.c.ref).where(_TO_DO)))
    waits |= set(connection.scalars(select(restriction.c.ref).where(restriction.c.lifted_on.is_(None))))
    return tuple(
        HeldCase(
            row.ref,
            None if row.state not in _OVER or row.ref in waits else row.closed_on or last.get(row.ref) or row.received,
            last.get(row.ref),
            bodies.get(row.ref, 0),
            row.anonymised_on is None,
        )
        for row in connection.execute(select(request).order_by(request.c.ref))
    )


def _last_letters(connection: Connection) -> dict[str, date]:
    """Per case, the day its last letter went out; of one that was never sent, the day it was made."""
    made = func.date(letter.c.issued_at)
    on = func.max(case((letter.c.sent_on.is_not(None), letter.c.sent_on), else_=made))
    rows = connection.execute(select(letter.c.ref, on.label("last")).group_by(letter.c.ref))
    return {row.ref: row.last if isinstance(row.last, date) else date.fromisoformat(row.last) for row in rows}


def _bodies(connection: Connection) -> dict[str, int]:
    """Per case, how many letters, incoming letters, documents and copies of rows it holds with what stands in them."""
    found: dict[str, int] = {}
    for table, whole in (
        (letter, letter.c.tidied_on.is_(None)),
        (correspondence, correspondence.c.tidied_on.is_(None)),
        (attachment, attachment.c.tidied_on.is_(None)),
        (finding, finding.c.purged_on.is_(None)),
    ):
        for ref, count in connection.execute(select(table.c.ref, func.count()).where(whole).group_by(table.c.ref)):
            found[ref] = found.get(ref, 0) + count
    return found


def let_rows_go(connection: Connection, import_id: int, on: date) -> int:
    """Delete a file's rows and every word of them in the index; its name, fingerprint and counts stay."""
    index.remove(connection, import_id)
    gone = connection.execute(delete(record).where(record.c.import_id == import_id)).rowcount
    sqlcipher.erase_texts(sqlcipher.raw(connection), ())
    _forget_dismissals(connection, guard_alarm.c.import_id == import_id)
    row = connection.execute(select(import_file.c.report).where(import_file.c.id == import_id)).one()
    connection.execute(
        update(import_file).where(import_file.c.id == import_id).values(
            tidied_on=on, rows_purged=import_file.c.rows_kept, report={"counts": row.report.get("counts", {})}
        )
    )  # fmt: skip
    return int(gone)


def _forget_dismissals(connection: Connection, which: ColumnElement[bool]) -> None:
    """A dismissal keeps an alarm from being raised again; no alarm is raised about rows that are gone."""
    connection.execute(delete(guard_alarm).where(which, guard_alarm.c.dismissed_at.is_not(None)))


def let_bodies_go(connection: Connection, ref: str, on: date) -> dict[str, int]:
    """Let the PDFs, incoming letters' words, documents and copies of rows of a case go; returns how many of each."""
    whole = connection.execute(select(letter).where(letter.c.ref == ref, letter.c.tidied_on.is_(None))).all()
    for row in whole:
        gone = {"pdf": None, "content": manifest(row), "tidied_on": on}
        connection.execute(update(letter).where(letter.c.id == row.id).values(**gone))
    words = {"text": "", "body": None, "name": "", "tidied_on": on}
    here = (correspondence.c.ref == ref) & correspondence.c.tidied_on.is_(None)
    came = connection.execute(update(correspondence).where(here).values(**words)).rowcount
    ids = list(connection.scalars(select(finding.c.id).where(finding.c.ref == ref, finding.c.purged_on.is_(None))))
    documents = attachments.let_go(connection, ref, on)
    return {
        "letters": len(whole),
        "incoming": came,
        "documents": documents,
        "copies": purge.copies(connection, (), ids, on),
    }


def manifest(row: Row[Any]) -> dict[str, Any]:
    """What an issued letter was, without a word to or about the person."""
    content: Mapping[str, Any] = row.content
    blocks = content.get("blocks", ())
    return {
        "title": content.get("title", ""),
        "sections": sum("level" in block for block in blocks),
        "table_rows": [len(block["rows"]) for block in blocks if "rows" in block],
        "bytes": len(row.pdf or b""),
        "texts_version": content.get("texts_version", ""),
        "policy_sha256": content.get("policy_sha256", ""),
    }


def let_names_go(connection: Connection, ref: str, on: date) -> None:
    """Name nobody in a case any more. What was asked, when, how it was decided and answered stays, with the chain."""
    let_bodies_go(connection, ref, on)
    row = connection.execute(select(request).where(request.c.ref == ref)).one()
    connection.execute(update(request).where(request.c.ref == ref).values(**_nameless(row), anonymised_on=on))
    for proof in connection.execute(select(search_proof).where(search_proof.c.ref == ref)).all():
        body = proof.body | {"readings": []}
        connection.execute(update(search_proof).where(search_proof.c.id == proof.id).values(body=body))
    for table, values in _WRITTEN.items():
        for name, value in values.items():
            filled = (table.c.ref == ref) & table.c[name].is_not(None) & (table.c[name] != "")
            connection.execute(update(table).where(filled).values({name: value}))
    connection.execute(update(erasure_proof).where(erasure_proof.c.ref == ref).values(rows=[]))
    tidied = select(import_file.c.id).where(import_file.c.tidied_on.is_not(None))
    _forget_dismissals(connection, (guard_alarm.c.ref == ref) & guard_alarm.c.import_id.in_(tidied))


_WRITTEN: Mapping[Any, Mapping[str, str]] = {
    finding: {"choice_reason": GONE, "outcome_reason": GONE},
    notice: {"why_not": GONE},
    guard_alarm: {"dismissed_why": GONE},
    system_question: {"answer": GONE},
    correction: {"old": GONE, "new": GONE, "record_id": GONE},
    restriction: {"data": GONE, "lift_why": GONE},
    weighing: {"processing": GONE, "ours": GONE, "hers": GONE},
}
"""Free text of a case, by table and column. A test puts a name into every column there is and looks for it after."""


def _nameless(row: Row[Any]) -> dict[str, Any]:
    """A case's own row without the person: the ways she was identified and refused stay, the words about it go."""
    return {
        "subject": {"name": "", "known": {}, "address": []},
        "identity": row.identity and row.identity | {"note": ""},
        "extension": row.extension and row.extension | {"reason": ""},
        "refusal": row.refusal and row.refusal | {"facts": ""},
        "note": "",
        "representative": None,
        "is_protected": False,
        "version": row.version + 1,
    }
