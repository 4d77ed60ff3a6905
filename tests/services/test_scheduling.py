"""The word on what is due: how much and never who, once a day, and not for a vault nobody can open."""

from datetime import timedelta
from pathlib import Path

import pytest

from dsr_desk import cli
from dsr_desk.domain.request import Channel, Right
from dsr_desk.services import policies, reminders, requests, scheduling
from dsr_desk.services.new_vault import create_vault
from dsr_desk.store.header import Cost
from dsr_desk.store.vault import Vault
from dsr_desk.system import instance, notify
from dsr_desk.system.keys import NoKeyPlace
from tests.conftest import Clock


def test_how_much_is_due_is_said_once_a_day_and_without_a_name(
    vault: Vault, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(notify, "tell", lambda title, text: bool(said.append(f"{title}: {text}")) or True)
    asked = requests.NewRequest((Right.ACCESS,), vault.today(), Channel.MAIL, "Karin Ekdahl")
    requests.open_request(vault, asked)
    clock.now += timedelta(days=45)
    assert scheduling.tell(vault, "en")
    assert not scheduling.tell(vault, "en")
    assert len(said) == 1
    assert said[0].startswith("DSR Desk: ")
    assert "late" in said[0]
    assert "Karin" not in said[0]
    assert "DSR-" not in said[0]


def test_what_nothing_could_say_is_left_to_the_window(
    vault: Vault, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notify, "tell", lambda _title, _text: False)
    requests.open_request(vault, requests.NewRequest((Right.ACCESS,), vault.today(), Channel.MAIL, "Karin Ekdahl"))
    clock.now += timedelta(days=45)
    assert not scheduling.tell(vault, "en")
    assert reminders.unsaid(vault, vault.today())


@pytest.fixture
def locked(tmp_path: Path, clock: Clock) -> Path:
    """A vault under a passphrase that nobody is there to give, with something late in it."""
    made, _ = create_vault(
        tmp_path / "desk.vault", policies.shipped("demo"), NoKeyPlace(), clock, passphrase="prov", cost=Cost(1, 1, 64)
    )
    requests.open_request(made, requests.NewRequest((Right.ACCESS,), made.today(), Channel.MAIL, "Karin Ekdahl"))
    made.close()
    return made.path


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(notify, "tell", lambda title, text: bool(said.append(f"{title}: {text}")) or True)
    return said


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "DSR Desk är låst. Öppna det för att se vad som ska göras."),
        ("en", "DSR Desk is locked; open it to see what is due."),
    ],
)
def test_of_a_locked_vault_it_is_told_that_it_is_locked_and_nothing_more(
    locked: Path, told: list[str], language: str, words: str
) -> None:
    assert cli.main(["remind", "--notify", "--vault", str(locked), "--lang", language]) == 1
    assert told == [f"DSR Desk: {words}"]


def test_where_the_window_is_there_it_is_not_said_to_be_locked(locked: Path, told: list[str]) -> None:
    window = instance.first_window(locked)
    assert window is not None
    try:
        cli.main(["remind", "--notify", "--vault", str(locked), "--lang", "en"])
    finally:
        window.release()
    assert told == ["DSR Desk: Look in DSR Desk to see what is due."]


def test_without_a_wish_to_be_told_a_locked_vault_is_an_error_and_no_more(locked: Path, told: list[str]) -> None:
    assert cli.main(["remind", "--vault", str(locked)]) == 1
    assert told == []


def test_no_vault_and_a_damaged_one_are_not_said_to_be_locked(tmp_path: Path, told: list[str]) -> None:
    (tmp_path / "desk.vault").write_bytes(b"SQLite format 3\0" + b"x" * 4096)
    for name in ("desk.vault", "none.vault"):
        assert cli.main(["remind", "--notify", "--vault", str(tmp_path / name)]) != 0
    assert told == []
