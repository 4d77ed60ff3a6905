"""The parts that letters share: why and where to complain, how to reach us, what is kept of the case itself."""

from dsr_desk.domain.compose.pen import Pen
from dsr_desk.domain.letter_facts import Declined

NO_BREAK = "\u00a0"


def title_subtitle(pen: Pen, key: str) -> tuple[str, str]:
    """The letter's title, and the line under it that names the request it answers."""
    kind_line = f"{key}.subtitle"
    received = pen.need("received", pen.facts.received)
    subtitle = (
        pen.words(kind_line, received=received) if kind_line in pen.texts else pen.words("subtitle", received=received)
    )
    return pen.words(f"{key}.title"), subtitle


def rights_in_words(pen: Pen, *, short: bool = False) -> str:
    """The rights of the request as the letter names them."""
    form = "right_short" if short else "right"
    return pen.listed([pen.texts[f"{form}.{right.value}"] for right in pen.facts.rights])


def reasons(pen: Pen) -> None:
    """Each thing declined, with its ground and the facts that make it apply (Art. 12(4))."""
    if not pen.facts.declined:
        pen.quote(pen.miss("declined"))
    for number, one in enumerate(pen.facts.declined, start=1):
        _reason(pen, number, one)


def _reason(pen: Pen, number: int, one: Declined) -> None:
    what = pen.need("declined_what", one.what)
    pen.say("reason.what", what=what)
    pen.say(f"ground.{one.ground.value}")
    pen.say("reason.facts", facts=pen.need(f"declined_facts:{number}", pen.own(one.facts), what=what))


def remedies(pen: Pen) -> None:
    """The 12(4) block: complaint to the authority, and action in a general court (never an administrative one)."""
    pen.heading("remedies.heading")
    pen.say("remedies.us")
    pen.say("remedies.authority")
    pen.say("remedies.court")


def contact(pen: Pen) -> str:
    """Whom to write or ring; a missing slot where the controller names nobody."""
    controller = pen.facts.controller
    if controller is None:
        return pen.miss("contact")
    email = controller.contact_email or controller.email
    ways = [way for way in (controller.contact_name, email, controller.phone.replace(" ", NO_BREAK)) if way]
    return ", ".join(ways) if email or controller.phone else pen.miss("contact")


def close(pen: Pen) -> None:
    """A paragraph of one's own, questions, and who signs."""
    controller = pen.facts.controller
    for paragraph in pen.maybe("own_words").split("\n"):
        pen.quote(paragraph.strip())
    pen.say("close.questions", contact=contact(pen), case=pen.facts.case)
    name = (controller.contact_name if controller else "") or ""
    firm = controller.full_name if controller else ""
    if signature := pen.facts.signature:
        pen.say("close.signed_so", signature=signature)
        return
    pen.say("close.signed" if name else "close.signed_firm", name=name, firm=firm)


def case_is_kept(pen: Pen) -> None:
    """That the request itself is now kept, how long and why (law.md 5)."""
    pen.explain("case_is_kept", years=pen.counted(pen.facts.case_years), case=pen.facts.case)


def identity_note(pen: Pen) -> str:
    """How and when the identity was settled; never a number, never a document."""
    identity = pen.facts.identity
    if identity is None:
        return ""
    return pen.words("identity.note", method=pen.texts[f"identity.{identity.method.value}"], on=identity.on)
