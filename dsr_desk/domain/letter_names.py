"""What a letter is called beside its code."""

from types import MappingProxyType

from dsr_desk.domain.letter import LetterKind
from dsr_desk.domain.words import Text

K = LetterKind

NAMES = MappingProxyType({
    K.L01: Text("Bekräftelse", "Acknowledgement"),
    K.L02: Text("Fråga om identitet", "Identity request"),
    K.L03: Text("Fråga om förtydligande", "Clarification"),
    K.L04: Text("Besked om förlängning", "Extension"),
    K.L05: Text("Registerutdrag", "Access report"),
    K.L06: Text("Inga uppgifter finns", "Nothing held"),
    K.L07: Text("Avslag", "Refusal"),
    K.L08: Text("Avslag i en del", "Refusal in part"),
    K.L09: Text("Rättat", "Rectified"),
    K.L10: Text("Rättelse avslagen", "Rectification refused"),
    K.L11: Text("Raderat", "Erased"),
    K.L12: Text("Raderat i en del", "Erased in part"),
    K.L13: Text("Begränsat", "Restricted"),
    K.L14: Text("Begränsningen upphör", "Restriction ending"),
    K.L15: Text("Utlämnade uppgifter", "Portable data"),
    K.L16: Text("Portabilitet avslagen", "Portability refused"),
    K.L17: Text("Utskicken är stoppade", "Marketing stopped"),
    K.L18: Text("Svar på invändning", "Outcome of an objection"),
    K.L19: Text("Samtycket är återkallat", "Consent withdrawn"),
    K.L20: Text("Automatiserade beslut", "Automated decisions"),
    K.L21: Text("Avgift", "Fee"),
    K.L22: Text("Orimlig begäran", "Excessive request"),
    K.L23: Text("Avgift för kopia", "Copy fee"),
    K.L24: Text("Besked till mottagare", "Notice to a recipient"),
    K.L25: Text("Vilka mottagarna är", "Recipients"),
    K.L26: Text("Annan ansvarig", "Another controller"),
    K.L27: Text("Begäran om fullmakt", "Proof of authority"),
    K.L28: Text("Personen går inte att identifiera", "Cannot identify"),
})  # fmt: skip


def name(kind: LetterKind, language: str) -> str:
    """A letter's name."""
    return NAMES[kind].said_in(language)
