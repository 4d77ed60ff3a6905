"""Commands on what is due, and on what the computer does by itself: remind, schedule."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from dsr_desk.cli.opening import opened, passphrase, vault_path
from dsr_desk.cli.output import Output
from dsr_desk.cli.values import day


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's commands."""
    one = commands.add_parser("remind", parents=[everywhere], help="what is due: 0 nothing, 10 due, 11 late")
    one.add_argument("--today", metavar="DAY")
    one.add_argument("--ics", metavar="FILE")
    one.add_argument("--notify", action="store_true", help="say it on the desktop too, once a day and without names")
    one.set_defaults(run=remind)

    one = commands.add_parser("schedule", parents=[everywhere], help="start at login; a word on what is due")
    one.add_argument("step", choices=("show", "on", "off"))
    one.add_argument("what", nargs="?", choices=("window", "reminder"), help="both where neither is named")
    one.set_defaults(run=schedule)


def remind(arguments: argparse.Namespace, output: Output) -> int:
    """`dsr-desk remind`: exit status 0 nothing, 10 something is due, 11 something is late."""
    from pathlib import Path

    from dsr_desk.files.writing import write_new
    from dsr_desk.services import reminders, scheduling, settings

    with _told_where_locked(arguments, output), opened(arguments) as vault:
        found = reminders.due(vault, day(arguments.today) if arguments.today else vault.today())
        if arguments.ics:
            write_new(Path(arguments.ics), reminders.ics(vault, output.language).encode())
        if arguments.notify:
            scheduling.tell(vault, settings.current(vault).language)
    output.document(
        [{"ref": one.ref, "kind": one.kind, "on": one.on, "late": one.is_late, "text": one.text} for one in found]
    )
    output.say(*(f"{one.on}  {one.ref or ''}  {one.text.said_in(output.language)}" for one in found))
    if not found:
        output.say(output.words("Inget att göra i dag.", "Nothing to do today."))
        return 0
    return 11 if any(one.is_late for one in found) else 10


@contextmanager
def _told_where_locked(arguments: argparse.Namespace, output: Output) -> Iterator[None]:
    """Where the desktop is to be told and nobody is there to unlock the vault, tell that; the command fails as ever."""
    from dsr_desk.domain.errors import VaultDamaged, VaultTrouble
    from dsr_desk.services import scheduling

    try:
        yield
    except VaultDamaged:
        raise
    except VaultTrouble:
        if arguments.notify and passphrase(arguments) is None and vault_path(arguments).is_file():
            scheduling.tell_locked(vault_path(arguments), output.language)
        raise


def schedule(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk schedule`: the window at login, and a word on what is due each working day at nine."""
    from dsr_desk.services import scheduling
    from dsr_desk.system.schedule import What

    both = (What.REMINDER, What.WINDOW)  # what may be refused comes first: then a refusal has changed nothing
    asked = (What(arguments.what),) if arguments.what else both
    if arguments.step != "show":
        for what in asked:
            scheduling.turn(vault_path(arguments), what, on=arguments.step == "on")
    stands = {what: scheduling.is_on(what) for what in What}
    output.document({what.value: is_on for what, is_on in stands.items()})
    words = {
        What.WINDOW: output.words("Fönstret vid inloggning", "The window at login"),
        What.REMINDER: output.words("Påminnelse varje vardag kl. 9", "A reminder each working day at nine"),
    }
    state = {True: output.words("på", "on"), False: output.words("av", "off")}
    output.say(*(f"{words[what]}: {state[is_on]}" for what, is_on in stands.items()))
