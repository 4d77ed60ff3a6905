"""Rectification, restriction, the stop list and the weighing of an objection, each on a real vault."""

from datetime import timedelta
from pathlib import Path

import pytest

from dsr_desk.domain.correction import SeenValue
from dsr_desk.domain.errors import NotAllowed, UserError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.finding import Choice, Outcome
from dsr_desk.domain.letter import LetterKind, Table
from dsr_desk.domain.request import Channel, IdentityMethod, Request, Right
from dsr_desk.domain.restriction import RestrictionGround
from dsr_desk.files.stop_list import StopForm
from dsr_desk.services import (
    casework,
    imports,
    letters,
    recipients,
    rectification,
    reminders,
    requests,
    restrictions,
    review,
    search,
    stops,
    weighing,
)
from dsr_desk.store.vault import Vault
from tests.conftest import Clock
from tests.whole_job import exports

KNOWN = {Field.EMAIL: ("karin.ekdahl@example.se",), Field.PHONE: ("070-174 06 11",)}
CARD = "limecrm-personer.csv:2"
OURS = "Kundrelationen kräver att namnet sparas."


def take_in(vault: Vault, file: Path, source: str) -> None:
    for plan in imports.preview(file, source=source):
        imports.take_in(vault, plan)


def opened(vault: Vault, *rights: Right) -> Request:
    new = requests.NewRequest(rights, vault.today(), Channel.MAIL, "Karin Ekdahl", KNOWN)
    return requests.open_request(vault, new)


@pytest.fixture
def files(vault: Vault, tmp_path: Path) -> Path:
    visma, lime = exports.write(tmp_path)
    take_in(vault, visma, "visma")
    take_in(vault, lime, "lime")
    return tmp_path


def reviewed(vault: Vault, *rights: Right) -> str:
    ref = opened(vault, *rights).ref
    requests.settle_identity(vault, ref, IdentityMethod.KNOWN_ADDRESS, "svarade från känd adress")
    review.search_case(vault, ref)
    review.accept_certain(vault, ref)
    review.choose(vault, ref, ["limecrm-personer.csv:3"], Choice.EXCLUDE, "en annan person")
    return ref


def phone_column(vault: Vault, ref: str) -> tuple[str, str]:
    record = next(one.match.record for one in review.findings(vault, ref) if one.record_id == CARD)
    place = next(at for at, column in enumerate(record.columns) if column.field in (Field.PHONE, Field.MOBILE))
    return record.columns[place].name, record.cells[place]


# Rectification (Art. 16, 19)


@pytest.mark.usefixtures("files")
def test_the_old_value_is_what_the_export_holds_and_the_letter_says_both(vault: Vault) -> None:
    ref = reviewed(vault, Right.RECTIFICATION)
    column, old = phone_column(vault, ref)
    (one,) = rectification.decide(vault, ref, CARD, column.upper(), "070-174 06 50")
    assert (one.source, one.column, one.old, one.new, one.is_done) == ("lime", column, old, "070-174 06 50", False)
    waits = letters.compose(vault, ref, LetterKind.L09, "sv").missing
    rectification.done(vault, ref, "lime")
    letter = letters.compose(vault, ref, LetterKind.L09, "sv")
    assert len(letter.missing) == len(waits) - 1  # the day is what was missing
    assert old in str(letter.blocks)
    assert "070-174 06 50" in str(letter.blocks)


@pytest.mark.usefixtures("files")
def test_a_correction_waits_in_the_case_until_it_is_ticked(vault: Vault) -> None:
    from dsr_desk.services import facts

    ref = reviewed(vault, Right.RECTIFICATION)
    rectification.decide(vault, ref, CARD, phone_column(vault, ref)[0], "070-174 06 50")
    assert facts.of_case(vault, ref).to_do == 1
    rectification.done(vault, ref)
    assert facts.of_case(vault, ref).to_do == 0


@pytest.mark.usefixtures("files")
def test_a_new_word_about_the_same_value_takes_the_place_of_the_one_that_waits(vault: Vault) -> None:
    ref = reviewed(vault, Right.RECTIFICATION)
    column, _ = phone_column(vault, ref)
    rectification.decide(vault, ref, CARD, column, "070-174 06 50")
    (one,) = rectification.decide(vault, ref, CARD, column, "070-174 06 51")
    assert one.new == "070-174 06 51"
    assert rectification.undo(vault, ref, one.id) == ()


