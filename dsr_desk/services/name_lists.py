"""The lists of names the masking knows: those shipped (resources/names, with source and licence) and the firm's own.

The firm's own is the strongest: whoever is named in a note is often a customer, supplier or colleague in some export.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from dsr_desk.domain.folding import fold
from dsr_desk.domain.name_table import GIVEN_NAMES
from dsr_desk.domain.names import sound, tokens
from dsr_desk.domain.spotting import Lists
from dsr_desk.domain.spotting_read import stems_of
from dsr_desk.domain.spotting_words import FROM_AFAR
from dsr_desk.resources import resource
from dsr_desk.services.rows_at_hand import RowsAtHand
from dsr_desk.store.vault import Connection

_ROWS_LOOKED_AT = 200
"""Rows with the word that are read to see whether it is a name in one of them: notes may hold it long before."""


@cache
def shipped() -> Lists:
    """The commonest given names and surnames in Sweden, and given names of other countries."""
    common = _folded("given.txt") | _folded("given_rarer.txt") | GIVEN_NAMES
    return Lists(
        given=common | FROM_AFAR | {name.lower() for name in (*_words("given.txt"), *_words("given_rarer.txt"))},
        abroad=_folded("given_abroad.txt") | _folded("surnames_abroad.txt"),
        surnames=_folded("surnames.txt"),
        ordinary=frozenset(_words("ordinary.txt")),
        stems=stems_of(common),
        sounds=frozenset(sound(name) for name in common if len(name) > 4),
    )


def with_firms_own(connection: Connection) -> Lists:
    """The shipped lists, and every name of a person in what the vault has taken in."""
    rows = RowsAtHand(connection)
    return replace(shipped(), register=cache(lambda word: _is_somebodys(rows, word)))


def _is_somebodys(rows: RowsAtHand, word: str) -> bool:
    """Some row has the word as part of a person's whole name; a firm's name or a lone word does not count."""
    named = (
        name.readings[0]
        for record in rows.with_words([word], _ROWS_LOOKED_AT)
        for _, known in rows.faces(record)
        for name in known.names
    )
    return any(
        name.given and name.surname and not {*tokens(word)}.isdisjoint((*name.given, *name.surname)) for name in named
    )


def _folded(name: str) -> frozenset[str]:
    return frozenset(map(fold, _words(name)))


def _words(name: str) -> Iterator[str]:
    lines = resource("names", name).read_text(encoding="utf-8").splitlines()
    return (word for line in lines if not line.startswith("#") for word in line.split())
