"""Reading a file in a process of its own, with ceilings of memory and time: the parent never parses."""

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from dsr_desk.domain.errors import FileTrouble
from dsr_desk.files import frames, limits, windows_job
from dsr_desk.files.frames import Batch
from dsr_desk.files.reader import too_large

_AHEAD = 4
_LOOK_EVERY = 0.1
_FIRST_SECONDS, _SECONDS_PER_MB = 8, 4
_WALL_PER_CPU = 8
"""A loaded computer gives the child so much less processor time than passes on the clock."""


def read(
    path: Path, job: Mapping[str, Any], check_cancelled: Callable[[], None] = lambda: None
) -> Iterator[Batch | dict[str, Any]]:
    """Read a file as `job` says (see reader.py): batches of rows and, after each table's rows, what was found in it.

    Raises FileTrouble for a file that cannot be read, and whatever `check_cancelled` raises; the child is ended then.
    """
    seconds = _FIRST_SECONDS + _SECONDS_PER_MB * (_size(path) >> 20)
    job = {**job, "path": str(path.absolute()), "memory": limits.MEMORY, "seconds": seconds}
    child = _start()
    confined = windows_job.confine(int(getattr(child, "_handle", 0)), limits.MEMORY)
    try:
        yield from _answers(child, job, path, seconds * _WALL_PER_CPU, check_cancelled)
    finally:
        _end(child)
        windows_job.release(confined)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def _start() -> "subprocess.Popen[bytes]":
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, "--read-file"] if frozen else [sys.executable, "-P", "-m", "dsr_desk.files.reader"]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )  # fmt: skip


def _environment() -> dict[str, str]:
    """The child's surroundings: this package findable (but not what lies in the working folder), Python quiet."""
    root = str(Path(__file__).resolve().parents[2])
    known = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(known), "PYTHONWARNINGS": "ignore", "PYTHONUTF8": "1"}


def _answers(
    child: "subprocess.Popen[bytes]", job: Mapping[str, Any], path: Path, patience: float,
    check_cancelled: Callable[[], None],
) -> Iterator[Batch | dict[str, Any]]:  # fmt: skip
    assert child.stdin
    assert child.stdout
    with contextlib.suppress(OSError):
        child.stdin.write(json.dumps(job).encode("ascii") + b"\n")
        child.stdin.close()
    waiting: queue.Queue[tuple[bytes, bytes] | None] = queue.Queue(_AHEAD)
    is_over = threading.Event()
    threading.Thread(target=_listen, args=(child.stdout, waiting, is_over), daemon=True).start()
    try:
        while True:
            frame = _next(waiting, time.monotonic() + patience, path, check_cancelled)
            if frame is None:
                raise _died(child, path, job)
            answer = _read(frame, path)
            if isinstance(answer, dict) and "trouble" in answer:
                raise FileTrouble(*map(str, answer["trouble"]))
            if isinstance(answer, dict) and "done" in answer:
                return
            yield answer
    finally:
        is_over.set()


def _listen(source: BinaryIO, waiting: "queue.Queue[tuple[bytes, bytes] | None]", is_over: threading.Event) -> None:
    """Keep a few frames ready, so that the child works while the parent stores.

    Every frame and the end reach whoever reads, also long after the child is gone, unless he has left himself.
    """
    try:
        while (frame := frames.receive(source)) is not None:
            if not _handed(frame, waiting, is_over):
                return
    except (OSError, ValueError):
        pass
    _handed(None, waiting, is_over)


def _handed(
    frame: tuple[bytes, bytes] | None, waiting: "queue.Queue[tuple[bytes, bytes] | None]", is_over: threading.Event
) -> bool:
    while not is_over.is_set():
        with contextlib.suppress(queue.Full):
            waiting.put(frame, timeout=0.5)
            return True
    return False


def _next(
    waiting: "queue.Queue[tuple[bytes, bytes] | None]", until: float, path: Path, check_cancelled: Callable[[], None]
) -> tuple[bytes, bytes] | None:
    while True:
        check_cancelled()
        try:
            return waiting.get(timeout=_LOOK_EVERY)
        except queue.Empty:
            if time.monotonic() > until:
                raise _too_slow(path) from None


def _read(frame: tuple[bytes, bytes], path: Path) -> Batch | dict[str, Any]:
    kind, body = frame
    try:
        return frames.batch_of(body) if kind == frames.BATCH else frames.message_of(body)
    except (ValueError, RecursionError):
        raise _strange(path) from None


def _end(child: "subprocess.Popen[bytes]") -> None:
    if child.poll() is None:
        child.kill()
    child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe:
            with contextlib.suppress(OSError):
                pipe.close()


def _died(child: "subprocess.Popen[bytes]", path: Path, job: Mapping[str, Any]) -> FileTrouble:
    """The child ended without a word: the memory or time ran out, or a library fell over."""
    if job.get("task") == "letter":
        return _unreadable_letter(path)
    try:
        status = child.wait(timeout=2)
    except subprocess.TimeoutExpired:
        return _strange(path)
    if status in (-24, -9) and sys.platform != "win32":
        return _too_slow(path)
    text = too_large(path.name)
    return FileTrouble(text.sv, text.en) if status in (-6, 134, -1073740791) else _strange(path)


def _unreadable_letter(path: Path) -> FileTrouble:
    return FileTrouble(
        f"Brevet {path.name} gick inte att läsa. Öppna det i mejlprogrammet och spara det som .txt eller .pdf.",
        f"The letter {path.name} could not be read. Open it in the mail program and save it as .txt or .pdf.",
    )


def _too_slow(path: Path) -> FileTrouble:
    return FileTrouble(
        f"Filen {path.name} tog för lång tid att läsa och avbröts. Exportera den som CSV, eller i mindre delar.",
        f"The file {path.name} took too long to read and was stopped. Export it as CSV, or in smaller parts.",
    )


def _strange(path: Path) -> FileTrouble:
    return FileTrouble(
        f"Filen {path.name} gick inte att läsa: den är skadad eller av ett okänt slag. Spara den som xlsx eller CSV.",
        f"The file {path.name} could not be read: it is damaged or of an unknown kind. Export it as xlsx or CSV.",
    )
