"""The proposal of routine erasure from the files and the record of processing."""

from pathlib import Path

from dsr_desk.services import imports, search, weeding
from dsr_desk.store.vault import Vault
from tests.whole_job.test_purge import take_in

LIME = "first name;email;Datum\nBo;bo@example.se;2019-04-02\nUla;ula@example.se;2026-01-07\nPer;per@example.se;\n"


def test_each_system_is_judged_by_its_own_rule_and_nothing_is_erased(vault: Vault, tmp_path: Path) -> None:
    (plan,) = imports.preview(_written(tmp_path), source="lime")
    assert "date" in {column.field for column in plan.columns}
    imports.take_in(vault, plan)
    take_in(vault, tmp_path, "okänt.csv", "namn;e-post\nUla;ula@example.se\n", "Okänt")
    proposals = {one.source: one for one in weeding.propose(vault)}
    lime = proposals["lime"]
    assert (lime.records, lime.past, lime.undated, lime.shown) == (3, 1, 1, ("lime.csv:2",))
    assert proposals["Okänt"].asked is not None
    assert imports.listing(vault)[1].rows_held == 3


def test_only_the_newest_file_of_a_kind_is_looked_at(vault: Vault, tmp_path: Path) -> None:
    take_in(vault, tmp_path, "gammal.csv", LIME)
    take_in(vault, tmp_path, "ny.csv", "first name;email;Datum\nUla;ula@example.se;2026-01-07\n")
    (lime,) = weeding.propose(vault)
    assert (lime.records, lime.past) == (1, 0)
    assert search.find(vault, {}).matches == ()


def _written(folder: Path) -> Path:
    file = folder / "lime.csv"
    file.write_text(LIME, encoding="utf-8")
    return file
