"""Planning an erasure, against reading the same record copies: the law costs less than the paper it stands on."""

import os
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice
from dsr_desk.domain.match import Judgement, Match, Reason, Relation, Verdict
from dsr_desk.domain.record import Column, Record, Role
from dsr_desk.domain.request import Channel, Right
from dsr_desk.domain.words import Text
from dsr_desk.services import erasure, policies, requests, review
from dsr_desk.store import findings
from dsr_desk.store import vault as vaults
from dsr_desk.store.vault import Vault
from tests.bench.line import Line

COPIES = 5_000
TIMES = 5
_COLUMNS = tuple(Column(field.value, field) for field in (Field.NAME, Field.EMAIL, Field.PHONE, Field.NOTE))
_WHY = (Reason("email", "a@example.org", "a@example.org", Relation.SAME, 9.0),)
_SAID = Judgement(Verdict.CERTAIN, 20.0, _WHY, Text("Säker.", "Certain."))


def bench() -> list[Line]:
    """One person with COPIES record copies over three systems, none of them decided."""
    with tempfile.TemporaryDirectory(prefix="dsr-bench-") as folder:
        key = os.urandom(32)
        vault = vaults.create(Path(folder) / "plan.vault", key, lambda: datetime.now(UTC), "bench")
        policies.take_in(vault, policies.shipped("demo"))
        ref = _case(vault)
        read = _seconds(lambda: review.findings(vault, ref))
        planned = _seconds(lambda: erasure.plan(vault, ref))
        vault.close()
    note = f"read {1000 * read:.0f} ms, planned {1000 * planned:.0f} ms"
    return [Line(f"erasure: planning {COPIES:,} record copies, times reading them", planned / read, 3, "", note)]


def _case(vault: Vault) -> str:
    today = vault.today()
    case = requests.open_request(vault, requests.NewRequest((Right.ERASURE,), today, Channel.MAIL, "Anna Alm"))
    at = vault.now().replace(tzinfo=None)
    with vault.writing("bench") as connection:
        findings.add(connection, case.ref, (_match(number) for number in range(COPIES)))
        found = findings.of_case(connection, case.ref)
        findings.choose(connection, [one.id for one in found], Choice.INCLUDE, "", at, "bench")
    return case.ref


def _match(number: int) -> Match:
    source = ("visma", "lime", "newsletter")[number % 3]
    cells = ("Anna Alm", "anna.alm@example.org", "08-123456", f"Ringde om order {number}, vill bli uppringd igen")
    place = f"{source}.csv:{number}"
    record = Record(place, source, f"{source}.csv", "", number, Role.PERSON, _COLUMNS, cells, 1 + number % 3, number)
    return Match(record, _SAID)


def _seconds(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(TIMES):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return median(taken)
