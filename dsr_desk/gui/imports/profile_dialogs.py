"""The two small windows about a profile: a mapping saved as one, and one mended."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from dsr_desk.domain.fields import Field
from dsr_desk.domain.profile import Profile, headings
from dsr_desk.gui.imports.mapping_header import field_choices
from dsr_desk.gui.parts.calm_combo import CalmCombo
from dsr_desk.gui.parts.dialog import FormDialog
from dsr_desk.gui.parts.form import FormRow
from dsr_desk.gui.parts.place_combo import PlaceCombo
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.theme import GRID
from dsr_desk.services.profiles import LONGEST_NAME

translate = QCoreApplication.translate


class ProfileDialog(FormDialog):
    """Has a name to write; `agreed` when the button is pressed. It stays until `finish`, so that a refusal is said in
    it."""

    agreed = Signal()

    def __init__(self, heading: str, text: str, agree: str, name: str, parent: QWidget) -> None:
        super().__init__(heading, text, agree, parent)
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_NAME)
        hint = translate("ProfileDialog", "Call it after the system and the list, never after a person.")
        self.body.addWidget(FormRow(translate("ProfileDialog", "What the profile is called"), self.name, hint))

    def accept(self) -> None:
        """Wait for what comes of it."""
        self.show_error("")
        self.agree.setEnabled(False)
        self.agreed.emit()

    def finish(self) -> None:
        """It is done."""
        super().accept()


class SaveProfileDialog(ProfileDialog):
    """A file's mapping as a profile: its name, and the system whose files it reads."""

    def __init__(self, name: str, source: str, systems: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(
            translate("ProfileDialog", "Save as a profile"),
            translate("ProfileDialog", "The next file with these headings is then read like this one. Headings and "
                                       "their fields are kept, nothing of the rows."),
            translate("ProfileDialog", "Save the profile"), name, parent,
        )  # fmt: skip
        self.source = PlaceCombo(systems)
        self.source.setEditText(source)
        self._source = FormRow(translate("ProfileDialog", "Which system the file comes from"), self.source)
        self.body.addWidget(self._source)
        self.body.addStretch(1)
        self.name.selectAll()
        self.name.setFocus()

    def accept(self) -> None:
        """Only with a system."""
        is_told = bool(self.source.value())
        self._source.show_error("" if is_told else translate("ProfileDialog", "Choose a system, or write its name."))
        if is_told:
            super().accept()


class MendProfileDialog(ProfileDialog):
    """An own profile's name, and the field of each of its headings."""

    def __init__(self, profile: Profile, system: str, language: str, parent: QWidget) -> None:
        super().__init__(
            translate("ProfileDialog", "Mend the profile"),
            translate("ProfileDialog", "It reads files from {0}. What was read in before stays as it is; the next "
                                       "file is read as you say here.").format(system),
            translate("ProfileDialog", "Save the changes"), profile.name, parent,
        )  # fmt: skip
        self._was = {column.name: column.field for column in headings(profile)}
        self.fields = {name: CalmCombo() for name in self._was}
        choices = field_choices(language)
        choices.setParent(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        grid.addWidget(PlainLabel(translate("ProfileDialog", "Heading in the file"), "smallstrong"), 0, 0)
        grid.addWidget(PlainLabel(translate("ProfileDialog", "is read as"), "smallstrong"), 0, 1)
        for row, (name, combo) in enumerate(self.fields.items(), 1):
            combo.setModel(choices)
            combo.choose(self._was[name].value)
            combo.setAccessibleName(translate("MappingHeader", "Field for the column {0}").format(name))
            grid.addWidget(PlainLabel(name, wrap=True), row, 0)
            grid.addWidget(combo, row, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def changes(self) -> dict[str, Field]:
        """The headings that are to be read as another field."""
        now = {name: Field(combo.currentData()) for name, combo in self.fields.items()}
        return {name: field for name, field in now.items() if field is not self._was[name]}
