"""What a file changes against the last one of the same system, before and after it is taken in."""

from pathlib import Path

from dsr_desk.domain.changes import Changes
from dsr_desk.domain.plan import ImportPlan
from dsr_desk.services import changes, imports
from dsr_desk.store.vault import Vault

HEAD = "Kundnr;Namn;E-post;Telefon;Ort\n"
ROWS = ("101;Bo Falk;bo@example.se;;Borås", "102;Eva Lind;eva@example.se;;Umeå", "103;Li Holm;li@example.se;;Malmö")


def plan_of(folder: Path, name: str, *rows: str, source: str = "visma") -> ImportPlan:
    file = folder / name
    file.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    (plan,) = imports.preview(file, source=source)
    return plan


def test_the_first_file_of_a_system_has_nothing_to_be_compared_with(vault: Vault, tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "a.csv", *ROWS)
    assert changes.of_plan(vault, plan) is None
    assert changes.of_import(vault, imports.take_in(vault, plan)) is None


def test_before_and_after_taking_in_the_same_is_said(vault: Vault, tmp_path: Path) -> None:
    first = imports.take_in(vault, plan_of(tmp_path, "a.csv", *ROWS))
    plan = plan_of(tmp_path, "b.csv", ROWS[0], "102;Eva Lind;ny@example.se;;Umeå", "104;Per Ek;;;", "105;Åsa Öst;;;")
    wanted = Changes(first.id, new=2, gone=1, altered=1, unchanged=1)
    assert changes.of_plan(vault, plan) == wanted
    assert changes.of_import(vault, imports.take_in(vault, plan)) == wanted


def test_another_systems_file_is_not_compared_with(vault: Vault, tmp_path: Path) -> None:
    imports.take_in(vault, plan_of(tmp_path, "a.csv", *ROWS))
    assert changes.of_plan(vault, plan_of(tmp_path, "b.csv", ROWS[0], source="lime")) is None


def test_of_several_lists_of_one_kind_the_one_of_the_same_name_counts(vault: Vault, tmp_path: Path) -> None:
    first = imports.take_in(vault, plan_of(tmp_path, "a.csv", *ROWS))
    imports.take_in(vault, plan_of(tmp_path, "b.csv", "900;Kim Berg;;;"))
    assert changes.of_plan(vault, plan_of(tmp_path, "a.csv", *ROWS[:2])) == Changes(first.id, 0, 1, 0, unchanged=2)
