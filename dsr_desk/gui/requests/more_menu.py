"""Everything else one may do with a case."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from dsr_desk.domain.decision import grounds_for
from dsr_desk.domain.request import Right
from dsr_desk.gui.requests.case_actions import CaseActions
from dsr_desk.gui.requests.letter_actions import LetterActions
from dsr_desk.gui.requests.right_actions import RightActions
from dsr_desk.services.casework import CaseFile

translate = QCoreApplication.translate


def fill_menu(
    menu: QMenu,
    act: CaseActions,
    letters: LetterActions,
    righting: RightActions,
    file: CaseFile,
    history: Callable[[], object] | None,
) -> None:
    """The entries that make sense for the case as it stands."""
    case, is_live = file.case, not file.case.is_over
    menu.clear()
    _add(menu, translate("more", "Change what was written down …"), act.edit)
    if case.closed_on is None:
        _add(menu, translate("more", "Somebody asks for the person …"), act.represent)
    menu.addSeparator()
    if file.line.is_waiting:
        _add(menu, translate("more", "The answer has come …"), act.resume)
    elif is_live:
        _add(menu, translate("more", "Pause for a question …"), act.pause)
    if is_live and case.extension is None:
        _add(menu, translate("more", "Extend by two months …"), act.extend)
    if is_live and case.refusal is None and any(grounds_for(right) for right in case.rights):
        _add(menu, translate("more", "Refuse …"), act.refuse)
    if any(letter.sent_on is None for letter in file.letters):
        _add(menu, translate("more", "Mark a letter as sent …"), letters.mark_latest_sent)
    _rights(menu, righting, file)
    _add(menu, translate("more", "Case file …"), act.save_file)
    if history is not None:
        menu.addSeparator()
        _add(menu, translate("more", "Show or hide the history"), history)
    menu.addSeparator()
    if case.closed_on is None:
        _add(menu, translate("more", "Close the case"), act.close_case)


def _rights(menu: QMenu, righting: RightActions, file: CaseFile) -> None:
    """What the rights of this case need besides a decision per record."""
    rights, is_closed = set(file.case.rights), file.case.closed_on is not None
    menu.addSeparator()
    if file.case.ref in file.restricted.values() or file.restriction:
        _add(menu, translate("more", "Lift the restriction …"), righting.lift)
    elif not is_closed:
        _add(menu, translate("more", "Restrict the processing …"), righting.restrict)
    if Right.OBJECTION in rights and not is_closed:
        _add(menu, translate("more", "Weigh the objection …"), righting.weigh)
    if rights & {Right.OBJECTION_MARKETING, Right.CONSENT_WITHDRAWAL}:
        _add(menu, translate("more", "Put on the stop list"), righting.stop)
        _add(menu, translate("more", "Open the stop list …"), righting.open_stops)
    menu.addSeparator()


def _add(menu: QMenu, word: str, act: Callable[[], object]) -> None:
    menu.addAction(word).triggered.connect(lambda: act())
