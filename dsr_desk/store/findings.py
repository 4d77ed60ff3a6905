"""What was found for a case, what was chosen and decided; and the proof of each search."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice, Decision, Finding, Outcome
from dsr_desk.domain.match import Judgement, Match, Reason, Relation, Verdict
from dsr_desk.domain.record import Column, Record, Role
from dsr_desk.domain.words import Text
from dsr_desk.store.tables import finding, search_proof


def of_case(connection: Connection, ref: str) -> tuple[Finding, ...]:
    """Everything found for a case, best first within each source."""
    rows = connection.execute(
        select(finding).where(finding.c.ref == ref).order_by(finding.c.score.desc(), finding.c.id)
    )
    return tuple(_from_row(row) for row in rows)


def add(connection: Connection, ref: str, matches: Iterable[Match]) -> int:
    """Add new matches to a case; those it already has keep their choices. Returns how many were new."""
    known = set(connection.execute(select(finding.c.import_id, finding.c.record_id).where(finding.c.ref == ref)))
    fresh = [match for match in matches if (match.record.import_id, match.record.record_id) not in known]
    if fresh:
        connection.execute(insert(finding), [_to_row(ref, match) for match in fresh])
    return len(fresh)


def named(connection: Connection, ref: str, record_ids: Sequence[str]) -> tuple[Finding, ...]:
    """The findings of a case by their record ids; an unknown one is refused."""
    found = {one.record_id: one for one in of_case(connection, ref)}
    unknown = [record_id for record_id in record_ids if record_id not in found]
    if unknown:
        raise UserError(
            f"{unknown[0]} finns inte bland träffarna i {ref}. Se dem med ”review {ref}”.",
            f"{unknown[0]} is not among the findings of {ref}. See them with “review {ref}”.",
        )
    return tuple(found[record_id] for record_id in record_ids)


def choose(
    connection: Connection, ids: Sequence[int], choice: Choice | None, reason: str, at: datetime, by: str
) -> None:
    """Set the choice of findings; None puts them back among the unreviewed."""
    values = {"choice": choice and choice.value, "choice_reason": reason, "chosen_at": at, "chosen_by": by}
    connection.execute(update(finding).where(finding.c.id.in_(ids)).values(**values))


def last_chosen(connection: Connection, ref: str) -> datetime:
    """When somebody last chose about a record of the case; the beginning of time where nobody has."""
    found = connection.scalar(select(func.max(finding.c.chosen_at)).where(finding.c.ref == ref))
    return (found or datetime.min).replace(tzinfo=UTC)


def decide(connection: Connection, id: int, decision: Decision | None) -> None:
    """Set what becomes of one record copy; a new decision takes back its tick."""
    empty = Decision(Outcome.ERASE)
    values = decision or empty
    connection.execute(
        update(finding).where(finding.c.id == id).values(
            outcome=decision and decision.outcome.value, keep_until=values.until, ground=values.ground,
            outcome_reason=values.reason, done_on=None, done_by=None,
        )
    )  # fmt: skip


def tick(connection: Connection, ids: Sequence[int], on: date | None, by: str) -> None:
    """Mark that the decision was carried out in the system, on a day, by somebody."""
    connection.execute(update(finding).where(finding.c.id.in_(ids)).values(done_on=on, done_by=by))


def unmask(connection: Connection, id: int, pieces: Sequence[str]) -> None:
    """Set which masked pieces of a finding are shown."""
    connection.execute(update(finding).where(finding.c.id == id).values(unmasked=list(pieces)))


def kept(connection: Connection) -> tuple[Finding, ...]:
    """Every record of any case that is kept until a day and was not released yet, the soonest first."""
    stays = (finding.c.outcome == Outcome.KEEP_UNTIL.value) & finding.c.released_on.is_(None)
    hers = finding.c.choice == Choice.INCLUDE.value
    asked = select(finding).where(stays, hers, finding.c.keep_until.is_not(None))
    return tuple(_from_row(row) for row in connection.execute(asked.order_by(finding.c.keep_until, finding.c.id)))


def release(connection: Connection, ids: Sequence[int], on: date, by: str) -> None:
    """Mark that records kept on a ground were erased when it had passed."""
    connection.execute(update(finding).where(finding.c.id.in_(ids)).values(released_on=on, released_by=by))


def cases_of_import(connection: Connection, import_id: int) -> int:
    """How many cases have found rows of an import."""
    asked = select(func.count(finding.c.ref.distinct())).where(finding.c.import_id == import_id)
    return connection.scalar(asked) or 0


def decided(connection: Connection) -> dict[str, list[Finding]]:
    """By case, the person's records that something was decided about."""
    asked = select(finding).where(finding.c.choice == Choice.INCLUDE.value, finding.c.outcome.is_not(None))
    found: dict[str, list[Finding]] = {}
    for row in connection.execute(asked.order_by(finding.c.ref, finding.c.id)):
        found.setdefault(row.ref, []).append(_from_row(row))
    return found


