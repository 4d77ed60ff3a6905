"""Commands on what becomes of the records: decide, erase."""

import argparse
from typing import Any

from dsr_desk.cli.opening import opened
from dsr_desk.cli.output import Output
from dsr_desk.cli.values import day
from dsr_desk.domain.errors import UsageError
from dsr_desk.domain.words import Text

_OUTCOMES = {
    "erase": Text("radera", "erase"), "keep_until": Text("spara till", "keep until"),
    "restrict": Text("begränsa", "restrict"), "": Text("fråga", "ask"),
}  # fmt: skip
_SEEN = {
    "gone": Text("borta", "gone"), "still_there": Text("kvar", "still there"),
    "kept_as_planned": Text("sparad som beslutat", "kept as planned"),
    "not_read_again": Text("inte inläst på nytt", "not read again"),
}  # fmt: skip


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's commands."""
    one = commands.add_parser("decide", parents=[everywhere], help="what becomes of each record copy")
    one.add_argument("ref")
    one.add_argument("--record", action="append", default=[], metavar="RECORD")
    what = one.add_mutually_exclusive_group(required=True)
    what.add_argument("--erase", action="store_true")
    what.add_argument("--keep-until", metavar="DAY")
    what.add_argument("--restrict", action="store_true")
    what.add_argument("--as-proposed", action="store_true", help="every undecided record as the law proposes")
    one.add_argument("--ground", default="")
    one.add_argument("--reason", default="")
    one.set_defaults(run=decide)

    top = commands.add_parser("erase", parents=[everywhere], help="work list, and ticks per system")
    steps = top.add_subparsers(dest="step", required=True, metavar="STEP")
    one = steps.add_parser("plan", parents=[everywhere], help="what the law proposes for each copy; nothing is changed")
    one.add_argument("ref")
    one.set_defaults(run=plan)
    one = steps.add_parser("done", parents=[everywhere], help="tick what was carried out")
    one.add_argument("ref")
    one.add_argument("--source", metavar="NAME", help="one system; without it, all of them")
    one.add_argument("--record", action="append", default=[], metavar="RECORD", help="single records of it")
    one.add_argument("--on", metavar="DAY")
    one.add_argument("--by", default="", metavar="NAME", help="who did it, where that was not you")
    one.set_defaults(run=done)
    one = steps.add_parser("verify", parents=[everywhere], help="proof from each system's next export")
    one.add_argument("ref")
    one.add_argument("--latest", action="store_true", help="the newest check as it was made; nothing is compared anew")
    one.set_defaults(run=verify)
    one = steps.add_parser("worklist", parents=[everywhere], help="who does what in which system, as a file")
    one.add_argument("ref")
    one.add_argument("--out", metavar="FILE", help="without it, lines on the screen")
    one.add_argument("--format", choices=("pdf", "xlsx", "csv", "ics"), default="pdf")
    one.add_argument("--responsible", default="", metavar="NAME", help="one responsible person's part")
    one.set_defaults(run=worklist)
    one = steps.add_parser("recipients", parents=[everywhere], help="who must be told (Article 19), told or why not")
    one.add_argument("ref")
    one.add_argument("--recipient", metavar="NAME")
    one.add_argument("--told-on", metavar="DAY")
    one.add_argument("--why-not", metavar="TEXT")
    one.add_argument("--answered-on", metavar="DAY")
    one.add_argument("--chased", action="store_true", help="asked again today")
    one.add_argument("--letters", metavar="DIR", help="a notice (L24) for each that waits, all in one go")
    one.add_argument("--format", choices=("pdf", "eml"), default="pdf")
    one.add_argument("--confirm-by", metavar="DAY")
    one.set_defaults(run=recipients)


