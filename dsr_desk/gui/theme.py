"""Colours, type and the one style sheet: light and dark, following the system or the person's own choice.

Widgets that paint themselves ask `colours()`; the answer follows the application's palette, so nothing is registered.
"""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from dsr_desk.gui.style_sheet import style_sheet
from dsr_desk.resources import resource

Appearance = Literal["system", "light", "dark"]
Tone = Literal["accent", "ok", "warning", "late", "quiet"]

GRID = 8
"""Every distance is a multiple of this or its half."""

BODY_POINTS = 10.5
FONT_FAMILY = "Inter"


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours, as #rrggbb. `edge` bounds what can be typed in or ticked (3:1 against its ground)."""

    is_dark: bool
    ground: str
    rail: str
    surface: str
    chosen: str
    line: str
    edge: str
    hover: str
    ink: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_pale: str
    ok: str
    ok_pale: str
    warning: str
    warning_pale: str
    warning_fill: str
    late: str
    late_pale: str

    def tone(self, tone: Tone) -> tuple[str, str]:
        """The ink and the pale ground of a tone."""
        if tone == "quiet":
            return self.muted, self.ground
        return getattr(self, tone), getattr(self, f"{tone}_pale")


LIGHT = Colours(
    is_dark=False, ground="#f5f4f1", rail="#ecebe7", surface="#ffffff", chosen="#ffffff", line="#e4e1db",
    edge="#8c8a84", hover="#efedE8".lower(), ink="#1e2226", muted="#5f646b", accent="#14556b", accent_hover="#0f4355",
    on_accent="#ffffff", accent_pale="#e1edf0", ok="#236a40", ok_pale="#e2f1e7", warning="#855700",
    warning_pale="#fbefd8", warning_fill="#b97c0d", late="#a8261c", late_pale="#fbe4e2",
)  # fmt: skip

DARK = Colours(
    is_dark=True, ground="#17191b", rail="#1c1e21", surface="#1f2327", chosen="#2d333a", line="#2e3338", edge="#787e86",
    hover="#272c31", ink="#eceef0", muted="#a2a8af", accent="#6db6cd", accent_hover="#8ac8db",
    on_accent="#0d2029", accent_pale="#1e3843", ok="#74c493", ok_pale="#1c3426", warning="#e5b04f",
    warning_pale="#3a2d14", warning_fill="#d29a35", late="#f0928a", late_pale="#44211f",
)  # fmt: skip


def colours() -> Colours:
    """The colours in use now."""
    return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT


class Theme(QObject):
    """Dresses the application, and again when the system or the person changes their mind."""

    changed = Signal()

    def __init__(self, application: QApplication, appearance: Appearance = "system", text_percent: int = 100) -> None:
        super().__init__(application)
        self._application = application
        self._appearance: Appearance = appearance
        self._text_percent = text_percent
        _load_fonts()
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._dress()

    def set_appearance(self, appearance: Appearance) -> None:
        """Follow the system, or stay light or dark."""
        self._appearance = appearance
        self._dress()

    def set_text_percent(self, percent: int) -> None:
        """The size of all text, 100 to 200."""
        self._text_percent = max(80, min(percent, 250))
        self._dress()

    def _on_system_changed(self) -> None:
        if self._appearance == "system":
            self._dress()

    def _dress(self) -> None:
        chosen = self._colours()
        points = BODY_POINTS * self._text_percent / 100
        self._application.setFont(_body_font(points))
        self._application.setPalette(_palette(chosen))
        self._application.setStyleSheet(style_sheet(chosen, points, BODY_POINTS))
        self.changed.emit()

    def _colours(self) -> Colours:
        if self._appearance == "system":
            is_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if is_dark else LIGHT
        return DARK if self._appearance == "dark" else LIGHT


def set_look(widget: QWidget, **properties: object) -> None:
    """Set properties the style sheet selects by, and let it look again where it has looked before."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def scaled_font(widget: QWidget, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The application's font in another size, for painted text."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(weight)
    return QFont(font, widget)


def with_text(pixels: int) -> int:
    """A length at plain size, as long as the text is large: icons and circles that stand beside words."""
    return round(pixels * QApplication.font().pointSizeF() / BODY_POINTS)


def _load_fonts() -> None:
    for file in sorted(resource("fonts").glob(f"{FONT_FAMILY}-*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def _body_font(points: float) -> QFont:
    font = QFont(FONT_FAMILY)
    font.setPointSizeF(points)
    return font


def _palette(chosen: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, chosen.ground), (role.WindowText, chosen.ink), (role.Base, chosen.surface),
        (role.AlternateBase, chosen.ground), (role.Text, chosen.ink), (role.Button, chosen.surface),
        (role.ButtonText, chosen.ink), (role.Highlight, chosen.accent), (role.HighlightedText, chosen.on_accent),
        (role.Accent, chosen.accent), (role.Link, chosen.accent), (role.PlaceholderText, chosen.muted),
        (role.ToolTipBase, chosen.surface), (role.ToolTipText, chosen.ink), (role.BrightText, chosen.late),
        (role.Mid, chosen.line), (role.Midlight, chosen.line), (role.Light, chosen.surface),
        (role.Dark, chosen.edge), (role.Shadow, chosen.edge),
    ):  # fmt: skip
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(chosen.muted))
    return palette
