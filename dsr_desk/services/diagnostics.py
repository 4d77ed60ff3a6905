"""A report for support: versions and sizes, never a name, a path below the home folder, or a row."""

import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from dsr_desk import __version__

PACKAGES = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "python-calamine", "reportlab", "keyring", "pikepdf")


def report(vault: Path) -> dict[str, str | int | bool | None]:
    """What the program stands on, and whether there is a vault and how large it is (bytes)."""
    return {
        "dsr_desk": __version__,
        "python": sys.version.split()[0],
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "frozen": hasattr(sys, "_MEIPASS"),
        **{package: _version(package) for package in PACKAGES},
        "vault_exists": vault.is_file(),
        "vault_bytes": vault.stat().st_size if vault.is_file() else 0,
        "vault_has_header": vault.with_name(vault.name + ".key.json").is_file(),
    }


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
