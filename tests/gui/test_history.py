"""The audit trail in plain words."""

from datetime import UTC, datetime, timedelta

from dsr_desk.domain.audit import AuditLine
from dsr_desk.domain.trail_words import in_words
from dsr_desk.gui.requests.history import folded

AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def line(action: str, minutes: int = 0, **detail: object) -> AuditLine:
    return AuditLine(1, AT + timedelta(minutes=minutes), "Maja", action, "DSR-2026-0001", detail, "", "")


def test_one_choice_after_another_is_told_as_one() -> None:
    lines = [line("review.exclude", n, records=1) for n in range(19)] + [line("request.closed", 30)]
    assert [(one.action, one.detail.get("records")) for one in folded(lines)] == [
        ("review.exclude", 19),
        ("request.closed", None),
    ]


def test_other_lines_are_never_folded() -> None:
    assert len(folded([line("letter.issued", kind="L01"), line("letter.issued", kind="L05")])) == 2


def test_a_line_says_what_was_done() -> None:
    said = in_words(line("request.identity", method="known_address"), "en", {}, str)
    assert said == "Identity settled: wrote from a known address"
    assert in_words(line("erasure.done", source="lime", records=2), "en", {"lime": "Lime CRM"}, str).startswith(
        "Carried out in Lime CRM"
    )


def test_a_line_nobody_translated_is_still_words() -> None:
    assert in_words(line("new.thing_done"), "en", {}, str) == "new thing done"
