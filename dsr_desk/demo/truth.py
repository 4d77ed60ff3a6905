"""The truth about made-up exports: which row shows which person, in which role, by which identifiers."""

from typing import Any

HEAD = ("person_id", "system", "file", "sheet", "row", "role", "identifiers", "is_mention")


class Truth:
    """Collects truth rows as files are written."""

    def __init__(self, writer: Any) -> None:
        self._write = writer.writerow
        self._write(HEAD)
        self.rows = 0

    def add(
        self, person: int, system: str, file: str, row: int, role: str, identifiers: str, *, sheet: str = "",
        is_mention: bool = False,
    ) -> None:  # fmt: skip
        """One person in one row. `row` counts from 1, header included; `identifiers` are field names joined by +."""
        self._write((person, system, file, sheet, row, role, identifiers, int(is_mention)))
        self.rows += 1


def present(**values: str) -> str:
    """The names of the identifiers that are there."""
    return "+".join(name for name, value in values.items() if value)
