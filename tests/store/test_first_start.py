"""A first start that is killed or fails can be made again, and leaves nothing that nobody could open."""

import os
from pathlib import Path

import pytest

from dsr_desk.domain.errors import VaultTrouble
from dsr_desk.services import policies
from dsr_desk.services.new_vault import create_vault
from dsr_desk.store import header
from tests.conftest import Clock
from tests.store.test_vault_file import CHEAP, Pocket, new_vault

POLICY = policies.shipped("demo")


def test_a_first_start_that_was_killed_can_be_made_again(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "desk.vault"
    header.write(path, header.made(os.urandom(32), os.urandom(32), None, CHEAP))
    left = header.path_of(path).read_text()
    new_vault(path, Pocket(), clock)[0].close()
    (kept,) = tmp_path.glob("desk.vault.key.json.*")
    assert kept.read_text() == left


def test_a_first_start_that_fails_leaves_no_vault_no_header_and_no_key(tmp_path: Path, clock: Clock) -> None:
    place = Refusing()
    with pytest.raises(VaultTrouble, match="no keyring"):
        create_vault(tmp_path / "desk.vault", POLICY, place, clock, cost=CHEAP)
    assert place.keys == {}
    assert {file.name for file in tmp_path.iterdir()} <= {"desk.vault.lock"}


class Refusing(Pocket):
    """A keyring that does not take the key."""

    def put(self, vault: str, key: bytes) -> None:  # noqa: ARG002 - it leaves both unread
        raise VaultTrouble("ingen nyckelring", "no keyring")
