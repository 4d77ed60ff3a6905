"""A document that lies with a case: what came with the request, or something about the person found on paper."""

from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from dsr_desk.domain.errors import UserError

MOST_BYTES = 25 * 1024 * 1024
"""A scanned contract is a few megabytes; every copy of the vault carries what lies in it."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """`import_id` is set where the document holds data about the person: its record is searched, answered and erased
    like any other. `size` is in bytes. From `tidied_on` only size and fingerprint are left."""

    id: int
    ref: str
    added_on: date
    added_by: str
    name: str
    what: str
    sha256: str
    size: int
    import_id: int | None = None
    tidied_on: date | None = None

    @property
    def is_data(self) -> bool:
        """It holds data about the person, found somewhere at the firm."""
        return self.import_id is not None

    @property
    def file_name(self) -> str:
        """What it is called outside the vault: by its case, so that no folder shows whose it is."""
        return f"{self.ref}-{self.id:02d}{self.ending}"

    @property
    def ending(self) -> str:
        """A plain ending, so that whoever opens the file has the right program; its name may be somebody's."""
        ending = PurePath(self.name).suffix.lower()
        return ending if ending[1:].isascii() and ending[1:].isalnum() and len(ending) <= 6 else ""


def refuse_size(size: int) -> None:
    """UserError where there is nothing in it, or too much."""
    if not size:
        raise UserError("Filen är tom. Välj en annan.", "The file is empty. Choose another.")
    if size > MOST_BYTES:
        limit = MOST_BYTES // 1024 // 1024
        raise UserError(
            f"Filen är större än {limit} MB. Skanna om den med lägre upplösning, eller dela den.",
            f"The file is larger than {limit} MB. Scan it again at a lower resolution, or split it.",
        )
