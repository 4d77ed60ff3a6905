"""A password locks what leaves the desk, whatever the file is called, or nothing is made."""

import email
import email.policy
import io

import pikepdf
import pytest

from dsr_desk.domain.errors import UserError
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Channel, Right
from dsr_desk.resources import data
from dsr_desk.services import letter_forms, letters, policies, requests
from dsr_desk.services.letters import IssuedLetter
from dsr_desk.services.requests import NewRequest
from dsr_desk.store.vault import Vault

PASSWORD = "blå-kaffekopp-7"


@pytest.fixture
def issued(vault: Vault) -> IssuedLetter:
    case = request(vault)
    letters.make(vault, case, LetterKind.L01)
    (one,) = letters.listing(vault, case)
    return one


def request(vault: Vault) -> str:
    policies.take_in(vault, data("policies/demo.yaml").read_text("utf-8"))
    asked = NewRequest(rights=(Right.ACCESS,), received=vault.today(), channel=Channel.MAIL, name="Karin Ekdahl")
    return requests.open_request(vault, asked).ref


def test_the_pdf_in_a_mail_draft_is_locked_too_and_the_mail_says_that_it_is(vault: Vault, issued: IssuedLetter) -> None:
    body = letter_forms.file_of(vault, issued, "eml", PASSWORD)
    message = email.message_from_bytes(body, policy=email.policy.default)
    (paper,) = message.iter_attachments()
    attached = paper.get_payload(decode=True)
    assert isinstance(attached, bytes)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(attached))
    with pikepdf.open(io.BytesIO(attached), password=PASSWORD) as document:
        assert document.encryption.bits == 256
    text = message.get_body()
    assert text is not None
    assert "Filen är låst med ett lösenord" in text.get_content()
    assert PASSWORD not in body.decode("ascii")


def test_an_open_draft_does_not_speak_of_a_lock(vault: Vault, issued: IssuedLetter) -> None:
    text = email.message_from_bytes(letter_forms.file_of(vault, issued, "eml"), policy=email.policy.default).get_body()
    assert text is not None
    assert "låst" not in text.get_content()


@pytest.mark.parametrize("form", ["json", "csv", "xlsx"])
def test_a_form_that_has_no_lock_refuses_a_password_before_anything_is_issued(vault: Vault, form: str) -> None:
    case = request(vault)
    with pytest.raises(UserError, match=f"A {form} file cannot be locked"):
        letters.make(vault, case, LetterKind.L01, form=form, password=PASSWORD)
    assert letters.listing(vault, case) == ()


@pytest.mark.parametrize("form", ["json", "csv", "xlsx"])
def test_nor_does_an_issued_letter_leave_unlocked_in_such_a_form(vault: Vault, issued: IssuedLetter, form: str) -> None:
    with pytest.raises(UserError, match="cannot be locked"):
        letter_forms.file_of(vault, issued, form, PASSWORD)


def test_a_draft_in_another_form_than_pdf_is_refused_and_not_a_pdf_by_another_name(vault: Vault) -> None:
    with pytest.raises(UserError, match="A draft is made as a PDF only"):
        letters.make(vault, request(vault), LetterKind.L01, is_draft=True, form="json")


@pytest.mark.parametrize("form", ["pdf", "eml"])
def test_an_empty_password_is_no_lock_and_is_refused_before_anything_is_issued(vault: Vault, form: str) -> None:
    case = request(vault)
    with pytest.raises(UserError, match="password is empty"):
        letters.make(vault, case, LetterKind.L01, form=form, password="")
    assert letters.listing(vault, case) == ()
