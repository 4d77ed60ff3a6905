"""Commands that need no vault: deadline, retention, identify, compare."""

import argparse
import json
from typing import Any

from dsr_desk.cli.output import Output
from dsr_desk.cli.values import day, day_or_instant
from dsr_desk.domain.errors import UsageError


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's commands."""
    one = commands.add_parser("deadline", parents=[everywhere], help="when a request must be answered, and why")
    one.add_argument("--received", metavar="DAY|TIMESTAMP")
    one.add_argument("--paused", action="append", default=[], metavar="FROM..UNTIL")
    one.add_argument("--extended", action="store_true")
    one.add_argument("--country", default="SE")
    one.add_argument("--eves-extend", action="store_true", help="midsummer's, Christmas and New Year's eve move it too")
    one.add_argument("--batch", metavar="FILE.csv")
    one.set_defaults(run=deadline)

    one = commands.add_parser("retention", parents=[everywhere], help="how long a kind of data must or may be kept")
    one.add_argument("--kind")
    one.add_argument("--event", metavar="DAY")
    one.add_argument("--financial-year-end", metavar="DAY")
    one.add_argument("--batch", metavar="FILE.csv")
    one.set_defaults(run=retention)

    one = commands.add_parser("identify", parents=[everywhere], help="what kind of number this is")
    one.add_argument("--number", required=True)
    one.add_argument("--today", metavar="DAY")
    one.set_defaults(run=identify)

    one = commands.add_parser("compare", parents=[everywhere], help="the matching rule alone on one pair")
    one.add_argument("--query", metavar="JSON")
    one.add_argument("--record", metavar="JSON")
    one.add_argument("--batch", metavar="PAIRS.jsonl")
    one.add_argument("--out", metavar="FILE")
    one.set_defaults(run=compare)


def deadline(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk deadline`."""
    from dsr_desk.services import law

    if arguments.batch:
        rows = law.deadline_batch(arguments.batch)
        output.document(rows)
        output.table(("id", "due", "safe"), [(row["id"], row["due"] or "–", row["safe"]) for row in rows])
        return
    if not arguments.received:
        raise UsageError(
            "Ange --received DAG, dagen då begäran kom in.", "Give --received DAY, the day the request came in."
        )
    pauses = tuple(_span(text) for text in arguments.paused)
    found = law.deadline_json(
        day_or_instant(arguments.received), pauses=pauses, extended=arguments.extended,
        country=arguments.country, eves_extend=arguments.eves_extend, language=output.language,
    )  # fmt: skip
    output.both(
        found,
        *(f"{step['date']}  {step['text']}" for step in found["steps"]),
        "",
        output.words(f"Senast: {found['due'] or 'pausad'}", f"Due: {found['due'] or 'paused'}"),
        output.words(f"Säkert datum: {found['safe']}", f"Safe date: {found['safe']}"),
    )


def retention(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk retention`."""
    from dsr_desk.services import law

    if arguments.batch:
        rows = law.retention_batch(arguments.batch, language=output.language)
        output.document(rows)
        output.table(
            ("id", "retain_until", "ground"), [(row["id"], row["retain_until"] or "–", row["ground"]) for row in rows]
        )
        return
    if not arguments.kind:
        raise UsageError("Ange --kind, slaget av uppgift.", "Give --kind, the kind of data.")
    event = day(arguments.event) if arguments.event else None
    year_end = day(arguments.financial_year_end) if arguments.financial_year_end else None
    found = law.retention_json(arguments.kind, event, year_end, language=output.language)
    until = found["retain_until"] or output.words("ingen beräknad dag", "no computed day")
    output.both(found, output.words(f"Sparas till: {until}", f"Kept until: {until}"), found["ground"])


def identify(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk identify`."""
    from dsr_desk.domain.identifiers import identify as number_of
    from dsr_desk.system.clock import today

    number = number_of(arguments.number, day(arguments.today) if arguments.today else today())
    found = {"kind": str(number.kind), "normal": number.normal, "masked": number.masked, "valid": number.valid}
    output.both(found, f"{number.kind}: {number.masked}")


def compare(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk compare`."""
    from dsr_desk.services import comparing

    if arguments.batch:
        if not arguments.out:
            raise UsageError("Ange --out FIL för resultaten.", "Give --out FILE for the results.")
        count = comparing.compare_batch(arguments.batch, arguments.out)
        output.both({"pairs": count, "out": arguments.out}, output.words(f"{count} par jämförda.", f"{count} pairs."))
        return
    if not (arguments.query and arguments.record):
        raise UsageError("Ange --query och --record, eller --batch.", "Give --query and --record, or --batch.")
    found = comparing.compare_json(_object(arguments.query), _object(arguments.record), output.language)
    output.both(found, f"{found['verdict']} {found['score']}")
    output.table(
        ("field", "asked", "stored", "relation", "points"),
        [
            [str(reason[name]) for name in ("field", "asked", "stored", "relation", "points")]
            for reason in found["reasons"]
        ],
    )


def _span(text: str) -> tuple[Any, Any]:
    since, mark, until = text.partition("..")
    if not mark:
        raise UsageError(
            f"”{text}” är ingen paus. Skriv FRÅN..TILL, eller FRÅN.. för en öppen.",
            f"“{text}” is no pause. Write FROM..UNTIL, or FROM.. for an open one.",
        )
    return day(since), day(until) if until else None


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):  # too deep, or a number of thousands of digits, is none of ours either
        found = None
    if not isinstance(found, dict):
        raise UsageError("Det är inget JSON-objekt.", "That is not a JSON object.")
    return found
