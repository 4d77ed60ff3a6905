"""A case's path: its seven steps, the one to take now, and which steps the law forbids.

The facts come in frozen, with their day; nothing here asks a clock. A `may_` function raises NotAllowed with the rule
and the date, and returns a warning to show where the step is lawful but doubtful.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dsr_desk.domain.dates import in_words
from dsr_desk.domain.deadline import Deadline
from dsr_desk.domain.decision import RIGHTS, check_ground, unanswered
from dsr_desk.domain.errors import NotAllowed
from dsr_desk.domain.grounds import RefusalGround
from dsr_desk.domain.letter_kind import LetterKind
from dsr_desk.domain.request import Right, State
from dsr_desk.domain.words import Text

PROMPT_DAYS = 7
"""How late a question to the person still counts as asked "without undue delay" without a warning (T9)."""


class Stage(StrEnum):
    """The seven steps of a case."""

    REQUEST = "request"
    IDENTITY = "identity"
    SEARCH = "search"
    REVIEW = "review"
    DECISION = "decision"
    ANSWER = "answer"
    CLOSED = "closed"


class Progress(StrEnum):
    """How far a step has come."""

    DONE = "done"
    CURRENT = "current"
    TODO = "todo"


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """All of a case that its path depends on, on the day `today`.

    `to_review`: records found but neither included nor excluded; `to_decide`: included records of an erasure or a
    restriction without an outcome; `to_do`: outcomes not yet ticked as done in their system.
    """

    ref: str
    rights: tuple[Right, ...]
    state: State
    today: date
    deadline: Deadline
    is_identified: bool = False
    is_searched: bool = False
    is_extended: bool = False
    paused_since: date | None = None
    to_review: int = 0
    to_decide: int = 0
    to_do: int = 0
    sent: frozenset[LetterKind] = frozenset()
    is_refused: bool = False

    @property
    def is_over(self) -> bool:
        """Nothing more is owed to the person."""
        return self.state in (State.ANSWERED, State.REFUSED, State.CLOSED)

    @property
    def unanswered(self) -> tuple[Right, ...]:
        """The rights still without a sent letter."""
        return () if self.is_over else unanswered(self.rights, self.sent)

    @property
    def needs_search(self) -> bool:
        """At least one right rests on what is found."""
        return any(RIGHTS[right].needs_search for right in self.rights)


@dataclass(frozen=True, slots=True)
class PathStep:
    """One step of the path: its name, how far it has come, and what to do there."""

    stage: Stage
    progress: Progress
    label: Text
    todo: Text


_LABELS = {
    Stage.REQUEST: (Text("Begäran", "Request"), Text("Logga begäran.", "Log the request.")),
    Stage.IDENTITY: (
        Text("Identitet", "Identity"),
        Text("Avgör om du vet vem personen är.", "Settle whether you know who the person is."),
    ),
    Stage.SEARCH: (Text("Sök", "Search"), Text("Sök i alla källor.", "Search every source.")),
    Stage.REVIEW: (Text("Granska", "Review"), Text("Avgör vilka träffar som är personens.", "Say which are theirs.")),
    Stage.DECISION: (
        Text("Beslut", "Decision"),
        Text("Bestäm vad som händer med varje uppgift, och bocka av.", "Decide on each record, and tick it off."),
    ),
    Stage.ANSWER: (Text("Svar", "Answer"), Text("Skriv och skicka svaret.", "Write and send the answer.")),
    Stage.CLOSED: (Text("Klart", "Done"), Text("Stäng ärendet.", "Close the case.")),
}


def path(facts: CaseFacts) -> tuple[PathStep, ...]:
    """The seven steps; the first that is not done is the current one, and a closed case has none."""
    steps: list[PathStep] = []
    is_found = False
    for stage, (label, todo) in _LABELS.items():
        is_done = _is_done(facts, stage)
        progress = Progress.DONE if is_done else Progress.TODO if is_found else Progress.CURRENT
        is_found = is_found or not is_done
        steps.append(PathStep(stage, progress, label, todo))
    return tuple(steps)


def next_step(facts: CaseFacts) -> PathStep | None:
    """The step to take now; None for a closed case."""
    return next((step for step in path(facts) if step.progress is Progress.CURRENT), None)


def _is_done(facts: CaseFacts, stage: Stage) -> bool:
    if stage is Stage.REQUEST or facts.state is State.CLOSED:
        return True
    if stage is Stage.CLOSED:
        return False
    if facts.is_over:
        return True
    skips = facts.is_refused or not facts.needs_search
    return {
        Stage.IDENTITY: facts.is_identified and facts.paused_since is None,
        Stage.SEARCH: skips or facts.is_searched,
        Stage.REVIEW: skips or (facts.is_searched and not facts.to_review),
        Stage.DECISION: skips or (facts.is_searched and not (facts.to_review or facts.to_decide or facts.to_do)),
        Stage.ANSWER: not facts.unanswered,
    }[stage]


def may_pause(facts: CaseFacts, since: date) -> Text | None:
    """T9: the question must be put while the period runs, and without undue delay, or the pause is doubtful."""
    _live(facts)
    if facts.paused_since:
        raise NotAllowed(
            f"{facts.ref} är redan pausat sedan {facts.paused_since}. Återuppta först.",
            f"{facts.ref} has been paused since {facts.paused_since}. Resume it first.",
        )
    _not_in_future(since, facts.today)
    last = facts.deadline.due or facts.deadline.safe
    if since > last:
        raise NotAllowed(
            f"Tiden gick ut {last}. En fråga efter det ger ingen paus (T9, artikel 12.6). Svara så snart du kan.",
            f"The period ended on {last}. A question after that gives no pause (T9, Article 12(6)). Answer soon.",
        )
    if since <= facts.deadline.received + timedelta(PROMPT_DAYS):
        return None
    prompt = in_words(facts.deadline.received + timedelta(PROMPT_DAYS))
    return Text(
        f"Frågan skickades efter {prompt.sv}. En paus gäller bara om frågan ställdes utan onödigt dröjsmål (T9): "
        "håll dig till det försiktiga datumet.",
        f"The question was sent after {prompt.en}. A pause only counts if it was asked without undue delay (T9): "
        "keep to the careful date.",
    )


def may_resume(facts: CaseFacts, until: date) -> None:
    """T9: from the day sufficient information arrived."""
    if facts.paused_since is None:
        raise NotAllowed(f"{facts.ref} är inte pausat.", f"{facts.ref} is not paused.")
    _not_in_future(until, facts.today)
    if until < facts.paused_since:
        raise NotAllowed(
            f"Svaret kan inte ha kommit {until}, före frågan {facts.paused_since}.",
            f"The answer cannot have come on {until}, before the question on {facts.paused_since}.",
        )


def may_extend(facts: CaseFacts, reason: str) -> None:
    """T7: once, with a reason the person is told, and only until the first month's end."""
    _live(facts)
    if facts.is_extended:
        raise NotAllowed(
            f"{facts.ref} är redan förlängt. Tiden kan förlängas en gång (artikel 12.3).",
            f"{facts.ref} has been extended already. The period can be extended once (Article 12(3)).",
        )
    last = facts.deadline.extension_notice_by
    if facts.today > last:
        raise NotAllowed(
            f"Det går inte att förlänga efter {last}: personen ska få veta det inom den första månaden (T7, artikel "
            "12.3). Svara så snart du kan.",
            f"No extension is possible after {last}: the person must be told within the first month (T7, Article "
            "12(3)). Answer as soon as you can.",
        )
    if not reason.strip():
        raise NotAllowed(
            "Skriv skälet till förlängningen. Personen har rätt att få veta det (artikel 12.3).",
            "Write the reason for the extension. The person has a right to know it (Article 12(3)).",
        )


