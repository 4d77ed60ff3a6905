"""Documents that lie with a case, and records typed in by hand."""

import json
import zipfile
from datetime import timedelta
from email import message_from_bytes
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from dsr_desk.cli import main
from dsr_desk.domain.attachment import MOST_BYTES
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice, Decision, Outcome
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel, IdentityMethod, Request, Right
from dsr_desk.services import (
    attachments,
    by_hand,
    casefile,
    erasure,
    imports,
    letter_forms,
    letters,
    proof,
    recipients,
    requests,
    review,
    search,
    systems,
    tidying,
    trail,
    worklist,
)  # fmt: skip
from dsr_desk.services.proof import Seen
from dsr_desk.store import findings
from dsr_desk.store.vault import Vault
from tests.conftest import Clock
from tests.whole_job import pages

CANARY = b"qzpapperqz"
KNOWN = {Field.EMAIL: ("karin@example.se",)}


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    file = tmp_path / "Karin Ekdahl avtal.pdf"
    file.write_bytes(b"%PDF-1.7 " + CANARY)
    return file


def opened(vault: Vault, right: Right = Right.ACCESS) -> Request:
    return requests.open_request(
        vault, requests.NewRequest((right,), vault.today(), Channel.MAIL, "Karin Ekdahl", KNOWN)
    )


def hers(vault: Vault, ref: str) -> list[str]:
    ids = [one.record_id for one in review.search_case(vault, ref)]
    review.choose(vault, ref, ids, Choice.INCLUDE, "granskad")
    return ids


def test_a_document_comes_back_as_it_was_and_the_log_tells_without_its_name(vault: Vault, paper: Path) -> None:
    case = opened(vault)
    kept = attachments.attach(vault, case.ref, paper)
    assert (kept.name, kept.what, kept.is_data) == (paper.name, paper.name, False)
    assert attachments.body_of(vault, case.ref, kept.id) == paper.read_bytes()
    told = [line for line in requests.history(vault, case.ref) if line.action.startswith("attachment.")]
    assert [line.action for line in told] == ["attachment.added", "attachment.shown"]
    by_hand.type_in(vault, "Karins pärm", {Field.NAME: "Karin Ekdahl"})
    attachments.attach(vault, case.ref, paper, found_in="Karins pärm")
    attachments.remove(vault, case.ref, 2)
    assert "Karin" not in trail.export(vault)


@pytest.mark.parametrize(("size", "said"), [(0, "empty"), (MOST_BYTES + 1, "larger than 25 MB")])
def test_an_empty_or_huge_file_is_refused_in_a_sentence(vault: Vault, tmp_path: Path, size: int, said: str) -> None:
    file = tmp_path / "scan.pdf"
    with file.open("wb") as out:
        out.truncate(size)
    case = opened(vault)
    with pytest.raises(UserError, match=said):
        attachments.attach(vault, case.ref, file)
    assert attachments.listing(vault, case.ref) == ()


def test_a_file_that_is_gone_and_a_document_that_never_was_are_told(vault: Vault, tmp_path: Path) -> None:
    case = opened(vault)
    with pytest.raises(UserError, match="cannot be read"):
        attachments.attach(vault, case.ref, tmp_path / "gone.pdf")
    with pytest.raises(UserError, match="no document 7"):
        attachments.remove(vault, case.ref, 7)


def test_a_document_about_her_is_found_and_goes_with_the_report(vault: Vault, paper: Path) -> None:
    case = opened(vault)
    attachments.attach(vault, case.ref, paper, "Avtal från 2019", found_in="lime", text="Ringde Bo Falk 070-174 06 55")
    (one,) = review.search_case(vault, case.ref)
    assert one.is_hers, "who puts it here saw whose it is"
    assert one.match.record.cells == ("Karin Ekdahl", "Avtal från 2019", "Ringde Bo Falk 070-174 06 55")
    said = str(letters.compose(vault, case.ref, LetterKind.L05))
    assert "Avtal från 2019', 'Lime CRM', '23 november 2026" in said
    assert "Inskriven för hand den 23 november 2026" in said
    assert "karin@example.se" not in one.match.record.cells, "what she gave now does not stand in the paper"
    assert "06 55" not in said


def test_the_search_says_what_was_typed_in_and_the_letter_not_by_whom(vault: Vault) -> None:
    case = opened(vault)
    for note in ("Pärm 3", "Pärm 4"):
        by_hand.type_in(vault, "Pärmen i receptionen", {Field.EMAIL: "karin@example.se", Field.NOTE: note})
    review.search_case(vault, case.ref)
    review.accept_certain(vault, case.ref)
    with vault.reading() as connection:
        latest = findings.latest_proof(connection, case.ref)
    assert latest is not None
    assert [one["typed_in_by"] for one in latest["files"]] == [vault.operator] * 2
    said = str(letters.compose(vault, case.ref, LetterKind.L05, "en"))
    assert "('Pärmen i receptionen', 'Typed in by hand', '2', '23 November 2026')" in said
    assert "by-hand-" not in said


