"""The canonical fields that a column of any export can be mapped to."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Field(StrEnum):
    """What a column holds. The values are the names the command line promises."""

    RECORD_ID = "record_id"
    NAME = "name"
    GIVEN_NAME = "given_name"
    SURNAME = "surname"
    PERSONAL_NUMBER = "personal_number"
    ORG_NUMBER = "org_number"
    VAT_NUMBER = "vat_number"
    BIRTH_DATE = "birth_date"
    EMAIL = "email"
    PHONE = "phone"
    MOBILE = "mobile"
    ADDRESS = "address"
    STREET = "street"
    STREET2 = "street2"
    POSTCODE = "postcode"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    COMPANY = "company"
    CONTACT_REF = "contact_ref"
    JOB_TITLE = "job_title"
    CUSTOMER_NUMBER = "customer_number"
    SUPPLIER_NUMBER = "supplier_number"
    DATE = "date"
    AMOUNT = "amount"
    MESSAGE = "message"
    NOTE = "note"
    CONSENT = "consent"
    OWNER = "owner"
    CATEGORY = "category"
    OTHER = "other"


Fields = Mapping[Field, tuple[str, ...]]
"""What is known about one subject: a field to its written values, in column order, never empty strings."""

NO_FIELDS: Fields = MappingProxyType({})
