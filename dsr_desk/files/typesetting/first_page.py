"""The top of page one: who answers, whom, in which case, on which day; and the sender's line at its foot."""

from dsr_desk.domain.dates import in_words
from dsr_desk.domain.letter import Letter
from dsr_desk.domain.letterhead import Letterhead
from dsr_desk.domain.words import Text
from dsr_desk.files.typesetting import styles
from dsr_desk.files.typesetting.flow import Flow, Picture, Said, baseline
from dsr_desk.files.typesetting.styles import MM, Style
from dsr_desk.files.typesetting.tag import Tag

WINDOW_LEFT, WINDOW_TOP = 107 * MM, 40 * MM
"""Where the address stands so that it shows in the right-hand window of a C5 or E65 envelope."""
ADDRESS_LINES = 6
LOGO_HIGH, LOGO_WIDE, LOGO_BOTTOM = 10 * MM, 60 * MM, 16.5 * MM
"""The picture's room, and how far below the page's top its lower edge stands."""
BODY_TOP = 64 * MM
_CASE, _DATE = Text("Ärende", "Case"), Text("Datum", "Date")


def set_first_page(flow: Flow, letter: Letter, head: Letterhead | None = None) -> None:
    """The user's own picture, sender, address, title and subtitle; the flow goes on under them."""
    if head is not None:
        _set_picture(flow, head)
    _set_sender(flow, letter)
    _set_reference(flow, letter)
    _set_address(flow, letter)
    flow.first_bottom = min(flow.bottom, _contact_top(_contact_lines(flow, letter)) - 2.5 * MM)
    flow.y = max(BODY_TOP if letter.recipient else 0, flow.y + 8 * MM)  # a page to nobody has no window
    _set_lines(flow, letter.title, styles.TITLE, flow.heading(letter.title, 0))
    if letter.subtitle:
        _set_lines(flow, letter.subtitle, styles.SUBTITLE, flow.root.add("P"))
    flow.y += styles.SUBTITLE.after


def _set_lines(flow: Flow, text: str, style: Style, tag: Tag, width: float = styles.BODY_WIDTH) -> None:
    for line in flow.lines_of(text, style, width):
        flow.line(line, style, tag=tag)


def _set_picture(flow: Flow, head: Letterhead) -> None:
    """Above the sender's name, in the margin that is empty otherwise: nothing moves for it."""
    scale = min(LOGO_HIGH / head.height, LOGO_WIDE / head.width)
    width, height = head.width * scale, head.height * scale
    low = styles.HEIGHT - LOGO_BOTTOM
    box = f"{styles.LEFT:.2f} {low:.2f} {styles.LEFT + width:.2f} {low + height:.2f}"
    tag = flow.root.add("Figure", f"/O/Layout/Placement/Block/BBox[{box}]")
    tag.alt = head.alt
    flow.page.pictures.append(Picture(head.body, styles.LEFT, LOGO_BOTTOM, width, height, tag))


def _set_sender(flow: Flow, letter: Letter) -> None:
    flow.y = styles.TOP
    _set_lines(flow, letter.sender.name, styles.SENDER, flow.root.add("P"), 90 * MM)
    if letter.sender.org_number:
        shown = flow.measure.visible(letter.sender.org_number, styles.BODY.font)
        flow.line(shown, _muted(styles.BODY), tag=flow.root.add("P"))


def _muted(style: Style) -> Style:
    return Style(style.font, style.size, style.leading, styles.MUTED)


def _set_reference(flow: Flow, letter: Letter) -> None:
    flow.y = styles.TOP
    day = in_words(letter.on).said_in(letter.language)
    for label, value in ((_CASE, letter.case), (_DATE, day)) if letter.recipient else ((_DATE, day),):
        shown = flow.measure.visible(value, styles.BODY.font)
        x = styles.WIDTH - styles.RIGHT - _width(flow, shown)
        said = label.said_in(letter.language) + " "
        y = flow.y + baseline(styles.BODY)
        tag = flow.root.add("P")
        flow.page.said.append(Said(x - _width(flow, said), y, said, _muted(styles.BODY), tag))
        flow.page.said.append(Said(x, y, shown, styles.BODY, tag))
        flow.y += styles.BODY.leading


def _width(flow: Flow, text: str) -> float:
    return flow.measure.width(text, styles.BODY.font) * styles.BODY.size / 1000


def _set_address(flow: Flow, letter: Letter) -> None:
    if not letter.recipient:
        return
    flow.y = WINDOW_TOP
    room = styles.WIDTH - styles.RIGHT - WINDOW_LEFT
    lines = [part for line in letter.recipient for part in flow.lines_of(line, styles.BODY, room) if part]
    for line in lines[:ADDRESS_LINES]:
        flow.line(line, styles.BODY, WINDOW_LEFT, tag=flow.root.add("P"))


def set_contact_line(flow: Flow, letter: Letter) -> None:
    """How to reach the sender, above the page number of page one; set last so that it is read last."""
    lines = _contact_lines(flow, letter)
    top = _contact_top(lines) + baseline(styles.SMALL)
    tag = flow.root.add("P") if any(lines) else None
    for number, line in enumerate(lines):
        flow.pages[0].said.append(Said(styles.LEFT, top + number * styles.SMALL.leading, line, styles.SMALL, tag))


def _contact_lines(flow: Flow, letter: Letter) -> list[str]:
    parts = [", ".join(letter.sender.address), *letter.sender.contact]
    return flow.lines_of(" · ".join(part for part in parts if part), styles.SMALL, styles.BODY_WIDTH)


def _contact_top(lines: list[str]) -> float:
    return styles.HEIGHT - 17 * MM - len(lines) * styles.SMALL.leading
