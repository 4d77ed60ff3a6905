"""A name cell that holds more than a name: what stands beside it counts, and the name is read without it."""

import pytest

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.folding import unescaped
from dsr_desk.domain.identifiers import numbers_apart
from dsr_desk.domain.mails import mails_in
from dsr_desk.domain.name_cells import is_nobody, parted
from dsr_desk.domain.record import Column
from dsr_desk.domain.row_keys import keys_of_row, query_keys


@pytest.mark.parametrize(
    ("cell", "name", "beside"),
    [
        ("karin.ekdahl@example.se", "", {Field.EMAIL: ("karin.ekdahl@example.se",)}),
        ("Karin Ekdahl, karin@example.se", "Karin Ekdahl", {Field.EMAIL: ("karin@example.se",)}),
        ("Namn: Ekdahl, Karin; tfn 070-174 06 05", "Ekdahl, Karin", {Field.PHONE: ("070-174 06 05",)}),
        ("Karin Ekdahl 19840317-9826", "Karin Ekdahl", {Field.PERSONAL_NUMBER: ("19840317-9826",)}),
        ("Wiks Bok AB 559999-0004", "Wiks Bok AB", {Field.ORG_NUMBER: ("559999-0004",)}),
        ("Ekdahl 840317", "Ekdahl", {Field.BIRTH_DATE: ("840317",)}),
        ("Ekdahl 8859-1", "Ekdahl 8859-1", {}),
        ("Karin Ekdahl", "Karin Ekdahl", {}),
    ],
)
def test_what_stands_beside_a_name_is_moved_to_where_it_belongs(cell: str, name: str, beside: Fields) -> None:
    assert parted({Field.NAME: (cell,)}) == beside | ({Field.NAME: (name,)} if name else {})


def test_a_row_whose_name_is_a_mailbox_lies_under_that_mailbox() -> None:
    row = keys_of_row([Column("Namn", Field.NAME)], ["karin.ekdahl@example.se"])
    assert row & keys_of_row([Column("E-post", Field.EMAIL)], ["karin.ekdahl@example.se"])


def test_a_column_of_given_names_called_namn_is_found_by_the_whole_name() -> None:
    row = keys_of_row([Column("Namn", Field.NAME), Column("Efternamn", Field.SURNAME)], ["Karin", "Ekdahl"])
    assert row & query_keys({Field.NAME: ("Karin Ekdahl",)})


@pytest.mark.parametrize("cell", ["Skyddad identitet", "(saknas)", "Okänd", "N.N."])
def test_what_is_written_for_no_name_is_nobodys(cell: str) -> None:
    assert is_nobody(cell)
    assert not is_nobody("Nanna Saknes")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("G&ouml;sta Bl&aring;vik", "Gösta Blåvik"),
        ("=?iso-8859-1?Q?G=F6sta_Bl=E5vik?=", "Gösta Blåvik"),
        ("Bl}vik", "Blåvik"),
        ("|hman", "öhman"),
        ("Anna|Eva", "Anna|Eva"),
        ("Lind & Co; Borås", "Lind & Co; Borås"),
        ("=?nonsense?Q?x?=", "=?nonsense?Q?x?="),
    ],
)
def test_letters_written_as_signs_are_read(written: str, meant: str) -> None:
    assert unescaped(written) == meant


def test_the_two_numbers_of_a_couples_row_are_both_read() -> None:
    assert numbers_apart("400704-9887 / 380101-9872") == ["400704-9887", "380101-9872"]
    assert numbers_apart("19400704-9887") == ["19400704-9887"]
    number = Column("Personnummer", Field.PERSONAL_NUMBER)
    assert keys_of_row([number], ["400704-9887 / 380101-9872"]) >= keys_of_row([number], ["380101-9872"])


@pytest.mark.parametrize("written", ["karin(at)example.se", "karin [at] example.se", "karin%40example.se",
                                     "karin@example,se"])  # fmt: skip
def test_a_mailbox_kept_from_robots_is_a_mailbox(written: str) -> None:
    assert [mail.normal for mail in mails_in(written)] == ["karin@example.se"]


def test_a_comma_between_two_mailboxes_parts_them() -> None:
    assert [mail.normal for mail in mails_in("a@example.se,b@example.org")] == ["a@example.se", "b@example.org"]
