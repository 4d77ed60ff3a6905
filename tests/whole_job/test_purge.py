"""In the vault itself erased means erased: nothing of the row is left in any page, and the rest holds."""

from datetime import timedelta
from pathlib import Path

import pytest

from dsr_desk.domain.errors import NotAllowed
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice, Decision, Outcome
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel, Right
from dsr_desk.services import (
    casefile,
    erasure,
    guard,
    imports,
    letters,
    proof,
    purging,
    rectification,
    requests,
    review,
    search,
)
from dsr_desk.services import vault as service
from dsr_desk.services.imports import AlreadyTakenIn
from dsr_desk.services.proof import Seen
from dsr_desk.store import audit
from dsr_desk.store.vault import Vault
from tests.conftest import Clock
from tests.whole_job import exports, pages

CANARY = "qzkanarieqz"
LIME = f"""\
first name;last name;email;phone;company;position;note
Karin;Ekdahl;karin.ekdahl@example.se;070-174 06 87;Nordhamn Måleri AB;Xyloplatschef;Vill ha {CANARY} snart
Greta;Lund;greta@example.com;0701740690;Borås Kök AB;;Ring Karin Ekdahl 070-174 06 87 om {CANARY[:4]}taket
Per;Lind;per.lind@example.se;0701740613;Västkusten Bygg AB;;
"""
TRACES = (CANARY, "xyloplatschef", "0701740687", "46701740687", "070-174 06 87")


def take_in(vault: Vault, folder: Path, name: str, text: str, source: str = "lime") -> int:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    (plan,) = imports.preview(file, source=source)
    return imports.take_in(vault, plan).id


@pytest.fixture
def ticked(vault: Vault, tmp_path: Path) -> str:
    """Karin's Lime card is ticked as erased, her mention in Greta's note too, her Visma row is kept; no letter yet."""
    visma, _ = exports.write(tmp_path)
    (plan,) = imports.preview(visma, source="visma")
    imports.take_in(vault, plan)
    take_in(vault, tmp_path, "lime.csv", LIME)
    known = {Field.EMAIL: ("karin.ekdahl@example.se",)}
    case = requests.open_request(
        vault, requests.NewRequest((Right.ERASURE,), vault.today(), Channel.MAIL, "Karin Ekdahl", known)
    )
    found = {one.record_id for one in review.search_case(vault, case.ref)}
    assert found >= {"lime.csv:2", "lime.csv:3", "kundregister.csv:2"}
    review.choose(vault, case.ref, sorted(found), Choice.INCLUDE, "granskad")
    erasure.decide(vault, case.ref, ["lime.csv:2", "lime.csv:3"], Decision(Outcome.ERASE))
    kept = Decision(Outcome.KEEP_UNTIL, vault.today() + timedelta(days=900), "bokföringslagen 7 kap. 2 §")
    erasure.decide(vault, case.ref, ["kundregister.csv:2"], kept)
    erasure.done(vault, case.ref)
    return case.ref


def answer(vault: Vault, ref: str) -> None:
    from dsr_desk.services import recipients

    for notice in recipients.notices(vault, ref):
        recipients.told(vault, ref, notice.recipient)
    letters.issue(vault, ref, LetterKind.L12, said={"backups_until": "2027-02-21"})
    letters.mark_sent(vault, ref, "L12", Channel.MAIL)


@pytest.fixture
def answered(vault: Vault, ticked: str) -> str:
    answer(vault, ticked)
    return ticked


def test_nothing_is_purged_before_the_answer_is_out(vault: Vault, ticked: str) -> None:
    assert ticked
    assert CANARY.encode() in pages.plain(vault.path, vault.key)


def test_after_the_answer_nothing_of_the_row_is_left_in_any_page(vault: Vault, answered: str) -> None:
    assert answered
    whole = pages.plain(vault.path, vault.key).lower()
    assert b"bor\xc3\xa5s k\xc3\xb6k" in whole  # the pages are read right: the others still stand there
    assert [trace for trace in TRACES if trace.encode() in whole] == []
    assert [trace for trace in TRACES if trace[2:].encode() in whole] == []  # words share their beginnings in an index


def test_the_vault_is_whole_and_its_chain_verifies(vault: Vault, answered: str) -> None:
    assert answered
    assert service.check(vault).is_whole
    with vault.reading() as connection:
        assert audit.verify(connection) is None
        (line,) = [one for one in audit.lines(connection, answered) if one.action == "erasure.purged"]
    assert line.detail["purged"] == {"rows": 1, "struck": 1, "copies": 2, "imports": [2]}


def test_she_is_struck_out_of_another_persons_note_and_the_rest_of_it_stays(vault: Vault, answered: str) -> None:
    assert answered
    (greta,) = search.find(vault, {Field.EMAIL: ("greta@example.com",)}).matches
    note = greta.record.fields()[Field.NOTE][0]
    assert note.startswith("Ring █")
    assert note.endswith("taket")
    assert "Karin" not in note


def test_the_import_says_how_many_rows_it_lost_and_can_be_taken_back(vault: Vault, answered: str) -> None:
    assert answered
    lime, visma = imports.listing(vault)
    assert (lime.rows_kept, lime.rows_purged, lime.rows_held) == (3, 1, 2)
    assert visma.rows_purged == 0
    imports.undo(vault, lime.id)
    assert search.find(vault, {Field.EMAIL: ("per.lind@example.se",)}).matches == ()
    with vault.reading() as connection:
        left = connection.exec_driver_sql("SELECT count(*) FROM key_run").scalar()
    assert left == 1


