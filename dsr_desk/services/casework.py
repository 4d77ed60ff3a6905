"""One case as the window shows it: its whole file in a single reading."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from dsr_desk.domain import masking, steps
from dsr_desk.domain.alarm import Alarm
from dsr_desk.domain.attachment import Attachment
from dsr_desk.domain.audit import AuditLine
from dsr_desk.domain.correction import Correction
from dsr_desk.domain.finding import Finding
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.proof import Proof
from dsr_desk.domain.request import Request, Right
from dsr_desk.domain.restriction import Restriction
from dsr_desk.domain.sensitive import Category
from dsr_desk.domain.sources import source_name
from dsr_desk.domain.steps import PathStep
from dsr_desk.services import facts as case_facts
from dsr_desk.services import masks, name_lists, policies, prewritten, restrictions, review, settings
from dsr_desk.services.case_lines import CaseLine
from dsr_desk.store import attachments as attachment_store
from dsr_desk.store import audit, guards
from dsr_desk.store import corrections as correction_store
from dsr_desk.store import findings as finding_store
from dsr_desk.store import letters as letter_store
from dsr_desk.store import proofs as proof_store
from dsr_desk.store import requests as cases
from dsr_desk.store import restrictions as restriction_store
from dsr_desk.store.letters import IssuedLetter
from dsr_desk.store.vault import Connection, Vault


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case with everything its page shows."""

    line: CaseLine
    path: tuple[PathStep, ...]
    findings: tuple[Finding, ...]
    letters: tuple[IssuedLetter, ...]
    history: tuple[AuditLine, ...]
    proof: Mapping[str, object] | None
    correspondence: tuple[tuple[date, str, str, str], ...]
    masked: Mapping[int, tuple[str, ...]]
    """By finding, the cells as the person may see them: other people taken out of free text."""
    systems: Mapping[str, str]
    """What the record of processing calls each source the findings came from."""
    masks: int
    """How many pieces were taken out of the records included so far."""
    sensitive: Mapping[int, tuple[Category, ...]] = field(default_factory=dict)
    """By finding, the special categories its free text seems to tell of."""
    new: frozenset[int] = frozenset()
    """Findings that the latest search added to what an earlier one had found."""
    restricted: Mapping[int, str] = field(default_factory=dict)
    """By finding, the case that restricts the processing of it (Art. 18)."""
    restriction: Restriction | None = None
    """The restriction of this case, while it stands."""
    corrections: tuple[Correction, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    to_hand_over: tuple[Attachment, ...] = ()
    """Those of them whose record is in the answer: they go with the report."""
    prewritten: Mapping[LetterKind, Mapping[str, str]] = field(default_factory=dict)
    """By kind of letter, what its form need not ask for again."""
    proofs: tuple[Proof, ...] = ()
    """What the next export of each system showed, when it was last checked."""
    is_guarded: bool = False
    """Coming imports are watched for the person."""
    alarms: tuple[Alarm, ...] = ()
    """Rows of later files in which the person stands again, and that nobody has dealt with."""

    @property
    def case(self) -> Request:
        """The case itself."""
        return self.line.case


def one(vault: Vault, ref: str) -> CaseFile:
    """One case by its number, with its findings, letters and history."""
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        of = case_facts.read(connection, vault, case)
        found = finding_store.of_case(connection, case.ref)
        shown, _ = masks.shown(case, found, name_lists.with_firms_own(connection))
        proof = finding_store.latest_proof(connection, case.ref)
        return CaseFile(
            line=CaseLine(case, of, steps.next_step(of)),
            path=steps.path(of),
            findings=found,
            letters=letter_store.of_case(connection, case.ref),
            history=audit.lines(connection, case.ref),
            proof=proof,
            correspondence=cases.correspondence_of(connection, case.ref),
            masked={one.id: cells for one, cells in zip(found, shown, strict=True)},
            systems=_names(vault, {one.match.record.source for one in found}),
            masks=sum(
                cell.count(masking.MARK)
                for one, cells in zip(found, shown, strict=True)
                if one.is_hers
                for cell in cells
            ),
            sensitive=masks.sensitive(found),
            new=_new(found, proof),
            restricted=_restricted(connection, found),
            corrections=correction_store.of_case(connection, case.ref),
            attachments=attachment_store.of_case(connection, case.ref),
            to_hand_over=attachment_store.to_hand_over(connection, case.ref),
            prewritten=prewritten.every(connection, case.ref),
            restriction=_live(restriction_store.of_case(connection, case.ref)),
            proofs=proof_store.latest(connection, case.ref),
            is_guarded=bool(guards.of_case(connection, case.ref)),
            alarms=tuple(one for one in guards.standing(connection) if one.ref == case.ref),
        )


def _new(found: Sequence[Finding], proof: Mapping[str, object] | None) -> frozenset[int]:
    """What the latest search added; nothing is new where it was the first."""
    after = proof.get("new_after") if proof else None
    return frozenset(one.id for one in found if one.id > after) if isinstance(after, int) else frozenset()


def _restricted(connection: Connection, found: Sequence[Finding]) -> dict[int, str]:
    marked = restrictions.marks(connection, [one.match.record for one in found])
    return {one.id: marked[key] for one in found if (key := one.match.record.key) in marked}


def _live(one: Restriction | None) -> Restriction | None:
    return one if one is not None and one.is_live else None


def decides(case: Request) -> bool:
    """Something becomes of each record copy: erasure or restriction is asked."""
    return bool({Right.ERASURE, Right.RESTRICTION} & set(case.rights))


def number_shown(vault: Vault, ref: str) -> None:
    """Write down that the whole personal number was looked at on screen."""
    with vault.writing("request.number_shown", ref=ref):
        pass


def unmask(vault: Vault, ref: str, finding_id: int) -> None:
    """Show everything that is masked in one record of a case; logged with the number of pieces."""
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        found = finding_store.of_case(connection, case.ref)
        one = next(finding for finding in found if finding.id == finding_id)
        pieces = masks.cell_pieces(one, masks.hers_in(case, found), name_lists.with_firms_own(connection))
    review.unmask(vault, case.ref, one.record_id, [piece.text for of_cell in pieces for piece in of_cell])


def _names(vault: Vault, sources: set[str]) -> dict[str, str]:
    if not sources:
        return {}
    policy, language = policies.current(vault), settings.current(vault).language
    return {source: source_name(source, language, policy.systems) for source in sources}
