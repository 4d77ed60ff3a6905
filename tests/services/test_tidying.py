"""The vault's own retention: shown first, then done, and everything else goes on without what went."""

import io
import json
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, Column, LargeBinary, String, Table, Text, insert, select

from dsr_desk.cli import main
from dsr_desk.desk import open_desk
from dsr_desk.domain.errors import NotAllowed, UserError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice, Decision, Outcome
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel, IdentityMethod, Right
from dsr_desk.domain.tidying import What
from dsr_desk.services import (
    case_lines,
    casefile,
    casework,
    diary,
    erasure,
    guard,
    imports,
    intake,
    letters,
    logging_in,
    overview,
    recipients,
    requests,
    review,
    search,
    settings,
    systems,
    tidying,
    trail,
)  # fmt: skip
from dsr_desk.services import vault as service
from dsr_desk.store import audit, tables
from dsr_desk.store.vault import Connection, Vault
from tests.conftest import Clock
from tests.whole_job import pages

NAME, MAIL, PHONE, NOTE = "Östen Kanarieqvist", "osten.kanarieqvist@example.se", "070-1740699", "Papegojan xyzzyplugh"
EXPORT = (
    f"Kundnr;Namn;E-post;Telefon;Anteckning\n1;{NAME};{MAIL};{PHONE};{NOTE}\n2;Per Lind;per.lind@example.se;;Ringer\n"
)
TRACES = ("kanarieqvist", "xyzzyplugh", "070-1740699", "46701740699", "0701740699")
LETTER = f"Hej, jag vill ha ett registerutdrag. {NOTE}\n{NAME}\n{MAIL}\n{PHONE}\n"


def days(clock: Clock, number: int) -> None:
    clock.now += timedelta(days=number)


def take_in(vault: Vault, folder: Path, name: str = "kunder.csv", text: str = EXPORT) -> int:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    (plan,) = imports.preview(file, source="visma")
    return imports.take_in(vault, plan).id


def left(vault: Vault) -> list[str]:
    """Which traces stand in any page of the vault, free ones and the log's too."""
    whole = pages.plain(vault.path, vault.key).decode("utf-8", "replace").casefold()
    return [trace for trace in TRACES if trace in whole]


def opened(vault: Vault, *rights: Right) -> str:
    known = {Field.EMAIL: (MAIL,), Field.PHONE: (PHONE,)}
    new = requests.NewRequest(
        rights, vault.today(), Channel.MAIL, NAME, known, (f"{NAME} väg 3", "412 69 Göteborg"), note=f"Ringde om {NOTE}"
    )
    ref = requests.open_request(vault, new).ref
    requests.settle_identity(vault, ref, IdentityMethod.KNOWN_ADDRESS, f"Svarade från {MAIL}")
    logging_in.join(vault, intake.read_text(LETTER, subject=f"Från {NAME}"), requests.one(vault, ref))
    for one in review.search_case(vault, ref):
        review.choose(vault, ref, [one.record_id], Choice.INCLUDE, f"är {NAME}")
    return ref


@pytest.fixture
def answered(vault: Vault, tmp_path: Path) -> str:
    """An access request answered and closed today."""
    take_in(vault, tmp_path)
    ref = opened(vault, Right.ACCESS)
    letters.issue(vault, ref, LetterKind.L05)
    letters.mark_sent(vault, ref, "L05", Channel.MAIL)
    requests.close(vault, ref)
    return ref


def audit_of(vault: Vault) -> str:
    with vault.reading() as connection:
        return audit.export(connection)


def whats(vault: Vault) -> list[What]:
    return [one.what for one in tidying.due(vault)]


def test_nothing_is_due_on_the_day_of_the_answer(vault: Vault, answered: str) -> None:
    assert answered
    assert tidying.due(vault) == ()
    assert tidying.tidy(vault) == ()


