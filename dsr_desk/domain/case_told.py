"""A case told from beginning to end, for whoever reviews how it was handled: the authority, the management, a court.

What was asked and decided and when, with the law's arithmetic; no value of any record (Art. 5(1)(c), 5(2)).
"""

from collections.abc import Iterable
from datetime import date

from dsr_desk.domain.correction import Correction
from dsr_desk.domain.dates import clock
from dsr_desk.domain.dates import in_words as day_in_words
from dsr_desk.domain.decision import RIGHTS
from dsr_desk.domain.finding import Finding
from dsr_desk.domain.grounds import GROUNDS, RefusalGround
from dsr_desk.domain.letter import Block, Heading, Paragraph, Table
from dsr_desk.domain.letter_names import NAMES
from dsr_desk.domain.proof import Seen
from dsr_desk.domain.question import Question
from dsr_desk.domain.request import Request, Right
from dsr_desk.domain.restriction import Restriction
from dsr_desk.domain.sentence import VERDICTS
from dsr_desk.domain.statutes import article, said_in
from dsr_desk.domain.told import CaseTold
from dsr_desk.domain.trail_words import in_words, word
from dsr_desk.domain.weighing import Weighing
from dsr_desk.domain.words import Text


def blocks(told: CaseTold, language: str) -> tuple[Block, ...]:
    """The case in sections, in the order in which it was handled; a section with nothing in it is left out."""
    sections = (
        (_ASKED, _asked(told, language)),
        (_TIME, _time(told, language)),
        (_SEARCHED, _searched(told, language)),
        (_JUDGED, _judged(told, language)),
        (_RIGHTED, _righted(told, language)),
        (_RECIPIENTS, _recipients(told, language)),
        (_PROVED, _proved(told, language)),
        (_LETTERS, _letters(told, language)),
        (_HAPPENED, _happened(told, language)),
    )
    numbered = enumerate(((name, body) for name, body in sections if body), start=1)
    return tuple(
        block
        for number, (name, body) in numbered
        for block in (Heading(f"{number}. {name.said_in(language)}"), *body)
    )  # fmt: skip


_ASKED = Text("Begäran", "The request")
_TIME = Text("Tiden för svar", "The time for the answer")
_SEARCHED = Text("Sökningarna", "The searches")
_JUDGED = Text("Posterna och besluten", "The records and the decisions")
_RIGHTED = Text("Rättelse, begränsning och invändning", "Rectification, restriction and objection")
_RECIPIENTS = Text("Mottagare som ska underrättas (artikel 19)", "Recipients to be told (Article 19)")
_PROVED = Text("Vad nästa export visade", "What the next export showed")
_LETTERS = Text("Breven", "The letters")
_HAPPENED = Text("Allt som hände", "Everything that happened")


def _asked(told: CaseTold, language: str) -> list[Block]:
    case = told.case
    identity = case.identity
    settled = f"{word(identity.method.value, language)}, {identity.on}: {identity.note}" if identity else ""
    by = case.representative
    rows = (
        (Text("Person", "Person"), case.subject.name),
        (Text("Rättigheter", "Rights"), "; ".join(_right(right, language) for right in case.rights)),
        (Text("Mottagen", "Received"), f"{case.received}, {word(case.channel.value, language)}"),
        (Text("Personuppgiftsansvarig", "Controller"), told.controller),
        (Text("Identitet", "Identity"), settled),
        (Text("Ombud", "Representative"), f"{by.name}: {by.authority}" if by else ""),
        (Text("Det som kom in", "What came in"), "; ".join(_came(*one, language) for one in told.came)),
        (Text("Anteckning", "Note"), case.note),
        (Text("Avslutat", "Closed"), str(case.closed_on or "")),
    )
    return [_pairs(rows, _ASKED, language)]


def _came(on: date, kind: str, subject: str, language: str) -> str:
    return f"{on} {word(kind, language)}" + (f": {subject}" if subject else "")


def _right(right: Right, language: str) -> str:
    known = RIGHTS[right]
    return f"{known.name.said_in(language)} ({article(known.article, language)})"


