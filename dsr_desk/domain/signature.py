"""What a letter says about its writer: name, addresses and numbers; and where the quoted letters below begin."""

import re
from datetime import date
from itertools import pairwise

from dsr_desk.domain import intake_words as words
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.folding import fold
from dsr_desk.domain.identifiers import Kind, identify
from dsr_desk.domain.name_table import GIVEN_NAMES

_QUOTED_FROM = re.compile(
    r"^[ \t]*(?:-{2,}\s*(?:original ?message|ursprungligt meddelande|vidarebefordrat|forwarded|oprindelig|opprinnelig"
    r"|ursprüngliche nachricht|message d['’]origine|mensaje original|messaggio originale|oorspronkelijk)"
    r"|(?:on|den|am|le|el|il|op|w dniu|em)\b.{4,120}(?:wrote|skrev|schrieb|écrit|escribió|ha scritto|schreef|napisał\w*|escreveu)\b.{0,20}:\s*$"
    r"|.{3,100}\b(?:skrev|wrote)\s*(?:\d.{0,40})?:\s*$"
    r"|_{10,}\s*$|(?:från|from|fra|von|de|da|van|od)\s*:.{0,200}\n[ \t]*(?:skickat|sent|sendt|gesendet|envoyé|date|datum|enviado|inviato|verzonden)\s*:)",
    re.IGNORECASE | re.MULTILINE,
)  # fmt: skip
_NAMED = re.compile(
    r"\b(?:jag heter|mitt namn är|my name is|i am called|jeg heter|jeg hedder|mit navn er|mitt navn er|nimeni on|ich heiße"
    r"|mein name ist|je m['’]appelle|je soussignée?,?|me llamo|mi nombre es|mi chiamo|mijn naam is|ik heet|nazywam się"
    r"|chamo-me|o meu nome é|meu nome é|jmenuji se|volám sa|zovem se)\s+((?:[^\W\d_][\w'’.-]*\s?){2,4})",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"^[ \t]*(?:namn|för- och efternamn|name|navn|nimi|nom|nombre|nome|naam|imię i nazwisko|jméno)[ \t]*:[ \t]*(.+)$",
    re.I | re.M,
)
_GREETING = re.compile(rf"^(?:.*[.!?)]\s)?\s*(?:{'|'.join(words.GREETINGS)})(?!\w)\s*[,.!]*\s*(.*)$", re.IGNORECASE)
_NAME_LINE = re.compile(r"^(?:[^\W\d_][\w'’.-]*)(?:\s+[^\W\d_][\w'’.-]*){1,4}$")
_STROKE = re.compile(r"(?:^|[\s.!?])/{1,2}[ \t]*([^/]+)$")
_BESIDE_A_NAME = re.compile(r"[,;|(\t]|\s\S*[@\d]|\s[-–]\s")
"""What ends the name on a signature's line: an address, a number, a title."""
_MAIL = re.compile(r"[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,8}[\w-]{2,24}")
_NUMBER = re.compile(r"(?<![\w-])(?:\d{2})?\d{6}\s?[-+–]?\s?\d{4}(?![\w-])")
_PHONE = re.compile(r"(?<![\w@.-])(?:\+|00|0)[\d][\d\s()/–-]{6,18}\d(?![\w@])")
_CUSTOMER = re.compile(
    r"\b(?:kund|customer|client|kunden|kunde|asiakas|klant|klienta?)[\s-]?(?:nummer|numret|number|numero|nr|no|id)\w*\.?\s*"
    r"(?:är|is|er|ist|on|:|#)?\s*#?([A-Z]{0,3}-?\d{2,12})\b",
    re.IGNORECASE,
)  # fmt: skip
_STREET = re.compile(r"^[^\W\d_][\w .'’-]{2,40} \d{1,4} ?[A-Za-z]?(?:,? (?:lgh|tr|vån)\.? ?\d*)?$|^Box \d+$", re.I)
_TOWN = re.compile(r"^(?:SE?-?\s?)?\d{3} ?\d{2} [^\W\d_][^\d,;]{1,40}$")


