"""The law for the command line: JSON as promised, CSV files good and bad."""

from datetime import date
from pathlib import Path

import pytest

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.services import law

HEADER = "id,received,paused_from,paused_until,extended,country"


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    file = folder / "cases.csv"
    file.write_bytes(text.encode(encoding))
    return file


def test_deadline_json_holds_the_promised_keys() -> None:
    found = law.deadline_json(date(2025, 3, 5), language="en")
    assert list(found) == ["due", "safe", "extension_notice_by", "refusal_by", "steps"]
    assert found["due"] == "2025-04-07"
    assert set(found["steps"][0]) == {"rule", "date", "text"}
    assert found["steps"][0]["text"].startswith("Received on Wednesday 5 March 2025.")


def test_retention_json_holds_the_promised_keys() -> None:
    found = law.retention_json("accounting", date(2018, 5, 14), date(2018, 12, 31))
    assert {"retain_until", "ground", "open_ended", "needs_input"} <= set(found)
    assert found["retain_until"] == "2025-12-31"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_batch_reads_any_of_the_usual_csv_files(tmp_path: Path, encoding: str, delimiter: str) -> None:
    rows = [
        HEADER, "å1,2025-03-05,,,,", "2,2025-03-05,2025-03-06,2025-03-16,no,SE", "3,2025-03-06,,,yes,se",
        "4,2026-02-05T23:30Z,,,,", "", "5,2025-03-05,2025-03-06,,no,",
    ]  # fmt: skip
    file = written(tmp_path, "\r\n".join(rows).replace(",", delimiter), encoding)
    assert [(row["id"], row["due"], row["safe"]) for row in law.deadline_batch(file)] == [
        ("å1", "2025-04-07", "2025-04-07"),
        ("2", "2025-04-15", "2025-04-07"),
        ("3", "2025-06-09", "2025-06-09"),
        ("4", "2026-03-06", "2026-03-06"),
        ("5", None, "2025-04-07"),
    ]


def test_columns_may_stand_in_any_order_and_optional_ones_be_missing(tmp_path: Path) -> None:
    file = written(tmp_path, "Received , ID\n2025-03-05, a\n")
    assert law.deadline_batch(file) == [{"id": "a", "due": "2025-04-07", "safe": "2025-04-07"}]


@pytest.mark.parametrize(
    ("row", "what"),
    [
        ("1,2025-02-30,,,,", "2025-02-30"),
        ("1,20250305,,,,", "20250305"),
        ("1,2025-W10-3,,,,", "2025-W10-3"),
        ("1,,,,,", "not a day"),
        ("1,2025-03-05T25:00Z,,,,", "25:00"),
        ("1,2025-03-05,2025-03-01,2025-03-06,,", "before receipt"),
        ("1,2025-03-05,,2025-03-06,,", "paused_from"),
        ("1,2025-03-05,,,perhaps,", "perhaps"),
        ("1,2025-03-05,,,,XX", "XX"),
        ("1,2025-03-05,,,,SE,more", "7 cells"),
    ],
)
def test_a_bad_row_is_named_by_its_line(tmp_path: Path, row: str, what: str) -> None:
    file = written(tmp_path, f"{HEADER}\n0,2025-03-05,,,,\n{row}\n")
    with pytest.raises(FileTrouble, match=r"cases\.csv, line 3") as caught:
        law.deadline_batch(file)
    assert what in caught.value.text.en
    assert caught.value.exit_status == 1


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="received is missing"):
        law.deadline_batch(written(tmp_path, "id;recieved\n1;2025-03-05\n"))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04\x00\x00", b'id,received\n"' + b"x" * 200_000])
def test_a_file_that_is_no_table_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "cases.csv"
    file.write_bytes(content)
    with pytest.raises(FileTrouble, match=r"cases\.csv"):
        law.deadline_batch(file)


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="cannot be read"):
        law.retention_batch(tmp_path / "none.csv")


def test_a_retention_batch_with_every_kind_of_answer(tmp_path: Path) -> None:
    file = written(tmp_path, (
        "id,record_kind,event_date,financial_year_end\n"
        "1,accounting,2018-09-01,2019-06-30\n"
        "2,crm_contact,2020-02-29,\n"
        "3,marketing_suppression,2025-04-01,\n"
        "4,newsletter_or_demo_lead,2023-09-01,\n"
        "5,accounting,2018-09-01,\n"
    ))  # fmt: skip
    found = law.retention_batch(file)
    assert [(row["id"], row["retain_until"], row["open_ended"], row["needs_input"]) for row in found] == [
        ("1", "2026-12-31", False, False),
        ("2", "2025-02-28", False, False),
        ("3", None, True, False),
        ("4", None, False, True),
        ("5", None, False, True),
    ]
    assert all(row["ground"] for row in found)


def test_an_unknown_kind_names_its_line(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="line 2"):
        law.retention_batch(written(tmp_path, "id,record_kind,event_date\n1,invoices,2020-01-01\n"))
