"""The one style sheet of the window, made from a set of colours and the size of body text."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dsr_desk.gui.theme import Colours

_SIZES = {"tiny": 0.80, "small": 0.88, "body": 1.0, "lead": 1.12, "heading": 1.30, "title": 1.52}

_SHEET = Template("""
* { outline: 0; }
QToolTip { background: $surface; color: $ink; border: 1px solid $line; padding: 6px 8px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="lead"] { font-size: ${lead}pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="section"] { font-size: ${small}pt; font-weight: 600; color: $muted; letter-spacing: 0.3px; }
QLabel[role="muted"] { color: $muted; font-size: ${small}pt; }
QLabel[role="small"] { font-size: ${small}pt; }
QLabel[role="smallstrong"] { font-size: ${small}pt; font-weight: 600; }
QLabel[role="tiny"] { color: $muted; font-size: ${tiny}pt; }
QLabel[role="error"] { color: $late; font-size: ${small}pt; }
QLabel[role="warning"] { color: $warning; font-size: ${small}pt; }
QLabel[role="ok"] { color: $ok; font-size: ${small}pt; }

QLabel[chip="accent"], QLabel[chip="ok"], QLabel[chip="warning"], QLabel[chip="late"], QLabel[chip="quiet"] {
  border-radius: 5px; padding: 2px 8px; font-size: ${small}pt; font-weight: 500; }
QLabel[chip="accent"] { background: $accent_pale; color: $accent; }
QLabel[chip="ok"] { background: $ok_pale; color: $ok; }
QLabel[chip="warning"] { background: $warning_pale; color: $warning; }
QLabel[chip="late"] { background: $late_pale; color: $late; }
QLabel[chip="quiet"] { border: 1px solid $line; color: $muted; padding: 1px 7px; }

QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[notice="warning"] { background: $warning_pale; border: 0; border-radius: 8px; }
QFrame[notice="late"] { background: $late_pale; border: 0; border-radius: 8px; }
QFrame[notice="ok"] { background: $ok_pale; border: 0; border-radius: 8px; }
QFrame[notice="accent"] { background: $accent_pale; border: 0; border-radius: 8px; }
QFrame[notice="warning"] QLabel { color: $warning; }
QFrame[notice="late"] QLabel { color: $late; }
QFrame[notice="ok"] QLabel { color: $ok; }
QFrame[notice="accent"] QLabel { color: $accent; }
QFrame[rule="true"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[ruleUpright="true"] { background: $line; border: 0; max-width: 1px; min-width: 1px; }
QFrame[drop="true"] { border: 1px dashed $edge; border-radius: 10px; background: transparent; }
QFrame[drop="over"] { border: 2px dashed $accent; border-radius: 10px; background: $accent_pale; }
QLabel[sheet="true"] { background: #ffffff; border: 1px solid $line; }
QFrame[foot="true"] { background: $surface; border: 0; border-top: 1px solid $line; }
QFrame[toast="true"] { background: $ink; border-radius: 8px; }
QFrame[toast="true"] QLabel { color: $ground; }
QFrame[toast="true"] QPushButton { background: transparent; border: 1px solid transparent; color: $ground;
  font-weight: 600; padding: 4px 8px; }
QFrame[toast="true"] QPushButton:focus { border: 1px solid $ground; }
QFrame[popup="true"] { background: $surface; border: 1px solid $edge; border-radius: 10px; }

QWidget#rail { background: $rail; border-right: 1px solid $line; }
QWidget#topBar, QWidget#caseHead { background: $ground; border-bottom: 1px solid $line; }
QToolButton[rail="true"] { border: 1px solid transparent; border-radius: 8px; padding: 8px 12px; text-align: left;
  color: $muted; font-weight: 500; background: transparent; }
QToolButton[rail="true"]:hover { background: $hover; }
QToolButton[rail="true"]:checked { background: $chosen; color: $ink; }
QToolButton[rail="true"]:focus { border: 2px solid $accent; padding: 7px 11px; }

QPushButton { background: $surface; color: $ink; border: 1px solid $line; border-radius: 8px; padding: 7px 14px;
  font-weight: 600; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:disabled { color: $muted; background: transparent; border-color: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 13px; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[look="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[look="primary"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[look="primary"]:focus { border: 2px solid $ink; }
QPushButton[look="danger"] { color: $late; }
QPushButton[look="small"] { padding: 3px 10px; border-radius: 6px; font-size: ${small}pt; }
QPushButton[look="small"]:focus { padding: 2px 9px; }
QPushButton[look="link"] { background: transparent; border: 0; border-bottom: 2px solid transparent; color: $accent;
  border-radius: 0; padding: 2px 0 0 0; font-weight: 500; font-size: ${small}pt; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:checked { text-decoration: underline; }
QPushButton[look="link"][tone="warning"] { color: $warning; }
QPushButton[look="link"][tone="late"] { color: $late; }
QPushButton[look="link"][tone="quiet"] { color: $muted; }
QPushButton[look="link"]:focus { border-bottom: 2px solid $accent; padding: 2px 0 0 0; }
QPushButton[look="field"] { background: $surface; color: $muted; text-align: left; font-weight: 400;
  border: 1px solid $line; }
QPushButton[look="icon"] { background: transparent; border: 1px solid transparent; padding: 5px; border-radius: 6px; }
QPushButton[look="icon"]:hover { background: $hover; }
QPushButton[look="icon"]:focus { border: 2px solid $accent; padding: 4px; }
QPushButton[look="segment"] { border-radius: 6px; padding: 4px 10px; font-weight: 500; font-size: ${small}pt;
  background: transparent; border: 1px solid transparent; color: $muted; }
QPushButton[look="segment"]:hover { background: $hover; }
QPushButton[look="segment"]:checked { background: $surface; border: 1px solid $line; color: $ink; }
QPushButton[look="segment"]:focus { border: 2px solid $accent; padding: 3px 9px; }
QPushButton[look="step"] { background: transparent; border: 2px solid transparent; border-radius: 6px; text-align: left;
  padding: 4px 6px; font-weight: 400; }
QPushButton[look="step"]:hover { background: $hover; }
QPushButton[look="step"]:focus { border: 2px solid $accent; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit { background: $surface; color: $ink; border: 1px solid $edge;
  border-radius: 6px; padding: 6px 8px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus { border: 2px solid $accent;
  padding: 5px 7px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"], QDateEdit[wrong="true"] {
  border: 2px solid $late; padding: 5px 7px; }
QLineEdit:read-only { background: $ground; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QPlainTextEdit:disabled { color: $muted;
  background: $ground; border-color: $line; }
QSpinBox QLineEdit, QDateEdit QLineEdit { border: 0; padding: 0; border-radius: 0; background: transparent; }
QSpinBox, QDateEdit { padding: 5px 6px 4px 6px; }
QSpinBox:focus, QDateEdit:focus, QDateEdit[wrong="true"] { padding: 4px 5px 3px 5px; }
QSpinBox::up-button, QSpinBox::down-button { width: 6px; border: 0; background: transparent; }
QSpinBox::up-arrow, QSpinBox::down-arrow { width: 0; height: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: ${drop}px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$icons/chevron-down-$shade.svg"); width: ${arrow}px;
  height: ${arrow}px; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $edge;
  selection-background-color: $accent_pale; selection-color: $ink; padding: 4px; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox[bare="true"] { spacing: 0; padding: 2px 0; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $accent; }
QCheckBox::indicator { width: ${box}px; height: ${box}px; border: 1px solid $edge; border-radius: 4px;
  background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$icons/check-$shade.svg"); }
QCheckBox::indicator:disabled { border-color: $line; background: $ground; }
QCheckBox::indicator:checked:disabled { background: $muted; }
QRadioButton::indicator { width: ${box}px; height: ${box}px; border: 1px solid $edge; border-radius: ${round}px;
  background: $surface; }
QRadioButton::indicator:checked { background: $surface; border: ${ring}px solid $accent; width: ${dot}px;
  height: ${dot}px; }

QTableView, QTreeView, QListView { background: $surface; color: $ink; border: 1px solid $line; border-radius: 10px;
  gridline-color: $line; selection-background-color: $accent_pale; selection-color: $ink;
  alternate-background-color: $surface; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid $accent; }
QTreeView::item, QListView::item { padding: 4px 8px; border: 0; }
QTableView::item { padding: 4px 8px; border: 0; border-bottom: 1px solid $line; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: $accent_pale; color: $ink; }
QListWidget::item { border-radius: 6px; padding: 6px 8px; }
QListView[plain="true"], QTreeView[plain="true"], QTableView[plain="true"] { background: transparent; border: 0;
  border-radius: 0; }
QTableView[dense="true"] { font-size: ${small}pt; }
QTableView[dense="true"]::item { padding: 3px 0; }
QTableView[dense="true"] QHeaderView::section { padding: 5px 3px; background: transparent; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: transparent; color: $muted; border: 0; border-bottom: 1px solid $line;
  padding: 8px 11px; font-size: ${small}pt; font-weight: 600; text-align: left; }
QTableCornerButton::section { background: $surface; border: 0; border-bottom: 1px solid $line; }

QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $surface; color: $ink; border: 1px solid $edge; padding: 6px; border-radius: 8px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $accent_pale; color: $ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QProgressBar { border: 0; border-radius: 3px; background: $line; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QDialog { background: $ground; }
QSplitter::handle { background: $line; }
QCalendarWidget QWidget { alternate-background-color: $surface; background: $surface; color: $ink; }
QCalendarWidget QToolButton { background: $surface; color: $ink; border: 0; padding: 6px; }
""")


def style_sheet(chosen: Colours, points: float, plain: float) -> str:
    """The style sheet's text, for body text of so many points where `plain` are the usual ones."""
    from dsr_desk.resources import resource

    values = {name: getattr(chosen, name) for name in chosen.__slots__}
    sizes = {name: f"{points * factor:.2f}" for name, factor in _SIZES.items()}
    sizes |= {name: str(length) for name, length in _lengths(points / plain).items()}
    shade = "dark" if chosen.is_dark else "light"
    return _SHEET.substitute(values, **sizes, icons=resource("icons").as_posix(), shade=shade)


def _lengths(scale: float) -> dict[str, int]:
    """Pixels of what stands beside words. A chosen radio button is its ring, the ring its dot's border."""
    box, ring = round(16 * scale), round(5 * scale)
    return {
        "box": box, "ring": ring, "dot": box + 2 - 2 * ring, "round": box // 2 + 1, "drop": round(24 * scale),
        "arrow": round(14 * scale),
    }  # fmt: skip
