"""A question to those who keep a system that gives no file: asked, and answered."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Question:
    """`ref` is the case it was asked for, None where it concerns the system as a whole. The answer holds no names."""

    id: int
    system: str
    asked_on: date
    ref: str | None = None
    answered_on: date | None = None
    answer: str = ""
