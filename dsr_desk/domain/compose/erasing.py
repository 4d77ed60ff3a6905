"""L11 erasure done, L12 erasure in part: only what is ticked as done may be called erased."""

import re

from dsr_desk.domain import statutes
from dsr_desk.domain.compose import common
from dsr_desk.domain.compose.pen import Pen
from dsr_desk.domain.letter_facts import Erased, KeptGroup
from dsr_desk.domain.words import begun


def done(pen: Pen) -> None:
    """L11: what was erased, in which systems, when; recipients; backups."""
    if pen.facts.kept:
        pen.miss("all_erased")
    pen.say("L11.yes", received=pen.need("received", pen.facts.received))
    _erased(pen)
    _proved(pen)
    _backups(pen)
    _told(pen)
    pen.quote(pen.maybe("remaining"))
    common.case_is_kept(pen)
    common.close(pen)


def in_part(pen: Pen) -> None:
    """L12: as L11, and each kept group with purpose, ground, statute and computed last day; the 12(4) block."""
    pen.say("L12.partly", received=pen.need("received", pen.facts.received))
    if pen.facts.erased:
        _erased(pen)
        _proved(pen)
        _backups(pen)
        _told(pen)
    else:
        pen.say("L12.nothing_erased")
    pen.heading("L12.kept.heading")
    _kept(pen)
    pen.quote(pen.maybe("remaining"))
    common.remedies(pen)
    common.case_is_kept(pen)
    common.close(pen)


def _erased(pen: Pen) -> None:
    pen.heading("L11.erased.heading")
    if not pen.facts.erased:
        pen.quote(pen.miss("erased"))
        return
    erased_table(pen)


def erased_table(pen: Pen) -> None:
    """What is erased, system by system; an unticked system is a missing slot."""
    pen.table("L11.erased.head", [_erased_row(pen, one) for one in pen.facts.erased], (26, 50, 24))


def _erased_row(pen: Pen, one: Erased) -> tuple[str, str, str]:
    what = one.what or pen.words("L11.erased.one" if one.count == 1 else "L11.erased.count", count=one.count)
    return one.system, pen.shown(what), pen.need(f"erased_on:{one.system}", one.on, system=one.system)


def _proved(pen: Pen) -> None:
    """What later files have shown, where the exports were compared already: a letter sent again on request."""
    if not pen.facts.proved:
        return
    pen.heading("L11.proved.heading")
    pen.say("L11.proved")
    pen.bullets([
        pen.words(
            "L11.proved.kept" if one.is_kept else "L11.proved.gone", system=one.system, on=one.on, sha=one.sha256[:16]
        )
        for one in pen.facts.proved
    ])  # fmt: skip


def _backups(pen: Pen) -> None:
    pen.heading("L11.backups.heading")
    pen.say("L11.backups", until=pen.written_day("backups_until"))


def _told(pen: Pen) -> None:
    pen.heading("L11.told.heading")
    if pen.facts.nobody_else:
        pen.say("L11.nobody_told")
        return
    if not pen.facts.told:
        pen.quote(pen.miss("told"))
        return
    for one in pen.facts.told:
        if not (one.on or one.why_not):
            pen.miss(f"told_on:{one.recipient}", recipient=one.recipient)
    pen.say("L11.told")
    pen.bullets([
        pen.words("L11.told.on", recipient=one.recipient, on=one.on) if one.on
        else pen.words("L11.told.why_not", recipient=one.recipient, why=one.why_not or pen.texts["lacking"])
        for one in pen.facts.told
    ])  # fmt: skip


def _kept(pen: Pen) -> None:
    if not pen.facts.kept:
        pen.quote(pen.miss("kept"))
        return
    pen.say("L12.kept.intro")
    pen.table("L12.kept.head", [_kept_row(pen, one) for one in pen.facts.kept], (27, 21, 32, 20))
    pen.say("L12.kept.only")


_SECTION = re.compile(r" \([^()]*(?:§|section \d)[^()]*\)\.?$")


def _by_law(ground: str, statute: str) -> dict[str, str]:
    """The ground and its statute; a section that the ground names in brackets is not named twice."""
    if _SECTION.search(ground):
        return {"ground": _SECTION.sub(":", ground), "statute": statute}
    return {"ground": ground, "statute": begun(statute)}


def _kept_row(pen: Pen, one: KeptGroup) -> tuple[str, str, str, str]:
    what = pen.need(f"kept_what:{one.system}", one.what, system=one.system)
    ground = pen.need(f"kept_ground:{one.system}", one.ground, system=one.system)
    statute = pen.need(f"kept_statute:{one.system}", statutes.said_in(one.statute, pen.language), system=one.system)
    article = statutes.article(one.article, pen.language) or pen.miss(f"kept_article:{one.system}", system=one.system)
    until = (
        pen.texts["L12.kept.open_ended"] if one.is_open_ended
        else pen.need(f"kept_until:{one.system}", one.until, system=one.system)
    )  # fmt: skip
    return (
        pen.words("L12.kept.what", what=what, system=one.system),
        pen.need(f"kept_purpose:{one.system}", one.purpose, system=one.system),
        pen.words("L12.kept.ground", article=article, **_by_law(ground, statute)),
        until,
    )
