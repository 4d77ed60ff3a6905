"""Whose a number, a mailbox or an address in a note is, where hers are not known: told by what is beside it.

Only what the note itself ties to her is left ("ring Mona på 070-…" in Mona's note); everything else is another's.
"""

import re
from collections.abc import Callable, Sequence

from dsr_desk.domain.mails import mails_in
from dsr_desk.domain.spotting_words import KIN

Place = tuple[int, int]

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_SWITCHBOARD = re.compile(
    r"(?:växeln?|\bvxl?|kundtjänst|kundservice|supporten?|jouren|vårdcentralen|receptionen|butiken|kontoret)\W{0,3}$",
    re.IGNORECASE,
)  # fmt: skip
_SWITCHBOARD_AFTER = re.compile(r"\W{0,3}(?:vxl?|växeln?)\b", re.IGNORECASE)
_HERS_BEFORE = re.compile(
    r"(?:\b(?:kundens|(?:hans|hennes|sin|sitt) (?:egen|eget|egna|nya|privata)|eget nr"
    r"|ny(?:tt|a)? (?:nr|nummer|numret|mobil|mob|tel|adress|adr)|adress ändrad[^.]{0,30}"
    r"|nr till|bytt till|gamla(?: adressen?)?)\s*\w{0,8}[ :]*|\bbor (?:nu )?på )$", re.IGNORECASE
)  # fmt: skip
_HERS_AFTER = re.compile(
    r"^\W{0,2}\s?(?:är|e|=)?\s?\(?"
    r"(?:kundens|medlemmens|elevens|(?:hans|hennes) (?:egen|eget|egna|nya|privata|jobb|mobil))",
    re.IGNORECASE,
)
_REACH = re.compile(
    r"(?:\s|,|:|\(|ringde|ringer|egen|eget|privata?|på|nås|bäst|ny|nytt|tel|mobil|nr|nummer|numret|telnr|bor|nu|har|fått|e|är|kl|via|från|fr|ist|igen"
    r"|jobb|hem|eller|mejl|mail|adr|adress"
    r"|\.)*",
    re.IGNORECASE,
)
_AFTER_REACH = re.compile(r"^\W{0,2}\s?(?:är|e|=|tillhör)\s+(" + _WORD.pattern + r")\s*(\w*)")


def is_nobodys(text: str, place: Place) -> bool:
    """The number of a switchboard or a desk."""
    before, after = text[max(0, place[0] - 24) : place[0]], text[place[1] :]
    return bool(_SWITCHBOARD.search(before) or _SWITCHBOARD_AFTER.match(after))


def is_hers_beside(text: str, place: Place, others: Sequence[Place], is_hers: Callable[[str], bool]) -> bool:
    """The note says that it is hers: by a word, or by her name beside it and no other person's between."""
    start, end = place
    before, after = text[max(0, start - 40) : start], text[end : end + 40]
    if _HERS_AFTER.match(after) or (_HERS_BEFORE.search(before) and not others):
        return True
    told = _AFTER_REACH.match(after)
    if told and is_hers(told[1]):
        return told[2].lower() not in KIN
    words = list(_WORD.finditer(text, 0, start))
    last = next((word for word in reversed(words) if is_hers(word[0]) and not _within(word, others)), None)
    return last is not None and bool(_REACH.fullmatch(text, last.end(), start))


def is_named_for_her(mail: str, is_hers: Callable[[str], bool]) -> bool:
    """Every word of the mailbox's name is one of hers, an initial beside them allowed: "miriam.cohen@", "m.cohen@"."""
    for found in mails_in(mail):
        words = _WORD.findall(found.local.replace("_", "."))
        parts = [part for word in words for part in word.split("-")]
        if any(len(part) > 2 for part in parts) and all(is_hers(part) for part in parts):
            return True
    return False


def _within(word: re.Match[str], places: Sequence[Place]) -> bool:
    return any(start < word.end() and word.start() < end for start, end in places)
