"""The weighing behind the answer to an objection (Art. 21(1)): written down before anything is answered."""

from dataclasses import dataclass
from datetime import date

from dsr_desk.domain.errors import NotAllowed


@dataclass(frozen=True, slots=True)
class Weighing:
    """`ours`: the compelling grounds, or none; `hers`: what is special about her situation; `prevails`: her objection
    wins and the processing stops."""

    ref: str
    processing: str
    ours: str
    hers: str
    prevails: bool
    on: date
    by: str


def check(one: Weighing) -> None:
    """NotAllowed unless the processing and both sides are written; the burden of proof is the controller's."""
    if not one.processing.strip():
        raise NotAllowed("Skriv vilken behandling invändningen gäller.", "Write which processing the objection meets.")
    if not one.hers.strip():
        raise NotAllowed(
            "Skriv vad personen anför om sin situation. Sägs inget särskilt, skriv det.",
            "Write what the person says of the situation. If nothing particular is said, write that.",
        )
    if not one.prevails and not one.ours.strip():
        raise NotAllowed(
            "Skriv de tvingande skäl som väger tyngre. Utan dem ska behandlingen upphöra (artikel 21.1).",
            "Write the compelling grounds that override. Without them the processing must stop (Article 21(1)).",
        )
