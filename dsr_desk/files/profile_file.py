"""A profile file that a person shares or was handed: written whole, and read strictly, every fault by its line."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.domain.fields import Field
from dsr_desk.domain.profile import Profile, from_data, to_data
from dsr_desk.domain.record import Role
from dsr_desk.domain.words import Text

LARGEST = 200_000
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NEEDED = ("name", "source", "kind")
_KEYS = (*_NEEDED, "role", "title", "needs", "columns", "formats", "sheet", "file", "positions", "first_row",
         "row_id", "joins")  # fmt: skip
_LONGEST_PATTERN = 200


def written(profile: Profile) -> str:
    """A profile as the text of its file; what it leaves open is left out."""
    data = {key: value for key, value in to_data(profile).items() if value}
    return yaml.safe_dump([data], allow_unicode=True, sort_keys=False, width=110)


def read(path: Path) -> tuple[Profile, ...]:
    """The profiles of a file. Raises FileTrouble that names the line and what to write instead."""
    text = _text(path)
    try:
        _refuse_references(path, text)
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as trouble:
        raise _wrong(path, _line_of(trouble), _NOT_YAML) from None
    nodes = root.value if isinstance(root, yaml.SequenceNode) else [root] if root is not None else []
    if not nodes:
        raise _wrong(path, 1, Text("filen är tom", "the file is empty"))
    return tuple(_profile(path, node) for node in nodes)


_NOT_YAML = Text("texten är ingen giltig YAML; se över indrag och citattecken",
                 "the text is no sound YAML; check indents and quotes")  # fmt: skip


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise FileTrouble(
                f"Filen {path.name} är för stor för att vara en källprofil (över 200 kB).",
                f"The file {path.name} is too large for a source profile (over 200 kB).",
            )
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise FileTrouble(
            f"Filen {path.name} kan inte läsas som text (UTF-8). Välj en källprofil som delats som fil (yaml).",
            f"The file {path.name} cannot be read as text (UTF-8). Choose a profile that was shared as a file (yaml).",
        ) from None


def _refuse_references(path: Path, text: str) -> None:
    """A bomb needs references, and a profile needs none."""
    for token in yaml.scan(text, Loader=_LOADER):
        if isinstance(token, yaml.AliasToken | yaml.AnchorToken | yaml.TagToken):
            said = Text("hänvisningar (& och *) och taggar (!) får inte användas",
                        "references (& and *) and tags (!) may not be used")  # fmt: skip
            raise _wrong(path, token.start_mark.line + 1, said)


def _line_of(trouble: yaml.YAMLError) -> int:
    mark = getattr(trouble, "problem_mark", None)
    return mark.line + 1 if mark else 1


def _wrong(path: Path, line: int, what: Text) -> FileTrouble:
    return FileTrouble(f"{path.name}, rad {line}: {what.sv}.", f"{path.name}, line {line}: {what.en}.")


def _profile(path: Path, node: yaml.Node) -> Profile:
    if not isinstance(node, yaml.MappingNode):
        said = Text("här väntas en profil med name, source och kind",
                    "a profile with name, source and kind is expected here")  # fmt: skip
        raise _wrong(path, _line(node), said)
    entries = {str(key.value): value for key, value in node.value}
    for key, _ in node.value:
        if key.value not in _KEYS:
            said = Text(f"”{_short(key)}” är inget som en profil har; den har {', '.join(_KEYS)}",
                        f"“{_short(key)}” is nothing a profile has; it has {', '.join(_KEYS)}")  # fmt: skip
            raise _wrong(path, _line(key), said)
    for key in _NEEDED:
        if key not in entries or not _plain(path, entries[key], key):
            raise _wrong(path, _line(node), Text(f"”{key}” saknas i profilen", f"“{key}” is missing in the profile"))
    for key, value in entries.items():
        _CHECKS.get(key, _is_anything)(path, value)
    return from_data({key: _value(path, value, key) for key, value in entries.items()})


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _plain(path: Path, node: yaml.Node, key: str) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise _wrong(path, _line(node), Text(f"”{key}” ska vara en text", f"“{key}” must be a text"))
    return str(node.value).strip()


def _value(path: Path, node: yaml.Node, key: str) -> Any:
    """A node's words exactly as written: a heading “No” is a text, never a truth value."""
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_value(path, one, key) for one in node.value]
    return {_plain(path, name, key): _value(path, value, key) for name, value in node.value}


def _is_anything(_path: Path, _node: yaml.Node) -> None:
    """Nothing is asked of it."""


def _is_text(path: Path, node: yaml.Node) -> None:
    _plain(path, node, "text")


