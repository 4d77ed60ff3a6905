"""Find every record about a person in all imported files, miss nothing, and never show a stranger's as certain."""

import re
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dsr_desk.domain.field_values import fields_from
from dsr_desk.domain.fields import Fields
from dsr_desk.domain.folding import fold
from dsr_desk.domain.known import Known, read
from dsr_desk.domain.match import Judgement, Match, Reason, Relation, Verdict
from dsr_desk.domain.persons import certain_persons
from dsr_desk.domain.traced import masked_query
from dsr_desk.domain.words import Text
from dsr_desk.services.candidates import candidates
from dsr_desk.services.comparing import judgement_json
from dsr_desk.services.joined_rows import join
from dsr_desk.services.json_lines import objects_in, write, written
from dsr_desk.services.rows_at_hand import RowsAtHand
from dsr_desk.services.second_hop import follow
from dsr_desk.store import requests as cases
from dsr_desk.store.rows import SearchedFile
from dsr_desk.store.vault import Connection, Vault

__all__ = ["Found", "SearchedFile", "as_json", "find", "find_batch"]

_COMPARED = 200
"""Rows compared for a search while it is typed. A case (limit 0) compares far more."""
_COMPARED_FOR_CASE = 20_000
_NAMESAKES = 60
"""Rows that share only the name, compared beside rows that share more: more than anyone reads, and each costs."""
_ORDER = {Verdict.CERTAIN: 0, Verdict.POSSIBLE: 1, Verdict.NO: 2}


@dataclass(frozen=True, slots=True)
class Found:
    """The answer of a search and its proof. `capped` counts records that share only a name and were not compared, and
    matches past the limit; `readings` are the normal forms searched for; `ms` the time it took."""

    matches: tuple[Match, ...]
    capped: int
    files: tuple[SearchedFile, ...]
    readings: tuple[str, ...]
    ms: float


def find(
    vault: Vault,
    asked: Fields,
    *,
    text: str = "",
    limit: int = 200,
    audited: bool = True,
    ref: str | None = None,
    chosen: Collection[int] = (),
) -> Found:
    """Search everything taken in for one person, by fields and by words anywhere in a row.

    `limit` 0 means all. `audited` writes the audit line: who, when, why (the case `ref`, or a look-up without one),
    the masked query and how many hits. `chosen` are records that a person has said are hers: what points to them by a
    number is found as well.
    """
    with vault.reading() as connection:
        case = cases.get(connection, ref).ref if ref else None
        found = search(RowsAtHand(connection), asked, text=text, limit=limit, chosen=chosen)
    if audited:
        noted(vault, asked, text, len(found.matches), case)
    return found


def noted(vault: Vault, asked: Fields, text: str, hits: int, ref: str | None = None) -> None:
    """Write down that somebody was searched for, and the answer seen."""
    why = "case" if ref else "look-up"
    with vault.writing("search.made", ref=ref, why=why, query=masked_query(asked, text), hits=hits):
        pass


def search(rows: RowsAtHand, asked: Fields, *, text: str = "", limit: int = 200, chosen: Collection[int] = ()) -> Found:
    """`find` on rows of an open connection."""
    start = time.perf_counter()
    known = read(asked)
    most = max(limit, _COMPARED) if limit else _COMPARED_FOR_CASE
    near = candidates(rows, asked, known, most)
    ranked, left_out = near.ranked, list[int]()
    if limit:
        left_out = near.namesakes[_NAMESAKES:]
        beyond = set(left_out)
        ranked = [record for record in ranked if record not in beyond]
    if text:
        ranked = _narrowed(rows, ranked, text, bool(asked), most)
    rows.fetch(ranked[:most])
    compared = (key for key in ranked[:most] if near.are_compared(rows, known, key))
    judged = {key: one for key in compared if (one := rows.judge(known, key)) and one.verdict is not Verdict.NO}
    via, unread = dict[int, int](), set[int]()
    if asked:
        judged, via = follow(rows, asked, judged)
        joined = join(rows, asked, judged, via, most, chosen)
        judged, via, unread = joined.found, joined.via, joined.unread
    if text:
        _add_texts(rows, ranked[:most], text, judged)
    matches = _matches(rows, judged, via)
    kept = matches[:limit] if limit else matches
    capped = max(0, len(ranked) - most) + len(matches) - len(kept) + sum(one not in judged for one in left_out)
    capped += len(unread - judged.keys())
    ms = round((time.perf_counter() - start) * 1000, 2)
    return Found(kept, capped, tuple(rows.files.values()), readings_of(known, text), ms)


