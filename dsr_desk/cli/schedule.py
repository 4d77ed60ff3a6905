"""The command on what the computer does by itself: schedule."""

import argparse
from typing import Any

from dsr_desk.cli.opening import vault_path
from dsr_desk.cli.output import Output


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's command."""
    one = commands.add_parser("schedule", parents=[everywhere], help="start at login; a word on what is due")
    one.add_argument("step", choices=("show", "on", "off"))
    one.add_argument("what", nargs="?", choices=("window", "reminder"), help="both where neither is named")
    one.set_defaults(run=schedule)


def schedule(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk schedule`: the window at login, and a word on what is due each working day at nine."""
    from dsr_desk.services import scheduling
    from dsr_desk.system.schedule import What

    asked = (What(arguments.what),) if arguments.what else tuple(What)
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
