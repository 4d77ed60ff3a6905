"""How the window says what a case is: its rights, its state, its days, its next step."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from dsr_desk.domain.decision import RIGHTS
from dsr_desk.domain.request import Channel, IdentityMethod, PauseReason, Request, Right, State
from dsr_desk.domain.steps import Stage
from dsr_desk.gui.parts.deadline_bar import Span
from dsr_desk.gui.parts.words import counted, day, short_day, weekday
from dsr_desk.gui.theme import Tone
from dsr_desk.services.case_lines import CaseLine

translate = QCoreApplication.translate

SOON_DAYS = 7


def right_name(right: Right, language: str) -> str:
    """A right in a word or two, for a chip."""
    short = {
        Right.ACCESS: translate("wording", "Access"),
        Right.OBJECTION_MARKETING: translate("wording", "Objection, marketing"),
    }  # fmt: skip
    return short.get(right) or RIGHTS[right].name.said_in(language)


def person_name(case: Request) -> str:
    """Who asks; what to say where nobody is named, empty where the name is only not known."""
    return translate("wording", "Anonymised") if case.anonymised_on else case.subject.name


def channel_name(channel: Channel) -> str:
    """How a request came in."""
    return {
        Channel.MAIL: translate("wording", "E-mail"),
        Channel.POST: translate("wording", "Letter by post"),
        Channel.PHONE: translate("wording", "Telephone"),
        Channel.IN_PERSON: translate("wording", "In person"),
        Channel.WEB_FORM: translate("wording", "Web form"),
    }[channel]


def language_name(code: str) -> str:
    """The language of the answer."""
    return {"sv": translate("wording", "Swedish"), "en": translate("wording", "English")}.get(code, code)


def method_name(method: IdentityMethod) -> str:
    """How an identity was settled."""
    return {
        IdentityMethod.NO_DOUBT: translate("wording", "There is no doubt"),
        IdentityMethod.KNOWN_ADDRESS: translate("wording", "Wrote from an e-mail address we already had"),
        IdentityMethod.KNOWN_PHONE: translate("wording", "Called back on a number we already had"),
        IdentityMethod.LOGIN: translate("wording", "Was logged in to an account of ours"),
        IdentityMethod.CUSTOMER_NUMBER: translate("wording", "Named customer number and details we hold"),
        IdentityMethod.BANKID: translate("wording", "BankID"),
        IdentityMethod.ID_SHOWN: translate("wording", "Showed an identity document (no copy kept)"),
    }[method]


def pause_name(reason: PauseReason) -> str:
    """What was asked of the person."""
    return {
        PauseReason.IDENTITY: translate("wording", "identity"),
        PauseReason.CLARIFICATION: translate("wording", "clarification"),
    }[reason]


def state_name(line: CaseLine) -> str:
    """Where a case stands, in a word or two."""
    if line.is_late:
        return counted(-line.days_left, translate("wording", "{0} day late"), translate("wording", "{0} days late"))
    return {
        State.OPEN: translate("wording", "Open"),
        State.PAUSED: translate("wording", "Waiting for an answer"),
        State.ANSWERED: translate("wording", "Answered"),
        State.REFUSED: translate("wording", "Refused"),
        State.CLOSED: translate("wording", "Closed"),
    }[line.case.state]


def tone(line: CaseLine) -> Tone:
    """The tone of a case: late, soon, waiting or over, else the accent."""
    if line.case.is_over or line.is_waiting:
        return "quiet"
    if line.is_late:
        return "late"
    return "warning" if line.days_left <= SOON_DAYS else "accent"


def span_of(line: CaseLine) -> Span:
    """The case as a bar."""
    pauses = tuple((pause.since, pause.until or line.facts.today) for pause in line.case.pauses)
    return Span(line.case.received, line.facts.today, line.last_day, tone(line), pauses)


def days_left(line: CaseLine, language: str) -> tuple[str, str]:
    """What matters most about the last day, and the rest: "4 days left", "last on Thursday 26 November"."""
    today = line.facts.today
    when = f"{weekday(line.last_day, language)} {day(line.last_day, language, today=today)}"
    if line.case.is_over:
        return state_name(line), ""
    if line.is_waiting and line.facts.paused_since:
        stood = (today - line.facts.paused_since).days
        left = counted(stood, translate("wording", "Paused for {0} day"), translate("wording", "Paused for {0} days"))
        return left, translate("wording", "safe date {0}").format(day(line.last_day, language, today=today))
    if line.days_left < 0:
        return state_name(line), translate("wording", "was due on {0}").format(when)
    if line.days_left == 0:
        return translate("wording", "Last day today"), when
    left = counted(line.days_left, translate("wording", "{0} day left"), translate("wording", "{0} days left"))
    return left, translate("wording", "by {0}").format(when)


def due_by(on: date, today: date, language: str) -> str:
    """By Thursday 26 Nov."""
    return translate("wording", "By {0}").format(f"{weekday(on, language)} {short_day(on, language, today=today)}")


def next_step(line: CaseLine) -> str:
    """The one thing to do, on a button."""
    if line.is_waiting:
        return translate("wording", "See the question")
    if line.step is None:
        return translate("wording", "Open")
    if line.step.stage is Stage.ANSWER and Right.OBJECTION_MARKETING in line.facts.unanswered:
        return translate("wording", "Stop mailings")
    return {
        Stage.REQUEST: translate("wording", "Open"),
        Stage.IDENTITY: translate("wording", "Check identity"),
        Stage.SEARCH: translate("wording", "Search"),
        Stage.REVIEW: translate("wording", "Review matches"),
        Stage.DECISION: translate("wording", "Decide"),
        Stage.ANSWER: translate("wording", "Write the answer"),
        Stage.CLOSED: translate("wording", "Close the case"),
    }[line.step.stage]
