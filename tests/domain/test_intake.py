"""Letters read: the right is right or "unsure"; reminders, complaints, and who writes."""

from datetime import date

import pytest

from dsr_desk.domain.fields import Field
from dsr_desk.domain.intake import understand
from dsr_desk.domain.languages import language_of
from dsr_desk.domain.request import Right
from dsr_desk.domain.signature import cut_quoted, identifiers_in, written_name
from tests.domain.intake_letters import LETTERS, SHORT

TODAY = date(2026, 4, 1)


@pytest.mark.parametrize(
    ("language", "rights", "kind", "text"), [one[1:] for one in LETTERS], ids=[one[0] for one in LETTERS]
)
def test_a_letter_gives_its_rights_or_none(language: str, rights: str, kind: str, text: str) -> None:
    reading = understand(text)
    assert set(reading.rights) == {Right(word) for word in rights.split()}
    assert (reading.language, reading.is_reminder, reading.is_complaint) == (language, "r" in kind, "c" in kind)


@pytest.mark.parametrize(("rights", "text"), SHORT)
def test_one_sentence_is_enough(rights: str, text: str) -> None:
    reading = understand(text)
    assert (" ".join(reading.rights), reading.is_reminder, reading.is_complaint) == (rights, False, False)


def test_each_right_comes_with_the_sentence_that_suggests_it() -> None:
    reading = understand("Hej! Jag är kund. Radera mina uppgifter. Tack för kaffet.")
    assert [(one.right, one.sentence, one.is_sure) for one in reading.suggestions] == [
        (Right.ERASURE, "Radera mina uppgifter.", True)
    ]


def test_an_unsure_letter_shows_what_it_may_mean_and_decides_nothing() -> None:
    reading = understand("Ta bort mig från era listor.")
    assert not reading.is_sure
    assert {one.right for one in reading.suggestions} == {Right.ERASURE, Right.OBJECTION_MARKETING}


def test_the_subject_line_counts() -> None:
    assert understand("Se ämnesraden. /Bo", subject="Begäran om registerutdrag").rights == (Right.ACCESS,)


def test_a_case_number_is_found() -> None:
    assert understand("Gäller ärende dsr-2026-0004. Inget svar än!").case == "DSR-2026-0004"


def test_a_hundred_thousand_letters_of_nonsense_are_read_quickly() -> None:
    for nasty in (
        "a " * 100_000,
        "article " * 20_000,
        "(" * 100_000,
        "Artikel 15 " * 20_000,
        "\n" * 100_000,
        "vad ni " * 30_000,
    ):
        understand(nasty)


def test_who_writes_is_found_from_the_signature() -> None:
    text = (
        "Hej, jag vill veta vad ni har om mig.\nMitt kundnummer är 1042 och mitt personnummer 900118+9811.\n\n"
        "Med vänlig hälsning\nKarin von Ekdahl\nKvarngatan 4, 411 01 Göteborg\n070-174 06 05\nkarin.ekdahl@example.se\n"
    )
    found = identifiers_in(text, TODAY, sender="K E", sender_mail="Karin.Ekdahl@example.se")
    assert found == {
        Field.NAME: ("Karin von Ekdahl",),
        Field.EMAIL: ("Karin.Ekdahl@example.se",),
        Field.PHONE: ("070-174 06 05",),
        Field.PERSONAL_NUMBER: ("900118+9811",),
        Field.CUSTOMER_NUMBER: ("1042",),
        Field.ADDRESS: ("Kvarngatan 4, 411 01 Göteborg",),
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mvh Kalle Karlsson", "Kalle Karlsson"),
        ("jag heter Åsa Öhman och vill veta", "Åsa Öhman"),
        ("Namn: Bo Falk\nradera allt", "Bo Falk"),
        ("Mit freundlichen Grüßen\n\nErika Mustermann", "Erika Mustermann"),
        ("radera allt tack", ""),
        ("Vad har ni om mig?\n/Karin Ekdahl", "Karin Ekdahl"),
        ("Vad har ni om mig? /karin ekdahl", "karin ekdahl"),
        ("Vad har ni om mig?\nmvh Åsa Öhman, Kvarngatan 4, 411 01 Göteborg", "Åsa Öhman"),
        ("Radera mig.\n/Karin Ekdahl karin@example.se 070-1740605", "Karin Ekdahl"),
        ("mvh åsa öhman", "åsa öhman"),
        ("Vad vet ni om mig?\nVänligen, Dag Falk", "Dag Falk"),
        ("Merci de me répondre. Mit freundlichen Grüßen, Erika Mustermann", "Erika Mustermann"),
        ("Svara inom en månad.\n/C. Falk", "C. Falk"),
        ("Hälsningar\nvi ses snart", ""),
        ("Mvh Gudrun i Flen", ""),
        ("Jag bor i Kvarngatan/Storgatan och vill bli raderad /tack så mycket", ""),
        ("Tack på förhand!\nHälsningar\nAnna-Karin Åkesson\nVD, Bolaget", "Anna-Karin Åkesson"),
    ],
)
def test_names(text: str, name: str) -> None:
    assert written_name(text) == name


def test_a_quoted_letter_is_not_the_writers_own_words() -> None:
    own, quoted = cut_quoted("Nej tack.\n> radera allt\n\nOn 3 March 2026 at 10:00 Bo Falk wrote:\nhej")
    assert "radera" not in own
    assert "radera" in quoted
    assert "hej" in quoted


def test_a_short_text_has_no_language() -> None:
    assert language_of("OK 123") == ""


@pytest.mark.parametrize(
    "text",
    [
        "Ni svarade först efter tre månader. Det är dåligt skött, jag har anmält det till IMY.",
        "I am not satisfied with how my case was handled by your staff.",
        "Je suis mécontente de la façon dont vous avez traité mon dossier.",
    ],
)
def test_an_everyday_complaint_without_a_right_is_a_complaint(text: str) -> None:
    reading = understand(text)
    assert (reading.is_complaint, reading.rights) == (True, ())


def test_an_angry_request_stays_a_request() -> None:
    reading = understand("Jag är missnöjd med er personal. Radera alla mina uppgifter.")
    assert (reading.is_complaint, reading.rights) == (False, (Right.ERASURE,))
