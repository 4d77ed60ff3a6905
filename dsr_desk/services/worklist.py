"""The work list of an erasure as paper, table or calendar: what to do in which system, by whom, and what is done."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dsr_desk.domain.by_hand import place_of
from dsr_desk.domain.calendar_file import Entry, as_ics
from dsr_desk.domain.dates import in_words
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Finding, Outcome
from dsr_desk.domain.letter import Heading, Letter, LetterKind, Paragraph, Sender, Table
from dsr_desk.domain.pairing import is_mention
from dsr_desk.domain.persons import title_of
from dsr_desk.domain.words import Text
from dsr_desk.services import erasure, policies, requests
from dsr_desk.services.erasure import Task
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Vault

FORMS = ("pdf", "xlsx", "csv", "ics")
HEAD = (
    Text("System", "System"), Text("Ansvarig", "Responsible"), Text("Vem", "Who"), Text("Post", "Record"),
    Text("Att göra", "To do"), Text("Klart", "Done"), Text("Av", "By"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class WorkLine:
    """One record copy: where, whose job, what to do, and when it was ticked by whom."""

    system: str
    source: str
    responsible: str
    whom: str
    record: Text
    todo: Text
    done_on: date | None
    done_by: str
    is_kept: bool


def lines(vault: Vault, ref: str, responsible: str = "") -> tuple[WorkLine, ...]:
    """The lines of a case, system by system; of one responsible person where one is named."""
    found = tuple(
        _line(task, one) for task in erasure.tasks(vault, ref) for one in task.findings
        if not responsible or task.responsible.casefold() == responsible.casefold()
    )  # fmt: skip
    if not found:
        raise UserError(
            f"Arbetslistan för {ref} är tom. Besluta om posterna först.",
            f"The work list of {ref} is empty. Decide on the records first.",
        )
    return found


def make(vault: Vault, ref: str, form: str, language: str, responsible: str = "") -> bytes:
    """The work list as a file: pdf to print, xlsx or csv to work in, ics for a calendar."""
    known = lines(vault, ref, responsible)
    with vault.writing("erasure.worklist", ref=ref, form=form, lines=len(known)):
        pass
    if form == "pdf":
        from dsr_desk.files import pdf

        return pdf.render(as_letter(vault, ref, known, language))
    if form == "ics":
        return _ics(vault, ref, known, language).encode()
    from dsr_desk.files import table_out

    rows = [_row(one, language) for one in known]
    head = tuple(one.said_in(language) for one in HEAD)
    title = "Arbetslista" if language == "sv" else "Work list"
    return table_out.as_xlsx(title, head, rows) if form == "xlsx" else table_out.as_csv(head, rows)


def as_letter(vault: Vault, ref: str, known: Iterable[WorkLine], language: str) -> Letter:
    """The work list set as a page of ours: a table for each system, with room to tick by hand."""
    with vault.reading() as connection:
        case = cases.get(connection, ref)
    controller = policies.current(vault).controller(case.controller)
    ways = tuple(way for way in (controller.phone, controller.contact_email or controller.email) if way)
    sender = Sender(controller.full_name, controller.org_number, controller.address, ways)
    blocks: list[Heading | Paragraph | Table] = [Paragraph(_INTRO.said_in(language))]
    by_system: dict[tuple[str, str], list[WorkLine]] = {}
    for one in known:
        by_system.setdefault((one.system, one.responsible), []).append(one)
    for (system, responsible), group in by_system.items():
        blocks.append(Heading(f"{system} · {responsible}" if responsible else system))
        blocks.append(Table(_COLUMNS[language], tuple(_printed(one, language) for one in group), system, _WIDTHS))
    who = tuple(dict.fromkeys(one.responsible for one in known if one.responsible))
    return Letter(
        kind=LetterKind.L24,  # set like a letter; the kind is never printed
        language=language, case=case.ref, on=vault.today(), sender=sender, recipient=who[:1] if len(who) == 1 else (),
        title=_TITLE.said_in(language), subtitle="", blocks=tuple(blocks),
    )  # fmt: skip


_TITLE = Text("Arbetslista", "Work list")
_INTRO = Text(
    "Gör det här i systemen, skriv dag och namn på raden och lämna tillbaka listan till kontaktpersonen för dataskydd. "
    "Förstör listan när allt är klart.",
    "Do this in the systems, write day and name on the line and hand the list back to the privacy contact. Destroy the "
    "list when all is done.",
)
_COLUMNS = {"sv": ("Vem och vilken post", "Att göra", "Klart, av"), "en": ("Who and which record", "To do", "Done, by")}
_WIDTHS = (38, 40, 22)


def _printed(one: WorkLine, language: str) -> tuple[str, str, str]:
    ticked = f"{in_words(one.done_on).said_in(language)}, {one.done_by}" if one.done_on else "☐ ____________"
    which = ", ".join(part for part in (one.whom, one.record.said_in(language)) if part)
    return which, one.todo.said_in(language), ticked


def _row(one: WorkLine, language: str) -> tuple[str, ...]:
    done = one.done_on.isoformat() if one.done_on else ""
    return (
        one.system, one.responsible, one.whom, one.record.said_in(language), one.todo.said_in(language), done,
        one.done_by,
    )  # fmt: skip


def _line(task: Task, one: Finding) -> WorkLine:
    return WorkLine(
        task.name, task.system, task.responsible, "" if one.purged_on else title_of(one.match), _record(one), todo(one),
        one.done_on, one.done_by, one.decision is not None and one.decision.outcome is Outcome.KEEP_UNTIL,
    )  # fmt: skip


def _record(one: Finding) -> Text:
    """What the system itself calls the record, where the row says; else where the row stands."""
    fields = one.match.record.fields()
    for field, word in ((Field.CUSTOMER_NUMBER, _CUSTOMER), (Field.SUPPLIER_NUMBER, _SUPPLIER), (Field.RECORD_ID, _ID)):
        if not one.purged_on and fields.get(field):
            return Text(f"{word.sv} {fields[field][0]}", f"{word.en} {fields[field][0]}")
    record = one.match.record
    if by_hand := place_of(record):
        return by_hand
    return Text(f"rad {record.row} i {record.file}", f"row {record.row} of {record.file}")


_CUSTOMER, _SUPPLIER = Text("kund", "customer"), Text("leverantör", "supplier")
_ID = Text("post", "record")


def todo(one: Finding) -> Text:
    """What is to be done with one record, in the imperative."""
    decision = one.decision
    if decision is None:
        return Text("bestäm först", "decide first")
    if decision.outcome is Outcome.RESTRICT:
        return Text("begränsa: spara, men använd inte", "restrict: keep, and do not use")
    if decision.outcome is Outcome.KEEP_UNTIL and decision.until:
        day = in_words(decision.until)
        return Text(
            f"behåll till och med {day.sv} ({decision.ground}); ta bort kontaktuppgifter som inte behövs för det, och "
            "spärra för annan användning",
            f"keep until {day.en} ({decision.ground}); remove contact details not needed for that, and block other use",
        )
    if is_mention(one.match) and place_of(one.match.record):
        return Text(
            "stryk det som står om personen, i den andres handling också",
            "strike out what it says of the person, in the other one's document too",
        )
    if is_mention(one.match):
        return Text("ta bort det som står om personen i texten", "take out what the text says of the person")
    if place_of(one.match.record):
        return Text("ta bort det där det står, på papper också", "remove it where it stands, on paper too")
    return Text("ta bort posten", "remove the record")


def _ics(vault: Vault, ref: str, known: Iterable[WorkLine], language: str) -> str:
    """An entry for each system that waits, on the case's last day; names stay out of calendars."""
    case = requests.one(vault, ref)
    law = requests.deadline(vault, case)
    waiting: dict[tuple[str, str, str], int] = {}
    for one in known:
        if one.done_on is None and not one.is_kept:
            key = one.source, one.system, one.responsible
            waiting[key] = waiting.get(key, 0) + 1
    on = max(law.due or law.safe, vault.today())
    entries = []
    for (source, system, responsible), count in waiting.items():
        said = Text(f"{count} poster att göra i {system}", f"{count} records to do in {system}").said_in(language)
        who = f" ({responsible})" if responsible else ""
        entries.append(Entry(f"{case.ref}-worklist-{source.casefold()}", on, f"{case.ref}: {said}{who}"))
    return as_ics(entries, vault.now())
