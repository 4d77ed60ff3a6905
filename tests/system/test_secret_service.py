"""The real Secret Service: gnome-keyring on a session bus of its own, in a home of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon")
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What secret_service_child.py saw."""
    missing = [program for program in PROGRAMS if not shutil.which(program)]
    if missing:
        pytest.skip(f"no {' and no '.join(missing)} on this computer: `python3 dev.py test` installs them on Debian")
    home = tmp_path_factory.mktemp("home")
    line = ["dbus-run-session", "--", sys.executable, "-m", "tests.system.secret_service_child", str(home)]
    done = subprocess.run(line, cwd=ROOT, env=_surroundings(home), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _surroundings(home: Path) -> dict[str, str]:
    """A home and a runtime folder of its own; no screen, so that nobody is asked for a password."""
    out = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL")
    kept = {name: value for name, value in os.environ.items() if name not in out and not name.startswith("XDG_")}
    (home / "run").mkdir(mode=0o700)
    own = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run")}
    return kept | own | {"PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring"}


def test_a_key_is_read_back_found_after_a_restart_and_gone_when_forgotten(found: dict[str, Any]) -> None:
    keys = found["keys"]
    assert keys["read back"] is True
    assert keys["after restart"] is True
    assert keys["of another vault"] is None
    assert keys["forgotten"] is None


def test_a_locked_keyring_is_told_as_locked(found: dict[str, Any]) -> None:
    assert found["keys"]["locked"].startswith("The keyring is locked.")


@pytest.mark.parametrize(
    "step", ["init", "backup", "check", "rekey", "check after rekey", "restore", "check after restore"]
)
def test_a_vault_lives_with_its_key_in_the_keyring_alone(found: dict[str, Any], step: str) -> None:
    done = found["commands"][step]
    assert done["status"] == 0, done["said"]
    if step.startswith("check"):
        assert "The file is whole." in done["said"]


@pytest.mark.parametrize(("step", "sentence"), [("locked", "keyring is locked"), ("key lost", "not on this computer")])
def test_what_is_wrong_with_the_keyring_is_told_apart(found: dict[str, Any], step: str, sentence: str) -> None:
    done = found["commands"][step]
    assert done["status"] == 1
    assert sentence in done["said"]
    assert "Traceback" not in done["said"]


def test_the_keyring_remembers_how_far_the_log_had_come(found: dict[str, Any]) -> None:
    done = found["commands"]
    assert done["old copy"]["status"] == 3
    assert "older copy" in done["old copy"]["said"]
    assert done["accepted"]["status"] == 0
