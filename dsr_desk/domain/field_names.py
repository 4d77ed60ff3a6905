"""What the fields are called by people: in column headings, letters and search forms."""

from collections.abc import Mapping
from types import MappingProxyType

from dsr_desk.domain.fields import Field
from dsr_desk.domain.words import Text

FIELD_NAMES: Mapping[Field, Text] = MappingProxyType(
    {
        Field.RECORD_ID: Text("Post-id", "Record id"),
        Field.NAME: Text("Namn", "Name"),
        Field.GIVEN_NAME: Text("Förnamn", "Given name"),
        Field.SURNAME: Text("Efternamn", "Surname"),
        Field.PERSONAL_NUMBER: Text("Personnummer", "Personal number"),
        Field.ORG_NUMBER: Text("Organisationsnummer", "Organisation number"),
        Field.VAT_NUMBER: Text("Momsnummer", "VAT number"),
        Field.BIRTH_DATE: Text("Födelsedag", "Date of birth"),
        Field.EMAIL: Text("E-post", "E-mail"),
        Field.PHONE: Text("Telefon", "Phone"),
        Field.MOBILE: Text("Mobil", "Mobile"),
        Field.ADDRESS: Text("Adress", "Address"),
        Field.STREET: Text("Gata", "Street"),
        Field.STREET2: Text("Gata, rad 2", "Street, line 2"),
        Field.POSTCODE: Text("Postnummer", "Postcode"),
        Field.CITY: Text("Ort", "Town"),
        Field.REGION: Text("Län eller region", "Region"),
        Field.COUNTRY: Text("Land", "Country"),
        Field.COMPANY: Text("Företag", "Company"),
        Field.CONTACT_REF: Text("Er referens", "Contact person"),
        Field.JOB_TITLE: Text("Befattning", "Job title"),
        Field.CUSTOMER_NUMBER: Text("Kundnummer", "Customer number"),
        Field.SUPPLIER_NUMBER: Text("Leverantörsnummer", "Supplier number"),
        Field.DATE: Text("Datum", "Date"),
        Field.AMOUNT: Text("Belopp", "Amount"),
        Field.MESSAGE: Text("Meddelande", "Message"),
        Field.NOTE: Text("Anteckning", "Note"),
        Field.CONSENT: Text("Samtycke", "Consent"),
        Field.OWNER: Text("Handläggare", "Owner"),
        Field.CATEGORY: Text("Kategori", "Category"),
        Field.OTHER: Text("Övrigt", "Other"),
    }
)

JOINED = "joined"
"""The reason's name where a row points to one of hers, beside those of the fields."""
_JOINED = Text("Kopplad rad", "Joined row")


def field_name(field: Field | str, language: str) -> str:
    """The everyday name of a field, or of a reason that is none; an unknown one keeps its own word."""
    if field == JOINED:
        return _JOINED.said_in(language)
    try:
        return FIELD_NAMES[Field(field)].said_in(language)
    except ValueError:
        return str(field).replace("_", " ")
