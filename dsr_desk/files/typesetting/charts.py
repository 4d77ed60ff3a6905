"""A chart of stacked bars: the counts stand over the bars, the parts are named beside their colours."""

from dsr_desk.domain.letter import Chart
from dsr_desk.files.typesetting import styles
from dsr_desk.files.typesetting.flow import Box, Flow, Rule, Said, baseline
from dsr_desk.files.typesetting.styles import MM, Style
from dsr_desk.files.typesetting.tag import Tag

HIGH = 38 * MM
_COLOURS = (styles.DEEP, styles.MIDDLE, styles.LATE, styles.LINE)
"""From the lowest part up."""
_SMALL = Style(styles.REGULAR, 8.5, 11.5)
_SQUARE = 6.0


def set_chart(flow: Flow, chart: Chart) -> None:
    """One figure, with its words inside it; the alternative text says the same."""
    flow.need(HIGH)
    flow.space(styles.BODY.after)
    top, low = flow.y, styles.HEIGHT - flow.y - HIGH
    box = f"{styles.LEFT:.2f} {low:.2f} {styles.LEFT + styles.BODY_WIDTH:.2f} {low + HIGH:.2f}"
    tag = flow.root.add("Figure", f"/O/Layout/Placement/Block/BBox[{box}]")
    tag.alt = chart.alt
    _set_parts(flow, chart, top, tag)
    _set_bars(flow, chart, top, tag)
    flow.y = top + HIGH + styles.BODY.after


def _set_parts(flow: Flow, chart: Chart, top: float, tag: Tag) -> None:
    x = styles.LEFT
    for name, colour in zip(chart.parts, _COLOURS, strict=False):
        flow.page.boxes.append(Box(x, top + 9, _SQUARE, _SQUARE, colour, tag))
        shown = flow.measure.visible(name, _SMALL.font) + " "
        flow.page.said.append(Said(x + _SQUARE + 4, top + baseline(_SMALL), shown, _SMALL, tag))
        x += _SQUARE + 4 + _wide(flow, shown) + 12


def _set_bars(flow: Flow, chart: Chart, top: float, tag: Tag) -> None:
    foot = top + HIGH - _SMALL.leading
    most = max((sum(counts) for _, counts in chart.bars), default=0) or 1
    each = styles.BODY_WIDTH / max(len(chart.bars), 1)
    room = HIGH - 3.5 * _SMALL.leading
    for place, (word, counts) in enumerate(chart.bars):
        left, wide = styles.LEFT + (place + 0.2) * each, 0.6 * each
        y = foot
        for count, colour in zip(counts, _COLOURS, strict=False):
            high = count / most * room
            if count:
                flow.page.boxes.append(Box(left, y, wide, high, colour, tag))
            y -= high
        if any(counts):
            _centre(flow, f"{sum(counts)} ", left + wide / 2, y - _SMALL.leading, tag)
        _centre(flow, f"{word} ", left + wide / 2, foot, tag)
    flow.page.rules.append(_ground(foot))


def _ground(foot: float) -> Rule:
    return Rule(styles.LEFT, foot, styles.BODY_WIDTH, styles.LINE, 0.5)


def _centre(flow: Flow, text: str, x: float, y: float, tag: Tag) -> None:
    shown = flow.measure.visible(text, _SMALL.font)
    flow.page.said.append(Said(x - _wide(flow, shown.rstrip()) / 2, y + baseline(_SMALL), shown, _SMALL, tag))


def _wide(flow: Flow, text: str) -> float:
    return flow.measure.width(text, _SMALL.font) * _SMALL.size / 1000
