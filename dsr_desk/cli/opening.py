"""How a command gets at the vault."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dsr_desk.cli.values import first_line

if TYPE_CHECKING:
    from dsr_desk.store.vault import Vault


def vault_path(arguments: Namespace) -> Path:
    """The vault the command works on: --vault, or the platform's own place."""
    from dsr_desk.system import places

    given = getattr(arguments, "vault", None)
    return Path(given) if given else places.default_vault()


def passphrase(arguments: Namespace) -> str | None:
    """The passphrase, where --passphrase-file was given."""
    given = getattr(arguments, "passphrase_file", None)
    return first_line(given) if given else None


@contextmanager
def opened(arguments: Namespace) -> "Iterator[Vault]":
    """The vault, open for the length of one command."""
    from dsr_desk.desk import open_desk

    desk = open_desk(vault_path(arguments), passphrase=passphrase(arguments), is_command=True)
    try:
        yield desk.vault
    finally:
        desk.close()
