"""The proof of a search, as L05 and L06 print it: where, which files of which day, how many rows, by what."""

from dsr_desk.domain.compose.applies import names_of
from dsr_desk.domain.compose.pen import Pen
from dsr_desk.domain.letter_facts import Search


def searched(pen: Pen) -> None:
    """Everything that was searched; a missing slot where no search was made."""
    search = pen.facts.search
    if search is None or not (search.files or search.asked):
        pen.quote(pen.miss("search"))
        return
    by = pen.listed([name.lower() for name in names_of(search.fields, pen.language)]) or pen.texts["search.all_given"]
    pen.say("search.intro", on=search.on, by=by)
    pen.table("search.head", _files(pen, search), (22, 40, 15, 23))
    if search.asked:
        pen.say("search.asked_intro")
        rows = [(one.system, pen.shown(one.on) if one.on else "–", pen.shown(one.answer)) for one in search.asked]
        pen.table("search.asked_head", rows, (26, 22, 52))
    unmapped = [f"{file.file}: {', '.join(file.unmapped)}" for file in search.files if file.unmapped]
    if unmapped:
        pen.say("search.unmapped_intro")
        pen.bullets([pen.shown(line) for line in unmapped])
    if search.readings:
        pen.say("search.readings_intro")
        pen.bullets([pen.shown(reading) for reading in search.readings])


def _files(pen: Pen, search: Search) -> list[tuple[str, str, str, str]]:
    return [
        (
            file.system,
            f"{file.file}, {file.sheet}" if file.sheet else file.file,
            grouped(file.rows),
            pen.shown(file.taken_in_on),
        )
        for file in search.files
    ]


def grouped(number: int) -> str:
    """12 345, the thousands apart by a space that does not break."""
    return f"{number:,}".replace(",", "\u00a0")
