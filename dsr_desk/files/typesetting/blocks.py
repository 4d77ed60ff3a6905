"""Headings, paragraphs and lists on the pages: no heading alone at the foot, no single line left behind."""

from collections.abc import Sequence

from dsr_desk.domain.letter import Block, Bullets, Chart, Heading, PageBreak, Paragraph, Table
from dsr_desk.files.typesetting import charts, styles, tables
from dsr_desk.files.typesetting.flow import Flow, Said, baseline
from dsr_desk.files.typesetting.styles import Style
from dsr_desk.files.typesetting.tag import Tag

BULLET_INDENT = 13.0
_BULLET_GAP = 2.5


def set_blocks(flow: Flow, blocks: Sequence[Block]) -> None:
    """All blocks in order; a heading goes with the beginning of what follows it."""
    for number, block in enumerate(blocks):
        _set(flow, block, blocks[number + 1 : number + 6])


def _set(flow: Flow, block: Block, following: Sequence[Block]) -> None:
    if isinstance(block, Heading):
        _set_heading(flow, block, following)
    elif isinstance(block, Paragraph):
        style = styles.QUIET if block.quiet else styles.BODY
        flow.need(_with_what_it_leads_to(flow, block, style, following))
        set_text(flow, block.text, style, flow.root.add("P"))
    elif isinstance(block, Bullets):
        _set_bullets(flow, block)
    elif isinstance(block, Table):
        tables.set_table(flow, block)
    elif isinstance(block, Chart):
        charts.set_chart(flow, block)
    elif isinstance(block, PageBreak) and not flow.is_at_top:
        flow.turn()


def _with_what_it_leads_to(flow: Flow, block: Paragraph, style: Style, following: Sequence[Block]) -> float:
    """The height that keeps a short paragraph with the table or list it leads to; 0 for any other."""
    lines = flow.lines_of(block.text, style, styles.BODY_WIDTH)
    if len(lines) > 3 or not following or not _leads(following[0]):
        return 0.0
    return len(lines) * style.leading + style.after + _beginning(flow, following)


def _set_heading(flow: Flow, heading: Heading, following: Sequence[Block]) -> None:
    style = _heading_style(heading)
    lines = flow.lines_of(heading.text, style, styles.BODY_WIDTH)
    height = style.before + len(lines) * style.leading + style.after
    flow.need(height + _beginning(flow, following))
    flow.space(style.before)
    tag = flow.heading(heading.text, heading.level)
    for line in lines:
        flow.line(line, style, tag=tag)
    flow.y += style.after


def _heading_style(heading: Heading) -> Style:
    return styles.SECTION if heading.level == 1 else styles.PART


def _beginning(flow: Flow, following: Sequence[Block]) -> float:
    """The height that must stand on the same page as the heading before it."""
    if not following:
        return 0.0
    block = following[0]
    if isinstance(block, Heading):
        style = _heading_style(block)
        return style.before + style.leading + style.after + _beginning(flow, following[1:])
    if isinstance(block, Table):
        return tables.beginning(flow, block)
    if isinstance(block, Chart):
        return charts.HIGH
    if isinstance(block, Paragraph):
        lines = flow.lines_of(block.text, styles.BODY, styles.BODY_WIDTH)
        short = len(lines) <= 3
        goes_on = len(following) > 1 and (
            _leads(following[1]) or (len(lines) == 1 and isinstance(following[1], Paragraph))
        )
        after = styles.BODY.after + _beginning(flow, following[1:]) if short and goes_on else 0.0
        return (len(lines) if short else 2) * styles.BODY.leading + after
    return 2 * styles.BODY.leading


def _leads(following: Block) -> bool:
    """A paragraph before it says what it shows."""
    return isinstance(following, Table | Bullets)


def set_text(
    flow: Flow, text: str, style: Style, tag: Tag, x: float = styles.LEFT, width: float = styles.BODY_WIDTH
) -> None:
    """A paragraph, split over pages so that at least two lines stand on each side."""
    lines = flow.lines_of(text, style, width)
    while lines:
        count = _fitting(flow, lines, style)
        if not count:
            flow.turn()
            continue
        for line in lines[:count]:
            flow.line(line, style, x, tag=tag)
        lines = lines[count:]
        if lines:
            flow.turn()
    flow.y += style.after


def _fitting(flow: Flow, lines: list[str], style: Style) -> int:
    """How many lines go on this page; none when they should all go on the next."""
    fit = int(flow.room / style.leading + 1e-6)
    if fit >= len(lines):
        return len(lines)
    fit = min(fit, len(lines) - 2)
    if fit < 2:
        return max(1, int(flow.room / style.leading)) if flow.is_at_top else 0
    return fit


def _set_bullets(flow: Flow, block: Bullets) -> None:
    body, width = styles.BODY, styles.BODY_WIDTH - BULLET_INDENT
    style = Style(body.font, body.size, body.leading, body.colour, after=_BULLET_GAP)
    whole = flow.root.add("L", "/O/List/ListNumbering/Disc")
    for item in block.items:
        count = len(flow.lines_of(item, style, width))
        flow.need((count if count <= 3 else 2) * style.leading)
        point = whole.add("LI")
        flow.page.said.append(Said(styles.LEFT + 2, flow.y + baseline(style), "• ", style, point.add("Lbl")))
        set_text(flow, item, style, point.add("LBody"), styles.LEFT + BULLET_INDENT, width)
    flow.y += body.after - _BULLET_GAP
