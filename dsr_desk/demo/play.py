"""`dsr-desk demo`: a vault of the made-up firm, the story played in it, the letters on disk, then the window."""

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dsr_desk.demo import story
from dsr_desk.demo.story import Played
from dsr_desk.desk import make_desk
from dsr_desk.files.writing import write_new
from dsr_desk.services import policies
from dsr_desk.system import places

if TYPE_CHECKING:
    from dsr_desk.cli.output import Output

PASSPHRASE = "nordhamn demo: ingen riktig person"
"""No secret: everything in the demo is made up."""


def run(out: Path | None, is_headless: bool, output: "Output") -> int:
    """Play the demo, say what it made, and open the window on it unless headless. Returns the exit status."""
    folder = out or places.default_vault().parent / "demo"
    vault, played = make(folder, output.language)
    _tell(folder, played, output)
    return 0 if is_headless else _open_window(vault, folder / "passphrase.txt")


def make(folder: Path, language: str) -> tuple[Path, Played]:
    """A fresh demo vault in `folder` (an earlier one makes way) with its letters beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "demo.vault"
    for old in folder.glob("demo.vault*"):
        old.unlink()
    for old in folder.glob("DSR-*"):
        old.unlink()
    write_new(folder / "passphrase.txt", f"{PASSPHRASE}\n".encode())
    desk, _ = make_desk(path, policies.shipped("demo"), passphrase=PASSPHRASE, language=language)
    try:
        return path, story.play(desk.vault, folder)
    finally:
        desk.close()


def _tell(folder: Path, played: Played, output: "Output") -> None:
    output.document(
        {
            "vault": str(folder / "demo.vault"),
            "rows": played.rows,
            "cases": [
                {"ref": one.ref, "state": one.state.value, "rights": [right.value for right in one.rights]}
                for one in played.cases
            ],
            "letters": [str(path) for path in played.letters],
        }
    )
    output.say(
        output.words(
            f"Påhittad firma, {played.rows} rader inlästa, {len(played.cases)} ärenden:",
            f"A made-up firm, {played.rows} rows taken in, {len(played.cases)} cases:",
        )
    )
    output.table(
        (output.words("ärende", "case"), output.words("läge", "state"), output.words("rättigheter", "rights")),
        [(one.ref, one.state.value, ", ".join(right.value for right in one.rights)) for one in played.cases],
    )
    output.say(
        output.words(f"{len(played.letters)} brev i {folder}:", f"{len(played.letters)} letters in {folder}:"),
        *(f"  {path.name}" for path in played.letters),
    )


def _open_window(vault: Path, passphrase: Path) -> int:
    """The window in a process of its own, as a person would start it."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "dsr_desk"]
    return subprocess.call([*program, "--vault", str(vault), "--passphrase-file", str(passphrase)])
