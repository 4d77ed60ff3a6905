"""Files for the person: whole or not at all, hers alone, and nothing half-written left beside them."""

import errno
import os
import sys
import time
from pathlib import Path

import pytest

from dsr_desk.domain.errors import UserError
from dsr_desk.files import writing


def test_a_file_is_written_whole_and_nothing_beside_it(tmp_path: Path) -> None:
    writing.write_new(tmp_path / "out" / "letter.pdf", b"whole")
    assert [file.read_bytes() for file in (tmp_path / "out").iterdir()] == [b"whole"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows replaces no file that is open")
def test_who_reads_the_old_file_while_the_new_is_written_reads_it_whole(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"as it was")
    with (tmp_path / "letter.pdf").open("rb") as reader:
        writing.write_new(tmp_path / "letter.pdf", b"new")
        assert reader.read() == b"as it was"


def test_a_disk_that_gives_out_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"as it was")
    monkeypatch.setattr(writing.os, "fsync", _disk_is_full)
    with pytest.raises(UserError, match="No space left"):
        writing.write_new(tmp_path / "letter.pdf", b"new")
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"as it was"]


def _disk_is_full(_descriptor: int) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_a_file_is_its_owners_alone(tmp_path: Path) -> None:
    writing.write_new(tmp_path / "letter.pdf", b"whole")
    assert (tmp_path / "letter.pdf").stat().st_mode & 0o077 == 0


def test_half_a_letter_of_a_killed_program_goes_away_but_not_one_that_is_being_written(tmp_path: Path) -> None:
    old, fresh = tmp_path / f"{writing.UNFINISHED}old", tmp_path / f"{writing.UNFINISHED}fresh"
    for file in (old, fresh):
        file.write_bytes(b"half a let")
    os.utime(old, (time.time() - 4000,) * 2)
    writing.write_new(tmp_path / "letter.pdf", b"whole")
    assert not old.exists()
    assert fresh.exists()


def test_a_place_that_cannot_be_written_is_told_without_the_whole_path(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file, not a folder")
    with pytest.raises(UserError, match="could not be written to out"):
        writing.write_new(tmp_path / "out" / "letter.pdf", b"whole")
