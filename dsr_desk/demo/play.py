"""A vault of the made-up firm, the story played in it through the real services, and its letters on disk."""

from pathlib import Path

from dsr_desk.demo import story
from dsr_desk.demo.story import Played
from dsr_desk.desk import make_desk
from dsr_desk.files.writing import write_new
from dsr_desk.services import policies

PASSPHRASE = "nordhamn demo: ingen riktig person"
"""No secret: everything in the demo is made up."""


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
