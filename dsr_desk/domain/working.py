"""The working of a deadline in words: one step a rule, in Swedish and English, each with the day it leads to."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dsr_desk.domain import calendar
from dsr_desk.domain.dates import days_until, in_words, month_in_words, span, with_weekday
from dsr_desk.domain.words import Text

_REGULATION = Text("förordning 1182/71", "Regulation 1182/71")


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the rule of the law brief, the day reached, and the sentence."""

    rule: str
    date: date
    text: Text


def local(instant: datetime, land: calendar.Country) -> datetime:
    """The instant as the clocks of that country showed it; without a zone it already is."""
    from zoneinfo import ZoneInfo  # here: costs a few ms that a plain day need not pay

    return instant if instant.tzinfo is None else instant.astimezone(ZoneInfo(land.zone))


def receipt(received: date | datetime, day: date, land: calendar.Country) -> Step:
    """T1, T2: the receipt day, weekend or not, is not counted."""
    there = with_weekday(day)
    sv, en = f"Mottagen {there.sv}.", f"Received on {there.en}."
    if isinstance(received, datetime) and received.tzinfo is not None:
        at = local(received, land)
        sv += f" Klockan var då {at:%H.%M} i {land.name.sv}, och det är dagen där som gäller."
        en += f" It was {at:%H:%M} in {land.name.en} then, and the day there is the one that counts."
    sv += f" Mottagningsdagen räknas inte (artikel 3.1 i {_REGULATION.sv})."
    en += f" The day of receipt is not counted (Article 3(1) of {_REGULATION.en})."
    return Step("T2", day, Text(sv, en))


def months(received: date, end: date, count: int) -> Step:
    """T4, T7: the same date one month on, or three; the month's last day where that date does not exist."""
    there = with_weekday(end)
    if count == 1:
        sv, en = "En månad senare", "One month later"
    else:
        sv = "Tiden är förlängd med två månader (artikel 12.3 i dataskyddsförordningen). Tre månader efter mottagandet"
        en = "The period is extended by two months (Article 12(3) GDPR). Three months after receipt"
    if end.day == received.day:
        sv, en = f"{sv} är {there.sv}", f"{en} is {there.en}"
    else:
        month = month_in_words(end)
        sv += f" finns ingen {received.day} {month.sv}, så månadens sista dag gäller: {there.sv}"
        en += f" there is no {received.day} {month.en}, so the month's last day counts: {there.en}"
    text = Text(
        f"{sv} (artikel 3.2 c i {_REGULATION.sv}).",
        f"{en} (Article 3(2)(c) of {_REGULATION.en}).",
    )
    return Step("T4" if count == 1 else "T7", end, text)


def careful(safe: date) -> Step:
    """T10: the date that no pause has moved."""
    there = with_weekday(safe)
    return Step("T10", safe, Text(
        f"Försiktigt datum: {there.sv}. Där är pausen inte medräknad, för artikel 12.3 nämner ingen paus.",
        f"Careful date: {there.en}. It leaves the pause out, because Article 12(3) knows of none.",
    ))  # fmt: skip


def pause(since: date, until: date, end: date) -> Step:
    """T9: the calendar days of a pause that has ended."""
    days, when, there = (until - since).days, span(since, until), with_weekday(end)
    counted = Text("1 dag" if days == 1 else f"{days} dagar", "1 day is" if days == 1 else f"{days} days are")
    return Step("T9", end, Text(
        f"Tiden stod still {when.sv}, medan ni väntade på svar. {counted.sv} läggs till: {there.sv}.",
        f"The clock stood still {when.en}, while you waited for an answer. {counted.en} added: {there.en}.",
    ))  # fmt: skip


def pause_open(since: date) -> Step:
    """T9, T10: the clock stands; there is no last day yet."""
    there = in_words(since)
    return Step("T9", since, Text(
        f"Tiden står still sedan {there.sv}. Sista dagen blir klar när svaret har kommit; till dess gäller det "
        "försiktiga datumet.",
        f"The clock has stood still since {there.en}. The last day is known once the answer has come; until then "
        "keep to the careful date.",
    ))  # fmt: skip


def pause_too_late(since: date, end: date) -> Step:
    """T9: a question sent after the last day stops nothing."""
    asked, ended = in_words(since), in_words(end)
    return Step("T9", end, Text(
        f"Frågan skickades {asked.sv}, när tiden redan hade gått ut ({ended.sv}). Den ger ingen paus.",
        f"The question was sent on {asked.en}, when the period had already run out ({ended.en}). It gives no pause.",
    ))  # fmt: skip


def roll(end: date, country: str, eves_extend: bool) -> tuple[Step, ...]:
    """T5: where the period cannot end, why, and the working day it ends on instead."""
    last = end
    while calendar.day_off(last, country, eves_extend):
        last += timedelta(1)
    there = with_weekday(last)
    if last == end:
        return (Step("T5", last, _stays(last, country, there)),)
    off = _days_off(days_until(end, last), country, eves_extend)
    return (Step("T5", last, Text(
        f"{off.sv}. Därför går tiden ut nästa arbetsdag, {there.sv} (artikel 3.4 i {_REGULATION.sv}).",
        f"{off.en}. The period therefore ends on the next working day, {there.en} "
        f"(Article 3(4) of {_REGULATION.en}).",
    )),)  # fmt: skip


def _stays(last: date, country: str, there: Text) -> Text:
    eve = calendar.eves(country, last.year).get(last)
    if eve is None:
        return Text(f"Det är en arbetsdag. Svara senast {there.sv}.", f"That is a working day. Answer by {there.en}.")
    return Text(
        f"Det är {eve.sv}, som inte räknas som helgdag här: om den förlänger tiden är omtvistat, och det tidigare "
        f"datumet är alltid säkert. Svara senast {there.sv}.",
        f"That is {eve.en}, which is not counted as a public holiday here: whether it extends the period is contested, "
        f"and the earlier date is always safe. Answer by {there.en}.",
    )


def _days_off(days: tuple[date, ...], country: str, eves_extend: bool) -> Text:
    """5 april 2025 är en lördag och 6 april 2025 är en söndag."""
    named = [(in_words(day), calendar.day_off(day, country, eves_extend)) for day in days]
    said = [Text(f"{day.sv} är {why.sv}", f"{day.en} is {why.en}") for day, why in named if why]
    return Text(_listed([one.sv for one in said], "och"), _listed([one.en for one in said], "and"))


def _listed(parts: list[str], word: str) -> str:
    return f" {word} ".join((", ".join(parts[:-1]), parts[-1])) if len(parts) > 1 else parts[0]
