"""The shipped policies, and every fault of a policy file named by line and key."""

from datetime import date

import pytest

from dsr_desk import resources
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.gaps import blocked, gaps
from dsr_desk.domain.policy import Policy
from dsr_desk.files import policy_yaml
from dsr_desk.files.policy_edit import set_value

ANSWERS = {
    "country": "Sverige", "data": "namn|name; e-post|e-mail", "automated_decisions": "nej",
    "officer": "inget", "form": "AB", "years": "7",
    "name": "Exempelbolaget AB", "categories": "DS1, ds2",
}  # fmt: skip


def shipped(name: str) -> str:
    return resources.data("policies", f"{name}.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def izonen() -> Policy:
    return policy_yaml.read(shipped("izonen"))


def test_izonen_names_both_controllers_fourteen_recipients_and_fifteen_places_to_search(izonen: Policy) -> None:
    assert [one.org_number for one in izonen.controllers] == ["556961-0214", "556768-2942"]
    assert len(izonen.recipients) == 14
    assert len(izonen.systems) == 15
    assert {one.id for one in izonen.systems if not one.gives_file} == {"avastar", "cityweb", "jglit"}
    assert izonen.dated == date(2018, 5, 22)
    assert [(one.id, one.basis) for one in izonen.purposes] == [
        ("P1", "contract"), ("P2", "legal_obligation"), ("P3", "consent"),
    ]  # fmt: skip


def test_every_quote_of_izonen_stands_verbatim_in_the_policy(izonen: Policy) -> None:
    source = " ".join(resources.data("policies", "izonen.txt").read_text(encoding="utf-8").split())
    entries = (
        *izonen.controllers, *izonen.categories, *izonen.purposes, *izonen.recipients, *izonen.systems,
        *izonen.retention, izonen.authority,
    )  # fmt: skip
    assert all(entry.quote for entry in entries)
    quotes = [entry.quote for entry in (*entries, *izonen.rights)] + [one.basis_quote for one in izonen.purposes]
    assert [quote for quote in quotes if " ".join(quote.split()) not in source] == []


def test_what_izonen_does_not_say_is_nothing_and_not_a_guess(izonen: Policy) -> None:
    assert {one.country for one in izonen.recipients} == {None}
    assert izonen.rule("RET-LEAD") is not None
    assert izonen.rule("RET-LEAD").years is None  # type: ignore[union-attr]
    assert izonen.joint_controllers is None
    assert izonen.automated_decisions is None


def test_seven_and_five_years_contradict_until_the_controller_confirms(izonen: Policy) -> None:
    doubtful = {one.id: one.years for one in izonen.retention if not one.is_confirmed}
    assert doubtful == {"RET-BFL": 7, "RET-5Y": 5, "RET-LEAD": None}
    text = set_value(shipped("izonen"), "retention.RET-5Y.years", "5 år")
    rule = policy_yaml.read(text).rule("RET-5Y")
    assert rule is not None
    assert (rule.is_confirmed, rule.years, rule.filled) == (True, 5, ("years",))


def test_the_authority_is_imy_though_the_policy_says_otherwise(izonen: Policy) -> None:
    assert "IMY" in izonen.authority.name.sv
    assert "Datainspektionen" in izonen.authority.quote


def test_all_gaps_of_izonen_can_be_filled_and_its_quotes_stay() -> None:
    text = shipped("izonen")
    first = policy_yaml.read(text)
    for _ in range(len(gaps(first)) + 20):
        open_gaps = gaps(policy_yaml.read(text))
        if not open_gaps:
            break
        gap = open_gaps[0]
        text = set_value(text, gap.key, ANSWERS.get(gap.key.rpartition(".")[2]) or gap.choices[0])
    filled = policy_yaml.read(text)
    assert gaps(filled) == ()
    assert [one.quote for one in filled.recipients] == [one.quote for one in first.recipients]
    assert "role" in filled.recipients[0].filled


def test_an_access_report_is_blocked_by_the_gaps_and_an_acknowledgement_is_not(izonen: Policy) -> None:
    assert "L05" in blocked(izonen)
    assert "L01" not in blocked(izonen)


def test_the_made_up_firm_has_no_gaps() -> None:
    assert gaps(policy_yaml.read(shipped("demo"))) == ()


def test_an_empty_policy_asks_for_everything_and_can_be_begun() -> None:
    text = shipped("empty")
    assert "L01" in blocked(policy_yaml.read(text))
    text = set_value(text, "controllers.firm.name", "Exempelbolaget AB")
    text = set_value(text, "recipients.cloud.name", "Molnexempel AB")
    policy = policy_yaml.read(text)
    assert policy.controller("firm").name == "Exempelbolaget AB"
    assert any(gap.key == "recipients.cloud.country" for gap in gaps(policy))


def test_a_country_outside_the_eea_asks_for_the_safeguard() -> None:
    text = set_value(shipped("izonen"), "recipients.facebook.country", "USA")
    keys = [gap.key for gap in gaps(policy_yaml.read(text))]
    assert "recipients.facebook.safeguard" in keys
    text = set_value(text, "recipients.facebook.country", "NO")
    policy = policy_yaml.read(text)
    facebook = policy.recipient("facebook")
    assert facebook is not None
    assert facebook.country == "NO"
    assert "recipients.facebook.safeguard" not in [gap.key for gap in gaps(policy)]


def test_legitimate_interest_asks_which_interest() -> None:
    text = set_value(shipped("izonen"), "purposes.P1.basis", "legitimate-interest")
    assert "purposes.P1.interest" in [gap.key for gap in gaps(policy_yaml.read(text))]


def test_a_star_fills_every_gap_it_fits() -> None:
    text = set_value(shipped("izonen"), "systems.*.controller", "izonen")
    assert {one.controller for one in policy_yaml.read(text).systems} == {"izonen"}


def test_accounting_records_cannot_be_confirmed_at_less_than_seven_years() -> None:
    with pytest.raises(UserError, match="seven years"):
        set_value(shipped("izonen"), "retention.RET-BFL.years", "5")


@pytest.mark.parametrize(
    ("key", "value", "hint"),
    [
        ("recipients.facebok.country", "SE", "recipients.facebook"),
        ("recipients.facebook.contry", "SE", "country"),
        ("recipient.facebook.country", "SE", "recipients"),
        ("recipients.facebook.country", "Narnia", "SE, IE or US"),
        ("recipients.facebook.role", "helper", "processor"),
        ("purposes.P1.categories", "DS1, DS9", "DS1"),
        ("recipients.facebook.country", "", "empty"),
        ("recipients.facebook.quote", "x", "use"),
        ("automated_decisions", "kanske", "neither"),
        ("retention.RET-LEAD.years", "många", "whole number"),
        ("a.b", "x", "recipients.facebook.country"),
    ],
)
def test_a_wrong_key_or_value_says_what_would_fit(key: str, value: str, hint: str) -> None:
    with pytest.raises(UserError, match=hint):
        set_value(shipped("izonen"), key, value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("firm: A\nkontrollers: []\n", r"line 2, kontrollers: .*controllers"),
        ("firm: A\nfirm: B\n", "line 2, firm: the key stands twice"),
        ("recipients:\n- id: a\n  name: A\n  rolle: x\n", r"line 4, recipients\.a\.rolle: .*role"),
        ("recipients:\n- id: a\n", r"line 2, recipients\.a\.name: is missing"),
        ("recipients:\n- name: a\n", "line 2, recipients: the entry has no id"),
        ("recipients:\n- {id: a, name: A}\n- {id: a, name: B}\n", "line 3, recipients: a is taken"),
        ("recipients:\n- {id: a, name: A, role: boss}\n", r"line 2, recipients\.a\.role: .*processor"),
        ("systems:\n- {id: a, name: A, recipient: nobody}\n", r"line 2, systems\.a\.recipient"),
        ("dated: i våras\n", "line 1, dated: .*YYYY-MM-DD"),
        ("recipients: x\n", "line 1, recipients: a list is expected"),
        ("firm: [a, b]\n", "line 1, firm: one value is expected"),
        ("- a\n", "line 1: “key: value” is expected"),
        ("", "line 1"),
        ("firm: 'öppet\n", "no valid YAML"),
        ("firm: \x00\n", "no valid YAML"),
        ("a: &a [x]\nb: *a\n", "line 1: anchors are not supported"),
        ("firm: !!python/object/apply:os.system [ls]\n", "tags are not supported"),
        ("firm: " + "[" * 50 + "]" * 50, "too many levels"),
        ("#" * 1_000_001, "too large"),
        ("categories:\n- {id: a, name: {de: Kunden}}\n", r"line 2, categories\.a\.name\.de: there is no such key"),
    ],
)
def test_a_fault_is_named_by_line_and_key(text: str, says: str) -> None:
    with pytest.raises(UserError, match=says):
        policy_yaml.read(text)
