"""Planted canaries: after the whole job, and after a kill in the middle of it, none is found outside the vault."""

import base64
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

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


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def whole_job(home: Home) -> None:
    """Import, search, request, review, letters in every form, decision, case file, backup, and two mistakes."""
    asked = str(home.asked)
    home.run("init", "--policy", "demo", "--recovery-out", f"{asked}/recovery.txt")
    home.run("import", str(home.export), "--source", "visma")
    home.run("import", str(home.export), "--source", "visma", ends=1)
    home.run("search", "--name", NAME, "--email", MAIL, "--text", "Papegojan")
    home.run(
        "request", "new", "--right", "access", "--right", "erasure", "--received", "2026-11-02", "--channel", "mail",
        "--name", NAME, "--email", MAIL, "--phone", PHONE, "--personal-number", NUMBER,
    )  # fmt: skip
    ref = re.findall(r"DSR-\d{4}-\d{4}", home.run("request", "list"))[0]
    home.run("request", "identity", ref, "--method", "known_address", "--note", NOTE)
    home.run("review", ref, "--accept-certain")
    home.run("review", ref, "--no-search", "--include", "kundregister.csv:2", "--reason", NOTE)
    for kind, form in (("L01", "pdf"), ("L05", "pdf"), ("L05", "json"), ("L05", "xlsx"), ("L05", "eml")):
        home.run("letter", ref, kind, "--format", form, "--out", f"{asked}/{kind}.{form}")
    home.run("letter", ref, "L05", "--draft", "--out", f"{asked}/draft.pdf")
    home.run("decide", ref, "--record", "kundregister.csv:2", "--erase")
    home.run("casefile", ref, "--out", f"{asked}/case.zip")
    home.run("backup", str(home.home / "desk.backup"))
    home.run("audit", "export", "--out", str(home.home / "audit.jsonl"))
    (home.home / "diagnostics.txt").write_text(home.run("diagnostics"), encoding="utf-8")
    home.run("letter", NAME, "L05", "--out", f"{asked}/no.pdf", ends=1)


def test_the_search_for_canaries_finds_them_in_every_form(home: Home) -> None:
    (home.home / "desk.vault").write_bytes(b"")
    for number, text in enumerate(CANARIES):
        for place, form in enumerate(sorted(set(forms(text)))):
            (home.home / f"{number}-{place}").write_bytes(b"\x00x" + form + b"y\xff")
            assert len(home.found()) == 1, (text, form)
            (home.home / f"{number}-{place}").unlink()


@pytest.mark.slow
def test_after_the_whole_job_no_canary_lies_outside_the_vault(home: Home) -> None:
    whole_job(home)
    shutil.rmtree(home.asked)
    assert home.found() == []


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_after_kills_in_an_import_no_canary_lies_outside_the_vault(home: Home) -> None:
    home.run("init", "--policy", "demo", "--recovery-out", str(home.asked / "recovery.txt"))
    body = EXPORT + "".join(f"{row};{NAME};;kund{row}@example.se;;{NOTE} {row}\n" for row in range(2, 20000))
    home.export.write_text(body, encoding="utf-8")
    for after in (0.6, 1.2, 1.8):
        running = subprocess.Popen(
            home.line("import", str(home.export), "--source", "visma"), env=home.surroundings, cwd=home.home,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(after)
        running.send_signal(signal.SIGKILL)
        running.wait()
        assert home.found() == []
    home.run("check")
