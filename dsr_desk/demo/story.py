"""The demo story: eight cases in different states, every right at least once, taken through the real services.

Each case is told as a generator that yields how many days ago its next step happened; the stage plays all of them in
the order of time, as the audit trail will show.
"""

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from dsr_desk import resources
from dsr_desk.demo import story_letters as wrote
from dsr_desk.demo.stage import Stage, StoryClock
from dsr_desk.demo.story_people import STORY
from dsr_desk.demo.world import Person
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.finding import Decision, Finding, Outcome
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel, IdentityMethod, PauseReason, Request, Right
from dsr_desk.domain.restriction import RestrictionGround
from dsr_desk.services import (
    erasure,
    guard,
    imports,
    proof,
    recipients,
    rectification,
    requests,
    restrictions,
    review,
    systems,
)
from dsr_desk.services.requests import NewRequest
from dsr_desk.store.vault import Vault
from dsr_desk.system import clock as system_clock

Steps = Iterator[int]
EXPORTS = (
    "visma_kundregister.csv", "visma_bokforing_2025.se", "limecrm_personer.csv", "nyhetsbrev_prenumeranter.csv",
    "nyhetsbrev_avregistrerade.csv", "kursportal_anvandare.csv", "kursportal_kurser.csv", "kursportal_svar.csv",
    "swish_rapport.csv",
)  # fmt: skip
PORTAL = ("kursportal_anvandare.csv", "kursportal_kurser.csv", "kursportal_svar.csv")
_STATUTE = "bokföringslagen (1999:1078) 7 kap. 2 §"


@dataclass(frozen=True, slots=True)
class Played:
    """What the story made."""

    cases: tuple[Request, ...]
    letters: tuple[Path, ...]
    rows: int


def play(vault: Vault, out: Path, today: date | None = None) -> Played:
    """Play the whole story in a vault of the demo firm; the letters are written to `out`."""
    clock = StoryClock(today or system_clock.today())
    real, vault.clock = vault.clock, clock
    try:
        with TemporaryDirectory(prefix="dsr-demo-") as inbox:
            stage = Stage(vault, clock, out, Path(inbox))
            _play_all(stage, (_exports, _karin, _bo, _asa, _lan, _erik, _gun_britt, _emily, _ali))
    finally:
        vault.clock = real
    rows = sum(one.rows_kept for one in imports.listing(vault))
    return Played(requests.every(vault), tuple(stage.written), rows)


def _play_all(stage: Stage, tales: tuple[Callable[[Stage], Steps], ...]) -> None:
    """Every tale's steps, the oldest day first."""
    waiting: list[tuple[int, int, Steps]] = []
    for order, tale in enumerate(tales):
        steps = tale(stage)
        waiting.append((-next(steps), order, steps))
    heapq.heapify(waiting)
    while waiting:
        due, order, steps = heapq.heappop(waiting)
        stage.clock.go_to(-due)
        following = next(steps, None)
        if following is not None:
            heapq.heappush(waiting, (-following, order, steps))


def _exports(stage: Stage) -> Steps:
    """The exports are taken in, and the bookkeeping firm is asked."""
    yield 48
    for name in EXPORTS:
        for plan in imports.preview(resources.data("demo", name)):
            imports.take_in(stage.vault, plan)
    question = systems.ask(stage.vault, "kajplatsen")
    yield 45
    systems.answer(stage.vault, question, "Byrån har bara kopior av bokföringen, inga egna register.")


def _karin(stage: Stage) -> Steps:
    """Access by mail: acknowledged, found in five systems beside a namesake, answered, closed."""
    yield 41
    case = stage.arrives(wrote.KARIN, "karin")
    yield 40
    stage.sends(case.ref, LetterKind.L01)
    stage.knows_her(case.ref, IdentityMethod.KNOWN_ADDRESS, "Skrev från den e-postadress som finns i kundregistret.")
    yield 34
    stage.reviews(case, _marks(STORY[0]))
    yield 30
    stage.sends(case.ref, LetterKind.L05)
    yield 28
    requests.close(stage.vault, case.ref)


