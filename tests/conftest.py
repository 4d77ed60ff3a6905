"""What every test stands on: a home of its own, no screen, no keyring of the developer's, no network.

The environment is set while this file is imported, before anything that reads it can be.
"""

import os
import shutil
import socket
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

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
