"""Letters that were issued: their content, their PDF, its fingerprint, and when they went out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.letter_kind import LetterKind
from dsr_desk.store.tables import letter


@dataclass(frozen=True, slots=True)
class IssuedLetter:
    """A letter as issued. `sha256` is the fingerprint of its PDF; `sent_on` is the evidence date."""

    id: int
    ref: str
    kind: LetterKind
    language: str
    issued_at: datetime
    sha256: str
    sent_on: date | None = None
    sent_by: str | None = None
    tidied_on: date | None = None
    """The day its body went; a manifest and the fingerprint stay."""


NOT_AN_ANSWER = frozenset({
    LetterKind.L01, LetterKind.L02, LetterKind.L03, LetterKind.L04, LetterKind.L14, LetterKind.L23, LetterKind.L24,
    LetterKind.L27,
})  # fmt: skip
"""Letters on the way, to recipients, or before an answer: they close nothing."""

_BARE = [column for column in letter.c if column.name not in ("content", "pdf")]


def add(
    connection: Connection, ref: str, kind: LetterKind, language: str, at: datetime, content: Mapping[str, Any],
    pdf: bytes, sha256: str,
) -> IssuedLetter:  # fmt: skip
    """Keep an issued letter whole: content and PDF in one row."""
    done = connection.execute(
        insert(letter).values(
            ref=ref, kind=kind.value, language=language, issued_at=at, content=dict(content), pdf=pdf, sha256=sha256
        )
    )
    return one(connection, done.lastrowid)


def of_case(connection: Connection, ref: str) -> tuple[IssuedLetter, ...]:
    """The letters of a case, oldest first."""
    return tuple(
        _from_row(row) for row in connection.execute(select(*_BARE).where(letter.c.ref == ref).order_by(letter.c.id))
    )


def every(connection: Connection) -> tuple[IssuedLetter, ...]:
    """All letters, oldest first."""
    return tuple(_from_row(row) for row in connection.execute(select(*_BARE).order_by(letter.c.id)))


def sent_kinds(connection: Connection, ref: str | None = None) -> dict[str, frozenset[LetterKind]]:
    """Per case, the kinds of letter that went out."""
    query = select(letter.c.ref, letter.c.kind).where(letter.c.sent_on.is_not(None))
    found: dict[str, set[LetterKind]] = {}
    for case, kind in connection.execute(query if ref is None else query.where(letter.c.ref == ref)):
        found.setdefault(case, set()).add(LetterKind(kind))
    return {case: frozenset(kinds) for case, kinds in found.items()}


def answered_on(connection: Connection) -> dict[str, date]:
    """Per case, the day its latest closing letter went out."""
    closing = [kind.value for kind in LetterKind if kind not in NOT_AN_ANSWER]
    query = select(letter.c.ref, func.max(letter.c.sent_on)).where(
        letter.c.kind.in_(closing), letter.c.sent_on.is_not(None)
    )
    return {ref: on for ref, on in connection.execute(query.group_by(letter.c.ref)) if on}


def one(connection: Connection, id: int) -> IssuedLetter:
    """One letter by its number."""
    row = connection.execute(select(*_BARE).where(letter.c.id == id)).one_or_none()
    if row is None:
        raise UserError(f"Det finns inget brev med nummer {id}.", f"There is no letter with number {id}.")
    return _from_row(row)


def pdf(connection: Connection, id: int) -> bytes:
    """The letter's PDF as issued."""
    found = connection.scalar(select(letter.c.pdf).where(letter.c.id == id))
    if found is None:
        raise UserError(
            "Brevets innehåll finns inte kvar; bara fingeravtrycket sparas efter gallringen.",
            "The letter's body is no longer kept; only its fingerprint is after minimisation.",
        )
    return bytes(found)


def content(connection: Connection, id: int) -> dict[str, Any]:
    """The letter's content as issued, as plain values."""
    return dict(connection.scalar(select(letter.c.content).where(letter.c.id == id)) or {})


def mark_sent(connection: Connection, id: int, on: date, by: str) -> None:
    """Write down the day a letter was sent and the channel."""
    connection.execute(update(letter).where(letter.c.id == id).values(sent_on=on, sent_by=by))


def _from_row(row: Row[Any]) -> IssuedLetter:
    return IssuedLetter(
        row.id, row.ref, LetterKind(row.kind), row.language, row.issued_at.replace(tzinfo=UTC), row.sha256,
        row.sent_on, row.sent_by, row.tidied_on,
    )  # fmt: skip
