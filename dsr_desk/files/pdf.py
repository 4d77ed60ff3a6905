"""A letter as a PDF: A4, embedded faces, tags, bookmarks, and the same bytes each time the same letter is asked for.

Nothing in the data is read as markup and no link, script or image is ever written (threats.md, "Outgoing files").
"""

import io
from typing import Any

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from dsr_desk import __version__
from dsr_desk.domain.letter import Block, Bullets, Heading, Letter, PageBreak
from dsr_desk.domain.letterhead import Letterhead
from dsr_desk.domain.words import Text
from dsr_desk.files import archival
from dsr_desk.files.typesetting import styles
from dsr_desk.files.typesetting.blocks import set_blocks
from dsr_desk.files.typesetting.drawing import draw_page
from dsr_desk.files.typesetting.first_page import set_contact_line, set_first_page
from dsr_desk.files.typesetting.flow import Flow, Page, Said, baseline
from dsr_desk.files.typesetting.styles import HEIGHT, LEFT, MM, RIGHT, WIDTH, Style

DRAFT = Text("UTKAST", "DRAFT")
_MISSING = Text("Det här saknas innan brevet kan utfärdas", "Still missing before the letter can be issued")
_DRAFT_STYLE = Style(styles.STRONG, 10.5, 14.5, styles.LATE)
_FOOT_TOP = HEIGHT - 15 * MM


def render(letter: Letter, password: str | None = None, head: Letterhead | None = None) -> bytes:
    """The letter as PDF bytes, the user's own picture at its head; with a password, encrypted with AES-256."""
    flow = lay_out(letter, head)
    body = draw(letter, flow)
    return body if password is None else locked(body, password)


def lay_out(letter: Letter, head: Letterhead | None = None) -> Flow:
    """Every page with what stands where, before anything is drawn."""
    flow = Flow()
    set_first_page(flow, letter, head)
    set_blocks(flow, (*letter.blocks, *_what_is_missing(letter)))
    set_contact_line(flow, letter)
    for number, page in enumerate(flow.pages, start=1):
        _set_foot(flow, page, letter, f"{number} ({len(flow.pages)})")
    return flow


def _what_is_missing(letter: Letter) -> tuple[Block, ...]:
    """A page of its own at the end of a draft."""
    if not (letter.is_draft and letter.missing):
        return ()
    return (PageBreak(), Heading(_MISSING.said_in(letter.language)), Bullets(letter.missing))


def _set_foot(flow: Flow, page: Page, letter: Letter, number: str) -> None:
    style = styles.SMALL
    y = _FOOT_TOP + baseline(style)
    page.said.append(Said(LEFT, y, flow.measure.visible(letter.case, style.font), style))
    width = flow.measure.width(number, style.font) * style.size / 1000
    page.said.append(Said(WIDTH - RIGHT - width, y, number, style))
    if letter.is_draft:
        _set_draft_mark(flow, page, DRAFT.said_in(letter.language))


def _set_draft_mark(flow: Flow, page: Page, word: str) -> None:
    width = flow.measure.width(word, _DRAFT_STYLE.font) * _DRAFT_STYLE.size / 1000
    page.said.append(Said((WIDTH - width) / 2, 11 * MM, word, _DRAFT_STYLE))


def draw(letter: Letter, flow: Flow) -> bytes:
    """Pages laid out, as a file that lasts; the letter gives it its name, its day and its copy for machines."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=0, initialFontName=styles.REGULAR)
    _draw_marks(canvas, flow)
    heading = 0
    for number, page in enumerate(flow.pages):
        for mark in page.marks:
            canvas.bookmarkHorizontal(f"h{heading}", 0, HEIGHT - mark.y)
            heading += 1
        draw_page(canvas, flow.measure, page, number)
        canvas.showPage()
    canvas.showOutline()
    canvas.save()
    return archival.finished(out.getvalue(), letter, flow.root, f"DSR Desk {__version__}")


def _draw_marks(canvas: Any, flow: Flow) -> None:
    """Bookmarks."""
    for number, mark in enumerate(mark for page in flow.pages for mark in page.marks):
        canvas.addOutlineEntry(mark.title, f"h{number}", mark.level, closed=mark.level == 1)


def locked(body: bytes, password: str) -> bytes:
    """AES-256 (ISO 32000-2, revision 6). The owner's password is the same: there is nothing more to allow.

    The tags stay, so it is PDF/UA still; nothing locked is PDF/A, so it no longer says that it is.
    """
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(body)) as document:
        archival.say_not_archival(document)
        allowed = pikepdf.Permissions(accessibility=True)
        document.save(
            out,
            encryption=pikepdf.Encryption(owner=password, user=password, R=6, aes=True, metadata=True, allow=allowed),
        )
    return out.getvalue()
