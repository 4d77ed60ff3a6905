"""How soon the window is usable and a command answers, and whether the window ever stands still during an import."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from tests.bench.line import Line

_RUNS = 7
_ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
_ENVIRONMENT.pop("PYTHONDONTWRITEBYTECODE", None)
"""As on the person's own computer, where the second start finds everything compiled."""

_EMPTY_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.show()
application.processEvents()
"""
_DESK = """
import gc
import sys
gc.disable()
from pathlib import Path
from dsr_desk import desk
from dsr_desk.gui import app
from dsr_desk.gui.theme import Theme
application = app.make_application(["dsr-desk"])
theme = Theme(application)
window = app.show_window(application, desk.open_desk(Path(sys.argv[1]), passphrase="prov"), theme)
application.processEvents()
overview = window.page("overview")
while not overview.is_filled:
    application.processEvents()
application.processEvents()
while "whole" in sys.argv and not overview.is_whole:
    application.processEvents()
import os
os._exit(0)
"""
"""The cases stand there and their buttons work; with "whole" until the cards beside them stand there too."""


def bench() -> list[Line]:
    """Starting, and standing still."""
    with tempfile.TemporaryDirectory() as folder:
        vault = _vault(Path(folder))
        empty = _seconds([sys.executable, "-c", _EMPTY_WINDOW])
        usable = _seconds([sys.executable, "-c", _DESK, str(vault)])
        whole = _seconds([sys.executable, "-c", _DESK, str(vault), "whole"])
        still = _longest_pause(Path(folder), vault)
    nothing = _seconds([sys.executable, "-c", "pass"])
    deadline = _seconds([sys.executable, "-m", "dsr_desk", "deadline", "--received", "2026-03-05"])
    return [
        Line(
            "window usable, against an empty Qt window",
            usable / empty,
            3,
            note=f"{usable:.2f} s against {empty:.2f} s; the cards beside the cases after {whole:.2f} s",
        ),
        Line("dsr-desk deadline, over python -c pass", deadline - nothing, 0.25, "s", f"{deadline:.2f} s in all"),
        Line("longest pause of the main thread during an import of 100,000 rows", still * 1000, 100, "ms"),
    ]


def _seconds(command: Sequence[str]) -> float:
    """The median time of a whole process."""
    times = []
    subprocess.run(command, check=True, env=_ENVIRONMENT, stdout=subprocess.DEVNULL, timeout=60)
    for _ in range(_RUNS):
        start = time.perf_counter()
        subprocess.run(command, check=True, env=_ENVIRONMENT, stdout=subprocess.DEVNULL, timeout=60)
        times.append(time.perf_counter() - start)
    return median(times)


def _vault(folder: Path) -> Path:
    """A vault of the demo firm, locked by a passphrase whose stretching costs next to nothing."""
    from dsr_desk.services import policies
    from dsr_desk.services.new_vault import create_vault
    from dsr_desk.store.header import Cost
    from dsr_desk.system.clock import now
    from dsr_desk.system.keys import NoKeyPlace

    path = folder / "desk.vault"
    made, _ = create_vault(
        path, policies.shipped("demo"), NoKeyPlace(), now, operator="Bench", passphrase="prov", cost=Cost(1, 1, 64)
    )
    made.close()
    return path


def _longest_pause(folder: Path, vault: Path) -> float:
    """Seconds between two beats of a 5 ms timer, at most, while an import runs behind the window."""
    file = folder / "kunder.csv"
    with file.open("w", encoding="utf-8") as out:
        out.write("Kundnr;Namn;E-post;Telefon;Adress;Postnr;Ort\n")
        for number in range(100_000):
            out.write(f"{number};Anna Prov{number};anna{number}@example.se;0701740605;Provgatan {number};41101;Ort\n")
    found = subprocess.run(
        [sys.executable, "-c", _HEARTBEAT, str(vault), str(file)],
        check=True, env=_ENVIRONMENT, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    return float(found.stdout.strip().splitlines()[-1])


_HEARTBEAT = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from dsr_desk import desk
from dsr_desk.gui import app
from dsr_desk.gui.theme import Theme
from dsr_desk.services import imports
application = app.make_application(["dsr-desk"])
theme = Theme(application)
window = app.show_window(application, desk.open_desk(Path(sys.argv[1]), passphrase="prov"), theme)
end = time.monotonic() + 1
while time.monotonic() < end:
    application.processEvents()
plan = imports.preview(Path(sys.argv[2]))[0]
beats = [time.monotonic()]
longest = [0.0]
def beat():
    now = time.monotonic()
    longest[0] = max(longest[0], now - beats[0])
    beats[0] = now
timer = QTimer()
timer.timeout.connect(beat)
timer.start(5)
vault = window.here.vault
window.here.background.change(lambda: imports.take_in(vault, plan), lambda _: application.quit())
beats[0] = time.monotonic()
application.exec()
print(longest[0], flush=True)
os._exit(0)
"""
