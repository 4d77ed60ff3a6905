"""All of a case that its path depends on, read from the vault: what `domain/steps.py` judges by."""

from collections.abc import Mapping

from dsr_desk.domain.deadline import Deadline, compute
from dsr_desk.domain.decision import answers
from dsr_desk.domain.letter_kind import LetterKind
from dsr_desk.domain.request import Request, Right
from dsr_desk.domain.steps import CaseFacts
from dsr_desk.services import settings
from dsr_desk.store import corrections, finding_counts, letters
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Connection, Vault

NONE = (0, 0)
"""No correction decided, none waiting."""


def of_case(vault: Vault, ref: str) -> CaseFacts:
    """The facts of one case, today."""
    with vault.reading() as connection:
        return read(connection, vault, cases.get(connection, ref))


def of_every(vault: Vault) -> tuple[tuple[Request, CaseFacts], ...]:
    """Every case with its facts, newest first, in three reads."""
    with vault.reading() as connection:
        found = cases.every(connection)
        counted = finding_counts.counts(connection)
        sent = letters.sent_kinds(connection)
        righted = corrections.counts(connection)
    eves = settings.current(vault).eves_extend
    return tuple(
        (
            case,
            _facts(
                vault,
                case,
                counted.get(case.ref, {}),
                sent.get(case.ref, frozenset()),
                eves,
                righted.get(case.ref, NONE),
            ),
        )
        for case in found
    )


def read(connection: Connection, vault: Vault, case: Request) -> CaseFacts:
    """The facts of a case within an open transaction."""
    counted = finding_counts.counts(connection, case.ref).get(case.ref, {})
    sent = letters.sent_kinds(connection, case.ref).get(case.ref, frozenset())
    righted = corrections.counts(connection).get(case.ref, NONE)
    return _facts(vault, case, counted, sent, settings.read(connection).eves_extend, righted)


def deadline_of(case: Request, *, eves_extend: bool = False) -> Deadline:
    """The case's deadline, recomputed from its stored dates."""
    return compute(
        case.received_at or case.received,
        pauses=tuple((pause.since, pause.until) for pause in case.pauses),
        extended=case.extension is not None,
        eves_extend=eves_extend,
    )


def _facts(
    vault: Vault,
    case: Request,
    counted: Mapping[str, int],
    sent: frozenset[LetterKind],
    eves_extend: bool,
    righted: tuple[int, int],
) -> CaseFacts:
    decides = {Right.ERASURE, Right.RESTRICTION} & set(case.rights)
    return CaseFacts(
        ref=case.ref,
        rights=case.rights,
        state=case.state,
        today=vault.today(),
        deadline=deadline_of(case, eves_extend=eves_extend),
        is_identified=case.identity is not None,
        is_searched=bool(counted.get("searches")),
        is_extended=case.extension is not None,
        paused_since=case.pauses[-1].since if case.pauses and case.pauses[-1].until is None else None,
        to_review=counted.get("unreviewed", 0),
        to_decide=(counted.get("undecided", 0) if decides else 0) + _to_put_right(case, counted, sent, righted[0]),
        to_do=(counted.get("to_do", 0) if decides else 0) + righted[1],
        sent=sent,
        is_refused=case.refusal is not None,
    )


def _to_put_right(case: Request, counted: Mapping[str, int], sent: frozenset[LetterKind], decided: int) -> int:
    """1 while a rectification is asked for, something is hers, and nobody has said what is to be put right."""
    if Right.RECTIFICATION not in case.rights or decided or case.refusal or sent & set(answers(Right.RECTIFICATION)):
        return 0
    return int(bool(counted.get("included")))
