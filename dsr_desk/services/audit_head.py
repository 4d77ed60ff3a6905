"""The head of the audit chain, kept outside the vault: what notices a cut at the chain's end, or an old file put back.

It lies in the keyring, under the vault's id and place; without a keyring in the header file. It says "at least so far":
it is written at the close, and while the vault is open at most every half minute, so a kill leaves an older one, which
a longer chain agrees with.
"""

import contextlib
import hashlib
import time
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from dsr_desk.domain.audit import Head, unpacked
from dsr_desk.domain.errors import VaultTrouble
from dsr_desk.domain.words import Text
from dsr_desk.store import audit, header
from dsr_desk.store.vault import Connection, Vault
from dsr_desk.system.keys import KeyPlace

EVERY_S = 30.0
RESTORED, ACCEPTED = "vault.restored", "audit.head_accepted"


class Standing(StrEnum):
    """How the chain stands to the head that was kept."""

    UNKNOWN = "unknown"
    HOLDS = "holds"
    CUT = "cut"
    OLD_COPY = "old_copy"
    REWRITTEN = "rewritten"

    @property
    def is_well(self) -> bool:
        """Nothing speaks against the chain."""
        return self in (Standing.UNKNOWN, Standing.HOLDS)


@dataclass(frozen=True, slots=True)
class Compared:
    """The chain's own head beside the one that was kept."""

    standing: Standing
    head: Head
    kept: Head | None
    counted: int = 0

    @property
    def sentence(self) -> Text:
        """What it means, and what to do."""
        return _said(self)


class Keeper:
    """Keeps the head of one open vault. A head that the chain contradicts is left alone: it is the evidence.

    What was kept is looked for when it is first needed, and held against the chain as it was opened: to look into a
    keyring takes as long as a tenth of a start.
    """

    def __init__(self, vault: Vault, place: KeyPlace) -> None:
        self._vault, self._place = vault, place
        self._kept_at = time.monotonic()
        self._found: Compared | None = None
        with vault.reading() as connection:
            self._opened = audit.head(connection), audit.counted(connection)

    def after_writing(self) -> None:
        """Keep the new head, unless one was kept a moment ago."""
        if time.monotonic() - self._kept_at >= EVERY_S:
            self.keep()

    def keep(self) -> None:
        """Keep the newest head. What fails here costs nothing but an older head: it is never told as a failed write."""
        self._kept_at = time.monotonic()
        with contextlib.suppress(VaultTrouble, OSError):
            found = self._compared_once()
            newest = self._vault.head or found.head
            if found.standing.is_well and newest != found.kept:
                self._keep_later(newest)
                self._found = Compared(Standing.HOLDS, newest, newest)

    def kept(self) -> Head | None:
        """The head kept last."""
        return kept(self._vault.path, self._place)

    def begin(self, head: Head) -> None:
        """Keep this one whatever was kept before."""
        with self._vault.holding():
            begin(self._vault.path, self._place, head)
        self._found = Compared(Standing.HOLDS, head, head)

    def _compared_once(self) -> Compared:
        if self._found is None:
            with self._vault.reading() as connection:
                self._found = _beside(connection, *self._opened, self.kept())
        return self._found

    def _keep_later(self, newest: Head) -> None:
        """Unless another program has kept a later one. Headers are changed while nobody writes to the vault."""
        with self._vault.holding():
            before = self.kept()
            if before is None or before < newest:
                begin(self._vault.path, self._place, newest)


def watch(vault: Vault, place: KeyPlace) -> None:
    """Compare the head of a vault just opened, and keep it from now on."""
    vault.keeper = Keeper(vault, place)


def standing(vault: Vault) -> Compared:
    """How the chain of an open vault stands to the head that was kept."""
    return _compared(vault, vault.keeper.kept() if vault.keeper else None)


def accept(vault: Vault) -> None:
    """The chain as it is becomes the one to hold on to; that it was, and what was missing, stands in it."""
    found = standing(vault)
    had = found.kept.packed.hex() if found.kept else ""
    with vault.writing(ACCEPTED, standing=found.standing.value, had=had):
        pass
    if vault.keeper and vault.head:
        vault.keeper.begin(vault.head)


def _compared(vault: Vault, known: Head | None) -> Compared:
    with vault.reading() as connection:
        return compare(connection, known)


def compare(connection: Connection, known: Head | None) -> Compared:
    """The chain beside a kept head."""
    return _beside(connection, audit.head(connection), audit.counted(connection), known)


