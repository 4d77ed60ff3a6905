"""A row of an export, and the persons seen in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.links import Link, link_data, link_from


class Role(StrEnum):
    """In which role a row shows a person."""

    PRIVATE_CUSTOMER = "private_customer"
    SOLE_TRADER = "sole_trader"
    COMPANY = "company"
    CONTACT_PERSON = "contact_person"
    CUSTOMER_REFERENCE = "customer_reference"
    SUPPLIER = "supplier"
    SUPPLIER_CONTACT = "supplier_contact"
    LEARNER = "learner"
    SUBSCRIBER = "subscriber"
    LEAD = "lead"
    ATTENDEE = "attendee"
    PAYER = "payer"
    CORRESPONDENT = "correspondent"
    EMPLOYEE = "employee"
    OWN_STAFF = "own_staff"
    MENTIONED = "mentioned"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of an export: its header as written, the field it was mapped to, and its part in a join if any."""

    name: str
    field: Field
    link: Link | None = None


def column_data(column: Column) -> list[Any]:
    """A column as plain values: name, field, and its link where it has one."""
    told: list[Any] = [column.name, column.field.value]
    return [*told, link_data(column.link)] if column.link else told


def column_from(stored: Sequence[Any]) -> Column:
    """The reverse of `column_data`. Raises ValueError or TypeError for anything else."""
    name, field, *link = stored
    return Column(str(name), Field(field), link_from(link[0]) if link else None)


@dataclass(frozen=True, slots=True)
class Record:
    """One row, verbatim. `cells` stand in the order of `columns`, as text exactly as read.

    `record_id` is what people and scripts call it: FILE:ROW, FILE:SHEET:ROW in workbooks of several sheets, or the
    value of a column mapped to record_id. `row` is the 1-based physical row of the sheet; in text files the number of
    the record, header included. `key` is the vault's own number for it (0 outside a vault).
    """

    record_id: str
    source: str
    file: str
    sheet: str
    row: int
    role: Role
    columns: tuple[Column, ...]
    cells: tuple[str, ...]
    import_id: int = 0
    key: int = 0

    def fields(self) -> Fields:
        """The row's values by field."""
        return fields_of(self.columns, self.cells)


@dataclass(frozen=True, slots=True)
class Face:
    """One person (or company) seen in a row in one role."""

    role: Role
    fields: Fields


_SHARED_BY_REFERENCE = (
    Field.EMAIL, Field.PHONE, Field.MOBILE, Field.STREET, Field.STREET2, Field.POSTCODE, Field.CITY, Field.ADDRESS,
    Field.CUSTOMER_NUMBER, Field.SUPPLIER_NUMBER, Field.NOTE, Field.COUNTRY,
)  # fmt: skip


def fields_of(columns: Sequence[Column], cells: Sequence[str]) -> Fields:
    """Group the cells of one row by field, in column order, leaving out the empty ones."""
    grouped: dict[Field, list[str]] = {}
    for column, value in zip(columns, cells, strict=False):
        if value and (value := value.strip()):
            grouped.setdefault(column.field, []).append(value)
    return {field: tuple(values) for field, values in grouped.items()}


def faces_of(role: Role, fields: Fields) -> tuple[Face, ...]:
    """The persons in a row: the one it is about, and the reference person of a company row as her own face.

    The reference person shares the row's contact details (they are the company's, so matching discounts them), never
    its name or its numbers.
    """
    main = Face(role, fields)
    reference = fields.get(Field.CONTACT_REF)
    if not reference:
        return (main,)
    shared = {field: fields[field] for field in _SHARED_BY_REFERENCE if field in fields}
    company = fields.get(Field.COMPANY) or fields.get(Field.NAME) or ()
    known = {Field.NAME: reference, **shared, **({Field.COMPANY: company} if company else {})}
    return (main, Face(Role.CUSTOMER_REFERENCE, known))
