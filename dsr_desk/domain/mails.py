"""E-mail addresses in any writing, as the one mailbox they reach."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_MAIL = re.compile(r"([\w.+\-'&=~%]+)@([\w\-]+(?:\.[\w\-]+)+)")
_WRITTEN_AT = re.compile(r"\s?[(\[]\s?(?:at|a|snabel-?a)\s?[)\]]\s?|%40", re.IGNORECASE)
"""An @ kept from robots, or coded for a link."""
_COMMA = re.compile(r"(@[\w\-]+),([a-z]{2,4})(?![\w.@,])")
"""A slip of the finger: "karin@example,se"."""
_IGNORES_DOTS = frozenset({"gmail.com"})
"""The one large provider that documents that dots in the local part do not count."""
_SAME_PROVIDER = {"googlemail.com": "gmail.com"}
_ROLES = frozenset(
    "admin administration bokning booking butik contact ekonomi faktura fakturor familjen family finance hej hello help"
    " helpdesk hr info information inkop invoice jobb kansli kansliet konsult kontakt kontor kontoret kundservice"
    " kundtjanst leverantor lon mail marknad noreply no-reply office order orders post postmaster press redaktion"
    " reception receptionen rektor registrator sales salj service skola styrelse styrelsen support teknik webmaster"
    " vaxel verkstad order-se ekonomiavdelning leverantorsreskontra kundreskontra".split()
)
"""Mailboxes that belong to an office or a household, compared without rings and dots over their letters."""


@dataclass(frozen=True, slots=True)
class Mail:
    """One address: `normal` is the mailbox it reaches; a role mailbox is read by several people.

    A household's ("familjen.wik@") is a role mailbox too, of a few people who differ by given name.
    """

    normal: str
    is_role: bool
    is_household: bool = False

    @property
    def local(self) -> str:
        """The part before the @."""
        return self.normal.partition("@")[0]


@lru_cache(maxsize=32768)
def mails_in(text: str) -> tuple[Mail, ...]:
    """Every address in a cell, each once: display name, mailto:, case and tag off."""
    if "@" not in text:
        text = _WRITTEN_AT.sub("@", text)
        if "@" not in text:
            return ()
    text = _COMMA.sub(r"\1.\2", text.lower())
    found = (_normal(local, domain) for local, domain in _MAIL.findall(text))
    return tuple(dict.fromkeys(found))


def _normal(local: str, domain: str) -> Mail:
    local = local.strip(".'").partition("+")[0] or local
    domain = domain.strip(".-_")
    if not domain.isascii():
        domain = _punycode(domain)
    domain = _SAME_PROVIDER.get(domain, domain)
    if domain in _IGNORES_DOTS:
        local = local.replace(".", "")
    if not local.isascii():
        local = unicodedata.normalize("NFC", local)
    return Mail(f"{local}@{domain}", _is_role(local), local.startswith(_HOUSEHOLDS))


def _punycode(domain: str) -> str:
    try:
        return domain.encode("idna").decode()
    except UnicodeError:
        return domain


_HOUSEHOLDS = ("familjen", "family")
_FIRST_PART = re.compile(r"[._\-\d]")


def _is_role(local: str) -> bool:
    plain = local if local.isascii() else unicodedata.normalize("NFKD", local).encode("ascii", "ignore").decode()
    first = _FIRST_PART.split(plain, maxsplit=1)[0]
    return plain in _ROLES or first in _ROLES