def _beside(connection: Connection, head: Head, counted: int, known: Head | None) -> Compared:
    return Compared(_standing(connection, head, known, counted), head, known, counted)


def _standing(connection: Connection, head: Head, known: Head | None, counted: int) -> Standing:
    if known is not None and not audit.holds(connection, known) and not _is_explained(connection, known):
        if head.seq >= known.seq:
            return Standing.REWRITTEN
        return Standing.CUT if counted > head.seq else Standing.OLD_COPY
    if counted > head.seq:
        return Standing.CUT
    return Standing.UNKNOWN if known is None else Standing.HOLDS


def _is_explained(connection: Connection, known: Head) -> bool:
    """A restore, or somebody's word, says in the chain itself that it left exactly this head behind."""
    lines = (audit.latest(connection, action) for action in (RESTORED, ACCEPTED))
    return any(line is not None and line.detail.get("had") == known.packed.hex() for line in lines)


# ----------------------------------------------------------------------------------------------------- where it is kept


def kept(path: Path, place: KeyPlace) -> Head | None:
    """The head kept for the vault at `path`: the farthest, where it is known in two places."""
    head = header.read(path)
    found = [unpacked(bytes.fromhex(head.head))] if head.head else []
    with contextlib.suppress(VaultTrouble):
        packed = place.get(entry(head.vault, path))
        found += [unpacked(packed)] if packed else []
    return max((one for one in found if one is not None), default=None)


def known_of(path: Path, vault: str, place: KeyPlace) -> Head | None:
    """The head known of a vault that is to be put at `path`, whatever lies there now."""
    with contextlib.suppress(VaultTrouble):
        if (there := kept(path, place)) is not None:
            return there
    with contextlib.suppress(VaultTrouble):
        packed = place.get(entry(vault, path))
        return unpacked(packed) if packed else None
    return None


def begin(path: Path, place: KeyPlace, head: Head) -> None:
    """Keep this head whatever was kept before. Nobody else may write to the vault meanwhile."""
    there = header.read(path)
    is_kept = put(place, there.vault, path, head)
    told = None if is_kept else head.packed.hex()
    if there.head != told:
        header.write(path, replace(there, head=told))


def put(place: KeyPlace, vault: str, path: Path, head: Head) -> bool:
    """Keep a head in the keyring; False where there is none that keeps it."""
    name = entry(vault, path)
    try:
        place.put(name, head.packed)
        return place.get(name) == head.packed
    except VaultTrouble:
        return False


def entry(name: str, path: Path) -> str:
    """The name of the keyring's entry: a copy of the vault in another place has a chain of its own."""
    return f"{name}.head.{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:16]}"


def _said(found: Compared) -> Text:
    last = found.head.seq
    known = max(found.kept.seq if found.kept else 0, found.counted)
    match found.standing:
        case Standing.HOLDS:
            return Text("Loggens slut stämmer med det som sparats utanför valvet.",
                        "The log's end agrees with what is kept outside the vault.")  # fmt: skip
        case Standing.UNKNOWN:
            return Text("Loggens slut är inte sparat utanför valvet ännu.",
                        "The log's end is not kept outside the vault yet.")  # fmt: skip
        case Standing.CUT:
            return Text(
                f"Loggens slut är avklippt: den slutar vid rad {last}, men det fanns {known} rader. Återställ valvet "
                "från den senaste säkerhetskopian och ta reda på vem som haft tillgång till datorn.",
                f"The log's end was cut off: it ends at line {last}, but there were {known}. Restore the vault from "
                "the newest backup, and find out who had access to the computer.",
            )
        case Standing.OLD_COPY:
            return Text(
                f"Valvet är en äldre kopia: loggen slutar vid rad {last}, men programmet har sett rad {known}. Lägg "
                "tillbaka den senaste filen. Har du själv lagt tillbaka den gamla: ”dsr-desk audit accept”.",
                f"The vault is an older copy: the log ends at line {last}, but the program has seen line {known}. Put "
                "the newest file back. If you put the old one back yourself: “dsr-desk audit accept”.",
            )
        case Standing.REWRITTEN:
            return Text(
                f"Loggen är inte den som programmet har sett: rad {known} är en annan. Antingen är valvet en äldre "
                "kopia som någon arbetat vidare i, eller så är loggen omskriven. Återställ från en säkerhetskopia.",
                f"The log is not the one the program has seen: line {known} is another. Either the vault is an older "
                "copy that somebody went on working in, or the log was rewritten. Restore from a backup.",
            )
