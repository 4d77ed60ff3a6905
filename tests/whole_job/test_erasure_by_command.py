"""An erasure on the command line: plan, ticks, work list, recipients, answer, proof, alarm, diary."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.whole_job import exports
from tests.whole_job.test_by_command import Run, desk, open_case, run

__all__ = ["desk", "run"]


@pytest.fixture
def answered(desk: Run, tmp_path: Path) -> str:
    ref = open_case(desk, "erasure")
    for one in desk("review", ref, "--accept-certain"):
        if one["choice"] is None:
            hers = one["record_id"] == "kundregister.csv:2"
            choice = ("--include",) if hers else ("--reason", "en annan person", "--exclude")
            desk("review", ref, "--no-search", *choice, one["record_id"])
    desk("decide", ref, "--record", "limecrm-personer.csv:2", "--erase")
    desk(
        "decide", ref, "--record", "kundregister.csv:2", "--keep-until", "2033-12-31",
        "--ground", "bokföringslagen (1999:1078) 7 kap. 2 §",
    )  # fmt: skip
    (first,) = [one for one in desk("erase", "done", ref, "--source", "lime", "--by", "Malin") if one["done_on"]]
    assert (first["record_id"], first["done_by"]) == ("limecrm-personer.csv:2", "Malin")
    return _answered(desk, ref, tmp_path)


def _answered(desk: Run, ref: str, folder: Path) -> str:
    for form in ("pdf", "csv", "xlsx", "ics"):
        desk("erase", "worklist", ref, "--out", str(folder / f"lista.{form}"))
        assert (folder / f"lista.{form}").stat().st_size > 90
    told = desk("erase", "recipients", ref, "--letters", str(folder / "till"), "--confirm-by", "2099-01-31")
    assert {one["confirm_by"] for one in told} == {"2099-01-31"}
    assert len(list((folder / "till").glob(f"{ref}-L24-*.pdf"))) == len(told)
    for one in told:
        desk("erase", "recipients", ref, "--recipient", one["recipient"], "--told-on", "2026-11-20")
    desk("letter", ref, "L12", "--out", str(folder / "svar.pdf"))
    desk("request", "sent", ref, "L12", "--channel", "mail")
    return ref


def test_the_row_leaves_the_vault_and_the_import_says_so(desk: Run, answered: str) -> None:
    counts = {one["file"]: (one["rows_kept"], one["rows_purged"]) for one in desk("imports")}
    assert counts == {"limecrm-personer.csv": (4, 1), "kundregister.csv": (3, 0)}
    assert desk("search", "--email", "karin.ekdahl@example.se")["results"] == []
    assert desk("audit", "verify")
    purged = next(one for one in desk("erase", "plan", answered) if one["purged_on"])
    assert purged["record_id"] == "limecrm-personer.csv:2"


def test_the_proof_stays_and_the_alarm_is_printed_and_dismissed(desk: Run, answered: str, tmp_path: Path) -> None:
    back = tmp_path / "nyhetsbrev.csv"
    back.write_text("E-post;Förnamn\nkarin.ekdahl@example.se;Karin\n", encoding="utf-8")
    (entry,) = desk("import", str(back), "--source", "newsletter")
    assert [(one["ref"], one["row"]) for one in entry["alarms"]] == [(answered, 2)]
    assert "alarm" in {one["kind"] for one in desk("remind", ends=10)}
    desk("watch", "--dismiss", answered, "nyhetsbrev.csv:2", ends=1)
    assert desk("watch", "--dismiss", answered, "nyhetsbrev.csv:2", "--reason", "Brodern har samma adress.") == []
    seen = desk("erase", "verify", answered)
    assert desk("erase", "verify", answered, "--latest") == seen
    desk("casefile", answered, "--out", str(tmp_path / "akt.zip"))
    with zipfile.ZipFile(tmp_path / "akt.zip") as archive:
        (alarm,) = json.loads(archive.read("alarms.json"))
        proofs: list[Any] = json.loads(archive.read("proof.json"))
    assert alarm["reason"] == "Brodern har samma adress."
    assert {one["system"] for one in proofs} == {"lime", "visma"}
    assert desk("watch", "--recall", answered, "nyhetsbrev.csv:2")[0]["record_id"] == "nyhetsbrev.csv:2"
    assert desk("watch", "--end", answered) == []


def test_kept_data_stand_in_the_diary_and_are_not_released_early(desk: Run, answered: str, tmp_path: Path) -> None:
    (later,) = desk("diary", "--ics", str(tmp_path / "dagbok.ics"))
    assert (later["on"], later["persons"], later["due"], later["refs"]) == ("2034-01-02", 1, False, [answered])
    assert "20340102" in (tmp_path / "dagbok.ics").read_text()
    desk("diary", "--done", "visma", "--until", "2033-12-31", ends=1)
    assert {one["source"] for one in desk("diary", "--routine")} == {"visma", "lime"}


def test_the_same_file_again_is_refused_and_found_by_the_guard_after_an_undo(
    desk: Run, answered: str, tmp_path: Path
) -> None:
    _, lime = exports.write(tmp_path)
    desk("import", str(lime), "--source", "lime", ends=1)
    number = next(one["import_id"] for one in desk("imports") if one["source"] == "lime")
    desk("import-undo", str(number))
    (entry,) = desk("import", str(lime), "--source", "lime")
    assert [one["ref"] for one in entry["alarms"]] == [answered]
