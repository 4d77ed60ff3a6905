"""How far each case's records have come, in numbers. By itself: every start asks it and needs no record for it."""

from sqlalchemy import ColumnElement, Connection, func, select
from sqlalchemy import case as case_when

from dsr_desk.domain.finding import Choice, Outcome
from dsr_desk.store.tables import finding, search_proof


def counts(connection: Connection, ref: str | None = None) -> dict[str, dict[str, int]]:
    """Per case: records unreviewed, included, undecided, not yet carried out (`to_do`), and searches made."""
    hers = finding.c.choice == Choice.INCLUDE.value
    to_do = finding.c.outcome.in_((Outcome.ERASE.value, Outcome.RESTRICT.value)) & finding.c.done_on.is_(None)
    query = select(
        finding.c.ref,
        _how_many(finding.c.choice.is_(None)),
        _how_many(hers),
        _how_many(hers & finding.c.outcome.is_(None)),
        _how_many(hers & to_do),
    ).group_by(finding.c.ref)
    proofs = select(search_proof.c.ref, func.count()).group_by(search_proof.c.ref)
    if ref is not None:
        query, proofs = query.where(finding.c.ref == ref), proofs.where(search_proof.c.ref == ref)
    names = ("unreviewed", "included", "undecided", "to_do")
    found = {row[0]: dict(zip(names, row[1:], strict=True)) for row in connection.execute(query)}
    for case, searched in connection.execute(proofs):
        found.setdefault(case, {})["searches"] = searched
    return found


def _how_many(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case_when((condition, 1), else_=0))
