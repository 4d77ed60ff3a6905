"""The numbered sections of the access report: each letter of Art. 15(1), Art. 15(2), the search, what is left out."""

from dsr_desk.domain import statutes
from dsr_desk.domain.compose import common
from dsr_desk.domain.compose.abroad_and_origin import country, sources
from dsr_desk.domain.compose.applies import (
    Holding,
    by_role,
    possible_recipients,
    purposes_of,
    sure_recipients,
)
from dsr_desk.domain.compose.keeping import kept_until
from dsr_desk.domain.compose.pen import Pen
from dsr_desk.domain.compose.searching import searched
from dsr_desk.domain.data_categories import DataCategory
from dsr_desk.domain.dates import in_words
from dsr_desk.domain.policy import Purpose, Recipient
from dsr_desk.domain.record import Role
from dsr_desk.domain.words import begun

SECTIONS = (
    "purposes", "categories", "recipients", "transfer", "keeping", "rights", "complaint", "sources", "automated",
    "search", "left_out", "earlier", "data",
)  # fmt: skip


def section_number(name: str) -> int:
    """The number a section carries, for references to it."""
    return SECTIONS.index(name) + 1


def heading(pen: Pen, name: str) -> None:
    """The heading of a numbered section."""
    pen.heading(f"L05.{name}.heading", number=section_number(name))


def write(pen: Pen, held: tuple[Holding, ...]) -> None:
    """All sections but the data."""
    _purposes(pen, held)
    _categories(pen, held)
    _recipients(pen, held)
    _transfer(pen, held)
    _keeping(pen, held)
    _rights(pen, held)
    _complaint(pen)
    _sources(pen, held)
    _automated(pen)
    heading(pen, "search")
    searched(pen)
    pen.quote(common.identity_note(pen))
    _lookups(pen)
    _left_out(pen)
    _earlier(pen)


def _purposes(pen: Pen, held: tuple[Holding, ...]) -> None:
    heading(pen, "purposes")
    pen.say("L05.purposes.intro")
    rows = [(begun(pen.shown(one.name)), _basis(pen, one), _where(held, one)) for one in purposes_of(held)]
    pen.table("L05.purposes.head", rows, (38, 40, 22))


def _basis(pen: Pen, purpose: Purpose) -> str:
    if purpose.basis is None:
        return pen.miss(f"basis:{purpose.id}", purpose=purpose.name)
    if purpose.basis != "legitimate_interest":
        return pen.texts[f"basis.{purpose.basis}"]
    interest = purpose.interest
    said = pen.shown(interest) if interest else pen.miss(f"interest:{purpose.id}", purpose=purpose.name)
    return pen.words("basis.legitimate_interest", interest=said)


def _where(held: tuple[Holding, ...], purpose: Purpose) -> str:
    return ", ".join(one.name for one in held if purpose in one.purposes)


def _categories(pen: Pen, held: tuple[Holding, ...]) -> None:
    heading(pen, "categories")
    rows: list[tuple[str, ...]] = []
    for role, mine in by_role(held):
        rows.append((as_role(pen, role),))
        rows += [
            (pen.texts[f"category.{category.value}"], pen.texts[f"category_example.{category.value}"],
             ", ".join(one.name for one in mine if category in one.categories))
            for category in DataCategory
            if any(category in one.categories for one in mine)
        ]  # fmt: skip
    pen.table("L05.categories.head", rows, (28, 46, 26))


def as_role(pen: Pen, role: Role) -> str:
    """The heading of what is held about somebody in a role."""
    name = pen.texts.get(f"role.{role.value}", "")
    return pen.words("L05.as_role", role=name) if name else pen.texts["L05.as_person"]


def _recipients(pen: Pen, held: tuple[Holding, ...]) -> None:
    heading(pen, "recipients")
    pen.explain("L05.recipients.staff")
    sure = sure_recipients(held)
    if sure:
        pen.say("L05.recipients.sure_intro")
        pen.table("L05.recipients.head", [_recipient_row(pen, one) for one in sure], (25, 21, 37, 17))
    others = possible_recipients(pen.facts.policy, held)
    if others:
        pen.say("L05.recipients.others_intro")
        pen.table("L05.recipients.head", [_recipient_row(pen, one) for one in others], (25, 21, 37, 17))
    if not sure and not others:
        pen.say("L05.recipients.none")


def _recipient_row(pen: Pen, one: Recipient) -> tuple[str, str, str, str]:
    role = pen.texts[f"recipient_role.{one.role}"] if one.role else pen.miss(f"recipient_role:{one.id}", name=one.name)
    what = ", ".join(pen.shown(data) for data in one.data)
    use = begun(pen.shown(one.use))
    place = country(pen, one.country) if one.country else pen.miss(f"recipient_country:{one.id}", name=one.name)
    return one.name, role, f"{use}: {what}" if what else use, place


