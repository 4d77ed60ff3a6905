"""L17 marketing stopped, L18 outcome of an objection, L19 consent withdrawn, L20 automated decisions."""

from dsr_desk.domain.compose import common
from dsr_desk.domain.compose.erasing import erased_table
from dsr_desk.domain.compose.pen import Pen


def marketing_stopped(pen: Pen) -> None:
    """L17: ended from a day, without balancing or conditions, related profiling included (Art. 21(2)-(3))."""
    pen.say("L17.stopped", on=pen.written_day("stopped_on"), received=pen.need("received", pen.facts.received))
    pen.say("L17.all", firms=_firms(pen))
    pen.quote(pen.maybe("in_print"))
    pen.heading("L17.list.heading")
    pen.say("L17.list")
    pen.say("L17.regret")
    common.case_is_kept(pen)
    common.close(pen)


def _firms(pen: Pen) -> str:
    controllers = pen.facts.policy.controllers if pen.facts.policy else ()
    named = [one.full_name for one in controllers] or [pen.facts.controller.full_name if pen.facts.controller else ""]
    return pen.listed([name for name in named if name])


def outcome(pen: Pen) -> None:
    """L18: stopped and erased, or grounds that override, weighed against this person's situation (Art. 21(1))."""
    said = pen.facts.said.get("objection", "")
    pen.say("L18.intro", received=pen.need("received", pen.facts.received), processing=pen.written("processing"))
    if said == "accepted":
        pen.say("L18.accepted", on=pen.written_day("stopped_on"))
        erased_table(pen)
    elif said == "rejected":
        pen.say("L18.rejected")
        pen.heading("reason.heading")
        common.reasons(pen)
        pen.say("L18.restricted")
        common.remedies(pen)
    else:
        pen.quote(pen.miss("objection"))
    common.case_is_kept(pen)
    common.close(pen)


def consent_withdrawn(pen: Pen) -> None:
    """L19: ended from a day; what was done before stays lawful; erased if nothing else carries it (Art. 7(3))."""
    pen.say("L19.ended", consent=pen.written("consent_for"), on=pen.written_day("stopped_on"))
    pen.say("L19.before")
    other = pen.maybe("other_ground")
    if other:
        pen.say("L19.kept", other=other)
    elif pen.facts.erased:
        pen.say("L19.erased")
        erased_table(pen)
    else:
        pen.quote(pen.miss("after_consent"))
    if pen.facts.told:
        pen.say("L11.told")
        pen.bullets([one.recipient for one in pen.facts.told])
    if other:
        common.remedies(pen)
    common.case_is_kept(pen)
    common.close(pen)


def automated(pen: Pen) -> None:
    """L20: whether such decisions are made; if so, the review by a human being and the logic (Art. 22, C-203/22)."""
    policy = pen.facts.policy
    decided = policy.automated_decisions if policy else None
    pen.say("L20.intro", received=pen.need("received", pen.facts.received))
    if policy is None or decided is None:
        pen.quote(pen.miss("automated"))
    elif decided:
        pen.say("L20.yes")
        pen.quote(pen.maybe("decision_meant"))
        pen.heading("L20.logic.heading")
        pen.quote(pen.need("automated_logic", policy.automated_logic))
        pen.heading("L20.review.heading")
        pen.quote(pen.written("human_review"))
        pen.say("L20.your_say")
    else:
        pen.say("L20.no")
    common.remedies(pen)
    common.case_is_kept(pen)
    common.close(pen)
