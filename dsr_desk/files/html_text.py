"""An HTML letter as plain text."""

import re
from html import unescape

LONGEST_HTML = 4_000_000
_LONGEST_TEXT = 400_000
"""More text than this is not gathered from it."""

_BREAKING = frozenset("br p div tr li h1 h2 h3 h4 h5 h6 table ul ol blockquote hr".split())
_UNSEEN = frozenset("script style head title template noscript".split())


_TAG = re.compile(r"(<[^<>]*>)")
_TAG_NAME = re.compile(r"<\s*+(/?)\s*+([A-Za-z][A-Za-z0-9]*)")


def text_of_html(html: str) -> str:
    """An HTML letter as plain text; what is quoted is marked as people do, with ">".

    An own reader in linear time: the standard library's takes minutes for a few thousand open brackets.
    """
    pieces: list[str] = []
    unseen = quoted = length = 0
    for token in _TAG.split(_without_comments(html[:LONGEST_HTML])):
        tag = _TAG_NAME.match(token)
        if not tag:
            if not unseen and not token.startswith("<!"):
                pieces.append(re.sub(r"\s+", " ", unescape(token)))
                length += len(pieces[-1])
                if length > _LONGEST_TEXT:
                    break
            continue
        step, name = (-1 if tag[1] else 1), tag[2].lower()
        if not token.endswith("/>"):
            unseen = max(0, unseen + step * (name in _UNSEEN))
            quoted = max(0, quoted + step * (name == "blockquote"))
        if name in _BREAKING:
            pieces.append("\n> " if quoted else "\n")
    lines = (line.strip() for line in "".join(pieces).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join("" if line == ">" else line for line in lines)).strip()


def _without_comments(html: str) -> str:
    kept: list[str] = []
    place = 0
    while (begin := html.find("<!--", place)) >= 0:
        kept.append(html[place:begin])
        end = html.find("-->", begin)
        if end < 0:
            return "".join(kept)
        place = end + 3
    return "".join((*kept, html[place:]))
