"""Matches put together into persons, for showing only: nothing is merged and no verdict changes.

Two records stand under one person when they share a full personal number, or share an e-mail address or telephone
number *and* the name, or when one was reached from the other. Two different personal numbers or birth dates are never
put together: a wrong merge is what a reader cannot see through (house-mates, namesakes).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dsr_desk.domain.days import birth_dates
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.finding import EMPTIED
from dsr_desk.domain.keys import birth_of
from dsr_desk.domain.match import Match, Verdict


@dataclass(frozen=True, slots=True)
class Person:
    """Matches that seem to show one person. `name` as most records write it; `matches` best first."""

    name: str
    matches: tuple[Match, ...]

    @property
    def is_certain(self) -> bool:
        """At least one of the records is surely the person asked about."""
        return any(match.judgement.verdict is Verdict.CERTAIN for match in self.matches)

    def by_system(self) -> tuple[tuple[str, tuple[Match, ...]], ...]:
        """The matches by system, systems in the order of their best match."""
        grouped: dict[str, list[Match]] = {}
        for match in self.matches:
            grouped.setdefault(match.record.source, []).append(match)
        return tuple((source, tuple(found)) for source, found in grouped.items())


def name_of(fields: Fields) -> str:
    """The name a record shows: the person's before the company's; empty when it has none."""
    given, surname = fields.get(Field.GIVEN_NAME, ()), fields.get(Field.SURNAME, ())
    if given or surname:
        return " ".join((*given[:1], *surname[:1]))
    for field in (Field.CONTACT_REF, Field.NAME, Field.COMPANY):
        if fields.get(field):
            return fields[field][0]
    return ""


def title_of(match: Match) -> str:
    """The line a record is known by: name and company, or the best of what it holds."""
    if set(match.record.cells) == {EMPTIED}:
        return match.record.record_id
    fields = match.record.fields()
    name = name_of(fields)
    company = next((value for value in fields.get(Field.COMPANY, ()) + fields.get(Field.NAME, ()) if value != name), "")
    shown = [part for part in (name, company) if part]
    if not shown:
        shown = [value for value in (fields.get(Field.EMAIL, ()) + fields.get(Field.NOTE, ())) if value][:1]
    return " · ".join(shown) or next((cell.strip() for cell in match.record.cells if cell.strip()), "")


def group(matches: Sequence[Match]) -> tuple[Person, ...]:
    """The matches as persons, each in the order of its best match."""
    home = list(range(len(matches)))
    marks = [_marks(match.record.fields()) for match in matches]
    for first, second in _links(matches):
        _join(home, marks, first, second)
    grouped: dict[int, list[Match]] = {}
    for index, match in enumerate(matches):
        grouped.setdefault(_root(home, index), []).append(match)
    return tuple(Person(_commonest_name(found), tuple(found)) for found in grouped.values())


def certain_persons(matches: Sequence[Match]) -> tuple[Person, ...]:
    """The persons among the certain matches: more than one is a warning that a namesake stands among them."""
    return group([one for one in matches if one.judgement.verdict is Verdict.CERTAIN])


def births_of(person: Person) -> tuple[str, ...]:
    """The birth dates its records have, as YYMMDD: they tell namesakes apart without showing a whole number."""
    return tuple(sorted({born for match in person.matches for born in _marks(match.record.fields()).births}))


def _links(matches: Sequence[Match]) -> Iterable[tuple[int, int]]:
    """Pairs of matches that have something of one person in common; a pair may come more than once."""
    seen: dict[tuple[str, str], int] = {}
    places = {match.record.record_id: index for index, match in enumerate(matches)}
    for index, match in enumerate(matches):
        for key in _keys(match):
            if key in seen:
                yield seen[key], index
            else:
                seen[key] = index
        if match.via in places:
            yield places[match.via], index


def _keys(match: Match) -> Iterable[tuple[str, str]]:
    fields = match.record.fields()
    for number in _numbers(fields):
        yield "number", number
    if match.judgement.verdict is Verdict.CERTAIN:
        yield "asked", "about"
    name = " ".join(sorted(name_of(fields).casefold().replace(",", " ").split()))
    if not name:
        return
    for address in fields.get(Field.EMAIL, ()):
        yield "mail", f"{name}|{address.casefold()}"
    for phone in fields.get(Field.PHONE, ()) + fields.get(Field.MOBILE, ()):
        yield "phone", f"{name}|{_digits(phone)[-9:]}"


def _numbers(fields: Fields) -> set[str]:
    """Ten-digit personal numbers, without the century."""
    read = (_digits(value)[-10:] for value in fields.get(Field.PERSONAL_NUMBER, ()))
    return {number for number in read if len(number) == 10}


@dataclass(slots=True)
class _Marks:
    """What tells a person from another: personal numbers without the century, birth dates as YYMMDD."""

    numbers: set[str]
    births: set[str]

    def differ(self, other: "_Marks") -> bool:
        """Both have a number and none is shared; without numbers, the same of birth dates."""
        if self.numbers and other.numbers:
            return self.numbers.isdisjoint(other.numbers)
        return bool(self.births and other.births) and self.births.isdisjoint(other.births)

    def take(self, other: "_Marks") -> None:
        """The marks of another record of the same person."""
        self.numbers |= other.numbers
        self.births |= other.births


def _marks(fields: Fields) -> _Marks:
    numbers = _numbers(fields)
    written = {day[-6:] for text in fields.get(Field.BIRTH_DATE, ()) for day in birth_dates(text)}
    return _Marks(numbers, written | {birth_of(number) for number in numbers})


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def _root(home: list[int], index: int) -> int:
    while home[index] != index:
        index = home[index]
    return index


def _join(home: list[int], marks: list[_Marks], first: int, second: int) -> None:
    one, other = sorted((_root(home, first), _root(home, second)))
    if one == other or marks[one].differ(marks[other]):
        return
    home[other] = one
    marks[one].take(marks[other])


def _commonest_name(matches: Sequence[Match]) -> str:
    names = [name for match in matches if (name := name_of(match.record.fields()))]
    return max(names, key=names.count) if names else title_of(matches[0])
