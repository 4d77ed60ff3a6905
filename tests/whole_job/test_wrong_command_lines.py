"""A command line that is wrong is answered in one sentence, in the language asked for, and nothing happens."""

import os
import subprocess
import sys

import pytest

from dsr_desk import cli
from dsr_desk.cli.usage import in_words


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("leter DSR-2026-0001 L01", "Menade du letter"),
        ("--lang en leter DSR-2026-0001 L01", "Did you mean letter"),
        ("letter DSR-2026-0001", "Det här saknas: KIND."),
        ("--lang=en letter DSR-2026-0001", "Missing: KIND."),
        ("deadline --received", "Skriv ett värde efter --received."),
        ("deadline --recieved 2026-01-01", "Det här finns inte: --recieved 2026-01-01."),
        ("search --limit many", "'many' går inte att använda för --limit."),
        ("request new --channel", "”dsr-desk request new --help”"),
    ],
)
def test_what_is_wrong_is_said_in_the_language_asked_for(
    line: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(line.split())
    assert stopped.value.code == 2
    told = capsys.readouterr().err
    assert said in told
    assert "usage:" not in told
    assert len(told.splitlines()) == 1


def test_an_error_nobody_has_words_for_is_said_as_it_stands() -> None:
    assert in_words("something new").sv == "something new"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_a_window_without_a_screen_says_so() -> None:
    without = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and name != "QT_QPA_PLATFORM"}
    ended = subprocess.run([sys.executable, "-m", "dsr_desk"], env=without, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith("Här finns ingen skärm")