def test_the_documents_go_with_an_open_draft_and_are_told_of_before_it_is_sent(vault: Vault, paper: Path) -> None:
    case = opened(vault)
    attachments.attach(vault, case.ref, paper, "Fullmakt")
    kept = attachments.attach(vault, case.ref, paper, "Avtal", found_in="lime")
    hers(vault, case.ref)
    requests.settle_identity(vault, case.ref, IdentityMethod.KNOWN_ADDRESS, "svarade")
    told = [one.text.en for one in letters.before_sending(vault, case.ref, LetterKind.L05) if not one.holds]
    assert "1 document goes with it: see that nobody else is named in them" in told
    issued = letters.issue(vault, case.ref, LetterKind.L05)
    mail = message_from_bytes(letter_forms.file_of(vault, issued, "eml"))
    files = {part.get_filename(): part.get_payload(decode=True) for part in mail.walk() if part.get_filename()}
    assert files.keys() == {f"{case.ref}-L05.pdf", f"{case.ref}-{kept.id:02d}.pdf"}
    assert files[f"{case.ref}-{kept.id:02d}.pdf"] == paper.read_bytes()
    locked = message_from_bytes(letter_forms.file_of(vault, issued, "eml", "ett gott lösenord"))
    assert [part.get_filename() for part in locked.walk() if part.get_filename()] == [f"{case.ref}-L05.pdf"]


def test_a_document_with_a_decision_is_not_taken_away(vault: Vault, paper: Path) -> None:
    case = opened(vault, Right.ERASURE)
    kept = attachments.attach(vault, case.ref, paper, "Avtal", found_in="lime")
    (one,) = review.search_case(vault, case.ref)
    erasure.decide(vault, case.ref, [one.record_id], Decision(Outcome.ERASE))
    with pytest.raises(UserError, match="has a decision"):
        attachments.remove(vault, case.ref, kept.id)
    (line,) = worklist.lines(vault, case.ref)
    assert line.record.sv == "inskriven för hand 23 november 2026"
    assert line.todo.en == "remove it where it stands, on paper too"


def test_a_document_whose_record_was_taken_back_goes_with_its_erasure_all_the_same(vault: Vault, paper: Path) -> None:
    case = opened(vault, Right.ERASURE)
    kept = attachments.attach(vault, case.ref, paper, "Avtal", found_in="lime")
    assert kept.import_id is not None
    imports.undo(vault, kept.import_id)
    erasure.adopt(vault, case.ref)
    erasure.decide(vault, case.ref, [review.findings(vault, case.ref)[0].record_id], Decision(Outcome.ERASE))
    review.search_case(vault, case.ref)
    erasure.done(vault, case.ref)
    for notice in recipients.notices(vault, case.ref):
        recipients.told(vault, case.ref, notice.recipient)
    letters.issue(vault, case.ref, LetterKind.L11, said={"backups_until": "2027-02-21"})
    letters.mark_sent(vault, case.ref, "L11", Channel.MAIL)
    assert CANARY not in pages.plain(vault.path, vault.key)


def test_a_closed_case_takes_no_more_data(vault: Vault, paper: Path) -> None:
    case = opened(vault)
    requests.close(vault, case.ref, "Loggades två gånger.")
    with pytest.raises(UserError, match="is closed"):
        attachments.attach(vault, case.ref, paper, found_in="lime")
    assert imports.listing(vault) == ()


def test_a_document_taken_away_leaves_neither_record_nor_page(vault: Vault, paper: Path) -> None:
    case = opened(vault)
    kept = attachments.attach(vault, case.ref, paper, found_in="lime")
    attachments.remove(vault, case.ref, kept.id)
    assert imports.listing(vault) == ()
    assert review.findings(vault, case.ref) == ()
    assert search.find(vault, KNOWN).matches == ()
    assert CANARY not in pages.plain(vault.path, vault.key)


