"""The first user's own policy: every gap answered as its contact would, and then the report goes out."""

from datetime import date
from pathlib import Path

from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel, IdentityMethod, Right
from dsr_desk.services import imports, letters, policies, requests, review
from dsr_desk.store.vault import Vault
from tests.whole_job import exports
from tests.whole_job.pdf_text import text_of

ANSWERS = {
    "country": "Sverige", "data": "namn|name; e-post|e-mail", "officer": "inget", "form": "AB",
    "name": "Exempelbolaget AB", "categories": "DS1, DS2", "automated_decisions": "nej",
}  # fmt: skip


def fill(vault: Vault) -> None:
    """Answer the first gap until there is none."""
    policies.set_value(vault, "systems.*.controller", "izonen")
    policies.set_value(vault, "recipients.*.country", "SE")
    for _ in range(100):
        gaps = policies.gaps(vault)
        if not gaps:
            return
        key = gaps[0].key
        years = "7" if "BFL" in key else "5"
        answer = years if key.endswith(".years") else ANSWERS.get(key.rpartition(".")[2]) or gaps[0].choices[0]
        policies.set_value(vault, key, answer)
    raise AssertionError("a gap stays open whatever is answered")


def test_the_report_is_issued_once_every_gap_is_answered(vault: Vault, tmp_path: Path) -> None:
    policies.take_in(vault, policies.shipped("izonen"))
    fill(vault)
    _, lime = exports.write(tmp_path)
    for plan in imports.preview(lime, source="Lundalogik"):
        imports.take_in(vault, plan)
    known = {Field.EMAIL: ("karin.ekdahl@example.se",)}
    new = requests.NewRequest(
        (Right.ACCESS,), date(2026, 11, 2), Channel.MAIL, "Karin Ekdahl", known, controller="izonen"
    )
    case = requests.open_request(vault, new)
    requests.settle_identity(vault, case.ref, IdentityMethod.KNOWN_ADDRESS, "Svar från känd adress.")
    review.search_case(vault, case.ref)
    review.accept_certain(vault, case.ref)
    left = [one.record_id for one in review.findings(vault, case.ref) if one.choice is None]
    review.choose(vault, case.ref, left, Choice.EXCLUDE, "en annan person")
    issued = letters.issue(vault, case.ref, LetterKind.L05)
    body = letters.pdf_of(vault, issued.id)
    said = text_of(body)
    assert "Soderpalm iZONEN AB" in said
    assert "karin.ekdahl@example.se" in said
    assert "Integritetsskyddsmyndigheten" in said
    assert "Datainspektionen" not in said
