"""How statutes and articles are written: a Swedish statute in English with its reference beside it, to look up."""

import re
from types import MappingProxyType

_NAMES = MappingProxyType(
    {
        "bokföringslagen": "the Swedish Bookkeeping Act",
        "preskriptionslagen": "the Swedish Limitations Act",
        "marknadsföringslagen": "the Swedish Marketing Act",
        "dataskyddslagen": "the Swedish Data Protection Act",
        "skatteförfarandelagen": "the Swedish Tax Procedures Act",
        "arkivlagen": "the Swedish Archives Act",
        "konsumentköplagen": "the Swedish Consumer Sales Act",
        "penningtvättslagen": "the Swedish Anti-Money Laundering Act",
        "lagen om anställningsskydd": "the Swedish Employment Protection Act",
        "diskrimineringslagen": "the Swedish Discrimination Act",
    }
)
_KNOWN = re.compile("|".join(_NAMES), re.IGNORECASE)
_CHAPTER, _SECTION = re.compile(r"(\d+\s?[a-z]?) kap"), re.compile(r"(\d+(?:\s?[a-z])?)\s*§")


def said_in(statute: str, language: str) -> str:
    """The reference for a reader of that language: unchanged in Swedish, or where the name is not known."""
    found = _KNOWN.search(statute)
    if language == "sv" or not found:
        return statute
    chapter, section = _CHAPTER.search(statute), _SECTION.search(statute)
    parts = [_NAMES[found[0].lower()]]
    if chapter:
        parts.append(f"chapter {chapter[1]}")
    if section:
        parts.append(f"section {section[1]}")
    return f"{', '.join(parts)} ({statute})"


def article(of: str, language: str) -> str:
    """17(3)(b) as the language writes it: artikel 17.3 b, Article 17(3)(b); nothing for none."""
    if not of or language != "sv":
        return of and f"Article {of}"
    return "artikel " + of.replace(")(", " ").replace("(", ".", 1).replace("(", " ").replace(")", "").strip()
