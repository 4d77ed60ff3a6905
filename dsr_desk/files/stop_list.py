"""The stop list as a file: for reading, for the newsletter tool and for the customer register.

What columns Editnews and Lime want was not seen in any of their own documents: the newsletter form follows what such
tools in the Nordic countries read, the register form what Lime CRM's import asks of a text file (a header in the first
line, semicolons, UTF-8, ISO days, "true"). Both are marked as unverified where they are offered.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from dsr_desk.domain.stop import Stop
from dsr_desk.files.portable import safe


class StopForm(StrEnum):
    """`list` is for people; the other two are for import."""

    LIST = "list"
    EDITNEWS = "editnews"
    LIME = "lime"


_HEADS = {
    StopForm.LIST: ("Ärende", "Spärrad sedan", "Skäl", "Namn", "E-post", "Telefon", "Adress", "Gäller"),
    StopForm.EDITNEWS: ("E-post", "Namn", "Avregistrerad"),
    StopForm.LIME: ("name", "email", "phone", "address", "nomarketing", "nomarketing_since"),
}
_WHY = {"objection": "invändning mot marknadsföring", "consent": "samtycke återkallat"}


def as_csv(stops: Iterable[Stop], form: StopForm, firms: Sequence[str]) -> bytes:
    """Semicolons, UTF-8 with a mark; a value that a spreadsheet would take for a formula gets an apostrophe."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEADS[form])
    for one in stops:
        for line in _lines(one, form, firms):
            writer.writerow([safe(" ".join(value.split())) for value in line])
    return ("\ufeff" + out.getvalue()).encode()


def _lines(one: Stop, form: StopForm, firms: Sequence[str]) -> Iterator[tuple[str, ...]]:
    since, address = one.since.isoformat(), ", ".join(one.address)
    phones = [dialled(phone) for phone in one.phones]
    if form is StopForm.EDITNEWS:
        yield from ((mail, one.name, since) for mail in one.emails)
    elif form is StopForm.LIME:
        for place in range(max(len(one.emails), len(phones), 1)):
            yield (one.name, _nth(one.emails, place), _nth(phones, place), address, "true", since)
    else:
        why = _WHY[one.reason.value]
        yield (one.ref, since, why, one.name, ", ".join(one.emails), ", ".join(phones), address, " + ".join(firms))


def _nth(values: Sequence[str], place: int) -> str:
    return values[place] if place < len(values) else ""


def dialled(normal: str) -> str:
    """A normal telephone number as it is dialled in Sweden, without a plus that a spreadsheet takes for a formula."""
    return f"0{normal[2:]}" if normal.startswith("46") else f"00{normal}"
