"""Which values tell that a person has come back: what is hers alone, in normal form, and never a name."""

import hashlib
import hmac
from collections.abc import Iterable

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.identifiers import has_birth_date, ten_digits
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


def _values(fields: Fields, kinds: Iterable[Field]) -> Iterable[str]:
    return (value for kind in kinds for value in fields.get(kind, ()))