def test_the_case_keeps_what_was_decided_and_no_value(vault: Vault, answered: str) -> None:
    one = next(one for one in review.findings(vault, answered) if one.record_id == "lime.csv:2")
    assert one.purged_on == vault.today()
    assert one.decision == Decision(Outcome.ERASE)
    assert (one.done_by, set(one.match.record.cells)) == ("Test", {"–"})
    assert all(not (reason.asked or reason.stored) for reason in one.match.judgement.reasons)
    assert CANARY.encode() not in casefile.build(vault, answered)
    with pytest.raises(NotAllowed):
        erasure.decide(vault, answered, ["lime.csv:2"], Decision(Outcome.RESTRICT, reason="ånger"))


def test_the_proof_works_without_the_rows(vault: Vault, answered: str, tmp_path: Path, clock: Clock) -> None:
    clock.now += timedelta(days=30)
    gone = "\n".join(line for line in LIME.splitlines() if not line.startswith("Karin")) + "\n"
    take_in(vault, tmp_path, "lime-december.csv", gone.replace("Karin Ekdahl 070-174 06 87", "kunden"))
    seen = {one.source: one.seen for one in proof.verify(vault, answered)}
    assert seen == {"lime": Seen.GONE, "visma": Seen.NOT_READ_AGAIN}
    assert proof.latest(vault, answered) == proof.verify(vault, answered)


def test_a_row_that_only_the_erased_row_led_to_is_still_seen(
    vault: Vault, answered: str, tmp_path: Path, clock: Clock
) -> None:
    clock.now += timedelta(days=30)
    take_in(vault, tmp_path, "lime-december.csv", "first name;last name;phone\nK;E;+46 70 174 06 87\n")
    (lime,) = [one for one in proof.verify(vault, answered) if one.source == "lime"]
    assert (lime.seen, lime.rows) == (Seen.STILL_THERE, ("lime-december.csv:2",))


def test_the_same_file_again_is_refused_and_after_an_undo_the_guard_sees_her(
    vault: Vault, answered: str, tmp_path: Path
) -> None:
    with pytest.raises(AlreadyTakenIn):
        take_in(vault, tmp_path, "lime.csv", LIME)
    imports.undo(vault, imports.listing(vault)[0].id)
    again = take_in(vault, tmp_path, "lime.csv", LIME)
    assert [(one.ref, one.record_id) for one in guard.watch(vault, again)] == [(answered, "lime.csv:2")]


def test_a_row_taken_in_after_the_purge_under_the_freed_number_is_not_touched_again(
    vault: Vault, answered: str, tmp_path: Path
) -> None:
    take_in(vault, tmp_path, "nya.csv", "first name;email\nBo;bo@example.se\n")
    assert erasure.tasks(vault, answered)
    requests.close(vault, answered)
    (bo,) = search.find(vault, {Field.EMAIL: ("bo@example.se",)}).matches
    assert bo.record.record_id == "nya.csv:2"


def test_a_second_copy_that_the_case_never_looked_at_goes_too_but_not_a_newer_file(
    vault: Vault, ticked: str, tmp_path: Path, clock: Clock
) -> None:
    erasure.decide(vault, ticked, ["lime.csv:2"], Decision(Outcome.ERASE))  # takes its tick back
    copy = take_in(vault, tmp_path, "lime-kopia.csv", LIME.replace("Per;Lind", "Pär;Lind"))
    clock.now += timedelta(days=1)
    erasure.done(vault, ticked)
    newer = take_in(vault, tmp_path, "lime-ny.csv", LIME.replace("Per;Lind", "Per;Lindh"))
    answer(vault, ticked)
    taken = {one.id: one.rows_purged for one in imports.listing(vault)}
    assert (taken[copy], taken[newer]) == (1, 0)
    (lime,) = [one for one in proof.verify(vault, ticked) if one.source == "lime"]
    assert lime.seen is Seen.STILL_THERE


def test_a_row_that_came_back_and_was_erased_again_leaves_the_vault_with_its_alarm(
    vault: Vault, answered: str, tmp_path: Path
) -> None:
    back = take_in(vault, tmp_path, "brev.csv", f"E-post;Ord\nkarin.ekdahl@example.se;{CANARY}\n", "newsletter")
    (alarm,) = guard.watch(vault, back)
    assert (alarm.ref, purging.take_out(vault, alarm)) == (answered, 1)
    assert guard.alarms(vault) == ()
    assert guard.watch(vault) == ()
    assert CANARY.encode() not in pages.plain(vault.path, vault.key)


def test_another_cases_copy_of_the_row_is_emptied_too(vault: Vault, ticked: str) -> None:
    known = {Field.EMAIL: ("karin.ekdahl@example.se",)}
    other = requests.open_request(
        vault, requests.NewRequest((Right.ACCESS, Right.RECTIFICATION), vault.today(), Channel.MAIL, "Karin", known)
    )
    review.search_case(vault, other.ref)
    review.choose(vault, other.ref, ["lime.csv:2"], Choice.INCLUDE)
    rectification.decide(vault, other.ref, "lime.csv:2", "note", f"{CANARY} rättad")
    answer(vault, ticked)
    assert CANARY.encode() not in pages.plain(vault.path, vault.key)
