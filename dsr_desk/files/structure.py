"""The structure tree of a letter as PDF source (ISO 32000-1, 14.7).

An access report has tens of thousands of cells, each an element of its own; written as text they cost a tenth of what
they would as objects of a library.
"""

from collections.abc import Iterator, Sequence

from dsr_desk.files.typesetting.tag import Tag, text_string


def objects(root: Tag, pages: Sequence[int], tree: int, first: int) -> dict[int, bytes]:
    """Object number to source: the tree's root as object `tree`, all else from `first`. `pages` are object numbers."""
    tags = list(_all_in(root))
    for number, (tag, _) in enumerate(tags, start=first):
        tag.number = number
    parents = first + len(tags)
    made = {tag.number: _element(tag, above.number if above else tree, pages).encode("ascii") for tag, above in tags}
    made[tree] = b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R>>" % (root.number, parents)
    made[parents] = _parents([tag for tag, _ in tags], len(pages)).encode("ascii")
    return made


def _all_in(root: Tag) -> Iterator[tuple[Tag, Tag | None]]:
    """Each element with the one it stands in."""
    waiting: list[tuple[Tag, Tag | None]] = [(root, None)]
    while waiting:
        tag, parent = waiting.pop()
        yield tag, parent
        waiting += [(kid, tag) for kid in reversed(tag.kids)]


def _element(tag: Tag, parent: int, pages: Sequence[int]) -> str:
    attributes = f"/A<<{tag.attributes}>>" if tag.attributes else ""
    attributes += f"/Alt{text_string(tag.alt)}" if tag.alt else ""
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