def add_proof(connection: Connection, ref: str, at: datetime, body: dict[str, Any]) -> None:
    """Store what was searched: files, dates, rows, readings, counts."""
    connection.execute(insert(search_proof).values(ref=ref, done_at=at, body=body))


def latest_proof(connection: Connection, ref: str) -> dict[str, Any] | None:
    """The proof of the case's latest search, with its instant under `done_at` (naive UTC)."""
    row = connection.execute(
        select(search_proof).where(search_proof.c.ref == ref).order_by(search_proof.c.id.desc()).limit(1)
    ).one_or_none()
    return {**row.body, "done_at": row.done_at} if row else None


def proofs(connection: Connection, ref: str) -> tuple[dict[str, Any], ...]:
    """The proof of every search of a case, oldest first, each with its instant under `done_at` (naive UTC)."""
    rows = connection.execute(select(search_proof).where(search_proof.c.ref == ref).order_by(search_proof.c.id))
    return tuple({**row.body, "done_at": row.done_at} for row in rows)


def _to_row(ref: str, match: Match) -> dict[str, Any]:
    record = match.record
    return {
        "ref": ref,
        "record_id": record.record_id,
        "record_key": record.key,
        "import_id": record.import_id,
        "record": record_to_json(record),
        "verdict": match.judgement.verdict.value,
        "score": match.judgement.score,
        "judgement": judgement_to_json(match.judgement),
        "via": match.via,
    }


def _from_row(row: Row[Any]) -> Finding:
    record = record_from_json(row.record, row.record_id, row.import_id or 0, row.record_key or 0)
    return Finding(
        id=row.id,
        ref=row.ref,
        match=Match(record, judgement_from_json(row.judgement), row.via),
        choice=Choice(row.choice) if row.choice else None,
        choice_reason=row.choice_reason or "",
        decision=_decision(row),
        done_on=row.done_on,
        done_by=row.done_by or "",
        unmasked=tuple(row.unmasked or ()),
        purged_on=row.purged_on,
        released_on=row.released_on,
        released_by=row.released_by or "",
    )


def _decision(row: Row[Any]) -> Decision | None:
    if row.outcome is None:
        return None
    return Decision(Outcome(row.outcome), row.keep_until, row.ground or "", row.outcome_reason or "")


def record_to_json(record: Record) -> dict[str, Any]:
    """A record as plain values, without the vault's own numbers."""
    return {
        "source": record.source,
        "file": record.file,
        "sheet": record.sheet,
        "row": record.row,
        "role": record.role.value,
        "columns": [[column.name, column.field.value] for column in record.columns],
        "cells": list(record.cells),
    }


def record_from_json(body: dict[str, Any], record_id: str, import_id: int, key: int) -> Record:
    """The record that `record_to_json` wrote."""
    columns = tuple(Column(name, Field(field)) for name, field in body["columns"])
    return Record(
        record_id, body["source"], body["file"], body["sheet"], body["row"], Role(body["role"]), columns,
        tuple(body["cells"]), import_id, key,
    )  # fmt: skip


def judgement_to_json(judgement: Judgement) -> dict[str, Any]:
    """A judgement as plain values."""
    return {
        "verdict": judgement.verdict.value,
        "score": judgement.score,
        "role": judgement.role.value,
        "sentence": asdict(judgement.sentence),
        "reasons": [asdict(reason) | {"relation": reason.relation.value} for reason in judgement.reasons],
    }


def judgement_from_json(body: dict[str, Any]) -> Judgement:
    """The judgement that `judgement_to_json` wrote."""
    reasons = tuple(Reason(**(one | {"relation": Relation(one["relation"])})) for one in body["reasons"])
    return Judgement(Verdict(body["verdict"]), body["score"], reasons, Text(**body["sentence"]), Role(body["role"]))
