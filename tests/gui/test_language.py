"""Swedish is whole: every text of the window stands in the catalogue, translated."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from dsr_desk.gui import language
from dsr_desk.resources import resource

ROOT = Path(__file__).parents[2]
CATALOGUE = resource("translations", "dsr_desk_sv.ts")


def messages(file: Path) -> dict[tuple[str, str], str]:
    """(context, source) to translation; empty where unfinished."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            target = message.find("translation")
            is_done = target is not None and target.get("type") != "unfinished"
            found[name, message.findtext("source") or ""] = (
                (target.text or "") if is_done and target is not None else ""
            )
    return found


def test_every_text_of_the_window_is_in_the_catalogue(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    shutil.copy(CATALOGUE, fresh)
    files = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "dsr_desk" / "gui").rglob("*.py"))
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    subprocess.run([lupdate, *files, "-ts", fresh, "-no-obsolete", "-locations", "none", "-silent"],
                   cwd=ROOT, check=True, capture_output=True)  # fmt: skip
    lacking = [key for key, text in messages(fresh).items() if not text]
    assert lacking == []


def test_a_translation_keeps_every_placeholder() -> None:
    for (_context, source), text in messages(CATALOGUE).items():
        assert sorted(re.findall(r"\{\w+\}", source)) == sorted(re.findall(r"\{\w+\}", text)), source


def test_the_catalogue_compiles_and_speaks(qtbot: QtBot, tmp_path: Path) -> None:
    built = tmp_path / "dsr_desk_sv.qm"
    language.release(CATALOGUE, built)
    translator = QTranslator()
    assert translator.load(str(built))
    assert translator.translate("Window", "Requests") == "Ärenden"
    assert QCoreApplication.translate("Window", "Requests") == "Requests"