def _time(told: CaseTold, language: str) -> list[Block]:
    case = told.case
    steps = tuple((str(step.date), step.text.said_in(language)) for step in told.law.steps)
    extension = case.extension and Text(
        f"Förlängt {case.extension.on}. Skäl: {case.extension.reason}",
        f"Extended on {case.extension.on}. Reason: {case.extension.reason}",
    )
    refusal = case.refusal and _refused(case)
    said = [one for one in (extension, refusal, _answered(told)) if one]
    head = _head(Text("Dag|Hur den räknas", "Day|How it is counted"), language)
    return [
        Table(head, steps, _TIME.said_in(language), (16, 84)),
        *(Paragraph(one.said_in(language)) for one in said),
    ]  # fmt: skip


def _refused(case: Request) -> Text:
    assert case.refusal is not None
    ground = GROUNDS[RefusalGround(case.refusal.ground)].text
    return Text(
        f"Avslaget {case.refusal.on}: {ground.sv} {case.refusal.facts}".strip(),
        f"Refused on {case.refusal.on}: {ground.en} {case.refusal.facts}".strip(),
    )


def _answered(told: CaseTold) -> Text:
    last = told.law.due or told.law.safe
    by = day_in_words(last)
    if told.answered_on is None:
        return Text(f"Inget svar är skickat. Sista dagen är {by.sv}.", f"No answer is sent. The last day is {by.en}.")
    on, days = day_in_words(told.answered_on), (last - told.answered_on).days
    if days < 0:
        return Text(
            f"Besvarades {on.sv}. Sista dagen var {by.sv}; dagar för sent: {-days}.",
            f"Answered on {on.en}. The last day was {by.en}; days late: {-days}.",
        )
    return Text(
        f"Besvarades {on.sv}. Sista dagen var {by.sv}; dagar kvar: {days}.",
        f"Answered on {on.en}. The last day was {by.en}; days left: {days}.",
    )


def _searched(told: CaseTold, language: str) -> list[Block]:
    rows: list[tuple[str, ...]] = []
    head = _head(Text("System|Fil|Rader", "System|File|Rows"), language)
    for one in told.searches:
        hits = Text("träffar", "matches").said_in(language)
        rows.append((f"{clock(one.at)}, {hits}: {one.hits}",))
        rows += [(told.systems.get(system, system), file, str(count)) for system, file, count in one.places]
    table = [Table(head, tuple(rows), _SEARCHED.said_in(language), (34, 50, 16))] if rows else []
    asked = (_questioned(one, told.systems.get(one.system, one.system)) for one in told.questions)
    return [*table, *(Paragraph(one.said_in(language)) for one in asked)]


def _questioned(one: Question, system: str) -> Text:
    if one.answered_on is None:
        return Text(f"{system} tillfrågades {one.asked_on}.", f"{system} was asked on {one.asked_on}.")
    return Text(
        f"{system} tillfrågades {one.asked_on} och svarade {one.answered_on}: {one.answer}",
        f"{system} was asked on {one.asked_on} and answered on {one.answered_on}: {one.answer}",
    )


def _judged(told: CaseTold, language: str) -> list[Block]:
    head = _head(Text("Post|Bedömning|Val|Beslut|Utfört", "Record|Verdict|Choice|Decision|Done"), language)
    rows = tuple(_row(one, told, language) for one in told.findings)
    return [Table(head, rows, _JUDGED.said_in(language), (24, 14, 20, 28, 14))] if rows else []


def _row(one: Finding, told: CaseTold, language: str) -> tuple[str, ...]:
    record = one.match.record
    choice = word(one.choice.value, language) if one.choice else "–"
    decision = one.decision
    parts = (
        word(decision.outcome.value, language) if decision else "",
        str(decision.until or "") if decision else "",
        said_in(decision.ground, language) if decision else "",
        decision.reason if decision else "",
    )
    return (
        f"{told.systems.get(record.source, record.source)}, {one.record_id}",
        VERDICTS[one.match.judgement.verdict].said_in(language),
        ": ".join(filter(None, (choice, one.choice_reason))),
        ", ".join(filter(None, parts)) or "–",
        " ".join(filter(None, (str(one.done_on or ""), one.done_by))) or "–",
    )


def _righted(told: CaseTold, language: str) -> list[Block]:
    said = [_corrected(one, told.systems.get(one.source, one.source)) for one in told.corrections]
    said += [_restricted(told.restriction)] if told.restriction else []
    said += [_weighed(told.weighing)] if told.weighing else []
    return [Paragraph(one.said_in(language).strip()) for one in said]


