"""The command line: the same services as the window, without it.

Nothing heavy is imported here: each command imports its service when it runs, so that `deadline` starts at once.
"""

import argparse
import io
import os
import sys
from collections.abc import Sequence

from dsr_desk import __version__
from dsr_desk.cli import (
    attachments,
    cases,
    demo,
    diary,
    erasure,
    find,
    guarding,
    imports,
    law,
    letterhead,
    letters,
    policy,
    profiles,
    reminding,
    requests,
    rights,
    statistics,
    tidy,
    usage,
    vault,
)
from dsr_desk.cli.output import Output
from dsr_desk.domain.errors import Cancelled, UserError

CHAPTERS = (
    law, demo, vault, tidy, policy, imports, profiles, find, requests, cases, attachments, erasure,
    guarding, diary, letters, letterhead, rights, statistics, reminding,
)  # fmt: skip


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit status: 0 done, 1 mendable, 2 usage, 3 damaged vault, 130 cancelled."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a letter the terminal lacks must not end the work
    arguments = parser(usage.language_of(argv)).parse_args(argv)
    output = Output(getattr(arguments, "lang", None) or "sv", getattr(arguments, "json", False))
    try:
        return arguments.run(arguments, output) or 0
    except UserError as trouble:
        print(trouble.text.said_in(output.language), file=sys.stderr)
        return trouble.exit_status
    except (Cancelled, KeyboardInterrupt):
        print(output.words("Avbrutet. Inget ändrades.", "Cancelled. Nothing was changed."), file=sys.stderr)
        return 130
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - the reader has gone; the interpreter may still flush
        return 0


def parser(language: str = "sv") -> argparse.ArgumentParser:
    """The whole command line; what is wrong with a line is said in this language."""
    everywhere = _global_options()
    top = usage.Parser(
        prog="dsr-desk", description=__doc__.splitlines()[0], parents=[everywhere], language=language
    )  # fmt: skip
    top.add_argument("--version", action="version", version=f"dsr-desk {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for chapter in CHAPTERS:
        chapter.register(commands, everywhere)
    return top


def _global_options() -> argparse.ArgumentParser:
    """Options that may stand before or after the command; absent means not given."""
    options = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    group = options.add_argument_group("everywhere")
    group.add_argument("--json", action="store_true", help="one JSON document instead of text")
    group.add_argument("--lang", choices=("sv", "en"), help="language of texts (default: sv)")
    group.add_argument("--vault", metavar="FILE", help="the vault (default: in the platform's data folder)")
    group.add_argument("--passphrase-file", metavar="FILE", help="its first line unlocks the vault, without a keyring")
    return options
