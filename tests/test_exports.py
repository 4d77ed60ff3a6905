"""The made-up world: the same from the same seed, true to its truth, and nobody's."""

import csv
from pathlib import Path

import pytest

from dsr_desk import resources
from dsr_desk.demo import exports, world
from dsr_desk.demo.story_people import STORY
from dsr_desk.domain.identifiers import luhn_ok
from dsr_desk.services import importing


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("exports")
    exports.write_exports(200, 7, out)
    return out


def test_the_same_seed_gives_the_same_files(written: Path, tmp_path: Path) -> None:
    exports.write_exports(200, 7, tmp_path)
    for path in written.rglob("*"):
        if path.is_file() and path.suffix != ".xlsx":
            assert path.read_bytes() == (tmp_path / path.relative_to(written)).read_bytes(), path.name


def test_another_seed_gives_another_world_with_the_same_story() -> None:
    one, two = world.make(100, 1), world.make(100, 2)
    assert one.people[:12] == two.people[:12] == list(STORY)
    assert one.people[12:] != two.people[12:]


def test_every_export_is_recognised_and_read_whole(written: Path) -> None:
    for path in sorted(written.rglob("*")):
        if path.is_file() and path.name != "truth.csv":
            plans = importing.preview(path)
            assert sum(plan.rows_kept for plan in plans) > 0, path.name
            assert any(plan.source for plan in plans), path.name


def test_the_truth_names_the_rows_where_the_people_stand(written: Path) -> None:
    people = world.make(200, 7).people
    with (written / "visma_kundregister.csv").open(encoding="cp1252", newline="") as file:
        register = list(csv.reader(file, delimiter=";"))
    checked = 0
    for person, _, name, _, row, role, _, _ in exports.lines(written / "truth.csv"):
        if name == "visma_kundregister.csv" and role == "private_customer":
            assert register[int(row) - 1][1] == people[int(person)].name.encode("cp1252", "replace").decode("cp1252")
            checked += 1
    assert checked > 50


def test_every_number_is_well_formed_and_from_a_series_for_tests() -> None:
    population = world.make(2000, 3)
    numbers = [person.personal_number for person in population.people]
    assert len(set(numbers)) == len(numbers)
    assert all(luhn_ok(number[2:].replace("-", "")) and 980 <= int(number[9:12]) <= 998 for number in numbers)
    assert all(1740605 <= int(person.mobile[4:]) <= 1740699 for person in population.people)
    assert all(luhn_ok(firm.org_number.replace("-", "")) for firm in population.companies)
    assert all(firm.org_number.startswith("559999") or firm.owner >= 0 for firm in population.companies)
    domains = {person.email.rpartition("@")[2] for person in population.people if person.email}
    assert domains <= set(world.MAIL_DOMAINS)


def test_there_are_namesakes_families_and_shared_mailboxes() -> None:
    people = world.make(1000, 1).people
    names = [person.name for person in people]
    mails = [person.email for person in people if person.email]
    assert len(names) - len(set(names)) > 5
    assert len(mails) - len(set(mails)) > 5


def test_the_committed_set_is_what_the_generator_makes(tmp_path: Path) -> None:
    exports.write_exports(1000, 1, tmp_path)
    committed = resources.data("demo")
    for path in sorted(committed.rglob("*")):
        if path.is_file() and path.suffix not in (".xlsx", ".eml", ".txt") and path.parent == committed:
            assert path.read_bytes() == (tmp_path / path.name).read_bytes(), path.name
    assert sum(path.stat().st_size for path in committed.rglob("*") if path.is_file()) < 600_000


def test_a_workbook_keeps_formulas_as_text(tmp_path: Path) -> None:
    from python_calamine import CalamineWorkbook

    from dsr_desk.files import sheets_out

    path = tmp_path / "x.xlsx"
    sheets_out.write(path, [sheets_out.Sheet("A", [("=1+1", "@x", "+46", 3)])])
    assert CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python() == [["=1+1", "@x", "+46", 3.0]]
