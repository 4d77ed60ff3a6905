"""L15 portable data, L24 notice to a recipient, L25 which recipients were told."""

from collections.abc import Sequence

from dsr_desk.domain.compose import common
from dsr_desk.domain.compose.pen import Pen
from dsr_desk.domain.field_names import field_name
from dsr_desk.domain.fields import Field
from dsr_desk.domain.letter_facts import Disclosed
from dsr_desk.domain.portability import provided
from dsr_desk.domain.record import Column
from dsr_desk.domain.sources import source_name


def portable(pen: Pen) -> None:
    """L15: a structured, machine-readable file of what the person provided (Art. 20)."""
    form = pen.facts.said.get("portable_format", "")
    said = pen.texts.get(f"L15.format.{form}") or pen.miss("portable_format")
    pen.say("L15.here", received=pen.need("received", pen.facts.received), form=said)
    carried = provided(pen.facts.held, pen.facts.policy)
    pen.heading("L15.data.heading")
    pen.bullets(_contents(pen, carried))
    pen.quote(pen.maybe("portable_data") if carried else pen.written("portable_data"))
    pen.say("L15.why_these")
    pen.quote(pen.maybe("handed_over"))
    _fields(pen, carried)
    pen.say("L15.rest")
    common.case_is_kept(pen)
    common.close(pen)


def _contents(pen: Pen, carried: Sequence[Disclosed]) -> list[str]:
    """What the file holds, by system: the kinds of data that are filled in, in plain words."""
    systems = pen.facts.policy.systems if pen.facts.policy else ()
    found: dict[str, dict[str, None]] = {}
    for record in carried:
        words = found.setdefault(source_name(record.system, pen.language, systems), {})
        words.update(dict.fromkeys(_word(pen, column) for column in _filled(record)))
    return [f"{system}: {pen.listed(list(words))}." for system, words in found.items()]


def _word(pen: Pen, column: Column) -> str:
    """A kind of data within a sentence; a column nobody has mapped goes by its own heading."""
    if column.field is Field.OTHER:
        return pen.shown(column.name)
    name = field_name(column.field, pen.language)
    return name[:1].lower() + name[1:]


def _filled(record: Disclosed) -> list[Column]:
    return [column for column, cell in zip(record.columns, record.cells, strict=False) if cell.strip()]


def _fields(pen: Pen, carried: Sequence[Disclosed]) -> None:
    columns = dict.fromkeys(column for record in carried for column in _filled(record))
    if not columns:
        return
    pen.heading("L15.fields.heading")
    rows = [(column.name, field_name(column.field, pen.language)) for column in columns]
    pen.table("L15.fields.head", rows, (45, 55))


def to_recipient(pen: Pen) -> None:
    """L24: which data about whom, the measure and its day, what the recipient must do (Art. 19)."""
    measure = pen.facts.said.get("measure", "")
    known = f"L24.measure.{measure}" in pen.texts
    pen.say("L24.intro", measure=pen.texts[f"L24.measure.{measure}"] if known else pen.miss("measure"))
    pen.heading("L24.what.heading")
    rows = [
        (pen.texts["L24.whom"], pen.written("subject_key")),
        (pen.texts["L24.data"], pen.written("measure_data")),
        (pen.texts["L24.day"], pen.written_day("measure_on")),
    ]
    pen.table("L24.head", rows, (26, 74))
    pen.heading("L24.do.heading")
    pen.quote(pen.written("must_do"))
    if day := pen.day("confirm_by"):
        pen.say("L24.confirm", day=day, contact=common.contact(pen))
    pen.say("L24.delete")
    common.close(pen)


def recipients(pen: Pen) -> None:
    """L25: the recipients by name (Art. 19, last sentence)."""
    pen.say("L25.intro", received=pen.need("received", pen.facts.received))
    if pen.facts.nobody_else:
        pen.say("L11.nobody_told")
    else:
        _told(pen)
    common.case_is_kept(pen)
    common.close(pen)


def _told(pen: Pen) -> None:
    pen.say("L25.these")
    if not pen.facts.told:
        pen.quote(pen.miss("told"))
    rows = []
    for one in pen.facts.told:
        said = pen.shown(one.on) if one.on else pen.shown(one.why_not)
        rows.append((one.recipient, said or pen.miss(f"told_on:{one.recipient}", recipient=one.recipient)))
    pen.table("L25.head", rows, (45, 55))
