"""What the next export of each system shows of an erasure: gone, still there, kept, or not read again."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from dsr_desk.gui.parts.card import Card
from dsr_desk.gui.parts.chip import Chip
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.words import day
from dsr_desk.gui.theme import GRID, Tone
from dsr_desk.services.proof import Proof, Seen

translate = QCoreApplication.translate

SOME = 3
"""Rows at fault named in the line; the rest are counted."""
SIGNS = 12
"""So much of a fingerprint tells files apart to the eye; the whole of it is in the case file."""
_TONES: dict[Seen, Tone] = {
    Seen.GONE: "ok",
    Seen.STILL_THERE: "late",
    Seen.KEPT_AS_PLANNED: "accent",
    Seen.NOT_READ_AGAIN: "warning",
}


class ProofCard(Card):
    """A line for each system."""

    def __init__(self, proofs: Sequence[Proof], systems: Mapping[str, str], language: str) -> None:
        super().__init__(translate("ProofCard", "Compared with the next export").upper())
        self._language = language
        checked = max((one.checked_on for one in proofs if one.checked_on), default=None)
        if checked is not None:
            self.body.addWidget(PlainLabel(self.tr("Checked on {0}").format(day(checked, language)), "muted"))
        for proof in proofs:
            self.body.addWidget(self._line(proof, systems.get(proof.source, proof.source)))

    def _line(self, proof: Proof, system: str) -> QWidget:
        line = QWidget()
        flow = FlowLayout(line, spacing=GRID)
        flow.addWidget(PlainLabel(system, "strong"))
        flow.addWidget(Chip(self._word(proof), _TONES[proof.seen]))
        if proof.on is not None:
            read = self.tr("read in {0}, file {1}").format(day(proof.on, self._language), proof.sha256[:SIGNS])
            flow.addWidget(PlainLabel(read, "muted"))
        return line

    def _word(self, proof: Proof) -> str:
        if proof.seen is Seen.STILL_THERE:
            return self.tr("still there ({0})").format(_named(proof.rows))
        return {
            Seen.GONE: self.tr("gone"),
            Seen.KEPT_AS_PLANNED: self.tr("kept as decided"),
            Seen.NOT_READ_AGAIN: self.tr("no new export read in"),
        }[proof.seen]


def _named(rows: Sequence[str]) -> str:
    more = len(rows) - SOME
    return ", ".join(rows[:SOME]) + (f" + {more}" if more > 0 else "")
