"""The heading of the preview table: each column's name as written in the file, and under it the field it becomes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from dsr_desk.domain.field_names import FIELD_NAMES
from dsr_desk.domain.fields import Field
from dsr_desk.domain.record import Column
from dsr_desk.gui.parts.calm_combo import CalmCombo
from dsr_desk.gui.parts.plain_label import ShortLabel
from dsr_desk.gui.theme import colours, with_text

BESIDE_CHOICE = 64
"""Margins and arrow beside a choice's words, at plain text, in pixels."""


class MappingHeader(QHeaderView):
    """A header with a choice of field in every section; `field_chosen(column, field)` when the person changes one."""

    field_chosen = Signal(int, str)

    def __init__(self, table: QTableView, language: str) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self._choices = field_choices(language)
        self._sections: list[QWidget] = []
        self._names: tuple[str, ...] = ()
        self.setObjectName("mappingHeader")
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setMinimumSectionSize(150)
        self.setStretchLastSection(False)
        self.sectionResized.connect(self._place)
        self.geometriesChanged.connect(self._place)
        table.horizontalScrollBar().valueChanged.connect(self._place)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show another file's columns; the same columns keep their choices, and the one in use keeps the focus."""
        names = tuple(column.name for column in columns)
        if names == self._names:
            for index, column in enumerate(columns):
                self.combo(index).choose(column.field.value)
            return
        self._names = names
        for section in self._sections:
            section.hide()
            section.deleteLater()
        self._sections = [self._section(index, column) for index, column in enumerate(columns)]
        self._place()
        self.updateGeometry()

    def combo(self, column: int) -> CalmCombo:
        """The choice of one column."""
        found = self._sections[column].findChild(CalmCombo)
        assert isinstance(found, CalmCombo)
        return found

    def sectionSizeFromContents(self, index: int) -> QSize:
        """Wide enough for the name of the field that is chosen."""
        size = super().sectionSizeFromContents(index)
        if index >= len(self._sections):  # Qt asks while the table's model is changed, before the sections are
            return size
        combo = self.combo(index)
        words = combo.fontMetrics().horizontalAdvance(combo.currentText())
        return size.expandedTo(QSize(words + with_text(BESIDE_CHOICE), 0))

    def sizeHint(self) -> QSize:
        """High enough for the name and the choice at any size of text."""
        hint = super().sizeHint()
        heights = [section.sizeHint().height() for section in self._sections]
        hint.setHeight(max([hint.height(), *heights]))
        return hint

    def paintSection(self, painter: QPainter, rect: QRect, _index: int) -> None:
        """The line below; the words are the section's own widgets."""
        painter.setPen(QColor(colours().line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sections follow the header."""
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A choice reached by Tab is brought into view."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, CalmCombo):
            index = int(watched.property("column"))
            self._table.scrollTo(self._table.model().index(0, index))
        return super().eventFilter(watched, event)

    def _section(self, index: int, column: Column) -> QWidget:
        section = QWidget(self.viewport())
        layout = QVBoxLayout(section)
        layout.setContentsMargins(8, 4, 8, 6)
        layout.setSpacing(4)
        name = ShortLabel(column.name or self.tr("(no heading)"), "muted")
        layout.addWidget(name)
        layout.addWidget(self._combo(index, column))
        section.show()
        return section

    def _combo(self, index: int, column: Column) -> CalmCombo:
        combo = CalmCombo()
        combo.setModel(self._choices)
        combo.setCurrentIndex(combo.findData(column.field.value))
        combo.setProperty("column", index)
        combo.setProperty("isOpenQuestion", column.field is Field.OTHER)
        combo.setAccessibleName(self.tr("Field for the column {0}").format(column.name))
        combo.activated.connect(lambda _row, combo=combo, index=index: self._on_chosen(index, combo))
        combo.installEventFilter(self)
        return combo

    def _on_chosen(self, index: int, combo: CalmCombo) -> None:
        wanted = self.sectionSizeFromContents(index).width()
        self.resizeSection(index, max(self.sectionSize(index), wanted))
        self.field_chosen.emit(index, str(combo.currentData()))

    def _place(self, *_ignored: object) -> None:
        for index, section in enumerate(self._sections):
            section.setGeometry(
                self.sectionViewportPosition(index), 0, self.sectionSize(index), self.viewport().height()
            )


def field_choices(language: str) -> QStandardItemModel:
    """One list of fields for all sections: a file may have a hundred columns."""
    model = QStandardItemModel()
    for field, name in FIELD_NAMES.items():
        item = QStandardItem(name.said_in(language))
        item.setData(field.value, Qt.ItemDataRole.UserRole)
        model.appendRow(item)
    return model
