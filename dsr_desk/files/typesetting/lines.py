"""Text broken into lines of a width."""

import re

from dsr_desk.files.typesetting import faces

_TOKENS = re.compile(r" *[^ ]+| +$")
_BREAKS_AFTER = frozenset("/@._-,;:?&=")


class Measure:
    """Widths for one rendering. It remembers words, so it lives no longer than the letter it was made for."""

    def __init__(self) -> None:
        faces.make_ready()
        fallback = faces.covered_by(faces.FALLBACK)
        self.own = {font: faces.covered_by(font) for font in (faces.REGULAR, faces.STRONG)}
        self.known = {font: own | fallback for font, own in self.own.items()}
        self._characters = {font: faces.widths_of(font) for font in self.own}
        self._words: dict[str, dict[str, float]] = {font: {} for font in self.own}

    def visible(self, text: str, font: str) -> str:
        """The text with every character showable in that face or its fallback."""
        return faces.visible(text, self.known[font])

    def width(self, text: str, font: str) -> float:
        """In thousandths of the size; the text must be visible."""
        words = self._words[font]
        found = words.get(text)
        if found is None:
            characters = self._characters[font]
            found = words[text] = sum([characters[character] for character in text])
        return found

    def lines(self, text: str, font: str, size: float, width: float) -> list[str]:
        """The lines of a text, at least one; a line feed always breaks. Where a space was, the line ends in one."""
        shown = self.visible(text, font)
        room = width * 1000 / size
        if "\n" not in shown:
            return self._paragraph(shown, font, room)
        *parts, last = shown.split("\n")
        broken = [line for part in parts for line in _ended(self._paragraph(part, font, room))]
        return [*broken, *self._paragraph(last, font, room)]

    def _paragraph(self, text: str, font: str, room: float) -> list[str]:
        if self.width(text, font) <= room:
            return [text.rstrip(" ")]
        lines: list[str] = []
        current, used = "", 0.0
        for token in _TOKENS.findall(text):
            size = self.width(token, font)
            if used + size <= room:
                current, used = current + token, used + size
                continue
            if current.strip():
                lines.append(current.rstrip(" ") + " ")
            *whole, current = self._cut(token.lstrip(" "), font, room)
            lines += whole
            used = self.width(current, font)
        return [*lines, current.rstrip(" ")] if current.strip() or not lines else lines

    def _cut(self, word: str, font: str, room: float) -> list[str]:
        """A word too long for a line in pieces that fit, cut after a sign like / or @ where one is near."""
        if self.width(word, font) <= room:
            return [word]
        characters, pieces, start, used = self._characters[font], [], 0, 0.0
        for index, character in enumerate(word):
            used += characters[character]
            if used > room and index > start:
                end = _good_break(word, start, index)
                pieces.append(word[start:end])
                start, used = end, sum(characters[one] for one in word[end : index + 1])
        return [*pieces, word[start:]]

    def pieces(self, line: str, font: str) -> list[tuple[str, str]]:
        """A visible line as (face, text): the face's own characters, and the fallback's."""
        own = self.own[font]
        if own.issuperset(line):
            return [(font, line)]
        pieces: list[tuple[str, str]] = []
        for character in line:
            face = font if character in own else faces.FALLBACK
            if pieces and pieces[-1][0] == face:
                pieces[-1] = (face, pieces[-1][1] + character)
            else:
                pieces.append((face, character))
        return pieces


def _ended(lines: list[str]) -> list[str]:
    """The last line ends in a space, so that a reader does not join it to the next."""
    return [*lines[:-1], f"{lines[-1]} "] if lines[-1] else lines


def _good_break(word: str, start: int, end: int) -> int:
    """The last place in the final third of the piece that follows a breaking sign, or its end."""
    for index in range(end, start + (end - start) * 2 // 3, -1):
        if word[index - 1] in _BREAKS_AFTER:
            return index
    return end
