"""One value of a policy file changed; everything else, with its sentences of origin, stays as it was."""

from datetime import date
from fnmatch import fnmatch
from typing import Any

import yaml

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.gaps import gaps
from dsr_desk.domain.policy_schema import (
    NOT_SET_BY_HAND,
    SECTIONS,
    TOP,
    Slot,
    Value,
    one_of,
    unknown,
    written,
)
from dsr_desk.domain.words import Text
from dsr_desk.files import policy_yaml

Plain = dict[str, Any]


class _Loader(yaml.SafeLoader):
    """Keeps words as words: without it the country NO would come back as false and a day as another type."""


_KEPT = ("tag:yaml.org,2002:null",)
_Loader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag in _KEPT]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def set_value(text: str, key: str, value: str) -> str:
    """The policy text with `key` (section.id.field, or a field of the whole policy) set to what `value` means.

    The field is marked as filled by the controller and any doubt about it is settled. A new entry begins with its
    name: `recipients.newname.name`. A `*` stands for every open gap the key fits: `systems.*.controller`. Raises
    UserError for an unknown key or a value that does not fit.
    """
    if "*" in key:
        return _set_all(text, key, value)
    policy_yaml.read(text)
    plain: Plain = yaml.load(text, Loader=_Loader)
    entry, field, slot = _place(plain, key.strip())
    ids = {section: _ids_of(plain, section) for section in SECTIONS}
    try:
        entry[field] = as_plain(written(slot, value, ids))
    except UserError as trouble:
        raise UserError(f"{key}: {trouble.text.sv}", f"{key}: {trouble.text.en}") from None
    _settle(entry, field)
    _check_law(entry, field)
    changed = dump(plain, _head(text))
    policy_yaml.read(changed)
    return changed


def _set_all(text: str, pattern: str, value: str) -> str:
    """Every open gap that a pattern such as systems.*.controller names."""
    keys = [gap.key for gap in gaps(policy_yaml.read(text)) if fnmatch(gap.key.casefold(), pattern.casefold())]
    if not keys:
        raise UserError(f"Ingen lucka passar {pattern}.", f"No gap fits {pattern}.")
    for key in keys:
        text = set_value(text, key, value)
    return text


def _check_law(entry: Plain, field: str) -> None:
    """No controller may confirm less than the seven years of BFL 7:2."""
    if field == "years" and entry.get("kind") in ("accounting", "contract_accounting") and entry["years"] < 7:
        raise UserError(
            "Räkenskapsinformation ska sparas i sju år (bokföringslagen 7 kap. 2 §). Ange minst 7.",
            "Accounting records must be kept for seven years (bokföringslagen 7:2). Give at least 7.",
        )


def _place(plain: Plain, key: str) -> tuple[Plain, str, Slot]:
    """The entry, the field and its slot that a key names."""
    parts = key.split(".")
    if len(parts) == 1:
        name = one_of(key, tuple(name for name in TOP if name not in ("warnings", *NOT_SET_BY_HAND)))
        return plain, name, TOP[name]
    if len(parts) != 3:
        raise UserError(
            f"”{key}” är ingen nyckel. Skriv till exempel recipients.facebook.country.",
            f"“{key}” is no key. Write for example recipients.facebook.country.",
        )
    section = one_of(parts[0], tuple(name for name in SECTIONS if name != "rights"))
    slots = {name: slot for name, slot in SECTIONS[section].items() if name not in NOT_SET_BY_HAND}
    field = one_of(parts[2], tuple(slots))
    return _entry(plain, section, parts[1], field), field, slots[field]


def _entry(plain: Plain, section: str, id: str, field: str) -> Plain:
    entries: list[Plain] = plain.get(section) or []
    for one in entries:
        if str(one["id"]).casefold() == id.casefold():
            return one
    if field != "name" or not id.strip():
        raise unknown(f"{section}.{id}", tuple(f"{section}.{known}" for known in _ids_of(plain, section)))
    added: Plain = {"id": id.strip()}
    if section == "retention":
        added["kind"] = "crm_contact"
    plain[section] = [*entries, added]
    return added


def _ids_of(plain: Plain, section: str) -> tuple[str, ...]:
    return tuple(str(one.get("id", "")) for one in plain.get(section) or [])


def _settle(entry: Plain, field: str) -> None:
    """Mark the field as the controller's answer."""
    filled = list(entry.get("filled") or [])
    entry["filled"] = filled if field in filled else [*filled, field]
    doubts = {name: why for name, why in (entry.get("doubts") or {}).items() if name != field}
    entry.pop("doubts", None)
    if doubts:
        entry["doubts"] = doubts


def as_plain(value: Value | tuple[Any, ...]) -> Any:
    """A value as YAML writes it."""
    match value:
        case Text():
            return {"sv": value.sv, "en": value.en}
        case tuple():
            return [as_plain(one) for one in value]
        case bool():
            return "yes" if value else "no"
        case date():
            return value.isoformat()
        case _:
            return value


def dump(plain: Plain, head: str = "") -> str:
    """The plain structure as the text of a policy file."""
    body: str = yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=110)
    return head + body


def _head(text: str) -> str:
    """The comment lines at the top, which the parser would drop."""
    kept: list[str] = []
    for line in text.splitlines(keepends=True):
        if not line.startswith("#"):
            break
        kept.append(line)
    return "".join(kept)
