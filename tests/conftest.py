"""What every test stands on: a home of its own, no screen, no keyring of the developer's, no network.

The environment is set while this file is imported, before anything that reads it can be.
"""

import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from dsr_desk.services import policies
from dsr_desk.services.new_vault import create_vault
from dsr_desk.store.header import Cost
from dsr_desk.store.vault import Vault
from dsr_desk.system.keys import NoKeyPlace

_HOME = Path(tempfile.mkdtemp(prefix="dsr-desk-tests-"))
_PLACES = {
    "HOME": "", "USERPROFILE": "", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "run", "APPDATA": "roaming", "LOCALAPPDATA": "local",
}  # fmt: skip

os.umask(0o077)
for _name, _folder in _PLACES.items():
    (_HOME / _folder).mkdir(exist_ok=True)
    os.environ[_name] = str(_HOME / _folder)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)

settings.register_profile("quick", deadline=None, database=None, max_examples=60, print_blob=True)
settings.load_profile("quick")


def pytest_unconfigure() -> None:
    """The home of this run goes with it."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call out of the computer fails the test; local sockets (AF_UNIX) stay allowed."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            raise AssertionError("a test called the network")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of real export files, which are not ours to ship: named by DSR_SAMPLES, else the test is skipped."""
    named = os.environ.get("DSR_SAMPLES")
    if not named or not Path(named).is_dir():
        pytest.skip("DSR_SAMPLES names no folder: the real sample files are not part of the repository")
    return Path(named)


@pytest.fixture
def clock() -> "Clock":
    """A clock that stands at 23 November 2026, nine in the morning UTC, and can be moved."""
    return Clock(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))


@pytest.fixture
def vault(tmp_path: Path, clock: "Clock") -> Iterator[Vault]:
    """A real vault of the demo firm, locked by a cheap passphrase."""
    made, _ = create_vault(
        tmp_path / "desk.vault", policies.shipped("demo"), NoKeyPlace(), clock,
        operator="Test", passphrase="prov", cost=Cost(1, 1, 64),
    )  # fmt: skip
    yield made
    made.close()


class Clock:
    """Stands still until it is told to move."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now
