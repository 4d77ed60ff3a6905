"""SIE files (types 1-4): the lines of a ledger that can name a person, one row each, numbered by their line.

Every file claims cp437 (#FORMAT PC8); some are UTF-8 or ISO-8859 in fact, so the encoding is decided by rule. The rows
are bookkeeping and kept for seven years after the financial year (bokföringslagen 7 kap. 2 §): its end is in #RAR 0.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from dsr_desk.domain.words import Text
from dsr_desk.files import encoding as encodings
from dsr_desk.files.table import Row, Table

COLUMNS = (
    "Post", "Serie", "Verifikationsnr", "Datum", "Text", "Namn", "Konto", "Belopp", "Objekt", "Signatur", "Adress",
    "Postadress", "Telefon", "Orgnr",
)  # fmt: skip
_FIELD = re.compile(r'"((?:[^"\\]|\\.)*)"|\{([^{}]*)\}|([^\s{}"]+)')
_INVOICE_NAME = re.compile(r"\bNamn:\s*([^,;]+)", re.IGNORECASE)
_PERSON_DIMENSIONS = frozenset({"7", "8", "9"})
"""#OBJEKT dimensions that the SIE standard reserves for employee, customer and supplier."""
_WITHOUT_PERSONS = frozenset(
    "FLAGGA PROGRAM FORMAT SIETYP ORGNR FNR FTYP BKOD TAXAR OMFATTN KPTYP VALUTA RAR KONTO KTYP ENHET SRU DIM UNDERDIM "
    "IB UB OIB OUB RES PSALDO PBUDGET KSUMMA".split()
)
"""The labels of the SIE standard whose lines name nobody."""
_NO_LABEL = Text("Raden börjar inte med # som i en SIE-fil.", "The line does not begin with # as in a SIE file.")
_CUT_OFF = Text(
    "Filen slutar mitt i en verifikation och kan vara avklippt. Exportera den på nytt.",
    "The file ends inside a voucher and may be cut off. Export it again.",
)
_LINES_WITHOUT_PERSONS = Text(
    "Konton, saldon och andra rader utan personer lästes men blev inga poster.",
    "Accounts, balances and other lines without persons were read but became no records.",
)
_BY_STANDARD = Text(
    "Filen är inte UTF-8, och en SIE-fil ska skrivas i DOS-kodning (PC8).",
    "The file is not UTF-8, and a SIE file is to be written in the DOS encoding (PC8).",
)


def tables(path: Path) -> Iterator[Table]:
    """The one table of a SIE file."""
    encoding = encodings.decide(path)
    if encoding.name == "mac_roman" and not _is_mac(path.read_bytes()):
        encoding = encodings.Encoding("cp437", _BY_STANDARD)
    table = Table("sie", (), encoding=encoding.name, columns=COLUMNS, width=len(COLUMNS))
    table.encoding_why = encoding.why
    lines = [line.rstrip("\r\n") for line in encodings.lines_of(path, encoding)]
    table.financial_year_end = _year_end(lines, table.warnings)
    table.rows = _rows(lines)
    table.warnings.append(_LINES_WITHOUT_PERSONS)
    marks = [line.strip() for line in lines]
    if marks.count("{") > marks.count("}"):
        table.warnings.append(_CUT_OFF)
    if encoding.name not in ("cp437",) and any(line.upper().startswith("#FORMAT PC8") for line in lines[:40]):
        table.warnings.append(_claims(encoding.name))
    yield table


def _claims(name: str) -> Text:
    return Text(
        f"Filen säger att den är PC8 (cp437) men är skriven i {name}; den lästes så.",
        f"The file claims to be PC8 (cp437) but is written in {name}; it was read so.",
    )


def fields_of(line: str) -> list[str]:
    """The fields of a line after its label: quoted (with \\" inside), braced, or bare; blanks or tabs between."""
    return [
        found.group(1).replace('\\"', '"').replace("\\\\", "\\") if found.group(1) is not None
        else found.group(2).strip() if found.group(2) is not None else found.group(3)
        for found in _FIELD.finditer(line)
    ]  # fmt: skip


def _is_mac(content: bytes) -> bool:
    """Are there more å, ä, ö as Macintosh writes them than as PC8 does? A lone ü of PC8 reads as a Macintosh Å."""
    return sum(map(content.count, (b"\x8c", b"\x8a", b"\x9a"))) > sum(map(content.count, (b"\x86", b"\x84", b"\x94")))


