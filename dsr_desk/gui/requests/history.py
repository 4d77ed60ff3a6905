"""The history of a case: every line of the audit trail in plain words, the newest first."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dsr_desk.domain.audit import AuditLine
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import ScrollColumn, empty
from dsr_desk.gui.parts.words import counted, short_day
from dsr_desk.gui.theme import GRID, colours

STOCKHOLM = ZoneInfo("Europe/Stockholm")
translate = QCoreApplication.translate


class HistoryLine(QWidget):
    """When, what, and a dot on the thread of the case."""

    def __init__(self, when: str, what: str) -> None:
        super().__init__()
        self.setAccessibleName(f"{when}: {what}")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 0, 0, 12)
        column.setSpacing(1)
        column.addWidget(PlainLabel(when, "smallstrong"))
        column.addWidget(PlainLabel(what, "small", wrap=True))

    def changeEvent(self, event: QEvent) -> None:
        """Another palette, other colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The thread and the dot."""
        shown = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(3, 8, 1, self.height()), QColor(shown.line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shown.accent))
        painter.drawEllipse(QRectF(0, 5, 7, 7))
        painter.end()


class History(ScrollColumn):
    """The column on the right of a case."""

    def __init__(self, language: str) -> None:
        super().__init__(margin=2 * GRID, spacing=0)
        self._language = language
        self.setAccessibleName(self.tr("History"))

    def show_lines(self, lines: Sequence[AuditLine], today: date, systems: Mapping[str, str]) -> None:
        """Show these lines, the newest first."""
        empty(self.body)
        heading = PlainLabel(self.tr("History").upper(), "section")
        heading.setContentsMargins(0, 0, 0, GRID)
        self.body.addWidget(heading)
        for line in reversed(folded(lines)):
            self.body.addWidget(
                HistoryLine(_when(line.at, today, self._language), in_words(line, self._language, systems))
            )
        note = PlainLabel(
            counted(len(lines), self.tr("{0} line in the chain"), self.tr("{0} lines in the chain")), "tiny"
        )
        self.body.addWidget(note)


def folded(lines: Sequence[AuditLine]) -> list[AuditLine]:
    """The same kind of choice made about one record after another on one day, told as one with their number."""
    told: list[AuditLine] = []
    for line in lines:
        last = told[-1] if told else None
        if last and last.action == line.action and last.at.date() == line.at.date() and _counts(last) and _counts(line):
            records = last.detail["records"] + line.detail["records"]
            told[-1] = replace(line, detail={**line.detail, "records": records})
        else:
            told.append(line)
    return told


def _counts(line: AuditLine) -> bool:
    return line.action.startswith("review.") and isinstance(line.detail.get("records"), int)


def in_words(line: AuditLine, language: str, systems: Mapping[str, str]) -> str:
    """A line of the audit trail as a person says it."""
    known = _SAID.get(line.action)
    if known is None:
        return line.action.replace(".", " ").replace("_", " ")
    text = translate("history", known)
    values = {name: systems.get(str(value)) or _said(value, language) for name, value in line.detail.items()}
    try:
        return text.format(**values)
    except (KeyError, IndexError):
        return text.split(":")[0]


def _said(value: object, language: str) -> str:
    if isinstance(value, str):
        try:
            return short_day(date.fromisoformat(value), language)
        except ValueError:
            return translate("history", _WORDS[value]) if value in _WORDS else value
    if isinstance(value, (list, tuple)):
        return ", ".join(_said(one, language) for one in value)
    return str(value)


def _when(at: datetime, today: date, language: str) -> str:
    local = (at if at.tzinfo else at.replace(tzinfo=ZoneInfo("UTC"))).astimezone(STOCKHOLM)
    clock = f"{local:%H:%M}"
    if local.date() == today:
        return translate("history", "today {0}").format(clock)
    return f"{short_day(local.date(), language, today=today)} {clock}"


_SAID: dict[str, Any] = {
    "request.opened": QT_TRANSLATE_NOOP("history", "The case was opened"),
    "request.edited": QT_TRANSLATE_NOOP("history", "The request was changed: {changed}"),
    "request.identity": QT_TRANSLATE_NOOP("history", "Identity settled: {method}"),
    "request.paused": QT_TRANSLATE_NOOP("history", "Paused since {since}: {reason}"),
    "request.resumed": QT_TRANSLATE_NOOP("history", "The clock runs again from {until}"),
    "request.extended": QT_TRANSLATE_NOOP("history", "Extended by two months"),
    "request.refused": QT_TRANSLATE_NOOP("history", "Refused"),
    "request.answered": QT_TRANSLATE_NOOP("history", "Every right has its answer"),
    "request.closed": QT_TRANSLATE_NOOP("history", "The case was closed"),
    "request.reminder": QT_TRANSLATE_NOOP("history", "The person reminded us"),
    "request.letter": QT_TRANSLATE_NOOP("history", "A letter came in"),
    "review.searched": QT_TRANSLATE_NOOP("history", "All systems searched: {hits} matches"),
    "review.include": QT_TRANSLATE_NOOP("history", "Included: {records}"),
    "review.exclude": QT_TRANSLATE_NOOP("history", "Left out: {records}"),
    "review.undone": QT_TRANSLATE_NOOP("history", "Choice taken back: {records}"),
    "review.unmasked": QT_TRANSLATE_NOOP("history", "Masked text shown: {pieces}"),
    "request.number_shown": QT_TRANSLATE_NOOP("history", "The personal number was shown on screen"),
    "erasure.decided": QT_TRANSLATE_NOOP("history", "Decided for {records}: {outcome}"),
    "erasure.adopted": QT_TRANSLATE_NOOP("history", "Decided as proposed: {records}"),
    "erasure.done": QT_TRANSLATE_NOOP("history", "Carried out in {source}: {records}"),
    "erasure.purged": QT_TRANSLATE_NOOP("history", "What was erased has left the vault too"),
    "erasure.released": QT_TRANSLATE_NOOP("history", "What had been kept was erased in {source}: {records}"),
    "erasure.worklist": QT_TRANSLATE_NOOP("history", "The work list was saved as a file ({form})"),
    "recipient.letter": QT_TRANSLATE_NOOP("history", "A notice to a recipient was written, to be confirmed by {by}"),
    "recipient.chased": QT_TRANSLATE_NOOP("history", "A recipient was asked again"),
    "recipient.told": QT_TRANSLATE_NOOP("history", "A recipient was told"),
    "recipient.not_told": QT_TRANSLATE_NOOP("history", "Why a recipient is not told was written down"),
    "recipient.answered": QT_TRANSLATE_NOOP("history", "A recipient confirmed"),
    "guard.set": QT_TRANSLATE_NOOP("history", "The person is watched for in coming exports"),
    "guard.raised": QT_TRANSLATE_NOOP("history", "The person is back in an export"),
    "guard.dismissed": QT_TRANSLATE_NOOP("history", "The alarm was a false one"),
    "guard.recalled": QT_TRANSLATE_NOOP("history", "The alarm stands again"),
    "guard.ended": QT_TRANSLATE_NOOP("history", "The person is not watched for any more"),
    "casefile.exported": QT_TRANSLATE_NOOP("history", "The case file was saved"),
    "erasure.verified": QT_TRANSLATE_NOOP("history", "Compared with the next export of each system"),
    "letter.issued": QT_TRANSLATE_NOOP("history", "Letter {kind} made"),
    "letter.sent": QT_TRANSLATE_NOOP("history", "Letter {kind} sent on {on}"),
    "letter.drafted": QT_TRANSLATE_NOOP("history", "A draft of letter {kind} was looked at"),
    "letter.shown": QT_TRANSLATE_NOOP("history", "Letter {kind} was looked at"),
    "letter.exported": QT_TRANSLATE_NOOP("history", "Letter {kind} was saved as a file ({form})"),
    "search.made": QT_TRANSLATE_NOOP("history", "Searched for this case: {hits} matches"),
    "rectification.decided": QT_TRANSLATE_NOOP("history", "A value in {source} is to be put right"),
    "rectification.undone": QT_TRANSLATE_NOOP("history", "A correction was taken back"),
    "rectification.done": QT_TRANSLATE_NOOP("history", "Put right in {source}"),
    "rectification.verified": QT_TRANSLATE_NOOP("history", "The corrections were compared with the next export"),
    "restriction.imposed": QT_TRANSLATE_NOOP("history", "The processing was restricted: 18(1)({ground})"),
    "restriction.lifted": QT_TRANSLATE_NOOP("history", "The restriction was lifted"),
    "objection.weighed": QT_TRANSLATE_NOOP("history", "The objection was weighed"),
    "stop.added": QT_TRANSLATE_NOOP("history", "Put on the stop list"),
    "request.represented": QT_TRANSLATE_NOOP("history", "Who asks for the person was written down"),
    "stop.shown": QT_TRANSLATE_NOOP("history", "The line of the stop list was looked at"),
    "stop.ended": QT_TRANSLATE_NOOP("history", "Taken off the stop list"),
    "attachment.added": QT_TRANSLATE_NOOP("history", "A document was added to the case"),
    "attachment.shown": QT_TRANSLATE_NOOP("history", "A document was looked at"),
    "attachment.removed": QT_TRANSLATE_NOOP("history", "A document was taken away"),
    "tidied.bodies": QT_TRANSLATE_NOOP("history", "What the letters held is no longer kept; the fingerprints are"),
    "tidied.names": QT_TRANSLATE_NOOP("history", "The case names nobody any more"),
}

_WORDS: dict[str, Any] = {
    "identity": QT_TRANSLATE_NOOP("history", "identity"),
    "clarification": QT_TRANSLATE_NOOP("history", "clarification"),
    "no_doubt": QT_TRANSLATE_NOOP("history", "there is no doubt"),
    "known_address": QT_TRANSLATE_NOOP("history", "wrote from a known address"),
    "known_phone": QT_TRANSLATE_NOOP("history", "called back on a known number"),
    "login": QT_TRANSLATE_NOOP("history", "logged in"),
    "customer_number": QT_TRANSLATE_NOOP("history", "customer number"),
    "bankid": QT_TRANSLATE_NOOP("history", "BankID"),
    "id_shown": QT_TRANSLATE_NOOP("history", "identity document shown"),
    "erase": QT_TRANSLATE_NOOP("history", "erase"),
    "keep_until": QT_TRANSLATE_NOOP("history", "keep"),
    "restrict": QT_TRANSLATE_NOOP("history", "restrict"),
    "undone": QT_TRANSLATE_NOOP("history", "taken back"),
    "*": QT_TRANSLATE_NOOP("history", "every system"),
    "rights": QT_TRANSLATE_NOOP("history", "rights"),
    "received": QT_TRANSLATE_NOOP("history", "day of receipt"),
    "channel": QT_TRANSLATE_NOOP("history", "channel"),
    "subject": QT_TRANSLATE_NOOP("history", "person"),
    "language": QT_TRANSLATE_NOOP("history", "language"),
    "controller": QT_TRANSLATE_NOOP("history", "company"),
    "note": QT_TRANSLATE_NOOP("history", "note"),
    "is_protected": QT_TRANSLATE_NOOP("history", "protected identity"),
}
