"""What a piece of a page is, for a reader that does not see it: the elements of the structure tree."""

from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Tag:
    """One element: its role (ISO 32000-1, 14.8.4), what stands in it, its attributes as PDF source.

    `pieces` are (page, number of the marked content on it), filled in while the pages are drawn.
    """

    role: str
    attributes: str = ""
    alt: str = ""
    """What a picture shows, in words."""
    kids: list["Tag"] = field(default_factory=list)
    pieces: list[tuple[int, int]] = field(default_factory=list)
    number: int = 0

    def add(self, role: str, attributes: str = "") -> "Tag":
        """A new last element within this one."""
        tag = Tag(role, attributes)
        self.kids.append(tag)
        return tag


def writable(text: str) -> str:
    """The text as UTF-16 may hold it; a lone surrogate becomes U+FFFD."""
    return text.encode("utf-16-be", "surrogatepass").decode("utf-16-be", "replace")


def text_string(text: str) -> str:
    """A text as PDF source: a hexadecimal string in UTF-16 (ISO 32000-1, 7.9.2.2)."""
    return f"<FEFF{writable(text).encode('utf-16-be').hex().upper()}>"