def _year_end(lines: Sequence[str], warnings: list[Text]) -> date | None:
    """The end of the current financial year; where the line is damaged a warning says so and the rows are read."""
    for number, line in enumerate(lines, 1):
        if line.lstrip().upper().startswith("#RAR"):
            fields = fields_of(line.strip()[4:])
            if len(fields) >= 3 and fields[0] == "0":
                return _day(number, fields[2], warnings)
    return None


def _day(number: int, text: str, warnings: list[Text]) -> date | None:
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError:
        warnings.append(Text(
            f"Räkenskapsårets slut på rad {number} är ingen dag; ange det själv innan något gallras.",
            f"The financial year's end on line {number} is not a day; state it yourself before anything is erased.",
        ))  # fmt: skip
        return None


def _rows(lines: Sequence[str]) -> Iterator[Row]:
    voucher: dict[str, str] = {}
    company = ""
    for number, line in enumerate(lines, 1):
        line = line.strip()
        if not line.startswith("#"):
            if line and line not in "{}\x1a":
                yield number, [line if column == "Text" else "" for column in COLUMNS], _NO_LABEL
            continue
        label, _, rest = line[1:].replace("\t", " ").partition(" ")
        label, fields = label.upper(), fields_of(rest)
        if label == "ORGNR":
            company = fields[0] if fields else ""
        found = _read(label, fields, voucher, company)
        if label == "VER" and found:
            voucher = found
        if found:
            yield number, [found.get(column, "") for column in COLUMNS], _reason(line)


def _reason(line: str) -> Text | None:
    if re.sub(r"\\.", "", line).count('"') % 2:
        return Text("Ett citattecken fattas på raden.", "A quote is missing on the line.")
    return None


def _read(label: str, fields: list[str], voucher: dict[str, str], company: str) -> dict[str, str] | None:
    """What one line says, by column; None for a line that can name nobody."""
    get = dict(enumerate(fields)).get
    if label == "GEN":
        return {"Post": "GEN", "Datum": get(0, ""), "Signatur": get(1, ""), "Namn": _signer(get(1, ""))}
    if label == "ADRESS":
        return {
            "Post": "ADRESS", "Namn": get(0, ""), "Adress": get(1, ""), "Postadress": get(2, ""),
            "Telefon": get(3, ""), "Orgnr": company,
        }  # fmt: skip
    if label == "FNAMN":
        return {"Post": "FNAMN", "Text": get(0, ""), "Orgnr": company}
    if label == "OBJEKT":
        name = get(2, "") if get(0, "") in _PERSON_DIMENSIONS else ""
        return {"Post": "OBJEKT", "Objekt": f"{get(0, '')} {get(1, '')}", "Text": get(2, ""), "Namn": name}
    if label == "VER":
        text = get(3, "")
        return {
            "Post": "VER", "Serie": get(0, ""), "Verifikationsnr": get(1, ""), "Datum": get(2, ""), "Text": text,
            "Namn": _named(text), "Signatur": get(5, ""),
        }  # fmt: skip
    if label in ("TRANS", "RTRANS", "BTRANS"):
        return _transaction(label, fields, voucher)
    return None if label in _WITHOUT_PERSONS else {"Post": label, "Text": " ".join(fields)}


def _transaction(label: str, fields: list[str], voucher: dict[str, str]) -> dict[str, str]:
    """A ledger row; the voucher's number and day stand for its own where it has none."""
    get = dict(enumerate(fields)).get
    text = get(4, "")
    return {
        "Post": label, "Serie": voucher.get("Serie", ""), "Verifikationsnr": voucher.get("Verifikationsnr", ""),
        "Konto": get(0, ""), "Objekt": get(1, ""), "Belopp": get(2, ""),
        "Datum": get(3, "") or voucher.get("Datum", ""),
        "Text": text, "Namn": _named(text), "Signatur": get(6, ""),
    }  # fmt: skip


def _named(text: str) -> str:
    """The name in Visma's "Faktnr: 17, Namn: Karin Ekdahl"."""
    found = _INVOICE_NAME.search(text)
    return found.group(1).strip() if found else ""


def _signer(text: str) -> str:
    """The person who made the file, without the user number in front."""
    return re.sub(r"^\d+\s+", "", text).strip()
