"""Commands on the profiles by which exports are read: list, show, save, rename, mend, delete, export, import."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dsr_desk.cli.opening import opened
from dsr_desk.cli.output import Output
from dsr_desk.cli.values import mapping
from dsr_desk.domain.errors import UsageError


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's commands."""
    top = commands.add_parser("profile", parents=[everywhere], help="how each system's exports are read")
    steps = top.add_subparsers(dest="step", required=True, metavar="STEP")

    def step(name: str, run: Callable[..., None], what: str, *names: str) -> argparse.ArgumentParser:
        one: argparse.ArgumentParser = steps.add_parser(name, parents=[everywhere], help=what)
        for each in names:
            one.add_argument(each, metavar="NEW" if each == "new_name" else each.upper())
        one.set_defaults(run=run)
        return one

    step("list", listing, "the firm's own and the shipped ones")
    step("show", show, "the headings of one and their fields", "name")
    one = step("save", save, "an own one, from a file's mapping or from another profile", "name")
    one.add_argument("--file", metavar="EXPORT", help="a file whose columns it reads; nothing of its rows is kept")
    one.add_argument("--like", metavar="PROFILE", help="or a profile to begin with")
    one.add_argument("--source", metavar="NAME")
    one.add_argument("--sheet", metavar="NAME")
    one.add_argument("--map", action="append", metavar="COLUMN=FIELD")
    step("rename", rename, "another name for an own one", "name", "new_name")
    one = step("mend", mend, "read a heading as another field", "name")
    one.add_argument("changes", nargs="+", metavar="COLUMN=FIELD")
    step("delete", delete, "forget an own one; what was read in stays", "name")
    step("export", export, "write one to a file to share", "name", "file")
    one = step("import", take_in, "take in a shared file", "file")
    one.add_argument("--replace", action="store_true", help="in place of own ones of the same names")


def listing(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk profile list`."""
    from dsr_desk.services import profiles

    with opened(arguments) as vault:
        found = profiles.listing(vault)
    output.document([_summary(known) for known in found])
    head = tuple(output.words(*pair) for pair in (("namn", "name"), ("system", "system"), ("typ", "kind"), ("", "")))
    output.table(head, [_line(known, output) for known in found])


def _line(known: Any, output: Output) -> tuple[str, str, str, str]:
    whose = output.words("egen", "own") if known.is_own else output.words("medföljer", "shipped")
    before = output.words(", går före {}", ", goes before {}").format(known.before.name) if known.before else ""
    return known.profile.name, known.profile.source, known.profile.kind, whose + before


def _summary(known: Any) -> dict[str, Any]:
    profile = known.profile
    return {
        "name": profile.name, "source": profile.source, "kind": profile.kind, "role": profile.role.value,
        "title": profile.title, "is_own": known.is_own, "goes_before": known.before.name if known.before else None,
    }  # fmt: skip


def show(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk profile show`."""
    from dsr_desk.services import profiles

    with opened(arguments) as vault:
        _shown(profiles.one(vault, arguments.name), output)


def _shown(known: Any, output: Output, *said: str) -> None:
    from dsr_desk.domain.profile import headings

    columns = headings(known.profile)
    output.document(
        _summary(known)
        | {
            "columns": [{"name": column.name, "field": column.field.value} for column in columns],
            "needs": [list(group) for group in known.profile.needs],
        }
    )
    output.say(*said, "  ".join(filter(None, _line(known, output))))
    output.say(*(f"  {column.name} → {column.field.value}" for column in columns))


def save(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk profile save`."""
    from dsr_desk.services import imports, profiles

    if bool(arguments.file) == bool(arguments.like):
        raise UsageError("Ange --file EXPORT eller --like PROFIL.", "Give --file EXPORT or --like PROFILE.")
    with opened(arguments) as vault:
        if arguments.like:
            made = profiles.copy(vault, arguments.like, arguments.name, mapping(arguments.map) or {})
        else:
            plans = imports.preview(
                Path(arguments.file), source=arguments.source, mapping=mapping(arguments.map), vault=vault
            )
            plan = _sheet(plans, arguments.sheet)
            made = profiles.save(vault, profiles.of_plan(plan, arguments.name, plan.source or _without_source()))
        _shown(made, output, output.words("Sparad.", "Saved."))


def _sheet(plans: Any, sheet: str | None) -> Any:
    found = [plan for plan in plans if sheet is None or plan.sheet == sheet]
    if len(found) == 1:
        return found[0]
    names = ", ".join(plan.sheet for plan in plans)
    raise UsageError(f"Ange ett blad med --sheet: {names}.", f"Name one sheet with --sheet: {names}.")


def _without_source() -> str:
    raise UsageError(
        "Inget system kändes igen. Ange det med --source.", "No system was recognised. Name it with --source."
    )


def rename(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk profile rename`."""
    from dsr_desk.services import profiles

    with opened(arguments) as vault:
        made = profiles.rename(vault, arguments.name, arguments.new_name)
        _shown(made, output, output.words("Den heter något annat nu.", "It is renamed."))


def mend(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk profile mend`."""
    from dsr_desk.services import profiles

    changes = mapping(arguments.changes) or {}
    with opened(arguments) as vault:
        _shown(profiles.mend(vault, arguments.name, changes), output, output.words("Lagad.", "Mended."))


def delete(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk profile delete`."""
    from dsr_desk.services import profiles

    with opened(arguments) as vault:
        profiles.delete(vault, arguments.name)
    said = output.words("Profilen är borttagen. Inlästa rader är kvar.", "The profile is deleted. Rows read in stay.")
    output.both({"deleted": arguments.name}, said)


def export(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk profile export`."""
    from dsr_desk.services import profiles

    with opened(arguments) as vault:
        profiles.export(vault, arguments.name, Path(arguments.file))
    said = output.words(
        "Sparad som fil. Den innehåller rubriker och fält, inga rader.",
        "Written. The file holds headings and fields, no rows.",
    )
    output.both({"name": arguments.name, "file": Path(arguments.file).name}, said)


def take_in(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk profile import`."""
    from dsr_desk.services import profiles

    with opened(arguments) as vault:
        found = profiles.take_in(vault, Path(arguments.file), replaces=arguments.replace)
    output.document([_summary(known) for known in found])
    output.say(output.words("Inläst:", "Taken in:"), *("  ".join(_line(known, output)) for known in found))
