"""JSON and XML as tables: a list of objects is a table whose columns are the keys met, in order."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.words import Text
from dsr_desk.files import encoding as encodings
from dsr_desk.files.recognise import empty, no_table
from dsr_desk.files.table import Row, Table

_DEEPEST = 6
_XML_ENCODINGS = ("ascii", "utf-16-le", "utf-16-be")
_MOST_CELLS = 20_000_000
_MOST_NAMES = 100_000


def json_tables(path: Path) -> Iterator[Table]:
    """A table for every list of objects: the whole document, or each one under a key of it."""
    encoding = encodings.decide(path)
    document = _document(path, path.read_bytes().decode(encoding.name, "replace").removeprefix("\ufeff"))
    lists = [*_lists("", document, 0), *_loose(document)]
    if not lists:
        raise empty(path) if document in ([], {}) else no_table(path)
    for key, objects in lists:
        table = _table(path, "json", key, len(lists) > 1, encoding.name, [_flat("", one) for one in objects])
        table.encoding_why = encoding.why
        yield table


def _document(path: Path, text: str) -> Any:
    """What a JSON file holds; one with an object a line (JSON Lines) is a list of them."""
    try:
        return json.loads(text, object_pairs_hook=_object)
    except (ValueError, RecursionError) as trouble:
        lines = text.splitlines() if "Extra data" in str(trouble) else ()
        with suppress(ValueError, RecursionError):
            if len(found := [json.loads(line, object_pairs_hook=_object) for line in lines if line.strip()]) > 1:
                return found
        raise _not_sound(path, getattr(trouble, "lineno", 1), "JSON") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; the values of a key that it has twice become a list."""
    made = dict(pairs)
    if len(made) < len(pairs):
        every: dict[str, list[Any]] = {}
        for name, value in pairs:
            every.setdefault(name, []).append(value)
        made = {name: values if len(values) > 1 else values[0] for name, values in every.items()}
    return made


def _lists(key: str, value: Any, depth: int) -> Iterator[tuple[str, list[Any]]]:
    if _is_table(value):
        yield key, value
    elif isinstance(value, Mapping) and depth < _DEEPEST:
        for name, inner in value.items():
            yield from _lists(f"{key}.{name}".strip("."), inner, depth + 1)


def _loose(document: Any) -> Iterator[tuple[str, list[Any]]]:
    """What stands beside the lists of a document, or in one without any: an object a table of one row."""
    rest = _without_lists(document, 0)
    if not isinstance(rest, Mapping):
        return
    if not any(True for _ in _lists("", document, 0)):
        yield "", [rest]
        return
    own = {name: value for name, value in rest.items() if not isinstance(value, Mapping)}
    if own:
        yield _DOCUMENT, [own]
    yield from ((name, [value]) for name, value in rest.items() if isinstance(value, Mapping))


_DOCUMENT = "dokument"


def _without_lists(value: Any, depth: int) -> Any:
    """A value without its lists of objects, which are tables of their own, and what is empty without them."""
    if not isinstance(value, Mapping) or depth >= _DEEPEST:
        return value
    inner = {name: _without_lists(one, depth + 1) for name, one in value.items() if not _is_table(one)}
    return {name: one for name, one in inner.items() if one not in ({}, [])}


def _is_table(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, Mapping) for one in value)


def _flat(prefix: str, value: Any, depth: int = 0) -> dict[str, str]:
    """An object's values as text under dotted names; lists inside it stay JSON."""
    if not isinstance(value, Mapping) or depth >= _DEEPEST:
        return {prefix: _text(value)}
    found: dict[str, str] = {}
    for name, inner in value.items():
        found |= _flat(f"{prefix}.{name}".strip("."), inner, depth + 1)
    return found


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, list) and all(isinstance(one, str | int | float) for one in value):
        return ", ".join(map(str, value))
    return json.dumps(value, ensure_ascii=False)


def xml_tables(path: Path) -> Iterator[Table]:
    """The elements that repeat under one parent as rows; what stands in and under each as its columns."""
    content = path.read_bytes().lstrip(b" \t\r\n")
    if any(mark.encode(name) in content for mark in ("<!DOCTYPE", "<!ENTITY") for name in _XML_ENCODINGS):
        raise FileTrouble(
            f"Filen {path.name} har en dokumenttypsdefinition, vilket inte läses av säkerhetsskäl. Exportera som CSV.",
            f"The file {path.name} has a document type definition, which is not read for safety. Export it as CSV.",
        )
    try:
        root = ElementTree.fromstring(content)  # at once: fed in pieces a long value takes the square of its length
    except (ElementTree.ParseError, ValueError, LookupError) as trouble:
        raise _not_sound(path, getattr(trouble, "position", (1, 0))[0], "XML") from None
    lists = list(_repeating(root, "", 0))
    loose = _loose_in(root, "", 0, with_marks=not lists)
    if not lists and not loose:
        raise no_table(path)
    several = len(lists) > 1 or bool(loose)
    for name, parent in lists:
        table = _table(path, "xml", name if several else "", several, "utf-8", [_element("", one) for one in parent])
        if marks := sorted(
            {_bare(mark) for one in _above(root) for mark in one.attrib if not mark.startswith(_SCHEMA)}
        ):
            table.warnings.append(_about_the_file(marks))
        yield table
    if loose:
        yield _table(path, "xml", _DOCUMENT if lists else "", bool(lists), "utf-8", [loose])


