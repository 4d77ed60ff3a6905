"""A hundred and more invented pairs, each with the verdict a careful person would give.

A label is a verdict, or "found" (certain or possible: a true variant that must not be missed) or "stranger" (anything
but certain). Fields are written short: n name, g given, s surname, p personal number, o org number, v VAT, b birth,
e mail, t phone, m mobile, a street, f full address, z postcode, c city, k company, u customer number, x note.
"""

from dsr_desk.domain.fields import Field, Fields

_SHORT = {
    "n": Field.NAME, "g": Field.GIVEN_NAME, "s": Field.SURNAME, "p": Field.PERSONAL_NUMBER, "o": Field.ORG_NUMBER,
    "v": Field.VAT_NUMBER, "b": Field.BIRTH_DATE, "e": Field.EMAIL, "t": Field.PHONE, "m": Field.MOBILE,
    "a": Field.STREET, "f": Field.ADDRESS, "z": Field.POSTCODE, "c": Field.CITY, "k": Field.COMPANY,
    "u": Field.CUSTOMER_NUMBER, "x": Field.NOTE, "r": Field.REGION,
}  # fmt: skip

CERTAIN, POSSIBLE, NO, FOUND, STRANGER = "certain", "possible", "no", "found", "stranger"


def fields(written: str) -> Fields:
    """ "n:Anna Berg | e:anna@example.se" as fields."""
    known: dict[Field, tuple[str, ...]] = {}
    for part in written.split(" | "):
        short, _, value = part.partition(":")
        known[_SHORT[short]] = (*known.get(_SHORT[short], ()), value)
    return known


