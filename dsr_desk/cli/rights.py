"""Commands on single rights: rectify, restrict, weigh, stop."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dsr_desk.cli.opening import opened
from dsr_desk.cli.output import Output
from dsr_desk.cli.values import day, word
from dsr_desk.domain.errors import UsageError

if TYPE_CHECKING:
    from dsr_desk.domain.correction import Correction
    from dsr_desk.domain.restriction import Restriction


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's commands."""
    _register_rectify(commands, everywhere)
    _register_restrict(commands, everywhere)
    _register_stop(commands, everywhere)
    one = commands.add_parser("weigh", parents=[everywhere], help="the weighing behind an objection (Article 21(1))")
    one.add_argument("ref")
    one.add_argument("--processing", required=True, metavar="TEXT", help="what is objected to")
    one.add_argument("--ours", default="", metavar="TEXT", help="compelling grounds that override, if any")
    one.add_argument("--hers", required=True, metavar="TEXT", help="what the person says of the situation")
    result = one.add_mutually_exclusive_group(required=True)
    result.add_argument("--accepted", action="store_true")
    result.add_argument("--rejected", action="store_true")
    one.set_defaults(run=weigh)


def _register_rectify(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    top = commands.add_parser("rectify", parents=[everywhere], help="old and new value per system, ticks, proof")
    steps = top.add_subparsers(dest="step", required=True, metavar="STEP")
    for name, run, what in (
        ("plan", rectify_plan, "what shall be put right where"),
        ("verify", rectify_verify, "look for the new values in each system's next export"),
    ):
        one = steps.add_parser(name, parents=[everywhere], help=what)
        one.add_argument("ref")
        one.set_defaults(run=run)
    one = steps.add_parser("set", parents=[everywhere], help="decide what a value shall be")
    one.add_argument("ref")
    one.add_argument("--record", metavar="RECORD", help="a record of the case; its export gives the old value")
    one.add_argument("--column", metavar="NAME")
    one.add_argument("--source", metavar="NAME", help="a system that gives no file, with --what and --old")
    one.add_argument("--what", metavar="TEXT")
    one.add_argument("--old", default="", metavar="TEXT")
    one.add_argument("--to", required=True, metavar="TEXT")
    one.set_defaults(run=rectify_set)
    one = steps.add_parser("undo", parents=[everywhere], help="take a correction back")
    one.add_argument("ref")
    one.add_argument("id", type=int)
    one.set_defaults(run=rectify_undo)
    one = steps.add_parser("done", parents=[everywhere], help="tick what was put right")
    one.add_argument("ref")
    one.add_argument("--source", metavar="NAME", help="one system; without it, all of them")
    one.add_argument("--on", metavar="DAY")
    one.set_defaults(run=rectify_done)


def _register_restrict(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    top = commands.add_parser("restrict", parents=[everywhere], help="restriction of processing (Article 18)")
    steps = top.add_subparsers(dest="step", required=True, metavar="STEP")
    one = steps.add_parser("set", parents=[everywhere], help="restrict from today or --since")
    one.add_argument("ref")
    one.add_argument("--ground", required=True, metavar="a|b|c|d", help="letter of Article 18(1)")
    one.add_argument("--data", required=True, metavar="TEXT")
    one.add_argument("--since", metavar="DAY")
    one.add_argument("--check-until", metavar="DAY")
    one.set_defaults(run=restrict_set)
    one = steps.add_parser("lift", parents=[everywhere], help="only after L14 was sent (Article 18(3))")
    one.add_argument("ref")
    one.add_argument("--why", required=True, metavar="TEXT")
    one.add_argument("--on", metavar="DAY")
    one.set_defaults(run=restrict_lift)
    one = steps.add_parser("list", parents=[everywhere], help="every restriction that stands")
    one.set_defaults(run=restrict_list)


def _register_stop(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    top = commands.add_parser("stop", parents=[everywhere], help="the stop list: no marketing, any firm, any channel")
    steps = top.add_subparsers(dest="step", required=True, metavar="STEP")
    one = steps.add_parser("list", parents=[everywhere], help="who is on it, and since when")
    one.set_defaults(run=stop_list)
    one = steps.add_parser("add", parents=[everywhere], help="or take in what a review has shown since")
    one.add_argument("ref")
    one.set_defaults(run=stop_add)
    one = steps.add_parser("end", parents=[everywhere], help="by the person's own wish")
    one.add_argument("ref")
    one.add_argument("--why", required=True, metavar="TEXT")
    one.set_defaults(run=stop_end)
    one = steps.add_parser("export", parents=[everywhere], help="as CSV for the systems that send")
    one.add_argument("--form", choices=("list", "editnews", "lime"), default="list")
    one.add_argument("--out", required=True, metavar="FILE")
    one.set_defaults(run=stop_export)


def rectify_plan(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk rectify plan`."""
    from dsr_desk.services import rectification

    with opened(arguments) as vault:
        _show(rectification.corrections(vault, arguments.ref), output)


def rectify_set(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk rectify set`."""
    from dsr_desk.services import rectification

    if arguments.record and arguments.column:
        with opened(arguments) as vault:
            _show(
                rectification.decide(vault, arguments.ref, arguments.record, arguments.column, arguments.to), output
            )  # fmt: skip
    elif arguments.source and arguments.what:
        with opened(arguments) as vault:
            _show(rectification.decide_elsewhere(
                vault, arguments.ref, arguments.source, arguments.what, arguments.old, arguments.to
            ), output)  # fmt: skip
    else:
        raise UsageError(
            "Ange --record och --column, eller --source och --what.",
            "Give --record and --column, or --source and --what.",
        )


def rectify_undo(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk rectify undo`."""
    from dsr_desk.services import rectification

    with opened(arguments) as vault:
        _show(rectification.undo(vault, arguments.ref, arguments.id), output)


def rectify_done(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk rectify done`."""
    from dsr_desk.services import rectification

    with opened(arguments) as vault:
        on = day(arguments.on) if arguments.on else None
        _show(rectification.done(vault, arguments.ref, arguments.source, on), output)


def rectify_verify(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk rectify verify`."""
    from dsr_desk.services import rectification

    with opened(arguments) as vault:
        _show(rectification.verify(vault, arguments.ref), output)


def restrict_set(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk restrict set`."""
    from dsr_desk.domain.restriction import RestrictionGround
    from dsr_desk.services import restrictions

    with opened(arguments) as vault:
        one = restrictions.impose(
            vault, arguments.ref, word(RestrictionGround, arguments.ground), arguments.data,
            day(arguments.since) if arguments.since else None,
            day(arguments.check_until) if arguments.check_until else None,
        )  # fmt: skip
    _say_restriction(one, output)


def restrict_lift(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk restrict lift`."""
    from dsr_desk.services import restrictions

    with opened(arguments) as vault:
        on = day(arguments.on) if arguments.on else None
        one, short = restrictions.lift(vault, arguments.ref, arguments.why, on)
    _say_restriction(one, output)
    if short:
        output.say(short)


def restrict_list(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk restrict list`."""
    from dsr_desk.services import restrictions

    with opened(arguments) as vault:
        found = restrictions.every(vault)
    output.document([_restriction_json(one) for one in found])
    output.table(
        (output.words("ärende", "case"), output.words("sedan", "since"), output.words("hävd", "lifted"),
         output.words("uppgifter", "data")),
        [(one.ref, str(one.since), str(one.lifted_on or "–"), one.data) for one in found],
    )  # fmt: skip


def weigh(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk weigh`."""
    from dsr_desk.services import weighing

    with opened(arguments) as vault:
        one = weighing.weigh(
            vault, arguments.ref, arguments.processing, ours=arguments.ours, hers=arguments.hers,
            prevails=arguments.accepted,
        )  # fmt: skip
    output.both(
        {"ref": one.ref, "processing": one.processing, "accepted": one.prevails, "on": one.on},
        f"{one.ref}: " + output.words("invändningen vinner" if one.prevails else "skälen väger tyngre",
                                      "the objection prevails" if one.prevails else "the grounds override"),
    )  # fmt: skip


def stop_list(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk stop list`."""
    from dsr_desk.services import stops

    with opened(arguments) as vault:
        found = stops.listing(vault)
    output.document([
        {"ref": one.ref, "reason": one.reason.value, "since": one.since, "name": one.name, "emails": list(one.emails),
         "phones": list(one.phones), "address": list(one.address)}
        for one in found
    ])  # fmt: skip
    output.table(
        (output.words("ärende", "case"), output.words("sedan", "since"), output.words("namn", "name"), "e-post"),
        [(one.ref, str(one.since), one.name, ", ".join(one.emails)) for one in found],
    )


def stop_add(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk stop add`."""
    from dsr_desk.services import stops

    with opened(arguments) as vault:
        one = stops.add(vault, arguments.ref)
    output.both({"ref": one.ref, "reason": one.reason.value, "since": one.since},
                output.words(f"{one.ref} står på spärrlistan.", f"{one.ref} is on the stop list."))  # fmt: skip


def stop_end(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk stop end`."""
    from dsr_desk.services import stops

    with opened(arguments) as vault:
        stops.end(vault, arguments.ref, arguments.why)
    output.both({"ref": arguments.ref}, output.words("Struken från spärrlistan.", "Taken off the stop list."))


def stop_export(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk stop export`."""
    from dsr_desk.files.stop_list import StopForm
    from dsr_desk.files.writing import write_new
    from dsr_desk.services import stops

    form = StopForm(arguments.form)
    with opened(arguments) as vault:
        write_new(Path(arguments.out), stops.as_csv(vault, form))
    output.both({"form": form.value, "out": arguments.out, "verified": form is StopForm.LIST}, arguments.out)
    if form is not StopForm.LIST:
        output.say(output.words(
            "Kolumnerna är inte provade mot systemets egen import. Läs in på prov först.",
            "The columns are not tried against the system's own import. Import on trial first.",
        ))  # fmt: skip


def _show(found: "tuple[Correction, ...]", output: Output) -> None:
    output.document([
        {"id": one.id, "source": one.source, "record_id": one.record_id, "column": one.column, "old": one.old,
         "new": one.new, "done_on": one.done_on, "done_by": one.done_by, "seen": one.seen and one.seen.value,
         "seen_on": one.seen_on, "sha256": one.seen_sha256}
        for one in found
    ])  # fmt: skip
    output.table(
        ("", "system", output.words("uppgift", "what"), output.words("gammalt", "old"), output.words("nytt", "new"),
         output.words("gjort", "done"), output.words("ser", "seen")),
        [(str(one.id), one.source, one.column, one.old or "–", one.new, str(one.done_on or "–"),
          one.seen.value if one.seen else "–") for one in found],
    )  # fmt: skip


def _say_restriction(one: "Restriction", output: Output) -> None:
    lifted = output.words(f"hävd {one.lifted_on}", f"lifted {one.lifted_on}")
    since = output.words(f"begränsad sedan {one.since}", f"restricted since {one.since}")
    output.both(_restriction_json(one), f"{one.ref}: {lifted if one.lifted_on else since}")


def _restriction_json(one: "Restriction") -> dict[str, Any]:
    return {
        "ref": one.ref, "ground": one.ground.value, "data": one.data, "since": one.since,
        "check_until": one.check_until, "lifted_on": one.lifted_on, "why": one.lift_why,
    }  # fmt: skip
