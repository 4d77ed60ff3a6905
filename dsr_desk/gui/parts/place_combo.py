"""A choice among known places that another one can be written into."""

from collections.abc import Sequence

from dsr_desk.gui.parts.calm_combo import CalmCombo


class PlaceCombo(CalmCombo):
    """Pairs of key and name; `value` is the key of a known name, else what was written."""

    def __init__(self, places: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setEditable(True)
        for key, name in places:
            self.addItem(name, key)
        self.setCurrentIndex(-1)

    def value(self) -> str:
        """Where it is."""
        text = " ".join(self.currentText().split())
        found = next((place for place in range(self.count()) if self.itemText(place).casefold() == text.casefold()), -1)
        return str(self.itemData(found)) if found >= 0 else text