@pytest.mark.usefixtures("files")
def test_what_changes_nothing_or_erases_is_no_rectification(vault: Vault) -> None:
    ref = reviewed(vault, Right.RECTIFICATION)
    column, old = phone_column(vault, ref)
    for new, why in ((f" {old} ", "same"), ("  ", "Article 17")):
        with pytest.raises(NotAllowed, match=why):
            rectification.decide(vault, ref, CARD, column, new)
    with pytest.raises(UserError, match="no column"):
        rectification.decide(vault, ref, CARD, "Skonummer", "42")
    with pytest.raises(NotAllowed, match="not included"):
        rectification.decide(vault, ref, "limecrm-personer.csv:3", column, "x")


@pytest.mark.parametrize(
    ("now_holds", "seen"),
    [("070-174 06 50", SeenValue.NEW), (None, SeenValue.OLD), ("070-174 06 99", SeenValue.OTHER)],
)
def test_the_next_export_shows_whether_it_was_done(
    vault: Vault, files: Path, clock: Clock, now_holds: str | None, seen: SeenValue
) -> None:
    ref = reviewed(vault, Right.RECTIFICATION)
    column, old = phone_column(vault, ref)
    rectification.decide(vault, ref, CARD, column, "070-174 06 50")
    rectification.done(vault, ref)
    assert [one.seen for one in rectification.verify(vault, ref)] == [SeenValue.NOT_READ_AGAIN]
    clock.now += timedelta(days=7)
    later = files / "limecrm-december.csv"
    later.write_text(exports.LIME.replace(old, now_holds or old), encoding="utf-8")
    take_in(vault, later, "lime")
    (one,) = rectification.verify(vault, ref)
    assert (one.seen, one.seen_on) == (seen, vault.today())


@pytest.mark.usefixtures("files")
def test_a_system_without_files_is_put_right_too_and_its_supplier_is_told(vault: Vault) -> None:
    ref = reviewed(vault, Right.RECTIFICATION)
    rectification.decide_elsewhere(vault, ref, "Pärmen", "efternamn", "Egdahl", "Ekdahl")
    rectification.decide(vault, ref, CARD, phone_column(vault, ref)[0], "070-174 06 50")
    rectification.done(vault, ref)
    assert {one.source for one in rectification.corrections(vault, ref)} == {"Pärmen", "lime"}
    assert recipients.notices(vault, ref)


# Restriction (Art. 18)


def test_a_restriction_covers_the_records_at_once_and_is_seen_in_a_later_file(
    vault: Vault, files: Path, clock: Clock
) -> None:
    ref = reviewed(vault, Right.RESTRICTION)
    restrictions.impose(vault, ref, RestrictionGround.ACCURACY, "telefonnummer")
    hers = [one for one in review.findings(vault, ref) if one.is_hers]
    assert {one.decision.outcome for one in hers if one.decision} == {Outcome.RESTRICT}
    clock.now += timedelta(days=7)
    later = files / "limecrm-december.csv"
    later.write_text(exports.LIME, encoding="utf-8")
    take_in(vault, later, "lime")
    found = search.find(vault, KNOWN).matches
    marked = restrictions.marked(vault, [match.record for match in found])
    files_marked = {match.record.file for match in found if match.record.key in marked}
    assert "limecrm-december.csv" in files_marked
    assert set(marked.values()) == {ref}


@pytest.mark.usefixtures("files")
def test_it_is_not_lifted_before_the_person_was_told(vault: Vault, clock: Clock) -> None:
    """Art. 18(3)."""
    ref = reviewed(vault, Right.RESTRICTION)
    restrictions.impose(vault, ref, RestrictionGround.ACCURACY, "telefonnummer")
    with pytest.raises(NotAllowed, match="L14"):
        restrictions.lift(vault, ref, "Kontrollerat")
    said = {
        "lift_on": (vault.today() + timedelta(days=8)).isoformat(),
        "lift_why": "Uppgifterna är kontrollerade.",
        "check_outcome": "De stämmer.",
    }
    letters.issue(vault, ref, LetterKind.L14, "sv", said=said)
    with pytest.raises(NotAllowed, match="L14"):
        restrictions.lift(vault, ref, "Kontrollerat")
    letters.mark_sent(vault, ref, "L14", Channel.POST)
    with pytest.raises(NotAllowed, match="next day"):
        restrictions.lift(vault, ref, "Kontrollerat")
    clock.now += timedelta(days=3)
    lifted, short = restrictions.lift(vault, ref, "Kontrollerat")
    assert lifted.lifted_on == vault.today()
    assert short is not None
    assert restrictions.marked(vault, [one.match.record for one in review.findings(vault, ref)]) == {}
    with pytest.raises(NotAllowed, match="no restriction"):
        restrictions.lift(vault, ref, "igen")


