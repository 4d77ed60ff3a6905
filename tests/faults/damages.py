"""Damage to the vault's files: it is refused, or what is read is what was there. Nothing wrong is ever shown."""

import os
import random
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dsr_desk.domain.errors import VaultTrouble
from dsr_desk.services import vault as service
from dsr_desk.store.vault import Vault
from tests.faults import ground
from tests.faults.tried import Tried

PAGE = 4096
SUFFIXES = ("", ".key.json")

Damage = Callable[[bytearray, random.Random], bytearray]
Contents = dict[str, list[Any]]


def _flip(body: bytearray, chance: random.Random) -> bytearray:
    body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
    return body


def _scribble(body: bytearray, chance: random.Random) -> bytearray:
    start = chance.randrange(len(body))
    stretch = body[start : start + chance.randrange(1, 3 * PAGE)]
    body[start : start + len(stretch)] = chance.randbytes(len(stretch))
    return body


def _blank(body: bytearray, chance: random.Random) -> bytearray:
    page = chance.randrange(len(body) // PAGE + 1) * PAGE
    body[page : page + PAGE] = bytes(len(body[page : page + PAGE]))
    return body


def _swap(body: bytearray, chance: random.Random) -> bytearray:
    one, other = (chance.randrange(max(1, len(body) // PAGE)) * PAGE for _ in range(2))
    body[one : one + PAGE], body[other : other + PAGE] = body[other : other + PAGE], body[one : one + PAGE]
    return body


def _cut(body: bytearray, chance: random.Random) -> bytearray:
    return body[: chance.randrange(len(body))]


def _cut_at_page(body: bytearray, chance: random.Random) -> bytearray:
    return body[: chance.randrange(len(body) // PAGE + 1) * PAGE]


def _grow(body: bytearray, chance: random.Random) -> bytearray:
    return body + chance.randbytes(chance.randrange(1, 3 * PAGE))


DAMAGES: tuple[Damage, ...] = (_flip, _flip, _scribble, _blank, _swap, _cut, _cut_at_page, _grow)


def tried(work: Path, tries: int, seed: int) -> list[Tried]:
    """Damage to the vault and its header, and to the write-ahead log of a killed program."""
    whole = work / "whole"
    ground.make(whole, rows=200)
    return [_files(whole, tries, seed), _logs(whole, max(10, tries // 10), seed)]


def _files(whole: Path, tries: int, seed: int) -> Tried:
    chance, folder = random.Random(seed), whole.with_name("try")
    truth, troubles, refused, unseen = _contents(whole), [], 0, 0
    for number in range(tries):
        _copy(whole, folder)
        suffix = "" if number % 8 else ".key.json"
        damage = DAMAGES[chance.randrange(len(DAMAGES))]
        file = folder / ("desk.vault" + suffix)
        file.write_bytes(damage(bytearray(file.read_bytes()), chance))
        found = _shown(folder)
        refused += found is None
        unseen += found is None and not _is_broken(folder)
        if isinstance(found, str) or (found is not None and found != truth):
            troubles.append(f"{damage.__name__} {suffix}: {found if isinstance(found, str) else 'shown otherwise'}")
    shutil.rmtree(folder, ignore_errors=True)
    return Tried(
        "damage to vault or header",
        tries,
        tries,
        tuple(troubles),
        f"{refused} refused ({unseen} of them past `check`), rest alike",
    )


def _is_broken(folder: Path) -> bool:
    """The check tells that not all is well."""
    try:
        vault = ground.opened(folder)
    except VaultTrouble:
        return True
    try:
        return not service.check(vault).is_whole
    except VaultTrouble:
        return True
    finally:
        vault.close()


def _logs(whole: Path, tries: int, seed: int) -> Tried:
    """A log that was torn shows an earlier state of the vault, whole, never a mixture."""
    chance, killed, folder = random.Random(seed), whole.with_name("killed"), whole.with_name("try")
    _copy(whole, killed)
    states, troubles = _killed_with_log(killed), []
    for _ in range(tries):
        _copy(killed, folder)
        log = folder / "desk.vault-wal"
        log.write_bytes(chance.choice((_cut, _flip, _scribble))(bytearray(log.read_bytes()), chance))
        found = _shown(folder)
        if isinstance(found, str) or (found is not None and len(found["audit"]) not in states):
            troubles.append(found if isinstance(found, str) else "a state that never was")
    shutil.rmtree(folder, ignore_errors=True)
    return Tried("torn write-ahead log", tries, tries, tuple(troubles), "an earlier whole state, or refused")


def _killed_with_log(folder: Path) -> range:
    """Twenty writes and a kill; returns the lengths the audit chain can have."""
    child = os.fork()
    if not child:
        vault = ground.opened(folder)
        for number in range(20):
            with vault.writing("faults.written", number=number):
                pass
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    before = len(_contents(folder)["audit"]) - 20
    return range(before, before + 21)


def _copy(whole: Path, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for file in whole.glob("desk.vault*"):
        shutil.copy2(file, folder / file.name)


def _shown(folder: Path) -> Contents | str | None:
    """What the program shows of a vault; None where it refuses with a sentence, a text where it falls over."""
    try:
        return _contents(folder)
    except VaultTrouble:
        return None
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def _contents(folder: Path) -> Contents:
    """All rows of all tables, read as the program reads them, without a check before it."""
    copy = folder.with_name(folder.name + "-read")
    _copy(folder, copy)
    vault = ground.opened(copy)
    try:
        return _read(vault)
    finally:
        vault.close()
        shutil.rmtree(copy, ignore_errors=True)


def _read(vault: Vault) -> Contents:
    with vault.reading() as connection:
        names = [
            name
            for (name,) in connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
            )
        ]
        return {name: [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')] for name in names}