def test_the_proposal_writes_nothing_and_names_nobody(vault: Vault, answered: str, clock: Clock) -> None:
    days(clock, 100)
    before = audit_of(vault)
    found = tidying.due(vault)
    assert {one.what for one in found} == {What.ROWS, What.BODIES}
    assert answered in [one.of for one in found]
    assert not any(trace in str(found).casefold() for trace in TRACES)
    assert audit_of(vault) == before


def test_an_open_case_keeps_the_file_it_leans_on(vault: Vault, tmp_path: Path, clock: Clock) -> None:
    take_in(vault, tmp_path)
    opened(vault, Right.ACCESS)
    days(clock, 400)
    assert whats(vault) == []


def test_an_erasure_that_is_not_carried_out_keeps_the_file(vault: Vault, tmp_path: Path, clock: Clock) -> None:
    take_in(vault, tmp_path)
    ref = opened(vault, Right.ERASURE)
    erasure.decide(vault, ref, ["kunder.csv:2"], Decision(Outcome.ERASE))
    days(clock, 2000)
    assert whats(vault) == []


def test_a_file_nobody_leans_on_goes_with_its_index_and_may_be_read_in_again(
    vault: Vault, tmp_path: Path, clock: Clock
) -> None:
    taken = take_in(vault, tmp_path)
    days(clock, 90)
    assert [one.of for one in tidying.tidy(vault)] == [str(taken)]
    assert left(vault) == []
    assert search.find(vault, {Field.EMAIL: (MAIL,)}).matches == ()
    assert search.find(vault, {}, text="xyzzyplugh").files == ()
    (kept,) = imports.listing(vault)
    assert (kept.file, kept.rows_kept, kept.rows_held, kept.tidied_on) == ("kunder.csv", 2, 0, vault.today())
    assert not any(one.is_covered for one in systems.overview(vault))
    again = take_in(vault, tmp_path)
    assert len(search.find(vault, {Field.EMAIL: (MAIL,)}).matches) == 1
    imports.undo(vault, again)
    imports.undo(vault, taken)


def test_after_three_months_the_bodies_are_gone_and_their_proof_stays(
    vault: Vault, answered: str, clock: Clock
) -> None:
    (before,) = letters.listing(vault, answered)
    days(clock, 100)
    tidying.tidy(vault)
    (after,) = letters.listing(vault, answered)
    assert (after.sha256, after.sent_on, after.kind) == (before.sha256, before.sent_on, before.kind)
    assert after.tidied_on == vault.today()
    with pytest.raises(UserError, match="no longer kept"):
        letters.pdf_of(vault, after.id)
    whole = pages.plain(vault.path, vault.key).decode("utf-8", "replace").casefold()
    assert "xyzzyplugh" not in whole.replace(f"ringde om {NOTE}".casefold(), "")  # the case's own note stays five years
    file = casework.one(vault, answered)
    assert [(kind, text) for _, kind, _, text in file.correspondence] == [("letter", "")]
    assert file.case.subject.name == NAME
    assert tidying.due(vault) == ()


def test_the_case_file_of_a_tidied_case_says_what_is_no_longer_in_it(vault: Vault, answered: str, clock: Clock) -> None:
    days(clock, 100)
    tidying.tidy(vault)
    with zipfile.ZipFile(io.BytesIO(casefile.build(vault, answered))) as archive:
        assert not [name for name in archive.namelist() if name.startswith("letters/")]
        (letter,) = json.loads(archive.read("letters.json"))
        assert letter["body_removed_on"] == vault.today().isoformat()
        assert letter["manifest"]["table_rows"]
        assert "removed" in archive.read("README.txt").decode()


@pytest.fixture
def nameless(vault: Vault, answered: str, clock: Clock) -> str:
    days(clock, 5 * 366)
    tidying.tidy(vault)
    return answered


def test_after_five_years_nobody_is_named_in_any_page(vault: Vault, nameless: str) -> None:
    assert left(vault) == []
    case = requests.one(vault, nameless)
    assert case.anonymised_on == vault.today()
    assert case.rights == (Right.ACCESS,)
    assert case.identity
    assert case.identity.method is IdentityMethod.KNOWN_ADDRESS


