"""The figures of the cases: read from the vault, and written as CSV or as a page to print."""

import csv
import io
from collections.abc import Sequence
from datetime import date

from dsr_desk.domain.dates import add_months, in_words
from dsr_desk.domain.deadline import compute as deadline
from dsr_desk.domain.decision import RIGHTS
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.letter import Block, Chart, Heading, Letter, LetterKind, Paragraph, Sender, Table
from dsr_desk.domain.request import Request
from dsr_desk.domain.statistics import Answered, Line, Statistics, compute
from dsr_desk.domain.words import Language, Text
from dsr_desk.files import pdf
from dsr_desk.services import policies, settings
from dsr_desk.store import letters
from dsr_desk.store import requests as cases
from dsr_desk.store.vault import Vault

_HEAD = Text(
    "|Ärenden|Inom en månad|Inom tre|För sent|Väntar|Mediandagar",
    "|Cases|Within one month|Within three|Late|Waiting|Median days",
)
_ALL = Text("Alla", "All")
_MOST_BARS = 24


def read(vault: Vault, first: date | None = None, last: date | None = None) -> Statistics:
    """The figures of the cases received in a period; without one, of the last twelve months."""
    today = vault.today()
    until = last or today
    since = first or add_months(until.replace(day=1), -11)
    if since > until:
        raise UserError("Perioden slutar innan den börjar.", "The period ends before it begins.")
    eves = settings.current(vault).eves_extend
    with vault.reading() as connection:
        every = cases.every(connection)
        answered = letters.answered_on(connection)
    return compute(
        [_answered(case, answered.get(case.ref) if case.is_over else None, eves=eves) for case in every],
        since,
        until,
        today,
    )


def _answered(case: Request, on: date | None, *, eves: bool) -> Answered:
    """The first month carries the pauses (T9); three months do so too."""
    pauses = tuple((pause.since, pause.until) for pause in case.pauses if pause.until)
    received = case.received_at or case.received
    one, three = (deadline(received, pauses=pauses, extended=more, eves_extend=eves) for more in (False, True))
    return Answered(
        case.received, case.rights, one.due or one.safe, three.due or three.safe, on, case.extension is not None,
        case.refusal is not None,
    )  # fmt: skip


def as_csv(known: Statistics, language: Language) -> bytes:
    """All lines in one table, for a spreadsheet: semicolons, UTF-8 with a mark."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEAD.said_in(language).split("|"))
    writer.writerows(_rows(known, language))
    return ("\ufeff" + out.getvalue()).encode()


def as_pdf(vault: Vault, known: Statistics, language: Language) -> bytes:
    """One page, set as the letters are: nobody is named in it."""
    policy = policies.current(vault)
    firms = [one.full_name for one in policy.controllers]
    page = Letter(
        kind=LetterKind.L01,  # set as a letter; the page is none, and no kind shows in it
        language=language,
        case=Text("Statistik", "Statistics").said_in(language),
        on=known.today,
        sender=Sender(", ".join(firms), "", (), ()),
        recipient=(),
        title=Text("Begäranden från registrerade", "Data-subject requests").said_in(language),
        subtitle=_period(known).said_in(language),
        blocks=_blocks(known, language),
    )
    return pdf.render(page)


def _months(head: Sequence[str], rows: Sequence[Sequence[str]], caption: str) -> Table:
    """Months side by side, so that twelve of them and nine rights fit one page: "25-12" over its figures."""
    turned = tuple((name, *(row[place] for row in rows)) for place, name in enumerate(head) if place)
    return Table(("", *(row[0][2:] for row in rows)), turned, caption, (26, *(7 for _ in rows)))


def _period(known: Statistics) -> Text:
    since, until = in_words(known.first), in_words(known.last)
    return Text(f"Mottagna {since.sv} till {until.sv}", f"Received from {since.en} to {until.en}")


def _blocks(known: Statistics, language: Language) -> tuple[Block, ...]:
    head = tuple(_HEAD.said_in(language).split("|"))
    widths = (34, 10, 13, 11, 10, 9, 13)
    rows = _rows(known, language)
    rights = len(known.by_right)
    right, month = Text("Per rättighet", "By right"), Text("Per månad", "By month")
    return (
        Paragraph(_sentence(known).said_in(language)),
        Heading(right.said_in(language)),
        Table(head, tuple(rows[: rights + 1]), right.said_in(language), widths),
        Heading(month.said_in(language)),
        *_charts(known, language),
        *(_months(head, rows[at : at + 12], month.said_in(language)) for at in range(rights + 1, len(rows), 12)),
        Paragraph(_NOTE.said_in(language), quiet=True),
    )


_PARTS = Text("Inom en månad|Inom tre|För sent|Väntar", "Within one month|Within three|Late|Waiting")


def _charts(known: Statistics, language: Language) -> tuple[Chart, ...]:
    """The months as bars, where there is anything to show and they fit beside each other."""
    if not known.every.cases or len(known.by_month) > _MOST_BARS:
        return ()
    bars = tuple(
        (f"{month:%y-%m}", (line.in_one, line.in_three, line.late, line.waiting)) for month, line in known.by_month
    )
    parts = tuple(_PARTS.said_in(language).split("|"))
    said = Text("Diagram över ärendena per månad, samma tal som i tabellen under: ",
                "Chart of the cases by month, with the figures of the table below: ")  # fmt: skip
    months = "; ".join(
        f"{word}: " + ", ".join(f"{part.lower()} {count}" for part, count in zip(parts, counts, strict=True) if count)
        for word, counts in bars
        if any(counts)
    )
    return (Chart(bars, parts, said.said_in(language) + months),)


_NOTE = Text(
    "En månad räknas enligt artikel 12.3 och förordning 1182/71, med pauser för identitetsfrågor. Inom tre månader "
    "gäller bara förlängda ärenden. Ett ärende med flera rättigheter räknas en gång i raden Alla.",
    "One month is counted by Article 12(3) and Regulation 1182/71, with pauses for questions of identity. Within three "
    "months holds only for extended cases. A case of several rights counts once under All.",
)


def _sentence(known: Statistics) -> Text:
    share = known.every.share
    part = Text("–", "–") if share is None else Text(f"{share:.0%}".replace("%", " %"), f"{share:.0%}")
    number = known.every.cases
    return Text(
        f"{number} begäranden. {part.sv} av de avgjorda besvarades inom en månad. Förlängda: {known.extended}. "
        f"Avslagna helt eller delvis: {known.refused}.",
        f"{number} requests. {part.en} of those settled were answered within one month. Extended: {known.extended}. "
        f"Refused in whole or in part: {known.refused}.",
    )


def _rows(known: Statistics, language: Language) -> list[tuple[str, ...]]:
    return [
        _row(_ALL.said_in(language), known.every),
        *(_row(RIGHTS[right].name.said_in(language), line) for right, line in known.by_right),
        *(_row(f"{month:%Y-%m}", line) for month, line in known.by_month),
    ]


def _row(name: str, line: Line) -> tuple[str, ...]:
    days = "–" if line.days is None else f"{line.days:g}"
    return (name, *map(str, (line.cases, line.in_one, line.in_three, line.late, line.waiting)), days)
