"""A policy file (YAML) read into the record of processing, strictly: every fault is named by line and key.

The file is the firm's own, but may come by mail: no tags, anchors or aliases, limited size and depth.
"""

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import yaml

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.policy import (
    IMY,
    Authority,
    Controller,
    Doubt,
    Policy,
    Purpose,
    Recipient,
    RetentionRule,
    StatedRight,
    SubjectCategory,
    System,
)
from dsr_desk.domain.policy_schema import AUTHORITY, SECTIONS, TOP, Kind, Slot, Value, nearest, nothing, single
from dsr_desk.domain.request import Right
from dsr_desk.domain.words import Text

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The C parser where the wheel brings it: ten times as fast, the same nodes."""

LARGEST = 1_000_000
DEEPEST = 8

Nodes = dict[str, yaml.Node]
Ids = Mapping[str, tuple[str, ...]]
_NULL = "tag:yaml.org,2002:null"
_SILENT: dict[str, Any] = {
    "org_number": "", "email": "", "phone": "", "contact_name": "", "contact_email": "", "quote": "",
    "basis_quote": "", "statute": "", "responsible": "", "firm": "", "transfers_quote": "", "recipients_quote": "",
    "is_marketing": False, "is_bookkeeping": False, "gives_file": True, "site": "", "use": Text("", ""),
    "controller": "",
}  # fmt: skip
"""What stands in a value whose type has no None."""


@lru_cache(maxsize=8)
def read(text: str) -> Policy:
    """The policy a text describes. Raises UserError naming the line and the key."""
    _guard(text)
    top = _entries(_compose(text), "")
    _know(top, (*SECTIONS, *TOP, "authority"), "")
    ids = {section: _ids(top.get(section), section) for section in SECTIONS}
    sections = {section: _section(top.get(section), section, ids) for section in SECTIONS}
    values = {key: _value(slot, top.get(key), key, ids) for key, slot in TOP.items()}
    return Policy(
        controllers=tuple(Controller(**one) for one in sections["controllers"]),
        categories=tuple(SubjectCategory(**one) for one in sections["categories"]),
        purposes=tuple(Purpose(**one) for one in sections["purposes"]),
        recipients=tuple(Recipient(**one) for one in sections["recipients"]),
        systems=tuple(System(**one) for one in sections["systems"]),
        retention=tuple(RetentionRule(is_confirmed=_is_confirmed(one), **one) for one in sections["retention"]),
        rights=tuple(StatedRight(Right(one["right"]), one["quote"]) for one in sections["rights"]),
        authority=_authority(top.get("authority"), ids),
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        **values,
    )


def _is_confirmed(rule: Mapping[str, Any]) -> bool:
    return not rule["doubts"] and (rule["years"] is not None or rule["criteria"] is not None)


def _guard(text: str) -> None:
    """Refuse before composing: a text too long, aliases (a bomb needs them), tags, and deep nesting."""
    if len(text) > LARGEST:
        raise UserError("Policyfilen är för stor (över 1 MB).", "The policy file is too large (over 1 MB).")
    depth = 0
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise fault(_line(event), "", "ankare och alias stöds inte", "anchors are not supported")
            if getattr(event, "tag", None):
                raise fault(_line(event), "", "YAML-taggar stöds inte", "YAML tags are not supported")
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                raise fault(_line(event), "", "för många nivåer", "too many levels")
    except yaml.YAMLError as trouble:
        raise _no_yaml(trouble) from None


def _line(event: yaml.Event) -> int:
    return event.start_mark.line if event.start_mark else 0


def _compose(text: str) -> yaml.Node | None:
    try:
        return yaml.compose(text, Loader=_LOADER)
    except (yaml.YAMLError, ValueError) as trouble:
        raise _no_yaml(trouble) from None


def _no_yaml(trouble: Exception) -> UserError:
    mark = getattr(trouble, "problem_mark", None)
    return fault(
        mark.line if mark else 0, "", "texten är ingen giltig YAML (kontrollera indrag, kolon och citattecken)",
        "the text is no valid YAML (check indentation, colons and quotation marks)",
    )  # fmt: skip


def fault(line: int, key: str, sv: str, en: str) -> UserError:
    """An error of the policy file; `line` counts from 0 as the parser does."""
    where = f", {key}" if key else ""
    return UserError(f"Policyfilen, rad {line + 1}{where}: {sv}.", f"Policy file, line {line + 1}{where}: {en}.")


def _entries(node: yaml.Node | None, path: str) -> Nodes:
    """A mapping's children by key; twice the same key is a fault."""
    if not isinstance(node, yaml.MappingNode):
        raise fault(
            node.start_mark.line if node else 0, path, "här väntas ”nyckel: värde”", "“key: value” is expected here"
        )
    found: Nodes = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise fault(key.start_mark.line, path, "nyckeln måste vara ett ord", "the key must be a word")
        if key.value in found:
            raise fault(key.start_mark.line, f"{path}{key.value}", "nyckeln står två gånger", "the key stands twice")
        found[key.value] = value
    return found


