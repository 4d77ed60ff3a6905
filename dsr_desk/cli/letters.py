"""Commands on letters: letter, letters."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dsr_desk.cli.opening import opened
from dsr_desk.cli.output import Output
from dsr_desk.cli.values import first_line, unknown
from dsr_desk.domain.errors import UsageError
from dsr_desk.domain.words import Text

if TYPE_CHECKING:
    from dsr_desk.domain.compose.slots import Slot
    from dsr_desk.domain.letter import LetterKind


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's commands."""
    one = commands.add_parser("letter", parents=[everywhere], help="make a letter; KIND is a code or its English name")
    one.add_argument("ref")
    one.add_argument("kind", metavar="KIND")
    one.add_argument("--out", metavar="FILE")
    one.add_argument("--draft", action="store_true", help="marked UTKAST, not kept")
    one.add_argument(
        "--password-file", metavar="FILE",
        help="for e-mail: lock the PDF (AES-256) with the first line of FILE. A locked file is no archival PDF/A; the "
        "kept letter stays one",
    )  # fmt: skip
    one.add_argument("--format", choices=("pdf", "json", "xlsx", "csv", "eml"), default="pdf")
    one.add_argument(
        "--say", action="append", default=[], metavar="SLOT=TEXT",
        help="what only you can write; a draft names the slots",
    )  # fmt: skip
    one.set_defaults(run=letter)

    one = commands.add_parser("letters", parents=[everywhere], help="the letters of a case, or of all")
    one.add_argument("ref", nargs="?")
    one.set_defaults(run=listing)


def letter(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk letter`: --lang chooses the letter's language; without it, the case's."""
    from dsr_desk.files.writing import write_new
    from dsr_desk.services import letters

    kind = kind_of(arguments.kind)
    password = first_line(arguments.password_file) if arguments.password_file else None
    said = _said(arguments.say)
    language = getattr(arguments, "lang", None)
    with opened(arguments) as vault:
        made = letters.make(
            vault, arguments.ref, kind, language=language, is_draft=arguments.draft, form=arguments.format,
            password=password, said=said,
        )  # fmt: skip
        found = letters.before_sending(vault, made.ref, kind, language)
    path = Path(arguments.out) if arguments.out else Path(f"{made.ref}-{kind.value}.{arguments.format}")
    write_new(path, made.body)
    output.both(
        {
            "ref": made.ref, "kind": kind.value, "slug": kind.slug, "out": str(path), "sha256": made.sha256,
            "draft": arguments.draft, "letter_id": made.letter_id, "missing": list(made.missing),
            "checks": [{"holds": one.holds, "text": one.text} for one in found],
        },
        str(path),
        *made.missing,
        *(_to_write(kind, said) if made.missing else ()),
        *(_before_sending(one.text) for one in found if not one.holds),
    )  # fmt: skip


def _to_write(kind: "LetterKind", said: Mapping[str, str]) -> list[Text]:
    """The slots of the letter that nobody has written in yet, as --say takes them."""
    from dsr_desk.domain.compose.slots import written

    left = [_form(slot) for slot in written(kind) if slot.is_required and slot.name not in said]
    names = ", ".join(left)
    return [Text(f"Det du skriver själv: --say {names}", f"What you write yourself: --say {names}")] if left else []


def _form(slot: "Slot") -> str:
    return f"{slot.name}={'|'.join(slot.choices) or ('DAY' if slot.kind == 'day' else 'TEXT')}"


def _before_sending(text: Text) -> Text:
    return Text(f"Före avsändning: {text.sv}.", f"Before it is sent: {text.en}.")


def listing(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk letters`."""
    from dsr_desk.services import letters

    with opened(arguments) as vault:
        found = letters.listing(vault, arguments.ref)
    output.document(
        [
            {
                "letter_id": one.id, "ref": one.ref, "kind": one.kind.value, "slug": one.kind.slug,
                "language": one.language, "issued_at": one.issued_at, "sha256": one.sha256, "sent_on": one.sent_on,
                "sent_by": one.sent_by, "body_removed_on": one.tidied_on,
            }
            for one in found
        ]
    )  # fmt: skip
    output.table(
        (output.words("ärende", "case"), output.words("brev", "letter"), output.words("skickat", "sent")),
        [(one.ref, f"{one.kind.value} {one.kind.slug}", str(one.sent_on or "–")) for one in found],
    )


def _said(pairs: list[str]) -> dict[str, str]:
    """SLOT=TEXT pairs."""
    said = {}
    for pair in pairs:
        slot, mark, text = pair.partition("=")
        if not mark:
            raise UsageError(f"”{pair}” är inte LUCKA=TEXT.", f"“{pair}” is not SLOT=TEXT.")
        said[slot.strip()] = text
    return said


def kind_of(text: str) -> "Any":
    """A letter kind by its code or its English name."""
    from dsr_desk.domain.letter import SLUGS, LetterKind

    by_slug = {slug: kind for kind, slug in SLUGS.items()}
    if text.upper() in LetterKind.__members__:
        return LetterKind(text.upper())
    if text.lower() in by_slug:
        return by_slug[text.lower()]
    raise unknown(text, [*LetterKind.__members__, *by_slug])