PAIRS: tuple[tuple[str, str, str], ...] = (
    # numbers in every writing
    ("n:Anna Sjöberg | p:19900118-9811", "n:Anna Sjöberg | p:900118-9811", CERTAIN),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Anna Sjöberg | p:9001189811", CERTAIN),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Anna Sjöberg | p:199001189811", CERTAIN),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Sjöberg, Anna | p:900118 9811", CERTAIN),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Anna Sjöberg | p:900118–9811", CERTAIN),
    ("n:Anna Sjöberg | p:19900118-9811", "n:A Sjöberg | p:199001189811.0", CERTAIN),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Anna Sjöberg | o:9001189811", CERTAIN),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Sjöbergs Måleri | o:900118-9811", CERTAIN),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Sjöbergs Måleri | v:SE900118981101", CERTAIN),
    ("n:Anna Sjöberg | p:19900118-9811", "p:19900118-9811", CERTAIN),
    ("p:19900118-9811", "n:Anna Sjöberg | p:9001189811", CERTAIN),
    ("p:701063-2391", "n:Mira Holm | p:19701063-2391", CERTAIN),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Anna Lundmark | p:900118-9811", CERTAIN),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Anna Sjöberg | p:1,99001E+11", POSSIBLE),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Anna Sjöberg | p:900118-9812", POSSIBLE),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Anna Sjöberg | p:20170101-2393", NO),
    (
        "n:Anna Sjöberg | p:19900118-9811 | e:anna@example.se",
        "n:Anna Sjöberg | p:20170101-2393 | e:anna@example.se",
        POSSIBLE,
    ),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Erik Sjöberg | p:19900118-9811", POSSIBLE),
    ("n:Anna Sjöberg | p:000000-0000", "n:Bo Lind | p:000000-0000", NO),
    ("n:Anna Sjöberg | p:000000-0000", "n:Anna Sjöberg | p:000000-0000", POSSIBLE),
    ("n:Anna Sjöberg | p:121212-1212", "n:Bo Lind | p:121212-1212", NO),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Bo Lind | x:Ring Anna, 900118-9811, om fakturan", POSSIBLE),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Bo Lind | x:OCR 77900118981155 betald", NO),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Bo Lind | x:order 1-900118-9811-22", NO),
    ("n:Anna Sjöberg | p:19900118-9811", "n:Anna Sjöberg | b:1990-01-18", CERTAIN),
    # birth dates and namesakes
    ("n:Anna Sjöberg | b:1990-01-18", "n:Anna Sjöberg | b:18/1 1990", CERTAIN),
    ("n:Anna Sjöberg | b:1990-01-18", "n:Anna Sjöberg | b:900118", CERTAIN),
    ("n:Anna Sjöberg | b:1990-01-18", "n:Anna Sjöberg | b:1984-06-02", NO),
    ("n:Anna Sjöberg | b:1990-01-18 | c:Umeå", "n:Anna Sjöberg | b:1984-06-02 | c:Umeå", NO),
    ("n:Anna Sjöberg | b:1990-01-18 | a:Storgatan 5", "n:Anna Sjöberg | b:1964-06-02 | a:Storgatan 5", POSSIBLE),
    ("n:Anna Sjöberg | b:1990-01-18", "n:Anna Lund | b:1990-01-18", POSSIBLE),
    ("n:Anna Andersson | b:1990-01-18", "n:Anna Andersson", POSSIBLE),
    ("n:Anna Sjöberg | b:1990-01-18", "n:Erik Sjöberg | b:1990-01-18", STRANGER),
    ("n:Anna Sjöberg | b:1990-01-18 | a:Ekvägen 2", "n:Emma Sjöberg | b:1990-01-18 | a:Ekvägen 2", POSSIBLE),
    # names
    ("n:Åsa Öberg", "n:Asa Oberg", POSSIBLE),
    ("n:Åsa Öberg", "n:Aasa Oeberg", POSSIBLE),
    ("n:Björn Söderström", "n:BjÃ¶rn SÃ¶derstrÃ¶m", POSSIBLE),
    ("n:Björn Söderström", "n:Bj\ufffdrn S\ufffdderstr\ufffdm", POSSIBLE),
    ("n:Lena Karlsson", "n:Lena Carlsson", POSSIBLE),
    ("n:Lena Karlsson", "n:Lena Carlson", POSSIBLE),
    ("n:Anna Svensson Lind", "n:Anna Svensson-Lind", POSSIBLE),
    ("n:Anna Svensson-Lind", "n:Anna Lind", POSSIBLE),
    ("n:Erik von Essen", "n:Erik Essen", POSSIBLE),
    ("n:Erik af Klint", "n:Klint, Erik af", POSSIBLE),
    ("n:Anna-Karin Berg", "n:Annakarin Berg", POSSIBLE),
    ("n:Anna-Karin Berg", "n:Anna Berg", POSSIBLE),
    ("n:Christer Ek", "n:Krister Ek", POSSIBLE),
    ("n:Sofia Ek", "n:Sophia Ek", POSSIBLE),
    ("n:Lars Wall", "n:Lasse Wall", POSSIBLE),
    ("n:Karl Wall", "n:Kalle Wall", POSSIBLE),
    ("n:Bo Wall", "n:Bosse Wall", POSSIBLE),
    ("n:Margareta Wall", "n:Maggan Wall", POSSIBLE),
    ("n:René Wall", "n:Rene Wall", POSSIBLE),
    ("n:Anna Wallin", "n:A. Wallin", POSSIBLE),
    ("n:Anna Wallin", "n:WALLIN ANNA", POSSIBLE),
    ("g:Anna | s:Wallin", "n:Wallin, Anna", POSSIBLE),
    ("n:Jonas Bergstrand", "n:Jonas Bergstrnad", POSSIBLE),
    ("n:Erik Anders", "n:Anders Erik", STRANGER),
    ("n:Karl Johan Wik | a:Ekvägen 2", "n:Johan Karl Wik | a:Ekvägen 2", POSSIBLE),
    ("n:Mats Wik | a:Ekvägen 2", "n:Mads Wik | a:Ekvägen 2", STRANGER),
    ("n:Anna Wik", "n:Berit Wik", NO),
    ("n:Anna Wik", "n:Anna Lund", NO),
    ("n:Björn Wik", "n:Anna Lund | x:såg en björn vid Wik", NO),
    ("n:Anna Wik", "n:Bo Lund | x:Anna Wiks man ringde", POSSIBLE),
    ("n:Anna Wik", "n:Bo Lund | x:pratade med Wik, Anna i växeln", POSSIBLE),
    ("s:Wik", "n:Bo Wik", POSSIBLE),
    # mail
    ("n:Anna Wik | e:anna.wik@example.se", "n:Anna Wik | e:Anna.Wik@Example.SE", CERTAIN),
    ("n:Anna Wik | e:anna.wik@example.se", "n:Anna Wik | e:Anna Wik <anna.wik@example.se>", CERTAIN),
    ("n:Anna Wik | e:anna.wik@example.se", "n:A. Wik | e:mailto:anna.wik@example.se", CERTAIN),
    ("n:Anna Wik | e:anna.wik@example.se", "n:Anna Wik | e:anna.wik+kund@example.se", CERTAIN),
    ("n:Anna Wik | e:annawik@gmail.com", "n:Anna Wik | e:a.nna.wik@googlemail.com", CERTAIN),
    ("n:Anna Wik | e:anna@wikström.example", "n:Anna Wik | e:anna@xn--wikstrm-f1a.example", CERTAIN),
    ("n:Anna Wik | e:anna.wik@example.se", "e:anna.wik@example.se", CERTAIN),
    ("n:Anna Wik | e:solros77@example.se", "e:solros77@example.se", POSSIBLE),
    ("e:anna.wik@example.se", "n:Anna Wik | e:anna.wik@example.se", POSSIBLE),
    ("n:Anna Wik | e:anna.wik@example.se", "n:Anna Lund | e:anna.wik@example.se", CERTAIN),
    ("n:Anna Wik | e:anna.wik@example.se", "n:Bo Wik | e:anna.wik@example.se", POSSIBLE),
    ("n:Anna Wik | e:info@example.se", "n:Anna Wik | e:info@example.se", POSSIBLE),
    ("n:Anna Wik | e:info@example.se", "n:Bo Lund | e:info@example.se", NO),
    ("n:Anna Wik | e:familjen.wik@example.se", "n:Bo Wik | e:familjen.wik@example.se", STRANGER),
    ("n:Anna Wik | e:anna.wik@example.se", "n:Bo Lund | x:kopia till anna.wik@example.se", POSSIBLE),
    ("n:Anna Wik | e:anna.wik@example.se", "n:Anna Wik | e:anna.wik@example.com", POSSIBLE),
    # phones
    ("n:Anna Wik | t:070-174 06 05", "n:Anna Wik | m:+46701740605", CERTAIN),
    ("n:Anna Wik | t:070-174 06 05", "n:Anna Wik | t:+46 (0)70-174 06 05", CERTAIN),
    ("n:Anna Wik | t:070-174 06 05", "n:Anna Wik | t:0046701740605", CERTAIN),
    ("n:Anna Wik | t:070-174 06 05", "n:Anna Wik | t:701740605.0", CERTAIN),
    ("n:Anna Wik | t:070-174 06 05", "n:Anna Wik | t:4.6701740605E+10", CERTAIN),
    ("n:Anna Wik | t:070-174 06 05", "n:Anna Wik | t:08-46500400, 070-1740605", CERTAIN),
    ("n:Anna Wik | t:070-174 06 05", "n:Anna Wik | t:p:+46701740605", CERTAIN),
    ("n:Anna Wik | t:070-174 06 05", "n:A Wik | t:0701740605", CERTAIN),
    ("n:Anna Wik | t:070-174 06 05", "n:Bo Wik | t:070-1740605", POSSIBLE),
    ("n:Anna Wik | t:070-174 06 05", "n:Bo Lund | t:070-1740605", POSSIBLE),
    ("n:Anna Wik | t:070-174 06 05", "n:Anna Lund | t:070-1740605", POSSIBLE),
    ("n:Anna Wik | t:08-465 004 00", "n:Anna Wik | t:vx 08-465 004 00", POSSIBLE),
    ("n:Anna Wik | t:070-174 06 05", "t:070-1740605", POSSIBLE),
    ("n:Anna Wik | t:070-1740605", "n:Bo Lund | x:nytt nr 070-174 06 05 till frun", POSSIBLE),
    ("n:Anna Andersson | t:070-1740605 | e:aa@example.se", "n:Anna Andersson | t:070-1740699 | e:ba@example.com", NO),
    # homes
    ("n:Tyra Wik | a:Storgatan 5 | z:123 45", "n:Tyra Wik | a:Storg. 5 lgh 1101 | z:12345", CERTAIN),
    ("n:Tyra Wik | a:Storgatan 5, 2 tr | z:123 45", "n:Wik, Tyra | f:Storgatan 5, 123 45 Umeå", CERTAIN),
    ("n:Tyra Wik | a:Box 12 | z:123 45", "n:Tyra Wik | a:Box 12 | z:12345", CERTAIN),
    ("n:Anna Andersson | a:Storgatan 5 | z:123 45", "n:Anna Andersson | a:Storgatan 5 | z:123 45", POSSIBLE),
    ("n:Tyra Wik | a:Storgatan 5 | z:123 45", "n:Bo Wik | a:Storgatan 5 | z:123 45", STRANGER),
    ("n:Tyra Wik | a:Storgatan 5 | z:123 45", "n:Bo Lund | a:Storgatan 5 | z:123 45", NO),
    ("n:Tyra Wik | a:Storgatan 5 | z:123 45", "n:T Wik | a:Storgatan 5 | z:123 45", POSSIBLE),
    ("n:Tyra Wik | a:Storgatan 5 | z:123 45", "n:Tyra Wik | a:Ekvägen 2 | z:987 65", POSSIBLE),
    ("n:Tyra Wik | a:Storgatan 5", "n:Tyra Wik | a:c/o Lund, Storgatan 5", CERTAIN),
    ("n:Tyra Wik | a:Storgatan 5", "n:Bo Lund | a:c/o Tyra Wik, Ekvägen 2", POSSIBLE),
    ("n:Tyra Wik | a:Storgatan 5 lgh 1101", "n:Tyra Wik | a:Storgatan 5 lgh 1202", POSSIBLE),
    # firms
    ("k:Wiks Bygg AB | o:556000-0167", "n:Wiks Bygg AB | o:16556000-0167", CERTAIN),
    ("o:556000-0167", "n:Wiks Bygg AB | v:SE556000016701", CERTAIN),
    ("n:Tyra Wik | o:556000-0167", "n:Bo Lund | o:556000-0167", STRANGER),
    ("n:Tyra Wik | k:Ekbergs El AB", "n:Tyra Wik | k:Ekbergs El AB", POSSIBLE),
    ("n:Tyra Wik", "n:Tyra Wik Konsult AB", POSSIBLE),
    ("k:Ekbergs El AB", "n:Ekbergs El Aktiebolag", POSSIBLE),
    # customer numbers
    ("n:Tyra Wik | u:100234", "n:Tyra Wik | u:00100234", CERTAIN),
    ("u:100234", "n:Tyra Wik | u:100234", POSSIBLE),
    ("n:Tyra Wik | u:100234", "n:Bo Lund | u:100234", POSSIBLE),
    # foreign
    ("g:james | s:oconnor | p:4938192", "g:jame | s:oconnor | p:4938192", FOUND),
    ("g:james | s:oconnor | p:4938192 | b:19820112", "g:james | s:o'connor | p:4938192 | b:19820112", CERTAIN),
    (
        "g:emma | s:white | b:19500123 | a:12 rose street | z:2600 | r:nsw",
        "g:ema | s:white | b:19500123 | a:12 rose st | z:2600 | r:nsw",
        FOUND,
    ),
    ("g:emma | s:white | p:4938192 | b:19500123", "g:emma | s:white | p:1112223 | b:19710303", STRANGER),
    (
        "g:bree | s:dowley | p:7001131 | b:19230716 | z:4108 | c:dundas valley",
        "g:dowley | s:breee | p:7001311 | b:19230716 | z:4108 | c:dundas valley",
        FOUND,
    ),
    (
        "g:jade | s:crook | p:7001131 | b:19230716 | z:4108 | c:dundas valley",
        "g:jdea | s:blight | p:7001311 | b:19230716 | z:4108 | c:dundas valley",
        FOUND,
    ),
    ("g:jade | s:crook | b:19230716 | c:arcadia", "g:tom | s:blight | b:19230716 | c:arcadia", NO),
    ("n:Tyra Wik", "n:Otto Falk", NO),
    # what only looks the same, or only looks different
    ("n:Jöns Tvärnö | z:572 30", "n:J?ns Tv?rn? | z:57230", POSSIBLE),
    ("n:Åke Öhman | m:070-1740605", "n:?ke ?hman | m:070-1740605", FOUND),
    ("n:Sven Hovgård jr | t:031-3900627", "n:Sven Hovgård sr | t:031-3900627", POSSIBLE),
    ("n:Lill Dammhage | m:070-1740659", "n:Bo & Lill Dammhage | m:070-1740659", POSSIBLE),
    ("n:Lill Dammhage | m:070-1740659", "n:Lill Dammhage | m:070-1740659", CERTAIN),
    ("n:Rania Saleh | p:19900118-9811", "n:Rania Saleh | p:199001782395", POSSIBLE),
    ("n:Bo Lind | p:19900118-9811", "n:Per Lind | p:199001782395", NO),
    ("n:Jan Hansson | p:19900118-9811", "k:Jan Hansson Måleri | o:20170101-2393", NO),
    ("n:Bo Lind | p:19900118-9811", "n:Bo | p:900118-****", POSSIBLE),
    ("n:Bo Lind | b:1990-01-18 | z:244 30", "b:1990-01-18 | z:244 30", POSSIBLE),
    ("n:Gerhard Plogmark | z:283 41", "s:Plogmark | z:283 41", POSSIBLE),
    ("n:Edvin Tröskmark | o:559999-0016", "k:Tröskmark Invest AB | o:559999-0016", POSSIBLE),
    ("n:Edvin Tröskmark | o:559999-0016", "n:Bo Lind | k:Tröskmark Invest AB | o:559999-0016", NO),
    # a landline is a home's, a mobile one person's
    ("n:Johanna Trollsäter | t:031-3900635", "n:J. Trollsäter | t:031-390 06 35", POSSIBLE),
    ("n:Johanna Trollsäter | m:070-1740635", "n:J. Trollsäter | m:070-174 06 35", CERTAIN),
    ("n:Johanna Trollsäter | t:031-3900635", "n:Johanna Trollsäter | t:031-390 06 35", CERTAIN),
    ("n:Johanna Trollsäter | t:031-3900635", "n:Bo Lind | t:031-390 06 35", POSSIBLE),
    # half a given name and a home may be mother and daughter
    ("n:Britt-Marie Ekelöw | a:Björkvägen 8 | c:Tranås", "n:Marie Ekelöw | a:Björkvägen 8 | c:Tranås", POSSIBLE),
)
