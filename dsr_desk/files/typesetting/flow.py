"""Pages as they fill from top to bottom: what is drawn where, decided before anything is drawn.

Two steps are needed because every page says how many there are.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from dsr_desk.files.typesetting import styles
from dsr_desk.files.typesetting.lines import Measure
from dsr_desk.files.typesetting.styles import Style
from dsr_desk.files.typesetting.tag import Tag, writable


@dataclass(frozen=True, slots=True)
class Said:
    """One line of text. `x` from the left, `y` of its baseline from the top; without a tag it is page furniture."""

    x: float
    y: float
    text: str
    style: Style
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin horizontal line, `y` from the top."""

    x: float
    y: float
    width: float
    colour: str
    weight: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A bookmark: where a heading stands."""

    title: str
    level: int
    y: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture and where it stands, `y` from the top to its lower edge."""

    body: bytes
    x: float
    y: float
    width: float
    height: float
    tag: Tag


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle of a figure, `y` from the top to its lower edge."""

    x: float
    y: float
    width: float
    height: float
    colour: str
    tag: Tag


@dataclass(slots=True)
class Page:
    """What one page holds, in reading order."""

    said: list[Said] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)


class Flow:
    """The pages so far, and the place on the last one where the next line goes."""

    def __init__(self) -> None:
        self.measure = Measure()
        self.pages = [Page()]
        self.root = Tag("Document")
        self.y = styles.TOP
        self.bottom = styles.HEIGHT - styles.BOTTOM
        self.first_bottom = self.bottom
        self._level = -1
        self.on_new_page: Callable[[], None] | None = None
        """Called at the top of each page that begins inside a table, to repeat its head."""

    @property
    def page(self) -> Page:
        """The page being filled."""
        return self.pages[-1]

    @property
    def room(self) -> float:
        """The height left on this page."""
        return (self.first_bottom if len(self.pages) == 1 else self.bottom) - self.y

    @property
    def is_at_top(self) -> bool:
        """Nothing stands on this page yet."""
        return not self.page.said

    def turn(self) -> None:
        """Begin a new page."""
        self.pages.append(Page())
        self.y = styles.TOP
        if self.on_new_page:
            self.on_new_page()

    def need(self, height: float) -> None:
        """Turn the page unless that height is left on it."""
        if height > self.room + 0.01 and not self.is_at_top:
            self.turn()

    def space(self, height: float) -> None:
        """Leave room, except at the top of a page."""
        if not self.is_at_top:
            self.y += height

    def line(self, text: str, style: Style, x: float = styles.LEFT, *, tag: Tag | None) -> None:
        """One line of text below the last; the text must be visible and fit."""
        self.page.said.append(Said(x, self.y + baseline(style), text, style, tag))
        self.y += style.leading

    def rule(self, x: float, width: float, colour: str = styles.LINE, weight: float = 0.5) -> None:
        """A thin line here."""
        self.page.rules.append(Rule(x, self.y, width, colour, weight))

    def heading(self, title: str, level: int) -> Tag:
        """Tag and bookmark of a heading here; one that skips a level stands one below the one before it."""
        self._level = min(level, self._level + 1)
        self.page.marks.append(Mark(writable(title), self._level, self.y))
        return self.root.add(f"H{self._level + 1}")

    def lines_of(self, text: str, style: Style, width: float) -> list[str]:
        """The text broken for a width."""
        return self.measure.lines(text, style.font, style.size, width)


def baseline(style: Style) -> float:
    """How far under the top of its line the letters of a style stand."""
    return (style.leading - style.size) / 2 + style.size * 0.8