def _bo(stage: Stage) -> Steps:
    """Erasure by post: erased where nothing forbids it, bookkeeping kept to its last day, recipients told and answered.

    A month later the course portal's new files prove it; then a list from a fair brings him back, and the desk says so.
    """
    bo = STORY[3]
    yield 38
    case = _opened(
        stage, bo.name, Channel.POST, (Right.ERASURE,), {Field.EMAIL: (bo.email,)},
        ("Sjöstigen 9", "431 30 Mölndal"),
    )  # fmt: skip
    yield 37
    stage.sends(case.ref, LetterKind.L01, channel=Channel.POST)
    stage.knows_her(case.ref, IdentityMethod.CUSTOMER_NUMBER, "Angav sitt kundnummer och adressen vi har.")
    yield 31
    stage.reviews(case, _marks(bo))
    yield 29
    _decide(stage, case.ref)
    erasure.done(stage.vault, case.ref)
    for notice in recipients.notices(stage.vault, case.ref):
        recipients.told(stage.vault, case.ref, notice.recipient)
    yield 27
    backups = (stage.day() + timedelta(days=90)).isoformat()
    stage.sends(case.ref, LetterKind.L12, {"backups_until": backups}, channel=Channel.POST)
    yield 20
    requests.close(stage.vault, case.ref)
    for notice in recipients.notices(stage.vault, case.ref):
        recipients.answered(stage.vault, case.ref, notice.recipient)
    yield 5
    for name in PORTAL:
        text = resources.data("demo", name).read_text(encoding="utf-8-sig")
        kept = [line for line in text.splitlines(keepends=True) if bo.email not in line]
        stage.takes_in(name.replace(".csv", "_ny.csv"), "".join(kept))
    proof.verify(stage.vault, case.ref)
    for alarm in guard.alarms(stage.vault):
        why = "Nej till reklam gäller inte kurserna, och kursportalen skickar ingen reklam."
        guard.dismiss(stage.vault, alarm.ref, alarm.import_id, alarm.record_id, why)
    yield 3
    stage.takes_in("nyhetsbrev_massan.csv", f"E-post;Förnamn\nlisa.ek@example.se;Lisa\n{bo.email.upper()};Bosse\n")


def _asa(stage: Stage) -> Steps:
    """Marketing stopped at once and a consent withdrawn: two rights, two letters, answered."""
    yield 12
    case = stage.arrives(wrote.ASA, "asa")
    stage.knows_her(case.ref, IdentityMethod.NO_DOUBT, "Spärr av reklam kräver ingen kontroll.")
    yield 11
    stopped = stage.day().isoformat()
    stage.sends(case.ref, LetterKind.L17, {"stopped_on": stopped})
    consent = {
        "consent_for": "bilder från kurser på vår webbplats",
        "stopped_on": stopped,
        "other_ground": "berättigat intresse (artikel 6.1 f): du är kontaktperson hos en av våra kunder",
    }
    stage.sends(case.ref, LetterKind.L19, consent)


def _lan(stage: Stage) -> Steps:
    """Portability and access; extended in time with its notice, the file handed over, the report left to send."""
    lan = STORY[5]
    yield 26
    case = stage.arrives(wrote.LAN, "lan")
    stage.sends(case.ref, LetterKind.L01)
    yield 24
    stage.knows_her(case.ref, IdentityMethod.LOGIN, "Loggade in i kursportalen och bekräftade begäran.")
    yield 19
    stage.reviews(case, _marks(lan))
    yield 15
    stage.sends(case.ref, LetterKind.L15, {"portable_format": "json"}, form="json")
    yield 9
    requests.extend(stage.vault, case.ref, "Uppgifterna ligger i flera system och andra personers namn måste maskeras.")
    stage.sends(case.ref, LetterKind.L04)
    yield 2
    stage.drafts(case.ref, LetterKind.L05)


