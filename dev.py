#!/usr/bin/env python3
"""Everything a developer needs, in one command each: `python3 dev.py demo`, `python3 dev.py test`.

Standard library only, so that it runs on a machine that has Python 3.11 and git and nothing else. It makes a private
environment in `.venv` from `requirements.lock` and asks for, or installs, the system libraries that Qt needs.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this may well have an older one
    sys.exit("DSR Desk needs Python 3.11 or newer; this is {}.{}.".format(*sys.version_info[:2]))

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = ENVIRONMENT / "made-from"
IS_WINDOWS = os.name == "nt"
SCRIPTS = ENVIRONMENT / ("Scripts" if IS_WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if IS_WINDOWS else "python")

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3", "libfontconfig.so.1": "libfontconfig1", "libglib-2.0.so.0": "libglib2.0-0",
    "libX11-xcb.so.1": "libx11-xcb1", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0", "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0", "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0", "libxcb-shape.so.0": "libxcb-shape0", "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1", "libxcb-util.so.1": "libxcb-util1", "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}  # fmt: skip
"""What PySide6 loads and does not bring: the library, and the Debian package that holds it."""
TEST_PROGRAMS = {"dbus-run-session": "dbus", "gnome-keyring-daemon": "gnome-keyring", "Xvfb": "xvfb"}
"""For the tests against a real Secret Service and a real X server."""
TOOLS = {
    "bench": ("tests.bench", "measure speed and memory against their floors"),
    "eval": ("tests.eval", "measure how well persons are found"),
    "faults": ("tests.faults", "kill, fill and damage: the promises under faults"),
    "exports": ("tests.exports", "write synthetic exports with their truth"),
    "screenshots": ("tests.screenshots", "a picture of every page"),
}
"""Programs beside the package: the command, its module, what it does. Only those that exist are offered."""


def main() -> int:
    """Run one command; its exit status is ours."""
    arguments, rest = _commands().parse_known_args()
    return arguments.run(rest)


def _commands() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    own = {
        "demo": (demo, "play the demo and open the window (headless where there is no display)"),
        "test": (test, "everything: style, types, import rules and all tests"),
        "check": (check, "the same without the slow tests"),
        "installer": (installer, "build the installable program and play its headless demo"),
    }
    for name, (run, what) in own.items():
        commands.add_parser(name, help=what, add_help=False).set_defaults(run=run)
    for name, (module, what) in TOOLS.items():
        if _exists(module):
            one = commands.add_parser(name, help=what, add_help=False)
            one.set_defaults(run=lambda rest, module=module: _tool(module, rest))
    return parser


# ---------------------------------------------------------------------------------------------------------- commands


def demo(rest: list[str]) -> int:
    """The demo in the window, or headless with its letters in out/demo."""
    has_qt = _prepare({})
    words = ["-m", "dsr_desk", "demo", *rest]
    if has_qt and _has_display() and "--headless" not in rest:
        return _run(words)
    out = [] if any(word.split("=")[0] == "--out" for word in rest) else ["--out", str(ROOT / "out" / "demo")]
    headless = [] if "--headless" in rest else ["--headless"]
    status = _run([*words, *headless, *out], QT_QPA_PLATFORM="offscreen")
    if status == 0 and out:
        print(f"\nNo window was opened. The letters lie in {Path(out[1]).relative_to(ROOT)}{os.sep} beside dev.py.")
    return status


def test(rest: list[str], *selection: str) -> int:
    """Style, types, import rules and tests; words after the command go to pytest."""
    _prepare(TEST_PROGRAMS)
    steps = [
        ("style", ["-m", "ruff", "check", "."]),
        ("format", ["-m", "ruff", "format", "--check", "."]),
        ("types", ["-m", "mypy"]),
        ("import rules", ["-c", "from importlinter.cli import lint_imports_command as run; run()"]),
        ("tests", ["-m", "pytest", "-n", "2", *selection, *rest]),
    ]
    results = [(name, *_timed(name, words)) for name, words in steps]
    print("\n" + "\n".join(f"{'ok    ' if not status else 'FAILED'} {name} ({s:.0f} s)" for name, status, s in results))
    return int(any(status for _, status, _ in results))


def check(rest: list[str]) -> int:
    """All but the slow tests."""
    return test(rest, "-m", "not slow")


def installer(rest: list[str]) -> int:
    """Build the one-folder program and play it with a home of its own."""
    _prepare({})
    built = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build_installer.spec", *rest]
    if _run(built, folder=ROOT):
        return 1
    program = ROOT / "dist" / "dsr-desk" / ("dsr-desk.exe" if IS_WINDOWS else "dsr-desk")
    with tempfile.TemporaryDirectory(prefix="dsr-desk-") as home:
        places = {"HOME": home, "XDG_DATA_HOME": home, "LOCALAPPDATA": home, "QT_QPA_PLATFORM": "offscreen"}
        words = (["--version"], ["demo", "--headless", "--out", str(Path(home) / "letters")])
        status = any(subprocess.call([program, *one], env=_environment(places), cwd=home) for one in words)
        letters = len(list(Path(home, "letters").rglob("*.pdf")))
    print(f"\n{program.parent.relative_to(ROOT)}: {_size(program.parent)} MB; its demo wrote {letters} letters.")
    return int(status or not letters)


def _tool(module: str, rest: list[str]) -> int:
    _prepare({})
    return _run(["-m", module, *rest])


# ------------------------------------------------------------------------------------------------------- environment


def _prepare(programs: dict[str, str]) -> bool:
    """System libraries first, then the private environment. False where Qt's libraries are still missing."""
    missing = [package for library, package in QT_LIBRARIES.items() if not _loads(library)]
    extra = [package for program, package in programs.items() if not shutil.which(program)]
    is_linux = sys.platform.startswith("linux")
    if is_linux and missing + extra:
        _install_packages(missing + extra)
        missing = [package for library, package in QT_LIBRARIES.items() if not _loads(library)]
    _make_environment()
    return not (is_linux and missing)