def verify(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk erase verify`."""
    from dsr_desk.services import proof

    with opened(arguments) as vault:
        found = (proof.latest if arguments.latest else proof.verify)(vault, arguments.ref)
    output.document(
        [
            {
                "source": one.source, "seen": one.seen.value, "import_id": one.import_id, "sha256": one.sha256,
                "on": one.on, "rows": list(one.rows), "checked_on": one.checked_on,
            }
            for one in found
        ]
    )  # fmt: skip
    output.table(
        ("system", output.words("ser", "seen"), ""),
        [(one.source, _SEEN[one.seen.value].said_in(output.language), ", ".join(one.rows)) for one in found],
    )


def recipients(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk erase recipients`."""
    from dsr_desk.services import recipients as service

    with opened(arguments) as vault:
        ref, name = arguments.ref, arguments.recipient
        if name and arguments.told_on:
            service.told(vault, ref, name, day(arguments.told_on))
        if name and arguments.why_not:
            service.not_told(vault, ref, name, arguments.why_not)
        if name and arguments.answered_on:
            service.answered(vault, ref, name, day(arguments.answered_on))
        if name and arguments.chased:
            service.chased(vault, ref, name)
        written = _notices(vault, arguments, output) if arguments.letters else []
        found = service.notices(vault, ref)
    output.document(
        [
            {
                "recipient": one.recipient, "name": one.name, "told_on": one.told_on, "why_not": one.why_not,
                "answered_on": one.answered_on, "confirm_by": one.confirm_by, "chased_on": one.chased_on,
            }
            for one in found
        ]
    )  # fmt: skip
    head = (output.words("mottagare", "recipient"), output.words("underrättad", "told"), "")
    output.table(head, [(one.name, str(one.told_on or "–"), one.why_not) for one in found])
    output.say(*written)


def _notices(vault: Any, arguments: argparse.Namespace, output: Output) -> list[str]:
    """The notices to recipients written to a folder; their names carry the case number and a letter number only."""
    from pathlib import Path

    from dsr_desk.files.writing import write_new
    from dsr_desk.services import recipient_letters

    by = day(arguments.confirm_by) if arguments.confirm_by else None
    paths = []
    for made in recipient_letters.make(vault, arguments.ref, arguments.format, output.language, by):
        path = Path(arguments.letters) / f"{made.ref}-L24-{made.letter_id}.{arguments.format}"
        write_new(path, made.body)
        paths.append(str(path))
    return paths


def worklist(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk erase worklist`."""
    from pathlib import Path

    from dsr_desk.files.writing import write_new
    from dsr_desk.services import worklist as service

    with opened(arguments) as vault:
        found = service.lines(vault, arguments.ref, arguments.responsible)
        if arguments.out:
            form = Path(arguments.out).suffix.lstrip(".").lower()
            form = form if form in service.FORMS else arguments.format
            body = service.make(vault, arguments.ref, form, output.language, arguments.responsible)
            write_new(Path(arguments.out), body)
    output.document(
        [
            {
                "system": one.system, "source": one.source, "responsible": one.responsible, "record": one.record,
                "todo": one.todo, "done_on": one.done_on, "done_by": one.done_by,
            }
            for one in found
        ]
    )  # fmt: skip
    output.say(
        *(f"{one.system}: {one.record.said_in(output.language)}: {one.todo.said_in(output.language)}"
          f"{f' ✓ {one.done_on} {one.done_by}' if one.done_on else ''}" for one in found),
        *([arguments.out] if arguments.out else []),
    )  # fmt: skip


def decide(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk decide`."""
    from dsr_desk.domain.finding import Decision, Outcome
    from dsr_desk.domain.keeping import keeping
    from dsr_desk.services import erasure

    with opened(arguments) as vault:
        if arguments.as_proposed:
            found = erasure.adopt(vault, arguments.ref)
            _show(found, output)
            if count := sum(one.is_hers and one.decision is None for one in found):
                output.say(Text(
                    f"Utan förslag: {count}. Besluta dem med --record, och --erase eller --keep-until.",
                    f"Without a proposal: {count}. Decide them with --record, and --erase or --keep-until.",
                ))  # fmt: skip
            return
        if not arguments.record:
            raise UsageError("Ange --record, en eller flera.", "Give --record, one or more.")
        if arguments.keep_until:
            made = Decision(Outcome.KEEP_UNTIL, day(arguments.keep_until), arguments.ground, arguments.reason)
        else:
            outcome = Outcome.ERASE if arguments.erase else Outcome.RESTRICT
            made = Decision(outcome, ground=arguments.ground, reason=arguments.reason)
        _show(erasure.decide(vault, arguments.ref, arguments.record, made), output)
    if made.outcome is Outcome.KEEP_UNTIL and keeping(made.ground) is None:
        output.say(_NO_GROUND)


_NO_GROUND = Text(
    "Skälet namnger ingen lag, inget rättsligt anspråk och inget avtal. Ange ett som gör det med --ground; brevet kan "
    "inte skrivas annars.",
    "The ground names no law, no legal claim and no agreement. Give one that does with --ground; the letter cannot be "
    "written otherwise.",
)


def plan(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk erase plan`: a dry run."""
    from dsr_desk.services import erasure

    with opened(arguments) as vault:
        _show(erasure.plan(vault, arguments.ref), output)
        open_ones = erasure.questions(vault, arguments.ref)
    output.say(*(f"? {one.key}: {one.said_in(output.language)}" for one in open_ones))


def done(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk erase done`."""
    from dsr_desk.services import erasure

    with opened(arguments) as vault:
        on = day(arguments.on) if arguments.on else None
        found = erasure.done(
            vault, arguments.ref, arguments.source, on, record_ids=arguments.record, by=arguments.by
        )  # fmt: skip
        _show(found, output)


def _show(found: Any, output: Output) -> None:
    hers = [one for one in found if one.is_hers]
    output.document(
        [
            {
                "record_id": one.record_id, "source": one.match.record.source,
                "outcome": one.decision.outcome.value if one.decision else None,
                "keep_until": one.decision.until if one.decision else None,
                "ground": one.decision.ground if one.decision else "", "done_on": one.done_on,
                "done_by": one.done_by, "reason": one.decision.reason if one.decision else "",
                "purged_on": one.purged_on,
            }
            for one in hers
        ]
    )  # fmt: skip
    output.table(
        (output.words("post", "record"), output.words("beslut", "decision"), output.words("till", "until"), ""),
        [
            (one.record_id, _OUTCOMES[one.decision.outcome.value if one.decision else ""].said_in(output.language),
             str(one.decision.until or "") if one.decision else "", str(one.done_on or ""))
            for one in hers
        ],
    )  # fmt: skip
