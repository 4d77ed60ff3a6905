"""What of a letter could not be read, so that nobody takes its beginning or its subject for the whole."""

from email.message import Message

from dsr_desk.domain.words import Text

ENCRYPTED = Text(
    "Brevet är krypterat: bara ämnesraden kunde läsas. Öppna det i mejlprogrammet och spara det okrypterat.",
    "The letter is encrypted: only its subject could be read. Open it in the mail program and save it unencrypted.",
)
NO_TEXT = Text(
    "Brevet har ingen text som kan läsas. Öppna det i mejlprogrammet: det kan stå i en bilaga eller en bild.",
    "The letter has no text that can be read. Open it in the mail program: it may be in an attachment or a picture.",
)
CUT = Text(
    "Brevet är mycket långt; bara början lästes. Läs resten själv.",
    "The letter is very long; only its beginning was read. Read the rest yourself.",
)
_PGP = "-----BEGIN PGP MESSAGE-----"


def told(text: str, longest: int, *, is_encrypted: bool = False) -> list[Text]:
    """What is to be said of a letter whose text was cut at `longest` characters."""
    if is_encrypted or text.lstrip().startswith(_PGP):
        return [ENCRYPTED]
    if not text.strip():
        return [NO_TEXT]
    return [CUT] if len(text) >= longest else []


def is_encrypted(message: Message) -> bool:
    """Does the mail say that its body is encrypted (S/MIME or PGP/MIME; a mail only signed is not)?"""
    kind = message.get_content_type()
    if kind in ("application/pkcs7-mime", "application/x-pkcs7-mime"):
        return "signed-data" not in str(message.get("Content-Type", "")).casefold()
    return kind == "multipart/encrypted"