def _transfer(pen: Pen, held: tuple[Holding, ...]) -> None:
    heading(pen, "transfer")
    named = (*sure_recipients(held), *possible_recipients(pen.facts.policy, held))
    outside = [one for one in named if one.is_outside_eea]
    unknown = [pen.miss(f"recipient_country:{one.id}", name=one.name) for one in named if one.country is None]
    if not outside:
        pen.quote(unknown[0] if unknown else pen.words("L05.transfer.none"))
        return
    pen.say("L05.transfer.intro")
    rows = [
        (one.name, country(pen, one.country), pen.need(f"safeguard:{one.id}", one.safeguard, name=one.name))
        for one in outside
    ]
    pen.table("L05.transfer.head", rows, (27, 17, 56))
    pen.say("L05.transfer.copy", contact=common.contact(pen))


def _statutes(pen: Pen, one: Holding) -> list[str]:
    return [statutes.said_in(rule.statute, pen.language) for rule in one.rules if rule.statute]


def _keeping(pen: Pen, held: tuple[Holding, ...]) -> None:
    heading(pen, "keeping")
    rows: list[tuple[str, ...]] = []
    for role, mine in by_role(held):
        rows.append((as_role(pen, role),))
        rows += [
            (_group(pen, one), begun(kept_until(pen, one)),
             "; ".join(_statutes(pen, one)) or pen.texts["L05.keeping.own_rule"])
            for one in mine
        ]  # fmt: skip
    pen.table("L05.keeping.head", rows, (36, 36, 28))
    pen.explain("L05.keeping.case", years=pen.counted(pen.facts.case_years))


def _group(pen: Pen, one: Holding) -> str:
    """The kinds of data that a storage time holds for, and where."""
    names = [pen.texts[f"category.{category.value}"] for category in one.categories]
    return f"{one.name}: {', '.join(names).lower()}"


def _rights(pen: Pen, held: tuple[Holding, ...]) -> None:
    heading(pen, "rights")
    pen.say("L05.rights.intro")
    purposes = purposes_of(held)
    bases = {purpose.basis for purpose in purposes}
    points = ["rectification", "erasure", "restriction"]
    if bases & {"legitimate_interest", "public_task"}:
        points.append("objection")
    if any(purpose.is_marketing for purpose in purposes):
        points.append("marketing")
    if bases & {"consent", "contract"}:
        points.append("portability")
    if "consent" in bases:
        points.append("withdrawal")
    pen.points(*(f"L05.rights.{point}" for point in points))
    pen.say("L05.rights.how", contact=common.contact(pen))


def _complaint(pen: Pen) -> None:
    heading(pen, "complaint")
    pen.say("remedies.authority")
    pen.say("remedies.court")


def _sources(pen: Pen, held: tuple[Holding, ...]) -> None:
    heading(pen, "sources")
    pen.table("L05.sources.head", [(one.name, begun(sources(pen, one))) for one in held], (28, 72))
    pen.explain("L05.sources.each", section=section_number("data"))


def _automated(pen: Pen) -> None:
    heading(pen, "automated")
    policy = pen.facts.policy
    decided = policy.automated_decisions if policy else None
    if policy is None or decided is None:
        pen.quote(pen.miss("automated"))
    elif decided:
        pen.say("L05.automated.yes", logic=pen.need("automated_logic", policy.automated_logic))
    else:
        pen.say("L05.automated.no_long")


def _lookups(pen: Pen) -> None:
    if not pen.facts.lookups:
        return
    pen.say("L05.lookups.intro")
    rows = [(pen.shown(one.on), pen.shown(one.purpose)) for one in pen.facts.lookups]
    pen.table("L05.lookups.head", rows, (28, 72))


def _left_out(pen: Pen) -> None:
    heading(pen, "left_out")
    if not pen.facts.masks:
        pen.say("L05.left_out.nothing_long")
        return
    pen.say("L05.left_out.intro")
    rows = [(begun(pen.shown(one.what)), str(one.count), pen.shown(one.reason)) for one in pen.facts.masks]
    pen.table("L05.left_out.head", rows, (34, 12, 54))
    pen.say("L05.left_out.remedy", section=section_number("complaint"), contact=common.contact(pen))


def _earlier(pen: Pen) -> None:
    heading(pen, "earlier")
    pen.say("L05.earlier.this", case=pen.facts.case, years=pen.counted(pen.facts.case_years))
    rows = [
        (one.case, in_words(one.received).said_in(pen.language),
         pen.listed([pen.texts[f"right_short.{right.value}"] for right in one.rights]),
         pen.shown(one.closed_on) if one.closed_on else pen.texts["L05.earlier.open"])
        for one in pen.facts.earlier
    ]  # fmt: skip
    if rows:
        pen.say("L05.earlier.intro")
        pen.table("L05.earlier.head", rows)
