"""How long an access report of some 200 pages takes, against a plain reportlab document of the same text.

The plain document is what a programmer would write in an hour: Platypus tables of 500 rows with Paragraph cells. The
second comparison has bare strings as cells, which neither wrap nor survive a long note: the floor, not a usable letter.
"""

import io
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph as PlainParagraph
from reportlab.platypus import SimpleDocTemplate
from reportlab.platypus import Table as PlainTable

from dsr_desk.domain import compose
from dsr_desk.domain.letter import Bullets, Heading, Letter, LetterKind, PageBreak, Paragraph, Table
from dsr_desk.files import pages, pdf
from dsr_desk.files.letter_texts import load
from dsr_desk.files.typesetting.drawing import draw_page
from dsr_desk.files.typesetting.faces import REGULAR, make_ready
from dsr_desk.files.typesetting.styles import HEIGHT, WIDTH
from tests.bench.line import Line
from tests.letters.made_up import ON, REPORT, records

T = TypeVar("T")
RECORDS = 2800
ROWS = 500


def bench() -> list[Line]:
    """A report of some 200 pages, composed and rendered, against both plain documents."""
    make_ready()
    facts = replace(REPORT, held=records(RECORDS))
    letter, composing = timed(lambda: compose.letter(LetterKind.L05, facts, load("sv"), "sv", ON, False))
    body, rendering = timed(lambda: pdf.render(letter))
    _, untagged = timed(lambda: _untagged(letter))
    wrapped, with_paragraphs = timed(lambda: _plain(letter, _wrapped))
    bare, with_strings = timed(lambda: _plain(letter, lambda text: text))
    ours = composing + rendering
    count = f"{pages.count(body)} pages in {ours:.2f} s"
    return [
        Line("access report tagged and archival against untagged", rendering / untagged, 2, "",
             f"{pages.count(body)} pages in {rendering:.2f} s; the same pages untagged in {untagged:.2f} s"),
        Line("access report against plain reportlab, wrapped cells", ours / with_paragraphs, 2, "",
             f"{count}; plain: {pages.count(wrapped)} pages in {with_paragraphs:.2f} s"),
        Line("access report against plain reportlab, bare strings", ours / with_strings, 2, "",
             f"{count}; plain: {pages.count(bare)} pages in {with_strings:.2f} s, long texts cut off"),
    ]  # fmt: skip


def _untagged(letter: Letter) -> bytes:
    """The same pages as reportlab leaves them: no element, no copy within, nothing rewritten."""
    flow, out = pdf.lay_out(letter), io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1, initialFontName=REGULAR)
    for number, page in enumerate(flow.pages):
        for said in page.said:
            object.__setattr__(said, "tag", None)
        draw_page(canvas, flow.measure, page, number)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What the work gives, and the seconds it took."""
    started = time.perf_counter()
    return work(), time.perf_counter() - started


_STYLE = ParagraphStyle("cell", fontName=REGULAR, fontSize=9.5, leading=12.4)


def _wrapped(text: str) -> object:
    return PlainParagraph(escape(text), _STYLE)


def _plain(letter: Letter, cell: Callable[[str], object]) -> bytes:
    out = io.BytesIO()
    document = SimpleDocTemplate(out, pagesize=A4, leftMargin=57, rightMargin=57, topMargin=51, bottomMargin=62)
    document.build([part for block in letter.blocks for part in _parts(block, cell)])
    return out.getvalue()


def _parts(block: object, cell: Callable[[str], object]) -> Iterator[object]:
    if isinstance(block, Heading | Paragraph):
        yield PlainParagraph(escape(block.text), _STYLE)
    elif isinstance(block, Bullets):
        yield from (PlainParagraph(escape(item), _STYLE) for item in block.items)
    elif isinstance(block, Table):
        columns = len(block.head)
        rows = [[cell(text) for text in (*row, *[""] * (columns - len(row)))] for row in block.rows]
        style = [("FONTNAME", (0, 0), (-1, -1), REGULAR), ("FONTSIZE", (0, 0), (-1, -1), 9.5)]
        for start in range(0, len(rows), ROWS):
            part = [[cell(text) for text in block.head], *rows[start : start + ROWS]]
            yield PlainTable(part, colWidths=[480 / columns] * columns, repeatRows=1, style=style)
    else:
        assert isinstance(block, PageBreak)
