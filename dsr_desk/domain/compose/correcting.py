"""L09 rectified, L10 rectification refused, L13 restricted, L14 restriction about to end."""

from dsr_desk.domain import statutes
from dsr_desk.domain.compose import common
from dsr_desk.domain.compose.pen import Pen


def rectified(pen: Pen) -> None:
    """L09: old value, new value, day; recipients told (Art. 16, 19)."""
    pen.say("L09.yes", received=pen.need("received", pen.facts.received))
    pen.heading("L09.done.heading")
    if not pen.facts.corrections:
        pen.quote(pen.miss("corrections"))
    rows = [
        (
            f"{one.field} ({one.system})", pen.shown(one.old) or pen.texts["L09.empty"],
            pen.need(f"new:{one.field}", one.new, field=one.field),
            pen.need(f"corrected_on:{one.field}", one.on, field=one.field),
        )
        for one in pen.facts.corrections
    ]  # fmt: skip
    pen.table("L09.head", rows, (26, 26, 28, 20))
    _told(pen)
    common.case_is_kept(pen)
    common.close(pen)


def _told(pen: Pen) -> None:
    """Who was told, and who is yet to be: nobody is written down as told before it is done."""
    settled = [one for one in pen.facts.told if one.on or one.why_not]
    if settled:
        pen.heading("L09.told.heading")
        pen.bullets([
            pen.words("L11.told.on", recipient=one.recipient, on=one.on) if one.on
            else pen.words("L11.told.why_not", recipient=one.recipient, why=one.why_not)
            for one in settled
        ])  # fmt: skip
    if len(settled) < len(pen.facts.told):
        pen.say("L09.will_tell")
    elif pen.facts.nobody_else:
        pen.say("L09.ask_recipients")


def not_rectified(pen: Pen) -> None:
    """L10: why the data are held to be right; the supplementary statement; restriction meanwhile."""
    pen.say("L10.no", received=pen.need("received", pen.facts.received), disputed=pen.written("disputed"))
    pen.heading("reason.heading")
    pen.quote(pen.written("why_right"))
    if change := pen.maybe("would_change"):
        pen.heading("L10.change.heading")
        pen.quote(change)
    pen.heading("L10.statement.heading")
    pen.say("L10.statement")
    pen.say("L10.restricted")
    common.remedies(pen)
    common.case_is_kept(pen)
    common.close(pen)


def restricted(pen: Pen) -> None:
    """L13: which data, on which ground, from when, and what may still happen (Art. 18(1)-(2))."""
    pen.say("L13.yes", since=pen.written_day("restricted_since"))
    pen.heading("L13.data.heading")
    pen.quote(pen.written("restricted_data"))
    pen.heading("L13.ground.heading")
    ground = pen.facts.said.get("restriction_ground", "")
    if f"L13.ground.{ground}" in pen.texts:
        pen.say(f"L13.ground.{ground}")
    else:
        pen.quote(pen.miss("restriction_ground"))
    pen.heading("L13.still.heading")
    pen.say("L13.still")
    pen.points("L13.still.stored", "L13.still.consent", "L13.still.claims", "L13.still.others")
    if day := pen.day("check_until"):
        pen.say("L13.check_until", day=day)
    pen.say("L13.before_lifting")
    common.case_is_kept(pen)
    common.close(pen)


def ending(pen: Pen) -> None:
    """L14, sent before the restriction is lifted (Art. 18(3)): the day, why, and what the check came to."""
    lift = pen.day("lift_on")
    if lift and lift <= pen.on:
        pen.miss("lift_later", on=pen.on)
    pen.say("L14.ends", lift_on=pen.written_day("lift_on"), article=statutes.article("18(3)", pen.language))
    pen.heading("L13.data.heading")
    pen.quote(pen.written("restricted_data"))
    pen.heading("L14.outcome.heading")
    pen.quote(pen.written("check_outcome"))
    pen.heading("reason.heading")
    pen.quote(pen.written("lift_why"))
    common.remedies(pen)
    common.close(pen)