def _make_environment() -> None:
    """`.venv` from the lock; a second start finds the stamp and costs nothing."""
    made_from = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if STAMP.exists() and STAMP.read_text() == made_from and PYTHON.exists():
        return
    print("Making the private environment in .venv (once; some minutes) …", flush=True)
    installing = _installing()
    words = ["--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)]
    if subprocess.call([*installing, *words], env=_environment({"PIP_USER": "0"})):
        sys.exit("The libraries could not be fetched: see above. Check the network, then start the same command again.")
    site = subprocess.check_output([PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], text=True)
    Path(site.strip(), "dsr-desk-checkout.pth").write_text(str(ROOT), encoding="utf-8")
    STAMP.write_text(made_from)


def _installing() -> list[str]:
    """The words of an installer into a fresh or repaired `.venv`: its own pip, else this Python's pip, else uv."""
    quiet = ["install", "--quiet", "--disable-pip-version-check", "--no-input"]
    if not _has("ensurepip"):
        _install_packages([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"])
    if _has("ensurepip"):
        if not (PYTHON.exists() and subprocess.call([PYTHON, "-m", "pip", "-V"], stdout=subprocess.DEVNULL) == 0):
            subprocess.check_call([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)])
        return [str(PYTHON), "-m", "pip", *quiet]
    if _has("pip") and _has("venv"):
        subprocess.check_call([sys.executable, "-m", "venv", "--clear", "--without-pip", str(ENVIRONMENT)])
        return [sys.executable, "-m", "pip", "--python", str(PYTHON), *quiet]
    uv = shutil.which("uv")
    if uv:
        subprocess.check_call([uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(ENVIRONMENT)])
        return [uv, "pip", "install", "--quiet", "--python", str(PYTHON)]
    sys.exit("This Python cannot make environments. Install the package named above and start the same command again.")


def _has(module: str) -> bool:
    """A real module, not the empty folder that an uninstalled package may leave."""
    importlib.invalidate_caches()
    spec = importlib.util.find_spec(module)
    return spec is not None and spec.origin is not None


def _install_packages(packages: list[str]) -> None:
    """With apt when root; otherwise the one line to run."""
    line = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        print("Missing on this system (names as on Debian): " + " ".join(packages), flush=True)
    elif os.geteuid() != 0:
        print("Some system packages are missing. Run this once:\n  sudo " + " ".join(line), flush=True)
    else:
        print("Installing " + " ".join(packages) + " …", flush=True)
        quiet = _environment({"DEBIAN_FRONTEND": "noninteractive"})
        if any(subprocess.call([*words, "-qq"], env=quiet) for words in (["apt-get", "update"], line)):
            print("That did not work. Run this yourself:\n  " + " ".join(line), flush=True)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


# ------------------------------------------------------------------------------------------------------------ running


def _run(words: list[str], folder: Path | None = None, **more: str) -> int:
    return subprocess.call([PYTHON, *words], env=_environment(more), cwd=folder)


def _timed(name: str, words: list[str]) -> tuple[int, float]:
    print(f"\n== {name}", flush=True)
    start = time.monotonic()
    return _run(words, folder=ROOT), time.monotonic() - start


def _environment(more: dict[str, str]) -> dict[str, str]:
    """Ours, without another Python's paths."""
    return {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")} | more


def _has_display() -> bool:
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _exists(module: str) -> bool:
    place = ROOT.joinpath(*module.split("."))
    return place.joinpath("__main__.py").is_file() or place.with_suffix(".py").is_file()


def _size(folder: Path) -> int:
    return (
        sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()) // 1_000_000
    )


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
