"""The files that were dropped, gone through one table after the other: looked at, mapped, read in or left."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from dsr_desk.domain.errors import Cancelled, UserError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.plan import Import, ImportPlan
from dsr_desk.domain.policy import System
from dsr_desk.domain.sources import source_name
from dsr_desk.gui import messages
from dsr_desk.gui.background import Job
from dsr_desk.gui.imports import reading
from dsr_desk.gui.imports.file_words import kind_word
from dsr_desk.gui.imports.preview import PreviewCard, mapping_of
from dsr_desk.gui.imports.profile_dialogs import SaveProfileDialog
from dsr_desk.gui.parts.progress import ProgressStrip
from dsr_desk.gui.workplace import Workplace
from dsr_desk.services import changes, imports, joins, profiles
from dsr_desk.services.profiles import Known


class Pile(QObject):
    """Shows each in the preview. `showing(bool)` while there is one, `warned(sentence)`, `taken(plan, import)`."""

    showing = Signal(bool)
    warned = Signal(str)
    tells = Signal(str, object)
    taken = Signal(object, object)

    def __init__(self, here: Workplace, preview: PreviewCard, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self.here, self.preview, self._strip = here, preview, strip
        self.systems: tuple[System, ...] = ()
        self._waiting: list[ImportPlan] = []
        self._chosen: dict[str, Field] = {}
        self._suggested: dict[str, Field] = {}
        self._number = self._total = 0
        preview.counts.told.connect(lambda said: self.tells.emit(said, None))
        preview.counts.failed.connect(self._on_refused)
        preview.agreed.connect(self._on_agreed)
        preview.dropped.connect(self._next)
        preview.remapped.connect(self._on_remapped)
        preview.resourced.connect(self._on_resourced)
        preview.profile_asked.connect(self._on_profile_asked)

    def look_at(self, files: Sequence[Path]) -> None:
        """Look at files, one after the other, before anything is written."""
        self.warned.emit("")
        vault = self.here.vault
        job = Job(self.here.background)
        self._strip.follow(job)

        def look() -> list[tuple[ImportPlan, ...] | UserError]:
            return [reading.looked_at(vault, file, job) for file in files]

        self.here.background.ask(look, self._on_looked_at, job=job)

    def _on_looked_at(self, found: list[tuple[ImportPlan, ...] | UserError]) -> None:
        wrong = [self.here.say(one.text) for one in found if isinstance(one, UserError)]
        self.warned.emit("\n".join(wrong))
        plans = [plan for one in found if not isinstance(one, UserError) for plan in one]
        if plans:
            self._waiting, self._number, self._total = plans, 0, len(plans)
            self._next()

    def _next(self) -> None:
        """The next sheet or file, or the end of it."""
        self._chosen = {}
        if not self._waiting:
            self.preview.hide()
            self.showing.emit(False)
            return
        self._number += 1
        plan = self._waiting.pop(0)
        self._suggested = dict(mapping_of(plan))
        self._show_plan(plan)
        self.preview.show_same(None)
        vault = self.here.vault
        self.here.background.ask(lambda: imports.same_table(vault, plan), self.preview.show_same, topic="same file")
        self._compare(plan)

    def _compare(self, plan: ImportPlan) -> None:
        """Against the other tables and the last file of the same system; nobody waits for it."""
        self.preview.show_changes(None)
        self.preview.show_joins(())
        vault, job, beside = self.here.vault, Job(self.here.background), tuple(self._waiting)
        self.here.background.ask(lambda: joins.of_plan(vault, plan, beside), self.preview.show_joins, topic="joins")
        self.here.background.ask(
            lambda: changes.of_plan(vault, plan, job.check_cancelled), self.preview.show_changes,
            lambda _error: None, topic="changes", job=job,
        )  # fmt: skip

    def _show_plan(self, plan: ImportPlan) -> None:
        self.preview.show_plan(plan, self.systems, (self._number, self._total))
        self.preview.set_busy(False)
        self.preview.show()
        self.showing.emit(True)

    def _on_remapped(self, column: str, field: str) -> None:
        plan = self.preview.plan
        if plan is None:
            return
        before = self._suggested.get(column, Field.OTHER)
        self._remap(plan, column, Field(field))
        self.tells.emit(
            self.tr("The column {0} was given another field.").format(column),
            lambda: self._remap(self.preview.plan, column, before),
        )

    def _remap(self, plan: ImportPlan | None, column: str, field: Field) -> None:
        """Show the new field at once, and let the file be read again by it: its remarks depend on it."""
        if plan is None:
            return
        self._chosen[column] = field
        columns = tuple(replace(one, field=field) if one.name == column else one for one in plan.columns)
        self._show_plan(replace(plan, columns=columns))
        self._look_again(plan.source)

    def _on_resourced(self, source: str) -> None:
        if self.preview.plan is not None:
            self._show_plan(replace(self.preview.plan, source=source))
            self._look_again(source)
            self._compare(self.preview.plan)

    def _look_again(self, source: str) -> None:
        plan = self.preview.plan
        if plan is None:
            return
        vault, mapping = self.here.vault, dict(mapping_of(plan))
        self.here.background.ask(
            lambda: imports.preview(plan.path, source=source or None, mapping=mapping, vault=vault),
            lambda plans: self._on_looked_again(plan, plans),
            topic="preview again",
        )

    def _on_looked_again(self, plan: ImportPlan, plans: tuple[ImportPlan, ...]) -> None:
        fresh = next((one for one in plans if one.sheet == plan.sheet), None)
        if fresh is not None and self.preview.plan is not None and self.preview.plan.path == plan.path:
            self._show_plan(fresh)

    def _on_profile_asked(self) -> None:
        plan = self.preview.plan
        if plan is None:
            return
        source = plan.source or str(self.preview.source.currentData() or "")
        systems = [(plan.source if one.is_called(plan.source) else one.name, one.name) for one in self.systems]
        shown = source_name(source, self.here.language, self.systems) if source else ""
        dialog = SaveProfileDialog(f"{shown} {kind_word(plan.kind)}".strip(), shown, systems, self.preview)
        dialog.agreed.connect(lambda: self._save_profile(plan, dialog))
        dialog.fit()
        dialog.open()

    def _save_profile(self, plan: ImportPlan, dialog: SaveProfileDialog) -> None:
        vault, name, source = self.here.vault, dialog.name.text(), dialog.source.value()
        self.here.background.change(
            lambda: profiles.save(vault, profiles.of_plan(plan, name, source)),
            lambda made: self._on_profile_saved(made, dialog),
            lambda error: dialog.show_error(messages.sentence(error, self.here.language)),
            touches={"imports"},
        )

    def _on_profile_saved(self, made: Known, dialog: SaveProfileDialog) -> None:
        """It is read by the profile from now on; there is nothing left to remember."""
        dialog.finish()
        self._chosen = {}
        vault, profile = self.here.vault, made.profile
        said = self.tr("Saved. The next file with these headings is read by the profile {0}.").format(profile.name)

        def undo() -> None:
            self.here.background.change(lambda: profiles.delete(vault, profile.name), touches={"imports"})

        self.tells.emit(said, undo)
        self._on_resourced(profile.source)

    def _on_agreed(self) -> None:
        plan = self.preview.plan
        if plan is None:
            return
        vault, job, is_remapped = self.here.vault, Job(self.here.background), bool(self._chosen)
        self.preview.follow(job)
        self.here.background.change(
            lambda: reading.taken_in(vault, plan, job, is_remembered=is_remapped),
            lambda taken: self._on_taken_in(plan, taken), self._on_refused, touches={"imports"}, job=job,
        )  # fmt: skip

    def _on_taken_in(self, plan: ImportPlan, taken: Import) -> None:
        self.taken.emit(plan, taken)
        self._next()

    def _on_refused(self, error: Exception) -> None:
        self.preview.set_busy(False)
        sentence = messages.sentence(error, self.here.language)
        if isinstance(error, Cancelled):
            self.tells.emit(sentence, None)
        else:
            self.warned.emit(sentence)
