"""A person who exists nowhere, in every form she may be written on a disk, and a home to look for her in."""

import base64
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).parents[2]
NAME, SURNAME = "Östen Kanarieqvist", "Kanarieqvist"
NUMBER, MAIL, PHONE = "900118-9811", "osten.kanarieqvist@example.se", "070-1740699"
NOTE = "Papegojan åt upp fakturan i våras"
CANARIES = (NAME, SURNAME, NUMBER, NUMBER.replace("-", ""), MAIL, PHONE, PHONE.replace("-", ""), "+46701740699", NOTE)
EXPORT = f"Kundnr;Namn;Personnummer;E-post;Telefon;Anteckning\n1;{NAME};{NUMBER};{MAIL};{PHONE};{NOTE}\n"


def forms(text: str) -> Iterator[bytes]:
    """A text as it may lie on a disk: plain, wide, old Windows, base64 (at its three offsets), percent."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1252"):
        plain = text.encode(encoding)
        yield plain
        for offset in range(3):
            whole = base64.b64encode(bytes(offset) + plain)
            yield whole[(0, 2, 3)[offset] : len(whole) // 4 * 4 - 4]
    yield quote(text).encode()
    yield quote(text, encoding="cp1252").encode()


PATTERN = re.compile(b"|".join(re.escape(form) for text in CANARIES for form in set(forms(text))), re.IGNORECASE)


class Home:
    """A fresh home with temp folder, and the places where output was asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.home, self.asked = folder, folder / "home", folder / "asked"
        for one in ("home", "home/tmp", "home/run", "asked"):
            (folder / one).mkdir(mode=0o700)
        (self.asked / "phrase.txt").write_text("korrekt häst batteri häftapparat\n", encoding="utf-8")
        self.export = self.asked / "kundregister.csv"
        self.export.write_text(EXPORT, encoding="utf-8")
        tmp, run = str(self.home / "tmp"), str(self.home / "run")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_"))}
        self.surroundings = kept | {
            "HOME": str(self.home), "USERPROFILE": str(self.home), "APPDATA": str(self.home),
            "LOCALAPPDATA": str(self.home), "TMPDIR": tmp, "TEMP": tmp, "TMP": tmp, "XDG_RUNTIME_DIR": run,
            "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1",
        }  # fmt: skip

    def line(self, *words: str) -> list[str]:
        where = ["--vault", str(self.home / "data" / "desk.vault"), "--passphrase-file", str(self.asked / "phrase.txt")]
        return [sys.executable, "-m", "dsr_desk", *words, *where]

    def run(self, *words: str, ends: int = 0) -> str:
        done = subprocess.run(
            self.line(*words), env=self.surroundings, cwd=self.home, capture_output=True, text=True, check=False,
            timeout=120,
        )  # fmt: skip
        assert done.returncode == ends, done.stderr
        return done.stdout + done.stderr

    def found(self) -> list[str]:
        """Files below home and temp that hold a canary in any form, and file names that do."""
        files = [file for file in self.home.rglob("*") if file.is_file() and not file.is_symlink()]
        assert any(file.name == "desk.vault" for file in files), "nothing was looked through"
        held = [str(file.relative_to(self.home)) for file in files if PATTERN.search(file.read_bytes())]
        return held + [file.name for file in files if PATTERN.search(file.name.encode())]
