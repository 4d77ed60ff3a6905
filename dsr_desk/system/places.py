"""Where the program's files lie on this computer, private to the person."""

import os
from pathlib import Path

import platformdirs

SYNCHRONISED = (
    "onedrive", "dropbox", "icloud", "google drive", "googledrive", "nextcloud", "box sync", "mobile documents",
)  # fmt: skip
"""What the folders of cloud services are called; iCloud's own on macOS is Library/Mobile Documents."""


def default_vault() -> Path:
    """The vault in the platform's data folder, which is made with rights for its owner alone."""
    os.umask(0o077)
    folder = Path(platformdirs.user_data_dir("dsr-desk", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder / "desk.vault"


def is_synchronised(path: Path) -> bool:
    """The path lies in a folder that a cloud service copies away."""
    parts = [part.casefold() for part in path.absolute().parts]
    return any(name in part for part in parts for name in SYNCHRONISED)