def _corrected(one: Correction, system: str) -> Text:
    done = one.done_on or "–"
    return Text(
        f"{system}, {one.column}: rättelse beslutad {one.decided_on}, införd {done}.",
        f"{system}, {one.column}: rectification decided on {one.decided_on}, entered {done}.",
    )


def _restricted(one: Restriction) -> Text:
    ground, what = one.ground.value, f"{one.since} ({one.data})"
    end = f"{one.lifted_on or '–'}. {one.lift_why}"
    return Text(
        f"Begränsad enligt artikel 18.1 {ground} sedan {what}, hävd {end}",
        f"Restricted under Article 18(1)({ground}) since {what}, lifted {end}",
    )


def _weighed(one: Weighing) -> Text:
    won = Text("Invändningen väger tyngre.", "The objection prevails.")
    lost = Text("Våra skäl väger tyngre.", "Our grounds prevail.")
    end, ours = won if one.prevails else lost, one.ours or "–"
    return Text(
        f"Invändningen mot {one.processing} vägdes {one.on} av {one.by}. Våra skäl: {ours} Personens situation: "
        f"{one.hers} {end.sv}",
        f"The objection to {one.processing} was weighed on {one.on} by {one.by}. Our grounds: {ours} The person's "
        f"situation: {one.hers} {end.en}",
    )


def _recipients(told: CaseTold, language: str) -> list[Block]:
    head = _head(Text("Mottagare|Underrättad|Svarade", "Recipient|Told|Answered"), language)
    rows = tuple(
        (one.name, str(one.told_on or one.why_not or "–"), str(one.answered_on or "–")) for one in told.notices
    )
    return [Table(head, rows, _RECIPIENTS.said_in(language), (40, 40, 20))] if rows else []


_SEEN = {
    Seen.GONE: Text("personen finns inte i den", "the person is not in it"),
    Seen.STILL_THERE: Text("personen finns kvar i den", "the person is still in it"),
    Seen.KEPT_AS_PLANNED: Text("bara det som ska sparas finns i den", "only what is to be kept is in it"),
    Seen.NOT_READ_AGAIN: Text("ingen ny export är inläst", "no new export is taken in"),
}


def _proved(told: CaseTold, language: str) -> list[Block]:
    head = _head(Text("System|Exporten|Inläst|Kontrollerad", "System|The export|Taken in|Checked"), language)
    rows = tuple(
        (
            told.systems.get(one.source, one.source),
            _SEEN[one.seen].said_in(language),
            str(one.on or "–"),
            str(one.checked_on or "–"),
        )
        for one in told.proofs
    )
    return [Table(head, rows, _PROVED.said_in(language), (28, 40, 16, 16))] if rows else []


def _letters(told: CaseTold, language: str) -> list[Block]:
    head = _head(Text("Brev|Gjort|Skickat|SHA-256", "Letter|Made|Sent|SHA-256"), language)
    rows = tuple(
        (
            f"{one.kind.value} {NAMES[one.kind].said_in(language)}",
            str(one.issued_on),
            f"{one.sent_on}, {word(one.channel, language)}" if one.sent_on else "–",
            f"{one.sha256[:16]}…",
        )
        for one in told.letters
    )
    return [Table(head, rows, _LETTERS.said_in(language), (34, 16, 24, 26))] if rows else []


def _happened(told: CaseTold, language: str) -> list[Block]:
    head = _head(Text("När|Vad|Vem", "When|What|Who"), language)
    rows = _lines(told, language)
    return [Table(head, rows, _HAPPENED.said_in(language), (24, 56, 20))] if rows else []


def timeline(told: CaseTold, language: str) -> str:
    """What happened as plain lines: the day and the hour in Stockholm, what was done, by whom."""
    return "".join(f"{'  '.join(line)}\n" for line in _lines(told, language))


def _lines(told: CaseTold, language: str) -> tuple[tuple[str, ...], ...]:
    return tuple((clock(one.at), in_words(one, language, told.systems, str), one.operator) for one in told.lines)


def _head(words: Text, language: str) -> tuple[str, ...]:
    return tuple(words.said_in(language).split("|"))


def _pairs(rows: Iterable[tuple[Text, str]], caption: Text, language: str) -> Table:
    head = _head(Text("Uppgift|Innehåll", "Item|Content"), language)
    said = tuple((name.said_in(language), value) for name, value in rows if value)
    return Table(head, said, caption.said_in(language), (28, 72))
