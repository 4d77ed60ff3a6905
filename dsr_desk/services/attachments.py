"""Documents that lie with a case: kept in the vault, handed out when asked, let go of with the rest of the case."""

from collections.abc import Iterable
from pathlib import Path

from dsr_desk.domain.attachment import Attachment, refuse_size
from dsr_desk.domain.by_hand import CHOSEN, PAPER
from dsr_desk.domain.errors import NotAllowed, UserError
from dsr_desk.domain.field_names import FIELD_NAMES
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice, Finding
from dsr_desk.domain.match import Match
from dsr_desk.domain.plan import Import
from dsr_desk.domain.request import Request
from dsr_desk.services import by_hand, guard
from dsr_desk.store import attachments as store
from dsr_desk.store import findings as found
from dsr_desk.store import imports, purge, records, sqlcipher
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Connection, Vault


def attach(vault: Vault, ref: str, file: Path, what: str = "", *, found_in: str = "", text: str = "") -> Attachment:
    """Keep a file with a case; the file itself is left as it is.

    `found_in` names the system or place where it was found, where it holds data about the person: then it is a record
    too, by her name, `what` it is and the `text` that stands in it, which is searched, answered and erased like any
    other; it is hers at once, for whoever puts it here saw whose it is. `what` says so in a few words; without it the
    file's name does.
    """
    body = _read(file)
    told: dict[str, object] = {"size": len(body), "data": bool(found_in.strip())}
    with vault.writing("attachment.added", ref=ref, **told) as connection:
        case = cases.get_open(connection, ref) if told["data"] else cases.get_named(connection, ref)
        said = what.strip() or file.name
        record = _as_record(vault, connection, case, found_in, (said, text.strip())) if told["data"] else None
        kept = store.add(
            connection, case.ref, vault.today(), vault.operator, file.name, said, body, record.id if record else None
        )
    if record:
        guard.watch(vault, record.id)
    return kept


def listing(vault: Vault, ref: str) -> tuple[Attachment, ...]:
    """The documents of a case, oldest first."""
    with vault.reading() as connection:
        return store.of_case(connection, cases.get(connection, ref).ref)


def body_of(vault: Vault, ref: str, id: int) -> bytes:
    """What stands in a document; leaves a line in the log."""
    one = _one(vault, ref, id)
    with vault.writing("attachment.shown", ref=one.ref, attachment=one.id) as connection:
        body = store.body(connection, one.id)
    if body is None:
        raise UserError(
            "Dokumentets innehåll är gallrat; bara storlek och kontrollsumma finns kvar.",
            "What stood in the document has been let go of; only size and fingerprint are left.",
        )
    return body


def remove(vault: Vault, ref: str, id: int) -> None:
    """Take a document away that was put here by mistake, with its record and finding where it has them."""
    one = _one(vault, ref, id)
    with vault.writing("attachment.removed", ref=one.ref, attachment=one.id) as connection:
        _refuse_decided(one, found.of_case(connection, one.ref))
        store.remove(connection, one)
        if one.import_id is not None and imports.one(connection, one.import_id) is not None:
            purge.whole_import(connection, one.import_id)
    sqlcipher.empty_log(vault.path, vault.key)


def _one(vault: Vault, ref: str, id: int) -> Attachment:
    found = next((one for one in listing(vault, ref) if one.id == id), None)
    if found is None:
        raise UserError(f"{ref} har inget dokument {id}.", f"{ref} has no document {id}.")
    return found


def _as_record(vault: Vault, connection: Connection, case: Request, source: str, words: tuple[str, str]) -> Import:
    """The document as an ordinary record, found for this case and taken into its answer."""
    what, text = words
    values = {**_who(case), Field.NOTE: what, Field.MESSAGE: text}
    taken = by_hand.put(vault, connection, source, values, _TITLES)
    (record,) = records.iterate(connection, taken.id)
    found.add(connection, case.ref, [Match(record, CHOSEN)])
    mine = [one.id for one in found.of_case(connection, case.ref) if one.match.record.import_id == taken.id]
    now = vault.now().replace(tzinfo=None)
    found.choose(connection, mine, Choice.INCLUDE, "", now, vault.operator)
    return taken


_TITLES = {Field.NOTE: PAPER, Field.MESSAGE: FIELD_NAMES[Field.NOTE]}


def _who(case: Request) -> dict[Field, str]:
    """By what the document is found again: her name. What else she gave does not stand in it, as far as we know."""
    known = case.subject.fields()
    if known.get(Field.NAME):
        return {Field.NAME: known[Field.NAME][0]}
    return {field: values[0] for field, values in known.items()}


def _refuse_decided(one: Attachment, findings: Iterable[Finding]) -> None:
    its = (each for each in findings if one.import_id and each.match.record.import_id == one.import_id)
    if any(each.decision or each.purged_on for each in its):
        raise NotAllowed(
            "Dokumentet har ett beslut i ärendet. Ta tillbaka beslutet först; ska det raderas bockas det av i planen.",
            "The document has a decision in the case. Take that back first; an erasure is ticked in the plan.",
        )


def _read(file: Path) -> bytes:
    try:
        size = file.stat().st_size
        refuse_size(size)
        return file.read_bytes()
    except (OSError, ValueError):  # a name with NUL in it is a ValueError
        raise UserError(
            f"Filen {file.name} kan inte läsas från disken. Kopiera den hit på nytt och försök igen.",
            f"The file {file.name} cannot be read from the disk. Copy it here again and try once more.",
        ) from None
