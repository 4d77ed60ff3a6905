"""Numbers and days as people write them."""

from datetime import date

_MONTHS = {
    "sv": "januari februari mars april maj juni juli augusti september oktober november december".split(),
    "en": "January February March April May June July August September October November December".split(),
}
_WEEKDAYS = {
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}


def counted(number: int, one: str, many: str) -> str:
    """One of two phrases with the number in it: `counted(n, self.tr("{0} row"), self.tr("{0} rows"))`."""
    return (one if number == 1 else many).format(grouped(number))


def grouped(number: int) -> str:
    """A whole number with thin space between thousands, as both languages may write it."""
    return f"{number:,}".replace(",", "\u00a0")


def day(on: date, language: str, *, today: date | None = None) -> str:
    """26 oktober, with the year where it is not this one."""
    month = _MONTHS[language][on.month - 1]
    words = f"{on.day}\u00a0{month}"
    return words if today is not None and on.year == today.year else f"{words}\u00a0{on.year}"


def short_day(on: date, language: str, *, today: date | None = None) -> str:
    """26 okt, with the year where it is not this one."""
    month = _MONTHS[language][on.month - 1]
    words = f"{on.day}\u00a0{month if len(month) <= 4 else month[:3]}"
    return words if today is not None and on.year == today.year else f"{words}\u00a0{on.year}"


def weekday(on: date, language: str) -> str:
    """Torsdag, in the middle of a sentence: lower case in Swedish."""
    return _WEEKDAYS[language][on.weekday()]


def month_name(month: int, language: str) -> str:
    """The first three letters of a month, 1 to 12."""
    return _MONTHS[language][month - 1][:3]


def without_verdict(verdict: str, sentence: str) -> str:
    """The sentence without the verdict it begins with: the pill beside it says that."""
    rest = sentence.removeprefix(f"{verdict}: ")
    return rest[:1].upper() + rest[1:]
