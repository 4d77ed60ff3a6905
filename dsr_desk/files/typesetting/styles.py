"""Sizes, spaces and colours of a letter. Points; A4."""

from dataclasses import dataclass

from dsr_desk.files.typesetting.faces import REGULAR as REGULAR
from dsr_desk.files.typesetting.faces import STRONG as STRONG

MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
LEFT = RIGHT = 20 * MM
TOP, BOTTOM = 18 * MM, 22 * MM
BODY_WIDTH = WIDTH - LEFT - RIGHT

INK, MUTED, LINE, PALE, LATE = "#1e2226", "#5f656c", "#d9d5cd", "#8a8f95", "#a8261c"
DEEP, MIDDLE = "#14556b", "#8db4c1"
COLOURS = (INK, MUTED, LINE, PALE, LATE, DEEP, MIDDLE)


@dataclass(frozen=True, slots=True)
class Style:
    """How a piece of text is set; `before` and `after` are the spaces around it."""

    font: str
    size: float
    leading: float
    colour: str = INK
    before: float = 0.0
    after: float = 0.0


TITLE = Style(STRONG, 20, 25)
SUBTITLE = Style(REGULAR, 10.5, 15, MUTED, after=8)
SECTION = Style(STRONG, 12.5, 16.5, before=11, after=2.5)
PART = Style(STRONG, 11, 15, before=8, after=1.5)
BODY = Style(REGULAR, 10.5, 14.2, after=4.5)
QUIET = Style(REGULAR, 9, 12.4, MUTED, after=4)
CELL = Style(REGULAR, 9.5, 12.2)
HEAD = Style(STRONG, 9, 12, MUTED)
GROUP = Style(STRONG, 9.5, 12.4)
SENDER = Style(STRONG, 10.5, 14.5)
SMALL = Style(REGULAR, 8.5, 11.5, MUTED)
