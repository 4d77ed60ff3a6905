"""Which letter: L01 to L28. By itself, since a case's path asks for no more and is read at every start."""

from enum import StrEnum


class LetterKind(StrEnum):
    """The letter codes; `slug` is the English name the command line also takes."""

    L01 = "L01"
    L02 = "L02"
    L03 = "L03"
    L04 = "L04"
    L05 = "L05"
    L06 = "L06"
    L07 = "L07"
    L08 = "L08"
    L09 = "L09"
    L10 = "L10"
    L11 = "L11"
    L12 = "L12"
    L13 = "L13"
    L14 = "L14"
    L15 = "L15"
    L16 = "L16"
    L17 = "L17"
    L18 = "L18"
    L19 = "L19"
    L20 = "L20"
    L21 = "L21"
    L22 = "L22"
    L23 = "L23"
    L24 = "L24"
    L25 = "L25"
    L26 = "L26"
    L27 = "L27"
    L28 = "L28"

    @property
    def slug(self) -> str:
        """The English name, as in `dsr-desk letter REF access-report`."""
        return SLUGS[self]


SLUGS = {
    LetterKind.L01: "acknowledgement", LetterKind.L02: "identity-request", LetterKind.L03: "clarification",
    LetterKind.L04: "extension", LetterKind.L05: "access-report", LetterKind.L06: "nothing-held",
    LetterKind.L07: "refusal", LetterKind.L08: "partial-refusal", LetterKind.L09: "rectified",
    LetterKind.L10: "rectification-refused", LetterKind.L11: "erased", LetterKind.L12: "partly-erased",
    LetterKind.L13: "restricted", LetterKind.L14: "restriction-ending", LetterKind.L15: "portability",
    LetterKind.L16: "portability-refused", LetterKind.L17: "marketing-stopped", LetterKind.L18: "objection-outcome",
    LetterKind.L19: "consent-withdrawn", LetterKind.L20: "automated-decisions", LetterKind.L21: "fee",
    LetterKind.L22: "excessive", LetterKind.L23: "copy-fee", LetterKind.L24: "recipient-notice",
    LetterKind.L25: "recipients", LetterKind.L26: "wrong-controller", LetterKind.L27: "authority-request",
    LetterKind.L28: "cannot-identify",
}  # fmt: skip
