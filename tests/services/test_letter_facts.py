"""What a letter is told of a case: the exception a kept record rests on, and the person's earlier cases."""

from datetime import date
from pathlib import Path

import pytest

from dsr_desk.domain.fields import Field, Fields
from dsr_desk.domain.finding import Choice, Decision, Outcome
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel, Right
from dsr_desk.services import erasure, letter_facts, letters, requests, review
from dsr_desk.store.vault import Vault
from tests.services.test_rights import take_in
from tests.whole_job import exports

ROW = "kundregister.csv:2"


def kept_on(vault: Vault, folder: Path, ground: str) -> str:
    """An erasure in which Visma's row stays on this ground; returns the case number."""
    visma, _ = exports.write(folder)
    take_in(vault, visma, "visma")
    known: Fields = {Field.EMAIL: ("karin.ekdahl@example.se",), Field.PHONE: ("070-174 06 11",)}
    case = requests.open_request(
        vault, requests.NewRequest((Right.ERASURE,), vault.today(), Channel.MAIL, "Karin Ekdahl", known)
    )
    review.search_case(vault, case.ref)
    review.choose(vault, case.ref, [ROW], Choice.INCLUDE)
    until = date(vault.today().year + 3, 12, 31)
    erasure.decide(vault, case.ref, [ROW], Decision(Outcome.KEEP_UNTIL, until, ground))
    return case.ref


@pytest.mark.parametrize(
    ("ground", "article"),
    [
        ("bokföringslagen (1999:1078) 7 kap. 2 §", "17(3)(b)"),
        ("skatteförfarandelagen (2011:1244) 39 kap. 3 §", "17(3)(b)"),
        ("tvisten om faktura 4411", "17(3)(e)"),
    ],
)
def test_what_is_kept_names_the_exception_its_ground_is(
    vault: Vault, tmp_path: Path, ground: str, article: str
) -> None:
    (kept,) = letter_facts.gather(vault, kept_on(vault, tmp_path, ground), {}).kept
    assert (kept.article, kept.statute) == (article, ground)


def test_a_ground_that_is_no_exception_stops_the_letter_and_says_where_to_mend_it(vault: Vault, tmp_path: Path) -> None:
    draft = letters.compose(vault, kept_on(vault, tmp_path, "bra att ha"), LetterKind.L12, "sv")
    (said,) = (one.replace("\xa0", " ") for one in draft.missing if "Visma" in one)
    assert said.startswith("undantaget i artikel 17.3 för uppgifterna i Visma")
    assert said.endswith("(steget Beslut)")


@pytest.mark.parametrize(
    ("name", "phone", "is_hers"),
    [("Karin Ekdahl", "+46701740611", True), ("Karin Ekdahl", "070-174 06 12", False), ("Bo Ek", "0701740611", False)],
)
def test_an_earlier_case_is_hers_however_she_wrote_her_number(
    vault: Vault, name: str, phone: str, is_hers: bool
) -> None:
    def opened(name: str, phone: str) -> str:
        new = requests.NewRequest((Right.ACCESS,), vault.today(), Channel.MAIL, name, {Field.PHONE: (phone,)})
        return requests.open_request(vault, new).ref

    first, second = opened(name, phone), opened("Karin Ekdahl", "070-174 06 11")
    told = [one.case for one in letter_facts.gather(vault, second, {}).earlier]
    assert told == ([first] if is_hers else [])
