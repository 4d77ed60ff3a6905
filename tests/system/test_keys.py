"""Keyrings that lose or leak keys are refused; what a real one answers becomes a sentence."""

# ruff: noqa: ARG002 - keyrings are asked with words that these leave unread

import os
import subprocess
import sys

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from dsr_desk.domain.errors import VaultTrouble
from dsr_desk.system import keys
from dsr_desk.system.keys import Keyring


class Plain(KeyringBackend):
    """A keyring as the `keyrings.alt` package has: it works, in clear text."""

    priority = 9

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("a key was written in clear text")


Plain.__module__ = "keyrings.alt.file"


class Odd(KeyringBackend):
    """One from the list, that answers as told."""

    priority = 1
    answer: str | Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def set_password(self, service: str, username: str, password: str) -> None:
        """Say yes and keep nothing."""


Odd.__module__ = "keyring.backends.SecretService"


@pytest.fixture
def odd(monkeypatch: pytest.MonkeyPatch) -> Odd:
    backend: Odd = Odd()  # type: ignore[no-untyped-call]
    monkeypatch.setattr(keys, "_chosen", lambda: backend)
    return backend


@pytest.mark.parametrize("backend", [null.Keyring, fail.Keyring, Plain])
def test_a_keyring_that_keeps_no_secret_is_refused(
    backend: type[KeyringBackend], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "_chosen", lambda: backend())
    with pytest.raises(VaultTrouble, match="no keyring the program trusts"):
        Keyring()


@pytest.mark.parametrize("name", ["null", "fail"])
def test_the_environment_cannot_choose_a_keyring_that_loses_keys(name: str) -> None:
    line = [sys.executable, "-c", "from dsr_desk.system.keys import Keyring\nKeyring()"]
    chosen = os.environ | {"PYTHON_KEYRING_BACKEND": f"keyring.backends.{name}.Keyring"}
    done = subprocess.run(line, env=chosen, capture_output=True, text=True, check=False, timeout=60)
    assert "no keyring the program trusts" in done.stderr


@pytest.mark.usefixtures("odd")
def test_a_key_that_does_not_come_back_is_told_at_once() -> None:
    with pytest.raises(VaultTrouble, match="did not give it back"):
        Keyring().put("a vault", bytes(32))


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (keyring.errors.KeyringLocked("no"), "is locked"),
        (keyring.errors.InitError("no"), "does not answer"),
        (keyring.errors.NoKeyringError("no"), "does not answer"),
        (OSError("the bus is gone"), "does not answer"),
        ("inte en nyckel", "is no key"),
    ],
)
def test_each_trouble_of_a_keyring_has_its_own_sentence(odd: Odd, answer: str | Exception, sentence: str) -> None:
    odd.answer = answer
    with pytest.raises(VaultTrouble, match=sentence):
        Keyring().get("a vault")


def test_only_the_keyrings_of_the_systems_are_on_the_list() -> None:
    assert all(name.startswith("keyring.backends.") for name in keys.ALLOWED)
    assert not any(word in name for name in keys.ALLOWED for word in ("null", "fail", "chainer"))


def test_a_start_loads_the_keyrings_of_this_system_alone() -> None:
    script = (
        "import sys\n"
        "from dsr_desk.domain.errors import VaultTrouble\n"
        "from dsr_desk.system.keys import Keyring\n"
        "try:\n    Keyring()\nexcept VaultTrouble:\n    pass\n"
        "print(sorted(name for name in sys.modules if name.startswith('keyring.backends.')))\n"
    )
    around = {name: value for name, value in os.environ.items() if name != "PYTHON_KEYRING_BACKEND"}
    done = subprocess.run([sys.executable, "-c", script], env=around, capture_output=True, text=True, timeout=60)
    foreign = {"linux": ("macOS", "Windows"), "win32": ("macOS", "SecretService"), "darwin": ("Windows", "kwallet")}
    assert not any(name in done.stdout for name in foreign.get(sys.platform, ())), done.stdout
