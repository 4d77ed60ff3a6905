"""The recovery key on a sheet of paper: the groups to type, and what to do with them on the day they are needed."""

from collections.abc import Sequence
from datetime import date

from dsr_desk.domain.letter import Block, Heading, Letter, LetterKind, Paragraph, Sender, Table
from dsr_desk.domain.recovery import RecoveryKey
from dsr_desk.domain.words import Text
from dsr_desk.files import pdf
from dsr_desk.files.typesetting import styles
from dsr_desk.files.typesetting.flow import Flow, Said, baseline
from dsr_desk.files.typesetting.styles import BODY_WIDTH, LEFT, MM, MUTED, REGULAR, STRONG, Style
from dsr_desk.files.typesetting.tag import Tag

_MUTED = Style(REGULAR, 10.5, 14.2, MUTED)
_NUMBER = Style(REGULAR, 8.5, 11.5, MUTED)
_GROUP = Style(STRONG, 18, 22)
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
    """One A4 page as PDF, tagged and archival as letters are (PDF/UA-1, PDF/A-3a)."""
    flow = Flow()
    flow.y = 22 * MM
    title, day = TITLE.said_in(language), MADE.said_in(language).format(day=made)
    _heading(flow, title, 0, styles.TITLE)
    _text(flow, day, _MUTED)
    flow.y += 14
    _groups(flow, key)
    _text(flow, ALPHABET.said_in(language), _MUTED)
    for heading, texts in CHAPTERS:
        flow.y += 16
        _heading(flow, heading.said_in(language), 1, styles.SECTION)
        _said(flow, [text.said_in(language) for text in texts])
    flow.y += 40
    _to_fill_in(flow, (KEPT_BY.said_in(language), PLACE.said_in(language)))
    return pdf.draw(_as_letter(key, language, made), flow)


def _as_letter(key: RecoveryKey, language: str, made: date) -> Letter:
    """What the sheet says, as content: the copy that every document carries for a machine."""
    blocks: list[Block] = [
        Table(("", ""), tuple((str(place), group) for place, group in enumerate(key.groups, start=1))),
        Paragraph(ALPHABET.said_in(language)),
    ]
    for heading, texts in CHAPTERS:
        blocks += [Heading(heading.said_in(language)), *(Paragraph(text.said_in(language)) for text in texts)]
    return Letter(
        kind=LetterKind.L01,  # set as a letter; the sheet is none, and no kind shows in it
        language=language,
        case="DSR Desk",
        on=made,
        sender=Sender("DSR Desk", "", (), ()),
        recipient=(),
        title=TITLE.said_in(language),
        subtitle=MADE.said_in(language).format(day=made),
        blocks=tuple(blocks),
    )


def _heading(flow: Flow, text: str, level: int, style: Style) -> None:
    tag = flow.heading(text, level)
    for line in flow.lines_of(text, style, BODY_WIDTH):
        flow.line(line, style, tag=tag)
    flow.y += 2


def _text(flow: Flow, text: str, style: Style, tag: Tag | None = None, x: float = LEFT) -> None:
    """A paragraph from here down."""
    tag = tag or flow.root.add("P")
    for line in flow.lines_of(text, style, BODY_WIDTH - (x - LEFT)):
        flow.line(line, style, x, tag=tag)


def _said(flow: Flow, texts: Sequence[str]) -> None:
    """Numbered steps as a list, anything else as paragraphs."""
    whole = flow.root.add("L", "/O/List/ListNumbering/Decimal") if texts[0].startswith("1.") else None
    for text in texts:
        flow.y += 2
        if whole is None:
            _text(flow, text, styles.BODY)
            continue
        number, _, rest = text.partition("  ")
        point = whole.add("LI")
        at = flow.y + baseline(styles.BODY)
        flow.page.said.append(Said(LEFT, at, f"{number} ", styles.BODY, point.add("Lbl")))
        _text(flow, rest, styles.BODY, point.add("LBody"), LEFT + 16)


def _groups(flow: Flow, key: RecoveryKey) -> None:
    """The groups between two lines, numbered, read one after the other."""
    top, width = flow.y, BODY_WIDTH / COLUMNS
    rows = -(-len(key.groups) // COLUMNS)
    flow.rule(LEFT, BODY_WIDTH)
    whole = flow.root.add("L", "/O/List/ListNumbering/Decimal")
    for place, group in enumerate(key.groups):
        row, column = divmod(place, COLUMNS)
        x, y = LEFT + 4 + column * width, top + 18 + row * 46
        point = whole.add("LI")
        flow.page.said.append(Said(x, y, f"{place + 1} ", _NUMBER, point.add("Lbl")))
        flow.page.said.append(Said(x, y + 19, f"{group} ", _GROUP, point.add("LBody")))
    flow.y = top + rows * 46 + 6
    flow.rule(LEFT, BODY_WIDTH)
    flow.y += 12


def _to_fill_in(flow: Flow, words: Sequence[str]) -> None:
    width = (BODY_WIDTH - 24) / len(words)
    for number, word in enumerate(words):
        x = LEFT + number * (width + 24)
        flow.rule(x, width)
        flow.page.said.append(Said(x, flow.y + 12, f"{word} ", _NUMBER, flow.root.add("P")))
