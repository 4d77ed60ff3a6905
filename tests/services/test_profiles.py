"""Profiles: saved from a file, mended, renamed, shared and taken in; the shipped ones stay as they are."""

import json
from pathlib import Path

import pytest

from dsr_desk.domain.errors import FileTrouble, UsageError, UserError
from dsr_desk.domain.fields import Field
from dsr_desk.files import profile_file
from dsr_desk.files.profiles import shipped
from dsr_desk.services import imports, profiles
from dsr_desk.store import audit
from dsr_desk.store.vault import Vault


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "lista.csv"
    path.write_text("Alfa;Beta\nÅsa Öhman;x\nBo Falk;y\n", encoding="utf-8")
    return path


@pytest.fixture
def own(vault: Vault, export: Path) -> str:
    (plan,) = imports.preview(export, source="Eget", mapping={"Alfa": Field.NAME})
    return profiles.save(vault, profiles.of_plan(plan, "Kundlista", "Eget")).profile.name


def test_a_mended_profile_reads_the_next_file_otherwise(vault: Vault, own: str, export: Path) -> None:
    profiles.mend(vault, own, {"beta": Field.CITY})
    (plan,) = imports.preview(export, vault=vault)
    assert (plan.profile, plan.field_of("Beta")) == (own, Field.CITY)
    with pytest.raises(UsageError, match="Beta"):
        profiles.mend(vault, own, {"Betta": Field.CITY})


def test_a_renamed_profile_is_found_by_its_new_name_alone(vault: Vault, own: str) -> None:
    assert profiles.rename(vault, own, "Kurslista").profile.name == "Kurslista"
    assert [one.name for one in profiles.own(vault)] == ["Kurslista"]
    with pytest.raises(UsageError):
        profiles.one(vault, own)


def test_a_profile_shared_as_a_file_is_the_same_after_it_is_taken_in(vault: Vault, own: str, tmp_path: Path) -> None:
    profiles.mend(vault, own, {"Beta": Field.CITY})
    was = profiles.one(vault, own).profile
    profiles.export(vault, own, tmp_path / "profil.yaml")
    with pytest.raises(UserError, match="already"):
        profiles.take_in(vault, tmp_path / "profil.yaml")
    profiles.delete(vault, own)
    (known,) = profiles.take_in(vault, tmp_path / "profil.yaml")
    assert known.is_own
    assert known.profile == was


def test_every_shipped_profile_survives_being_shared(tmp_path: Path) -> None:
    for one in shipped():
        (tmp_path / "en.yaml").write_text(profile_file.written(one), encoding="utf-8")
        assert profile_file.read(tmp_path / "en.yaml") == (one,)


def test_a_shipped_profile_is_neither_changed_nor_replaced_and_a_copy_says_what_it_goes_before(
    vault: Vault, tmp_path: Path
) -> None:
    for change in (
        lambda: profiles.mend(vault, "linkedin-connections", {"Position": Field.OTHER}),
        lambda: profiles.delete(vault, "linkedin-connections"),
        lambda: profiles.rename(vault, "linkedin-connections", "annat"),
    ):
        with pytest.raises(UserError, match="comes with the program"):
            change()
    profiles.export(vault, "linkedin-connections", tmp_path / "en.yaml")
    with pytest.raises(UserError, match="comes with the program"):
        profiles.take_in(vault, tmp_path / "en.yaml", replaces=True)
    known = profiles.copy(vault, "linkedin-connections", "Våra kontakter", {"Position": Field.OTHER})
    assert known.before is not None
    assert known.before.name == "linkedin-connections"
    path = tmp_path / "Connections.csv"
    path.write_text("First Name,Last Name,URL,Position,Connected On\nBo,Falk,,vd,1 Mar 2026\n", encoding="utf-8")
    (plan,) = imports.preview(path, vault=vault)
    assert (plan.profile, plan.field_of("Position")) == ("Våra kontakter", Field.OTHER)


