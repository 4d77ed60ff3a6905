"""The pen a letter is written with: fills texts with facts, notes what is missing, masks numbers outside the data."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from string import Formatter

from dsr_desk.domain.dates import in_words
from dsr_desk.domain.identifiers import identify
from dsr_desk.domain.languages import language_of
from dsr_desk.domain.letter import Block, Bullets, Heading, PageBreak, Paragraph, Table
from dsr_desk.domain.letter_facts import LetterFacts
from dsr_desk.domain.words import Text, begun

Value = str | int | date | Text
_PERSONAL = re.compile(r"(?<!\d)(?:\d{2})?\d{6}\s?[-–−+]?\s?\d{4}(?!\d)")
_REFERENCE = re.compile(
    r"\b([Aa]rtikel|[Aa]rticle|avsnitt|section|Box|kapitel|chapter) (?=\d)|(?<=\d) (?=§|kap\.)|(?<=kap\.) (?=\d)"
)
_PERSONS = frozenset(("personnummer", "samordningsnummer"))


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its placeholders filled. A placeholder is a plain name: no attribute, index or format."""
    check_template(template)
    return template.format_map(values)


def unbroken(text: str) -> str:
    """The text with a reference held together on one line: artikel 15, section 7, 5 mars."""
    return _REFERENCE.sub(lambda found: (found[1] or "") + "\u00a0", text)


def check_template(template: str) -> None:
    """ValueError for anything but `{name}` in a letter text."""
    for _, name, form, conversion in Formatter().parse(template):
        if name is not None and (not name.isidentifier() or form or conversion):
            raise ValueError(f"a letter text may only hold plain placeholders: {{{name}}}")


class Pen:
    """Writes one letter. `lacking` maps the name of each missing slot to the words that say what is missing."""

    def __init__(self, facts: LetterFacts, texts: Mapping[str, str], language: str, on: date) -> None:
        self.facts, self.texts, self.language, self.on = facts, texts, language, on
        self.blocks: list[Block] = []
        self.lacking: dict[str, str] = {}

    def shown(self, value: Value) -> str:
        """A value as the letter writes it: days in words, the letter's language, no personal number in full."""
        if isinstance(value, date):
            return in_words(value).said_in(self.language)
        if isinstance(value, Text):
            value = value.said_in(self.language)
        return self.masked(str(value))

    def masked(self, text: str) -> str:
        """The text with personal and coordination numbers hidden but for the birth date."""
        if not _PERSONAL.search(text):
            return text
        return _PERSONAL.sub(self._mask, text)

    def _mask(self, found: re.Match[str]) -> str:
        number = identify(found[0], self.on)
        return number.masked if number.kind in _PERSONS else found[0]

    def without_numbers(self, text: str) -> str:
        """The text with such numbers taken out, for the window of an envelope."""
        return _PERSONAL.sub(lambda found: "" if self._mask(found) != found[0] else found[0], text).strip(" ,;·-")

    def words(self, key: str, /, **values: Value) -> str:
        """The letter text of that key, filled."""
        return unbroken(fill(self.texts[key], {name: self.shown(value) for name, value in values.items()}))

    def counted(self, number: int) -> str:
        """Small numbers as words: fem, five."""
        return self.texts.get(f"number.{number}", str(number))

    def listed(self, items: Sequence[str]) -> str:
        """a, b och c."""
        if len(items) < 2:
            return "".join(items)
        return f"{', '.join(items[:-1])} {self.texts['and']} {items[-1]}"

    def miss(self, slot: str, /, **values: Value) -> str:
        """Note that a slot is empty; the mark that stands in its place in a draft."""
        what = self.words(f"missing.{slot.partition(':')[0]}", **values)
        self.lacking[slot] = what
        return f"[{self.texts['lacking']}: {what.partition(' (')[0]}]"

    def need(self, slot: str, value: Value | None, /, **values: Value) -> str:
        """The value, or the mark of a missing slot."""
        if value is None or (isinstance(value, str) and not value.strip()):
            return self.miss(slot, **values)
        return self.shown(value)

    def written(self, slot: str) -> str:
        """What the person at the desk wrote for a slot the letter must have."""
        return self.need(slot, self.own(self.facts.said.get(slot, "")))

    def maybe(self, slot: str) -> str:
        """What the person at the desk wrote for a slot that may be empty."""
        return self.shown(self.own(self.facts.said.get(slot, "").strip()))

    def own(self, text: str) -> str:
        """What somebody wrote in Swedish, marked as quoted in a letter in English: it is not the letter's own."""
        if self.language == "sv" or language_of(text) != "sv":
            return text
        return self.words("quoted", text=text)

    def day(self, slot: str) -> date | None:
        """A day written for a slot; None where there is none, or none that is a day."""
        try:
            return date.fromisoformat(self.facts.said.get(slot, "").strip())
        except ValueError:
            return None

    def written_day(self, slot: str) -> str:
        """The day of a slot the letter must have, in words."""
        return self.need(slot, self.day(slot))

    def heading(self, key: str, /, level: int = 1, **values: Value) -> None:
        """A heading from the texts."""
        self.blocks.append(Heading(self.words(key, **values), level))

    def say(self, key: str, /, **values: Value) -> None:
        """A paragraph from the texts."""
        self.blocks.append(Paragraph(self.words(key, **values)))

    def explain(self, key: str, /, **values: Value) -> None:
        """A paragraph set smaller."""
        self.blocks.append(Paragraph(self.words(key, **values), quiet=True))

    def quote(self, text: str) -> None:
        """A paragraph the person at the desk wrote, or the mark of a missing one."""
        if text:
            self.blocks.append(Paragraph(begun(text)))

    def bullets(self, items: Sequence[str]) -> None:
        """A list; nothing where there is nothing to list."""
        if items:
            self.blocks.append(Bullets(tuple(items)))

    def points(self, *keys: str, **values: Value) -> None:
        """A list of texts."""
        self.bullets([self.words(key, **values) for key in keys])

    def table(self, key: str, rows: Sequence[Sequence[str]], widths: tuple[float, ...] = ()) -> None:
        """A table whose head is the text of that key, its names parted by |."""
        head = tuple(part.strip() for part in self.texts[key].split("|"))
        if rows:
            self.blocks.append(Table(head, tuple(tuple(row) for row in rows), head[0], widths))

    def turn_page(self) -> None:
        """What follows begins on a new page."""
        self.blocks.append(PageBreak())
