"""The answer of a search as one list: a heading per person, a line per system, and the records under them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from types import MappingProxyType

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from dsr_desk.domain.by_hand import place_of
from dsr_desk.domain.match import Match, Relation, Verdict
from dsr_desk.domain.persons import Person, title_of
from dsr_desk.domain.words import Text
from dsr_desk.gui.parts.words import without_verdict

NO_MARKS: Mapping[int, str] = MappingProxyType({})
Index = QModelIndex | QPersistentModelIndex


class Kind(IntEnum):
    """What a line of the list is."""

    PERSON = 0
    SYSTEM = 1
    MATCH = 2


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list, in words ready to show."""

    kind: Kind
    title: str
    note: str = ""
    aside: str = ""
    match: Match | None = None


KIND = Qt.ItemDataRole.UserRole
LINE = Qt.ItemDataRole.UserRole + 1


class ResultModel(QAbstractListModel):
    """The lines of an answer. Headings cannot be chosen, so the arrow keys walk the records alone."""

    def __init__(self, say: Callable[[Text], str]) -> None:
        super().__init__()
        self._say = say
        self._lines: tuple[Line, ...] = ()
        self._restricted: Mapping[int, str] = NO_MARKS

    def show(
        self,
        persons: Sequence[Person],
        system_name: Callable[[str], str],
        restricted: Mapping[int, str] = NO_MARKS,
        mentions: Sequence[Match] = (),
    ) -> None:
        """Replace the answer. `restricted` names by record key the case that restricts the processing of it.

        `mentions` are rows about something else whose text names the person; they stand last, the words around shown.
        """
        self._restricted = restricted
        self.beginResetModel()
        self._lines = (*self._all_lines(persons, system_name), *self._mention_lines(mentions, system_name))
        self.endResetModel()

    def line(self, row: int) -> Line:
        """One line."""
        return self._lines[row]

    def first_match(self) -> QModelIndex:
        """The best record's place; an invalid index where there is none."""
        rows = (row for row, line in enumerate(self._lines) if line.kind is Kind.MATCH)
        row = next(rows, -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Lines of the answer."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, and the whole of it in words for a screen reader."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == KIND:
            return line.kind
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only records can be chosen."""
        if not index.isValid() or self._lines[index.row()].kind is not Kind.MATCH:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def verdict_word(self, match: Match) -> str:
        """Certain or Possible, in the window's language."""
        certain, possible, none = self.verdict_words()
        return {Verdict.CERTAIN: certain, Verdict.POSSIBLE: possible, Verdict.NO: none}[match.judgement.verdict]

    def verdict_words(self) -> tuple[str, str, str]:
        """The three verdicts as people say them."""
        return self.tr("Certain"), self.tr("Possible"), self.tr("No")

    def _spoken(self, line: Line) -> str:
        if line.match is None:
            return ". ".join(part for part in (line.title, line.aside) if part)
        parts = (self.verdict_word(line.match), line.title, line.note, line.aside)
        return ". ".join(part for part in parts if part)

    def _all_lines(self, persons: Sequence[Person], system_name: Callable[[str], str]) -> Iterator[Line]:
        for person in persons:
            count = len(person.matches)
            aside = self.tr("1 record") if count == 1 else self.tr("{0} records").format(count)
            yield Line(Kind.PERSON, person.name or self.tr("Without a name"), aside=aside)
            for source, matches in person.by_system():
                yield Line(Kind.SYSTEM, " · ".join(self._place(system_name(source), matches)))
                yield from (self._match_line(match) for match in matches)

    def _mention_lines(self, mentions: Sequence[Match], system_name: Callable[[str], str]) -> Iterator[Line]:
        if mentions:
            aside = self.tr("1 record") if len(mentions) == 1 else self.tr("{0} records").format(len(mentions))
            yield Line(Kind.PERSON, self.tr("Only mentioned in text"), aside=aside)
        grouped: dict[str, list[Match]] = {}
        for match in mentions:
            grouped.setdefault(match.record.source, []).append(match)
        for source, found in grouped.items():
            yield Line(Kind.SYSTEM, " · ".join(self._place(system_name(source), found)))
            yield from (replace(self._match_line(match), title=_around(match)) for match in found)

    def _place(self, system: str, matches: Sequence[Match]) -> list[str]:
        by_hand = (place_of(match.record) for match in matches)
        files = dict.fromkeys(
            self._say(place) if place else match.record.file for match, place in zip(matches, by_hand, strict=True)
        )
        return [system, *([next(iter(files))] if len(files) == 1 else [])]

    def _match_line(self, match: Match) -> Line:
        record = match.record
        filled = sum(1 for cell in record.cells if cell.strip())
        aside = self.tr("row {0} · {1} fields").format(record.row, filled)
        if place_of(record):
            aside = self.tr("{0} fields").format(filled)
        note = without_verdict(self.verdict_word(match), self._say(match.judgement.sentence))
        if ref := self._restricted.get(record.key):
            note = self.tr("Restricted in {0}: may only be stored (Article 18)").format(ref) + f"\n{note}"
        return Line(Kind.MATCH, title_of(match), note, aside, match)


def _around(match: Match) -> str:
    """The words around the mention, as the comparison found them."""
    texts = (one.stored for one in match.judgement.reasons if one.relation is Relation.MENTIONED and one.stored)
    return next(texts, title_of(match))
