"""The two small exports that the whole job is played on, by command and by mouse."""

from pathlib import Path

VISMA = """\
Kundnr;Namn;Organisationsnummer;Adress;Postnr;Ort;Telefon;E-post;Er referens
1042;Nordhamn Måleri AB;559999-0016;Hamngatan 3;412 69;Göteborg;031-390 06 11;info@nordhamn.example;Karin Ekdahl
1043;Åsa Öhman;900118-9811;Kvarngatan 4 lgh 1102;411 01;Göteborg;070-174 06 12;asa.ohman@example.se;
1044;Västkusten Bygg AB;559999-0024;Älvvägen 9;413 05;Göteborg;031-390 06 13;kontakt@vastkusten.example;Per Lind
"""

LIME = """\
first name;last name;email;phone;company;position;note
Karin;Ekdahl;karin.ekdahl@example.se;0701740611;Nordhamn Måleri AB;Platschef;Vill ha kursen på svenska <b>snart</b>
Carin;Ekdal;carin@example.com;0701740690;Borås Kök AB;;Ring Bo Falk 0701740655
Per;Lind;per.lind@example.se;0701740613;Västkusten Bygg AB;;
Åsa;Öhman;asa.ohman@example.se;0701740612;;;
"""


def write(folder: Path) -> tuple[Path, Path]:
    """The Visma customer list (cp1252) and the Lime person file (UTF-8 with BOM)."""
    visma, lime = folder / "kundregister.csv", folder / "limecrm-personer.csv"
    visma.write_bytes(VISMA.replace("\n", "\r\n").encode("cp1252"))
    lime.write_bytes(LIME.encode("utf-8-sig"))
    return visma, lime
