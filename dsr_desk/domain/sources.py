"""What an import's source is called where it is no system of the record of processing."""

from collections.abc import Iterable

from dsr_desk.domain.policy import System
from dsr_desk.domain.words import Text

NO_SOURCE = "other"
"""The source of an import that nobody named and no profile recognised."""
WITHOUT_SYSTEM = Text("Utan angivet system", "No system given")


def source_name(source: str, language: str, systems: Iterable[System] = ()) -> str:
    """The system's name in the policy; else the source as it was named, in words where it is none."""
    if source == NO_SOURCE:
        return WITHOUT_SYSTEM.said_in(language)
    return next((system.name for system in systems if system.is_called(source)), source)
