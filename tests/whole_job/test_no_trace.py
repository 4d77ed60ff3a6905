"""Planted canaries: after the whole job, and after a kill in the middle of it, none is found outside the vault.

By command and in the window. What the person asked to have as a file lies in `asked` and is not looked through.
"""

import json
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.whole_job.canaries import CANARIES, EXPORT, MAIL, NAME, NOTE, NUMBER, PHONE, SURNAME, Home, forms

LETTER = f"""\
From: {NAME} <{MAIL}>
To: info@example.se
Subject: Registerutdrag {NAME}
Date: Mon, 02 Nov 2026 09:00:00 +0100
Content-Type: text/plain; charset=utf-8

Hej, jag vill ha ett registerutdrag enligt artikel 15. Mitt nummer är {NUMBER}, telefon {PHONE}.
{NOTE}
{NAME}
"""


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


def everything_else(home: Home) -> None:
    """Every other command, whatever it thinks of its arguments; what names nobody by promise is written to the home."""
    asked, here, ref, other = str(home.asked), str(home.home), "DSR-2026-0001", "DSR-2026-0003"
    (home.asked / "mail.eml").write_text(LETTER, encoding="utf-8")
    query = json.dumps({"query_id": "q", "fields": {"name": NAME, "email": MAIL, "personal_number": NUMBER}})
    (home.asked / "queries.jsonl").write_text(query + "\n", encoding="utf-8")
    pair = ("--query", json.dumps({"name": NAME}), "--record", json.dumps({"name": NAME, "phone": PHONE}))
    out, new = ("--out", f"{asked}/out"), ("--channel", "mail", "--name", NAME, "--email", MAIL, "--phone", PHONE)
    for words in (
        ("search", "--batch", f"{asked}/queries.jsonl", "--out", f"{asked}/results.jsonl"), ("compare", *pair),
        ("identify", "--number", NUMBER), ("intake", f"{asked}/mail.eml"), ("intake", f"{asked}/mail.eml", "--log"),
        ("search", "--phone", PHONE, "--ref", ref), ("request", "show", ref), ("request", "edit", ref, "--note", NOTE),
        ("erase", "plan", ref), ("erase", "worklist", ref, *out), ("erase", "done", ref), ("erase", "recipients", ref),
        ("erase", "verify", ref), ("watch",), ("diary", "--ics", f"{here}/diary.ics"), ("diary", "--routine"),
        ("remind", "--ics", f"{here}/remind.ics"), ("stats", "--csv", f"{here}/stats.csv", "--pdf", f"{here}/s.pdf"),
        ("request", "new", "--right", "rectification", "--right", "objection", "--right", "objection_marketing",
         "--right", "restriction", "--received", "2026-11-02", *new),
        ("rectify", "set", other, "--source", "visma", "--what", "Namn", "--to", SURNAME), ("stop", "add", other),
        ("weigh", other, "--processing", "utskick", "--ours", "nytta", "--hers", NOTE, "--accepted"),
        ("stop", "export", *out), ("letters",), ("policy", "check"), ("policy", "set", NAME, NOTE), ("imports",),
        ("import-remarks", "1", "--csv", f"{here}/remarks.csv"),
        ("tidy", "--dry-run"), ("tidy",), ("check",), ("audit", "verify"), ("import-undo", "1"), ("rekey", *out),
        ("search", "--name", NAME, "--limit", NAME), (NAME,), ("import", f"{asked}/{NAME}.csv"),
    ):  # fmt: skip
        done = subprocess.run(
            home.line(*words), env=home.surroundings, cwd=home.home, capture_output=True, text=True, check=False,
            timeout=120,
        )  # fmt: skip
        assert "Traceback" not in done.stderr, (words[:2], done.stderr)


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
    everything_else(home)
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


STEPS = ("import", "search", "case", "preview", "dialogs", "mail", "fault", "end")
"""What tests/whole_job/window_story.py does, in order; it says each when it is done."""


def in_the_window(home: Home, killed_after: str = "") -> None:
    """The whole job in a real window in a process of its own; killed with its windows open, or closed by the person."""
    home.run("init", "--policy", "demo", "--recovery-out", str(home.asked / "recovery.txt"))
    (home.asked / "letter.eml").write_text(LETTER, encoding="utf-8")
    words = [sys.executable, "-m", "tests.whole_job.window_story", str(home.asked), *home.line()[3:]]
    with subprocess.Popen(words, env=home.surroundings, cwd=home.home, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          text=True) as running:  # fmt: skip
        assert running.stdout is not None
        said: list[str] = []
        for line in running.stdout:
            said.append(line.strip())
            if said[-1] == killed_after:
                running.kill()
        assert running.stderr is not None
        trouble = running.stderr.read()
    assert said[-1:] == [killed_after or "end"], trouble
    assert not any(canary in trouble for canary in CANARIES)


@pytest.mark.slow
def test_after_the_whole_job_in_the_window_no_canary_lies_outside_the_vault(home: Home) -> None:
    in_the_window(home)
    assert home.found() == []


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
@pytest.mark.parametrize("step", STEPS[:-1])
def test_after_a_kill_of_the_window_no_canary_lies_outside_the_vault(home: Home, step: str) -> None:
    in_the_window(home, killed_after=step)
    if step in STEPS[STEPS.index("mail") :]:  # a draft the mail program has open lies in a private place until the
        home.run("request", "list")  # next start of the window; a command leaves it alone
        assert all("dsr-desk-outgoing" in one for one in home.found())
        sweep = "from dsr_desk.system import outgoing; outgoing.sweep()"
        subprocess.run([sys.executable, "-c", sweep], env=home.surroundings, cwd=home.home, check=True)
    assert home.found() == []
