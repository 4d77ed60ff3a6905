"""A vault in a place that may not be written: it opens to be read, or a sentence says why, and nothing is changed."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dsr_desk.store.vault import Vault

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="a folder's read-only mark stops nobody there; the sentences are the same"
)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """A folder for the vault alone."""
    folder = tmp_path / "place"
    folder.mkdir(mode=0o700)
    yield folder
    folder.chmod(0o700)


def as_somebody() -> list[str]:
    """Root may write everywhere: it is run without that power where it can be given up."""
    if os.geteuid():
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("root may write everywhere, and setpriv is not here to stop it")
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner", "--inh-caps=-all"]


def run(place: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """A command over the vault there."""
    where = ["--vault", str(place / "desk.vault"), "--passphrase-file", str(place / "phrase"), "--lang", "en"]
    line = [*as_somebody(), sys.executable, "-m", "dsr_desk", *words, *where]
    return subprocess.run(line, capture_output=True, text=True, check=False, timeout=60)


def held(place: Path) -> dict[str, str]:
    """Every file there by its fingerprint."""
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in place.iterdir() if file.is_file()}


@pytest.fixture
def there(place: Path, vault: Vault) -> Path:
    """A whole vault in the place, closed, its log folded in."""
    vault.close()
    for name in ("desk.vault", "desk.vault.key.json"):
        shutil.copy(vault.path.with_name(name), place / name)
    (place / "phrase").write_text("prov\n")
    for file in place.iterdir():
        file.chmod(0o400)
    return place


@pytest.mark.parametrize("words", [["request", "list"], ["check"], ["search", "--name", "Karin"]])
def test_a_place_that_may_not_be_written_is_named_and_untouched(there: Path, words: list[str]) -> None:
    before = held(there)
    there.chmod(0o500)
    done = run(there, *words)
    assert held(there) == before
    assert "Traceback" not in done.stderr
    if done.returncode:
        assert done.returncode == 1
        assert "may not write" in done.stderr or "read and write" in done.stderr


def test_work_goes_on_once_the_place_may_be_written(there: Path) -> None:
    there.chmod(0o500)
    run(there, "request", "list")
    there.chmod(0o700)
    for file in there.iterdir():
        file.chmod(0o600)
    done = run(there, "check")
    assert done.returncode == 0, done.stderr
