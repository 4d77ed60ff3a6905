"""Which records are the person's: search for the case, include, exclude, unmask."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from dsr_desk.domain.errors import NotAllowed
from dsr_desk.domain.finding import Choice, Finding
from dsr_desk.domain.match import Verdict
from dsr_desk.domain.traced import masked_query
from dsr_desk.services import restrictions
from dsr_desk.store import findings as store
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Connection, Vault

if TYPE_CHECKING:
    from dsr_desk.services.search import Found


def search_case(vault: Vault, ref: str) -> tuple[Finding, ...]:
    """Search with all the person gave, keep what was found and the proof of the search.

    A later search keeps every choice made and adds only what is new, and what points to a record that was chosen.
    """
    from dsr_desk.services import search  # half of what the window would wait for at its start

    with vault.reading() as connection:
        case = cases.get_open(connection, ref)
        chosen = [one.match.record.key for one in store.of_case(connection, ref) if one.choice is Choice.INCLUDE]
    found = search.find(vault, case.subject.fields(), limit=0, audited=False, chosen=chosen)
    query = masked_query(case.subject.fields())
    hits, capped = len(found.matches), found.capped
    with vault.writing("review.searched", ref=case.ref, query=query, hits=hits, capped=capped) as connection:
        known = [one.id for one in store.of_case(connection, ref)]
        is_first = store.latest_proof(connection, ref) is None
        store.add(connection, ref, found.matches)
        proof = proof_of(found) | ({} if is_first else {"new_after": max(known, default=0)})
        store.add_proof(connection, ref, vault.now().replace(tzinfo=None), proof)
        return store.of_case(connection, ref)


def proof_of(found: "Found") -> dict[str, object]:
    """What was searched, as plain values: files with dates and rows, readings, counts."""
    return {
        "files": [
            {
                "file": file.file, "sheet": file.sheet, "source": file.source, "rows": file.rows,
                "taken_in_on": file.taken_in_on.isoformat(), "unmapped": list(file.unmapped),
                **({"typed_in_by": file.typed_by} if file.typed_by else {}),
            }
            for file in found.files
        ],
        "readings": list(found.readings),
        "hits": len(found.matches),
        "capped": found.capped,
    }  # fmt: skip


def findings(vault: Vault, ref: str) -> tuple[Finding, ...]:
    """Everything found for a case."""
    with vault.reading() as connection:
        return store.of_case(connection, ref)


def choose(
    vault: Vault, ref: str, record_ids: Sequence[str], choice: Choice | None, reason: str = ""
) -> tuple[Finding, ...]:
    """Include or exclude records, or take the choice back (None). Leaving out a certain one needs a reason."""
    with vault.writing(f"review.{choice or 'undone'}", ref=ref, records=len(record_ids)) as connection:
        case = cases.get_open(connection, ref)
        chosen = store.named(connection, ref, record_ids)
        if choice is Choice.EXCLUDE and not reason.strip():
            _refuse_without_reason(chosen)
        if choice is Choice.INCLUDE and not reason.strip():
            _refuse_restricted(connection, case.ref, chosen)
        now = vault.now().replace(tzinfo=None)
        store.choose(connection, [one.id for one in chosen], choice, reason.strip(), now, vault.operator)
        return store.of_case(connection, ref)


def accept_certain(vault: Vault, ref: str) -> tuple[Finding, ...]:
    """Include every certain record that nobody has decided about, but for those another case has restricted."""
    with vault.reading() as connection:
        every = store.of_case(connection, ref)
        elsewhere = _restricted_elsewhere(connection, ref, every)
    certain = [
        one.record_id
        for one in every
        if one.choice is None and one.match.judgement.verdict is Verdict.CERTAIN and one.id not in elsewhere
    ]
    return choose(vault, ref, certain, Choice.INCLUDE) if certain else findings(vault, ref)


def unmask(vault: Vault, ref: str, record_id: str, pieces: Sequence[str]) -> None:
    """Show masked pieces of a record's text in the answer; the log says how many, not which."""
    with vault.reading() as connection:
        (one,) = store.named(connection, ref, [record_id])
    with vault.writing("review.unmasked", ref=ref, finding=one.id, pieces=len(pieces)) as connection:
        (one,) = store.named(connection, ref, [record_id])
        store.unmask(connection, one.id, sorted({*one.unmasked, *pieces}))


def _restricted_elsewhere(connection: Connection, ref: str, chosen: Sequence[Finding]) -> Mapping[int, str]:
    marked = restrictions.marks(connection, [one.match.record for one in chosen])
    return {one.id: by for one in chosen if (by := marked.get(one.match.record.key)) and by != ref.strip().upper()}


def _refuse_restricted(connection: Connection, ref: str, chosen: Sequence[Finding]) -> None:
    """Art. 18(2): restricted data may only be stored, unless the person consents, or for claims."""
    by = next(iter(_restricted_elsewhere(connection, ref, chosen).values()), None)
    if by:
        raise NotAllowed(
            f"Uppgifterna är begränsade i {by} (artikel 18.2). Skriv varför de får vara med i svaret: personens "
            "samtycke, ett rättsligt anspråk eller skydd för någon annan.",
            f"The data are restricted in {by} (Article 18(2)). Write why they may stand in the answer: the person's "
            "consent, a legal claim, or the protection of somebody else.",
        )


def _refuse_without_reason(chosen: Sequence[Finding]) -> None:
    certain = next((one for one in chosen if one.match.judgement.verdict is Verdict.CERTAIN), None)
    if certain:
        raise NotAllowed(
            f"{certain.record_id} är en säker träff. Skriv varför den inte hör till personen.",
            f"{certain.record_id} is a certain match. Write why it is not the person's.",
        )