def test_erased_and_answered_means_the_document_is_gone_too(vault: Vault, paper: Path) -> None:
    case = opened(vault, Right.ERASURE)
    attachments.attach(vault, case.ref, paper, "Avtal", found_in="lime")
    erasure.decide(vault, case.ref, hers(vault, case.ref), Decision(Outcome.ERASE))
    erasure.done(vault, case.ref)
    for notice in recipients.notices(vault, case.ref):
        recipients.told(vault, case.ref, notice.recipient)
    (seen,) = proof.verify(vault, case.ref)
    assert seen.seen is Seen.NOT_READ_AGAIN, "no export shows what lies in a binder"
    assert CANARY in pages.plain(vault.path, vault.key)
    letters.issue(vault, case.ref, LetterKind.L11, said={"backups_until": "2027-02-21"})
    letters.mark_sent(vault, case.ref, "L11", Channel.MAIL)
    assert CANARY not in pages.plain(vault.path, vault.key)
    (left,) = attachments.listing(vault, case.ref)
    assert (left.name, left.what, left.tidied_on) == ("", "", vault.today())
    with pytest.raises(UserError, match="let go of"):
        attachments.body_of(vault, case.ref, left.id)


def test_the_case_file_holds_the_documents_under_plain_names(vault: Vault, paper: Path) -> None:
    case = opened(vault)
    attachments.attach(vault, case.ref, paper, "Avtal")
    with zipfile.ZipFile(BytesIO(casefile.build(vault, case.ref))) as archive:
        assert archive.read("attachments/01.pdf") == paper.read_bytes()
        (listed,) = json.loads(archive.read("attachments.json"))
    assert (listed["file"], listed["what"], listed["name"]) == ("attachments/01.pdf", "Avtal", paper.name)


def test_a_document_goes_with_the_bodies_of_an_old_case(vault: Vault, paper: Path, clock: Clock) -> None:
    case = opened(vault)
    attachments.attach(vault, case.ref, paper)
    requests.close(vault, case.ref, "Tog tillbaka den.")
    clock.now += timedelta(days=400)
    tidying.tidy(vault)
    (left,) = attachments.listing(vault, case.ref)
    assert left.tidied_on
    assert CANARY not in pages.plain(vault.path, vault.key)


def test_an_old_case_lets_go_of_nothing_that_lies_with_another(vault: Vault, paper: Path, clock: Clock) -> None:
    mine, old = opened(vault), opened(vault)
    kept = attachments.attach(vault, mine.ref, paper, "Avtal", found_in="lime")
    hers(vault, old.ref)
    requests.close(vault, old.ref, "Tog tillbaka den.")
    clock.now += timedelta(days=400)
    tidying.tidy(vault)
    assert all(one.purged_on for one in review.findings(vault, old.ref)), "the old case lost its own copy"
    assert attachments.body_of(vault, mine.ref, kept.id) == paper.read_bytes()


def test_who_is_struck_out_of_anothers_paper_leaves_him_the_paper(vault: Vault, paper: Path) -> None:
    his = requests.NewRequest((Right.ACCESS,), vault.today(), Channel.MAIL, "Bo Falk")
    kept = attachments.attach(
        vault,
        requests.open_request(vault, his).ref,
        paper,
        "Avtal",
        found_in="lime",
        text="Skrev till karin@example.se",
    )
    case = opened(vault, Right.ERASURE)
    erasure.decide(vault, case.ref, hers(vault, case.ref), Decision(Outcome.ERASE))
    assert [line.todo.en for line in worklist.lines(vault, case.ref)] == [
        "strike out what it says of the person, in the other one's document too"
    ]
    erasure.done(vault, case.ref)
    for notice in recipients.notices(vault, case.ref):
        recipients.told(vault, case.ref, notice.recipient)
    letters.issue(vault, case.ref, LetterKind.L11, said={"backups_until": "2027-02-21"})
    letters.mark_sent(vault, case.ref, "L11", Channel.MAIL)
    assert search.find(vault, KNOWN, text="karin@example.se").matches == ()
    assert attachments.body_of(vault, kept.ref, kept.id) == paper.read_bytes()


def test_a_typed_record_is_found_like_any_other_and_can_be_taken_back(vault: Vault) -> None:
    taken = by_hand.type_in(
        vault, "lime", {Field.NAME: "Karin Ekdahl", Field.EMAIL: "karin@example.se", Field.NOTE: "Pärm 3"}
    )
    (match,) = search.find(vault, KNOWN).matches
    assert match.record.cells == ("Karin Ekdahl", "karin@example.se", "Pärm 3")
    assert search.find(vault, {}, text="pärm").matches
    imports.undo(vault, taken.id)
    assert search.find(vault, KNOWN).matches == ()


def test_two_typed_records_of_one_moment_are_two(vault: Vault) -> None:
    for note in ("Pärm 3", "Pärm 3"):
        by_hand.type_in(vault, "lime", {Field.EMAIL: "karin@example.se", Field.NOTE: note})
    assert len(search.find(vault, KNOWN).matches) == 2
    assert len({match.record.record_id for match in search.find(vault, KNOWN).matches}) == 2


