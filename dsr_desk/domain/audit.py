"""A line of the audit trail, as read back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


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
