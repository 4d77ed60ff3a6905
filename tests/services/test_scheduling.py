"""The word on what is due: how much and never who, once a day, and not for a vault nobody can open."""

from datetime import timedelta
from pathlib import Path

import pytest

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.request import Channel, Right
from dsr_desk.services import policies, reminders, requests, scheduling
from dsr_desk.services.new_vault import create_vault
from dsr_desk.store.header import Cost
from dsr_desk.store.vault import Vault
from dsr_desk.system import notify
from dsr_desk.system.keys import NoKeyPlace
from dsr_desk.system.schedule import What
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


def test_a_vault_under_a_passphrase_is_refused_the_word_and_may_start_its_window(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    made, _ = create_vault(
        tmp_path / "desk.vault", policies.shipped("demo"), NoKeyPlace(), clock, passphrase="prov", cost=Cost(1, 1, 64)
    )
    made.close()
    with pytest.raises(UserError, match="passphrase"):
        scheduling.turn(made.path, What.REMINDER, on=True)
    assert not scheduling.is_on(What.REMINDER)
