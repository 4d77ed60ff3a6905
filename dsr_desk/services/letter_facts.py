"""Everything a letter can say about a case, gathered from the vault."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import groupby

from dsr_desk.domain import letter_facts
from dsr_desk.domain.attachment import Attachment
from dsr_desk.domain.by_hand import typed_on
from dsr_desk.domain.correction import Correction
from dsr_desk.domain.dates import day_of
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Finding
from dsr_desk.domain.grounds import RefusalGround
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.letter_facts import (
    AskedSystem,
    Declined,
    Disclosed,
    Document,
    EarlierCase,
    LetterFacts,
    Search,
    SearchedFile,
    Told,
)
from dsr_desk.domain.match import Verdict
from dsr_desk.domain.matching import compare
from dsr_desk.domain.policy import Policy
from dsr_desk.domain.record import Record
from dsr_desk.domain.request import Request
from dsr_desk.domain.sources import source_name
from dsr_desk.domain.words import Text
from dsr_desk.services import (
    erasure,
    letter_outcomes,
    letterheads,
    masks,
    name_lists,
    policies,
    prewritten,
    recipients,
    restrictions,
    settings,
    systems,
)
from dsr_desk.services.facts import deadline_of
from dsr_desk.store import attachments, corrections
from dsr_desk.store import findings as found
from dsr_desk.store import proofs as proof_store
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Vault

_TYPED = Text("Inskrivet för hand", "Typed in by hand")


def gather(
    vault: Vault, ref: str, said: Mapping[str, str], language: str = "sv", kind: LetterKind | None = None
) -> LetterFacts:
    """The facts of a case for a letter; `said` is what the person at the desk wrote, over what the case holds."""
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        every = cases.every(connection)
        hers = tuple(one for one in found.of_case(connection, case.ref) if one.is_hers)
        proof = found.latest_proof(connection, case.ref)
        righted = corrections.of_case(connection, case.ref)
        papers = attachments.of_case(connection, case.ref)
        proved = proof_store.latest(connection, case.ref)
        known = prewritten.of_kind(connection, case.ref, kind) if kind else {}
        restricted = restrictions.marks(connection, [one.match.record for one in hers])
        shown, masked = masks.shown(case, hers, name_lists.with_firms_own(connection))
    policy = policies.current(vault)
    chosen = settings.current(vault)
    notices = recipients.notices(vault, case.ref)
    law = deadline_of(case, eves_extend=chosen.eves_extend)
    return LetterFacts(
        case=case.ref,
        controller=policy.controller(case.controller) if policy.controllers else None,
        name=case.subject.name,
        received=case.received,
        rights=case.rights,
        address=case.subject.address,
        is_protected=case.is_protected,
        representative=case.representative,
        policy=policy,
        due=law.due,
        safe=law.safe,
        identity=case.identity,
        extension=case.extension,
        held=tuple(
            replace(
                _disclosed(vault, policy, one, cells, proof, language),
                is_restricted=one.match.record.key in restricted,
            )
            for one, cells in zip(hers, shown, strict=True)
        ),
        masks=masked,
        search=_search(vault, policy, case, proof, language),
        declined=_declined(case),
        erased=letter_outcomes.erased(policy, hers, language),
        proved=letter_outcomes.proved(policy, proved, language),
        kept=letter_outcomes.kept(policy, hers, language),
        told=tuple(Told(one.name, one.told_on, one.why_not) for one in notices),
        nobody_else=not notices,
        documents=_documents(policy, papers, hers, shown, language),
        corrections=tuple(_corrected(policy, one, language) for one in righted),
        earlier=_earlier(case, every),
        signature=letterheads.signature(chosen),
        said={**known, **{slot: text for slot, text in said.items() if text.strip()}},
    )


def _disclosed(
    vault: Vault, policy: Policy, one: Finding, cells: tuple[str, ...], proof: Mapping[str, object] | None,
    language: str,
) -> Disclosed:  # fmt: skip
    record = one.match.record
    by_hand = typed_on(record.file)
    system = policy.system(record.source)
    return Disclosed(
        system=record.source,
        file=_TYPED.said_in(language) if by_hand else record.file,
        sheet=record.sheet,
        row=record.row,
        role=one.match.judgement.role,
        columns=record.columns,
        cells=cells,
        taken_in_on=by_hand or _taken_in_on(record, proof),
        is_by_hand=by_hand is not None,
        retain_until=_retain_until(vault, policy, one),
        origin=system.source if system else None,
    )


def _taken_in_on(record: Record, proof: Mapping[str, object] | None) -> date | None:
    for file in _files(proof):
        if (file["file"], file["sheet"]) == (record.file, record.sheet):
            return date.fromisoformat(str(file["taken_in_on"]))
    return None


def _retain_until(vault: Vault, policy: Policy, one: Finding) -> date | None:
    """The last day that can be computed for this copy: the decided one, or bookkeeping's (BFL 7:2)."""
    if one.decision and one.decision.until:
        return one.decision.until
    proposed = erasure.propose(vault, policy, one.match.record)
    return proposed.until if proposed else None


