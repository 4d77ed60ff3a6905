"""How a finding is drawn: a box, how sure, who, one sentence why, and where it stands."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dsr_desk.domain.finding import Choice, Finding
from dsr_desk.domain.match import Verdict
from dsr_desk.gui.parts.icon import pixmap
from dsr_desk.gui.parts.words import without_verdict
from dsr_desk.gui.requests.review_model import FINDING, HEADING, TITLE, verdict_name, where
from dsr_desk.gui.theme import Tone, colours, scaled_font, with_text

PAD = 12
BOX = 16
SIDE = 20
WHERE_WIDTH = 150
WORDS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
Index = QModelIndex | QPersistentModelIndex


class ReviewDelegate(QStyledItemDelegate):
    """`extra` is the room the current row keeps for its buttons, in pixels, by row."""

    def __init__(self, view: QListView, language: str) -> None:
        super().__init__(view)
        self._view, self._language = view, language
        self.extra: tuple[int, int] = (-1, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """As high as its words at the view's width."""
        width = self._view.viewport().width()
        if index.data(HEADING) is not None:
            return QSize(width, self._small().height() + 2 * PAD)
        height = self.words_height(index.data(FINDING), str(index.data(TITLE)), width)
        return QSize(width, height + (self.extra[1] if self.extra[0] == index.row() else 0))

    def words_height(self, finding: Finding, title: str, width: int) -> int:
        """The height of a finding without its buttons."""
        room = self._words_width(width)
        sentence = self._sentence(finding)
        high = _height(self._title_font(), title, room) + 2 + _height(self._small_font(), sentence, room)
        return max(high, self._small().height() * 2) + 2 * PAD

    def text_left(self) -> int:
        """Where the words begin."""
        return SIDE + with_text(BOX) + SIDE + self._pill_width() + 2 * PAD

    def _words_width(self, width: int) -> int:
        """Of a row of that width; one and the same for measuring and for drawing, or a line more may be drawn."""
        return max(width - self.text_left() - WHERE_WIDTH - SIDE, 120)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        painter.save()
        rect = option.rect
        state = option.state
        heading = index.data(HEADING)
        if heading is not None:
            self._paint_heading(painter, rect, heading)
        else:
            is_here = bool(state & QStyle.StateFlag.State_Selected)
            has_focus = is_here and self._view.hasFocus()
            self._paint_ground(painter, rect, is_here=is_here, has_focus=has_focus)
            self._paint_finding(painter, rect, index.data(FINDING), str(index.data(TITLE)))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.setFont(scaled_font(self._view, 0.88, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours().muted))
        inside = rect.adjusted(SIDE, 0, -SIDE, -6)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, shown)
        painter.setPen(QColor(colours().line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_ground(self, painter: QPainter, rect: QRect, *, is_here: bool, has_focus: bool) -> None:
        shown = colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_here:
            painter.fillRect(rect, QColor(shown.accent_pale))
        if has_focus:
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), QColor(shown.accent))

    def _paint_finding(self, painter: QPainter, rect: QRect, finding: Finding, title: str) -> None:
        top = rect.y() + PAD
        box = with_text(BOX)
        self._paint_box(painter, QRect(rect.x() + SIDE, top + 2, box, box), finding.choice)
        self._paint_pill(painter, rect.x() + SIDE + box + SIDE, top, finding.match.judgement.verdict)
        self._paint_words(painter, rect, finding, title)
        painter.setPen(QColor(colours().line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_box(self, painter: QPainter, at: QRect, choice: Choice | None) -> None:
        shown = colours()
        fill = {Choice.INCLUDE: shown.accent, Choice.EXCLUDE: shown.muted}.get(choice) if choice else None
        painter.setPen(QPen(QColor(fill or shown.edge), 1))
        painter.setBrush(QColor(fill or shown.surface))
        painter.drawRoundedRect(QRectF(at).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if choice is not None:
            inset = at.width() // 8
            mark = pixmap("check" if choice is Choice.INCLUDE else "x", shown.on_accent if choice is Choice.INCLUDE
                          else shown.surface, at.width() - 2 * inset, self._view.devicePixelRatioF())  # fmt: skip
            painter.drawPixmap(at.x() + inset, at.y() + inset, mark)

    def _paint_pill(self, painter: QPainter, left: int, top: int, verdict: Verdict) -> None:
        tone: Tone = "ok" if verdict is Verdict.CERTAIN else "warning"
        ink, ground = colours().tone(tone)
        font = scaled_font(self._view, 0.88, QFont.Weight.Medium)
        at = QRectF(left, top - 1, self._pill_width(), QFontMetrics(font).height() + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(at, 5, 5)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, verdict_name(verdict))

    def _paint_words(self, painter: QPainter, rect: QRect, finding: Finding, title: str) -> None:
        shown = colours()
        sentence = self._sentence(finding)
        left = rect.x() + self.text_left()
        room = QRect(left, rect.y() + PAD, self._words_width(rect.width()), 10_000)
        is_out = finding.choice is Choice.EXCLUDE
        painter.setPen(QColor(shown.muted if is_out else shown.ink))
        painter.setFont(self._title_font())
        painter.drawText(room, WORDS, title)
        room.setTop(room.top() + _height(self._title_font(), title, room.width()) + 2)
        painter.setFont(self._small_font())
        speaks_against = any(reason.is_veto or reason.points < -1 for reason in finding.match.judgement.reasons)
        painter.setPen(QColor(shown.warning if speaks_against and not is_out else shown.muted))
        painter.drawText(room, WORDS, sentence)
        painter.setPen(QColor(shown.muted))
        place = QRect(rect.right() - WHERE_WIDTH - SIDE + PAD, rect.y() + PAD + 1, WHERE_WIDTH, 10_000)
        painter.drawText(place, WORDS, where(finding))

    def _sentence(self, finding: Finding) -> str:
        sentence = without_verdict(verdict_name(finding.match.judgement.verdict),
                            finding.match.judgement.sentence.said_in(self._language))  # fmt: skip
        return f"{sentence}\n{finding.choice_reason}" if finding.choice_reason else sentence

    def _pill_width(self) -> int:
        metrics = QFontMetrics(scaled_font(self._view, 0.88, QFont.Weight.Medium))
        return max(metrics.horizontalAdvance(verdict_name(verdict)) for verdict in Verdict) + 16

    def _title_font(self) -> QFont:
        return scaled_font(self._view, 1.0)

    def _small_font(self) -> QFont:
        return scaled_font(self._view, 0.88)

    def _small(self) -> QFontMetrics:
        return QFontMetrics(self._small_font())


def _height(font: QFont, text: str, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), WORDS, text).height() if text else 0
