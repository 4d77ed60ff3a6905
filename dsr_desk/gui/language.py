"""The window's language: Swedish from its catalogue, English as written in the source.

The catalogue is compiled with lrelease. In a checkout it is compiled when it is missing or older than its source; the
installed and the frozen program carry it.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from dsr_desk.resources import resource

LANGUAGES = ("sv", "en")


_installed: list[QTranslator] = []
"""What the one application speaks by; to look for them among its children loads the classes of all those."""


def install(application: QCoreApplication, language: str) -> None:
    """Speak `language` in the whole window."""
    QLocale.setDefault(QLocale("sv_SE" if language == "sv" else "en_GB"))
    while _installed:
        application.removeTranslator(_installed.pop())
    for folder, name in _catalogues(language):
        translator = QTranslator()
        if translator.load(name, str(folder)):
            application.installTranslator(translator)
            _installed.append(translator)


def compiled(language: str) -> Path:
    """The compiled catalogue, built first where a checkout has only its source."""
    built = resource("translations", f"dsr_desk_{language}.qm")
    source = built.with_suffix(".ts")
    if getattr(sys, "frozen", False) or not source.exists():
        return built
    if not built.exists() or built.stat().st_mtime < source.stat().st_mtime:
        release(source, built)
    return built


def release(source: Path, built: Path) -> None:
    """Compile a catalogue with the lrelease that PySide6 brings; whole or not at all."""
    import subprocess
    import tempfile

    handle, name = tempfile.mkstemp(suffix=".qm", dir=built.parent)
    os.close(handle)
    try:
        subprocess.run([_lrelease(), str(source), "-qm", name], check=True, capture_output=True, timeout=60)
        os.chmod(name, 0o644)
        os.replace(name, built)
    finally:
        Path(name).unlink(missing_ok=True)


def _catalogues(language: str) -> list[tuple[Path, str]]:
    if language != "sv":
        return []
    own = compiled(language)
    shipped = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [(shipped, "qtbase_sv"), (own.parent, own.stem)]


def _lrelease() -> str:
    import PySide6

    folder = Path(PySide6.__file__).parent
    for candidate in (folder / "lrelease", folder / "lrelease.exe", folder / "Qt" / "libexec" / "lrelease"):
        if candidate.exists():
            return str(candidate)
    return str(Path(sys.executable).parent / "pyside6-lrelease")
