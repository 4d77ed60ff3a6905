"""Fields as a JSON object writes them: a name of the field, and a string or a list of strings."""

import difflib
from collections.abc import Mapping

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.fields import Field, Fields


def fields_from(values: Mapping[str, object]) -> Fields:
    """The fields of a JSON object; an unknown field or a value that is no text is an error that says which."""
    known: dict[Field, tuple[str, ...]] = {}
    for name, value in values.items():
        texts = tuple(text for text in _texts(name, value) if text.strip())
        if texts:
            known[_field(name)] = texts
    return known


def _field(name: str) -> Field:
    try:
        return Field(name)
    except ValueError:
        near = ", ".join(difflib.get_close_matches(name, list(Field), n=4, cutoff=0.4) or list(Field)[:12])
        raise UserError(
            f"Fältet ”{name}” finns inte. Menade du {near}?", f"There is no field “{name}”. Did you mean {near}?"
        ) from None


def _texts(name: str, value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    listed = value if isinstance(value, list) else [value]
    if all(isinstance(one, str | int | float) for one in listed):
        return tuple(str(one) for one in listed if one is not None)
    raise UserError(
        f"Fältet ”{name}” ska vara en text eller en lista av texter.",
        f"The field “{name}” must be a text or a list of texts.",
    )
