"""Which folders are copied to other computers."""

from pathlib import Path

import pytest

from dsr_desk.system import places


@pytest.mark.parametrize(
    "folder", ["Library/Mobile Documents/com~apple~CloudDocs", "OneDrive - Firman AB", "Dropbox/export"]
)
def test_a_folder_of_a_cloud_service_is_known_by_its_name(folder: str) -> None:
    assert places.is_synchronised(Path(folder) / "kunder.csv")


def test_an_ordinary_folder_is_not_copied_away() -> None:
    assert not places.is_synchronised(Path("Documents/kunder.csv"))
