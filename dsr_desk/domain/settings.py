"""The person's own choices. The settings page is built from these fields, their names and their explanations."""

from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

from dsr_desk.domain.words import Text


class Appearance(StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def _setting(default: Any, name: Text, why: Text) -> Any:
    return field(default=default, metadata={"name": name, "why": why})


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default."""

    language: str = _setting(
        "sv",
        Text("Språk", "Language"),
        Text("Programmets språk. Breven följer personens eget.", "The program's. Letters follow the person's own."),
    )
    appearance: Appearance = _setting(
        Appearance.SYSTEM,
        Text("Utseende", "Appearance"),
        Text("Ljust, mörkt eller som datorn.", "Light, dark, or as the computer."),
    )
    text_percent: int = _setting(
        100,
        Text("Textens storlek, procent", "Size of text, per cent"),
        Text("Från 100 till 200.", "From 100 to 200."),
    )
    operator: str = _setting(
        "",
        Text("Ditt namn", "Your name"),
        Text("Står i händelseloggen vid allt du gör.", "Stands in the log beside everything you do."),
    )
    eves_extend: bool = _setting(
        False,
        Text("Aftnar förlänger tiden", "Eves extend the period"),
        Text(
            "Midsommarafton, julafton och nyårsafton räknas som helgdagar i svensk lag men kanske inte i EU:s "
            "förordning 1182/71. Av är alltid det säkra: då blir datumet tidigare.",
            "Midsummer's, Christmas and New Year's eve count as holidays in Swedish law but perhaps not in EU "
            "regulation 1182/71. Off is always safe: the date comes earlier.",
        ),
    )
    signature: str = _setting(
        "",
        Text("Underskrift i breven", "Signature of the letters"),
        Text(
            "Namn och titel, i stället för kontaktpersonen i förteckningen. Semikolon skiljer raderna.",
            "Name and title, in place of the contact of the record. Semicolons divide the lines.",
        ),
    )
    reminders: bool = _setting(
        True,
        Text("Påminnelser", "Reminders"),
        Text("Säg till när något ska göras. Bara ärendenummer visas.", "Tell me what is due. Case numbers only."),
    )
    target_days: int = _setting(
        14,
        Text("Eget mål, dagar till svar", "Own target, days to answer"),
        Text("En månad är taket, inte målet (artikel 12.3).", "A month is the ceiling, not the aim (Article 12(3))."),
    )
    hide_birth_date: bool = _setting(
        False,
        Text("Dölj hela personnumret i listor", "Hide the whole personal number in lists"),
        Text("Annars visas födelsedatumet.", "Otherwise the date of birth shows."),
    )
    backup_daily: bool = _setting(
        True,
        Text("Säkerhetskopia varje dag", "A backup every day"),
        Text(
            "Kopian görs när programmet är öppet och kontrolleras innan den räknas. De senaste 12 dagarnas, 10 "
            "veckornas och 9 månadernas kopior sparas.",
            "The copy is made while the program is open and verified before it counts. Those of the last 12 days, 10 "
            "weeks and 9 months are kept.",
        ),
    )
    backup_folder: str = _setting(
        "",
        Text("Mapp för säkerhetskopior", "Folder for backups"),
        Text(
            "Helst inte på samma dator. Utan vald mapp läggs kopiorna bredvid valvet: då skyddar de mot misstag och "
            "skador i filen, men inte om datorn går sönder.",
            "Best not on this same computer. Without one the copies lie beside the vault: that guards against "
            "mistakes and damage to the file, but not when the computer breaks.",
        ),
    )
    keep_rows_days: int = _setting(
        90,
        Text("Inlästa filer sparas, dagar", "Files read in are kept, days"),
        Text(
            "En inläst fil är en kopia av kundregistret. Efter tre månader är den för gammal att svara efter, så en ny "
            "måste läsas in ändå. Filer som ett pågående ärende bygger på står kvar. 0 gallrar aldrig.",
            "A file read in is a copy of the customers. After three months it is too old to answer by, and a new one "
            "has to be read in anyway. Files that a case under way leans on stay. 0 keeps them for good.",
        ),
    )
    keep_bodies_months: int = _setting(
        3,
        Text("Brevens innehåll sparas, månader efter svaret", "What letters hold is kept, months after the answer"),
        Text(
            "Så länge kan personen fråga om det hon fick. Sedan räcker brevets fingeravtryck, datum och "
            "innehållsförteckning som bevis; breven som kom in och de kopierade raderna försvinner också. 0 gallrar "
            "aldrig.",
            "So long the person may ask about what she got. After that a letter's fingerprint, dates and list of "
            "contents are proof enough; letters that came in and copied rows go too. 0 keeps them for good.",
        ),
    )
    keep_names_years: int = _setting(
        5,
        Text("Ärenden anonymiseras, år efter avslut", "Cases name nobody, years after they end"),
        Text(
            "Efter fem år kan ingen sanktionsavgift längre tas ut (dataskyddslagen 6:4). Namnet och kontaktuppgifterna "
            "försvinner; vad som begärdes, beslutades och svarades står kvar, liksom loggen och spärren mot att "
            "uppgifterna kommer tillbaka. 0 anonymiserar aldrig.",
            "After five years no sanction fee can be imposed any more (dataskyddslagen 6:4). Name and contact details "
            "go; what was asked, decided and answered stays, and so do the log and the guard against data that come "
            "back. 0 never anonymises.",
        ),
    )
    backup_days: int = _setting(
        250,
        Text("Säkerhetskopior försvinner efter, dagar", "Backups are gone after, days"),
        Text(
            "Breven om radering säger när kopiorna är borta. Räkna den längsta tiden bland era system. Valvets egna "
            "dagliga kopior tas bort efter så många dagar; nio månaders kopior ryms i 250.",
            "Letters on erasure say when the copies are gone. Count the longest time among your systems. The vault's "
            "own daily copies go after so many days; nine months of copies take 250.",
        ),
    )
    idle_minutes: int = _setting(
        5,
        Text("Lås efter så många minuter utan rörelse", "Lock after so many idle minutes"),
        Text("0 låser aldrig.", "0 never locks."),
    )


NAMES = frozenset(one.name for one in fields(Settings))


def label(name: str) -> Text:
    """What a setting is called."""
    return _metadata(name)["name"]


def why(name: str) -> Text:
    """What a setting does, in one sentence."""
    return _metadata(name)["why"]


def _metadata(name: str) -> dict[str, Text]:
    return next(dict(one.metadata) for one in fields(Settings) if one.name == name)