def test_no_name_given_by_hand_stands_in_the_trail_and_none_may_hold_a_number_or_an_address(
    vault: Vault, own: str
) -> None:
    profiles.mend(vault, own, {"Beta": Field.CITY})
    profiles.rename(vault, own, "Åsa Öhmans lista")
    profiles.delete(vault, "Åsa Öhmans lista")
    with vault.reading() as connection:
        told = json.dumps([[line.action, line.detail] for line in audit.lines(connection, None)], ensure_ascii=False)
    assert "profile.removed" in told
    assert "Kundlista" not in told
    assert "Åsa" not in told
    for name in ("900118-9811", "asa@example.se", "070-174 06 05", "", "a/b", "x" * 81):
        with pytest.raises(UserError):
            profiles.copy(vault, "linkedin-connections", name)


GOOD = "- name: egen\n  source: Eget\n  kind: persons\n"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("bara ord\n", 1),
        ("- name: [\n", 2),
        ("- name: egen\n  kind: persons\n", 1),
        (GOOD + "  columns: {Namn: nmae}\n", 4),
        (GOOD + "  columns:\n    Namn: name\n    Ort: stad\n", 6),
        (GOOD + "  role: chef\n", 4),
        (GOOD + "  need: [Namn]\n", 4),
        (GOOD + "  needs: Namn\n", 4),
        (GOOD + "  title: Egen\n", 4),
        (GOOD + "  positions: [[Namn]]\n", 4),
        (GOOD + "  sheet: '(a+)+b'\n", 4),
        (GOOD + "  first_row: ['[']\n", 4),
        (GOOD + "  needs: &a [Namn]\n", 4),
        (GOOD + "  needs: [!!python/object:os.system x]\n", 4),
    ],
)
def test_a_bad_profile_file_is_refused_in_one_sentence_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    path = tmp_path / "profil.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FileTrouble, match=f"profil.yaml, line {line}: ") as trouble:
        profile_file.read(path)
    assert trouble.value.text.sv.count(". ") == 0


def test_a_file_that_is_no_text_is_no_profile(tmp_path: Path) -> None:
    (tmp_path / "profil.yaml").write_bytes(b"\xff\xfe\x00\x81")
    with pytest.raises(FileTrouble, match=r"profil\.yaml"):
        profile_file.read(tmp_path / "profil.yaml")
    with pytest.raises(FileTrouble, match=r"saknas\.yaml"):
        profile_file.read(tmp_path / "saknas.yaml")


def test_a_heading_that_yaml_takes_for_a_truth_value_stays_a_heading(tmp_path: Path) -> None:
    (tmp_path / "profil.yaml").write_text(GOOD + "  columns: {No: customer_number, 2024: other}\n", encoding="utf-8")
    (profile,) = profile_file.read(tmp_path / "profil.yaml")
    assert dict(profile.columns) == {"No": Field.CUSTOMER_NUMBER, "2024": Field.OTHER}


def test_a_file_of_several_profiles_is_taken_in_whole_or_not_at_all(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "profil.yaml"
    path.write_text(GOOD + GOOD.replace("egen", "linkedin-leads"), encoding="utf-8")
    with pytest.raises(UserError, match="linkedin-leads"):
        profiles.take_in(vault, path)
    assert profiles.own(vault) == ()


def test_a_mapping_made_again_takes_the_place_of_the_renamed_profile_that_read_the_file(
    vault: Vault, own: str, export: Path
) -> None:
    profiles.rename(vault, own, "Kurslista")
    (plan,) = imports.preview(export, vault=vault, mapping={"Beta": Field.CITY})
    profiles.remember(vault, plan)
    (known,) = profiles.own(vault)
    assert (known.name, known.columns["Beta"]) == ("Kurslista", Field.CITY)


def test_a_join_without_its_table_is_refused_by_its_line(vault: Vault, tmp_path: Path) -> None:
    file = tmp_path / "min.yaml"
    file.write_text("- name: min\n  source: Lime\n  kind: history\n  needs: [idx]\n  joins:\n    - {column: idx}\n")
    with pytest.raises(FileTrouble, match="line 6: a join has column and table"):
        profiles.take_in(vault, file)
    assert profiles.own(vault) == ()