def _narrowed(rows: RowsAtHand, ranked: list[int], text: str, has_fields: bool, most: int) -> list[int]:
    """The words narrow what the fields found; alone they are what is looked for."""
    holding = rows.with_words([text], 100 * most, begun=True)
    if not has_fields:
        return holding
    kept = set(holding)
    return [record for record in ranked if record in kept]


def _add_texts(rows: RowsAtHand, records: Sequence[int], text: str, judged: dict[int, Judgement]) -> None:
    for record in records:
        row = rows.row(record)
        if row and record not in judged:
            shown = _around(row.record.cells, text)
            reason = Reason("text", text, shown, Relation.MENTIONED, 1.0)
            sentence = Text("Möjlig: orden finns i raden.", "Possible: the words stand in the row.")
            judged[record] = Judgement(Verdict.POSSIBLE, 1.0, (reason,), sentence, row.record.role)


def _around(cells: Sequence[str], text: str) -> str:
    """The cell that holds the first of the words, cut to what stands around it."""
    first = (re.findall(r"[^\W_]+", fold(text)) or [""])[0]
    for cell in cells:
        place = fold(cell).find(first)
        if place >= 0:
            return " ".join(cell[max(0, place - 30) : place + 60].split())
    return ""


def _matches(rows: RowsAtHand, judged: dict[int, Judgement], via: dict[int, int]) -> tuple[Match, ...]:
    found = []
    for key, judgement in judged.items():
        row = rows.row(key)
        reached = rows.row(via[key]) if key in via else None
        if row:
            found.append(Match(row.record, judgement, reached.record.record_id if reached else None))
    found.sort(key=lambda one: (_ORDER[one.judgement.verdict], _is_vetoed(one), -one.judgement.score, one.record.key))
    return tuple(found)


def _is_vetoed(match: Match) -> bool:
    """Something speaks against it: her family and her namesakes come after what may be hers."""
    return any(reason.is_veto for reason in match.judgement.reasons)


def readings_of(known: Known, text: str = "") -> tuple[str, ...]:
    """The normal forms that were searched for; a personal number's last four digits are not shown."""
    numbers = (f"{one.reading.key[:6]}-****" if one.reading.is_person else one.reading.key for one in known.numbers)
    found = (
        *(" ".join((*name.given, *name.surname)) for named in known.names for name in named.readings[:1]),
        *numbers,
        *(day for _, day in known.births),
        *(mail.normal for _, mail in known.mails),
        *(f"+{phone}" for _, phone, _ in known.phones),
        *(key for _, key in known.customers),
        *(f"{written}" for written, _ in known.places),
        *(code for _, code in known.postcodes),
        *(written for written, _ in known.cities),
        *(written for written, _ in known.firms),
        *((f"”{text}”",) if text else ()),
    )
    return tuple(dict.fromkeys(found))


def find_batch(vault: Vault, queries: Path | str, out: Path | str, *, limit: int = 200) -> int:
    """Search for every line of a JSON Lines file; returns how many. One audit line for all."""
    count = hits = 0
    with written(Path(out)) as file, vault.reading() as connection:
        for _, query in objects_in(Path(queries)):
            found = _one_of_batch(connection, fields_from(query.get("fields") or {}), limit)
            write(file, {"query_id": query.get("query_id")} | _answer_json(found))
            count, hits = count + 1, hits + len(found.matches)
    with vault.writing("search.batch", why="look-up", queries=count, hits=hits):
        pass
    return count


def _one_of_batch(connection: Connection, asked: Fields, limit: int) -> Found:
    return search(RowsAtHand(connection), asked, limit=limit)


def _answer_json(found: Found) -> dict[str, Any]:
    return {"results": [match_json(match) for match in found.matches], "capped": found.capped, "ms": found.ms}


def match_json(match: Match) -> dict[str, Any]:
    """One result as the command line promises it."""
    record = match.record
    place = {"record_id": record.record_id, "file": record.file, "sheet": record.sheet, "row": record.row}
    role = {"role": match.judgement.role.value}
    return place | role | judgement_json(match.judgement) | {"via": match.via}


def as_json(found: Found, language: str = "sv") -> dict[str, Any]:
    """A whole answer with its proof: what was searched, and what for."""
    results = [
        match_json(match) | {"source": match.record.source, "sentence": match.judgement.sentence.said_in(language)}
        for match in found.matches
    ]
    files = [
        {
            "file": file.file, "sheet": file.sheet, "source": file.source, "rows": file.rows,
            "taken_in_on": file.taken_in_on.isoformat(), "unmapped": list(file.unmapped),
        }
        for file in found.files
    ]  # fmt: skip
    persons = certain_persons(found.matches)
    namesakes = [[match.record.record_id for match in person.matches] for person in persons if len(persons) > 1]
    more = {"results": results, "files": files, "readings": list(found.readings), "namesakes": namesakes}
    return _answer_json(found) | more
