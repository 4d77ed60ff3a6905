"""The frame: the rail, the bar, the pages one over the other, and files dropped anywhere. Navigation only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dsr_desk.domain.words import Text
from dsr_desk.gui import messages
from dsr_desk.gui.dropped import is_letter
from dsr_desk.gui.language import install
from dsr_desk.gui.parts.page import Page
from dsr_desk.gui.parts.tab_order import tab_as_read
from dsr_desk.gui.rail import Rail
from dsr_desk.gui.reminding import ReminderBanner, Reminding, framed
from dsr_desk.gui.top_bar import TopBar
from dsr_desk.gui.workplace import Workplace

SMALLEST = QSize(960, 620)
FIRST_SIZE = QSize(1280, 800)
WAIT_MS = 30
WORDS_FROM = 100
"""The rail shows its words in a window at least so many letters wide; icons alone leave large text its room."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page of the rail: made the first time it is gone to."""

    name: str
    icon_name: str
    word: str
    make: Callable[[Workplace], Page]


class Window(QWidget):
    """The whole window over one open vault."""

    def __init__(self, here: Workplace, on_closed: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self.here = here
        self._on_closed = on_closed
        self._pages: dict[str, Page] = {}
        self._lock: Callable[[], object] | None = None
        self.setWindowTitle("DSR Desk")
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST_SIZE)
        self.setAcceptDrops(True)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._furnish()
        self._listen()
        self.go("overview")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()

    def offer_lock(self, lock: Callable[[], object]) -> None:
        """Show the lock at the foot of the rail, and take Ctrl+L for it."""
        self._lock = lock
        self._show_lock()
        QShortcut(QKeySequence("Ctrl+L"), self, lock)

    def speak(self, language: str) -> None:
        """Furnish the window anew in another language, with the same page in front and the same things due.

        Waits for what is under way, since it arrives on the old pages. What is half-written on a page would be lost:
        then nothing is changed but the setting, and that is said.
        """
        if self.here.background.is_busy:
            QTimer.singleShot(WAIT_MS, self, lambda: self.speak(language))
            return
        if any(page.has_begun for page in self._pages.values()):
            held = self.tr("Something is half-written. The language changes when the program is started again.")
            self.toast.say(held)
            return
        application = QCoreApplication.instance()
        assert application is not None
        install(application, language)
        old, due, current, counts = self._inside, self.banner.due, self._current, self._rail.counts
        self.reminding.leave()
        self.here = replace(self.here, language=language)
        self._furnish()
        self._layout.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._on_counts("", counts)
        self.banner.show_due(due)
        self.go(current)

    def warn(self, text: Text) -> None:
        """Say what is wrong; it stays until it is read."""
        self.toast.warn(self.here.say(text))

    def offer_copy(self, why: Text) -> None:
        """The vault is damaged: to the vault's card, with the newest whole copy offered."""
        self.go("settings", self.here.say(why))

    def page(self, name: str) -> Page:
        """A page, made now if this is the first time."""
        if name not in self._pages:
            self._pages[name] = self._made(name)
        return self._pages[name]

    def go(self, name: str, what: object = None) -> None:
        """Bring a page to the front, handing it something."""
        page = self.page(name)
        self._current = name
        self._rail.mark(name)
        self._stack.setCurrentWidget(page)
        self._bar.setVisible(not page.has_own_head)
        self._show_title("")
        page.entered()
        if what is not None:
            page.receive(what)

    def open_case(self, ref: str, step: str = "") -> None:
        """Open a case at a step (empty: the next one)."""
        self.go("requests", ("case", ref, step))

    def new_request(self) -> None:
        """Begin a new case."""
        self.go("requests", ("new", None, ""))

    def find_anything(self) -> None:
        """Open the search over everything."""
        from dsr_desk.gui.find_anything import FindAnything, Goal

        pages = [Goal("page", place.name, place.word, place.icon_name) for place in self._places.values()]
        finder = FindAnything(self.here, pages, self)
        finder.chosen.connect(self._on_found)
        finder.open()

    def take_files(self, files: list[Path]) -> None:
        """Letters become cases, everything else is an export to read."""
        letters = [file for file in files if is_letter(file)]
        exports = [file for file in files if file not in letters]
        for name, some in (("imports", exports), ("requests", letters)):
            if some:
                self.go(name)
                self.page(name).take_files(some)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome, nothing else is."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        event.acceptProposedAction()
        self.take_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is under way; nothing half-written stays."""
        self.here.background.close()
        self._on_closed()
        super().closeEvent(event)

    def _all_places(self) -> tuple[Place, ...]:
        return (
            Place("overview", "house", self.tr("Overview"), _overview),
            Place("requests", "inbox", self.tr("Requests"), _requests),
            Place("search", "search", self.tr("Find a person"), _search),
            Place("imports", "download", self.tr("Imports"), _imports),
            Place("policy", "file-text", self.tr("Processing"), _policy),
            Place("settings", "settings", self.tr("Settings"), _settings),
        )

    def _furnish(self) -> None:
        """Everything one sees, in the window's language."""
        self._pages, self._current = {}, ""
        self._places = {place.name: place for place in self._all_places()}
        self._rail, self._bar, self._stack = Rail(), TopBar(), QStackedWidget()
        self._stack.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.banner = ReminderBanner(self.here)
        self._lay_out()
        self.toast, self._is_narrow = self._rail.toast, False
        self._fit_rail()
        self._connect()
        self._show_lock()
        self.reminding = Reminding(self.here, self.banner, self)

    def _show_lock(self) -> None:
        if self._lock is not None:
            self._rail.lock_asked.connect(self._lock)
            self._rail.lock.show()

    def _lay_out(self) -> None:
        for place in self._places.values():
            self._rail.add(place.name, place.icon_name, place.word)
        right = self._right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._bar)
        right.addWidget(framed(self.banner))
        right.addWidget(self._stack, 1)
        self._inside = QWidget()
        layout = QHBoxLayout(self._inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rail)
        layout.addLayout(right, 1)
        self._layout.addWidget(self._inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rail gives way to the page."""
        super().resizeEvent(event)
        self._fit_rail()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rail()

    def _fit_rail(self) -> None:
        is_narrow = self.width() < WORDS_FROM * self.fontMetrics().averageCharWidth()
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._rail.set_narrow(is_narrow)
            if is_narrow:
                self._right.addWidget(self.toast)

    def _connect(self) -> None:
        self._rail.chosen.connect(self.go)
        self._bar.find_asked.connect(self.find_anything)
        self._bar.new_asked.connect(self.new_request)
        self.banner.wants_case.connect(self.open_case)
        self.banner.wants_page.connect(self.go)

    def _listen(self) -> None:
        self.here.background.trouble.connect(self._on_trouble)
        for keys, act in (("Ctrl+N", self.new_request), ("Ctrl+K", self.find_anything), ("Ctrl+Z", self._on_undo)):
            QShortcut(QKeySequence(keys), self, act)
        tab_as_read(self)
        for number, name in enumerate(self._places, 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda name=name: self.go(name))

    def _made(self, name: str) -> Page:
        page = self._places[name].make(self.here)
        page.wants_case.connect(self.open_case)
        page.wants_page.connect(self.go)
        page.tells.connect(self.toast.say)
        page.counts.connect(lambda counts: self._on_counts(name, counts))
        page.title_changed.connect(self._show_title)
        page.wants_language.connect(self.speak)
        self._stack.addWidget(page)
        return page

    def _on_counts(self, name: str, counts: object) -> None:
        found = counts if isinstance(counts, dict) else {name: counts}
        for one, count in found.items():
            self._rail.show_count(str(one), int(str(count)))

    def _on_found(self, kind: str, what: str) -> None:
        if kind == "case":
            self.open_case(what)
        elif kind == "page":
            self.go(what)
        else:
            self.go("search", what)

    def _on_trouble(self, error: Exception) -> None:
        self.toast.warn(messages.sentence(error, self.here.language))

    def _on_undo(self) -> None:
        if self.toast.can_undo:
            self.toast.undo()

    def _show_title(self, ref: str) -> None:
        self.setWindowTitle(f"{ref} – DSR Desk" if ref else "DSR Desk")
        self.banner.stand_aside(ref)
        page = self._pages.get(self._current)
        if page is not None:
            self._bar.setVisible(not page.has_own_head)


def _overview(here: Workplace) -> Page:
    from dsr_desk.gui.overview.page import OverviewPage

    return OverviewPage(here)


def _requests(here: Workplace) -> Page:
    from dsr_desk.gui.requests.page import RequestsPage

    return RequestsPage(here)


def _search(here: Workplace) -> Page:
    from dsr_desk.gui.search.page import SearchPage

    return SearchPage(here)


def _imports(here: Workplace) -> Page:
    from dsr_desk.gui.imports.page import ImportsPage

    return ImportsPage(here)


def _policy(here: Workplace) -> Page:
    from dsr_desk.gui.policy.page import PolicyPage

    return PolicyPage(here)


def _settings(here: Workplace) -> Page:
    from dsr_desk.gui.settings.page import SettingsPage

    return SettingsPage(here)
