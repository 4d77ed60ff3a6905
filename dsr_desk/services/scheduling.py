"""What the computer does by itself for the person: starts the window, and says what is due."""

from pathlib import Path

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.reminder import Reminder
from dsr_desk.domain.words import Text
from dsr_desk.services import reminders
from dsr_desk.store import header
from dsr_desk.store.vault import Vault
from dsr_desk.system import notify, places, schedule
from dsr_desk.system.schedule import What


def is_on(what: What) -> bool:
    """Is it scheduled on this computer, by this person?"""
    return schedule.is_on(what)


def turn(vault: Path, what: What, *, on: bool) -> None:
    """Schedule it, or take it away.

    A vault locked by a passphrase cannot be looked into while nobody is there: for it the word is refused.
    """
    if not on:
        schedule.turn_off(what)
        return
    if what is What.REMINDER and header.read(vault).by_passphrase is not None:
        raise UserError(
            "Valvet låses med en lösenfras, så ingen kan se efter vad som ska göras när du inte är där. Låt fönstret "
            "starta när du loggar in i stället.",
            "The vault is locked by a passphrase, so nobody can look what is due while you are away. Let the window "
            "start when you log in instead.",
        )
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


def _words(unsaid: tuple[Reminder, ...]) -> Text:
    late = sum(one.is_late for one in unsaid)
    due = len(unsaid) - late
    sv = [f"{late} försenat" if late else "", f"{due} att göra" if due else ""]
    en = [f"{late} late" if late else "", f"{due} to do" if due else ""]
    return Text(
        f"{', '.join(filter(None, sv))}. Öppna programmet.", f"{', '.join(filter(None, en))}. Open the program."
    )
