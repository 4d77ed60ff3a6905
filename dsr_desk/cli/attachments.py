"""Commands on what is put in by hand: attach, attachments, attachment-save, attachment-remove, type-in."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dsr_desk.cli.opening import opened
from dsr_desk.cli.output import Output
from dsr_desk.cli.values import asked
from dsr_desk.domain.by_hand import FIELDS
from dsr_desk.domain.errors import UsageError
from dsr_desk.domain.fields import Field

if TYPE_CHECKING:
    from dsr_desk.domain.attachment import Attachment


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's commands."""
    one = commands.add_parser("attach", parents=[everywhere], help="keep a file with a case, in the vault (25 MB)")
    one.add_argument("ref")
    one.add_argument("file", metavar="FILE")
    one.add_argument("--what", default="", metavar="TEXT", help="what it is: letter, power of attorney, contract")
    one.add_argument("--found-in", metavar="NAME", help="a paper about the person, found there: a record of the answer")
    one.add_argument("--text", default="", metavar="TEXT", help="what the paper says of the person")
    one.set_defaults(run=attach)

    one = commands.add_parser("attachments", parents=[everywhere], help="the files of a case")
    one.add_argument("ref")
    one.set_defaults(run=listing)

    one = commands.add_parser("attachment-save", parents=[everywhere], help="hand a file out of the vault")
    one.add_argument("ref")
    one.add_argument("id", type=int)
    one.add_argument("--out", metavar="FILE")
    one.set_defaults(run=save)

    one = commands.add_parser("attachment-remove", parents=[everywhere], help="take out a file put in by mistake")
    one.add_argument("ref")
    one.add_argument("id", type=int)
    one.set_defaults(run=remove)

    one = commands.add_parser("type-in", parents=[everywhere], help="a record by hand, of a system that gives no file")
    one.add_argument("--source", required=True, metavar="NAME", help="where it stands: a system, a binder")
    for field in FIELDS:
        one.add_argument(f"--{field.value.replace('_', '-')}", action="append", metavar="TEXT")
    one.set_defaults(run=type_in)


def attach(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk attach`."""
    from dsr_desk.services import attachments

    if arguments.text and not arguments.found_in:
        raise UsageError(
            "--text hör till en handling som hittats: skriv också --found-in.",
            "--text belongs to a paper that was found: write --found-in, too.",
        )
    with opened(arguments) as vault:
        one = attachments.attach(
            vault, arguments.ref, Path(arguments.file), arguments.what, found_in=arguments.found_in or "",
            text=arguments.text,
        )  # fmt: skip
    output.both(
        as_json(one),
        output.words(f"Fil {one.id} ligger i {one.ref}.", f"File {one.id} is kept with {one.ref}."),
        output.words(
            "Originalet ligger kvar där det låg: ta bort det om det inte behövs.",
            "The original lies where it lay: delete it if it is not needed.",
        ),
    )


def listing(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk attachments`."""
    from dsr_desk.services import attachments

    with opened(arguments) as vault:
        found = attachments.listing(vault, arguments.ref)
    output.document([as_json(one) for one in found])
    if not found:
        output.say(output.words("Inga filer.", "No files."))
        return
    head = ("id", output.words("fil", "file"), output.words("vad", "what"), output.words("uppgifter", "data"), "kB")
    output.table(head, [_row(one, output) for one in found])


def save(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk attachment-save`: without --out under a name that names nobody."""
    from dsr_desk.files.writing import write_new
    from dsr_desk.services import attachments

    with opened(arguments) as vault:
        body = attachments.body_of(vault, arguments.ref, arguments.id)
        (one,) = (one for one in attachments.listing(vault, arguments.ref) if one.id == arguments.id)
    path = Path(arguments.out or one.file_name)
    write_new(path, body)
    output.both(as_json(one) | {"out": str(path)}, str(path))


def remove(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk attachment-remove`."""
    from dsr_desk.services import attachments

    with opened(arguments) as vault:
        attachments.remove(vault, arguments.ref, arguments.id)
    output.both(
        {"removed": arguments.id, "ref": arguments.ref}, output.words("Filen är borttagen.", "The file is taken out.")
    )


def type_in(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk type-in`."""
    from dsr_desk.services import by_hand

    fields = dict(asked(arguments)) | {
        field: getattr(arguments, field.value) or () for field in (Field.DATE, Field.NOTE)
    }
    values = {field: "\n".join(given) for field in FIELDS if (given := fields.get(field))}
    with opened(arguments) as vault:
        taken = by_hand.type_in(vault, arguments.source, values)
    output.both(
        {
            "import_id": taken.id, "record_id": f"{taken.file}:1", "source": taken.source, "kind": taken.kind,
            "typed_in_by": taken.operator,
        },
        output.words(
            f"Posten är sparad som {taken.file}:1 (inläsning {taken.id}).",
            f"The record is kept as {taken.file}:1 (import {taken.id}).",
        ),
    )  # fmt: skip


def as_json(one: "Attachment") -> dict[str, Any]:
    """A file of a case as plain values."""
    return {
        "id": one.id, "ref": one.ref, "name": one.name, "what": one.what, "added_on": one.added_on,
        "added_by": one.added_by, "size": one.size, "sha256": one.sha256, "is_data": one.is_data,
        "import_id": one.import_id, "body_removed_on": one.tidied_on,
    }  # fmt: skip


def _row(one: "Attachment", output: Output) -> tuple[str, ...]:
    gone = output.words(f"(gallrad {one.tidied_on})", f"(went {one.tidied_on})")
    name = gone if one.tidied_on else one.name
    return (
        str(one.id),
        name,
        one.what or "–",
        output.words("ja", "yes") if one.is_data else "–",
        str(max(1, one.size // 1024)),
    )
