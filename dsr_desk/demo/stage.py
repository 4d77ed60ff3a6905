"""What the demo story is played on: a vault whose clock the story moves, and the few gestures all cases share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from dsr_desk.demo.story_letters import mail
from dsr_desk.domain.dates import STOCKHOLM
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice, Finding
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel, IdentityMethod, Request
from dsr_desk.files.writing import write_new
from dsr_desk.services import guard, imports, letter_forms, letters, logging_in, requests, review
from dsr_desk.store.vault import Vault


class StoryClock:
    """A clock that stands where the story is: so many days before the day the demo is played, mid-morning."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.days_ago = -1
        self.minute = 0
        self.go_to(0)

    def __call__(self) -> datetime:
        return self.instant

    def go_to(self, days_ago: int) -> None:
        """Half past nine in Stockholm on that day, and a few minutes later each time."""
        self.minute = self.minute + 7 if days_ago == self.days_ago else 0
        self.days_ago = days_ago
        day = datetime.combine(self.today - timedelta(days=days_ago), time(9, 30), STOCKHOLM)
        self.instant = (day + timedelta(minutes=self.minute)).astimezone(UTC)


@dataclass(slots=True)
class Stage:
    """The vault, its clock, and where letters are written."""

    vault: Vault
    clock: StoryClock
    out: Path
    inbox: Path
    written: list[Path] = field(default_factory=list)

    def day(self) -> date:
        """The story's day."""
        return self.vault.today()

    def arrives(self, letter: tuple[str, str, str], name: str) -> Request:
        """A mail comes in: it is kept as a file and logged, as a new case or to the open one."""
        path = self.inbox / f"{name}.eml"
        write_new(path, mail(letter, self.clock.instant - timedelta(hours=1)))
        _, case, _ = logging_in.log(self.vault, path)
        return case

    def knows_her(self, ref: str, method: IdentityMethod, note: str) -> None:
        """Settle the identity."""
        requests.settle_identity(self.vault, ref, method, note)

    def sends(
        self, ref: str, kind: LetterKind, said: Mapping[str, str] | None = None, channel: Channel = Channel.MAIL,
        form: str = "pdf",
    ) -> None:  # fmt: skip
        """Issue a letter, write its file, and mark it sent today."""
        made = letters.make(self.vault, ref, kind, said=said or {})
        self.writes(f"{ref}-{kind.value}.pdf", made.body)
        if form != "pdf" and made.letter_id is not None:
            issued = next(one for one in letters.listing(self.vault, ref) if one.id == made.letter_id)
            self.writes(f"{ref}-{kind.value}.{form}", letter_forms.file_of(self.vault, issued, form))
        letters.mark_sent(self.vault, ref, kind.value, channel, self.day())

    def drafts(self, ref: str, kind: LetterKind, said: Mapping[str, str] | None = None) -> None:
        """A draft for the eye, not kept."""
        made = letters.make(self.vault, ref, kind, is_draft=True, said=said or {})
        self.writes(f"{ref}-{kind.value}-utkast.pdf", made.body)

    def takes_in(self, name: str, text: str) -> None:
        """A later export is read in, and looked through for guarded persons."""
        path = self.inbox / name
        write_new(path, text.encode("utf-8-sig"))
        for plan in imports.preview(path):
            guard.watch(self.vault, imports.take_in(self.vault, plan).id)

    def writes(self, name: str, body: bytes) -> None:
        """A file in the demo's folder; names carry the case number only."""
        path = self.out / name
        write_new(path, body)
        self.written.append(path)

    def reviews(self, case: Request, hers: Sequence[str | tuple[str, ...]]) -> tuple[Finding, ...]:
        """Search, take the certain ones, and look at the rest: hers if it holds one of the texts, else another's."""
        review.search_case(self.vault, case.ref)
        for one in review.accept_certain(self.vault, case.ref):
            if one.choice is None:
                is_hers = _holds(one, hers)
                choice = Choice.INCLUDE if is_hers else Choice.EXCLUDE
                reason = "Samma uppgifter som i begäran." if is_hers else "En annan person, eller bara omnämnd."
                review.choose(self.vault, case.ref, [one.record_id], choice, reason)
        return review.findings(self.vault, case.ref)


def _holds(one: Finding, texts: Sequence[str | tuple[str, ...]]) -> bool:
    cells = " ".join(
        cell for column, cell in zip(one.match.record.columns, one.match.record.cells, strict=False)
        if column.field not in (Field.NOTE, Field.MESSAGE, Field.CONTACT_REF)
    ).casefold()  # fmt: skip
    wanted = ((one,) if isinstance(one, str) else one for one in texts)
    return any(all(text.casefold() in cells for text in every) for every in wanted)
