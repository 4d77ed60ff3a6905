"""What usually draws complaints to an authority (peers.md), each computed from the case before a letter goes out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dsr_desk.domain.calendar import day_off
from dsr_desk.domain.dates import in_words
from dsr_desk.domain.fields import Field
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel, IdentityMethod, Request
from dsr_desk.domain.steps import CaseFacts
from dsr_desk.domain.words import Text

POSTAL_DAYS = 3
"""Working days a letter needs on its way (law.md T13)."""
ON_THE_WAY = frozenset((LetterKind.L01, LetterKind.L02, LetterKind.L03, LetterKind.L04, LetterKind.L27))
"""Letters that answer nothing yet."""
_REFUSING = frozenset((LetterKind.L07, LetterKind.L08, LetterKind.L22))
_FEES = frozenset((LetterKind.L21, LetterKind.L23))
_ELECTRONIC = (Channel.MAIL, Channel.WEB_FORM)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at: it holds, or it does not; said either way."""

    holds: bool
    text: Text


def checks(case: Request, facts: CaseFacts, kind: LetterKind, language: str, documents: int = 0) -> tuple[Check, ...]:
    """The list for one letter of a case. `language` is the letter's; so many `documents` go with a report."""
    return (
        *_identity(case, facts),
        *_search(facts, kind),
        *_time(case, facts, kind),
        *_form(case, kind, language),
        *_documents(kind, documents),
    )


def _documents(kind: LetterKind, documents: int) -> Iterator[Check]:
    """Nothing is taken out of a scanned paper by itself, and it leaves by hand (Art. 15(3), 15(4))."""
    if kind is LetterKind.L05 and documents:
        papers = "1 document goes" if documents == 1 else f"{documents} documents go"
        yield Check(False, Text(
            f"{documents} dokument ska lämnas med: se efter att inga andra personer nämns i dem",
            f"{papers} with it: see that nobody else is named in them",
        ))  # fmt: skip


def _check(holds: bool, yes: Text, no: Text) -> Check:
    return Check(holds, yes if holds else no)


def _identity(case: Request, facts: CaseFacts) -> Iterator[Check]:
    """Identity settled, and no more asked for than needed (Art. 12(6), 5(1)(c))."""
    yield _check(
        facts.is_identified,
        Text("Identiteten är klarlagd", "The identity is settled"),
        Text("Klarlägg identiteten", "Settle the identity"),
    )
    if case.identity and case.identity.method is IdentityMethod.ID_SHOWN:
        yield Check(False, Text(
            "En id-handling begärdes: det är sällan nödvändigt. Skriv skälet i ärendet och behåll ingen kopia",
            "An identity document was asked for: that is seldom needed. Write down why, and keep no copy",
        ))  # fmt: skip


def _search(facts: CaseFacts, kind: LetterKind) -> Iterator[Check]:
    """Nothing unsearched, unreviewed, or called erased before it is."""
    if kind not in ON_THE_WAY and facts.needs_search:
        yield _check(
            facts.is_searched,
            Text("Alla system är genomsökta", "Every system was searched"),
            Text("Sök i alla system först", "Search every system first"),
        )
        yield _check(
            not facts.to_review,
            Text("Alla träffar är granskade", "Every match is reviewed"),
            Text(f"{facts.to_review} träffar är inte granskade", f"{facts.to_review} matches are not reviewed"),
        )
    if kind in (LetterKind.L11, LetterKind.L12):
        yield _check(
            not facts.to_do,
            Text("Det som kallas raderat är avbockat", "What is called erased has been ticked"),
            Text("Bocka av det som är raderat, system för system", "Tick what has been erased, system by system"),
        )
    if kind is LetterKind.L09:
        yield _check(
            not facts.to_do,
            Text("Det som kallas rättat är avbockat", "What is called put right has been ticked"),
            Text("Bocka av det som är rättat, system för system", "Tick what has been put right, system by system"),
        )


def _time(case: Request, facts: CaseFacts, kind: LetterKind) -> Iterator[Check]:
    """In time (12(3)), told of a delay, and posted early enough (T13); nothing of it where everything is answered."""
    if facts.is_over:
        return
    last = facts.deadline.due or facts.deadline.safe
    yield _check(
        facts.today <= last,
        Text("Det går ut i tid", "It goes out in time"),
        Text("Sista dagen har gått: säg varför", "The last day has passed: say why"),
    )
    if facts.is_extended and kind not in ON_THE_WAY:
        yield _check(
            LetterKind.L04 in facts.sent,
            Text("Personen fick veta om förlängningen", "The person was told of the extension"),
            Text("Förlängningen är inte meddelad (L04)", "No notice of the extension was sent (L04)"),
        )
    if case.channel is Channel.POST and facts.today <= last:
        latest = posted_by(last)
        day = in_words(latest)
        yield _check(
            facts.today <= latest,
            Text(f"Posten hinner fram om brevet läggs senast {day.sv}", f"The post arrives if sent by {day.en}"),
            Text(
                "Posten kanske inte hinner: skicka med bud eller e-post", "The post may be late: use courier or e-mail"
            ),
        )
    if kind in _REFUSING:
        yield _check(
            facts.today <= facts.deadline.refusal_by,
            Text("Avslaget går ut inom en månad", "The refusal goes out within one month"),
            Text("Ett avslag ska skickas inom en månad, även i förlängda ärenden (artikel 12.4)",
                 "A refusal is due within one month, also in an extended case (Article 12(4))"),
        )  # fmt: skip


def _form(case: Request, kind: LetterKind, language: str) -> Iterator[Check]:
    """The person's language and channel, grounds for a refusal, no fee without need (12(1), 12(3)-(5))."""
    own = "sv" if case.language == "sv" else "en"
    yield _check(
        language == own,
        Text("Brevet är på personens språk", "The letter is in the person's language"),
        Text("Brevet är inte på det språk personen skrev på", "The letter is not in the language the person wrote in"),
    )
    if case.channel in _ELECTRONIC:
        yield _check(
            bool(case.subject.known.get(Field.EMAIL)),
            Text("Begäran kom elektroniskt och svaret kan gå så", "Asked electronically, and can be answered so"),
            Text("Begäran kom elektroniskt men ingen e-postadress finns (artikel 12.3)",
                 "Asked electronically, but there is no e-mail address (Article 12(3))"),
        )  # fmt: skip
    elif case.channel is Channel.POST and not case.is_protected:
        yield _check(
            bool(case.subject.address),
            Text("Postadressen finns", "There is a postal address"),
            Text("Postadressen saknas", "The postal address is missing"),
        )
    if kind in _REFUSING:
        told = case.refusal is not None and bool(case.refusal.facts.strip())
        yield _check(
            told,
            Text("Avslaget har grund och omständigheter", "The refusal has its ground and facts"),
            Text("Skriv grunden och omständigheterna", "Write the ground and the facts"),
        )
    if kind in _FEES:
        yield Check(False, Text(
            "En avgift drar klagomål: den får bara täcka kostnaden, och första kopian är gratis",
            "A fee draws complaints: it may only cover the cost, and the first copy is free",
        ))  # fmt: skip


def posted_by(last: date) -> date:
    """The day a letter must be posted to arrive by `last`: three working days before it."""
    day, left = last, POSTAL_DAYS
    while left:
        day -= timedelta(days=1)
        if day.weekday() < 5 and day_off(day, "SE") is None:
            left -= 1
    return day
