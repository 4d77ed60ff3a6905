"""The letterhead in the vault."""

import struct

from sqlalchemy import Connection, delete, insert, select

from dsr_desk.domain.letterhead import Letterhead
from dsr_desk.store.tables import letterhead

_LOGO = "logo"


def get(connection: Connection) -> Letterhead | None:
    """The picture; None where none was chosen."""
    row = connection.execute(select(letterhead).where(letterhead.c.name == _LOGO)).one_or_none()
    if row is None:
        return None
    width, height = struct.unpack(">II", row.body[16:24])  # the head of every PNG
    return Letterhead(row.body, width, height, row.alt)


def put(connection: Connection, one: Letterhead | None) -> None:
    """Write it in place of the earlier one; None takes it away."""
    connection.execute(delete(letterhead).where(letterhead.c.name == _LOGO))
    if one is not None:
        values = {"name": _LOGO, "body": one.body, "media_type": "image/png", "alt": one.alt}
        connection.execute(insert(letterhead).values(**values))
