"""How long it takes to find other people in a note, and to read the lists of names the first time."""

import time

from dsr_desk.domain import masking
from dsr_desk.services.name_lists import shipped
from tests.bench.line import Line
from tests.eval.notes.weigh import LOTS, notes

_ROUNDS = 3


def bench() -> list[Line]:
    """Every marked note, the mean of one; and the lists."""
    shipped.cache_clear()
    begun = time.perf_counter()
    lists = shipped()
    loading = time.perf_counter() - begun
    of_all = [(note.text, masking.hers([note.known])) for lot in LOTS for note in notes(lot)]
    begun = time.perf_counter()
    for _ in range(_ROUNDS):
        for text, mine in of_all:
            masking.pieces(text, mine, lists)
    each = (time.perf_counter() - begun) / _ROUNDS / len(of_all)
    return [
        Line("other people in a note", each * 1000, 1, "ms", f"the mean of {len(of_all)} notes"),
        Line("reading the lists of names, once", loading * 1000, 300, "ms"),
    ]
