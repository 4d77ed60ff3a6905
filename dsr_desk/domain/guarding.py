"""Which values tell that a person has come back: what is hers alone, in normal form, and never a name."""

import hashlib
import hmac
from collections.abc import Callable, Iterable

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.identifiers import has_birth_date, ten_digits
from dsr_desk.domain.keys import KeyKind, key_of
from dsr_desk.domain.mails import mails_in
from dsr_desk.domain.phones import phones_in

_NUMBERS = (Field.PERSONAL_NUMBER, Field.ORG_NUMBER, Field.VAT_NUMBER)


def identifiers(fields: Fields) -> frozenset[str]:
    """Personal numbers, own e-mail addresses and telephone numbers, as kind:normal form."""
    found = {
        f"number:{ten}" for value in _values(fields, _NUMBERS) if (ten := ten_digits(value)) and has_birth_date(ten)
    }
    found |= {
        f"mail:{mail.normal}"
        for value in _values(fields, (Field.EMAIL,))
        for mail in mails_in(value)
        if not mail.is_role
    }
    return frozenset(
        found | {f"phone:{one}" for value in _values(fields, (Field.PHONE, Field.MOBILE)) for one in phones_in(value)}
    )


def hashed(values: Iterable[str], secret: bytes) -> dict[str, str]:
    """Each value under its keyed hash: HMAC-SHA-256, so that the guard holds nobody's data."""
    return {hmac.new(secret, value.encode(), hashlib.sha256).hexdigest(): value for value in values}


_KINDS = {"number": KeyKind.NUMBER, "mail": KeyKind.MAIL, "phone": KeyKind.PHONE}
LAST_KIND = max(_KINDS.values())
"""No key of a later kind (domain/keys.py) is an identifier that is guarded."""


def mark_of(value: str, secret: bytes) -> int:
    """The mark of an identifier, written as kind:normal form."""
    kind, _, normal = value.partition(":")
    return marker(secret)(key_of(_KINDS[kind], normal))


def marker(secret: bytes) -> Callable[[int], int]:
    """What makes a mark of an index key: a keyed hash, 63 bits. One key in four thousand million shares its mark's key
    with another value, so a marked row's identifiers are hashed before anybody is told."""
    keyed = hashlib.blake2b(key=secret, digest_size=8)

    def mark(key: int) -> int:
        own = keyed.copy()
        own.update(key.to_bytes(8, "little"))
        return int.from_bytes(own.digest(), "little") >> 1

    return mark


def _values(fields: Fields, kinds: Iterable[Field]) -> Iterable[str]:
    return (value for kind in kinds for value in fields.get(kind, ()))