def _is_title(path: Path, node: yaml.Node) -> None:
    if not isinstance(node, yaml.MappingNode) or {key.value for key, _ in node.value} != {"sv", "en"}:
        raise _wrong(path, _line(node), Text("”title” ska ha sv och en", "“title” must have sv and en"))


def _is_role(path: Path, node: yaml.Node) -> None:
    _is_word(path, node, [one.value for one in Role])


def _is_word(path: Path, node: yaml.Node, known: list[str]) -> None:
    if _plain(path, node, "text") not in known:
        said = Text(f"”{_short(node)}” finns inte; skriv ett av {', '.join(known)}",
                    f"“{_short(node)}” does not exist; write one of {', '.join(known)}")  # fmt: skip
        raise _wrong(path, _line(node), said)


def _short(node: yaml.Node) -> str:
    return str(node.value)[:40]


def _are_columns(path: Path, node: yaml.Node) -> None:
    if not isinstance(node, yaml.MappingNode):
        said = Text("”columns” ska vara rubriker med fält: Rubrik: fält", "“columns” must be headings: Heading: field")
        raise _wrong(path, _line(node), said)
    for name, meaning in node.value:
        _plain(path, name, "columns")
        _is_word(path, meaning, [one.value for one in Field])


def _are_groups(path: Path, node: yaml.Node) -> None:
    for one in _list(path, node, "needs"):
        for name in one.value if isinstance(one, yaml.SequenceNode) else [one]:
            _plain(path, name, "needs")


def _are_words(path: Path, node: yaml.Node) -> None:
    for one in _list(path, node, "formats"):
        _plain(path, one, "formats")


def _are_positions(path: Path, node: yaml.Node) -> None:
    for one in _list(path, node, "positions"):
        if not isinstance(one, yaml.SequenceNode) or len(one.value) != 2:
            said = Text("varje plats ska vara [namn, fält]", "each position must be [name, field]")
            raise _wrong(path, _line(one), said)
        _plain(path, one.value[0], "positions")
        _is_word(path, one.value[1], [field.value for field in Field])


def _is_join(path: Path, node: yaml.Node) -> None:
    """A column, or several that mean the same, and the table whose rows its numbers tell."""
    entries = {str(key.value): value for key, value in node.value} if isinstance(node, yaml.MappingNode) else {}
    if not {"column", "table"} <= entries.keys() <= {"column", "table", "within", "system"}:
        said = Text("en koppling har column och table, och kan ha within och system",
                    "a join has column and table, and may have within and system")  # fmt: skip
        raise _wrong(path, _line(node), said)
    for key in ("table", "system"):
        if key in entries:
            _plain(path, entries[key], key)
    for key in ("column", "within"):
        told = entries.get(key)
        for one in told.value if isinstance(told, yaml.SequenceNode) else [told] if told is not None else []:
            _plain(path, one, key)


def _are_joins(path: Path, node: yaml.Node) -> None:
    for one in _list(path, node, "joins"):
        _is_join(path, one)


def _list(path: Path, node: yaml.Node, key: str) -> list[yaml.Node]:
    if not isinstance(node, yaml.SequenceNode):
        raise _wrong(path, _line(node), Text(f"”{key}” ska vara en lista", f"“{key}” must be a list"))
    return list(node.value)


def _are_patterns(path: Path, node: yaml.Node) -> None:
    for one in _list(path, node, "first_row"):
        _is_pattern(path, one)


def _is_pattern(path: Path, node: yaml.Node) -> None:
    """Short, and without a repeat of a repeat, which could take for ever."""
    pattern = _plain(path, node, "text")
    try:
        re.compile(pattern)
        is_sound = len(pattern) <= _LONGEST_PATTERN and not re.search(r"[*+}]\)[*+{]", pattern)
    except (re.error, RecursionError, OverflowError):
        is_sound = False
    if not is_sound:
        said = Text("mönstret är inget giltigt (eller ett för tungt) reguljärt uttryck",
                    "the pattern is no sound regular expression, or one too heavy")  # fmt: skip
        raise _wrong(path, _line(node), said)


_CHECKS: dict[str, Callable[[Path, yaml.Node], None]] = {
    "name": _is_text, "source": _is_text, "kind": _is_text, "role": _is_role, "title": _is_title, "needs": _are_groups,
    "columns": _are_columns, "formats": _are_words, "sheet": _is_pattern, "file": _is_pattern,
    "positions": _are_positions, "first_row": _are_patterns, "row_id": _is_join, "joins": _are_joins,
}  # fmt: skip
