"""A letter as plain values for the vault and the case file, and back again, without loss."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from types import MappingProxyType
from typing import Any

from dsr_desk.domain.letter import (
    Block,
    Bullets,
    Chart,
    Heading,
    Letter,
    LetterKind,
    PageBreak,
    Paragraph,
    Sender,
    Table,
)

_BLOCKS: Mapping[str, type[Block]] = MappingProxyType({
    "heading": Heading, "paragraph": Paragraph, "bullets": Bullets, "table": Table, "chart": Chart,
    "page_break": PageBreak,
})  # fmt: skip
_NAMES = MappingProxyType({kind: name for name, kind in _BLOCKS.items()})


def to_json(letter: Letter) -> dict[str, Any]:
    """The letter as values JSON can hold; `from_json` gives it back equal."""
    return {
        **{name: value for name, value in asdict(letter).items() if name != "blocks"},
        "kind": letter.kind.value,
        "on": letter.on.isoformat(),
        "blocks": [{"block": _NAMES[type(block)], **asdict(block)} for block in letter.blocks],
    }


def from_json(values: Mapping[str, Any]) -> Letter:
    """The letter those values hold. KeyError or ValueError for values that are no letter."""
    sender = values["sender"]
    return Letter(
        kind=LetterKind(values["kind"]),
        language=values["language"],
        case=values["case"],
        on=date.fromisoformat(values["on"]),
        sender=Sender(sender["name"], sender["org_number"], tuple(sender["address"]), tuple(sender["contact"])),
        recipient=tuple(values["recipient"]),
        title=values["title"],
        subtitle=values["subtitle"],
        blocks=tuple(_block(block) for block in values["blocks"]),
        is_draft=values["is_draft"],
        texts_version=values["texts_version"],
        policy_sha256=values["policy_sha256"],
        missing=tuple(values["missing"]),
    )


def _block(values: Mapping[str, Any]) -> Block:
    rest = {name: _frozen(value) for name, value in values.items() if name != "block"}
    return _BLOCKS[values["block"]](**rest)


def _frozen(value: Any) -> Any:
    """Lists, which JSON knows, as tuples, which the values hold."""
    return tuple(_frozen(one) for one in value) if isinstance(value, list | tuple) else value