def _search(
    vault: Vault, policy: Policy, case: Request, proof: Mapping[str, object] | None, language: str
) -> Search | None:
    if proof is None:
        return None
    files = tuple(
        SearchedFile(
            _name(policy, str(file["source"]), language), str(file["file"]), str(file["sheet"]), int(str(file["rows"])),
            date.fromisoformat(str(file["taken_in_on"])), _unmapped(file),
        )
        for file in _files(proof) if not file.get("typed_in_by")
    )  # fmt: skip
    readings = proof.get("readings")
    asked = tuple(AskedSystem(one.system, one.asked_on, one.answer or "") for one in systems.questions(vault))
    return Search(
        on=day_of(datetime.fromisoformat(str(proof["done_at"]))),
        files=(*files, *_typed(policy, proof, language)),
        fields=tuple(case.subject.fields()),
        readings=tuple(str(one) for one in readings) if isinstance(readings, list) else (),
        asked=asked,
    )


def _typed(policy: Policy, proof: Mapping[str, object], language: str) -> Iterator[SearchedFile]:
    """What was typed in of each system, as one line. By whom is the firm's own matter (C-579/21)."""
    typed = sorted((one for one in _files(proof) if one.get("typed_in_by")), key=lambda one: str(one["source"]))
    for source, group in groupby(typed, key=lambda one: str(one["source"])):
        days = [(date.fromisoformat(str(one["taken_in_on"])), int(str(one["rows"]))) for one in group]
        rows, last = sum(rows for _, rows in days), max(day for day, _ in days)
        yield SearchedFile(_name(policy, source, language), _TYPED.said_in(language), "", rows, last)


def _unmapped(file: Mapping[str, object]) -> tuple[str, ...]:
    columns = file.get("unmapped")
    return tuple(str(one) for one in columns) if isinstance(columns, list) else ()


def _files(proof: Mapping[str, object] | None) -> Sequence[Mapping[str, object]]:
    files = proof.get("files") if proof else None
    return files if isinstance(files, list) else ()


def _declined(case: Request) -> tuple[Declined, ...]:
    if case.refusal is None:
        return ()
    return (Declined("", RefusalGround(case.refusal.ground), case.refusal.facts),)


def _documents(
    policy: Policy,
    papers: Iterable[Attachment],
    hers: Sequence[Finding],
    shown: Iterable[tuple[str, ...]],
    language: str,
) -> tuple[Document, ...]:
    """The documents whose record was taken as hers: they go with the answer, called as their record may be shown."""
    sources = {one.match.record.import_id: one.match.record.source for one in hers}
    called = {
        one.match.record.import_id: cell for one, cells in zip(hers, shown, strict=True)
        for column, cell in zip(one.match.record.columns, cells, strict=False) if column.field is Field.NOTE
    }  # fmt: skip
    return tuple(
        Document(
            called.get(one.import_id, one.what), _name(policy, sources[one.import_id], language), one.added_on, one.id
        )
        for one in papers
        if one.import_id in sources and one.tidied_on is None
    )


def _corrected(policy: Policy, one: Correction, language: str) -> letter_facts.Correction:
    return letter_facts.Correction(_name(policy, one.source, language), one.column, one.old, one.new, one.done_on)


def _earlier(case: Request, every: Iterable[Request]) -> tuple[EarlierCase, ...]:
    """The other cases of the same person, for certain by what each gave of herself."""
    return tuple(
        EarlierCase(one.ref, one.received, one.rights, one.closed_on)
        for one in every
        if one.ref != case.ref
        and one.received <= case.received
        and compare(case.subject.fields(), one.subject.fields()).verdict is Verdict.CERTAIN
    )


def _name(policy: Policy, source: str, language: str) -> str:
    return source_name(source, language, policy.systems)
