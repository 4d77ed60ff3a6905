"""A page drawn on reportlab's canvas, every piece of it marked: content of an element, or page furniture."""

import io
from typing import Any

from reportlab.lib.utils import ImageReader

from dsr_desk.files.typesetting.flow import Box, Page, Picture, Said
from dsr_desk.files.typesetting.lines import Measure
from dsr_desk.files.typesetting.styles import COLOURS, HEIGHT, Style
from dsr_desk.files.typesetting.tag import Tag


def _operands(colour: str) -> str:
    return " ".join(f"{int(colour[place : place + 2], 16) / 255:.4f}" for place in (1, 3, 5))


_FILL = {colour: f"{_operands(colour)} rg" for colour in COLOURS}
_STROKE = {colour: f"{_operands(colour)} RG" for colour in COLOURS}
_FURNITURE = "/Artifact <</Type/Pagination>> BDC"


def draw_page(canvas: Any, measure: Measure, page: Page, number: int) -> None:
    """Lines, then text in reading order; each element learns which pieces of this page (0-based) are its own."""
    _draw_rules(canvas, page)
    text = canvas.beginText()
    marks = _Marks(text._code.append, number)
    pen = _Pen(text, measure)
    for said in page.said:
        marks.turn_to(said.tag)
        pen.write(said)
    marks.end()
    canvas.drawText(text)
    for place, picture in enumerate(page.pictures, start=marks.count):
        _draw_picture(canvas, picture, number, place)
    for place, box in enumerate(page.boxes, start=marks.count + len(page.pictures)):
        _draw_box(canvas, box, number, place)


def _draw_box(canvas: Any, box: Box, page: int, place: int) -> None:
    canvas.addLiteral(f"/{box.tag.role} <</MCID {place}>> BDC")
    size = f"{box.width:.3f} {box.height:.3f}"
    canvas.addLiteral(f"{_FILL[box.colour]} {box.x:.3f} {HEIGHT - box.y:.3f} {size} re f")
    canvas.addLiteral("EMC")
    box.tag.pieces.append((page, place))


def _draw_picture(canvas: Any, picture: Picture, page: int, place: int) -> None:
    canvas.addLiteral(f"/{picture.tag.role} <</MCID {place}>> BDC")
    image = ImageReader(io.BytesIO(picture.body))
    canvas.drawImage(image, picture.x, HEIGHT - picture.y, picture.width, picture.height)
    canvas.addLiteral("EMC")
    picture.tag.pieces.append((page, place))


def _draw_rules(canvas: Any, page: Page) -> None:
    if not page.rules:
        return
    canvas.addLiteral("/Artifact <</Type/Layout>> BDC")
    for rule in page.rules:
        y = f"{HEIGHT - rule.y:.3f}"
        ends = f"{rule.x:.3f} {y} m {rule.x + rule.width:.3f} {y} l S"
        canvas.addLiteral(f"{_STROKE[rule.colour]} {rule.weight} w {ends}")
    canvas.addLiteral("EMC")


class _Marks:
    """Begins and ends marked content."""

    def __init__(self, write: Any, page: int) -> None:
        self._write, self._page, self._next = write, page, 0
        self._is_open, self._tag = False, None

    _tag: Tag | None

    @property
    def count(self) -> int:
        """How many pieces were marked as content of an element."""
        return self._next

    def turn_to(self, tag: Tag | None) -> None:
        """What follows belongs to that element."""
        if self._is_open and tag is self._tag:
            return
        self.end()
        self._is_open, self._tag = True, tag
        if tag is None:
            self._write(_FURNITURE)
            return
        self._write(f"/{tag.role} <</MCID {self._next}>> BDC")
        tag.pieces.append((self._page, self._next))
        self._next += 1

    def end(self) -> None:
        """End what is open."""
        if self._is_open:
            self._write("EMC")
            self._is_open = False


class _Pen:
    """Writes text; sets colour and face only where they change.

    Colours and places go in as PDF source: reportlab parses each colour and formats six numbers a line in Python.
    """

    def __init__(self, text: Any, measure: Measure) -> None:
        self._text, self._measure = text, measure
        self._style: Style | None = None
        self._face = ""

    def write(self, said: Said) -> None:
        """One line where it stands."""
        text, style = self._text, said.style
        if style is not self._style:
            if self._style is None or self._style.colour != style.colour:
                text._code.append(_FILL[style.colour])
            self._style, self._face = style, ""
        text._code.append(f"1 0 0 1 {said.x:.3f} {HEIGHT - said.y:.3f} Tm")
        for font, piece in self._measure.pieces(said.text, style.font):
            if font != self._face:
                text.setFont(font, style.size, style.leading)
                self._face = font
            text.textOut(piece)
