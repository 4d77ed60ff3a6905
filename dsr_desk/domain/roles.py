"""In which role a row shows its person: a customer register holds firms, sole traders and private people alike."""

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.identifiers import read_number
from dsr_desk.domain.name_table import GIVEN_NAMES
from dsr_desk.domain.names import COMPANY_WORDS, tokens
from dsr_desk.domain.record import Role

_OF_REGISTERS = frozenset({Role.COMPANY, Role.SUPPLIER, Role.PRIVATE_CUSTOMER})


def role_of(usual: Role, fields: Fields) -> Role:
    """The role of one row, given the usual role of its table.

    In registers of firms an organisation number that holds a birth date makes the row a person's: a sole trader's if it
    has a firm's name or VAT number beside it, else a private customer's. Without a number the name decides.
    """
    if usual is Role.CONTACT_PERSON and Field.SUPPLIER_NUMBER in fields and Field.CUSTOMER_NUMBER not in fields:
        return Role.SUPPLIER_CONTACT
    if usual not in _OF_REGISTERS:
        return usual
    numbers = fields.get(Field.ORG_NUMBER, ()) + fields.get(Field.PERSONAL_NUMBER, ())
    readings = [reading for text in numbers if (reading := read_number(text))]
    if any(reading.is_person for reading in readings):
        if usual is Role.SUPPLIER:
            return Role.SOLE_TRADER
        return Role.SOLE_TRADER if _is_in_trade(fields) else Role.PRIVATE_CUSTOMER
    if usual is Role.PRIVATE_CUSTOMER and (readings or _is_firm(fields)):
        return Role.COMPANY
    if usual is Role.COMPANY and not numbers and _is_called_as_a_person(fields):
        return Role.PRIVATE_CUSTOMER
    return usual


def _is_called_as_a_person(fields: Fields) -> bool:
    """Two words, the first a known given name, and nothing of a firm's beside it."""
    if _is_in_trade(fields) or Field.CONTACT_REF in fields:
        return False
    names = [tokens(name) for name in fields.get(Field.NAME, ())]
    return bool(names) and all(len(name) == 2 and name[0] in GIVEN_NAMES for name in names)


def _is_firm(fields: Fields) -> bool:
    return any(word in COMPANY_WORDS for name in fields.get(Field.NAME, ()) for word in tokens(name))


def _is_in_trade(fields: Fields) -> bool:
    return bool(fields.get(Field.VAT_NUMBER) or fields.get(Field.COMPANY)) or _is_firm(fields)
