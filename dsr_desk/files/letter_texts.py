"""The letters' sentences, read from `resources/letters/sv.yaml` and `en.yaml`, as a flat mapping of dotted keys."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

import yaml

from dsr_desk.domain.compose.pen import check_template
from dsr_desk.resources import resource


@cache
def load(language: str) -> Mapping[str, str]:
    """The texts of a language; Swedish for "sv", English for every other. Each is checked to hold plain names only."""
    name = "sv" if language == "sv" else "en"
    return read(resource("letters", f"{name}.yaml").read_text(encoding="utf-8"))


def read(text: str) -> Mapping[str, str]:
    """The texts of one file. ValueError for a key that comes twice or a placeholder that is no plain name."""
    texts: dict[str, str] = {}
    for key, value in _flat(yaml.compose(text, Loader=yaml.SafeLoader)):
        if key in texts:
            raise ValueError(f"the letter text {key} stands twice")
        check_template(value)
        texts[key] = value
    return MappingProxyType(texts)


def _flat(node: yaml.Node | None, before: str = "") -> Iterator[tuple[str, str]]:
    """Keys joined by dots; `text` inside a section is the text of the section's own name."""
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            own = name.value == "text" and before
            yield from _flat(value, before if own else f"{before}.{name.value}".lstrip("."))
    elif isinstance(node, yaml.ScalarNode):
        yield before, node.value
