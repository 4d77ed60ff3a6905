"""Rectification, restriction, the stop list and the weighing on the command line."""

from pathlib import Path

from PIL import Image
from pypdfium2 import PdfDocument

from tests.whole_job.pdf_text import text_of
from tests.whole_job.test_by_command import Run, desk, open_case, run

__all__ = ["desk", "run"]


def test_a_value_is_put_right_ticked_and_told(desk: Run) -> None:
    ref = open_case(desk, "rectification")
    desk("review", ref, "--accept-certain")
    (one,) = desk(
        "rectify", "set", ref, "--record", "limecrm-personer.csv:2", "--column", "phone", "--to", "0701740650"
    )
    assert (one["old"], one["new"], one["done_on"]) == ("0701740611", "0701740650", None)
    desk("rectify", "set", ref, "--to", "x", ends=2)
    (one,) = desk("rectify", "done", ref, "--source", "lime")
    assert one["done_on"]
    (one,) = desk("rectify", "verify", ref)
    assert one["seen"] == "not_read_again"
    assert desk("erase", "recipients", ref)
    assert "17" in desk("rectify", "set", ref, "--source", "Pärmen", "--what", "namn", "--to", " ", ends=1)


def test_a_restriction_waits_for_its_letter(desk: Run) -> None:
    ref = open_case(desk, "restriction")
    desk("review", ref, "--accept-certain")
    one = desk("restrict", "set", ref, "--ground", "a", "--data", "telefonnummer", "--since", "2026-11-20")
    assert one["lifted_on"] is None
    assert "L14" in desk("restrict", "lift", ref, "--why", "kontrollerat", ends=1)
    assert [case["ref"] for case in desk("restrict", "list")] == [ref]


def test_marketing_is_stopped_without_a_further_command(desk: Run, tmp_path: Path) -> None:
    ref = open_case(desk, "objection_marketing")
    assert [one["ref"] for one in desk("stop", "list")] == [ref]
    for form in ("list", "editnews", "lime"):
        out = tmp_path / f"{form}.csv"
        assert desk("stop", "export", "--form", form, "--out", str(out))["verified"] is (form == "list")
        assert "karin.ekdahl@example.se" in out.read_text("utf-8-sig")
    desk("stop", "end", ref, "--why", "bad om nyhetsbrevet igen")
    assert desk("stop", "list") == []
    assert desk("stop", "add", ref)["reason"] == "objection"


def test_an_objection_is_weighed(desk: Run) -> None:
    ref = open_case(desk, "objection")
    said = ("--processing", "kundregistret", "--hers", "hotbild")
    assert "21.1" in desk("weigh", ref, *said, "--rejected", ends=1)
    assert desk("weigh", ref, *said, "--accepted")["accepted"] is True


def test_the_figures_fit_a_page_and_a_spreadsheet(desk: Run, tmp_path: Path) -> None:
    open_case(desk, "access")
    table, page = tmp_path / "stats.csv", tmp_path / "stats.pdf"
    known = desk("stats", "--csv", str(table), "--pdf", str(page))
    assert (known["all"]["cases"], known["all"]["waiting"]) == (1, 1)
    assert known["by_right"]["access"]["cases"] == 1
    assert table.read_text("utf-8-sig").splitlines()[1].startswith("Alla;1;")
    assert "Karin" not in text_of(page)
    assert len(PdfDocument(page)) == 1
    assert "slutar" in desk("stats", "--from", "2026-11-01", "--to", "2026-10-01", ends=1)


def test_a_logo_is_chosen_and_taken_away(desk: Run, tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    Image.new("RGB", (300, 100), "navy").save(file)
    assert desk("letterhead") is None
    assert desk("letterhead", "--picture", str(file), "--alt", "Nordhamns logotyp")["alt"] == "Nordhamns logotyp"
    ref = open_case(desk, "access")
    desk("letter", ref, "L01", "--out", str(tmp_path / "brev.pdf"))
    assert "JPEG" in desk("letterhead", "--picture", str(tmp_path / "brev.pdf"), ends=1)
    assert desk("letterhead", "--remove") is None