def test_everything_goes_on_around_a_case_that_names_nobody(vault: Vault, nameless: str) -> None:
    assert casework.one(vault, nameless).history[-1].action == "tidied.names"
    assert [line.case.ref for line in case_lines.every(vault)] == [nameless]
    assert overview.overview(vault)
    assert casefile.build(vault, nameless)
    assert trail.verify(vault) is None
    assert service.check(vault).is_whole


def test_a_case_that_names_nobody_is_changed_no_more(vault: Vault, nameless: str) -> None:
    case = requests.one(vault, nameless)
    with pytest.raises(NotAllowed, match="named nobody"):
        requests.edit(vault, case, note="Östen")
    with pytest.raises(NotAllowed, match="named nobody"):
        letters.compose(vault, nameless, LetterKind.L05)


def test_the_come_back_guard_outlives_the_names(vault: Vault, tmp_path: Path, clock: Clock) -> None:
    take_in(vault, tmp_path)
    ref = opened(vault, Right.ERASURE)
    erasure.decide(vault, ref, ["kunder.csv:2"], Decision(Outcome.ERASE))
    erasure.done(vault, ref)
    for notice in recipients.notices(vault, ref):
        recipients.told(vault, ref, notice.recipient)
    letters.issue(vault, ref, LetterKind.L11, said={"backups_until": "2027-02-21"})
    letters.mark_sent(vault, ref, "L11", Channel.MAIL)
    days(clock, 5 * 366)
    tidying.tidy(vault)
    assert left(vault) == []
    take_in(vault, tmp_path, "nya-kunder.csv")
    assert [alarm.ref for alarm in guard.watch(vault)] == [ref]


def test_a_clock_set_back_lets_nothing_go(vault: Vault, answered: str, clock: Clock) -> None:
    days(clock, 100)
    settings.change(vault, "target_days", 9)
    requests.one(vault, answered)
    with vault.writing("test.later", ref=answered):
        pass
    days(clock, -50)
    with pytest.raises(NotAllowed, match="clock"):
        tidying.tidy(vault)


def test_nought_keeps_for_good(vault: Vault, answered: str, clock: Clock) -> None:
    for name in ("keep_rows_days", "keep_bodies_months", "keep_names_years"):
        settings.change(vault, name, 0)
    days(clock, 9000)
    assert answered
    assert tidying.tidy(vault) == ()


OUTLIVES = {
    "stop.name": "the stop list outlives the case (Art. 21(3))",
    "stop.emails": "the same", "stop.phones": "the same", "stop.address": "the same", "stop.reason": "the same",
    "stop.ended_why": "the same",
}  # fmt: skip


def of_cases() -> Iterator[Table]:
    """Every table whose rows belong to a case, but the log, which no case's words are written to."""
    yield from (table for table in tables.metadata.sorted_tables if "ref" in table.c and table.name != "audit")


def test_a_name_in_any_free_column_of_a_case_is_gone_with_its_names(vault: Vault, nameless: str) -> None:
    """Also in the columns that are made tomorrow: a new one must be thought of in store/tidying.py, or named above."""
    with vault.writing("test.names") as connection:
        connection.execute(tables.request.update().values(anonymised_on=None, note=NOTE))
        planted = {f"{table.name}.{name}" for table in of_cases() for name in plant(connection, table, nameless)}
    tidying.tidy(vault)
    with vault.reading() as connection:
        found = {
            f"{table.name}.{column.name}"
            for table in of_cases()
            for row in connection.execute(select(table))
            for column in table.c
            if "xyzzyplugh" in str(getattr(row, column.name)).casefold()
        }
    assert len(planted) > 15
    assert found - OUTLIVES.keys() - CODES == set()


