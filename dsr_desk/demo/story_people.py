"""The persons of the demo story, planted first in every world: namesakes, a family, and notes that mention others."""

from datetime import date

from dsr_desk.demo.world import Company, Person, landline, mobile, numbered, org_number

_BORN = (
    date(1978, 4, 12), date(1961, 9, 3), date(1985, 1, 30), date(1969, 11, 8), date(1990, 6, 21), date(1988, 2, 14),
    date(1957, 7, 27), date(1963, 3, 5), date(1995, 10, 17), date(1972, 5, 2), date(1974, 8, 19), date(2001, 12, 9),
)  # fmt: skip


def _person(
    index: int, given: str, surname: str, email: str, street: str, place: tuple[str, str], company: int = -1,
    title: str = "", phone: int | None = None, is_private: bool = False, former: str = "",
) -> Person:  # fmt: skip
    born, number = _BORN[index], numbered(_BORN[index], 998)
    shown = mobile(index if phone is None else phone)
    return Person(index, given, surname, born, number, email, shown, street, *place, company, title, is_private, former)


_GOTEBORG, _BORAS, _MOLNDAL = ("411 01", "Göteborg"), ("503 30", "Borås"), ("431 30", "Mölndal")

STORY: tuple[Person, ...] = (
    _person(
        0,
        "Karin",
        "Ekdahl",
        "karin.ekdahl@example.se",
        "Kvarngatan 4 lgh 1102",
        _GOTEBORG,
        0,
        "Platschef",
        is_private=True,
    ),
    _person(1, "Karin", "Ekdahl", "k.ekdahl@example.org", "Skolgatan 77", _BORAS, 1, "Ekonom"),
    _person(2, "Carin", "Ekdal", "carin.ekdal@example.com", "Nygatan 12", _BORAS, 1, "Säljare"),
    _person(3, "Bo", "Falk", "bo.falk@example.se", "Sjöstigen 9", _MOLNDAL, -1, is_private=True),
    _person(4, "Åsa", "Öhman", "asa.ohman@example.se", "Björkvägen 31", _GOTEBORG, 2, "HR-chef"),
    _person(5, "Thi Lan", "Nguyen", "lan.nguyen@example.com", "Parkgatan 5A", _GOTEBORG, 0, "Projektledare"),
    _person(6, "Erik", "von Post", "erik.vonpost@example.se", "Östra Långgatan 18", _MOLNDAL, -1, is_private=True),
    _person(7, "Gun-Britt", "Åkesson", "gunbritt.akesson@hem.example", "Tallbacken 2", _BORAS, 2, "Lärare"),
    _person(8, "Ali", "Al-Hassan", "ali.alhassan@example.com", "Hamngatan 40B", _GOTEBORG, -1, is_private=True),
    _person(9, "Per", "Lind", "familjen.lind@hem.example", "Lillgränd 3", _MOLNDAL, 2, "VD", is_private=True),
    _person(10, "Eva", "Lind", "familjen.lind@hem.example", "Lillgränd 3", _MOLNDAL, -1, phone=9, is_private=True),
    _person(11, "Sara", "Lind", "sara.lind@example.se", "Lillgränd 3", _MOLNDAL, -1, phone=9, former="Ekdahl"),
)

STORY_COMPANIES: tuple[Company, ...] = (
    Company(0, "Nordhamn Måleri AB", org_number(40), "Hamngatan 3", "412 69", "Göteborg", landline(1), "info@nordhamnmaleri.example", -1),
    Company(1, "Borås Kök AB", org_number(41), "Nygatan 1", "503 30", "Borås", landline(4), "kontakt@boraskok.example", -1),
    Company(2, "Västkusten Bygg AB", org_number(42), "Älvvägen 9", "411 01", "Göteborg", landline(7), "info@vastkustenbygg.example", -1),
)  # fmt: skip

PLANTED_NOTES = {
    0: "Platschef hos Nordhamn Måleri. Ringde Bo Falk på 070-1740608 om lokalen. Vill ha kursen på svenska <b>snart</b>.",
    1: "Ej att förväxla med Karin Ekdahl i Göteborg!",
    3: "Gift med Lena. Betalar ofta med Swish; sa att han var sjukskriven i mars.",
    4: "Karin Ekdahls kollega från förra jobbet. Vill inte ha telefonsamtal.",
    6: "Tidigare adress Kyrkogatan 1; posten kommer i retur.",
    9: "Delar e-post med Eva.",
}
