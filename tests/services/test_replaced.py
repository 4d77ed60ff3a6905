"""The older of two files of one list: offered, let go with what cases decided kept, and refused where it is alone."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dsr_desk.domain.changes import Changes
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice
from dsr_desk.domain.plan import ImportPlan
from dsr_desk.domain.request import Channel, Right
from dsr_desk.services import changes, guard, imports, replaced, requests, review
from dsr_desk.services.requests import NewRequest
from dsr_desk.store.vault import Vault
from tests.services.test_changes import ROWS, plan_of


def test_the_older_file_goes_and_what_a_case_chose_of_it_stays(vault: Vault, tmp_path: Path) -> None:
    old = imports.take_in(vault, plan_of(tmp_path, "november.csv", *ROWS))
    asked = NewRequest((Right.ACCESS,), date(2026, 11, 2), Channel.MAIL, "Bo Falk", {Field.EMAIL: ("bo@example.se",)})
    case = requests.open_request(vault, asked)
    review.search_case(vault, case.ref)
    (found,) = review.choose(vault, case.ref, ["november.csv:2"], Choice.INCLUDE, "")
    new = imports.take_in(vault, plan_of(tmp_path, "december.csv", *ROWS[1:], "104;Per Ek;;;"))
    offered = replaced.by(vault, new)
    assert offered is not None
    assert (offered.old.id, offered.cases) == (old.id, 1)
    assert offered.changes == Changes(old.id, new=1, gone=1, altered=0, unchanged=2)
    assert replaced.let_go(vault, old.id).rows == 3
    assert [(one.id, one.rows_held) for one in imports.listing(vault)] == [(new.id, 3), (old.id, 0)]
    (kept,) = [one for one in review.search_case(vault, case.ref) if one.choice]
    assert (kept.record_id, kept.choice, kept.match.record.cells) == (
        "november.csv:2", Choice.INCLUDE, found.match.record.cells,
    )  # fmt: skip
    assert replaced.by(vault, new) is None, "there is nothing left to let go"


def test_a_file_that_nothing_replaces_does_not_go(vault: Vault, tmp_path: Path) -> None:
    old = imports.take_in(vault, plan_of(tmp_path, "a.csv", *ROWS))
    imports.take_in(vault, plan_of(tmp_path, "b.csv", *ROWS[:2], source="lime"))
    with pytest.raises(UserError, match="replaces"):
        replaced.let_go(vault, old.id)
    with pytest.raises(UserError, match="no import 99"):
        replaced.let_go(vault, 99)
    assert sum(one.rows_held for one in imports.listing(vault)) == 5


def test_two_lists_of_one_system_without_a_row_in_common_are_not_offered(vault: Vault, tmp_path: Path) -> None:
    imports.take_in(vault, plan_of(tmp_path, "a.csv", *ROWS))
    assert replaced.by(vault, imports.take_in(vault, plan_of(tmp_path, "b.csv", "900;Kim Berg;;;"))) is None


def test_of_three_files_each_older_one_has_the_newest_of_its_own_name_first(vault: Vault, tmp_path: Path) -> None:
    first = imports.take_in(vault, plan_of(tmp_path, "a.csv", *ROWS))
    other = imports.take_in(vault, plan_of(tmp_path, "b.csv", "900;Kim Berg;;;"))
    (tmp_path / "senare").mkdir()
    last = imports.take_in(vault, plan_of(tmp_path / "senare", "a.csv", *ROWS[:2]))
    assert {old: new.id for old, new in replaced.newer(imports.listing(vault)).items()} == {
        first.id: last.id, other.id: last.id,
    }  # fmt: skip
    assert replaced.between(vault, other, last) is None, "they are two lists"
    found = replaced.between(vault, first, last)
    assert found is not None
    assert found.changes.gone == 1
    replaced.let_go(vault, first.id)
    assert replaced.newer(imports.listing(vault)).keys() == {other.id}


def test_the_alarms_about_the_older_files_rows_are_counted_before_they_go(vault: Vault, tmp_path: Path) -> None:
    asked = NewRequest((Right.ERASURE,), date(2026, 11, 2), Channel.MAIL, "Bo Falk", {Field.EMAIL: ("bo@example.se",)})
    guard.protect(vault, requests.open_request(vault, asked).ref)
    old = imports.take_in(vault, plan_of(tmp_path, "november.csv", *ROWS))
    assert len(guard.watch(vault, old.id)) == 1
    new = imports.take_in(vault, plan_of(tmp_path, "december.csv", *ROWS[1:]))
    offered = replaced.by(vault, new)
    assert offered is not None
    assert offered.alarms == 1
    assert replaced.let_go(vault, old.id) == replaced.Gone(rows=3, alarms=1)
    assert guard.alarms(vault) == ()


def test_another_list_of_one_kind_replaces_nothing_though_both_name_the_same_persons(
    vault: Vault, tmp_path: Path
) -> None:
    users = written(tmp_path, "anvandare.csv", "Namn;E-post;Telefon;Ort;Roll\nBo Falk;bo@example.se;;Borås;elev\n")
    courses = written(tmp_path, "kurser.csv", "E-post;Kurs;Start\nbo@example.se;Grundkurs;2026-01-05\n")
    old = imports.take_in(vault, users)
    assert changes.of_plan(vault, courses) is None, "nothing is new, gone or altered against another list"
    new = imports.take_in(vault, courses)
    assert replaced.by(vault, new) is None
    assert replaced.newer(imports.listing(vault)) == {}
    with pytest.raises(UserError, match="replaces"):
        replaced.let_go(vault, old.id)


def written(folder: Path, name: str, text: str) -> ImportPlan:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    (plan,) = imports.preview(file, source="kursportal")
    return replace(plan, kind="users")
