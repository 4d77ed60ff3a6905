"""Letters of a case's beginning: L01 acknowledgement, L02 identity, L03 clarification, L04 extension, L27 authority."""

from dsr_desk.domain.compose import common
from dsr_desk.domain.compose.pen import Pen


def acknowledgement(pen: Pen) -> None:
    """L01: what was understood, and both ends of the period (EDPB 01/2022 § 57)."""
    facts = pen.facts
    rights = common.rights_in_words(pen) if facts.rights else pen.miss("rights")
    pen.say("L01.thanks", received=pen.need("received", facts.received))
    pen.heading("L01.understood.heading")
    if len(facts.rights) > 1:
        pen.say("L01.understood.several")
        pen.bullets([pen.texts[f"right_bullet.{right.value}"] for right in facts.rights])
    else:
        pen.say("L01.understood.one", rights=rights)
    pen.quote(pen.maybe("understood"))
    pen.say("L01.understood.wrong")
    pen.heading("L01.period.heading")
    pen.say("L01.period", received=pen.need("received", facts.received), due=pen.need("due", facts.due or facts.safe))
    pen.say("L01.free")
    pen.heading("L01.next.heading")
    pen.say("L01.next")
    common.case_is_kept(pen)
    common.close(pen)


def identity(pen: Pen) -> None:
    """L02: why there is doubt, which data and why no less, how to send them, what it does to the period."""
    pen.say("L02.intro", received=pen.need("received", pen.facts.received), rights=_rights(pen))
    pen.heading("L02.doubt.heading")
    pen.quote(pen.written("doubt"))
    pen.heading("L02.asked.heading")
    pen.quote(pen.written("identity_data"))
    pen.say("L02.no_less", why=pen.written("identity_no_less"))
    pen.say("L02.cover")
    pen.heading("L02.send.heading")
    pen.quote(pen.written("safe_way"))
    pen.heading("L02.after.heading")
    pen.points("L02.only_this", "L02.not_kept", "L02.period")
    common.close(pen)


def _rights(pen: Pen) -> str:
    return common.rights_in_words(pen, short=True) if pen.facts.rights else pen.miss("rights")


def clarification(pen: Pen) -> None:
    """L03: what is asked (recital 63), and that everything may still be wanted."""
    pen.say("L03.intro", received=pen.need("received", pen.facts.received))
    pen.heading("L03.asked.heading")
    pen.quote(pen.written("clarify"))
    policy = pen.facts.policy
    if policy and policy.systems:
        pen.say("L03.choose")
        pen.bullets([system.name for system in policy.systems])
    pen.heading("L03.all.heading")
    pen.say("L03.all")
    pen.say("L03.period")
    common.close(pen)


def extension(pen: Pen) -> None:
    """L04: that the period is extended, by how much, why, and the new last day (Art. 12(3))."""
    facts = pen.facts
    pen.say("L04.intro", received=pen.need("received", facts.received), rights=_rights(pen))
    pen.say("L04.new_day", due=pen.need("due", facts.due or facts.safe))
    pen.heading("L04.why.heading")
    pen.quote(pen.need("extension", facts.extension.reason if facts.extension else None))
    pen.say("L04.law")
    if given := pen.maybe("already_given"):
        pen.heading("L04.given.heading")
        pen.quote(given)
    common.remedies(pen)
    common.close(pen)


def authority(pen: Pen) -> None:
    """L27: what shows that somebody may act for the person."""
    pen.say("L27.intro", received=pen.need("received", pen.facts.received), represented=pen.written("represented"))
    pen.heading("L27.asked.heading")
    pen.quote(pen.written("authority_needed"))
    pen.say("L27.why")
    pen.heading("L02.send.heading")
    pen.quote(pen.written("safe_way"))
    pen.heading("L02.after.heading")
    pen.points("L27.only_this", "L27.direct", "L27.period")
    common.close(pen)
