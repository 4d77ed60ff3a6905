"""Commands that find the person: search, intake."""

import argparse
from pathlib import Path
from typing import Any

from dsr_desk.cli.opening import opened
from dsr_desk.cli.output import Output
from dsr_desk.cli.values import SEARCH_OPTIONS, asked
from dsr_desk.domain.errors import UsageError


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's commands."""
    one = commands.add_parser("search", parents=[everywhere], help="find a person in everything taken in")
    for field in SEARCH_OPTIONS:
        one.add_argument(f"--{field.value.replace('_', '-')}", action="append", metavar="TEXT")
    one.add_argument("--text", action="append", metavar="WORDS", help="words anywhere in a row")
    one.add_argument("--limit", type=int, default=200)
    one.add_argument("--ref", metavar="REF", help="the case it is made for; the log says why somebody was searched for")
    one.add_argument("--batch", metavar="QUERIES.jsonl")
    one.add_argument("--out", metavar="RESULTS.jsonl")
    one.set_defaults(run=search)

    one = commands.add_parser("intake", parents=[everywhere], help="read an incoming letter")
    one.add_argument("file", metavar="FILE")
    one.add_argument("--log", action="store_true", help="open the case, or join the open one")
    one.set_defaults(run=intake)


def search(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk search`."""
    from dsr_desk.domain.persons import births_of, certain_persons
    from dsr_desk.services import search as service

    if arguments.limit < 0:
        raise UsageError(
            "--limit är 0 (alla) eller antalet träffar som mest.", "--limit is 0 (all) or the number of hits at most."
        )
    if arguments.batch:
        if not arguments.out:
            raise UsageError("Ange --out FIL för resultaten.", "Give --out FILE for the results.")
        with opened(arguments) as vault:
            count = service.find_batch(vault, Path(arguments.batch), Path(arguments.out), limit=arguments.limit)
        output.both({"queries": count, "out": arguments.out}, output.words(f"{count} frågor.", f"{count} queries."))
        return
    fields = asked(arguments)
    text = " ".join(arguments.text or ()).strip()
    if not fields and not text:
        raise UsageError(
            "Ange minst en sak att söka på, till exempel --name eller --email.",
            "Give at least one thing to search for, for example --name or --email.",
        )
    with opened(arguments) as vault:
        found = service.find(vault, fields, text=text, limit=arguments.limit, ref=arguments.ref)
    output.document(service.as_json(found, output.language))
    output.table(
        (output.words("bedömning", "verdict"), output.words("post", "record"), output.words("varför", "why")),
        [
            (match.judgement.verdict.value, match.record.record_id, match.judgement.sentence.said_in(output.language))
            for match in found.matches
        ],
    )
    if not found.matches:
        output.say(output.words("Inget hittades. Genomsökt:", "Nothing was found. Searched:"))
        output.say(*(f"  {file.file} {file.sheet} ({file.rows})" for file in found.files))
    if found.capped:
        output.say(
            output.words(
                f"{found.capped} till med bara detta namn visas inte; --limit 0 visar dem.",
                f"{found.capped} more with only this name are not shown; --limit 0 shows them.",
            )
        )
    if len(persons := certain_persons(found.matches)) > 1:
        told = ", ".join(" ".join((one.name, *births_of(one))) for one in persons)
        output.say(
            output.words(
                f"De säkra posterna ser ut att vara {len(persons)} olika personer: {told}.",
                f"The certain records seem to be {len(persons)} different persons: {told}.",
            )
        )


def intake(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk intake`."""
    from dsr_desk.services import intake as service

    path = Path(arguments.file)
    if not arguments.log:
        found = service.as_json(service.read(path))
        output.both(found, *_for_people(found, output))
        return
    from dsr_desk.services import logging_in

    with opened(arguments) as vault:
        read, case, joined = logging_in.log(vault, path)
    output.both(
        service.as_json(read) | {"ref": case.ref, "joined": joined},
        output.words(f"Ärende {case.ref}", f"Case {case.ref}"),
    )


def _for_people(found: dict[str, Any], output: Output) -> list[str]:
    """What a letter is taken for: the rights with the sentences that name them, then who writes."""
    kinds = [
        output.words("påminnelse", "reminder") if found["is_reminder"] else "",
        output.words("klagomål", "complaint") if found["is_complaint"] else "",
    ]
    rights = ", ".join(found["rights"]) or output.words("ingen säker, läs själv", "none for sure, read it yourself")
    known = {field: ", ".join(values) for field, values in found["identifiers"].items()}
    labels = {
        output.words("Rättigheter", "Rights"): rights,
        output.words("Brevet är", "The letter is a"): ", ".join(filter(None, kinds)),
        output.words("Påminner om", "Reminds of"): found["reminder_of"],
        output.words("Språk", "Language"): found["language"],
        output.words("Från", "From"): found["from"],
        output.words("Mottaget", "Received"): found["received"],
    } | known
    return [
        *(one.said_in(output.language) for one in found["not_read"]),
        *(f"{label}: {value}" for label, value in labels.items() if value),
        *(f"  {one['right']}: ”{one['sentence']}”" for one in found["suggestions"]),
    ]