# The stop list (Art. 21(2)-(3), 7(3))


def test_an_objection_to_marketing_stops_it_the_moment_it_is_logged(vault: Vault) -> None:
    ref = opened(vault, Right.OBJECTION_MARKETING).ref
    (one,) = stops.listing(vault)
    assert (one.ref, one.since, one.emails, one.phones) == (
        ref, vault.today(), ("karin.ekdahl@example.se",), ("46701740611",),
    )  # fmt: skip
    assert letters.compose(vault, ref, LetterKind.L17, "sv").missing == ()


@pytest.mark.usefixtures("files")
def test_the_stop_list_takes_in_what_the_review_shows_and_outlives_an_edit(vault: Vault) -> None:
    ref = reviewed(vault, Right.OBJECTION_MARKETING)
    stops.add(vault, ref)
    case = requests.one(vault, ref)
    requests.edit(vault, case, note="ringt")
    (one,) = stops.listing(vault)
    assert "karin.ekdahl@example.se" in one.emails
    stops.end(vault, ref, "Bad om nyhetsbrevet igen i mejl.")
    requests.edit(vault, requests.one(vault, ref), note="ringt igen")
    assert stops.listing(vault) == ()


def test_a_withdrawn_consent_stops_only_when_somebody_says_so(vault: Vault) -> None:
    ref = opened(vault, Right.CONSENT_WITHDRAWAL).ref
    assert stops.listing(vault) == ()
    stops.add(vault, ref)
    assert [one.reason for one in stops.listing(vault)] == ["consent"]
    with pytest.raises(UserError, match="no objection"):
        stops.add(vault, opened(vault, Right.ACCESS).ref)


@pytest.mark.parametrize(("form", "head"), [
    (StopForm.LIST, "Ärende;Spärrad sedan;Skäl;Namn;E-post;Telefon;Adress;Gäller"),
    (StopForm.EDITNEWS, "E-post;Namn;Avregistrerad"),
    (StopForm.LIME, "name;email;phone;address;nomarketing;nomarketing_since"),
])  # fmt: skip
def test_the_stop_list_as_a_file_cannot_be_taken_for_a_formula(vault: Vault, form: StopForm, head: str) -> None:
    known = {Field.EMAIL: ("karin.ekdahl@example.se",), Field.PHONE: ("+46 70-174 06 11",)}
    requests.open_request(vault, requests.NewRequest(
        (Right.OBJECTION_MARKETING,), vault.today(), Channel.MAIL, "=HYPERLINK(1)", known, ("+Gatan 1",)
    ))  # fmt: skip
    lines = stops.as_csv(vault, form).decode("utf-8-sig").splitlines()
    assert lines[0] == head
    assert len(lines) == 2
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in lines[1].split(";"))
    assert "karin.ekdahl@example.se" in lines[1]
    if form is not StopForm.EDITNEWS:
        assert "0701740611" in lines[1]


def test_the_list_holds_for_both_companies(vault: Vault) -> None:
    opened(vault, Right.OBJECTION_MARKETING)
    text = stops.as_csv(vault, StopForm.LIST).decode("utf-8-sig")
    assert all(firm in text for firm in stops.firms(vault))
    assert len(stops.firms(vault)) == 2


# The objection weighed (Art. 21(1))


def test_an_objection_is_weighed_and_the_letter_takes_it_from_there(vault: Vault) -> None:
    ref = opened(vault, Right.OBJECTION).ref
    weighing.weigh(vault, ref, "kundregistret", ours="", hers="Hotbild mot familjen.", prevails=True)
    letter = letters.compose(vault, ref, LetterKind.L18, "sv")
    assert "kundregistret" in str(letter.blocks)
    assert not [what for what in letter.missing if "invändning" in what.lower()]


def test_grounds_that_override_must_be_written(vault: Vault) -> None:
    ref = opened(vault, Right.OBJECTION).ref
    with pytest.raises(NotAllowed, match="compelling"):
        weighing.weigh(vault, ref, "kundregistret", ours=" ", hers="Inget särskilt sägs.", prevails=False)
    with pytest.raises(NotAllowed, match="situation"):
        weighing.weigh(vault, ref, "kundregistret", ours=OURS, hers="", prevails=False)
    assert not weighing.weigh(vault, ref, "register", ours=OURS, hers="Inget särskilt.", prevails=False).prevails


