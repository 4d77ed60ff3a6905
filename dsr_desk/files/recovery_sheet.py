"""The recovery key on a sheet of paper: the groups to type, and what to do with them on the day they are needed."""

import io
from collections.abc import Sequence
from datetime import date
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from dsr_desk.domain.recovery import RecoveryKey
from dsr_desk.domain.words import Text
from dsr_desk.files.typesetting import faces
from dsr_desk.files.typesetting.styles import (
    BODY_WIDTH,
    HEIGHT,
    INK,
    LEFT,
    LINE,
    MM,
    MUTED,
    REGULAR,
    STRONG,
    WIDTH,
)

COLUMNS = 7
TITLE = Text("Återställningsnyckel", "Recovery key")
MADE = Text("DSR Desk, gjord {day}", "DSR Desk, made {day}")
ALPHABET = Text(
    "Fjorton grupper om fyra tecken. Siffrorna är 0–9; bokstäverna I, L, O och U finns inte. Grupp 14 är en "
    "kontrollsumma: programmet märker om ett tecken är fel. Stora eller små bokstäver spelar ingen roll.",
    "Fourteen groups of four signs. The figures are 0–9; there is no I, L, O or U. Group 14 is a checksum: the program "
    "notices a wrong sign. Capitals or small letters do not matter.",
)
CHAPTERS: tuple[tuple[Text, tuple[Text, ...]], ...] = (
    (
        Text("Om datorn är borta eller trasig", "When the computer is gone or broken"),
        (
            Text("1.  Installera DSR Desk på en annan dator.", "1.  Install DSR Desk on another computer."),
            Text("2.  Ta fram den senaste säkerhetskopian (en fil som slutar på .backup).",
                 "2.  Find the newest backup (a file that ends in .backup)."),
            Text("3.  Starta programmet, gå igenom den första starten och välj Inställningar, Valvet, Återställ.",
                 "3.  Start the program, go through the first start and choose Settings, The vault, Restore."),
            Text("4.  Välj filen och skriv in de fjorton grupperna. Välj en ny lösenfras om programmet ber om det.",
                 "4.  Choose the file and type the fourteen groups. Choose a new passphrase if you are asked for one."),
        ),
    ),
    (
        Text("Om lösenfrasen är glömd eller nyckelringen tom", "When the passphrase is forgotten or the keyring empty"),
        (
            Text("Starta programmet, välj Använd återställningsnyckeln och skriv in grupperna. Inget i valvet ändras.",
                 "Start the program, choose Use the recovery key and type the groups. Nothing in the vault changes."),
        ),
    ),
    (
        Text("Så förvaras arket", "How to keep this sheet"),
        (
            Text("Inlåst, inte i samma väska som datorn och inte som bild eller fil i molnet.",
                 "Locked away, not in the same bag as the computer, and not as a picture or file in the cloud."),
            Text("Den som har arket och en säkerhetskopia kan läsa allt. Har någon annan sett arket: välj Ny "
                 "återställningsnyckel i programmet. Då öppnar det här arket inget längre.",
                 "Whoever has this sheet and a backup can read everything. If somebody else has seen it, choose New "
                 "recovery key in the program. This sheet then opens nothing any more."),
            Text("Kopior som gjorts tidigare öppnas med den nyckel som gällde då. Spara gamla ark så länge kopiorna "
                 "finns.",
                 "Copies made earlier open with the key that held then. Keep old sheets as long as those copies."),
        ),
    ),
)  # fmt: skip
KEPT_BY = Text("Förvaras av", "Kept by")
PLACE = Text("Plats", "Place")


def as_file(key: RecoveryKey, name: str, language: str, made: date) -> bytes:
    """What to write to a file of this name: the sheet where it ends in .pdf, else the key as a line of text."""
    return render(key, language, made) if name.casefold().endswith(".pdf") else f"{key}\n".encode()


def render(key: RecoveryKey, language: str, made: date) -> bytes:
    """One A4 page as PDF."""
    faces.make_ready()
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), pageCompression=1, lang=language)
    title = TITLE.said_in(language)
    canvas.setTitle(f"DSR Desk: {title}")
    canvas.setFillColor(INK)
    y = HEIGHT - 30 * MM
    _line(canvas, LEFT, y, title, STRONG, 22)
    _line(canvas, LEFT, y - 18, MADE.said_in(language).format(day=made), REGULAR, 10.5, MUTED)
    y = _groups(canvas, key, y - 36)
    y = _paragraph(canvas, ALPHABET.said_in(language), y - 20, colour=MUTED)
    for heading, texts in CHAPTERS:
        _line(canvas, LEFT, y - 30, heading.said_in(language), STRONG, 12.5)
        y -= 34
        for text in texts:
            y = _paragraph(canvas, text.said_in(language), y - 16)
    _to_fill_in(canvas, (KEPT_BY.said_in(language), PLACE.said_in(language)), y - 54)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _groups(canvas: Any, key: RecoveryKey, top: float) -> float:
    """The groups in a frame, numbered; returns where the frame ends."""
    groups = key.groups
    rows = -(-len(groups) // COLUMNS)
    height = rows * 46 + 18
    canvas.setStrokeColor(LINE)
    canvas.roundRect(LEFT, top - height, BODY_WIDTH, height, 6)
    width = (BODY_WIDTH - 24) / COLUMNS
    for place, group in enumerate(groups):
        row, column = divmod(place, COLUMNS)
        x, y = LEFT + 16 + column * width, top - 24 - row * 46
        _line(canvas, x, y, str(place + 1), REGULAR, 8.5, MUTED)
        _line(canvas, x, y - 19, group, STRONG, 18)
    return top - height


def _paragraph(canvas: Any, text: str, y: float, *, colour: str = INK) -> float:
    """Text set in lines from `y` down; returns the last line's place."""
    for number, line in enumerate(_broken(text, BODY_WIDTH, 10.5)):
        y -= 14.2 if number else 0
        _line(canvas, LEFT, y, line, REGULAR, 10.5, colour)
    return y


def _broken(text: str, width: float, size: float) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and pdfmetrics.stringWidth(longer, REGULAR, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _to_fill_in(canvas: Any, words: Sequence[str], y: float) -> None:
    width = (BODY_WIDTH - 24) / len(words)
    for number, word in enumerate(words):
        x = LEFT + number * (width + 24)
        canvas.setStrokeColor(LINE)
        canvas.line(x, y, x + width, y)
        _line(canvas, x, y - 12, word, REGULAR, 8.5, MUTED)


def _line(canvas: Any, x: float, y: float, text: str, font: str, size: float, colour: str = INK) -> None:
    canvas.setFillColor(colour)
    canvas.setFont(font, size)
    canvas.drawString(x, y, text)
