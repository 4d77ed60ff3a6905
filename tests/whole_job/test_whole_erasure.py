"""The made-up firm's whole story: from the request to the proof, the alarm two months later, and five years on."""

from datetime import timedelta
from pathlib import Path

import pytest

from dsr_desk.domain.dates import in_words
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice, Decision, Outcome
from dsr_desk.domain.letter import LetterKind, Table
from dsr_desk.domain.request import Channel, IdentityMethod, Right
from dsr_desk.domain.settings import Settings
from dsr_desk.domain.tidying import What
from dsr_desk.files import pdf
from dsr_desk.services import (
    diary,
    erasure,
    guard,
    imports,
    letters,
    proof,
    recipient_letters,
    recipients,
    reminders,
    requests,
    review,
    tidying,
    worklist,
)
from dsr_desk.services import vault as vaults
from dsr_desk.services.proof import Seen
from dsr_desk.store.vault import Vault
from tests.conftest import Clock
from tests.whole_job import exports, pages
from tests.whole_job.pdf_text import text_of
from tests.whole_job.test_purge import take_in

NOTE = "Vill ha kursen"


@pytest.fixture
def ref(vault: Vault, tmp_path: Path) -> str:
    """The request is in, the person is known, the files are read in."""
    visma, _ = exports.write(tmp_path)
    (plan,) = imports.preview(visma, source="visma")
    imports.take_in(vault, plan)
    take_in(vault, tmp_path, "lime.csv", exports.LIME)
    known = {Field.EMAIL: ("karin.ekdahl@example.se",), Field.PHONE: ("070-174 06 11",)}
    case = requests.open_request(
        vault, requests.NewRequest((Right.ERASURE,), vault.today(), Channel.MAIL, "Karin Ekdahl", known)
    )
    requests.settle_identity(vault, case.ref, IdentityMethod.KNOWN_ADDRESS, "Svarade från adressen vi har.")
    return case.ref


def plan_and_decide(vault: Vault, ref: str) -> None:
    review.search_case(vault, ref)
    review.choose(vault, ref, ["lime.csv:2", "kundregister.csv:2"], Choice.INCLUDE)
    review.choose(vault, ref, ["lime.csv:3"], Choice.EXCLUDE, "en annan person")
    planned = {one.record_id: one.decision for one in erasure.plan(vault, ref)}
    assert planned["lime.csv:2"] == Decision(Outcome.ERASE)
    assert planned["kundregister.csv:2"] is None  # the file does not say which financial year: asked, never guessed
    erasure.adopt(vault, ref)
    until = vault.today().replace(year=2033, month=12, day=31)
    kept = Decision(Outcome.KEEP_UNTIL, until, "bokföringslagen (1999:1078) 7 kap. 2 §")
    erasure.decide(vault, ref, ["kundregister.csv:2"], kept)


def answer(vault: Vault, ref: str) -> str:
    """Letters to recipients, ticks, and the answer; what the answer says."""
    draft = letters.compose(vault, ref, LetterKind.L12)
    assert draft.missing  # nothing is called erased before it is ticked
    assert "ta bort posten" in {one.todo.sv for one in worklist.lines(vault, ref)}
    erasure.done(vault, ref, "lime", by="Petra")
    assert recipient_letters.make(vault, ref)
    for notice in recipients.notices(vault, ref):
        recipients.told(vault, ref, notice.recipient)
    issued = letters.issue(vault, ref, LetterKind.L12)
    letters.mark_sent(vault, ref, "L12", Channel.MAIL)
    for notice in recipients.notices(vault, ref):
        recipients.answered(vault, ref, notice.recipient)
    return " ".join(text_of(letters.pdf_of(vault, issued.id)).split())


def test_from_the_request_to_the_proof_and_the_alarm(vault: Vault, ref: str, tmp_path: Path, clock: Clock) -> None:
    plan_and_decide(vault, ref)
    said = answer(vault, ref)
    assert "31 december 2033" in said
    copies_gone = vault.today() + timedelta(days=Settings().backup_days)
    assert in_words(copies_gone).sv in said  # the backups' day, counted from the last tick
    assert NOTE.encode() not in pages.plain(vault.path, vault.key)
    requests.close(vault, ref)

    clock.now += timedelta(days=31)
    assert "proof" in {one.kind for one in reminders.due(vault, vault.today())}
    gone = "\n".join(line for line in exports.LIME.splitlines() if not line.startswith("Karin;Ekdahl")) + "\n"
    take_in(vault, tmp_path, "lime-december.csv", gone)
    take_in(vault, tmp_path, "visma-december.csv", exports.VISMA.replace("Måleri", "Måleri & Co"), "visma")
    assert guard.watch(vault) == ()  # what is kept as planned is no alarm
    seen = {one.source: one.seen for one in proof.verify(vault, ref)}
    assert seen == {"lime": Seen.GONE, "visma": Seen.KEPT_AS_PLANNED}
    assert "proof" not in {one.kind for one in reminders.due(vault, vault.today())}
    told = " ".join(text_of(pdf.render(letters.compose(vault, ref, LetterKind.L12))).split())
    assert "Lime CRM: du finns inte i filen som lästes in den 24 december 2026" in told
    assert "Visma: i filen som lästes in den 24 december 2026 finns bara det vi måste spara" in told
    listed = letters.compose(vault, ref, LetterKind.L25)  # on request: which recipients were told
    assert [row[0] for block in listed.blocks if isinstance(block, Table) for row in block.rows] == ["Lime"]

    clock.now += timedelta(days=31)
    back = take_in(vault, tmp_path, "massan.csv", "E-post;Tel\n;+46 (0)70-174 06 11\nbo@example.se;\n", "newsletter")
    (alarm,) = guard.watch(vault, back)
    assert (alarm.ref, alarm.row) == (ref, 2)
    assert "alarm" in {one.kind for one in reminders.due(vault, vault.today())}
    assert vaults.check(vault).is_whole


def test_the_guard_the_proof_and_the_diary_outlive_the_cases_name(
    vault: Vault, ref: str, tmp_path: Path, clock: Clock
) -> None:
    plan_and_decide(vault, ref)
    answer(vault, ref)
    requests.close(vault, ref)
    clock.now += timedelta(days=366 * 5 + 2)
    assert What.NAMES in {one.what for one in tidying.tidy(vault)}
    assert "Ekdahl" not in requests.one(vault, ref).subject.name
    assert [one.refs for one in diary.every(vault)] == [(ref,)]
    back = take_in(vault, tmp_path, "massan.csv", "E-post\nKARIN.EKDAHL@EXAMPLE.SE\n", "newsletter")
    assert [one.ref for one in guard.watch(vault, back)] == [ref]
    take_in(vault, tmp_path, "lime-ny.csv", "first name;phone\nK;0701740611\n")
    (lime,) = [one for one in proof.verify(vault, ref) if one.source == "lime"]
    assert (lime.seen, lime.rows) == (Seen.STILL_THERE, ("lime-ny.csv:2",))
    clock.now += timedelta(days=366 * 3)
    assert diary.release(vault, "visma", diary.every(vault)[0].until) == ()
