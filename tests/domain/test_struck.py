"""A person struck out of somebody else's note: everything of hers goes, everything else stays."""

import pytest

from dsr_desk.domain.fields import Field
from dsr_desk.domain.masking import MARK, hers, struck

MINE = hers([{
    Field.NAME: ("Karin Ekdahl",), Field.EMAIL: ("karin.ekdahl@example.se",), Field.PHONE: ("070-174 06 11",),
    Field.PERSONAL_NUMBER: ("900118+9811",),
}])  # fmt: skip


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ring Karin Ekdahl om kursen", f"Ring {MARK} {MARK} om kursen"),
        ("Karins kurs börjar i mars", f"{MARK} kurs börjar i mars"),
        ("Mejla KARIN.EKDAHL@EXAMPLE.SE i dag", f"Mejla {MARK} i dag"),
        ("Tel 0701740611 eller 031-390 06 10", f"Tel {MARK} eller 031-390 06 10"),
        ("Nr 900118-9811, kund 1042", f"Nr {MARK}, kund 1042"),
        ("Bo Falk vill ha kursen", "Bo Falk vill ha kursen"),
        ("", ""),
    ],
)
def test_hers_goes_and_the_rest_stays(text: str, left: str) -> None:
    assert struck(text, MINE) == left