_SCHEMA = "{http://www.w3.org/2001/XMLSchema-instance}"


def _about_the_file(marks: Sequence[str]) -> Text:
    named = ", ".join(marks[:5])
    return Text(
        f"Filens egna uppgifter ({named}) blev inga poster.", f"The file's own marks ({named}) became no records."
    )


def _above(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """The elements that hold lists, but not their rows."""
    waiting = [(element, 0)]
    while waiting:
        one, depth = waiting.pop()
        if len(one):
            yield one
            if depth < _DEEPEST and not _repeats(one):
                waiting += [(child, depth + 1) for child in one]


def _repeating(element: ElementTree.Element, name: str, depth: int) -> Iterator[tuple[str, ElementTree.Element]]:
    """The highest elements with several children of one name, and their own name."""
    if _repeats(element):
        yield name or _bare(element.tag), element
    elif depth < _DEEPEST:
        for child in element:
            yield from _repeating(child, _bare(child.tag), depth + 1)


def _repeats(element: ElementTree.Element) -> bool:
    """Are the element's children rows? Plain values of one name among others are a row's own (two telephones)."""
    names = Counter(child.tag for child in element)
    if len(names) == 1:
        return len(element) > 1
    return any(names[child.tag] > 1 and (len(child) or child.attrib) for child in element)


def _loose_in(element: ElementTree.Element, prefix: str, depth: int, *, with_marks: bool) -> dict[str, str]:
    """What stands beside the repeated elements; names begin below the elements that have but one child.

    `with_marks` says whether attributes of elements with children belong to it.
    """
    found: dict[str, str] = {}
    if with_marks or not len(element):
        _add(found, {f"{prefix}{_bare(name)}": value for name, value in element.attrib.items()})
    if (own := _own_text(element)) and (prefix or not _repeats(element)):
        _add(found, {prefix.rstrip(".") or "text": own})
    if _repeats(element):
        return found
    if depth >= _DEEPEST:
        _add(found, {prefix.rstrip(".") or "text": " ".join(part.strip() for part in element.itertext())})
        return found
    for child in element:
        inner = prefix if len(element) == 1 and len(child) else f"{prefix}{_bare(child.tag)}."
        _add(found, _loose_in(child, inner, depth + 1, with_marks=with_marks))
    return found


def _bare(tag: Any) -> str:
    """A name without its namespace."""
    return re.sub(r"^\{.*?\}", "", tag) if isinstance(tag, str) else ""


def _own_text(element: ElementTree.Element) -> str:
    """The text between an element's children, and of one without children all of it as it is."""
    if not len(element):
        return element.text or ""
    return " ".join(filter(None, ((text or "").strip() for text in (element.text, *(one.tail for one in element)))))


def _add(found: dict[str, str], more: Mapping[str, str]) -> None:
    """Values under names; those of a name met before are set beside it."""
    for name, value in more.items():
        found[name] = f"{found[name]}, {value}" if name in found else value


def _element(prefix: str, element: ElementTree.Element, depth: int = 0) -> dict[str, str]:
    found = {f"{prefix}{_bare(name)}": value for name, value in element.attrib.items()}
    for child in element:
        name = prefix + _bare(child.tag)
        if len(child) and depth < _DEEPEST:
            _add(found, _element(f"{name}.", child, depth + 1))
            continue
        text = " ".join(part.strip() for part in child.itertext()) if len(child) else child.text or ""
        _add(found, {name: text, **{f"{name}.{_bare(key)}": value for key, value in child.attrib.items()}})
    if not prefix and not len(element):
        found["text"] = element.text or ""
    elif len(element) and (own := _own_text(element)):
        _add(found, {prefix.rstrip(".") or "text": own})
    return found


def _table(
    path: Path, format: str, sheet: str, several: bool, encoding: str, rows: Sequence[Mapping[str, str]]
) -> Table:
    names = tuple(dict.fromkeys(name for row in rows for name in row))
    cells = len(names) * len(rows)
    if len(names) > _MOST_NAMES or (cells > _MOST_CELLS and sum(map(len, rows)) * 20 < cells):
        raise FileTrouble(
            f"Filen {path.name} har {len(names)} olika fält, nästan alla tomma. Exportera den som CSV.",
            f"The file {path.name} has {len(names)} different fields, nearly all empty. Export it as CSV.",
        )
    table = Table(format, _rows(names, rows), sheet=sheet, has_sheets=several, encoding=encoding)
    table.columns, table.width = names, len(names)
    return table


def _rows(names: Sequence[str], rows: Sequence[Mapping[str, str]]) -> Iterator[Row]:
    for number, row in enumerate(rows, 1):
        yield number, [row.get(name, "") for name in names], None


def _not_sound(path: Path, line: int, kind: str) -> FileTrouble:
    return FileTrouble(
        f"Filen {path.name} är ingen hel {kind}-fil: felet står på rad {line}. Exportera den på nytt.",
        f"The file {path.name} is no whole {kind} file: the fault is on line {line}. Export it again.",
    )
