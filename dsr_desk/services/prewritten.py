"""What a letter of a kind can take from the case instead of asking for it a second time."""

from collections.abc import Mapping
from datetime import timedelta

from dsr_desk.domain.letter import LetterKind
from dsr_desk.services import settings, weighing
from dsr_desk.store import findings, restrictions, stops
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Connection

KINDS = (
    LetterKind.L11, LetterKind.L12, LetterKind.L13, LetterKind.L14, LetterKind.L17, LetterKind.L18,
    LetterKind.L19, LetterKind.L27,
)  # fmt: skip
"""The kinds that take something from the case."""


def every(connection: Connection, ref: str) -> Mapping[LetterKind, Mapping[str, str]]:
    """By kind of letter, what is written down in the case already."""
    return {kind: said for kind in KINDS if (said := of_kind(connection, ref, kind))}


def of_kind(connection: Connection, ref: str, kind: LetterKind) -> Mapping[str, str]:
    """By slot, what is written down in the case already; a form shows it, and may say otherwise."""
    if kind in (LetterKind.L13, LetterKind.L14):
        return _restriction(connection, ref, kind)
    if kind in (LetterKind.L17, LetterKind.L19):
        stop = stops.of_case(connection, ref)
        return {"stopped_on": stop.since.isoformat()} if stop and stop.is_live else {}
    if kind is LetterKind.L27:
        case = cases.get(connection, ref)
        return {"represented": case.subject.name} if case.representative and case.subject.name else {}
    if kind in (LetterKind.L11, LetterKind.L12):
        return _backups(connection, ref)
    return weighing.said(connection, ref) if kind is LetterKind.L18 else {}


def _backups(connection: Connection, ref: str) -> Mapping[str, str]:
    """The day the last backup with the erased rows in it is gone: made at the latest on the day of the last tick."""
    days = [one.done_on for one in findings.of_case(connection, ref) if one.is_hers and one.done_on]
    if not days:
        return {}
    return {"backups_until": (max(days) + timedelta(days=settings.read(connection).backup_days)).isoformat()}


def _restriction(connection: Connection, ref: str, kind: LetterKind) -> Mapping[str, str]:
    one = restrictions.of_case(connection, ref)
    if one is None:
        return {}
    if kind is LetterKind.L14:
        return {"restricted_data": one.data}
    said = {
        "restricted_data": one.data, "restriction_ground": one.ground.value,
        "restricted_since": one.since.isoformat(),
    }  # fmt: skip
    return said | ({"check_until": one.check_until.isoformat()} if one.check_until else {})