def test_an_objection_to_marketing_is_never_weighed(vault: Vault) -> None:
    ref = opened(vault, Right.OBJECTION_MARKETING).ref
    with pytest.raises(NotAllowed, match="not weighed"):
        weighing.weigh(vault, ref, "utskick", ours=OURS, hers="Nej.", prevails=False)


@pytest.mark.usefixtures("files")
def test_what_is_restricted_is_left_out_of_another_answer_unless_somebody_says_why(vault: Vault) -> None:
    """Art. 18(2)."""
    restricting = reviewed(vault, Right.RESTRICTION)
    restrictions.impose(vault, restricting, RestrictionGround.ACCURACY, "telefonnummer")
    ref = opened(vault, Right.ACCESS).ref
    review.search_case(vault, ref)
    assert CARD not in [one.record_id for one in review.accept_certain(vault, ref) if one.is_hers]
    assert restricting in casework.one(vault, ref).restricted.values()
    with pytest.raises(NotAllowed, match=restricting):
        review.choose(vault, ref, [CARD], Choice.INCLUDE)
    found = review.choose(vault, ref, [CARD], Choice.INCLUDE, "Hon begär själv ut uppgifterna.")
    assert CARD in [one.record_id for one in found if one.is_hers]


@pytest.mark.usefixtures("files")
def test_the_report_says_which_record_is_restricted_and_groups_by_role(vault: Vault) -> None:
    restricting = reviewed(vault, Right.RESTRICTION)
    restrictions.impose(vault, restricting, RestrictionGround.ACCURACY, "telefonnummer")
    ref = opened(vault, Right.ACCESS).ref
    review.search_case(vault, ref)
    review.choose(vault, ref, [CARD], Choice.INCLUDE, "Hon begär själv ut uppgifterna.")
    tables = [block for block in letters.compose(vault, ref, LetterKind.L05, "sv").blocks if isinstance(block, Table)]
    heads = [row[0] for table in tables for row in table.rows if len(row) == 1]
    (line,) = [head for head in heads if head.startswith("limecrm-personer.csv, rad 2")]
    assert "behandlingen är begränsad" in line
    assert "Som kontaktperson hos ett företag; källa:" in line
    assert heads.count("Som kontaktperson hos ett företag") == 2, "kinds of data, and how long they are kept"


def test_the_letter_about_an_objection_waits_for_the_weighing(vault: Vault) -> None:
    ref = opened(vault, Right.OBJECTION).ref
    said = {"objection": "accepted", "processing": "kundregistret", "stopped_on": vault.today().isoformat()}
    with pytest.raises(NotAllowed, match="weighed"):
        letters.issue(vault, ref, LetterKind.L18, "sv", said=said)


@pytest.mark.usefixtures("files")
def test_the_end_of_the_check_is_reminded_of_also_in_an_answered_case(vault: Vault) -> None:
    ref = reviewed(vault, Right.RESTRICTION)
    until = vault.today() + timedelta(days=5)
    restrictions.impose(vault, ref, RestrictionGround.ACCURACY, "adress", check_until=until)
    letters.issue(vault, ref, LetterKind.L13, "sv")
    letters.mark_sent(vault, ref, "L13", Channel.POST)
    found = [one for one in reminders.due(vault, vault.today()) if one.kind == "restriction"]
    assert [(one.ref, one.on, one.uid) for one in found] == [(ref, until, f"{ref}-restriction")]


@pytest.mark.usefixtures("files")
def test_data_go_to_a_representative_only_once_the_authority_was_seen(vault: Vault) -> None:
    """EDPB 01/2022 paragraphs 80 and 81."""
    ref = reviewed(vault, Right.ERASURE)
    requests.represented(vault, ref, "Advokat Lind", ("Box 1", "411 01 Göteborg"))
    with pytest.raises(NotAllowed, match="authority"):
        letters.issue(vault, ref, LetterKind.L05, "sv")
    letter = letters.compose(vault, ref, LetterKind.L27, "sv")
    assert letter.recipient == ("Advokat Lind", "Box 1", "411 01 Göteborg")
    case = requests.represented(vault, ref, "Advokat Lind", (), "fullmakt den 2 november")
    assert case.representative is not None
    assert case.representative.seen_on == vault.today()
    assert requests.one(vault, ref) == case
    assert requests.represented(vault, ref, "").representative is None
