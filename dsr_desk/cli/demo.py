"""`dsr-desk demo`: the made-up firm with its eight cases, told, and the window on it."""

import argparse
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dsr_desk.cli.output import Output

if TYPE_CHECKING:
    from dsr_desk.demo.story import Played


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's command."""
    help = "a made-up firm with eight cases, taken through the real services"
    one = commands.add_parser("demo", parents=[everywhere], help=help)
    one.add_argument("--out", metavar="DIR")
    one.add_argument("--headless", action="store_true")
    one.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Play the demo, say what it made, and open the window on it unless headless. Returns the exit status."""
    from dsr_desk.demo import play
    from dsr_desk.system import places

    folder = Path(arguments.out) if arguments.out else places.default_vault().parent / "demo"
    vault, played = play.make(folder, output.language)
    _tell(folder, played, output)
    return 0 if arguments.headless else _open_window(vault, folder / "passphrase.txt")


def _tell(folder: Path, played: "Played", output: "Output") -> None:
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
