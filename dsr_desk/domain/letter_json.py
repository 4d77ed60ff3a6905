"""A letter as plain values and back, without loss: that is how an issued one is kept."""

from dataclasses import asdict
from datetime import date
from types import MappingProxyType
from typing import Any

from dsr_desk.domain.letter import Block, Bullets, Heading, Letter, LetterKind, PageBreak, Paragraph, Sender, Table

_BLOCKS = MappingProxyType({one.__name__: one for one in (Heading, Paragraph, Bullets, Table, PageBreak)})


def to_json(letter: Letter) -> dict[str, Any]:
    """The letter as plain values."""
    body = asdict(letter)
    body["on"] = letter.on.isoformat()
    body["kind"] = letter.kind.value
    body["blocks"] = [{"block": type(block).__name__, **asdict(block)} for block in letter.blocks]
    return body


def from_json(body: dict[str, Any]) -> Letter:
    """The letter that `to_json` wrote, also after a way through JSON."""
    sender = {name: _frozen(value) for name, value in body["sender"].items()}
    plain = {name: _frozen(value) for name, value in body.items() if name not in ("sender", "blocks", "on", "kind")}
    return Letter(
        **plain,
        kind=LetterKind(body["kind"]),
        on=date.fromisoformat(body["on"]),
        sender=Sender(**sender),
        blocks=tuple(_block(one) for one in body["blocks"]),
    )


def _block(body: dict[str, Any]) -> Block:
    made: Block = _BLOCKS[body["block"]](**{name: _frozen(value) for name, value in body.items() if name != "block"})
    return made


def _frozen(value: Any) -> Any:
    """Lists, as JSON gives them back, as the tuples that values are made of."""
    return tuple(_frozen(one) for one in value) if isinstance(value, (list, tuple)) else value
