"""The plan holds every copy: vouchers, second copies, notes about her; and refuses what the law refuses."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from dsr_desk.domain.errors import NotAllowed
from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.finding import Choice, Decision, Finding, Outcome
from dsr_desk.domain.pairing import is_mention, wrong_pair
from dsr_desk.domain.request import Channel, Right
from dsr_desk.services import erasure, imports, policies, requests, review
from dsr_desk.store.vault import Vault
from tests.whole_job.test_purge import take_in

SIE = """\
#FLAGGA 0
#PROGRAM "Visma" 1.0
#FORMAT PC8
#SIETYP 4
#FNAMN "Nordhamn Kurser AB"
#RAR 0 20250101 20251231
#KONTO 1510 "Kundfordringar"
#VER A 12 20250314 "Kundfaktura 20311 Karin Ekdahl"
{
#TRANS 1510 {} 1250.00
#TRANS 3010 {} -1250.00
}
#VER A 13 20250315 "Kundfaktura 20312 Bo Falk"
{
#TRANS 1510 {} 900.00
#TRANS 3010 {} -900.00
}
"""
LIME = """\
first name;last name;email;phone;note
Karin;Ekdahl;karin.ekdahl@example.se;0701740611;Faktura 20311 obetald
Bo;Falk;bo.falk@example.se;0701740655;Ring Karin Ekdahl om kursen
"""
KNOWN: Fields = {Field.EMAIL: ("karin.ekdahl@example.se",)}


def opened(vault: Vault, known: Fields = KNOWN, right: Right = Right.ERASURE, name: str = "Karin Ekdahl") -> str:
    case = requests.open_request(vault, requests.NewRequest((right,), vault.today(), Channel.MAIL, name, known))
    return case.ref


def planned(vault: Vault, ref: str) -> dict[str, Finding]:
    """Everything found taken as hers, and planned."""
    found = [one.record_id for one in review.search_case(vault, ref)]
    review.choose(vault, ref, found, Choice.INCLUDE, "granskad")
    return {one.record_id: one for one in erasure.plan(vault, ref)}


def test_a_voucher_that_names_her_in_its_text_is_kept_by_bookkeeping_law(vault: Vault, tmp_path: Path) -> None:
    file = tmp_path / "bokforing.se"
    file.write_bytes(SIE.encode("cp437"))
    for plan in imports.preview(file, source="visma"):
        imports.take_in(vault, plan)
    take_in(vault, tmp_path, "lime.csv", LIME)
    plan_ = planned(vault, opened(vault))
    vouchers = [one for name, one in plan_.items() if name.startswith("bokforing.se")]
    assert vouchers
    for one in vouchers:
        assert one.decision is not None
        assert (one.decision.outcome, one.decision.until) == (Outcome.KEEP_UNTIL, date(2032, 12, 31))
        assert "bokföringslagen" in one.decision.ground
    assert all("Bo Falk" not in " ".join(one.match.record.cells) for one in vouchers)
    assert plan_["lime.csv:2"].decision == Decision(Outcome.ERASE)


def test_second_copies_and_notes_in_other_peoples_rows_are_in_the_plan(vault: Vault, tmp_path: Path) -> None:
    take_in(vault, tmp_path, "lime.csv", LIME)
    take_in(vault, tmp_path, "lime-kopia.csv", LIME + "Per;Lind;per@example.se;;\n")
    plan_ = planned(vault, opened(vault))
    assert {"lime.csv:2", "lime-kopia.csv:2", "lime.csv:3", "lime-kopia.csv:3"} <= plan_.keys()
    assert is_mention(plan_["lime.csv:3"].match)
    assert not is_mention(plan_["lime.csv:2"].match)
    assert {one.decision for one in plan_.values()} == {Decision(Outcome.ERASE)}


def test_the_customer_number_of_one_with_the_name_of_another_is_refused_not_joined(
    vault: Vault, tmp_path: Path
) -> None:
    take_in(
        vault, tmp_path, "kunder.csv",
        "Kundnr;Förnamn;Efternamn;E-post\n1042;Karin;Ekdahl;karin.ekdahl@example.se\n1043;Per;Lind;per@example.se\n",
        "visma",
    )  # fmt: skip
    ref = opened(vault, {Field.CUSTOMER_NUMBER: ("1042",)}, name="Per Lind")
    plan_ = planned(vault, ref)
    mixed = plan_["kunder.csv:2"]
    assert wrong_pair(mixed) is not None
    assert mixed.decision is None
    erasure.adopt(vault, ref)
    assert next(one for one in review.findings(vault, ref) if one.id == mixed.id).decision is None
    with pytest.raises(NotAllowed, match="another person's"):
        erasure.decide(vault, ref, ["kunder.csv:2"], Decision(Outcome.ERASE))
    erasure.decide(vault, ref, ["kunder.csv:2"], Decision(Outcome.ERASE, reason="Bytte namn i maj, visade id."))


def test_what_departs_from_the_proposal_needs_its_reason(vault: Vault, tmp_path: Path) -> None:
    file = tmp_path / "bokforing.se"
    file.write_bytes(SIE.encode("cp437"))
    for plan in imports.preview(file, source="visma"):
        imports.take_in(vault, plan)
    take_in(vault, tmp_path, "lime.csv", LIME)
    ref = opened(vault)
    voucher = next(name for name in planned(vault, ref) if name.startswith("bokforing.se"))
    law = "bokföringslagen (1999:1078) 7 kap. 2 §"
    refused = (
        ("lime.csv:2", Decision(Outcome.RESTRICT)),
        (voucher, Decision(Outcome.ERASE)),
        (voucher, Decision(Outcome.KEEP_UNTIL, date(2030, 12, 31), law)),
        (voucher, Decision(Outcome.KEEP_UNTIL, date(2040, 12, 31), law)),
        ("lime.csv:2", Decision(Outcome.KEEP_UNTIL, date(2030, 12, 31), "")),
    )
    for record_id, decision in refused:
        with pytest.raises(NotAllowed):
            erasure.decide(vault, ref, [record_id], decision)
        assert decision.ground == "" or erasure.needs_reason(vault, ref, [record_id], decision)
    erasure.decide(vault, ref, [voucher], Decision(Outcome.KEEP_UNTIL, date(2032, 12, 31), law))
    erasure.decide(vault, ref, ["lime.csv:2"], Decision(Outcome.RESTRICT, reason="Hon bad om det i telefon."))


def test_who_asks_for_restriction_alone_is_restricted_and_nothing_is_erased(vault: Vault, tmp_path: Path) -> None:
    take_in(vault, tmp_path, "lime.csv", LIME)
    plan_ = planned(vault, opened(vault, right=Right.RESTRICTION))
    assert {one.decision for one in plan_.values()} == {Decision(Outcome.RESTRICT)}


def test_the_question_of_seven_years_or_five_stands_until_it_is_answered(vault: Vault, tmp_path: Path) -> None:
    policies.take_in(vault, policies.shipped("izonen"))
    lime = policies.current(vault).system("lime")
    assert lime is not None
    take_in(vault, tmp_path, "lime.csv", LIME)
    ref = opened(vault)
    planned(vault, ref)
    asked = erasure.questions(vault, ref)
    assert [gap.key for gap in asked] == [f"retention.{lime.retention}.years"]
    assert asked[0].said_in("sv").startswith(f"{lime.name}: Policyn anger både")
    policies.set_value(vault, asked[0].key, "5")
    assert erasure.questions(vault, ref) == ()


def test_a_decision_on_a_kept_record_after_its_day_is_to_erase(vault: Vault, tmp_path: Path) -> None:
    file = tmp_path / "bokforing.se"
    file.write_bytes(SIE.replace("2025", "2015").encode("cp437"))
    for plan in imports.preview(file, source="visma"):
        imports.take_in(vault, plan)
    ref = opened(vault, {**KNOWN, Field.PHONE: ("0701740611",)})
    voucher = next(one for name, one in planned(vault, ref).items() if name.startswith("bokforing.se"))
    assert voucher.decision == Decision(Outcome.ERASE)
    assert vault.today() > date(2015 + 7, 12, 31) + timedelta(days=1)