CODES = {
    "attachment.added_by", "attachment.sha256", "guard.hash", "guard.reason", "guard_alarm.dismissed_by", "letter.kind",
    "letter.language", "letter.sha256", "letter.sent_by", "correspondence.kind", "finding.verdict", "finding.chosen_by",
    "finding.ground",
    "finding.done_by", "finding.released_by", "notice.recipient", "system_question.system", "restriction.ground",
    "weighing.by", "correction.source", "correction.column", "correction.done_by", "correction.seen",
    "correction.seen_sha256", "erasure_proof.source", "erasure_proof.seen", "erasure_proof.sha256",
    "reminder_shown.uid",
}  # fmt: skip
"""Columns that hold a code, a system's name, a statute, or who at the desk did it: never a word about the person."""


ENDS = ("lifted_on", "dismissed_at")
"""A restriction that stands, or an alarm, would keep the case from being over."""


def plant(connection: Connection, table: Table, ref: str) -> list[str]:
    """A row of this table for the case, with the trace in every column that takes words."""
    if table.name in ("request", "finding", "search_proof", "letter"):
        return []  # filled by the real services above, in the shapes they have
    values: dict[str, object] = {}
    for column in table.c:
        if column.name == "ref":
            values["ref"] = ref
        elif isinstance(column.type, String | Text):
            values[column.name] = NOTE
        elif isinstance(column.type, JSON):
            values[column.name] = [NOTE]
        elif isinstance(column.type, LargeBinary):
            values[column.name] = NOTE.encode()
        elif column.name in ENDS or not (column.nullable or _is_counted(column)):
            values[column.name] = _filler(column.type.python_type)
    if "import_id" in table.c and table.c.import_id.primary_key:
        values["import_id"] = 1
    connection.execute(insert(table).values(**values))
    return [name for name, value in values.items() if NOTE in str(value)]


def _is_counted(column: Column[Any]) -> bool:
    return bool(column.primary_key and column.autoincrement is not False)


def _filler(kind: type) -> object:
    return {date: date(2027, 1, 1), datetime: datetime(2027, 1, 1), int: 1, bool: True, float: 1.0}[kind]


def test_the_command_tells_first_and_then_does(
    vault: Vault, tmp_path: Path, clock: Clock, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(open_desk.__kwdefaults__, "clock", clock)
    take_in(vault, tmp_path)
    days(clock, 100)
    phrase = tmp_path / "phrase"
    phrase.write_text("prov\n")
    where = ["--vault", str(vault.path), "--passphrase-file", str(phrase), "--json"]
    before = audit_of(vault)
    told = []
    for words in (["tidy", "--dry-run"], ["tidy"], ["tidy"]):
        assert main([*words, *where]) == 0
        told.append(json.loads(capsys.readouterr().out))
        if words != ["tidy"]:
            assert audit_of(vault) == before
    assert [len(one["due"]) for one in told] == [1, 1, 0]
    assert told[0]["due"] == told[1]["due"]
    assert told[0]["due"][0]["what"] == "rows"


def test_what_must_be_kept_longer_is_still_told_of_once_nobody_is_named(
    vault: Vault, tmp_path: Path, clock: Clock
) -> None:
    """Bookkeeping law outlasts the case: system, day and number stay in the diary, and may be ticked when it comes."""
    take_in(vault, tmp_path)
    ref = opened(vault, Right.ERASURE)
    until = vault.today() + timedelta(days=7 * 366)
    erasure.decide(vault, ref, ["kunder.csv:2"], Decision(Outcome.KEEP_UNTIL, until, "bokföringslagen 7 kap. 2 §"))
    erasure.done(vault, ref)
    for notice in recipients.notices(vault, ref):
        recipients.told(vault, ref, notice.recipient)
    letters.issue(vault, ref, LetterKind.L12, said={"backups_until": "2027-02-21"})
    letters.mark_sent(vault, ref, "L12", Channel.MAIL)
    days(clock, 5 * 366)
    tidying.tidy(vault)
    assert left(vault) == []
    (later,) = diary.every(vault)
    assert (later.refs, later.until) == ((ref,), until)
    days(clock, 2 * 366 + 10)
    assert diary.release(vault, "visma", until) == ()
    assert service.check(vault).is_whole
