"""Documents that lie with a case: kept in the vault, handed out when asked, let go of with the rest of the case."""

from collections.abc import Mapping
from pathlib import Path

from dsr_desk.domain.attachment import Attachment, refuse_size
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.fields import Field
from dsr_desk.services import by_hand, guard
from dsr_desk.store import attachments as store
from dsr_desk.store import guards, imports, index, sqlcipher
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Vault


def attach(vault: Vault, ref: str, file: Path, what: str = "", *, found_in: str = "") -> Attachment:
    """Keep a file with a case.

    `found_in` names the system or place where it was found, where it holds data about the person: then it is a record
    too, by her name and `what` it is, which is searched, answered and erased like any other. `what` says so in a few
    words; without it the file's name does.
    """
    body = _read(file)
    told: dict[str, object] = {"size": len(body), "data": bool(found_in.strip())}
    with vault.writing("attachment.added", ref=ref, **told) as connection:
        case = cases.get_named(connection, ref)
        said = what.strip() or file.name
        record = (
            by_hand.put(vault, connection, found_in, _values(case.subject.fields(), said)) if told["data"] else None
        )
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
    """Take a document away, with its record where it has one. A copy of that which the case found stays with it."""
    one = _one(vault, ref, id)
    with vault.writing("attachment.removed", ref=one.ref, attachment=one.id) as connection:
        store.remove(connection, one.id)
        if one.import_id is not None and imports.one(connection, one.import_id) is not None:
            index.remove(connection, one.import_id)
            guards.forget_import(connection, one.import_id)
            imports.remove(connection, one.import_id)
    sqlcipher.empty_log(vault.path, vault.key)


def _one(vault: Vault, ref: str, id: int) -> Attachment:
    found = next((one for one in listing(vault, ref) if one.id == id), None)
    if found is None:
        raise UserError(f"{ref} har inget dokument {id}.", f"{ref} has no document {id}.")
    return found


def _values(known: Mapping[Field, tuple[str, ...]], what: str) -> dict[Field, str]:
    """By what the record of a document is found: the person it is about, and what it is."""
    sure = (Field.NAME, Field.PERSONAL_NUMBER, Field.EMAIL, Field.CUSTOMER_NUMBER)
    return {field: known[field][0] for field in sure if known.get(field)} | {Field.NOTE: what}


def _read(file: Path) -> bytes:
    try:
        size = file.stat().st_size
        refuse_size(size)
        return file.read_bytes()
    except OSError:
        raise UserError(
            f"Filen {file.name} kan inte läsas från disken. Kopiera den hit på nytt och försök igen.",
            f"The file {file.name} cannot be read from the disk. Copy it here again and try once more.",
        ) from None
