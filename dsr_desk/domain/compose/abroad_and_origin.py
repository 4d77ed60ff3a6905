"""Where data came from and where they go, in words: used by page one of the report and by its sections."""

from dsr_desk.domain.compose.applies import Holding, to_you
from dsr_desk.domain.compose.pen import Pen


def sources(pen: Pen, held: Holding) -> str:
    """Where a system's data came from, told to the reader; "you" goes without saying beside "you, when ordering"."""
    said = list(dict.fromkeys(to_you(source, pen.language) for source in held.sources))
    whole = [one for one in said if not any(other.startswith((f"{one} ", f"{one},")) for other in said)]
    return "; ".join(whole) or pen.miss(f"source:{held.name}", system=held.name)


def country(pen: Pen, code: str | None) -> str:
    """A country by name where the texts have it, else its code."""
    return pen.texts.get(f"country.{code}", code) if code else pen.texts["country.unknown"]
