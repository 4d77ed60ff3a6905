"""Everything else one may do with a case."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from dsr_desk.gui.requests.case_actions import CaseActions
from dsr_desk.gui.requests.letter_actions import LetterActions
from dsr_desk.services.casework import CaseFile

translate = QCoreApplication.translate


def fill_menu(
    menu: QMenu, act: CaseActions, letters: LetterActions, file: CaseFile, history: Callable[[], object] | None
) -> None:
    """The entries that make sense for the case as it stands."""
    case, is_live = file.case, not file.case.is_over
    menu.clear()
    _add(menu, translate("more", "Change what was written down …"), act.edit)
    menu.addSeparator()
    if file.line.is_waiting:
        _add(menu, translate("more", "The answer has come …"), act.resume)
    elif is_live:
        _add(menu, translate("more", "Pause for a question …"), act.pause)
    if is_live and case.extension is None:
        _add(menu, translate("more", "Extend by two months …"), act.extend)
    if is_live and case.refusal is None:
        _add(menu, translate("more", "Refuse …"), act.refuse)
    if any(letter.sent_on is None for letter in file.letters):
        _add(menu, translate("more", "Mark a letter as sent …"), letters.mark_latest_sent)
    _add(menu, translate("more", "Case file …"), act.save_file)
    if history is not None:
        menu.addSeparator()
        _add(menu, translate("more", "Show or hide the history"), history)
    menu.addSeparator()
    if case.closed_on is None:
        _add(menu, translate("more", "Close the case"), act.close_case)


def _add(menu: QMenu, word: str, act: Callable[[], object]) -> None:
    menu.addAction(word).triggered.connect(lambda: act())
