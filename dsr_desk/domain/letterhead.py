"""The user's own picture at the head of every letter."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letterhead:
    """`body` is a PNG of our own making; `alt` says in words what it shows, for a reader that does not see it."""

    body: bytes
    width: int
    height: int
    alt: str
