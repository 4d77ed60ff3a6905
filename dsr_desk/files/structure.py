"""The structure tree of a letter, written after the pages as an incremental update (ISO 32000-1, 7.5.6 and 14.7).

An access report has tens of thousands of cells, each an element of its own; written as text they cost a tenth of what
they would as objects of a library. The whole is written anew by pikepdf afterwards, so no update is left in the file.
"""

from collections.abc import Iterator, Sequence

from dsr_desk.files.typesetting.tag import Tag


def with_structure(body: bytes, root: Tag, pages: Sequence[int]) -> tuple[bytes, int]:
    """The file with the tree of `root`, and the object number of its root; `pages` are object numbers.

    The body must end in a classic trailer, as reportlab writes it.
    """
    size, kept, before = _trailer(body)
    tags = list(_all_in(root))
    for number, (tag, _) in enumerate(tags, start=size + 1):
        tag.number = number
    elements = (_element(tag, parent.number if parent else size, pages) for tag, parent in tags)
    objects = [_tree_root(root, size + 1 + len(tags)), *elements, _parents([tag for tag, _ in tags], len(pages))]
    out, offsets = [body, b"\n"], []
    at = len(body) + 1
    for number, one in enumerate(objects, start=size):
        written = f"{number} 0 obj\n{one}\nendobj\n".encode("ascii")
        offsets.append(at)
        at += len(written)
        out.append(written)
    lines = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    end = f"xref\n{size} {len(offsets)}\n{lines}trailer\n<</Size {size + len(offsets)} {kept} /Prev {before}>>\n"
    return b"".join((*out, end.encode("ascii"), f"startxref\n{at}\n%%EOF\n".encode("ascii"))), size


def _trailer(body: bytes) -> tuple[int, str, int]:
    """The number of objects, the entries that name root and properties, where the cross-reference table begins."""
    end = body[body.rindex(b"trailer") :].decode("latin-1")
    words = end.split()
    size = int(words[words.index("/Size") + 1])
    kept = " ".join(
        " ".join(words[words.index(name) : words.index(name) + 4]).removesuffix(">>") for name in ("/Root", "/Info")
    )
    return size, kept, int(words[words.index("startxref") + 1])


def _all_in(root: Tag) -> Iterator[tuple[Tag, Tag | None]]:
    """Each element with the one it stands in."""
    waiting: list[tuple[Tag, Tag | None]] = [(root, None)]
    while waiting:
        tag, parent = waiting.pop()
        yield tag, parent
        waiting += [(kid, tag) for kid in reversed(tag.kids)]


def _tree_root(root: Tag, parents: int) -> str:
    return f"<</Type/StructTreeRoot/K {root.number} 0 R/ParentTree {parents} 0 R>>"


def _element(tag: Tag, parent: int, pages: Sequence[int]) -> str:
    attributes = f"/A<<{tag.attributes}>>" if tag.attributes else ""
    return f"<</Type/StructElem/S/{tag.role}/P {parent} 0 R{_content(tag, pages)}{attributes}>>"


def _content(tag: Tag, pages: Sequence[int]) -> str:
    if tag.kids:
        return f"/K[{' '.join(f'{kid.number} 0 R' for kid in tag.kids)}]"
    if not tag.pieces:
        return ""
    if len(tag.pieces) == 1:
        ((page, number),) = tag.pieces
        return f"/Pg {pages[page]} 0 R/K {number}"
    first = tag.pieces[0][0]
    parts = [
        str(number) if page == first else f"<</Type/MCR/Pg {pages[page]} 0 R/MCID {number}>>"
        for page, number in tag.pieces
    ]
    return f"/Pg {pages[first]} 0 R/K[{' '.join(parts)}]"


def _parents(tags: Sequence[Tag], count: int) -> str:
    """Which element each piece of each page belongs to."""
    owners: list[list[tuple[int, int]]] = [[] for _ in range(count)]
    for tag in tags:
        for page, number in tag.pieces:
            owners[page].append((number, tag.number))
    arrays = (f"{page}[{' '.join(f'{owner} 0 R' for _, owner in sorted(of))}]" for page, of in enumerate(owners))
    return f"<</Nums[{' '.join(arrays)}]>>"
