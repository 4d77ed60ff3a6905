"""The firm's own profiles: what each reads, and ways to mend, share, remove and take one in."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dsr_desk.domain.field_names import field_name
from dsr_desk.domain.fields import Field
from dsr_desk.domain.profile import Profile, headings
from dsr_desk.gui import messages
from dsr_desk.gui.imports.profile_dialogs import MendProfileDialog
from dsr_desk.gui.parts.buttons import QuietButton, SmallButton
from dsr_desk.gui.parts.card import Card, Notice
from dsr_desk.gui.parts.file_choice import file_to_open, place_to_save
from dsr_desk.gui.parts.flow_layout import FlowLayout
from dsr_desk.gui.parts.plain_label import PlainLabel
from dsr_desk.gui.parts.scroll import empty
from dsr_desk.gui.parts.words import counted, grouped
from dsr_desk.gui.theme import GRID
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import profiles
from dsr_desk.services.profiles import Known

SOME = 6
"""Headings named in the list itself; the rest are counted, and shown where the profile is mended."""
KINDS = "*.yaml *.yml"


class ProfileList(Card):
    """A part for each own profile. `tells(sentence, undo)` after something was done."""

    tells = Signal(str, object)

    def __init__(self, here: Workplace) -> None:
        super().__init__(self.tr("Your own profiles").upper())
        self._here = here
        self._name: Callable[[str], str] = str
        self.mends: list[SmallButton] = []
        self.shares: list[SmallButton] = []
        self.removes: list[SmallButton] = []
        self._about = PlainLabel("", "muted", wrap=True)
        self.trouble = Notice("", "late")
        self.trouble.hide()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self.taking = QuietButton(self.tr("Take in a profile from a file …"))
        self.taking.clicked.connect(self._on_taking)
        self.body.addWidget(self._about)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.trouble)
        self.body.addSpacing(4)
        self.body.addWidget(self.taking, 0, Qt.AlignmentFlag.AlignLeft)

    def read(self, name: Callable[[str], str]) -> None:
        """Read them anew; `name` says what a source is called."""
        self._name, vault = name, self._here.vault
        self._here.background.ask(lambda: profiles.listing(vault), self.show_known, topic="profiles")

    def show_known(self, known: Sequence[Known]) -> None:
        """Show the own ones among these."""
        mine = [one for one in known if one.is_own]
        empty(self._grid)
        self.mends, self.shares, self.removes = [], [], []
        self._about.setText(
            self.tr("A profile says which of our fields each heading of a system's file is.") if mine else
            self.tr("A profile says which of our fields each heading of a system's file is. You have none of your own "
                    "yet: save one when you look at a file, or take in one that somebody shared.")
        )  # fmt: skip
        for row, one in enumerate(mine):
            self._grid.addWidget(self._words(one), row, 0)
            self._grid.addWidget(self._buttons(one.profile), row, 1, Qt.AlignmentFlag.AlignTop)

    def _words(self, one: Known) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        system = self.tr("reads files from {0}").format(self._name(one.profile.source))
        head = FlowLayout(spacing=GRID)
        head.addWidget(PlainLabel(one.profile.name, "smallstrong"))
        head.addWidget(PlainLabel(system, "muted"))
        column.addLayout(head)
        column.addWidget(PlainLabel(self._read_as(one.profile), "small", wrap=True))
        if one.before:
            title = self._here.say(one.before.title)
            goes = self.tr("Goes before the profile that comes with the program: {0}").format(title)
            column.addWidget(PlainLabel(goes, "muted", wrap=True))
        column.addStretch(1)
        return holder

    def _read_as(self, profile: Profile) -> str:
        every = [one for one in headings(profile) if one.field is not Field.OTHER]
        said = [f"{one.name} → {field_name(one.field, self._here.language)}" for one in every[:SOME]]
        rest = len(headings(profile)) - len(said)
        more = [counted(rest, self.tr("and {0} heading more"), self.tr("and {0} headings more"))] if rest else []
        return " · ".join([*said, *more])

    def _buttons(self, profile: Profile) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        ways = (
            (self.tr("Mend …"), self.tr("Mend {0}"), self._on_mend, self.mends),
            (self.tr("Share …"), self.tr("Share {0}"), self._on_share, self.shares),
            (self.tr("Remove"), self.tr("Remove {0}"), self._remove, self.removes),
        )
        for words, spoken, act, kept in ways:
            button = SmallButton(words)
            button.setAccessibleName(spoken.format(profile.name))
            button.clicked.connect(lambda _on=False, act=act: act(profile))
            kept.append(button)
            row.addWidget(button)
        return holder

    def _on_mend(self, profile: Profile) -> None:
        dialog = MendProfileDialog(profile, self._name(profile.source), self._here.language, self)
        vault = self._here.vault

        def mend() -> None:
            name, changes = dialog.name.text(), dialog.changes()
            self._here.background.change(
                lambda: profiles.revise(vault, profile.name, name, changes),
                lambda made: self._on_mended(dialog, profile, made),
                lambda error: dialog.show_error(messages.sentence(error, self._here.language)),
                touches={"imports"},
            )

        dialog.agreed.connect(mend)
        dialog.fit()
        dialog.open()

    def _on_mended(self, dialog: MendProfileDialog, was: Profile, made: Known) -> None:
        dialog.finish()
        vault, name = self._here.vault, made.profile.name
        self._say(self.tr("The profile {0} is mended.").format(name), lambda: profiles.put_back(vault, was, name))

    def _on_share(self, profile: Profile) -> None:
        suggested = re.sub(r"[^\w -]", "-", profile.name) + ".yaml"
        kinds = self.tr("Profiles") + f" ({KINDS})"
        if path := place_to_save(self, self.tr("Share the profile"), suggested, kinds):
            self.share(profile, path)

    def share(self, profile: Profile, path: Path) -> None:
        """Write it to a file: headings and fields, no rows."""
        vault = self._here.vault
        said = self.tr("Saved as {0}. The file holds headings and fields, no rows.").format(path.name)
        self._change(lambda: profiles.export(vault, profile.name, path), lambda _done: self._say(said, None))

    def _remove(self, profile: Profile) -> None:
        vault = self._here.vault
        said = self.tr("The profile {0} is removed. Rows read in by it stay.").format(profile.name)
        self._change(
            lambda: profiles.delete(vault, profile.name),
            lambda gone: self._say(said, lambda: profiles.save(vault, gone)),
        )

    def _on_taking(self) -> None:
        kinds = self.tr("Profiles") + f" ({KINDS});;" + self.tr("All files") + " (*)"
        if path := file_to_open(self, self.tr("Take in a profile"), kinds):
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Every profile of a file, or one sentence on why not."""
        vault = self._here.vault
        self._change(lambda: profiles.take_in(vault, path), self._on_taken_in)

    def _on_taken_in(self, found: Sequence[Known]) -> None:
        vault, names = self._here.vault, [one.profile.name for one in found]
        one, many = self.tr("{0} profile is taken in."), self.tr("{0} profiles are taken in.")

        def undo() -> None:
            for name in names:
                profiles.delete(vault, name)

        self._say((one if len(names) == 1 else many).format(grouped(len(names))), undo)

    def _change(self, work: Callable[[], object], then: Callable[..., object]) -> None:
        self._warn("")
        self._here.background.change(work, then, self._on_failed, touches={"imports"})

    def _say(self, said: str, undo: Callable[[], object] | None) -> None:
        self.tells.emit(said, undo and (lambda: self._change(undo, lambda _done: None)))

    def _on_failed(self, error: Exception) -> None:
        self._warn(messages.sentence(error, self._here.language))

    def _warn(self, text: str) -> None:
        self.trouble.say(text)
        self.trouble.setVisible(bool(text))
