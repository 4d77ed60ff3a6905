"""Everything about one case in one ZIP that the supervisory authority can read without the program."""

import json
import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from dsr_desk.domain import case_told
from dsr_desk.domain.audit import Head
from dsr_desk.domain.finding import Finding
from dsr_desk.domain.proof import Proof
from dsr_desk.files import pdf
from dsr_desk.resources import resource
from dsr_desk.services import casefile_pages, casefile_parts, requests, settings
from dsr_desk.store import audit, guards, proofs
from dsr_desk.store import findings as found
from dsr_desk.store import letters as issued
from dsr_desk.store import requests as cases
from dsr_desk.store.letters import IssuedLetter
from dsr_desk.store.vault import Vault

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""One fixed time for every entry, so that the same case gives the same file."""


def build(vault: Vault, ref: str, language: str | None = None) -> bytes:
    """The case file: the case, its timeline, letters as sent, decisions, search proof, and the checkable chain.

    Its first pages are in `language`; without one, in the window's.
    """
    language = language or settings.current(vault).language
    told = casefile_pages.told(vault, ref, language)
    with vault.reading() as connection:
        case = cases.get(connection, ref)
        lines = audit.lines(connection, ref)
        letters = issued.of_case(connection, ref)
        bodies = {one.id: issued.pdf(connection, one.id) for one in letters if one.tidied_on is None}
        manifests = {one.id: issued.content(connection, one.id) for one in letters if one.tidied_on}
        parts: dict[str, bytes] = {
            "case.json": _json(cases.to_json(case) | {"deadline": _deadline(vault, case)}),
            "timeline.json": _json(
                [{"seq": one.seq, "at": one.at.isoformat(), "by": one.operator, "did": one.action} for one in lines]
            ),
            "letters.json": _json([_letter(one, manifests.get(one.id)) for one in letters]),
            "decisions.json": _json([_decision(one) for one in found.of_case(connection, ref)]),
            "search.json": _json(found.latest_proof(connection, ref)),
            "proof.json": _json([_proof(one) for one in proofs.latest(connection, case.ref)]),
            "alarms.json": _json(
                [
                    {
                        "record": one.record_id,
                        "import": one.import_id,
                        "dismissed_at": one.at.isoformat(),
                        "by": one.by,
                        "reason": one.why,
                    }
                    for one in guards.dismissed(connection, case.ref)
                ]
            ),
            "timeline.txt": case_told.timeline(told, language).encode(),
            **casefile_parts.parts(connection, case),
            "audit.jsonl": audit.export(connection).encode(),
            "verify_audit.py": resource("verify_audit.py").read_bytes(),
            "README.txt": f"{_README}\n{_foot(audit.head(connection))}".encode(),
        }
    parts["case.pdf"] = pdf.render(casefile_pages.compose(told, language, vault.today()))
    parts |= {f"letters/{_name(one)}": bodies[one.id] for one in letters if one.id in bodies}
    with vault.writing("casefile.exported", ref=case.ref, files=len(parts)):
        return _zip(parts)


_README = """\
Ärendeakt från DSR Desk / Case file from DSR Desk

case.pdf        börja här: hela ärendet på några sidor / begin here: the whole case on a few pages
case.json       begäran, frister och hur de räknades / the request, its deadlines and how they were worked out
timeline.txt    vad som hände, i ord / what happened, in words
timeline.json   samma för en dator: loggens egna koder / the same for a computer: the log's own codes
letters/        breven som de skickades (PDF) / the letters as sent
letters.json    breven med datum och SHA-256; är ett brevs innehåll gallrat står dagen och vad det omfattade där /
                the letters with dates and SHA-256; where a letter's body was removed, the day and what it comprised
decisions.json  varje post: bedömning, val, beslut / each record: verdict, choice, decision
search.json     den senaste sökningen / the latest search
searches.json   alla sökningar: filer, rader, dagar / every search: files, rows, days
attachments/    tillagda dokument, med attachments.json / added documents, with attachments.json
incoming/       det personen skrev, med incoming.json / what the person wrote, with incoming.json
recipients.json mottagare som underrättats (artikel 19) / recipients told (Article 19)
rights.json     rättelser, begränsning, vägning, spärr / corrections, restriction, weighing, stop list
proof.json      vad nästa export visade efter raderingen / what the next export showed after the erasure
alarms.json     avfärdade larm med skäl / dismissed alarms with their reasons
audit.jsonl     hela loggkedjan / the whole chain of audit lines
verify_audit.py kontrollerar kedjan: python3 verify_audit.py audit.jsonl / checks the chain
"""


def _foot(head: Head) -> str:
    """The end of the chain, to hold against the vault or another case file later."""
    return (
        f"Loggkedjans slut / Head of the audit chain: rad / line {head.seq}\n{head.hash}\n"
        "Står samma rad med samma värde i en senare logg är inget före den ändrat. /\n"
        "Where a later log has the same line with the same value, nothing before it was changed.\n"
    )


def _deadline(vault: Vault, case: Any) -> dict[str, Any]:
    law = requests.deadline(vault, case)
    return {
        "due": law.due and law.due.isoformat(),
        "safe": law.safe.isoformat(),
        "steps": [{"rule": step.rule, "date": step.date.isoformat(), "sv": step.text.sv} for step in law.steps],
    }


def _letter(letter: IssuedLetter, manifest: Mapping[str, Any] | None) -> dict[str, Any]:
    """A letter; `manifest` says what one comprised whose body is no longer kept."""
    gone = {"body_removed_on": letter.tidied_on and letter.tidied_on.isoformat(), "manifest": manifest}
    return (gone if manifest is not None else {}) | {
        "file": None if manifest is not None else _name(letter),
        "kind": letter.kind.value,
        "issued_at": letter.issued_at.isoformat(),
        "sha256": letter.sha256,
        "sent_on": letter.sent_on and letter.sent_on.isoformat(),
        "sent_by": letter.sent_by,
    }


def _name(letter: IssuedLetter) -> str:
    return f"{letter.ref}-{letter.kind.value}-{letter.id}.pdf"


def _decision(one: Finding) -> dict[str, Any]:
    """A record as decided, without the row itself: the authority sees what was judged, not more data than needed."""
    return {
        "record": one.record_id,
        "source": one.match.record.source,
        "verdict": one.match.judgement.verdict.value,
        "score": one.match.judgement.score,
        "choice": one.choice and one.choice.value,
        "reason": one.choice_reason,
        "outcome": one.decision and one.decision.outcome.value,
        "until": one.decision and one.decision.until and one.decision.until.isoformat(),
        "ground": one.decision.ground if one.decision else "",
        "why": one.decision.reason if one.decision else "",
        "done_on": one.done_on and one.done_on.isoformat(),
        "done_by": one.done_by,
        "purged_on": one.purged_on and one.purged_on.isoformat(),
        "released_on": one.released_on and one.released_on.isoformat(),
    }


def _proof(one: Proof) -> dict[str, Any]:
    return {
        "system": one.source, "seen": one.seen.value, "import": one.import_id, "file_sha256": one.sha256,
        "file_taken_in_on": one.on and one.on.isoformat(), "rows": list(one.rows),
        "checked_on": one.checked_on and one.checked_on.isoformat(),
    }  # fmt: skip


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=2, default=str).encode()


def _zip(parts: dict[str, bytes]) -> bytes:
    body = BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return body.getvalue()
