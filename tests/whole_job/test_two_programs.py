"""Two real programs over one vault: one window is enough, and a command beside it works or says why not."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dsr_desk.cli import main
from dsr_desk.store import sqlcipher
from dsr_desk.store.vault import Vault
from tests.whole_job.canaries import Home

ROWS = 30_000


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = Home(tmp_path)
    made.run("init", "--policy", "demo", "--recovery-out", str(made.asked / "recovery.txt"))
    return made


@contextmanager
def a_window(home: Home, *words: str) -> Iterator["subprocess.Popen[str]"]:
    """A window in a process of its own, open."""
    command = [sys.executable, "-m", "tests.whole_job.two_windows", *words, *home.line()[3:]]
    running = subprocess.Popen(command, env=home.surroundings, cwd=home.home, stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, text=True)  # fmt: skip
    try:
        assert heard(running) == "open"
        yield running
    finally:
        if running.poll() is None:
            assert running.stdin
            running.stdin.close()
            running.wait(30)
        for pipe in (running.stdin, running.stdout):
            if pipe:
                pipe.close()


def heard(running: "subprocess.Popen[str]") -> str:
    """The next thing it says."""
    assert running.stdout
    return running.stdout.readline().strip()


def new_request(home: Home) -> list[str]:
    return home.line(
        "request", "new", "--right", "access", "--received", "2026-11-02", "--channel", "mail", "--name", "Karin Ekdahl"
    )


@pytest.mark.slow
def test_a_second_start_brings_the_first_window_forward_and_ends(home: Home) -> None:
    with a_window(home) as first:
        second = subprocess.run(home.line(), env=home.surroundings, cwd=home.home, check=False, timeout=60)
        assert second.returncode == 0
        assert heard(first) == "forward"
        assert first.poll() is None
    assert home.run("check")


@pytest.mark.slow
def test_after_a_killed_window_the_next_one_opens(home: Home) -> None:
    with a_window(home) as first:
        first.kill()
        first.wait()
    with a_window(home) as next_one:
        assert next_one.poll() is None


@pytest.mark.slow
def test_commands_write_and_read_while_the_window_imports(home: Home) -> None:
    """Each command is done whole, or says in a sentence that somebody else writes; nothing is lost or damaged."""
    rows = "".join(f"{row};Per Lind {row};per{row}@example.se;0701740613\n" for row in range(ROWS))
    export = home.asked / "stor.csv"
    export.write_text("Kundnr;Namn;E-post;Telefon\n" + rows, encoding="utf-8")
    with a_window(home, "--import", str(export)) as window:
        assert heard(window) == "importing"
        done = [ended(home, new_request(home)) for _ in range(4)]
        searched = ended(home, home.line("search", "--name", "Per Lind 17", "--json"))
        assert heard(window) == f"imported {ROWS}"
    assert searched[0] == 0
    for status, trouble in done:
        assert status == 0 or (status == 1 and "Traceback" not in trouble and trouble.strip()), trouble
    kept = json.loads(home.run("request", "list", "--json"))
    assert len(kept) == sum(status == 0 for status, _ in done)
    assert json.loads(home.run("check", "--json"))["whole"]
    assert json.loads(home.run("imports", "--json"))[0]["rows_kept"] == ROWS


def ended(home: Home, words: list[str]) -> tuple[int, str]:
    done = subprocess.run(
        words, env=home.surroundings, cwd=home.home, capture_output=True, text=True, check=False, timeout=120
    )
    return done.returncode, done.stderr


def test_a_command_that_cannot_get_its_turn_says_so_and_changes_nothing(
    vault: Vault, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window is in the middle of a very long import: the command waits its time, then ends in a sentence."""
    monkeypatch.setattr(sqlcipher, "BUSY_SECONDS", 0.2)
    phrase = tmp_path / "phrase"
    phrase.write_text("prov\n")
    where = ["--vault", str(vault.path), "--passphrase-file", str(phrase), "--lang", "en"]
    words = ["request", "new", "--right", "access", "--received", "2026-11-02", "--channel", "mail", "--name", "Noor"]
    holds, may_end = threading.Event(), threading.Event()

    def long_import() -> None:
        with vault.writing("test.long_import"):
            holds.set()
            may_end.wait(30)

    writer = threading.Thread(target=long_import)
    writer.start()
    assert holds.wait(10)
    try:
        assert main([*words, *where]) == 1
        said = capsys.readouterr().err
        assert main(["request", "list", *where]) == 0
        assert "DSR-" not in capsys.readouterr().out
    finally:
        may_end.set()
        writer.join()
    assert "another window or command writes" in said
    assert main([*words, *where]) == 0
    assert main(["check", *where]) == 0
