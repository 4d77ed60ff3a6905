"""The categories of personal data that fields fall in (Art. 15(1)(b)). Their names are letter texts."""

from collections.abc import Iterable
from enum import StrEnum
from types import MappingProxyType

from dsr_desk.domain.fields import Field


class DataCategory(StrEnum):
    """A category, in the order a report lists them."""

    IDENTITY = "identity"
    NUMBERS = "numbers"
    CONTACT = "contact"
    RELATION = "relation"
    PAYMENTS = "payments"
    NOTES = "notes"
    CONSENT = "consent"
    OTHER = "other"


_FIELDS = {
    DataCategory.IDENTITY: (Field.NAME, Field.GIVEN_NAME, Field.SURNAME, Field.BIRTH_DATE, Field.JOB_TITLE),
    DataCategory.NUMBERS: (Field.PERSONAL_NUMBER, Field.ORG_NUMBER, Field.VAT_NUMBER, Field.CUSTOMER_NUMBER,
                           Field.SUPPLIER_NUMBER, Field.RECORD_ID),
    DataCategory.CONTACT: (Field.EMAIL, Field.PHONE, Field.MOBILE, Field.ADDRESS, Field.STREET, Field.STREET2,
                           Field.POSTCODE, Field.CITY, Field.REGION, Field.COUNTRY),
    DataCategory.RELATION: (Field.COMPANY, Field.CONTACT_REF, Field.OWNER, Field.CATEGORY, Field.DATE),
    DataCategory.PAYMENTS: (Field.AMOUNT,),
    DataCategory.NOTES: (Field.NOTE, Field.MESSAGE),
    DataCategory.CONSENT: (Field.CONSENT,),
    DataCategory.OTHER: (Field.OTHER,),
}  # fmt: skip
CATEGORY_OF = MappingProxyType({field: category for category, fields in _FIELDS.items() for field in fields})
ORDER = MappingProxyType({category: number for number, category in enumerate(DataCategory)})


def categories_of(fields: Iterable[Field]) -> tuple[DataCategory, ...]:
    """The categories that occur, each once, in the report's order."""
    return tuple(sorted({CATEGORY_OF[field] for field in fields}, key=ORDER.__getitem__))
