"""The whole main job on the command line: from an empty folder to an answered request."""

import json
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from dsr_desk.cli import main
from dsr_desk.cli import requests as commands
from dsr_desk.domain.grounds import RefusalGround
from dsr_desk.domain.request import Channel, IdentityMethod, Right
from tests.whole_job import exports
from tests.whole_job.pdf_text import text_of

Run = Callable[..., Any]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command on a vault of its own; the JSON it prints, and the status it must end with."""
    passphrase = tmp_path / "passphrase.txt"
    passphrase.write_text("korrekt häst batteri häftapparat\n")
    everywhere = ["--vault", str(tmp_path / "desk.vault"), "--passphrase-file", str(passphrase), "--json"]

    def command(*words: str, ends: int = 0) -> Any:
        status = main([*words, *everywhere])
        printed = capsys.readouterr()
        assert status == ends, printed.err
        return json.loads(printed.out) if printed.out.strip() else printed.err

    return command


@pytest.fixture
def desk(run: Run, tmp_path: Path) -> Run:
    """A vault of the demo firm with both exports taken in."""
    run("init", "--policy", "demo", "--recovery-out", str(tmp_path / "recovery.txt"))
    visma, lime = exports.write(tmp_path)
    run("import", str(visma), "--source", "visma")
    run("import", str(lime), "--source", "lime")
    return run


def open_case(run: Run, right: str) -> str:
    case = run(
        "request", "new", "--right", right, "--received", "2026-11-02", "--channel", "mail", "--name", "Karin Ekdahl",
        "--email", "karin.ekdahl@example.se", "--phone", "070-174 06 11", "--address", "Kvarngatan 4;412 69 Göteborg",
    )  # fmt: skip
    ref: str = case["ref"]
    run("request", "identity", ref, "--method", "known_address", "--note", "Svar från den adress vi har i Lime.")
    return ref


def test_an_access_request_is_answered_with_her_records_and_nobody_elses(desk: Run, tmp_path: Path) -> None:
    ref = open_case(desk, "access")
    found = {one["record_id"]: one for one in desk("review", ref, "--accept-certain")}
    assert found["limecrm-personer.csv:2"]["choice"] == "include"
    assert found["kundregister.csv:2"]["verdict"] in ("certain", "possible")
    for record_id, one in found.items():
        if one["choice"] is None:
            hers = record_id == "kundregister.csv:2"
            desk("review", ref, "--no-search", "--include" if hers else "--exclude", record_id, "--reason", "granskad")
    report = tmp_path / "report.pdf"
    desk("letter", ref, "access-report", "--out", str(report))
    said = text_of(report)
    assert "karin.ekdahl@example.se" in said
    assert "<b>snart</b>" in said
    assert "asa.ohman@example.se" not in said
    assert "Integritetsskyddsmyndigheten" in said
    desk("request", "sent", ref, "L05", "--channel", "mail", "--on", "2026-11-20")
    assert desk("request", "close", ref)["state"] == "closed"
    assert desk("audit", "verify")["whole"] is True


def test_a_letter_taken_out_in_three_forms_is_one_letter_until_something_in_it_changes(
    desk: Run, tmp_path: Path
) -> None:
    ref = open_case(desk, "access")
    for form in ("pdf", "eml", "json"):
        desk("letter", ref, "acknowledgement", "--format", form, "--out", str(tmp_path / f"letter.{form}"))
    assert len(desk("letters", ref)) == 1
    desk("request", "edit", ref, "--address", "Kvarngatan 6;412 69 Göteborg")
    desk("letter", ref, "acknowledgement", "--out", str(tmp_path / "moved.pdf"))
    assert len(desk("letters", ref)) == 2


def test_an_unreviewed_record_stops_the_report(desk: Run, tmp_path: Path) -> None:
    ref = open_case(desk, "access")
    desk("review", ref)
    trouble = desk("letter", ref, "L05", "--out", str(tmp_path / "no.pdf"), ends=1)
    assert "granska" in trouble
    assert not (tmp_path / "no.pdf").exists()


def test_an_erasure_keeps_bookkeeping_and_names_the_last_day(desk: Run, tmp_path: Path) -> None:
    ref = open_case(desk, "erasure")
    desk("review", ref, "--accept-certain")
    for one in desk("review", ref, "--no-search"):
        if one["choice"] is None:
            hers = one["record_id"] == "kundregister.csv:2"
            desk("review", ref, "--no-search", "--include" if hers else "--exclude", one["record_id"], "--reason", "x")
    desk("decide", ref, "--record", "limecrm-personer.csv:2", "--erase")
    ground = "bokföringslagen 7 kap. 2 §"
    desk("decide", ref, "--record", "kundregister.csv:2", "--keep-until", "2033-12-31", "--ground", ground)
    desk("letter", ref, "L12", "--out", str(tmp_path / "early.pdf"), ends=1)
    desk("erase", "done", ref, "--on", "2026-11-20")
    for recipient in desk("erase", "recipients", ref):
        desk("erase", "recipients", ref, "--recipient", recipient["recipient"], "--told-on", "2026-11-20")
    letter = tmp_path / "partly.pdf"
    desk("letter", ref, "partly-erased", "--out", str(letter), "--say", "backups_until=2027-02-20")
    said = text_of(letter)
    assert "31 december 2033" in said
    assert "bokföringslagen" in said


def test_what_is_told_without_json_is_for_people(desk: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ref = open_case(desk, "access")
    told = ["--vault", str(tmp_path / "desk.vault"), "--passphrase-file", str(tmp_path / "passphrase.txt")]
    main(["request", "show", ref, *told])
    main(["letter", ref, "L02", "--draft", "--out", str(tmp_path / "draft.pdf"), "--say", "doubt=Ny adress.", *told])
    letter = tmp_path / "letter.txt"
    letter.write_text("Vad har ni om mig?\n/Bo Falk", encoding="utf-8")
    main(["intake", str(letter), "--lang", "en"])
    said = capsys.readouterr().out
    assert f"Ärende: {ref}\nPerson: Karin Ekdahl\nRättigheter: access\nLäge: open" in said
    assert "Ärendet öppnades" in said
    assert "Det du skriver själv: --say identity_data=TEXT, identity_no_less=TEXT, safe_way=TEXT\n" in said
    assert "Rights: access\nLanguage: sv\nname: Bo Falk\n  access: ”Vad har ni om mig?”" in said
    assert "None" not in said
    assert "[" not in said


def test_the_reason_of_what_is_excluded_is_not_written_beside_what_is_included(desk: Run) -> None:
    ref = open_case(desk, "access")
    hers, other = [one["record_id"] for one in desk("review", ref)][:2]
    found = desk("review", ref, "--no-search", "--include", hers, "--exclude", other, "--reason", "en annan person")
    assert {one["record_id"]: one["reason"] for one in found if one["choice"]} == {hers: "", other: "en annan person"}


@pytest.mark.parametrize(
    ("said", "words"),
    [(commands.METHODS, IdentityMethod), (commands.CHANNELS, Channel), (commands.RIGHT_WORDS, Right),
     (commands.GROUNDS, RefusalGround)],
)  # fmt: skip
def test_the_help_lists_every_word_that_an_option_takes(said: str, words: type[StrEnum]) -> None:
    listed = said.partition(";")[0].replace(" or ", ", ").split(", ")
    assert set(listed) == {word.value for word in words}


def test_a_text_file_is_no_vault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "kunder.csv"
    path.write_text("Kundnr;Namn;Ort\n1;Karin Ekdahl;Göteborg\n", encoding="utf-8")
    passphrase = tmp_path / "passphrase.txt"
    passphrase.write_text("korrekt häst batteri häftapparat", encoding="utf-8")
    assert main(["--vault", str(path), "--passphrase-file", str(passphrase), "request", "list"]) == 3
    assert "textfil, inte ett valv" in capsys.readouterr().err


def test_a_search_for_nothing_is_no_search(desk: Run) -> None:
    assert "--name" in desk("search", "--name", " ", "--text", "", ends=2)


def test_somebody_nobody_has_heard_of_gets_a_clear_no(desk: Run, tmp_path: Path) -> None:
    case = desk(
        "request", "new", "--right", "access", "--received", "2026-11-02", "--channel", "post", "--name",
        "Zebedeus Qvarnlöf", "--email", "zebedeus@example.org",
    )  # fmt: skip
    desk("request", "identity", case["ref"], "--method", "no_doubt", "--note", "Inget lämnas ut.")
    assert desk("review", case["ref"]) == []
    letter = tmp_path / "nothing.pdf"
    desk("letter", case["ref"], "nothing-held", "--out", str(letter))
    assert "kundregister.csv" in text_of(letter)


def test_a_gap_in_the_policy_lets_a_draft_through_but_no_letter(run: Run, tmp_path: Path) -> None:
    run("init", "--policy", "izonen", "--recovery-out", str(tmp_path / "recovery.txt"))
    _, lime = exports.write(tmp_path)
    run("import", str(lime), "--source", "lime")
    ref = open_case(run, "access")
    for one in run("review", ref, "--accept-certain"):
        if one["choice"] is None:
            run("review", ref, "--no-search", "--exclude", one["record_id"], "--reason", "en annan person")
    run("letter", ref, "L05", "--out", str(tmp_path / "final.pdf"), ends=1)
    run("letter", ref, "L05", "--draft", "--out", str(tmp_path / "draft.pdf"))
    assert "UTKAST" in text_of(tmp_path / "draft.pdf")
    assert not (tmp_path / "final.pdf").exists()


def test_the_next_file_of_a_system_tells_what_changed(desk: Run, tmp_path: Path) -> None:
    again = tmp_path / "limecrm-december.csv"
    rest = [line for line in exports.LIME.splitlines() if not line.startswith("Karin")]
    again.write_text("\n".join(rest) + "\n", encoding="utf-8")
    (taken,) = desk("import", str(again), "--source", "lime")
    assert taken["changes"]["gone"] >= 1
    assert (taken["changes"]["new"], taken["changes"]["altered"]) == (0, 0)


def test_what_was_remarked_on_in_a_file_is_listed_and_saved_after_it_is_taken_in(run: Run, tmp_path: Path) -> None:
    run("init", "--policy", "demo", "--recovery-out", str(tmp_path / "recovery.txt"))
    file = tmp_path / "kunder.csv"
    file.write_text("Kundnr;Namn;Datum\n1;Bo Ek;2024-02-31\nSumma;;1\n", encoding="utf-8")
    run("import", str(file), "--source", "visma", "--delete-file")
    out = tmp_path / "lista.csv"
    assert [(one["sort"], one["row"], one["text"]) for one in run("import-remarks", "1", "--csv", str(out))] == [
        ("impossible_date", 2, "1 · Bo Ek · 2024-02-31"), ("footer", 3, None),
    ]  # fmt: skip
    assert len(out.read_text("utf-8-sig").splitlines()) == 3
    assert "no import 7" in run("import-remarks", "7", "--csv", str(out), "--lang", "en", ends=1)


def test_a_limit_below_nothing_is_refused_and_hides_no_hit(desk: Run) -> None:
    assert "--limit" in desk("search", "--name", "Karin Ek", "--limit", "-1", ends=2)
