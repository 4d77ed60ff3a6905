"""The last letter of an erasure sent, and killed: answered or not, and once finished nothing of the row is left."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice, Decision, Outcome
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel, Right
from dsr_desk.services import erasure, guard, imports, letters, recipients, requests, review, unfinished
from dsr_desk.store.vault import Vault
from tests.faults import ground
from tests.faults.killing import Job
from tests.whole_job import pages

NAME, MAIL, CANARY, ROWS = "Quintilia Zetterfalk", "quintilia@example.se", "xyloplatschef", 1500


def job(template: Path) -> Job:
    """Everything of an erasure done but the letter's dispatch, which sets the guard and purges the row."""
    ref = _make(template)

    def prepare(folder: Path) -> Callable[[], object]:
        vault = ground.opened(folder)
        return lambda: letters.mark_sent(vault, ref, LetterKind.L11.value, Channel.MAIL)

    def verify(folder: Path, acknowledged: bool) -> str | None:
        vault = ground.opened(folder)
        try:
            is_answered = requests.one(vault, ref).is_over
            if acknowledged and not is_answered:
                return "an acknowledged letter is not sent"
            unfinished.finish(vault)
            return _agrees(vault, ref, is_answered) or ground.unsound(vault)
        finally:
            vault.close()

    return Job("kill while the last letter of an erasure goes out", template, prepare, verify)


def _make(template: Path) -> str:
    ground.make(template, ROWS)
    vault = ground.opened(template)
    file = template.parent / "hers.csv"
    file.write_text(f"Kundnr;Namn;E-post;Titel\n7;{NAME};{MAIL};{CANARY}\n8;Per Lind;per@example.se;\n", "utf-8")
    imports.take_in(vault, ground.plan_of(file))
    asked = requests.NewRequest((Right.ERASURE,), date(2026, 11, 2), Channel.MAIL, NAME, {Field.EMAIL: (MAIL,)})
    ref = requests.open_request(vault, asked).ref
    (hers,) = [one.record_id for one in review.search_case(vault, ref) if one.match.record.cells[1] == NAME]
    review.choose(vault, ref, [hers], Choice.INCLUDE, "granskad")
    erasure.decide(vault, ref, [hers], Decision(Outcome.ERASE))
    erasure.done(vault, ref)
    for notice in recipients.notices(vault, ref):
        recipients.told(vault, ref, notice.recipient)
    letters.issue(vault, ref, LetterKind.L11, said={"backups_until": "2027-02-21"})
    vault.close()
    return ref


def _agrees(vault: Vault, ref: str, is_answered: bool) -> str | None:
    with vault.reading() as connection:
        rows = connection.exec_driver_sql("SELECT count(*) FROM record").scalar()
        texts = connection.exec_driver_sql("SELECT count(*) FROM record_text").scalar()
    is_there = CANARY.encode() in pages.plain(vault.path, vault.key)
    if is_there is is_answered or rows != texts or rows != ROWS + 2 - is_answered:
        return f"{rows} rows and {texts} texts, hers is there: {is_there}, answered: {is_answered}"
    return None if guard.is_guarded(vault, ref) else "nobody is guarded"
