"""Every remark on a file can be reached: counted by sort whatever its number, its row shown, its list saved whole."""

from pathlib import Path

import pytest

from dsr_desk.domain.errors import Cancelled
from dsr_desk.domain.remarks import Sort, by_sort, counted
from dsr_desk.files.scan import MOST_NOTES
from dsr_desk.services import importing, imports, remarks
from dsr_desk.store.vault import Vault

MORE = MOST_NOTES + 50


@pytest.fixture
def long(tmp_path: Path) -> Path:
    file = tmp_path / "kunder.csv"
    rows = "".join(f"{number};Bo Ek;701740611;2024-02-31\n" for number in range(MORE))
    file.write_text("Kundnr;Namn;Telefon;Datum\n" + rows + "Summa;;;9\n", encoding="utf-8")
    return file


def test_sorts_are_counted_beyond_what_the_lists_name(long: Path) -> None:
    (plan,) = importing.preview(long)
    assert counted(plan) == {Sort.MENDED: MORE, Sort.IMPOSSIBLE_DATE: MORE, Sort.FOOTER: 1}
    assert importing.as_json(plan, None)["counts"] == {"mended": MORE, "impossible_date": MORE, "footer": 1}
    assert sum(map(len, by_sort(plan).values())) == 2 * MOST_NOTES + 1, "what the report holds is bounded"


def test_many_remarks_of_one_sort_do_not_hide_another_once_the_file_is_read_in(vault: Vault, tmp_path: Path) -> None:
    file = tmp_path / "kunder.csv"
    rows = "".join(f"{number};Bo Ek;701740611;2024-01-05\n" for number in range(2_500))
    file.write_text(f"Kundnr;Namn;Telefon;Datum\n{rows}9;Eva Lind;;2024-02-31\n", encoding="utf-8")
    (plan,) = importing.preview(file, source="visma")
    taken = imports.take_in(vault, plan)
    assert counted(taken) == {Sort.MENDED: 2_500, Sort.IMPOSSIBLE_DATE: 1}
    assert [one.row for one in by_sort(taken)[Sort.IMPOSSIBLE_DATE]] == [2_502]


def test_the_whole_list_of_a_sort_is_saved_and_holds_no_value_of_a_row(long: Path, tmp_path: Path) -> None:
    (plan,) = importing.preview(long)
    out = tmp_path / "lista.csv"
    remarks.save(plan, (Sort.IMPOSSIBLE_DATE,), out, "en")
    lines = out.read_text("utf-8-sig").splitlines()
    assert lines[:2] == ["Row;Column;Remark", "2;Datum;The date does not exist."]
    assert len(lines) == MORE + 1
    assert "Bo" not in out.read_text("utf-8")


def test_what_stands_in_rows_is_read_from_the_file_also_where_they_are_left_out(long: Path) -> None:
    (plan,) = importing.preview(long)
    found = remarks.rows_shown(plan, [MORE + 2, 3])
    assert found == {MORE + 2: "Summa · 9", 3: "1 · Bo Ek · 701740611 · 2024-02-31"}


def test_a_list_cancelled_while_it_is_saved_leaves_no_file(long: Path, tmp_path: Path) -> None:
    (plan,) = importing.preview(long)

    def cancel() -> None:
        raise Cancelled

    folder = tmp_path / "ut"
    folder.mkdir()
    with pytest.raises(Cancelled):
        remarks.save(plan, tuple(Sort), folder / "lista.csv", "sv", cancel)
    assert list(folder.iterdir()) == []


def test_of_a_file_read_in_the_rows_come_from_the_vault_and_the_list_is_as_long_as_the_report(
    vault: Vault, tmp_path: Path
) -> None:
    file = tmp_path / "kunder.csv"
    rows = '1;Bo Ek;701740611;2024-02-31\n2;"=1+1";;2024-01-05\n'
    file.write_text(f"Kundnr;Namn;Telefon;=Datum\n{rows}Summa;;;9\n", encoding="utf-8")
    (plan,) = importing.preview(file, source="visma")
    taken = imports.take_in(vault, plan)
    file.unlink()
    assert remarks.rows_held(vault, taken, [4, 2]) == {2: "1 · Bo Ek · 701740611 · 2024-02-31"}
    out = tmp_path / "lista.csv"
    remarks.save_kept(taken, tuple(Sort), out, "en")
    lines = out.read_text("utf-8-sig").splitlines()
    assert lines[0] == "Row;Column;Remark"
    assert "4;;A sum or a page foot." in lines
    assert "Bo" not in out.read_text("utf-8")
