"""The demo story played whole: eight cases, every right, in the order of time, and the letters on disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dsr_desk.demo import play, story
from dsr_desk.demo.story_people import STORY
from dsr_desk.desk import open_desk
from dsr_desk.domain.finding import Choice, Finding
from dsr_desk.domain.request import Right, State
from dsr_desk.services import diary, guard, logging_in, proof, recipients, requests, review, trail
from dsr_desk.services.proof import Seen
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Vault

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, story.Played]:
    folder = tmp_path_factory.mktemp("demo")
    _, done = play.make(folder, "sv")
    return folder, done


@pytest.fixture
def vault(played: tuple[Path, story.Played]) -> Iterator[Vault]:
    desk = open_desk(played[0] / "demo.vault", passphrase=play.PASSPHRASE)
    yield desk.vault
    desk.close()


def test_eight_cases_in_different_states_use_every_right(played: tuple[Path, story.Played]) -> None:
    _, done = played
    assert len(done.cases) == 8
    assert {right for case in done.cases for right in case.rights} == set(Right)
    assert {case.state for case in done.cases} == {State.OPEN, State.PAUSED, State.ANSWERED, State.CLOSED}


def test_the_letters_lie_on_disk_and_names_hold_the_case_number_only(played: tuple[Path, story.Played]) -> None:
    folder, done = played
    assert len(done.letters) >= 15
    assert all(path.is_file() and path.name.startswith("DSR-") and path.parent == folder for path in done.letters)


def test_the_trail_is_whole_and_runs_forward(vault: Vault) -> None:
    assert trail.verify(vault) is None


def test_the_reminder_joined_the_open_case(vault: Vault) -> None:
    case = next(one for one in requests.every(vault) if one.rights == (Right.OBJECTION,))
    with vault.reading() as connection:
        kinds = [kind for _, kind, _, _ in cases.correspondence_of(connection, case.ref)]
    assert kinds == ["reminder"]


def test_nobody_elses_record_is_counted_as_karins(vault: Vault) -> None:
    case = next(one for one in requests.every(vault) if one.subject.name == "Karin Ekdahl")
    hers = [one for one in review.findings(vault, case.ref) if one.choice is Choice.INCLUDE]
    assert {one.match.record.source for one in hers} >= {"Visma", "Lime CRM", "Editnews", "iZONEN"}
    assert not [one for one in hers if _names(one, STORY[1].email) or _names(one, "u7001")]


def test_a_letter_that_names_no_right_is_left_to_the_person(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "brev.txt"
    path.write_text("Hej, vad kostar kursen?")
    with pytest.raises(Exception, match="names no right"):
        logging_in.log(vault, path)


def _names(one: Finding, text: str) -> bool:
    return any(text in cell for cell in one.match.record.cells)


def test_bos_erasure_goes_on_to_its_proof_and_the_alarm_when_he_is_back(vault: Vault) -> None:
    case = next(one for one in requests.every(vault) if one.subject.name == "Bo Falk")
    seen = {one.source: one.seen for one in proof.latest(vault, case.ref)}
    assert seen["iZONEN"] is Seen.GONE
    assert seen["Visma"] is Seen.NOT_READ_AGAIN
    assert [(one.ref, one.file) for one in guard.alarms(vault)] == [(case.ref, "nyhetsbrev_massan.csv")]
    assert all(one.answered_on for one in recipients.notices(vault, case.ref))
    assert [(one.name, one.refs) for one in diary.every(vault)] == [("Swish", (case.ref,)), ("Visma", (case.ref,))]
    purged = [one for one in review.findings(vault, case.ref) if one.purged_on]
    assert purged
    assert all(set(one.match.record.cells) == {"–"} for one in purged)
