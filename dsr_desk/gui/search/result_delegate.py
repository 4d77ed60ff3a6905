"""Draws the answer's lines: persons in weight, systems quietly, records with their verdict and the sentence why."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dsr_desk.domain.match import Verdict
from dsr_desk.gui.search.result_model import LINE, Kind, Line, ResultModel
from dsr_desk.gui.theme import GRID, Tone, colours, scaled_font

Index = QModelIndex | QPersistentModelIndex
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
EDGE = 2 * GRID
TONES: dict[Verdict, Tone] = {Verdict.CERTAIN: "ok", Verdict.POSSIBLE: "warning", Verdict.NO: "quiet"}


class ResultDelegate(QStyledItemDelegate):
    """Paints by the theme's colours and the application's font, so that it follows both."""

    def __init__(self, view: QListView, model: ResultModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need at the view's width."""
        line: Line = index.data(LINE)
        width = max(self._view.viewport().width(), 200)
        if line.kind is Kind.PERSON:
            return QSize(width, QFontMetrics(self._lead()).height() + 3 * GRID)
        if line.kind is Kind.SYSTEM:
            return QSize(width, QFontMetrics(self._small()).height() + 12)
        return QSize(width, self._words_height(line, width) + 2 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line: Line = index.data(LINE)
        painter.save()
        rect = QRect(option.rect)
        if line.kind is Kind.PERSON:
            self._paint_person(painter, rect, line)
        elif line.kind is Kind.SYSTEM:
            self._paint_system(painter, rect, line)
        else:
            self._paint_match(painter, rect, line, option)
        painter.restore()

    def _paint_person(self, painter: QPainter, rect: QRect, line: Line) -> None:
        shown = colours()
        inside = rect.adjusted(EDGE, GRID, -EDGE, 0)
        painter.setFont(self._small())
        painter.setPen(QColor(shown.muted))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, line.aside)
        room = inside.width() - QFontMetrics(self._small()).horizontalAdvance(line.aside) - GRID
        painter.setFont(self._lead())
        painter.setPen(QColor(shown.ink))
        title = QFontMetrics(self._lead()).elidedText(line.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inside, MIDDLE, title)

    def _paint_system(self, painter: QPainter, rect: QRect, line: Line) -> None:
        shown = colours()
        inside = rect.adjusted(EDGE, 0, -EDGE, 0)
        font = scaled_font(self._view, 0.88, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(shown.muted))
        words = QFontMetrics(font).elidedText(line.title, Qt.TextElideMode.ElideMiddle, inside.width())
        painter.drawText(inside, MIDDLE, words)
        painter.setPen(QPen(QColor(shown.line)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_match(self, painter: QPainter, rect: QRect, line: Line, option: QStyleOptionViewItem) -> None:
        shown = colours()
        state = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(rect, QColor(shown.accent_pale))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(shown.accent))
        painter.setPen(QPen(QColor(shown.line)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_pill(painter, rect, line)
        left, width = self._words_place(rect.width())
        top = rect.top() + GRID
        painter.setFont(self._body())
        painter.setPen(QColor(shown.ink))
        metrics = QFontMetrics(self._body())
        title = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(rect.left() + left, top, width, metrics.height()), MIDDLE, title)
        painter.setFont(self._small())
        painter.setPen(QColor(shown.ink if is_chosen else shown.muted))
        below = QRect(rect.left() + left, top + metrics.height() + 2, width, rect.height())
        painter.drawText(below, WRAP, self._below(line))

    def _paint_pill(self, painter: QPainter, rect: QRect, line: Line) -> None:
        assert line.match is not None
        ink, pale = colours().tone(TONES[line.match.judgement.verdict])
        word = self._model.verdict_word(line.match)
        metrics = QFontMetrics(self._small())
        box = QRect(rect.left() + EDGE, rect.top() + GRID, metrics.horizontalAdvance(word) + 16, metrics.height() + 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pale))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor(ink))
        painter.setFont(self._small())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)

    def _words_place(self, width: int) -> tuple[int, int]:
        """Where the words begin and how wide they are, beside the widest verdict."""
        pill = max(QFontMetrics(self._small()).horizontalAdvance(word) for word in self._model.verdict_words())
        left = EDGE + pill + 16 + 12
        return left, max(width - left - EDGE, 80)

    def _words_height(self, line: Line, width: int) -> int:
        room = self._words_place(width)[1]
        text = QFontMetrics(self._small()).boundingRect(QRect(0, 0, room, 4000), WRAP, self._below(line))
        return QFontMetrics(self._body()).height() + 2 + text.height()

    def _below(self, line: Line) -> str:
        return "\n".join(part for part in (line.note, line.aside) if part)

    def _body(self) -> QFont:
        return scaled_font(self._view, 1.0, QFont.Weight.Medium)

    def _small(self) -> QFont:
        return scaled_font(self._view, 0.88)

    def _lead(self) -> QFont:
        return scaled_font(self._view, 1.12, QFont.Weight.DemiBold)


class ResultList(QListView):
    """The answer's list: lines are laid out anew when its width changes, which Qt does for wrapping lists alone."""

    def __init__(self, model: ResultModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(ResultDelegate(self, model))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other heights."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
