"""The record of processing in a vault: filled answer by answer, every version kept, given out again."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dsr_desk.domain.errors import UserError
from dsr_desk.services import policies
from dsr_desk.store.vault import Vault, create

ANSWERS = {
    "country": "Irland", "data": "namn|name; e-post|e-mail", "officer": "inget", "form": "AB", "years": "7",
    "name": "Exempelbolaget AB", "categories": "DS1, ds2", "automated_decisions": "nej",
}  # fmt: skip


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = create(tmp_path / "v.vault", bytes(32), lambda: datetime(2026, 4, 1, 9, tzinfo=UTC), "test")
    yield made
    made.close()


def test_izonens_gaps_are_filled_one_by_one(vault: Vault) -> None:
    policies.take_in(vault, policies.shipped("izonen"))
    policies.set_value(vault, "systems.*.controller", "izonen")
    policies.set_value(vault, "recipients.*.country", "Irland")
    for _ in range(100):
        found = policies.gaps(vault)
        if not found:
            break
        policies.set_value(vault, found[0].key, ANSWERS.get(found[0].key.rpartition(".")[2]) or found[0].choices[0])
    assert policies.gaps(vault) == ()
    assert "Datainspektionen" in policies.export(vault)


def test_a_faulty_file_or_answer_changes_nothing(vault: Vault) -> None:
    before = policies.take_in(vault, policies.shipped("demo"))
    with pytest.raises(UserError):
        policies.take_in(vault, "kontrollers: []")
    with pytest.raises(UserError):
        policies.set_value(vault, "recipients.lime.country", "Narnia")
    assert policies.current(vault) == before


def test_what_is_given_out_can_be_taken_in(vault: Vault) -> None:
    first = policies.take_in(vault, policies.shipped("demo"))
    again = policies.take_in(vault, policies.export(vault))
    assert again == first
    shown = json.loads(json.dumps(policies.as_json(vault, "en")))
    assert shown["gaps"] == []
    assert shown["recipients"][0]["use"] == "accounting system"


def test_a_vault_without_a_policy_has_the_empty_one(vault: Vault) -> None:
    assert policies.current(vault).controllers == ()
    with pytest.raises(UserError):
        policies.shipped("annan")
