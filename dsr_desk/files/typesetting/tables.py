"""Tables over many pages: the head repeats, a row longer than a page is split, group rows stay with what they head."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import repeat

from dsr_desk.domain.letter import Table
from dsr_desk.files.typesetting import styles
from dsr_desk.files.typesetting.flow import Flow, Said, baseline
from dsr_desk.files.typesetting.styles import Style
from dsr_desk.files.typesetting.tag import Tag, text_string

GAP = 9.0
PAD = 3.4
GROUP_BEFORE = 7.0
SPLIT_OVER = 170.0
"""A row higher than this may be split where the page ends; a lower one moves whole to the next page."""
KEPT_WHOLE = 120.0
"""A table no higher than this is never split."""
_HEAD_HEIGHT = 2 * PAD + styles.HEAD.leading
_SAMPLE = 200


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the columns stand: left edges and widths in points."""

    edges: tuple[float, ...]
    widths: tuple[float, ...]


def set_table(flow: Flow, table: Table) -> None:
    """The whole table, with a little room after it."""
    grid = grid_of(flow, table)
    head = [flow.lines_of(text, styles.HEAD, width) for text, width in zip(table.head, grid.widths, strict=True)]
    flow.need(beginning(flow, table))
    whole = flow.root.add("Table", f"/O/Table/Summary {text_string(table.caption)}" if table.caption else "")
    _set_head(flow, grid, head, _head_cells(whole, table))
    flow.on_new_page = lambda: _set_head(flow, grid, head)
    body = whole.add("TBody") if table.rows else whole
    spanning = f"/O/Table/Scope/Column/ColSpan {len(table.head)}"
    for number, row in enumerate(table.rows):
        following = table.rows[number + 1] if number + 1 < len(table.rows) else None
        if len(row) == 1:
            flow.on_new_page = lambda: _set_head(flow, grid, head)
            _set_group(flow, grid, row[0], following, body.add("TR").add("TH", spanning))
            flow.on_new_page = partial(_set_head_and_group, flow, grid, head, row[0])
        else:
            line = body.add("TR")
            _set_row(flow, grid, _broken(flow, grid, row), [line.add("TD") for _ in row])
    flow.on_new_page = None
    flow.y += 7


def beginning(flow: Flow, table: Table) -> float:
    """What must stand together: the head and the first row, or the whole of a small table."""
    grid = grid_of(flow, table)
    height = first = _HEAD_HEIGHT
    for number, row in enumerate(table.rows):
        height += _row_height(flow, grid, row)
        if number == 0 or len(table.rows[number - 1]) == 1:
            first = min(height, _HEAD_HEIGHT + SPLIT_OVER / 2)
        if height > KEPT_WHOLE:
            return first
    return height


def _row_height(flow: Flow, grid: Grid, row: Sequence[str]) -> float:
    if len(row) > 1:
        return _height(_broken(flow, grid, row))
    return GROUP_BEFORE + len(flow.lines_of(row[0], styles.GROUP, styles.BODY_WIDTH)) * styles.GROUP.leading + PAD


def _broken(flow: Flow, grid: Grid, row: Sequence[str]) -> list[list[str]]:
    measure, style = flow.measure, styles.CELL
    return [measure.lines(text, style.font, style.size, width) for text, width in zip(row, grid.widths, strict=True)]


def _height(cells: list[list[str]]) -> float:
    return max(map(len, cells)) * styles.CELL.leading + 2 * PAD


def _head_cells(whole: Tag, table: Table) -> list[Tag]:
    """A head cell that says nothing heads nothing."""
    row = (whole.add("THead") if table.rows else whole).add("TR")
    return [row.add("TH", "/O/Table/Scope/Column") if text.strip() else row.add("TD") for text in table.head]


def _set_head(flow: Flow, grid: Grid, head: list[list[str]], tags: Sequence[Tag] | None = None) -> None:
    """Without tags it is said again, on a later page."""
    flow.y += PAD
    _set_cells(flow, grid, head, styles.HEAD, tags)
    flow.rule(styles.LEFT, styles.BODY_WIDTH, styles.PALE, 0.6)


