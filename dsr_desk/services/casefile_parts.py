"""Parts of a case file beside the records: letters that came in, recipients, what single rights needed, searches."""

import json
from dataclasses import asdict
from typing import Any

from dsr_desk.domain.request import Request
from dsr_desk.store import attachments, corrections, notices, restrictions, stops, weighings
from dsr_desk.store import findings as found
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Connection


def parts(connection: Connection, case: Request) -> dict[str, bytes]:
    """By file name. A part with nothing in it stands there empty, so that its absence is no question."""
    came = cases.correspondence_of(connection, case.ref)
    names = [f"incoming/{number:02d}-{kind}.txt" for number, (_, kind, _, _) in enumerate(came, start=1)]
    texts = {name: text.encode() for name, (_, _, _, text) in zip(names, came, strict=True)}
    listed = [
        {"file": name, "received_on": on, "kind": kind, "subject": subject}
        for name, (on, kind, subject, _) in zip(names, came, strict=True)
    ]
    documents, held = _documents(connection, case.ref)
    tables = {
        "attachments": held,
        "incoming": listed,
        "recipients": [asdict(one) for one in notices.of_case(connection, case.ref).values()],
        "rights": _rights(connection, case.ref),
        "searches": found.proofs(connection, case.ref),
    }
    return texts | documents | {f"{name}.json": _json(table) for name, table in tables.items()}


def _documents(connection: Connection, ref: str) -> tuple[dict[str, bytes], list[dict[str, Any]]]:
    """The documents of a case by file name, and the list of them; one that was let go of is listed without a file."""
    bodies, listed = {}, []
    for number, one in enumerate(attachments.of_case(connection, ref), start=1):
        body = attachments.body(connection, one.id)
        name = f"attachments/{number:02d}{one.ending}"
        if body is not None:
            bodies[name] = body
        listed.append({"file": name if body is not None else None} | asdict(one))
    return bodies, listed


def _rights(connection: Connection, ref: str) -> dict[str, Any]:
    """What was put right, restricted, weighed and stopped."""
    restriction = restrictions.of_case(connection, ref)
    weighing = weighings.of_case(connection, ref)
    stop = stops.of_case(connection, ref)
    return {
        "corrections": [asdict(one) for one in corrections.of_case(connection, ref)],
        "restriction": asdict(restriction) if restriction else None,
        "weighing": asdict(weighing) if weighing else None,
        "stop_list": {"since": stop.since, "reason": stop.reason, "ended_on": stop.ended_on} if stop else None,
    }


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=2, default=str).encode()
