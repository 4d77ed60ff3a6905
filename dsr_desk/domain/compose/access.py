"""L05, the access report: page one in plain words, then Art. 15(1)(a)-(h) and 15(2) for this person, then the data."""

from dsr_desk.domain.compose import access_data, access_sections, common
from dsr_desk.domain.compose.abroad_and_origin import country, sources
from dsr_desk.domain.compose.access_sections import section_number
from dsr_desk.domain.compose.applies import (
    Holding,
    brief_words,
    holdings,
    names_of,
    possible_recipients,
    purposes_of,
    sure_recipients,
)
from dsr_desk.domain.compose.keeping import kept_until
from dsr_desk.domain.compose.pen import Pen
from dsr_desk.domain.letter_facts import Mask
from dsr_desk.domain.policy import Purpose


def compose(pen: Pen) -> None:
    """The whole report."""
    held = holdings(pen.facts, pen.language)
    _note_what_is_missing(pen, held)
    _page_one(pen, held)
    access_sections.write(pen, held)
    access_data.write(pen, held)


def _note_what_is_missing(pen: Pen, held: tuple[Holding, ...]) -> None:
    if not held:
        pen.miss("held")
    for one in held:
        if one.system is None:
            pen.miss(f"system:{one.name}", system=one.name)
        elif not one.purposes:
            pen.miss(f"purposes:{one.name}", system=one.name)
    if pen.facts.policy is None:
        pen.miss("policy")


def _page_one(pen: Pen, held: tuple[Holding, ...]) -> None:
    pen.quote(pen.maybe("greeting"))
    pen.say("L05.yes", who=_who(pen, held), data_section=section_number("data"))
    pen.heading("L05.brief.heading", 2)
    pen.table("L05.brief.head", [_brief_row(pen, one) for one in held], (25, 35, 17, 23))
    _recipients_in_short(pen, held)
    _left_out_in_short(pen)
    pen.heading("L05.rights.short_heading", 2)
    pen.say(
        "L05.rights.short", rights=_rights_in_short(pen, held), rights_section=section_number("rights"),
        complaint_section=section_number("complaint"),
    )  # fmt: skip
    pen.heading("L05.automated.short_heading", 2)
    pen.say(_automated_key(pen), section=section_number("automated"))
    _search_in_short(pen)


def _who(pen: Pen, held: tuple[Holding, ...]) -> str:
    roles = dict.fromkeys(record.role for one in held for record in one.records)
    names = dict.fromkeys(name for role in roles if (name := pen.texts.get(f"role.{role.value}", "")))
    return pen.words("L05.who", roles=pen.listed(list(names))) if names else ""


def _brief_row(pen: Pen, held: Holding) -> tuple[str, str, str, str]:
    shown = ", ".join(pen.texts[f"brief.{word}"] for word in brief_words(held.fields))
    why = "; ".join(reason(pen, purpose) for purpose in held.purposes)
    return (
        pen.words("L05.brief.what", system=held.name, shown=shown),
        why or pen.miss(f"purposes:{held.name}", system=held.name),
        pen.listed(_sources_in_short(pen, held)),
        kept_until(pen, held),
    )


def _sources_in_short(pen: Pen, held: Holding) -> list[str]:
    """Each source once, without when and how the reader gave the data: that stands in the section on sources."""
    you, your = pen.texts["yourself"], f" {pen.texts['your']} "
    said = [
        you if source.startswith(f"{you} ") and your not in source else source
        for source in sources(pen, held).split("; ")
    ]
    return list(dict.fromkeys(said))


def reason(pen: Pen, purpose: Purpose) -> str:
    """Why, in short: the purpose and its basis."""
    basis = (
        pen.texts[f"basis_short.{purpose.basis}"]
        if purpose.basis
        else pen.miss(f"basis:{purpose.id}", purpose=purpose.name)
    )
    return pen.words("L05.brief.why", purpose=purpose.name, basis=basis)


def _recipients_in_short(pen: Pen, held: tuple[Holding, ...]) -> None:
    pen.heading("L05.recipients.short_heading", 2)
    mine, others = sure_recipients(held), possible_recipients(pen.facts.policy, held)
    names = [_recipient_in_short(pen, one.name, one.country, pen.shown(one.use)) for one in mine]
    sure = pen.words("L05.recipients.sure", names=pen.listed(names)) if names else pen.texts["L05.recipients.nobody"]
    more = pen.words("L05.recipients.more", section=section_number("recipients")) if others else ""
    outside = [f"{one.name} ({country(pen, one.country)})" for one in (*mine, *others) if one.is_outside_eea]
    key = "L05.transfer.short_some" if outside else "L05.transfer.short_none"
    if any(one.country is None for one in (*mine, *others)):
        key = "L05.transfer.short_unknown"
    pen.say(key, sure=sure, more=more, names=pen.listed(outside), section=section_number("transfer"))


def _recipient_in_short(pen: Pen, name: str, code: str | None, use: str) -> str:
    return f"{name} ({use}, {country(pen, code)})"


def _left_out_in_short(pen: Pen) -> None:
    pen.heading("L05.left_out.short_heading", 2)
    if not pen.facts.masks:
        pen.say("L05.left_out.nothing")
        return
    what = pen.listed([_left_out(pen, mask) for mask in pen.facts.masks])
    pen.say("L05.left_out.short", what=what, section=section_number("left_out"))


def _left_out(pen: Pen, mask: Mask) -> str:
    if mask.count == 1:
        return pen.words("L05.left_out.some_one", what=mask.what)
    return pen.words("L05.left_out.some", what=mask.what, count=pen.counted(mask.count))


def _rights_in_short(pen: Pen, held: tuple[Holding, ...]) -> str:
    purposes = purposes_of(held)
    bases = {purpose.basis for purpose in purposes}
    said = [pen.texts["L05.rights.short_always"]]
    if "legitimate_interest" in bases or "public_task" in bases:
        said.append(pen.texts["L05.rights.short_object"])
    if bases & {"consent", "contract"}:
        said.append(pen.texts["L05.rights.short_port"])
    if any(purpose.is_marketing for purpose in purposes):
        said.append(pen.texts["L05.rights.short_marketing"])
    if "consent" in bases:
        said.append(pen.texts["L05.rights.short_withdraw"])
    return " ".join(said)


def _automated_key(pen: Pen) -> str:
    decided = pen.facts.policy.automated_decisions if pen.facts.policy else None
    if decided is None:
        pen.miss("automated")
        return "L05.automated.unknown"
    return "L05.automated.short_yes" if decided else "L05.automated.no"


def _search_in_short(pen: Pen) -> None:
    pen.heading("L05.search.short_heading", 2)
    search = pen.facts.search
    if search is None:
        pen.quote(pen.miss("search"))
        return
    systems = list(dict.fromkeys([*(file.system for file in search.files), *(one.system for one in search.asked)]))
    by = pen.listed([name.lower() for name in names_of(search.fields, pen.language)]) or pen.texts["search.all_given"]
    pen.say(
        "L05.search.short", on=search.on, systems=pen.listed(systems), by=by, section=section_number("search"),
        contact=common.contact(pen),
    )  # fmt: skip
