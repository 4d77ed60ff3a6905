"""Asks for a file to open or a place to save, and leaves no trace of the folder behind."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget


def files_to_open(parent: QWidget, title: str, filters: str) -> list[Path]:
    """The files the person chose, or none."""
    names, _filter = QFileDialog.getOpenFileNames(parent, title, "", filters)
    _forget_folders()
    return [Path(name) for name in names]


def file_to_open(parent: QWidget, title: str, filters: str) -> Path | None:
    """The one file the person chose."""
    name, _filter = QFileDialog.getOpenFileName(parent, title, "", filters)
    _forget_folders()
    return Path(name) if name else None


def place_to_save(parent: QWidget, title: str, suggested: str, filters: str) -> Path | None:
    """Where to save; the dialog itself asks before it lets a file be replaced."""
    name, _filter = QFileDialog.getSaveFileName(parent, title, suggested, filters)
    _forget_folders()
    return Path(name) if name else None


def folder_to_use(parent: QWidget, title: str) -> Path | None:
    """The folder the person chose."""
    name = QFileDialog.getExistingDirectory(parent, title, "")
    _forget_folders()
    return Path(name) if name else None


def remember_nothing() -> None:
    """Qt writes the folders one has visited to a plain file of its own, and folder names may be personal.

    What was written is taken away, and where Qt's settings are a file they are given a place that cannot be.
    """
    _forget_folders()
    if sys.platform not in ("win32", "darwin"):
        nowhere = str(Path(os.devnull) / "dsr-desk")
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, nowhere)


def _forget_folders() -> None:
    """Take away what Qt wrote of the folders one has visited."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.remove("FileDialog")
    kept.sync()
