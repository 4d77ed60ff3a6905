"""What was searched for, as the log keeps it: enough to see what was done, too little to see who it was about."""

from collections.abc import Iterable

from dsr_desk.domain.fields import Fields

HIDDEN = "…"


def masked_query(asked: Fields, text: str = "") -> dict[str, list[str]]:
    """Each value by its field, masked: initials of words, the last two digits of numbers, no part of an address."""
    known = {field.value: [masked(value) for value in values] for field, values in sorted(asked.items())}
    return known | ({"text": [masked(text)]} if text.strip() else {})


def masked(value: str) -> str:
    """One value: `K. E.` of a name, `k…@…` of an e-mail address, `…11` of a number."""
    digits = [letter for letter in value if letter.isdigit()]
    if "@" in value:
        return f"{value.strip()[:1].casefold()}{HIDDEN}@{HIDDEN}"
    if len(digits) >= 5:
        return HIDDEN + "".join(digits[-2:])
    return _initials(value.split())


def _initials(words: Iterable[str]) -> str:
    return " ".join(f"{word[0].upper()}." if word[0].isalpha() else HIDDEN for word in words)