def _set_group(flow: Flow, grid: Grid, text: str, following: Sequence[str] | None, tag: Tag) -> None:
    """A row of one cell: it spans the table and heads the rows below."""
    height = _row_height(flow, grid, (text,))
    after = min(_height(_broken(flow, grid, following)), SPLIT_OVER / 2) if following and len(following) > 1 else 0.0
    flow.need(height + after)
    _set_group_lines(flow, text, tag)


def _set_group_lines(flow: Flow, text: str, tag: Tag | None = None) -> None:
    flow.y += GROUP_BEFORE
    for line in flow.lines_of(text, styles.GROUP, styles.BODY_WIDTH):
        flow.line(line, styles.GROUP, tag=tag)
    flow.y += PAD
    flow.rule(styles.LEFT, styles.BODY_WIDTH)


def _set_head_and_group(flow: Flow, grid: Grid, head: list[list[str]], group: str) -> None:
    """The head of a page that begins within a group: it says again which."""
    _set_head(flow, grid, head)
    _set_group_lines(flow, group)


def _set_row(flow: Flow, grid: Grid, cells: list[list[str]], tags: Sequence[Tag]) -> None:
    height = _height(cells)
    if height > flow.room and height <= SPLIT_OVER:
        flow.need(height)
    while cells:
        fit = int((flow.room - 2 * PAD) / styles.CELL.leading + 1e-6)
        if fit < min(2, max(map(len, cells))):
            flow.turn()
            continue
        now = [lines[:fit] for lines in cells]
        cells = [lines[fit:] for lines in cells]
        cells = cells if any(cells) else []
        flow.y += PAD
        _set_cells(flow, grid, now, styles.CELL, tags)
        flow.rule(styles.LEFT, styles.BODY_WIDTH)
        if cells:
            flow.turn()


def _set_cells(flow: Flow, grid: Grid, cells: list[list[str]], style: Style, tags: Sequence[Tag] | None) -> None:
    """The lines of one row, cell by cell so that they read in order; the place moves under the highest."""
    top = flow.y + baseline(style)
    said = flow.page.said
    for edge, lines, tag in zip(grid.edges, cells, tags or repeat(None, len(cells)), strict=True):
        y = top
        for line in lines:
            if line:
                said.append(Said(edge, y, line, style, tag))
            y += style.leading
    flow.y += max(map(len, cells)) * style.leading + PAD


def grid_of(flow: Flow, table: Table) -> Grid:
    """The columns: as wide as the table says, or as their contents ask for."""
    room = styles.BODY_WIDTH - GAP * (len(table.head) - 1)
    if table.widths:
        total = sum(table.widths)
        widths = tuple(room * width / total for width in table.widths)
    else:
        widths = _natural(flow, table, room)
    return Grid(tuple(_edges(widths)), widths)


def _edges(widths: Sequence[float]) -> Iterator[float]:
    x = styles.LEFT
    for width in widths:
        yield x
        x += width + GAP


def _natural(flow: Flow, table: Table, room: float) -> tuple[float, ...]:
    """Each column at least as wide as its longest word, the rest shared by what the texts ask for."""
    rows = [row for row in table.rows if len(row) > 1]
    sample = rows[:: max(1, len(rows) // _SAMPLE)]
    least, most = [], []
    for index, title in enumerate(table.head):
        texts = [(title, styles.HEAD), *((row[index], styles.CELL) for row in sample)]
        least.append(min(max(_width(flow, word, style) for text, style in texts for word in text.split() or [""]),
                         room * 0.45))  # fmt: skip
        most.append(min(max(_width(flow, line, style) for text, style in texts for line in text.split("\n")), room))
    return _shared(least, most, room)


def _shared(least: list[float], most: list[float], room: float) -> tuple[float, ...]:
    if sum(least) >= room:
        return tuple(width * room / sum(least) for width in least)
    if sum(most) <= room:
        spare = (room - sum(most)) / len(most)
        return tuple(width + spare for width in most)
    asked = [wish - width for wish, width in zip(most, least, strict=True)]
    spare = room - sum(least)
    return tuple(width + spare * wish / sum(asked) for width, wish in zip(least, asked, strict=True))


def _width(flow: Flow, text: str, style: Style) -> float:
    return flow.measure.width(flow.measure.visible(text, style.font).replace("\n", " "), style.font) * style.size / 1000
