"""An e-mail draft with the letter attached. It opens in the person's own mail program; nothing is sent by us."""

from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import SMTP
from types import MappingProxyType

from dsr_desk.domain.fields import Field
from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.request import Request
from dsr_desk.domain.words import Text

NOTHING: Mapping[str, bytes] = MappingProxyType({})
_SUBJECT = Text("Svar i ärende {ref}", "Answer in case {ref}")
_BODY = Text(
    "Hej,\n\nvårt svar finns i den bifogade filen. Ärendets nummer är {ref}.\n\n"
    "Har du frågor svarar du på det här mejlet.\n",
    "Hello,\n\nour answer is in the attached file. The case number is {ref}.\n\n"
    "If you have questions, reply to this e-mail.\n",
)
_LOCKED = Text(
    "\nFilen är låst med ett lösenord. Det får du av oss på ett annat sätt än i det här mejlet.\n",
    "\nThe file is locked with a password. You get it from us by another way than this e-mail.\n",
)


_MEDIA = MappingProxyType({
    "json": ("application", "json"), "pdf": ("application", "pdf"), "csv": ("text", "csv"),
    "xlsx": ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
})  # fmt: skip


_UNKNOWN = ("application", "octet-stream")


def draft(
    case: Request, kind: LetterKind, language: str, pdf: bytes, *, is_locked: bool = False,
    beside: Mapping[str, bytes] = NOTHING,
) -> bytes:  # fmt: skip
    """The draft as an .eml file: no personal data in subject, body or file name; marked unsent (X-Unsent).

    `beside` are files that the letter speaks of, by name.
    """
    message = EmailMessage(policy=SMTP)
    message["Subject"] = _SUBJECT.said_in(language).format(ref=case.ref)
    is_hers = kind is not LetterKind.L24  # a recipient's address is not ours to guess, and the person's would be wrong
    address = next(iter(case.subject.known.get(Field.EMAIL, ())), "") if is_hers else ""
    if "@" in address and not set(address) & set("\r\n,;<>"):
        message["To"] = address.strip()
    message["X-Unsent"] = "1"
    said = _BODY.said_in(language).format(ref=case.ref)
    message.set_content(said + _LOCKED.said_in(language) if is_locked else said)
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=f"{case.ref}-{kind.value}.pdf")
    for name, body in beside.items():
        main, sub = _MEDIA.get(name.rpartition(".")[2], _UNKNOWN)
        message.add_attachment(body, maintype=main, subtype=sub, filename=name)
    return message.as_bytes()
