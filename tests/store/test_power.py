"""Power loss: what is acknowledged was handed to the disk before, in the right order.

No test can pull the plug. What can be shown is that SQLite is told to wait for the disk at every commit, and that a
file of ours is written through before it takes its name, and its folder after.
"""

import os
from pathlib import Path

import pytest

from dsr_desk.files.writing import write_new
from dsr_desk.store import durable
from dsr_desk.store.vault import Vault


def test_every_connection_waits_for_the_disk_at_a_commit(vault: Vault) -> None:
    with vault.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"


@pytest.fixture
def order(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is written through and renamed, in the order it happens."""
    done: list[str] = []
    fsync, replace = os.fsync, os.replace

    def through(descriptor: int) -> None:
        is_folder = os.path.isdir(f"/proc/self/fd/{descriptor}") if os.path.isdir("/proc/self/fd") else False
        done.append("folder" if is_folder else "file")
        fsync(descriptor)

    def renamed(source: object, target: object) -> None:
        done.append("renamed")
        replace(source, target)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "fsync", through)
    monkeypatch.setattr(os, "replace", renamed)
    monkeypatch.setattr(Path, "replace", lambda self, target: renamed(self, target))
    return done


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="folders are told from files by /proc")
def test_a_vault_put_in_place_is_on_the_disk_before_and_its_name_after(tmp_path: Path, order: list[str]) -> None:
    fresh, place = tmp_path / "fresh", tmp_path / "place"
    fresh.write_bytes(b"x")
    durable.replace(fresh, place)
    assert order[0] == "file"
    assert order.index("renamed") < len(order) - 1 - order[::-1].index("folder")


def test_a_letter_is_on_the_disk_before_it_has_its_name(tmp_path: Path, order: list[str]) -> None:
    write_new(tmp_path / "DSR-2026-0001-L05.pdf", b"%PDF")
    assert (tmp_path / "DSR-2026-0001-L05.pdf").read_bytes() == b"%PDF"
    assert order[0] == "file"