def cut_quoted(text: str) -> tuple[str, str]:
    """The writer's own words, and the letters quoted below or by ">"."""
    begin = _QUOTED_FROM.search(text)
    own, quoted = (
        (text[: begin.start()], text[begin.start() :]) if begin and text[: begin.start()].strip() else (text, "")
    )
    kept: list[str] = []
    set_off: list[str] = []
    for line in own.split("\n"):
        (set_off if line.lstrip().startswith(">") else kept).append(line)
    return "\n".join(kept), "\n".join((*set_off, quoted))


def identifiers_in(text: str, today: date, *, sender: str = "", sender_mail: str = "") -> Fields:
    """What the writer can be found by; the mail's own sender first."""
    own, _ = cut_quoted(text)
    found: dict[Field, list[str]] = {}
    numbers = [hit.group() for hit in _NUMBER.finditer(own)]
    kinds = {number: identify(number, today).kind for number in numbers}
    rest = own
    for number in numbers:
        if kinds[number] is not Kind.UNKNOWN:
            rest = rest.replace(number, " ")
    _put(found, Field.NAME, (written_name(own) or sender,))
    _put(found, Field.EMAIL, (sender_mail, *_MAIL.findall(own)))
    _put(found, Field.PHONE, (" ".join(one.split()) for one in _PHONE.findall(rest)))
    _put(found, Field.PERSONAL_NUMBER, (one for one, kind in kinds.items() if kind in _PERSONS))
    _put(found, Field.ORG_NUMBER, (one for one, kind in kinds.items() if kind is Kind.ORGANISATIONSNUMMER))
    _put(found, Field.CUSTOMER_NUMBER, _CUSTOMER.findall(own))
    _put(found, Field.ADDRESS, (address for address in (_address(own),) if address))
    return {field: tuple(values) for field, values in found.items()}


_PERSONS = (Kind.PERSONNUMMER, Kind.SAMORDNINGSNUMMER)


def _put(found: dict[Field, list[str]], field: Field, values: object) -> None:
    unique = [value.strip() for value in dict.fromkeys(values) if value and value.strip()]  # type: ignore[call-overload]
    lowered: dict[str, str] = {}
    for value in unique:
        lowered.setdefault(value.lower(), value)
    if lowered:
        found[field] = list(lowered.values())


def written_name(text: str) -> str:
    """The name the writer gives: labelled, introduced, or under the greeting at the end."""
    if labelled := _LABELLED.search(text):
        return labelled.group(1).strip(" ,.")[:80]
    if named := _NAMED.search(text):
        kept = [
            word for word in named.group(1).split() if word[:1].isupper() or word.lower() in ("von", "af", "de", "van")
        ]
        if len(kept) >= 2:
            return " ".join(kept).strip(" ,.")
    return _signed(text)


def _signed(text: str) -> str:
    """The name under the last greeting, behind a stroke ("/Karin Ekdahl"), or alone on the last line."""
    lines = [line.strip() for line in text.split("\n")]
    for index in range(len(lines) - 1, -1, -1):
        if greeting := _GREETING.match(lines[index]):
            under = (_signature(line) for line in (greeting.group(1), *lines[index + 1 : index + 4]))
            if name := next(filter(None, under), ""):
                return name
        if (stroke := _STROKE.search(lines[index])) and (name := _signature(stroke.group(1))):
            return name
    last = next((line for line in reversed(lines) if line), "")
    return last if _looks_like_a_name(last) and len(last.split()) <= 3 else ""


def _signature(line: str) -> str:
    """The name a line of a signature begins with; in small letters only behind a given name that is known."""
    name = _BESIDE_A_NAME.split(line.strip(" ,.*_-–/"), maxsplit=1)[0].strip()
    first = fold(name.split(maxsplit=1)[0]) if name else ""
    is_small = bool(_NAME_LINE.match(name)) and all(len(word) > 2 for word in name.split()) and first in GIVEN_NAMES
    return name if is_small or _looks_like_a_name(name) else ""


def _looks_like_a_name(line: str) -> bool:
    small = ("von", "af", "de", "van", "der", "la")
    return bool(_NAME_LINE.match(line)) and all(word[0].isupper() or word in small for word in line.split())


def _address(text: str) -> str:
    lines = [line.strip(" ,") for line in text.split("\n")]
    pieces = [piece.strip() for line in lines for piece in line.split(",")]
    for street, town in pairwise(pieces):
        if _STREET.match(street) and _TOWN.match(town):
            return f"{street}, {town}"
    return ""
