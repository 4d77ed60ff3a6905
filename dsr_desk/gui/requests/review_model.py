"""The list to review: a heading a source, and under it what was found there, best first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from dsr_desk.domain.by_hand import place_of
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice, Finding
from dsr_desk.domain.match import Relation, Verdict
from dsr_desk.domain.pairing import is_mention
from dsr_desk.domain.persons import title_of
from dsr_desk.domain.record import Role
from dsr_desk.domain.sensitive import NAMES, Category
from dsr_desk.gui.parts.words import short_day
from dsr_desk.services.casework import CaseFile

FINDING = int(Qt.ItemDataRole.UserRole)
HEADING = FINDING + 1
TITLE = FINDING + 2
LONGEST = 160
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Heading:
    """A source and its file: "Lime CRM · Kontaktpersoner.xlsx, read in on 12 October"."""

    text: str


Row = Heading | Finding


class ReviewModel(QAbstractListModel):
    """Rows that are headings cannot be chosen."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._rows: list[Row] = []
        self._masked: Mapping[int, tuple[str, ...]] = {}
        self._restricted: Mapping[int, str] = {}
        self._sensitive: Mapping[int, tuple[Category, ...]] = {}
        self._new: frozenset[int] = frozenset()

    def show_file(self, file: CaseFile) -> None:
        """Show what was found for a case; where the same records stand, only their choices change."""
        rows = _rows(file, self._language)
        self._masked, self._restricted = file.masked, file.restricted
        self._sensitive, self._new = file.sensitive, file.new
        if [_key(row) for row in rows] == [_key(row) for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Headings and findings."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are read, not chosen."""
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = 0) -> Any:
        """The finding itself, or what is said of it."""
        row = self._rows[index.row()]
        if role == FINDING:
            return None if isinstance(row, Heading) else row
        if role == TITLE and not isinstance(row, Heading):
            return self._marked(row, headline(row, self._masked.get(row.id, row.match.record.cells)))
        if role == HEADING:
            return row.text if isinstance(row, Heading) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.text if isinstance(row, Heading) else self._marked(row, said(row, self._language))
        return None

    def _marked(self, finding: Finding, text: str) -> str:
        """With a word before it where the record is new, its processing restricted (Art. 18), or its text sensitive."""
        marks = [translate("review", "New")] if finding.id in self._new else []
        if ref := self._restricted.get(finding.id):
            marks.append(translate("review", "Restricted in {0}").format(ref))
        if categories := self._sensitive.get(finding.id):
            told = ", ".join(NAMES[one].said_in(self._language) for one in categories)
            marks.append(translate("review", "Sensitive: {0}").format(told))
        return " · ".join((*marks, text))

    def finding(self, row: int) -> Finding | None:
        """The finding in a row; None for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Finding) else None

    def next_open(self, after: int) -> int:
        """The next row still to be reviewed, from the top when there is none below; else the row after."""
        open_rows = [n for n, row in enumerate(self._rows) if isinstance(row, Finding) and row.choice is None]
        below = [n for n in open_rows if n > after]
        if below or open_rows:
            return (below or open_rows)[0]
        later = [n for n, row in enumerate(self._rows) if isinstance(row, Finding) and n > after]
        return later[0] if later else after

    def masked(self, finding: Finding) -> tuple[str, ...]:
        """The finding's cells as the person may see them."""
        return self._masked.get(finding.id, finding.match.record.cells)

    def row_of(self, id: int) -> int:
        """Where a finding stands; -1 where it does not."""
        return next((n for n, row in enumerate(self._rows) if isinstance(row, Finding) and row.id == id), -1)


def headline(finding: Finding, cells: Sequence[str]) -> str:
    """What a finding is known by: who it names, or for a mention the masked text that mentions the person."""
    is_mention = any(reason.relation is Relation.MENTIONED for reason in finding.match.judgement.reasons)
    texts = [
        cell.strip()
        for column, cell in zip(finding.match.record.columns, cells, strict=False)
        if column.field in (Field.NOTE, Field.MESSAGE) and cell.strip()
    ]
    if (is_mention or finding.match.record.role is Role.MENTIONED) and texts:
        return _short(" · ".join(texts))
    if texts and place_of(finding.match.record):
        return _short(f"{title_of(finding.match)} · {texts[0]}")
    return title_of(finding.match) or finding.record_id


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def said(finding: Finding, language: str) -> str:
    """A finding in one sentence, for the screen reader."""
    parts = (
        verdict_name(finding.match.judgement.verdict),
        choice_name(finding.choice),
        title_of(finding.match),
        finding.match.judgement.sentence.said_in(language),
        where(finding),
    )
    return ", ".join(part for part in parts if part)


def verdict_name(verdict: Verdict) -> str:
    """How sure the match is."""
    if verdict is Verdict.CERTAIN:
        return translate("review", "Certain")
    return translate("review", "Possible") if verdict is Verdict.POSSIBLE else translate("review", "No")


def choice_name(choice: Choice | None) -> str:
    """What was chosen about it."""
    if choice is None:
        return translate("review", "not reviewed")
    return translate("review", "included") if choice is Choice.INCLUDE else translate("review", "left out")


def where(finding: Finding) -> str:
    """Its row in the file, and how much stands there."""
    filled = sum(bool(cell.strip()) for cell in finding.match.record.cells)
    if place_of(finding.match.record):
        return translate("review", "{0} fields").format(filled)
    return translate("review", "row {0} · {1} fields").format(finding.match.record.row, filled)


def _key(row: Row) -> object:
    return row.text if isinstance(row, Heading) else row.id


def _rows(case: CaseFile, language: str) -> list[Row]:
    proof: Mapping[str, Any] = case.proof or {}
    read_on = {str(one["file"]): str(one["taken_in_on"]) for one in proof.get("files", ())}
    grouped: dict[tuple[str, str, str], list[Finding]] = {}
    mentions = [one for one in case.findings if is_mention(one.match)]
    for one in case.findings:
        record = one.match.record
        if one in mentions:
            continue
        grouped.setdefault((record.source, record.file, record.sheet), []).append(one)
    rows: list[Row] = []
    for (source, file, sheet), found in grouped.items():
        name = f"{case.systems.get(source, source)} · {file}" + (f" · {sheet}" if sheet and len(sheet) < 40 else "")
        if by_hand := place_of(found[0].match.record):
            name = f"{case.systems.get(source, source)} · {by_hand.said_in(language)}"
        elif file in read_on:
            day = short_day(date.fromisoformat(read_on[file]), language)
            name = translate("review", "{0}, read in on {1}").format(name, day)
        rows += [Heading(name), *found]
    return rows + ([Heading(translate("review", "Only mentioned in text")), *mentions] if mentions else [])