def may_refuse(facts: CaseFacts, ground: RefusalGround, facts_told: str) -> Text | None:
    """T11: a ground that meets the request, with facts; a warning after one month, even in an extended case."""
    _live(facts)
    check_ground(facts.rights, ground)
    if not facts_told.strip():
        raise NotAllowed(
            "Skriv vad i ärendet som gör att grunden gäller. Ett avslag ska ange skälen (artikel 12.4).",
            "Write what in the case makes the ground apply. A refusal must give its reasons (Article 12(4)).",
        )
    last = facts.deadline.refusal_by
    if facts.today <= last:
        return None
    when = in_words(last)
    return Text(
        f"Ett avslag skulle ha skickats senast {when.sv}, en månad efter mottagandet (T11, artikel 12.4). "
        "En förlängning ändrar inte det. Skicka det genast.",
        f"A refusal should have gone out by {when.en}, one month after receipt (T11, Article 12(4)). "
        "An extension does not change that. Send it at once.",
    )


def may_send(facts: CaseFacts, kind: LetterKind, on: date) -> Text | None:
    """T13: the day a letter left is the evidence; a warning when it left after the last day."""
    _not_in_future(on, facts.today)
    if on < facts.deadline.received:
        raise NotAllowed(
            f"{kind} kan inte ha skickats {on}, före mottagandet {facts.deadline.received}.",
            f"{kind} cannot have been sent on {on}, before receipt on {facts.deadline.received}.",
        )
    last = facts.deadline.due
    if last is None or on <= last:
        return None
    when = in_words(last)
    return Text(f"Brevet skickades efter sista dagen, {when.sv}.", f"The letter left after the last day, {when.en}.")


def may_close(facts: CaseFacts, why: str = "") -> None:
    """A case closes when every right is answered, or with the reason why none is owed."""
    _live(facts)
    left = facts.unanswered
    if not left or why.strip():
        return
    names = Text(
        ", ".join(RIGHTS[right].name.sv.lower() for right in left),
        ", ".join(RIGHTS[right].name.en.lower() for right in left),
    )
    raise NotAllowed(
        f"{facts.ref} är inte besvarat ({names.sv}). Skicka svaret först, eller skriv varför ärendet stängs ändå.",
        f"{facts.ref} is not answered ({names.en}). Send the answer first, or write why the case is closed anyway.",
    )


def _live(facts: CaseFacts) -> None:
    if facts.state is State.CLOSED:
        raise NotAllowed(f"{facts.ref} är stängt.", f"{facts.ref} is closed.")


def _not_in_future(day: date, today: date) -> None:
    if day > today:
        raise NotAllowed(
            f"{day} ligger i framtiden. Ange en dag till och med i dag, {today}.",
            f"{day} lies in the future. Give a day up to today, {today}.",
        )
