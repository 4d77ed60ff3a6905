"""The main job on files that real programs wrote. Their values are read here and compared, never printed."""

import csv
from pathlib import Path

from dsr_desk.domain.fields import Field
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.match import Verdict
from dsr_desk.domain.request import Channel, IdentityMethod, Right
from dsr_desk.services import imports, letters, requests, review
from dsr_desk.store.vault import Vault
from tests.whole_job.pdf_text import text_of


def test_a_person_of_a_real_lime_file_is_found_and_answered(vault: Vault, samples: Path) -> None:
    file = samples / "lime" / "limecrm_import_person.txt"
    with file.open(encoding="utf-8-sig", newline="") as lines:
        header, first, second = list(csv.reader(lines, delimiter=";"))[:3]
    person = dict(zip(header, first, strict=True))
    for plan in imports.preview(file):
        imports.take_in(vault, plan)
    case = requests.open_request(
        vault,
        requests.NewRequest(
            (Right.ACCESS,), vault.today(), Channel.MAIL, f"{person['first name']} {person['last name']}",
            {Field.EMAIL: (person["email"],)},
        ),
    )  # fmt: skip
    requests.settle_identity(vault, case.ref, IdentityMethod.KNOWN_ADDRESS, "Svar från känd adress.")
    found = review.search_case(vault, case.ref)
    assert found[0].record_id == "limecrm_import_person.txt:2"
    assert found[0].match.judgement.verdict is Verdict.CERTAIN
    review.accept_certain(vault, case.ref)
    others = [one.record_id for one in review.findings(vault, case.ref) if one.choice is None]
    if others:
        review.choose(vault, case.ref, others, review.Choice.EXCLUDE, "en annan person")
    issued = letters.issue(vault, case.ref, LetterKind.L05)
    said = text_of(letters.pdf_of(vault, issued.id))
    assert person["email"] in said
    assert dict(zip(header, second, strict=True))["email"] not in said


def test_every_contact_of_a_real_visma_register_is_taken_in_and_found_by_number(vault: Vault, samples: Path) -> None:
    (plan,) = imports.preview(samples / "visma" / "KONTAKT.DBF")
    imports.take_in(vault, plan)
    assert plan.rows_kept == 36
    assert {column.field for column in plan.columns} >= {Field.NAME, Field.EMAIL, Field.CUSTOMER_NUMBER}