def _erik(stage: Stage) -> Steps:
    """Rectification and restriction by telephone: restricted at once, the correction still to be made."""
    erik = STORY[6]
    yield 7
    rights = (Right.RECTIFICATION, Right.RESTRICTION)
    known = {Field.EMAIL: (erik.email,), Field.MOBILE: (erik.mobile,)}
    case = _opened(stage, erik.name, Channel.PHONE, rights, known, (erik.street, f"{erik.postcode} {erik.town}"))
    stage.knows_her(case.ref, IdentityMethod.KNOWN_PHONE, "Motringd på numret i kundregistret.")
    yield 6
    stage.reviews(case, _marks(erik))
    yield 5
    checked = stage.day() + timedelta(days=20)
    data = "adress och faktureringsuppgifter"
    restrictions.impose(stage.vault, case.ref, RestrictionGround.ACCURACY, data, check_until=checked)
    stage.sends(case.ref, LetterKind.L13, channel=Channel.POST)
    own = next(one for one in review.findings(stage.vault, case.ref) if one.is_hers and _has_street(one, erik))
    street = next(one.name for one in own.match.record.columns if one.field in (Field.STREET, Field.ADDRESS))
    rectification.decide(stage.vault, case.ref, own.record_id, street, "Nygatan 12")


def _gun_britt(stage: Stage) -> Steps:
    """An objection that was forgotten: late, and reminded of; the reminder joins the open case."""
    gun_britt = STORY[7]
    yield 39
    address = (gun_britt.street, f"{gun_britt.postcode} {gun_britt.town}")
    case = _opened(stage, gun_britt.name, Channel.POST, (Right.OBJECTION,), {Field.EMAIL: (gun_britt.email,)}, address)
    stage.sends(case.ref, LetterKind.L01, channel=Channel.POST)
    yield 4
    stage.arrives(wrote.GUN_BRITT_REMINDER, "gun-britt")


def _emily(stage: Stage) -> Steps:
    """Somebody nobody has heard of, in English: a clear no with what was searched."""
    yield 23
    case = stage.arrives(wrote.EMILY, "emily")
    stage.sends(case.ref, LetterKind.L01)
    yield 21
    stage.knows_her(case.ref, IdentityMethod.NO_DOUBT, "Inget lämnas ut: ingenting hittades.")
    stage.reviews(case, (wrote.EMILY[0],))
    yield 20
    stage.sends(case.ref, LetterKind.L06)
    yield 18
    requests.close(stage.vault, case.ref)


def _ali(stage: Stage) -> Steps:
    """An automated decision contested from an unknown address: asked who he is, the clock paused."""
    yield 10
    case = stage.arrives(wrote.ALI, "ali")
    stage.sends(case.ref, LetterKind.L01)
    yield 9
    doubt = {
        "doubt": "Brevet kom från en e-postadress som vi inte har sedan tidigare.",
        "identity_data": "ditt kundnummer, eller ett svar från den e-postadress som vi redan har",
        "identity_no_less": "Utan det kan vi inte veta att uppgifterna hamnar hos rätt person.",
        "safe_way": "Svara på det här brevet, eller ring oss så ringer vi upp på numret vi har.",
    }
    stage.sends(case.ref, LetterKind.L02, doubt)
    requests.pause(stage.vault, case.ref, PauseReason.IDENTITY)


def _marks(person: Person) -> tuple[str | tuple[str, ...], ...]:
    """What the person at the desk knows her by: her own numbers, and name and telephone together on a payment."""
    number, mobile = person.personal_number, person.mobile.replace("-", "")
    own = (person.email, number, number[2:], number.replace("-", ""), f"u{7000 + person.id}")
    return (*own, (person.name, f"46{mobile[1:]}"), ("Faktnr:", person.name))


def _has_street(one: Finding, person: Person) -> bool:
    fields = one.match.record.fields()
    return person.street in (*fields.get(Field.STREET, ()), *fields.get(Field.ADDRESS, ()))


def _opened(
    stage: Stage, name: str, channel: Channel, rights: tuple[Right, ...], known: Fields,
    address: tuple[str, ...],
) -> Request:  # fmt: skip
    new = NewRequest(rights, stage.day(), channel, name, known=known, address=address)
    return requests.open_request(stage.vault, new)


def _decide(stage: Stage, ref: str) -> None:
    """As the law proposes; bookkeeping without a known financial year is kept by the year of the export."""
    erasure.adopt(stage.vault, ref)
    last = date(stage.day().year - 1 + 7, 12, 31)
    for one in erasure.plan(stage.vault, ref):
        if one.decision is None:
            erasure.decide(stage.vault, ref, [one.record_id], Decision(Outcome.KEEP_UNTIL, last, _STATUTE))
