"""Each M item of law.md 2.2 taken away in turn: the letter names what is missing and may not be issued."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from dsr_desk.domain import compose
from dsr_desk.domain.compose import slots
from dsr_desk.domain.errors import NotAllowed
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.letter_facts import LetterFacts
from dsr_desk.files.letter_texts import load
from tests.letters.made_up import ERASED, KEPT, ON, POLICY, TOLD, facts_for, records

Change = Callable[[LetterFacts], LetterFacts]


def _controller(facts: LetterFacts, **changes: str) -> LetterFacts:
    assert facts.controller
    return replace(facts, controller=replace(facts.controller, **changes))


def _policy(**changes: object) -> Change:
    return lambda facts: replace(facts, policy=replace(POLICY, **changes))


def _kept(**changes: object) -> Change:
    return lambda facts: replace(facts, kept=(replace(KEPT[0], **changes), KEPT[1]))


def _first_purpose(**changes: object) -> Change:
    return _policy(purposes=tuple(replace(one, **changes) for one in POLICY.purposes))


EVERY_KIND: dict[str, Change] = {
    "controller": lambda facts: replace(facts, controller=None),
    "contact": lambda facts: _controller(facts, phone="", email="", contact_email=""),
}
_NO_DECLINED = {"declined": lambda facts: replace(facts, declined=())}
_NO_FACTS = {"declined_facts:1": lambda facts: replace(facts, declined=(replace(facts.declined[0], facts=" "),))}
_NOT_TICKED = {
    "erased_on:Lime CRM": lambda facts: replace(facts, erased=(replace(ERASED[0], on=None), ERASED[1])),
    "told": lambda facts: replace(facts, told=()),
    "told_on:Brevduvan Utskick AB": lambda facts: replace(facts, told=(replace(TOLD[0], on=None),)),
}
COMPUTED: dict[LetterKind, dict[str, Change]] = {
    LetterKind.L01: {
        "received": lambda facts: replace(facts, received=None), "rights": lambda facts: replace(facts, rights=()),
        "due": lambda facts: replace(facts, due=None, safe=None),
    },
    LetterKind.L04: {
        "extension": lambda facts: replace(facts, extension=None),
        "due": lambda facts: replace(facts, due=None, safe=None),
    },
    LetterKind.L05: {
        "held": lambda facts: replace(facts, held=()), "search": lambda facts: replace(facts, search=None),
        "policy": lambda facts: replace(facts, policy=None), "automated": _policy(automated_decisions=None),
        "purposes:Visma": _policy(systems=tuple(replace(one, purposes=()) for one in POLICY.systems)),
        "system:okänd": lambda facts: replace(facts, held=(replace(records(1)[0], system="okänd"),)),
        "basis:accounting": _first_purpose(basis=None),
        "interest:relations": _first_purpose(interest=None),
        "recipient_role:visma": _policy(recipients=tuple(replace(one, role=None) for one in POLICY.recipients)),
        "recipient_country:lime": _policy(recipients=tuple(replace(one, country=None) for one in POLICY.recipients)),
        "safeguard:webinaro": _policy(recipients=tuple(replace(one, safeguard=None) for one in POLICY.recipients)),
        "retention:Lime CRM": _policy(
            retention=tuple(replace(one, years=None, criteria=None) for one in POLICY.retention)
        ),
        "source:Visma": _policy(categories=tuple(replace(one, sources=()) for one in POLICY.categories)),
    },
    LetterKind.L06: {
        "search": lambda facts: replace(facts, search=None),
        "nothing_held": lambda facts: replace(facts, held=records(1)),
    },
    LetterKind.L07: {**_NO_DECLINED, **_NO_FACTS},
    LetterKind.L08: {**_NO_DECLINED, **_NO_FACTS},
    LetterKind.L09: {
        "corrections": lambda facts: replace(facts, corrections=()),
        "new:Efternamn": lambda facts: replace(facts, corrections=(replace(facts.corrections[0], new=""),)),
        "corrected_on:Efternamn": lambda facts: replace(facts, corrections=(replace(facts.corrections[0], on=None),)),
    },
    LetterKind.L11: {
        **_NOT_TICKED, "erased": lambda facts: replace(facts, erased=()),
        "all_erased": lambda facts: replace(facts, kept=KEPT),
    },
    LetterKind.L12: {
        **_NOT_TICKED, "kept": lambda facts: replace(facts, kept=()), "kept_what:Visma": _kept(what=""),
        "kept_purpose:Visma": _kept(purpose=None), "kept_ground:Visma": _kept(ground=None),
        "kept_article:Visma": _kept(article=""), "kept_statute:Visma": _kept(statute=""),
        "kept_until:Visma": _kept(until=None),
    },
    LetterKind.L14: {
        "lift_later": lambda facts: replace(facts, said={**facts.said, "lift_on": ON.isoformat()}),
    },
    LetterKind.L16: {**_NO_DECLINED, **_NO_FACTS},
    LetterKind.L18: {
        **_NO_DECLINED, **_NO_FACTS,
        "stopped_on": lambda facts: replace(facts, said={**facts.said, "objection": "accepted"}),
    },
    LetterKind.L19: {
        "after_consent": lambda facts: replace(facts, erased=()),
        "erased_on:Nyhetsbrev": lambda facts: replace(facts, erased=(replace(ERASED[1], on=None),)),
    },
    LetterKind.L20: {
        "automated": _policy(automated_decisions=None), "automated_logic": _policy(automated_decisions=True),
        "human_review": _policy(automated_decisions=True),
    },
    LetterKind.L22: {"abuse_intent": lambda facts: replace(facts, said={**facts.said, "abuse_intent": ""})},
    LetterKind.L25: {"told": lambda facts: replace(facts, told=())},
}  # fmt: skip


def _written(name: str) -> Change:
    return lambda facts: replace(facts, said={key: value for key, value in facts.said.items() if key != name})


def _cases() -> Iterator[tuple[LetterKind, str, Change]]:
    for kind in LetterKind:
        changes = {**EVERY_KIND, **COMPUTED.get(kind, {})}
        changes |= {slot.name: _written(slot.name) for slot in slots.written(kind) if slot.is_required}
        yield from ((kind, name, change) for name, change in changes.items())


@pytest.mark.parametrize(("kind", "name", "change"), [pytest.param(*one, id=f"{one[0]}-{one[1]}") for one in _cases()])
def test_a_letter_without_a_required_part_is_refused(kind: LetterKind, name: str, change: Change) -> None:
    facts = change(facts_for(kind))
    assert name in compose.lacking(kind, facts, load("sv"), "sv", ON)
    made = compose.letter(kind, facts, load("sv"), "sv", ON, False)
    with pytest.raises(NotAllowed, match=f"{kind.value} kan inte utfärdas|{kind.value} cannot be issued"):
        compose.require_complete(made)


@pytest.mark.parametrize("kind", list(LetterKind))
def test_a_letter_made_from_nothing_is_a_draft_that_lists_what_it_needs(kind: LetterKind) -> None:
    bare = LetterFacts(case="DSR-2026-0001", controller=None, name="", received=None, rights=())
    for language in ("sv", "en"):
        made = compose.letter(kind, bare, load(language), language, ON, True)
        assert len(made.missing) >= 2
        assert "controller" in compose.lacking(kind, bare, load(language), language, ON)


def test_a_day_that_is_no_day_counts_as_missing() -> None:
    facts = facts_for(LetterKind.L17)
    wrong = replace(facts, said={**facts.said, "stopped_on": "i går"})
    assert "stopped_on" in compose.lacking(LetterKind.L17, wrong, load("sv"), "sv", ON)


def test_the_refusal_says_what_is_missing_and_how_much_more() -> None:
    facts = replace(facts_for(LetterKind.L04), extension=None, due=None, safe=None)
    with pytest.raises(NotAllowed) as told:
        compose.require_complete(compose.letter(LetterKind.L04, facts, load("sv"), "sv", ON, False))
    assert "sista dag för svaret" in told.value.text.sv
    assert "1 till" in told.value.text.sv