@pytest.mark.parametrize(
    ("source", "values", "said"), [("", {Field.NAME: "A"}, "which system"), ("x", {}, "one value")]
)
def test_a_record_without_place_or_value_is_refused(
    vault: Vault, source: str, values: dict[Field, str], said: str
) -> None:
    with pytest.raises(UserError, match=said):
        by_hand.type_in(vault, source, values)
    assert imports.listing(vault) == ()


def test_what_was_typed_in_shows_nothing_of_what_a_system_holds_today(vault: Vault, tmp_path: Path) -> None:
    ref = opened(vault, Right.ERASURE).ref
    file = tmp_path / "kunder.csv"
    file.write_text("Namn;E-post\nKarin Ekdahl;karin@example.se\n", encoding="utf-8")
    (plan,) = imports.preview(file, source="visma")
    imports.take_in(vault, plan)
    review.search_case(vault, ref)
    review.accept_certain(vault, ref)
    erasure.decide(vault, ref, ["kunder.csv:2"], Decision(Outcome.ERASE, reason="inget köp"))
    erasure.done(vault, ref)
    by_hand.type_in(vault, "visma", {Field.NAME: "Någon Annan"})
    assert [one.seen for one in proof.verify(vault, ref)] == [Seen.NOT_READ_AGAIN]
    (state,) = (one for one in systems.overview(vault) if one.system.id == "visma")
    assert [one.file for one in state.imports] == ["kunder.csv"]


@pytest.mark.parametrize("is_taken_back", [False, True])
def test_a_newer_export_is_proof_also_when_the_old_one_was_taken_back(
    vault: Vault, tmp_path: Path, clock: Clock, is_taken_back: bool
) -> None:
    ref = opened(vault, Right.ERASURE).ref
    file = tmp_path / "kunder.csv"
    file.write_text("Namn;E-post\nKarin Ekdahl;karin@example.se\n", encoding="utf-8")
    (plan,) = imports.preview(file, source="visma")
    taken = imports.take_in(vault, plan)
    review.search_case(vault, ref)
    review.accept_certain(vault, ref)
    erasure.decide(vault, ref, ["kunder.csv:2"], Decision(Outcome.ERASE, reason="inget köp"))
    erasure.done(vault, ref)
    if is_taken_back:
        imports.undo(vault, taken.id)
    clock.now += timedelta(days=1)
    file.write_text("Namn;E-post\nBo Falk;bo@example.se\n", encoding="utf-8")
    (plan,) = imports.preview(file, source="visma")
    imports.take_in(vault, plan)
    assert [one.seen for one in proof.verify(vault, ref)] == [Seen.GONE]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pass").write_text("prov\n", encoding="utf-8")
    main(["--vault", "v", "--passphrase-file", "pass", "init", "--policy", "demo"])
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    capsys.readouterr()
    assert main(["--vault", "v", "--passphrase-file", "pass", "--json", *words]) == 0
    return json.loads(capsys.readouterr().out)


def test_everything_by_hand_can_be_done_by_command(desk: Path, paper: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = ("request", "new", "--right", "access", "--received", "2026-11-20", "--channel", "mail", "--name", "Karin Ek")
    ref = run(capsys, *new)["ref"]
    one = run(capsys, "attach", ref, str(paper), "--what", "avtal", "--found-in", "Pärmen", "--text", "kund 77")
    assert (one["id"], one["is_data"], one["what"]) == (1, True, "avtal")
    assert [each["id"] for each in run(capsys, "attachments", ref)] == [1]
    saved = run(capsys, "attachment-save", ref, "1")
    assert saved["out"] == f"{ref}-01.pdf"
    assert (desk / saved["out"]).read_bytes() == paper.read_bytes()
    typed = run(capsys, "type-in", "--source", "Pärmen", "--name", "Karin Ek", "--note", "vid kassan")
    assert typed["record_id"].startswith("by-hand-")
    found = run(capsys, "search", "--name", "Karin Ek")["results"]
    assert typed["record_id"] in [each["record_id"] for each in found]
    assert len(found) == 2
    assert run(capsys, "attachment-remove", ref, "1") == {"removed": 1, "ref": ref}
    assert main(["--vault", "v", "--passphrase-file", "pass", "attach", ref, str(desk)]) == 1
    assert main(["--vault", "v", "--passphrase-file", "pass", "attach", ref, str(paper), "--text", "x"]) == 2
    assert "--found-in" in capsys.readouterr().err
