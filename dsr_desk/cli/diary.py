"""The diary of later erasures on the command line: diary."""

import argparse
from typing import TYPE_CHECKING, Any

from dsr_desk.cli.opening import opened
from dsr_desk.cli.output import Output
from dsr_desk.cli.values import day
from dsr_desk.domain.errors import UsageError

if TYPE_CHECKING:
    from dsr_desk.domain.diary import Later
    from dsr_desk.domain.weeding import Proposal


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's command."""
    help = "kept data that may be erased later, by system and day; --routine: what is past its rule without a request"
    one = commands.add_parser("diary", parents=[everywhere], help=help)
    one.add_argument("--ics", metavar="FILE", help="all of it as a calendar file")
    one.add_argument("--done", metavar="SYSTEM", help="tick that data kept until --until were erased there")
    one.add_argument("--until", metavar="DAY")
    one.add_argument("--on", metavar="DAY")
    one.add_argument("--by", default="", metavar="NAME")
    one.add_argument("--routine", action="store_true", help="a dry run over the newest files; nothing is erased")
    one.set_defaults(run=diary)


def diary(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk diary`."""
    from pathlib import Path

    from dsr_desk.files.writing import write_new
    from dsr_desk.services import diary as service
    from dsr_desk.services import weeding

    with opened(arguments) as vault:
        if arguments.routine:
            _tell_routine(weeding.propose(vault), output)
            return
        if arguments.done:
            if not arguments.until:
                raise UsageError("Ange --until, dagen de sparades till.", "Give --until, the day they were kept until.")
            on = day(arguments.on) if arguments.on else None
            found = service.release(vault, arguments.done, day(arguments.until), on, arguments.by)
        else:
            found = service.every(vault)
        if arguments.ics:
            write_new(Path(arguments.ics), service.ics(vault, output.language).encode())
        today = vault.today()
    output.document([_as_json(one) | {"due": one.may_be_erased(today)} for one in found])
    if not found:
        output.say(output.words("Inget sparas på en grund.", "Nothing is kept on a ground."))
    due = output.words("får raderas nu", "may be erased now")
    output.say(
        *(f"{one.sentence.said_in(output.language)} {f'({due})' if one.may_be_erased(today) else ''}".rstrip()
          for one in found)
    )  # fmt: skip


def _as_json(one: "Later") -> dict[str, Any]:
    return {
        "on": one.on, "until": one.until, "source": one.source, "system": one.name, "responsible": one.responsible,
        "persons": one.persons, "records": one.records, "refs": list(one.refs), "grounds": list(one.grounds),
        "text": one.sentence,
    }  # fmt: skip


def _tell_routine(found: "tuple[Proposal, ...]", output: Output) -> None:
    output.document(
        [
            {
                "source": one.source, "system": one.name, "responsible": one.responsible, "rule": one.rule,
                "statute": one.statute, "records": one.records, "past": one.past, "undated": one.undated,
                "oldest": one.oldest, "shown": list(one.shown), "question": one.asked,
            }
            for one in found
        ]
    )  # fmt: skip
    head = (
        "system", output.words("regel", "rule"), output.words("poster", "records"),
        output.words("förfallna", "past"), output.words("utan datum", "undated"), "",
    )  # fmt: skip
    output.table(
        head,
        [
            (one.name, one.rule.said_in(output.language), str(one.records), str(one.past), str(one.undated),
             one.asked.said_in(output.language) if one.asked else "")
            for one in found
        ],
    )  # fmt: skip
    output.say(output.words("Ett förslag: inget är raderat.", "A proposal: nothing was erased."))
