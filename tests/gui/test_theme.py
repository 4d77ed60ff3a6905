"""Colours hold WCAG 2.2 AA in both themes."""

import pytest

from dsr_desk.gui.theme import DARK, LIGHT, Colours, Tone

TEXT = 4.5
EDGE = 3.0


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("shown", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read_on_every_ground(shown: Colours) -> None:
    for ground in (shown.ground, shown.surface, shown.rail, shown.accent_pale, shown.hover):
        assert contrast(shown.ink, ground) >= TEXT
        assert contrast(shown.muted, ground) >= TEXT, ground


@pytest.mark.parametrize("shown", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", ["accent", "ok", "warning", "late"])
def test_a_tone_can_be_read_on_its_pale_ground_and_on_white(shown: Colours, tone: Tone) -> None:
    ink, pale = shown.tone(tone)
    for ground in (pale, shown.surface, shown.ground):
        assert contrast(ink, ground) >= TEXT, ground


@pytest.mark.parametrize("shown", [LIGHT, DARK], ids=["light", "dark"])
def test_buttons_and_edges_can_be_seen(shown: Colours) -> None:
    assert contrast(shown.on_accent, shown.accent) >= TEXT
    assert contrast(shown.on_accent, shown.accent_hover) >= TEXT
    assert contrast(shown.on_accent, shown.ok) >= EDGE
    for ground in (shown.surface, shown.ground):
        for drawn in (shown.edge, shown.accent, shown.warning_fill, shown.late):
            assert contrast(drawn, ground) >= EDGE, (drawn, ground)
