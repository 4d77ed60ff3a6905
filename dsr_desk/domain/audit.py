"""A line of the audit trail, as read back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

_SEQ_BYTES, _HASH_BYTES = 8, 32


@dataclass(frozen=True, slots=True, order=True)
class Head:
    """The last line of the trail at some moment: its sequence number and hash (hex). The trail holds at least that."""

    seq: int
    hash: str

    @property
    def packed(self) -> bytes:
        """40 bytes, as it is kept outside the vault."""
        return self.seq.to_bytes(_SEQ_BYTES, "big") + bytes.fromhex(self.hash)

    def __str__(self) -> str:
        return f"{self.seq} {self.hash}"


def unpacked(kept: bytes) -> Head | None:
    """A head from its 40 bytes; None where they are something else."""
    if len(kept) != _SEQ_BYTES + _HASH_BYTES:
        return None
    return Head(int.from_bytes(kept[:_SEQ_BYTES], "big"), kept[_SEQ_BYTES:].hex())


@dataclass(frozen=True, slots=True)
class AuditLine:
    """Who did what, when, to which case. `detail` holds counts and codes, never personal data."""

    seq: int
    at: datetime
    operator: str
    action: str
    ref: str | None
    detail: Mapping[str, Any]
    previous: str
    hash: str
