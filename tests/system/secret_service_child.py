"""Runs inside a session bus of its own: a real gnome-keyring, the program's own keyring, the program's own commands.

Prints one JSON object: what each step found. Started by test_secret_service.py with a folder to work in.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from jeepney import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from dsr_desk.domain.errors import VaultTrouble
from dsr_desk.store import header
from dsr_desk.system.keys import Keyring

PASSWORD = b"nyckelringens eget"
BUS_NAME = "org.freedesktop.secrets"
WAIT_SECONDS = 20


@contextmanager
def daemon(*, is_unlocked: bool = True) -> Iterator[None]:
    """The keyring's daemon for the length of a block; it ends with it, and is gone from the bus."""
    words = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *(["--unlock"] if is_unlocked else [])]
    running = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    assert running.stdin
    running.stdin.write(PASSWORD if is_unlocked else b"")
    running.stdin.close()
    try:
        wait_for(True)
        yield
    finally:
        running.terminate()
        running.wait(WAIT_SECONDS)
        wait_for(False)


def wait_for(is_there: bool) -> None:
    """Until the Secret Service is on the bus, or off it."""
    until = time.monotonic() + WAIT_SECONDS
    with open_dbus_connection() as bus:
        while time.monotonic() < until:
            answer = bus.send_and_get_reply(message_bus.NameHasOwner(BUS_NAME))
            if bool(answer.body[0]) is is_there:
                return
            time.sleep(0.02)
    raise TimeoutError(BUS_NAME)


def command(folder: Path, *words: str) -> dict[str, object]:
    """`dsr-desk` in a process of its own, without a passphrase file."""
    line = [sys.executable, "-m", "dsr_desk", *words, "--vault", str(folder / "desk.vault"), "--lang", "en"]
    done = subprocess.run(line, capture_output=True, text=True, check=False, timeout=60)
    return {"status": done.returncode, "said": (done.stdout + done.stderr).strip()}


def keys() -> dict[str, object]:
    """Set, get, restart, get, forget; then a locked keyring."""
    key = os.urandom(32)
    found: dict[str, object] = {}
    with daemon():
        Keyring().put("a vault", key)
        found["read back"] = Keyring().get("a vault") == key
        found["of another vault"] = Keyring().get("another vault")
    with daemon():
        found["after restart"] = Keyring().get("a vault") == key
        Keyring().forget("a vault")
        Keyring().forget("a vault")
        found["forgotten"] = Keyring().get("a vault")
        Keyring().put("a vault", key)
    with daemon(is_unlocked=False):
        try:
            Keyring().get("a vault")
        except VaultTrouble as trouble:
            found["locked"] = trouble.text.en
    return found


def commands(folder: Path) -> dict[str, object]:
    """The life of a vault whose key lies in the keyring alone."""
    found: dict[str, object] = {}
    recovery = str(folder / "recovery.txt")
    with daemon():
        found["init"] = command(folder, "init", "--policy", "demo", "--recovery-out", recovery)
        found["backup"] = command(folder, "backup", str(folder / "copy.dsr"))
    with daemon():
        found["check"] = command(folder, "check")
        found["rekey"] = command(folder, "rekey", "--out", str(folder / "second.txt"))
        found["check after rekey"] = command(folder, "check")
    with daemon(is_unlocked=False):
        found["locked"] = command(folder, "check")
    with daemon():
        found["restore"] = command(folder, "restore", str(folder / "copy.dsr"), "--recovery-file", recovery)
        found["check after restore"] = command(folder, "check")
        old = (folder / "desk.vault").read_bytes()
        found["written"] = command(folder, "backup", str(folder / "second.dsr"))
        (folder / "desk.vault").write_bytes(old)
        found["old copy"] = command(folder, "audit", "verify")
        found["accepted"] = command(folder, "audit", "accept")
        (folder / "desk.vault.key.json").write_text(other_vault(folder), encoding="utf-8")
        found["key lost"] = command(folder, "check")
    return found


def other_vault(folder: Path) -> str:
    """The header as it would be on a computer whose keyring has never seen the vault."""
    return header.text_of(replace(header.read(folder / "desk.vault"), vault="f" * 32))


if __name__ == "__main__":
    place = Path(sys.argv[1])
    print(json.dumps({"keys": keys(), "commands": commands(place)}))
