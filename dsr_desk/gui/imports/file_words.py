"""What a file's kind, encoding and delimiter are called by people."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_KINDS = {
    "persons": QT_TRANSLATE_NOOP("kinds", "persons"),
    "customers": QT_TRANSLATE_NOOP("kinds", "customers"),
    "suppliers": QT_TRANSLATE_NOOP("kinds", "suppliers"),
    "contacts": QT_TRANSLATE_NOOP("kinds", "contacts"),
    "bookkeeping": QT_TRANSLATE_NOOP("kinds", "bookkeeping"),
    "employees": QT_TRANSLATE_NOOP("kinds", "employees"),
    "subscribers": QT_TRANSLATE_NOOP("kinds", "subscribers"),
    "transactions": QT_TRANSLATE_NOOP("kinds", "payments"),
    "leads": QT_TRANSLATE_NOOP("kinds", "leads"),
    "connections": QT_TRANSLATE_NOOP("kinds", "connections"),
    "attendees": QT_TRANSLATE_NOOP("kinds", "attendees"),
    "users": QT_TRANSLATE_NOOP("kinds", "users"),
    "answers": QT_TRANSLATE_NOOP("kinds", "answers"),
    "history": QT_TRANSLATE_NOOP("kinds", "history"),
    "consents": QT_TRANSLATE_NOOP("kinds", "consents"),
    "table": QT_TRANSLATE_NOOP("kinds", "table"),
}
_DELIMITERS = {
    ";": QT_TRANSLATE_NOOP("delimiters", "semicolon"),
    ",": QT_TRANSLATE_NOOP("delimiters", "comma"),
    "\t": QT_TRANSLATE_NOOP("delimiters", "tab"),
    "|": QT_TRANSLATE_NOOP("delimiters", "bar"),
}
_ENCODINGS = {
    "cp1252": "Windows-1252", "utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "cp437": "DOS 437",
    "cp850": "DOS 850", "iso-8859-1": "ISO 8859-1", "latin-1": "ISO 8859-1", "iso-8859-15": "ISO 8859-15",
    "mac_roman": "Mac Roman",
}  # fmt: skip


def kind_word(kind: str) -> str:
    """What the rows show, in a word."""
    return QCoreApplication.translate("kinds", str(_KINDS[kind])) if kind in _KINDS else kind.replace("_", " ")


def writing(encoding: str | None, delimiter: str | None) -> str:
    """Encoding and delimiter, as one phrase."""
    said = [_ENCODINGS.get((encoding or "").lower(), encoding or "")]
    if delimiter:
        word = _DELIMITERS.get(delimiter)
        said.append(QCoreApplication.translate("delimiters", str(word)) if word else delimiter)
    return ", ".join(part for part in said if part)
