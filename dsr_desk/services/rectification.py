"""Rectification (Art. 16): old and new value per system, ticked when carried out, proved by the next export."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from dsr_desk.domain import correction as law
from dsr_desk.domain.correction import Correction, SeenValue
from dsr_desk.domain.errors import NotAllowed, UserError
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.finding import Finding
from dsr_desk.domain.match import Match, Verdict
from dsr_desk.domain.plan import BY_HAND, Import
from dsr_desk.services import imports, search
from dsr_desk.store import corrections as store
from dsr_desk.store import findings as found
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Connection, Vault


def corrections(vault: Vault, ref: str) -> tuple[Correction, ...]:
    """The values of a case that are to be put right, or were."""
    with vault.reading() as connection:
        return store.of_case(connection, cases.get(connection, ref).ref)


def decide(vault: Vault, ref: str, record_id: str, column: str, new: str) -> tuple[Correction, ...]:
    """Decide that a value of one of her records is to be put right; the old one is what the export holds."""
    with vault.reading() as connection:
        case = cases.get_open(connection, ref)
        (one,) = found.named(connection, case.ref, [record_id])
    record = one.match.record
    names = [each.name for each in record.columns]
    if not one.is_hers:
        raise NotAllowed(
            f"{record_id} är inte taget med som personens. Granska posten först.",
            f"{record_id} is not included as the person's. Review the record first.",
        )
    place = next((number for number, name in enumerate(names) if name.casefold() == column.casefold()), None)
    if place is None:
        raise UserError(
            f"{record_id} har ingen kolumn ”{column}”. Välj bland {', '.join(names)}.",
            f"{record_id} has no column “{column}”. Choose among {', '.join(names)}.",
        )
    old = record.cells[place] if place < len(record.cells) else ""
    return _add(vault, case.ref, Correction(
        0, case.ref, record.source, record_id, record.import_id, names[place], old, new.strip(), vault.today(),
    ))  # fmt: skip


def decide_elsewhere(vault: Vault, ref: str, source: str, what: str, old: str, new: str) -> tuple[Correction, ...]:
    """Decide the same for a system that gives no file: the old value is what whoever looks after it says."""
    with vault.reading() as connection:
        case = cases.get_open(connection, ref)
    if not source.strip() or not what.strip():
        raise UserError("Skriv systemet och uppgiften som rättas.", "Write the system and what is put right.")
    return _add(vault, case.ref, Correction(
        0, case.ref, source.strip(), "", None, what.strip(), old.strip(), new.strip(), vault.today()
    ))  # fmt: skip


def undo(vault: Vault, ref: str, id: int) -> tuple[Correction, ...]:
    """Take back a correction that nobody has carried out."""
    with vault.writing("rectification.undone", ref=ref) as connection:
        case = cases.get_open(connection, ref)
        if not store.remove(connection, case.ref, id):
            raise UserError(
                f"{case.ref} har ingen rättelse {id} som väntar.", f"{case.ref} has no waiting correction {id}."
            )
        return store.of_case(connection, case.ref)


def done(
    vault: Vault, ref: str, source: str | None = None, on: date | None = None, by: str = ""
) -> tuple[Correction, ...]:
    """Tick that a system (every one without it) holds the new values."""
    day = on or vault.today()
    if day > vault.today():
        raise UserError("Dagen ligger i framtiden.", "The day lies in the future.")
    with vault.writing("rectification.done", ref=ref, source=source or "*") as connection:
        case = cases.get(connection, ref)
        ids = [one.id for one in store.of_case(connection, case.ref) if not one.is_done and _stands_in(one, source)]
        if not ids:
            raise UserError(
                f"{case.ref} har ingen rättelse som väntar där. Se dem med ”rectify plan {case.ref}”.",
                f"{case.ref} has no correction waiting there. See them with “rectify plan {case.ref}”.",
            )
        store.tick(connection, ids, day, by.strip() or vault.operator)
        return store.of_case(connection, case.ref)


def verify(vault: Vault, ref: str) -> tuple[Correction, ...]:
    """Look for the old and the new value in each system's newest export since the tick; written to the trail."""
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        decided = store.of_case(connection, case.ref)
    ticked = [one for one in decided if one.is_done]
    matches = search.find(vault, _widened(case.subject.fields(), ticked, vault, ref), limit=0, audited=False).matches
    taken = imports.listing(vault)
    seen = {one.id: _seen(one, matches, taken) for one in ticked}
    said = Counter(value.value for value, _ in seen.values())
    with vault.writing("rectification.verified", ref=case.ref, seen=dict(said)) as connection:
        for id, (value, newest) in seen.items():
            on = newest.taken_in_on if newest else None
            store.set_seen(connection, id, value, on, newest.sha256 if newest else "")
        return store.of_case(connection, case.ref)


def _add(vault: Vault, ref: str, one: Correction) -> tuple[Correction, ...]:
    law.check(one.old, one.new)
    with vault.writing("rectification.decided", ref=ref, source=one.source) as connection:
        _replace_waiting(connection, one)
        store.add(connection, one)
        return store.of_case(connection, ref)


def _replace_waiting(connection: Connection, one: Correction) -> None:
    """A new word about the same value takes the place of the one that waits."""
    for other in store.of_case(connection, one.ref):
        if _place(other) == _place(one):
            store.remove(connection, one.ref, other.id)


def _place(one: Correction) -> tuple[str, str, int | None, str]:
    return one.source.casefold(), one.record_id, one.import_id, one.column.casefold()


def _widened(asked: Fields, ticked: Sequence[Correction], vault: Vault, ref: str) -> Fields:
    """What is known of the person with both the old and the new values, since the corrected one may be the e-mail."""
    wide = {field: list(values) for field, values in asked.items()}
    with vault.reading() as connection:
        by_place = {(one.record_id, one.match.record.import_id): one for one in found.of_case(connection, ref)}
    for one in ticked:
        field = _field(one, by_place.get((one.record_id, one.import_id or 0)))
        if field in wide:
            wide[field] += [value for value in (one.old, one.new) if value and value not in wide[field]]
    return {field: tuple(values) for field, values in wide.items()}


def _field(one: Correction, finding: Finding | None) -> Field:
    columns = finding.match.record.columns if finding else ()
    return next((each.field for each in columns if each.name == one.column), Field.OTHER)


def _seen(one: Correction, matches: Sequence[Match], taken: Sequence[Import]) -> tuple[SeenValue, Import | None]:
    kind = next((each.kind for each in taken if each.id == one.import_id), None)
    newer = [
        each for each in taken
        if each.source.casefold() == one.source.casefold() and kind in (None, each.kind, BY_HAND)
        if not each.is_by_hand
        if each.id > (one.import_id or 0) and one.done_on and each.taken_in_on >= one.done_on
    ]  # fmt: skip
    if not newer:
        return SeenValue.NOT_READ_AGAIN, None
    newest = max(newer, key=lambda each: each.id)
    rows = [match for match in matches if match.record.import_id == newest.id]
    hers = [match for match in rows if match.judgement.verdict is Verdict.CERTAIN] or rows
    cells = tuple(
        cell
        for match in hers
        for column, cell in zip(match.record.columns, match.record.cells, strict=False)
        if column.name.casefold() == one.column.casefold()
    )
    return law.judged(one, cells), newest


def _stands_in(one: Correction, source: str | None) -> bool:
    return source is None or one.source.casefold() == source.casefold()
