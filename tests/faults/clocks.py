"""The clock jumps: a day back, nights of summer time, 29 February, past 2038. Work goes on and the chain holds."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel, Right
from dsr_desk.services import letters, policies, requests
from dsr_desk.services.new_vault import create_vault
from dsr_desk.services.requests import NewRequest
from dsr_desk.store.vault import Vault
from dsr_desk.system.keys import NoKeyPlace
from tests.faults import ground
from tests.faults.tried import Tried

INSTANTS = (
    datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
    datetime(2026, 11, 22, 9, 0, tzinfo=UTC),  # a day back
    datetime(2026, 10, 25, 0, 30, tzinfo=UTC),  # 02.30 for the first time that night
    datetime(2026, 10, 25, 1, 30, tzinfo=UTC),  # 02.30 for the second time
    datetime(2027, 3, 28, 0, 59, 59, tzinfo=UTC),
    datetime(2027, 3, 28, 1, 0, tzinfo=UTC),
    datetime(2028, 2, 28, 23, 30, tzinfo=UTC),  # 29 February in Stockholm
    datetime(2028, 2, 29, 23, 30, tzinfo=UTC),  # 1 March in Stockholm
    datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),  # one second past 32 bits
    datetime(2006, 1, 2, 0, 0, tzinfo=UTC),  # a battery that gave up
)
DAYS = {datetime(2028, 2, 28, 23, 30, tzinfo=UTC): date(2028, 2, 29)}


def tried(work: Path) -> list[Tried]:
    """A case opened and acknowledged at each instant, one after the other in one vault."""
    work.mkdir(parents=True)
    here = list(INSTANTS[:1])
    vault, _ = create_vault(
        ground.vault_in(work), policies.shipped("demo"), NoKeyPlace(), lambda: here[0], passphrase=ground.PHRASE,
        cost=ground.CHEAP,
    )  # fmt: skip
    troubles = []
    for instant in INSTANTS:
        here[0] = instant
        troubles.append(_worked(vault))
    whole = ground.unsound(vault)
    vault.close()
    return [Tried("clock jumps", len(INSTANTS), len(INSTANTS), tuple(one for one in (*troubles, whole) if one))]


def _worked(vault: Vault) -> str | None:
    today = vault.today()
    expected = DAYS.get(vault.now())
    if expected and today != expected:
        return f"{vault.now()} is {today}, not {expected}"
    asked = NewRequest((Right.ACCESS,), vault.now(), Channel.MAIL, "Åsa Öhman")
    case = requests.open_request(vault, asked)
    letters.issue(vault, case.ref, LetterKind.L01)
    due = requests.deadline(vault, case)
    if case.received != today or due.due is None or not today + timedelta(27) <= due.due <= today + timedelta(45):
        return f"{vault.now()}: received {case.received}, due {due.due}"
    return None
