"""Letters that decline: L07, L08, L16, L21, L22, L23, L26, L28. Each carries its reasons and the 12(4) block."""

from dsr_desk.domain.compose import common
from dsr_desk.domain.compose.pen import Pen


def whole(pen: Pen) -> None:
    """L07: every reason with its legal ground and facts."""
    pen.say("L07.intro", rights=_rights(pen), received=pen.need("received", pen.facts.received))
    pen.heading("reason.heading")
    common.reasons(pen)
    if instead := pen.maybe("instead"):
        pen.heading("L07.instead.heading")
        pen.quote(instead)
    _end(pen)


def _rights(pen: Pen) -> str:
    return common.rights_in_words(pen, short=True) if pen.facts.rights else pen.miss("rights")


def _end(pen: Pen) -> None:
    common.remedies(pen)
    common.case_is_kept(pen)
    common.close(pen)


def in_part(pen: Pen) -> None:
    """L08: what is granted, what is not, the ground of each, and how much was masked."""
    pen.say("L08.intro", rights=_rights(pen), received=pen.need("received", pen.facts.received))
    pen.heading("L08.granted.heading")
    pen.quote(pen.written("granted"))
    pen.heading("L08.not.heading")
    common.reasons(pen)
    if pen.facts.masks:
        pen.say("L08.masks")
        rows = [(pen.shown(one.what), str(one.count), pen.shown(one.reason)) for one in pen.facts.masks]
        pen.table("L05.left_out.head", rows, (34, 12, 54))
    _end(pen)


def portability(pen: Pen) -> None:
    """L16: which condition of Art. 20 fails; an access report is offered instead."""
    pen.say("L16.intro", received=pen.need("received", pen.facts.received))
    if granted := pen.maybe("granted"):
        pen.heading("L08.granted.heading")
        pen.quote(granted)
    pen.heading("L16.not.heading")
    common.reasons(pen)
    pen.heading("L07.instead.heading")
    pen.say("L16.instead")
    _end(pen)


def fee(pen: Pen) -> None:
    """L21: why manifestly unfounded or excessive, with facts; the fee, its sum, and the right to withdraw first."""
    _excess(pen, "L21.intro")
    pen.heading("L21.fee.heading")
    pen.say("L21.fee", amount=pen.written("fee_amount"))
    pen.say("L21.computed", how=pen.written("fee_computed"))
    pen.say("L21.withdraw", contact=common.contact(pen))
    _end(pen)


def excessive(pen: Pen) -> None:
    """L22: as the fee, without one; abuse needs the intent beside the circumstances (C-526/24)."""
    _excess(pen, "L22.intro")
    pen.say("L22.rights_stay")
    _end(pen)


def _excess(pen: Pen, intro: str) -> None:
    pen.say(intro, received=pen.need("received", pen.facts.received))
    pen.heading("reason.heading")
    kind = pen.facts.said.get("excess_kind", "")
    if f"excess.{kind}" in pen.texts:
        pen.say(f"excess.{kind}")
    else:
        pen.quote(pen.miss("excess_kind"))
    pen.quote(pen.written("excess_facts"))
    if kind == "abuse":
        pen.say("excess.intent", intent=pen.written("abuse_intent"))
    pen.say("excess.burden")


def copy_fee(pen: Pen) -> None:
    """L23: a reasonable fee, only for a further copy of the same data (Art. 15(3))."""
    pen.say("L23.intro", received=pen.need("received", pen.facts.received), first=pen.written_day("first_copy_on"))
    pen.say("L23.fee", amount=pen.written("fee_amount"))
    pen.say("L23.free")
    pen.say("L21.withdraw", contact=common.contact(pen))
    _end(pen)


def wrong_controller(pen: Pen) -> None:
    """L26: who the controller is, and whether and when the request was passed on."""
    pen.say("L26.intro", received=pen.need("received", pen.facts.received), rights=_rights(pen))
    pen.quote(pen.maybe("our_role"))
    pen.heading("L26.who.heading")
    pen.quote(pen.written("right_controller"))
    pen.heading("L26.forwarded.heading")
    pen.quote(pen.written("forwarded"))
    _end(pen)


def cannot_identify(pen: Pen) -> None:
    """L28: that and why the person cannot be identified, and what would make it possible (Art. 11(2), 12(2))."""
    pen.say("L28.intro", received=pen.need("received", pen.facts.received), rights=_rights(pen))
    pen.heading("L28.why.heading")
    pen.quote(pen.written("why_not"))
    pen.heading("L28.help.heading")
    pen.quote(pen.written("would_help"))
    pen.say("L28.voluntary")
    _end(pen)
