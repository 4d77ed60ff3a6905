"""What the computer does by itself for the person: starts the window, and says what is due."""

from pathlib import Path

from dsr_desk.domain.reminder import Reminder
from dsr_desk.domain.words import Text
from dsr_desk.services import reminders
from dsr_desk.store import header
from dsr_desk.store.vault import Vault
from dsr_desk.system import instance, notify, places, schedule
from dsr_desk.system.schedule import What


def is_on(what: What) -> bool:
    """Is it scheduled on this computer, by this person?"""
    return schedule.is_on(what)


def turn(vault: Path, what: What, *, on: bool) -> None:
    """Schedule it, or take it away."""
    if not on:
        schedule.turn_off(what)
        return
    schedule.turn_on(what, None if vault == places.default_vault() else vault.absolute())


def tell(vault: Vault, language: str) -> bool:
    """Say how much is due that was not said today; False where there is nothing to say or no way to say it.

    What could not be said is left to the window's own word.
    """
    unsaid = reminders.unsaid(vault, vault.today())
    is_said = bool(unsaid) and notify.tell("DSR Desk", _words(unsaid).said_in(language))
    if is_said:
        reminders.mark_said(vault, unsaid)
    return is_said


def tell_locked(vault: Path, language: str) -> bool:
    """Say that the vault should be looked into, which nobody but its owner can now: no number, since none is known.

    False where there is no vault, or no way to say it.
    """
    header.read(vault)
    window = instance.first_window(vault)
    if window is not None:
        window.release()
    words = _LOCKED if window is not None else _OPEN
    return notify.tell("DSR Desk", words.said_in(language))


_LOCKED = Text(
    "DSR Desk är låst. Öppna det för att se vad som ska göras.", "DSR Desk is locked; open it to see what is due."
)
_OPEN = Text("Titta i DSR Desk vad som ska göras.", "Look in DSR Desk to see what is due.")
"""Its window is there, perhaps unlocked: that cannot be seen from outside."""


def _words(unsaid: tuple[Reminder, ...]) -> Text:
    late = sum(one.is_late for one in unsaid)
    due = len(unsaid) - late
    sv = [f"{late} försenat" if late else "", f"{due} att göra" if due else ""]
    en = [f"{late} late" if late else "", f"{due} to do" if due else ""]
    return Text(
        f"{', '.join(filter(None, sv))}. Öppna programmet.", f"{', '.join(filter(None, en))}. Open the program."
    )
