"""A program killed between a letter's dispatch and what follows it: the next look finishes both."""

import pytest

from dsr_desk.services import guard, purging, unfinished
from dsr_desk.store.vault import Vault
from tests.whole_job import pages
from tests.whole_job.test_purge import CANARY, answer, ticked

__all__ = ["ticked"]


class Killed(BaseException):
    """The program ends here."""


@pytest.mark.parametrize("before", ["guard", "purge"])
def test_what_a_kill_cut_off_is_finished_and_nothing_of_the_row_is_left(
    before: str, vault: Vault, ticked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*_: object) -> int:
        raise Killed

    with monkeypatch.context() as killed:
        killed.setattr(*((guard, "protect") if before == "guard" else (purging, "settle")), dies)
        with pytest.raises(Killed):
            answer(vault, ticked)
    assert CANARY.encode() in pages.plain(vault.path, vault.key)
    assert unfinished.finish(vault) == 1
    assert CANARY.encode() not in pages.plain(vault.path, vault.key)
    assert unfinished.finish(vault) == 0


def test_who_asked_not_to_be_guarded_is_not_guarded_again(vault: Vault, ticked: str) -> None:
    answer(vault, ticked)
    guard.end(vault, ticked)
    assert unfinished.finish(vault) == 0
    assert not guard.is_guarded(vault, ticked)


def test_the_daily_look_finishes_it(vault: Vault, ticked: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from dsr_desk.gui import daily

    with monkeypatch.context() as killed:
        killed.setattr(purging, "settle", lambda *_: 0)
        answer(vault, ticked)
    assert daily.look_after(vault).has_finished
    assert CANARY.encode() not in pages.plain(vault.path, vault.key)


def test_a_vault_with_nothing_cut_off_is_left_as_it_is(vault: Vault) -> None:
    before = vault.head
    assert unfinished.finish(vault) == 0
    assert vault.head == before
