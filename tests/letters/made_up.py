"""Facts of invented cases: one complete set per letter kind. Nobody in here exists."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from dsr_desk.domain.fields import Field
from dsr_desk.domain.grounds import RefusalGround
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.letter_facts import (
    AskedSystem,
    Correction,
    Declined,
    Disclosed,
    EarlierCase,
    Erased,
    KeptGroup,
    LetterFacts,
    Lookup,
    Mask,
    Search,
    SearchedFile,
    Told,
)
from dsr_desk.domain.record import Column, Role
from dsr_desk.domain.request import Extension, Identity, IdentityMethod, Right
from dsr_desk.domain.words import Text
from dsr_desk.files.policy_yaml import read
from dsr_desk.resources import data

ON = date(2026, 11, 24)
POLICY = read(data("policies", "demo.yaml").read_text(encoding="utf-8"))

_LIME = (
    Column("Personid", Field.RECORD_ID), Column("Förnamn", Field.GIVEN_NAME), Column("Efternamn", Field.SURNAME),
    Column("Titel", Field.JOB_TITLE), Column("Företag", Field.COMPANY), Column("E-postadress", Field.EMAIL),
    Column("Mobilnr", Field.MOBILE), Column("Gata", Field.STREET), Column("Postnr", Field.POSTCODE),
    Column("Ort", Field.CITY), Column("Land", Field.COUNTRY), Column("Nyhetsbrev", Field.CONSENT),
    Column("Segment", Field.OTHER), Column("Anteckningar", Field.NOTE),
)  # fmt: skip
_VISMA = (
    Column("Kundnr", Field.CUSTOMER_NUMBER), Column("Namn", Field.NAME), Column("Personnr", Field.PERSONAL_NUMBER),
    Column("Fakturadatum", Field.DATE), Column("Belopp", Field.AMOUNT),
)  # fmt: skip
_LETTER_LIST = (Column("E-post", Field.EMAIL), Column("Namn", Field.NAME), Column("Samtycke", Field.CONSENT))

HOSTILE = 'Ring <b>snart & <img src="/etc/passwd.png"> <a href="javascript:x()">klicka</a> åäö ÅÄÖ 😀 Ωμέγα Жук {0} {x}'


def _lime(row: int, note: str) -> Disclosed:
    return Disclosed(
        "lime", "limecrm-personer.csv", "", row, Role.CONTACT_PERSON, _LIME,
        (f"P{row:05}", "Karin", "Ekdahl", "Produktionschef", "Nordhamn Måleri AB", "karin.ekdahl@example.se",
         "070-174 06 11", "Kvarngatan 4 lgh 1102", "412 69", "Göteborg", "SE", "Ja", "A2", note),
        date(2026, 11, 3),
    )  # fmt: skip


def _visma(row: int) -> Disclosed:
    day = date(2024 + row % 3, 1 + row % 12, 1 + row % 28)
    return Disclosed(
        "visma", "fakturor.xlsx", "Fakturor", row, Role.PRIVATE_CUSTOMER, _VISMA,
        ("10417", "Karin Ekdahl", "19900118-9811", day.isoformat(), f"{row % 17 * 437 + 95},00"),
        date(2026, 11, 3), date(day.year + 7, 12, 31),
    )  # fmt: skip


def records(count: int) -> tuple[Disclosed, ...]:
    """That many records in three systems: a tenth of them with notes."""
    notes = max(1, count // 10)
    lime = tuple(
        _lime(row + 2, HOSTILE if row == 0 else f"Samtal {row}: vill veta mer om nästa kurs. Återkom i mars.")
        for row in range(notes)
    )
    newsletter = Disclosed(
        "nyhetsbrev", "prenumeranter.csv", "", 88, Role.SUBSCRIBER, _LETTER_LIST,
        ("karin.ekdahl@example.se", "Karin Ekdahl", "1"), date(2026, 11, 5),
    )  # fmt: skip
    return (*lime, newsletter, *(_visma(row + 2) for row in range(max(0, count - notes - 1))))


SEARCH = Search(
    date(2026, 11, 22),
    (
        SearchedFile("Visma", "fakturor.xlsx", "Fakturor", 18422, date(2026, 11, 3)),
        SearchedFile("Lime CRM", "limecrm-personer.csv", "", 9120, date(2026, 11, 3)),
        SearchedFile("Nyhetsbrev", "prenumeranter.csv", "", 2210, date(2026, 11, 5)),
    ),
    (Field.NAME, Field.EMAIL, Field.PHONE, Field.CUSTOMER_NUMBER),
    ("Karin Ekdahl, Ekdahl Karin, K Ekdahl", "karin.ekdahl@example.se", "070-174 06 11, +46701740611"),
    (AskedSystem("Kursportalen", date(2026, 11, 20), "Inget konto i det namnet eller med den adressen."),),
)
MASKS = (
    Mask(
        Text("andra personers namn", "names of other persons"), 2,
        Text("Namnen gäller någon annan än dig.", "The names are somebody else's."),
    ),
    Mask(
        Text("andra personers telefonnummer", "telephone numbers of other persons"), 1,
        Text("Numret går till någon annan än dig.", "The number is somebody else's."),
    ),
)  # fmt: skip
KEPT = (
    KeptGroup(
        "Visma", "12 fakturor 2024–2026", Text("bokföring", "accounting"),
        Text("Räkenskapsinformation måste sparas i sju år.", "Accounting records must be kept for seven years."),
        "17(3)(b)", "bokföringslagen (1999:1078) 7 kap. 2 §", date(2033, 12, 31),
    ),
    KeptGroup(
        "Nyhetsbrev", "e-postadressen i spärrlistan", Text("att du inte ska få reklam", "so that you get no marketing"),
        Text("Din invändning ska följas.", "Your objection must be honoured."),
        "21(3)", "marknadsföringslagen (2008:486) 19 §", None, is_open_ended=True,
    ),
)  # fmt: skip
ERASED = (
    Erased("Lime CRM", "Kontaktkort och 4 anteckningar", 5, date(2026, 11, 20)),
    Erased("Nyhetsbrev", "", 1, date(2026, 11, 21)),
)
TOLD = (
    Told("Brevduvan Utskick AB", date(2026, 11, 21)),
    Told("Hamnbanken AB", None, "banken sparar betalningar enligt egen lag och kan inte radera dem"),
)
DECLINED = (
    Declined(
        "anteckningar om andra deltagare på kursen i maj", RefusalGround.OTHERS_RIGHTS,
        "Anteckningarna handlar om tre andra personer, som kan kännas igen även utan namn.",
    ),
)  # fmt: skip

BASE = LetterFacts(
    case="DSR-2026-0021",
    controller=POLICY.controllers[0],
    name="Karin Ekdahl",
    received=date(2026, 10, 26),
    rights=(Right.ACCESS,),
    address=("Kvarngatan 4 lgh 1102", "412 69 Göteborg"),
    policy=POLICY,
    due=date(2026, 11, 26),
    safe=date(2026, 11, 26),
    identity=Identity(IdentityMethod.KNOWN_ADDRESS, date(2026, 10, 28), "Svar från adressen i Lime."),
)
REPORT = replace(
    BASE,
    held=records(40),
    masks=MASKS,
    search=SEARCH,
    earlier=(EarlierCase("DSR-2025-0007", date(2025, 3, 5), (Right.OBJECTION_MARKETING,), date(2025, 3, 7)),),
    lookups=(Lookup(date(2026, 11, 22), Text("svara på din begäran", "answer your request")),),
)

SAID: Mapping[LetterKind, Mapping[str, str]] = {
    LetterKind.L01: {},
    LetterKind.L02: {
        "doubt": "Begäran kom från en e-postadress som vi inte har sett förut, och vi har två kunder med ditt namn.",
        "identity_data": "Ditt kundnummer, eller ett svar från den e-postadress som du brukar använda hos oss.",
        "identity_no_less": "namnet ensamt skiljer dig inte från den andra kunden.",
        "safe_way": "Svara på vårt brev, som vi har skickat till din gamla adress, eller ring 031-390 06 10.",
    },
    LetterKind.L03: {"clarify": "Gäller din begäran ett visst köp, en viss kurs eller en viss tid?"},
    LetterKind.L04: {},
    LetterKind.L05: {}, LetterKind.L06: {}, LetterKind.L07: {},
    LetterKind.L08: {"granted": "Du får alla uppgifter om dig själv i bifogat registerutdrag."},
    LetterKind.L09: {},
    LetterKind.L10: {
        "disputed": "fakturan från den 12 mars 2025",
        "why_right": "Fakturan stämmer med beställningen och med leveransen, som du har kvitterat.",
        "would_change": "Ett kvitto eller ett meddelande som visar att beställningen ändrades före leveransen.",
    },
    LetterKind.L11: {"backups_until": "2027-01-15"},
    LetterKind.L12: {"backups_until": "2027-01-15"},
    LetterKind.L13: {
        "restricted_data": "Din adress och ditt telefonnummer i Lime CRM.", "restriction_ground": "a",
        "restricted_since": "2026-11-02", "check_until": "2026-12-15",
    },
    LetterKind.L14: {
        "restricted_data": "Din adress och ditt telefonnummer i Lime CRM.", "lift_on": "2026-12-08",
        "lift_why": "Kontrollen är klar och det finns inte längre någon grund för begränsningen.",
        "check_outcome": "Adressen är rättad. Telefonnumret stämmer med det du själv angav i maj.",
    },
    LetterKind.L15: {"portable_format": "json"},
    LetterKind.L16: {"granted": "Dina kontaktuppgifter och kurser, i den bifogade filen."},
    LetterKind.L17: {"stopped_on": "2026-10-27", "in_print": "Ett brev som redan var tryckt kan komma i november."},
    LetterKind.L18: {"objection": "rejected", "processing": "sparar ditt namn som kontaktperson för ditt företag"},
    LetterKind.L19: {"consent_for": "nyhetsbrevet", "stopped_on": "2026-10-27"},
    LetterKind.L20: {},
    LetterKind.L21: {
        "excess_kind": "excessive", "excess_facts": "Du har fått samma utdrag fem gånger sedan augusti, senast den 2 "
        "oktober, och inget har tillkommit.",
        "fee_amount": "400 kronor", "fee_computed": "två timmars arbete à 200 kronor.",
    },
    LetterKind.L22: {
        "excess_kind": "abuse", "excess_facts": "Du skrev den 3 oktober att du begär utdrag av trettio företag.",
        "abuse_intent": "du skrev att du drar tillbaka begäran mot 5 000 kronor.",
    },
    LetterKind.L23: {"fee_amount": "150 kronor", "first_copy_on": "2026-09-14"},
    LetterKind.L24: {
        "recipient": "Brevduvan Utskick AB", "recipient_address": "Box 12\n412 00 Nordhamn", "measure": "erased",
        "measure_data": "E-postadress och namn i listan Kursnytt.", "subject_key": "karin.ekdahl@example.se",
        "measure_on": "2026-11-20", "must_do": "Radera samma uppgifter hos er.", "confirm_by": "2026-12-04",
    },
    LetterKind.L25: {},
    LetterKind.L26: {
        "right_controller": "Hamnbanken AB, Strandvägen 1, 412 00 Nordhamn, dataskydd@hamnbanken.example",
        "forwarded": "Vi skickade din begäran vidare till banken den 27 oktober 2026.",
    },
    LetterKind.L27: {
        "represented": "Karin Ekdahl", "authority_needed": "En fullmakt som Karin Ekdahl har skrivit under.",
        "safe_way": "Skicka den med post till adressen längst ned.",
    },
    LetterKind.L28: {
        "why_not": "Våra besökssiffror är knutna till slumptal i webbläsaren, inte till namn eller adresser.",
        "would_help": "Det slumptal som står i kakan nh_besok i din webbläsare.",
    },
}  # fmt: skip

_ERASURE = (Right.ERASURE,)
_FACTS: Mapping[LetterKind, LetterFacts] = {
    LetterKind.L04: replace(
        BASE, extension=Extension(ON, "Uppgifterna ligger i sex system, och många anteckningar nämner andra personer."),
        due=date(2027, 1, 26),
    ),
    LetterKind.L05: REPORT,
    LetterKind.L06: replace(BASE, search=SEARCH),
    LetterKind.L07: replace(BASE, declined=DECLINED),
    LetterKind.L08: replace(BASE, declined=DECLINED, masks=MASKS),
    LetterKind.L09: replace(
        BASE, rights=(Right.RECTIFICATION,), told=TOLD[:1],
        corrections=(Correction("Lime CRM", "Efternamn", "Ekdal", "Ekdahl", date(2026, 11, 20)),),
    ),
    LetterKind.L10: replace(BASE, rights=(Right.RECTIFICATION,)),
    LetterKind.L11: replace(BASE, rights=_ERASURE, erased=ERASED, told=TOLD),
    LetterKind.L12: replace(BASE, rights=_ERASURE, erased=ERASED, told=TOLD, kept=KEPT),
    LetterKind.L13: replace(BASE, rights=(Right.RESTRICTION,)),
    LetterKind.L14: replace(BASE, rights=(Right.RESTRICTION,)),
    LetterKind.L15: replace(BASE, rights=(Right.PORTABILITY,), held=records(1)),
    LetterKind.L16: replace(
        BASE, rights=(Right.PORTABILITY,),
        declined=(Declined("fakturorna", RefusalGround.NOT_PORTABLE, "Fakturorna bokförs för att lagen kräver det."),),
    ),
    LetterKind.L17: replace(BASE, rights=(Right.OBJECTION_MARKETING,)),
    LetterKind.L18: replace(
        BASE, rights=(Right.OBJECTION,),
        declined=(
            Declined(
                "invändningen", RefusalGround.COMPELLING_GROUNDS,
                "Du är den enda kontaktpersonen i ett avtal som löper till mars 2027. Du skrev att du får för många "
                "samtal. Vi ringer inte mer, men behöver ditt namn i avtalet.",
            ),
        ),
    ),
    LetterKind.L19: replace(BASE, rights=(Right.CONSENT_WITHDRAWAL,), erased=ERASED[1:]),
    LetterKind.L20: replace(BASE, rights=(Right.AUTOMATED_DECISION,)),
    LetterKind.L25: replace(BASE, told=TOLD),
}  # fmt: skip


def facts_for(kind: LetterKind) -> LetterFacts:
    """A complete set of facts for that kind."""
    return replace(_FACTS.get(kind, BASE), said=SAID[kind])
