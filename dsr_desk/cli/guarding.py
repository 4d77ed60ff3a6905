"""The come-back guard on the command line: watch."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from dsr_desk.cli.opening import opened
from dsr_desk.cli.output import Output
from dsr_desk.domain.errors import UsageError

if TYPE_CHECKING:
    from dsr_desk.domain.alarm import Alarm
    from dsr_desk.store.vault import Vault


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's command."""
    one = commands.add_parser("watch", parents=[everywhere], help="the come-back guard: who is back in a later import")
    one.add_argument("--end", metavar="REF", help="stop guarding the person of a case, by the person's own wish")
    one.add_argument("--dismiss", nargs=2, metavar=("REF", "RECORD"), help="an alarm that is a false one")
    one.add_argument("--recall", nargs=2, metavar=("REF", "RECORD"), help="take a dismissal back")
    one.add_argument(
        "--erased", nargs=2, metavar=("REF", "RECORD"), help="erased there again: the row leaves the vault"
    )
    one.add_argument("--reason", default="", metavar="TEXT", help="why the alarm is dismissed")
    one.set_defaults(run=watch)


def watch(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk watch`."""
    from dsr_desk.services import guard

    with opened(arguments) as vault:
        if arguments.end:
            guard.end(vault, arguments.end)
        if arguments.recall:
            ref, record = arguments.recall
            for import_id in _imports_of(vault, ref, record, is_dismissed=True):
                guard.recall(vault, ref.upper(), import_id, record)
        found = guard.watch(vault)
        if arguments.dismiss:
            ref, record = arguments.dismiss
            for import_id in _imports_of(vault, ref, record, is_dismissed=False):
                found = guard.dismiss(vault, ref.upper(), import_id, record, arguments.reason)
        if arguments.erased:
            found = _take_out(vault, *arguments.erased)
    output.document(as_json(found))
    if not found:
        output.say(output.words("Ingen har kommit tillbaka.", "Nobody has come back."))
    output.say(*as_lines(found, output))


def as_json(found: "Sequence[Alarm]") -> list[dict[str, Any]]:
    """Alarms as plain values; never a name."""
    return [
        {
            "ref": one.ref, "reason": one.reason, "since": one.since, "import_id": one.import_id,
            "record_id": one.record_id, "source": one.source, "file": one.file, "row": one.row,
        }
        for one in found
    ]  # fmt: skip


def as_lines(found: "Sequence[Alarm]", output: Output) -> list[str]:
    """Alarms as lines for people."""
    why = {
        "erase": output.words("raderad", "erased"),
        "restrict": output.words("begränsad", "restricted"),
        "objection": output.words("har sagt nej till reklam", "said no to marketing"),
    }
    back = output.words("är tillbaka", "is back")
    return [f"{one.ref} {back}: {one.record_id} ({why.get(one.reason, one.reason)}, {one.since})" for one in found]


def _take_out(vault: "Vault", ref: str, record: str) -> "tuple[Alarm, ...]":
    """The rows of that record leave the vault; the alarms that are left."""
    from dsr_desk.services import guard, purging

    wanted = _imports_of(vault, ref, record, is_dismissed=False)
    for alarm in guard.alarms(vault):
        if alarm.ref == ref.upper() and alarm.record_id == record and alarm.import_id in wanted:
            purging.take_out(vault, alarm)
    return guard.alarms(vault)


def _imports_of(vault: "Vault", ref: str, record: str, *, is_dismissed: bool) -> list[int]:
    """The imports in which that record raised an alarm for the case."""
    from dsr_desk.services import guard

    alarms = guard.dismissed(vault, ref) if is_dismissed else guard.watch(vault)
    found = [
        one.import_id for one in alarms if one.record_id == record and getattr(one, "ref", ref.upper()) == ref.upper()
    ]
    if not found:
        raise UsageError(
            f"{ref} har inget sådant larm: {record}. Se dem med ”watch”.",
            f"{ref} has no such alarm: {record}. See them with “watch”.",
        )
    return found
