"""The command on the vault's own retention: tidy."""

import argparse
from typing import TYPE_CHECKING, Any

from dsr_desk.cli.opening import opened
from dsr_desk.cli.output import Output

if TYPE_CHECKING:
    from dsr_desk.domain.tidying import Due


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's command."""
    one = commands.add_parser("tidy", parents=[everywhere], help="let go of what the vault no longer needs")
    one.add_argument("--dry-run", action="store_true", help="only tell what would go")
    one.set_defaults(run=tidy)


def tidy(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk tidy`: old files' rows, the bodies of answered cases, the names in old cases (law.md 5)."""
    from dsr_desk.services import tidying, unfinished

    with opened(arguments) as vault:
        if not arguments.dry_run:
            unfinished.finish(vault)
        found = tidying.due(vault) if arguments.dry_run else tidying.tidy(vault)
    output.document(
        {
            "dry_run": arguments.dry_run,
            "due": [
                {"what": one.what.value, "of": one.of, "name": one.name, "since": one.since, "count": one.count}
                for one in found
            ],
        }
    )
    if not found:
        output.say(output.words("Inget behöver gallras.", "Nothing has to go."))
        return
    output.table(
        ("", output.words("gallras", "goes"), output.words("sedan", "since")), [_row(one, output) for one in found]
    )
    if not arguments.dry_run:
        output.say(
            output.words(
                "Gallrat. Säkerhetskopior som gjordes tidigare har det kvar tills de själva tas bort.",
                "Done. Backups made before hold it until they are removed themselves.",
            )
        )


def _row(one: "Due", output: Output) -> tuple[str, str, str]:
    words = {
        "rows": output.words(f"{one.count} rader", f"{one.count} rows"),
        "bodies": output.words(f"{one.count} brev, dokument och kopior", f"{one.count} letters, documents and copies"),
        "names": output.words("namn och kontaktuppgifter", "name and contact details"),
    }
    return one.name, words[one.what.value], str(one.since)
