"""The command line's grammar, and what is wrong with a line that does not keep to it, in the language asked for."""

import argparse
import re
import sys
from collections.abc import Sequence
from functools import partial
from typing import Any, NoReturn

from dsr_desk.cli.values import unknown
from dsr_desk.domain.words import Text


class Parser(argparse.ArgumentParser):
    """argparse's own, but for its errors: one sentence in Swedish or English, and where to read on. Exit status 2."""

    def __init__(self, *, language: str = "sv", **how: Any) -> None:
        super().__init__(**{"allow_abbrev": False} | how)  # "--told" is no "--told-on"
        self._language = language

    def add_subparsers(self, **how: Any) -> Any:
        """Its commands speak the same language."""
        return super().add_subparsers(**{"parser_class": partial(Parser, language=self._language)} | how)

    def error(self, message: str) -> NoReturn:
        """Say it and stop."""
        more = Text(f"Se ”{self.prog} --help”.", f"See “{self.prog} --help”.")
        self.exit(2, f"{in_words(message).said_in(self._language)} {more.said_in(self._language)}\n")


def language_of(argv: Sequence[str] | None) -> str:
    """The language a command line asks for, before it is known to be a right one."""
    words = list(sys.argv[1:] if argv is None else argv)
    asked = "".join(
        value for word, following in zip(words, [*words[1:], ""], strict=True)
        for value in [following if word == "--lang" else word.removeprefix("--lang=")] if word.startswith("--lang")
    )  # fmt: skip
    return "en" if asked == "en" else "sv"


_SAID = (
    (r"the following arguments are required: (?P<what>.+)", Text("Det här saknas: {what}.", "Missing: {what}.")),
    (r"one of the arguments (?P<what>.+) is required",
     Text("Ett av de här behövs: {what}.", "One of these is needed: {what}.")),
    (r"unrecognized arguments: (?P<what>.+)", Text("Det här finns inte: {what}.", "There is no such thing: {what}.")),
    (r"ambiguous option: (?P<what>\S+) could match (?P<more>.+)",
     Text("{what} kan betyda flera saker: {more}.", "{what} may mean several things: {more}.")),
    (r"argument (?P<of>.+?): invalid \S+ value: (?P<what>.+)",
     Text("{what} går inte att använda för {of}.", "{what} cannot be used for {of}.")),
    (r"argument (?P<of>.+?): expected .*", Text("Skriv ett värde efter {of}.", "Write a value after {of}.")),
    (r"argument (?P<of>.+?): not allowed with argument (?P<what>.+)",
     Text("{of} och {what} går inte att förena.", "{of} and {what} cannot be combined.")),
    (r"argument (?P<of>.+?): ignored explicit argument (?P<what>.+)",
     Text("{of} tar inget värde: {what}.", "{of} takes no value: {what}.")),
    (r"argument (?P<of>.+?): (?P<what>.+)", Text("{of}: {what}", "{of}: {what}")),
)  # fmt: skip
"""What argparse says (Python 3.11 to 3.14), and what is said for it; the first that fits. Its words are left out."""


_NO_CHOICE = re.compile(r"argument .+?: invalid choice: '?(.*?)'? \(choose from (.+)\)", re.DOTALL)


def in_words(message: str) -> Text:
    """An error of argparse's in both languages; one that is not known as it stands."""
    if wrong := _NO_CHOICE.fullmatch(message):
        return unknown(wrong[1], [one.strip(" '") for one in wrong[2].split(",")]).text
    for pattern, said in _SAID:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return Text(said.sv.format(**found.groupdict()), said.en.format(**found.groupdict()))
    return Text(message, message)
