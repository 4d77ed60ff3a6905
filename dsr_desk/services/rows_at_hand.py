"""The rows a search looks at, read once each, and how common their values are."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from dsr_desk.domain.frequency import NO_FREQUENCY
from dsr_desk.domain.keys import KeyKind, key_of, pair_keys
from dsr_desk.domain.known import Known, read
from dsr_desk.domain.match import Judgement, Relation, Verdict
from dsr_desk.domain.matching import compare_known
from dsr_desk.domain.name_evidence import AGREES, given_relation
from dsr_desk.domain.record import Face, Role, faces_of
from dsr_desk.store import index
from dsr_desk.store.rows import FoundRow, SearchedFile, load, searched_files
from dsr_desk.store.vault import Connection

_MANY = 40
"""A mailbox or phone on more records than this is an office's; nobody's names need be counted."""
_COMMON_NAME = 30
"""So many records under one full name are more than one person's: a person has a handful."""
_KINDS = {"email": KeyKind.MAIL, "phone": KeyKind.PHONE, "number": KeyKind.NUMBER}
_ORDER = {Verdict.CERTAIN: 2, Verdict.POSSIBLE: 1, Verdict.NO: 0}
_SAME_PERSON = AGREES | {Relation.INITIAL}
"""A slip of the finger counts as another name here: it costs a household's points, never a stranger."""


class RowsAtHand:
    """Rows of one search: loaded, read, looked up and counted no more than once. It is the search's `Frequency`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.files: dict[int, SearchedFile] = dict(searched_files(connection))
        self._rows: dict[int, FoundRow] = {}
        self._faces: dict[int, tuple[tuple[Role, Known], ...]] = {}
        self._found: dict[int, Sequence[int]] = {}
        self._names_of: dict[tuple[str, str], int] = {}
        self._named: dict[tuple[str, str], int] = {}

    def under(self, keys: Iterable[int]) -> dict[int, Sequence[int]]:
        """The records under each key; those that nobody carries are left out."""
        wanted = set(keys)
        fresh = wanted - self._found.keys()
        if fresh:
            self._found.update(dict.fromkeys(fresh, ()))
            self._found.update(index.lookup(self._connection, fresh))
        return {key: self._found[key] for key in wanted if self._found[key]}

    def with_words(self, words: Sequence[str], limit: int, *, begun: bool = False) -> list[int]:
        """Records that hold all the words."""
        return index.with_words(self._connection, words, limit, begun=begun)

    def fetch(self, records: Iterable[int]) -> None:
        """Load what is not at hand yet, in one go."""
        missing = [record for record in records if record not in self._rows]
        if missing:
            self._rows.update(load(self._connection, missing, self.files))

    def row(self, record: int) -> FoundRow | None:
        """One row; None where it is gone."""
        if record not in self._rows:
            self.fetch([record])
        return self._rows.get(record)

    def judge(self, asked: Known, record: int, *, lend_name: bool = False) -> Judgement | None:
        """The judgement on the row's best face.

        `lend_name`: a row without a name, under a mailbox that one person alone uses here, is read with that person's
        name: the other rows of the mailbox say whose it is.
        """
        faces = self.faces(record)
        if lend_name:
            faces = tuple((role, self._with_lent_name(known)) for role, known in faces)
        judged = [compare_known(asked, known, self, role) for role, known in faces]
        return max(judged, key=lambda one: (_ORDER[one.verdict], one.score)) if judged else None

    def faces(self, record: int) -> tuple[tuple[Role, Known], ...]:
        """The persons in a row, read."""
        if record not in self._faces:
            row = self.row(record)
            faces: tuple[Face, ...] = faces_of(row.role, row.fields) if row else ()
            self._faces[record] = tuple((face.role, read(face.fields)) for face in faces)
        return self._faces[record]

    def _with_lent_name(self, known: Known) -> Known:
        if known.names or known.firms or len(known.mails) != 1 or known.mails[0][1].is_role:
            return known
        mailbox = known.mails[0][1].normal
        if self.given_names("email", mailbox) != 1:
            return known
        lent = (
            name for other in self._records("email", mailbox) for _, face in self.faces(other) for name in face.names
        )
        return replace(known, names=tuple(lent)[:1])

    def records(self, field: str, value: str) -> int:
        """How many records carry this e-mail address, phone or number."""
        return len(self._records(field, value))

    def given_names(self, field: str, value: str) -> int:
        """How many given names that cannot be one person's share this e-mail address or phone."""
        asked = field, value
        if asked not in self._names_of:
            records = self._records(field, value)
            self._names_of[asked] = len(records) if len(records) > _MANY else self._count_names(records)
        return self._names_of[asked]

    def is_common_name(self, given: str, surname: str) -> bool:
        """Common everywhere in Sweden, or on too many records here for one person."""
        return NO_FREQUENCY.is_common_name(given, surname) or self.name_records(given, surname) > _COMMON_NAME

    def name_records(self, given: str, surname: str) -> int:
        """How many records carry this full name, by sound."""
        asked = given, surname
        if asked not in self._named:
            found = self.under(pair_keys((given,), (surname,)))
            self._named[asked] = max((len(records) for records in found.values()), default=0)
        return self._named[asked]

    def _records(self, field: str, value: str) -> Sequence[int]:
        key = key_of(_KINDS[field], value)
        return self.under([key]).get(key, ())

    def _count_names(self, records: Sequence[int]) -> int:
        self.fetch(records)
        different: list[tuple[str, ...]] = []
        for given in (given for record in records for given in self._given_names(record)):
            if all(given_relation(given, other) not in _SAME_PERSON for other in different):
                different.append(given)
        return len(different)

    def _given_names(self, record: int) -> list[tuple[str, ...]]:
        names = [name.readings[0] for _, known in self.faces(record) for name in known.names]
        return [name.given for name in names if name.given]
