"""The reading child: hostile files end it, never us; it can be stopped; what it says is checked."""

import contextlib
import time
from array import array
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dsr_desk.domain.errors import Cancelled, FileTrouble
from dsr_desk.files import child, frames, reader
from dsr_desk.services import importing
from tests.files import hostile

ANYTHING = st.one_of(st.binary(max_size=400), st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))


@pytest.mark.parametrize("name", hostile.REFUSED)
def test_what_cannot_be_read_gets_a_sentence_in_both_languages(tmp_path: Path, name: str) -> None:
    make, sv, en = hostile.REFUSED[name]
    make(tmp_path / name)
    with pytest.raises(FileTrouble) as trouble:
        importing.preview(tmp_path / name)
    assert sv in trouble.value.text.sv
    assert en in trouble.value.text.en
    assert name in trouble.value.text.sv or name == "nul.csv"
    assert trouble.value.text.sv.endswith(".")


def test_a_folder_a_missing_file_and_a_locked_one_each_get_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "locked.csv").write_text("a;b\n1;2\n")
    with pytest.raises(FileTrouble, match="is a folder"):
        importing.preview(tmp_path)
    with pytest.raises(FileTrouble, match="does not exist"):
        importing.preview(tmp_path / "missing.csv")


@pytest.mark.parametrize("seed", range(6))
def test_a_damaged_workbook_is_read_or_refused_but_never_falls_over(tmp_path: Path, seed: int) -> None:
    hostile.flipped(seed)(tmp_path / "fuzzed.xlsx")
    with contextlib.suppress(FileTrouble):
        importing.preview(tmp_path / "fuzzed.xlsx")


def damaged(sound: bytes) -> st.SearchStrategy[bytes]:
    """A sound file with bytes changed, left out or doubled."""
    place = st.integers(0, len(sound) - 1)
    changes = st.lists(st.tuples(place, st.integers(0, 3), st.binary(max_size=3)), min_size=1, max_size=8)

    def change(found: list[tuple[int, int, bytes]]) -> bytes:
        content = bytearray(sound)
        for at, many, instead in found:
            content[at : at + many] = instead
        return bytes(content)

    return changes.map(change)


SOUND = {
    "a.csv": 'Kundnr;Namn\n1;"Åsa; Bo\nEk"\n'.encode() * 5,
    "a.se": b'#FLAGGA 0\n#RAR 0 20260101 20261231\n#VER A 1 20260105 "Karin"\n{\n#TRANS 1930 {} 1\n}\n',
    "a.json": '[{"namn": "Åsa", "ort": {"x": [1, null]}}, {"namn": "Bo"}]'.encode(),
    "a.xml": "<k><p a='1'><namn>Åsa</namn></p><p><namn>Bo &amp; c</namn></p></k>".encode(),
    "a.vcf": b"BEGIN:VCARD\nN:Ek;Bo\nTEL;TYPE=CELL:070-1740605\nNOTE;ENCODING=QUOTED-PRINTABLE:a=\n b\nEND:VCARD\n",
    "a.eml": b"From: =?utf-8?q?=C3=85sa?= <a@example.se>\nDate: Mon, 2 Nov 2026 10:00:00 +0100\nContent-Type: "
    b"multipart/mixed; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\n\nSGVq\n--b--\n",
}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), name=st.sampled_from(sorted(SOUND)))
def test_a_sound_file_with_any_damage_is_read_or_refused_in_words(
    tmp_path: Path, data: st.DataObject, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data.draw(damaged(SOUND[name])))
    pipe = BytesIO()
    with contextlib.suppress(FileTrouble):
        reader.read({"task": "preview", "path": str(path)}, pipe)
    with contextlib.suppress(FileTrouble):
        reader.read({"task": "letter", "path": str(path)}, pipe)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=ANYTHING, name=st.sampled_from(["a.csv", "a.xlsx", "a.dbf", "a.se", "a.json"]))
def test_any_bytes_are_read_or_refused(tmp_path: Path, content: bytes, name: str) -> None:
    (tmp_path / name).write_bytes(content)
    with contextlib.suppress(FileTrouble):
        importing.preview(tmp_path / name)


def test_cancelling_ends_the_child_within_a_second(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text("Kundnr;Namn;Ort\n" + "1;Karin Ekdahl;Borås\n" * 400_000, encoding="utf-8")
    asked: list[float] = []

    def check_cancelled() -> None:
        asked.append(time.monotonic())
        if len(asked) > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(child.read(path, {"task": "preview"}, check_cancelled))
    assert time.monotonic() - asked[-1] < 1


def test_a_batch_comes_out_of_the_pipe_as_it_went_in() -> None:
    pipe = BytesIO()
    rows = [["Åsa", "rad ett\nrad två", '"'], ["", "C:\\x", "\ufffd"]]
    frames.send_batch(pipe, array("q", [2, 3]), frames.json_rows(rows), array("q", [-9, 7]))
    pipe.seek(0)
    frame = frames.receive(pipe)
    assert frame is not None
    batch = frames.batch_of(frame[1])
    assert (list(batch.numbers), batch.cells()) == ([2, 3], rows)
    assert list(batch.entries) == [-9, 7]


@pytest.mark.parametrize("rows", [['["a"]', "[1]"], ['["a"]', '{"a": 1}'], ['["a"],["b"]', '["c"]'], ['["a"]']])
def test_a_batch_that_is_not_rows_of_text_is_refused(rows: list[str]) -> None:
    pipe = BytesIO()
    frames.send_batch(pipe, array("q", [2, 3]), rows, array("q"))
    pipe.seek(0)
    frame = frames.receive(pipe)
    assert frame is not None
    with pytest.raises(ValueError, match=r"batch|row|Extra|delimiter"):
        frames.batch_of(frame[1])


def test_a_reader_slower_than_the_child_gets_every_row_long_after_the_child_has_ended(tmp_path: Path) -> None:
    path = tmp_path / "kunder.csv"
    path.write_text("Kundnr;Namn\n" + "".join(f"{row};Bo Falk\n" for row in range(12 * frames.BATCH_ROWS)))
    columns = [["Kundnr", "customer_number"], ["Namn", "name"]]
    job = {"task": "rows", "sheet": "", "role": "person", "source": "", "header_row": 1, "columns": columns}
    answers = child.read(path, job)
    rows = 0
    for count, one in enumerate(answers):
        rows += len(one.numbers) if isinstance(one, frames.Batch) else 0
        if count in (0, 5):
            time.sleep(1)
    assert rows == 12 * frames.BATCH_ROWS
