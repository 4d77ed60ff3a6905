"""Requests: the table of cases, a form for a new one, and one case as a page."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.request import Request, Subject
from dsr_desk.gui import messages
from dsr_desk.gui.parts.page import Page
from dsr_desk.gui.requests.case_page import CasePage
from dsr_desk.gui.requests.letter_drop import LetterDrop
from dsr_desk.gui.requests.list_view import ListView
from dsr_desk.gui.requests.new_request import NewRequestForm, Suggested
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import case_lines, logging_in, policies, requests
from dsr_desk.services.case_lines import CaseLine
from dsr_desk.services.requests import NewRequest


class RequestsPage(Page):
    """Takes ("case", ref, step), ("new", Suggested or None, "") from the window."""

    concerns = frozenset({"requests", "findings", "letters", "policy", "settings"})

    def __init__(self, here: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(here, parent)
        self.list = ListView(here.language)
        self.case = CasePage(here)
        self.form: NewRequestForm | None = None
        self._drop = LetterDrop(here, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.case)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.list.opened.connect(lambda ref: self.open_case(ref, ""))
        self.list.new_asked.connect(lambda: self.new_request(None))
        self.case.back.connect(self.show_list)
        self.case.edit_asked.connect(self.edit_request)
        self.case.tells.connect(self.tells)
        self.case.wants_page.connect(self.wants_page)
        self._drop.suggested.connect(self.new_request)
        self._drop.joined.connect(lambda ref: self.open_case(ref, "request"))
        self._drop.tells.connect(self.tells)

    @property
    def has_begun(self) -> bool:
        """A form is open, or a letter has been written in."""
        return self.form is not None or bool(self.case.ref and self.case.answer.form.is_written_in)

    def refresh(self) -> None:
        """Read the cases, and the one that is open."""
        vault = self.here.vault
        self.here.background.ask(lambda: case_lines.every(vault), self._on_lines, topic="cases")
        if self._stack.currentWidget() is self.case:
            self.case.refresh()

    def receive(self, what: object) -> None:
        """Open a case or the form."""
        match what:
            case ("case", str(ref), str(step)):
                self.open_case(ref, step)
            case ("new", suggested, _):
                self.new_request(suggested)

    def entered(self) -> None:
        """From the rail: the list."""
        super().entered()
        self.show_list()

    def take_files(self, files: Sequence[Path]) -> None:
        """Letters that came in."""
        self._drop.take(files)

    def show_list(self) -> None:
        """Back to all cases."""
        self.case.ref = ""
        self._show(self.list, own_head=False)
        self.title_changed.emit("")
        self.list.table.setFocus()

    def open_case(self, ref: str, step: str) -> None:
        """One case."""
        self._show(self.case, own_head=True)
        self.title_changed.emit(ref)
        self.case.open(ref, step)

    def new_request(self, suggested: object) -> None:
        """An empty form, or one filled in with what a letter was read to say."""
        self._with_form(lambda form: form.suggest(suggested) if isinstance(suggested, Suggested) else None, self._open)

    def edit_request(self, case: Request) -> None:
        """The form with what was written down."""
        self._with_form(lambda form: form.edit(case), lambda new: self._save(case, new))

    def _with_form(self, fill: Any, agreed: Any) -> None:
        vault = self.here.vault

        def show(found: tuple[date, dict[str, str]]) -> None:
            self._drop_form()
            form = NewRequestForm(self.here.language, *found)
            fill(form)
            form.sent.connect(agreed)
            form.left.connect(self._on_left)
            self.form = form
            self._stack.addWidget(form)
            self._show(form, own_head=False)
            form.start()

        self.here.background.ask(lambda: (vault.today(), _controllers(vault)), show, topic="form")

    def _open(self, new: NewRequest) -> None:
        vault, letter = self.here.vault, self.form.letter if self.form else None

        def work() -> Request:
            case = requests.open_request(vault, new)
            return logging_in.join(vault, letter, case) if letter is not None else case

        self._change(work)

    def _save(self, case: Request, new: NewRequest) -> None:
        vault = self.here.vault
        known = {one.name: getattr(new, one.name) for one in fields(new)}
        subject = Subject(known.pop("name"), known.pop("known"), known.pop("address"))
        changes = {**known, "subject": subject}
        if changes["received"] == case.received:
            del changes["received"]
        self._change(lambda: requests.edit(vault, case, **changes))

    def _change(self, work: Any) -> None:
        self.here.background.change(work, self._on_saved, self._on_refused, touches={"requests"})

    def _on_saved(self, case: Request) -> None:
        self._drop_form()
        self.tells.emit(self.tr("{0} is saved").format(case.ref), None)
        self.open_case(case.ref, "")

    def _on_refused(self, error: Exception) -> None:
        if self.form is not None and isinstance(error, UserError):
            self.form.show_error(messages.sentence(error, self.here.language))
        else:
            self.here.background.trouble.emit(error)

    def _on_left(self) -> None:
        self._drop_form()
        if self.case.ref:
            self.open_case(self.case.ref, "")
        else:
            self.show_list()

    def _drop_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            self._stack.removeWidget(form)
            form.deleteLater()

    def _show(self, widget: QWidget, *, own_head: bool) -> None:
        self.has_own_head = own_head
        self._stack.setCurrentWidget(widget)

    def _on_lines(self, lines: Sequence[CaseLine]) -> None:
        self.list.show_lines(lines)
        self.counts.emit(sum(not line.case.is_over for line in lines))


def _controllers(vault: Any) -> dict[str, str]:
    return {one.id: one.name for one in policies.current(vault).controllers}
