"""Rich Text as Outlook compresses it, and what is broken or hostile in it."""

import struct

import pytest

from dsr_desk.files import rich_text

HELLO = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232"
    "0af32068656c090020627705b06c647d0a800fa0"
)  # fmt: skip
"""The example of MS-OXRTFCP, 3.1.1."""


def plain(source: bytes) -> bytes:
    return struct.pack("<IIII", len(source) + 12, len(source), 0x414C454D, 0) + source


def test_the_example_of_the_specification_is_expanded() -> None:
    assert rich_text.expanded(HELLO) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert rich_text.text_of(HELLO) == "hello world"


def test_the_second_example_runs_into_itself() -> None:
    wxyz = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
    assert rich_text.expanded(wxyz) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"


def test_swedish_letters_are_read() -> None:
    source = rb"{\rtf1\ansi\ansicpg1252 Radera mina uppgifter, \'c5sa \'d6hman}"
    assert rich_text.text_of(plain(source)) == "Radera mina uppgifter, Åsa Öhman"


@pytest.mark.parametrize(
    "body",
    [b"", b"x", HELLO[:20], b"\xff" * 40, struct.pack("<IIII", 9, 1 << 31, 0x75465A4C, 0) + b"\x00" * 9,
     plain(b"{\\rtf1" + b"{" * 100_000), plain(b"\\u99999999 " * 1000)],
)  # fmt: skip
def test_what_is_broken_gives_no_trouble(body: bytes) -> None:
    assert isinstance(rich_text.text_of(body), str)


def test_it_never_grows_past_what_its_head_says_or_a_letter_may_be() -> None:
    body = struct.pack("<IIII", 9, 1 << 20, 0x75465A4C, 0) + b"\xff\x00\x0f" + b"\xff" * 500_000
    assert len(rich_text.expanded(body)) <= (1 << 20) + 8 * 17