def _know(entries: Nodes, known: tuple[str, ...], path: str) -> None:
    """Refuse unknown keys with the nearest known ones."""
    for key, node in entries.items():
        if key not in known:
            near = ", ".join(nearest(key, known))
            raise fault(
                node.start_mark.line, f"{path}{key}", f"nyckeln finns inte. Menade du {near}",
                f"there is no such key. Did you mean {near}",
            )  # fmt: skip


def _items(node: yaml.Node | None, path: str) -> list[yaml.Node]:
    if node is None or node.tag == _NULL:
        return []
    if not isinstance(node, yaml.SequenceNode):
        raise fault(node.start_mark.line, path, "här väntas en lista", "a list is expected here")
    return list(node.value)


def _ids(node: yaml.Node | None, section: str) -> tuple[str, ...]:
    """The ids of a section, in order; each must exist and be its own."""
    name = "right" if section == "rights" else "id"
    found: list[str] = []
    for item in _items(node, section):
        id_node = _entries(item, f"{section}.").get(name)
        if not isinstance(id_node, yaml.ScalarNode) or not id_node.value.strip():
            raise fault(item.start_mark.line, section, f"posten saknar {name}", f"the entry has no {name}")
        if id_node.value in found:
            raise fault(id_node.start_mark.line, section, f"{id_node.value} finns redan", f"{id_node.value} is taken")
        found.append(id_node.value)
    return tuple(found)


def _section(node: yaml.Node | None, section: str, ids: Ids) -> list[dict[str, Any]]:
    slots = SECTIONS[section]
    return [
        _entry(item, f"{section}.{id}.", slots, ids)
        for item, id in zip(_items(node, section), ids[section], strict=True)
    ]


def _entry(node: yaml.Node, path: str, slots: Mapping[str, Slot], ids: Ids) -> dict[str, Any]:
    """One entry's values by field name; what is not written is None, empty, or the silent value of its type."""
    entries = _entries(node, path)
    _know(entries, tuple(slots), path)
    found: dict[str, Any] = {}
    for key, slot in slots.items():
        value = _value(slot, entries.get(key), f"{path}{key}", ids)
        if slot.is_required and value is None:
            raise fault(node.start_mark.line, f"{path}{key}", "saknas", "is missing")
        found[key] = value
    return found


def _value(slot: Slot, node: yaml.Node | None, path: str, ids: Ids) -> Any:
    key = path.rpartition(".")[2]
    if node is None or node.tag == _NULL:
        return _SILENT.get(key, nothing(slot))
    if slot.kind is Kind.DOUBTS:
        return tuple(Doubt(name, _text(why, f"{path}.{name}")) for name, why in _entries(node, f"{path}.").items())
    if slot.kind is Kind.TEXT:
        return _text(node, path)
    if slot.kind in (Kind.LINES, Kind.TEXTS, Kind.IDS):
        return tuple(_item(slot, item, path, ids) for item in _items(node, path))
    return _single(slot, node, path, ids)


def _item(slot: Slot, node: yaml.Node, path: str, ids: Ids) -> Value | Text:
    if slot.kind is Kind.TEXTS:
        return _text(node, path)
    return _single(Slot(Kind.ID if slot.kind is Kind.IDS else Kind.LINE, section=slot.section), node, path, ids)


def _single(slot: Slot, node: yaml.Node, path: str, ids: Ids) -> Value:
    if not isinstance(node, yaml.ScalarNode):
        raise fault(node.start_mark.line, path, "här väntas ett enda värde", "one value is expected here")
    try:
        return single(slot, str(node.value).strip(), ids)
    except UserError as trouble:
        raise fault(node.start_mark.line, path, trouble.text.sv.rstrip("."), trouble.text.en.rstrip(".")) from None


def _text(node: yaml.Node, path: str) -> Text:
    """A text in both languages: `{sv: …, en: …}`, or one wording for both."""
    if isinstance(node, yaml.ScalarNode):
        return Text(node.value.strip(), node.value.strip())
    entries = _entries(node, f"{path}.")
    _know(entries, ("sv", "en"), f"{path}.")
    said = {
        language: str(_single(Slot(Kind.LINE), child, f"{path}.{language}", {})) for language, child in entries.items()
    }
    if not said:
        raise fault(node.start_mark.line, path, "texten är tom", "the text is empty")
    first = next(iter(said.values()))
    return Text(said.get("sv", first), said.get("en", first))


def _authority(node: yaml.Node | None, ids: Ids) -> Authority:
    if node is None or node.tag == _NULL:
        return IMY
    return Authority(**_entry(node, "authority.", AUTHORITY, ids))
