"""Makes the vault that stands for today's schema: `python -m tests.old_vaults.make`, once a release, then commit it.

Everything in it is invented. It is never made anew for an older schema: what an old program wrote is the point.
"""

import os
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

from dsr_desk.domain.fields import Field
from dsr_desk.domain.request import Channel, Right
from dsr_desk.services import backups, policies, requests, settings
from dsr_desk.services.new_vault import create_vault
from dsr_desk.store import upgrade
from dsr_desk.store.header import Cost
from dsr_desk.system.keys import NoKeyPlace

FOLDER = Path(__file__).parent
PASSPHRASE = "prov"
NAME = "Åsa Öberg"


def now() -> datetime:
    """The instant at which every old vault was made."""
    return datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def make(backup: Path) -> None:
    """A vault with a policy, a setting and a case, as one backup file."""
    with tempfile.TemporaryDirectory() as folder:
        vault, _ = create_vault(
            Path(folder) / "desk.vault", policies.shipped("demo"), NoKeyPlace(), now,
            operator="Test", passphrase=PASSPHRASE, cost=Cost(1, 1, 64),
        )  # fmt: skip
        settings.change(vault, "target_days", 10)
        known = {Field.EMAIL: ("asa@example.se",), Field.PHONE: ("070-1740605",)}
        asked = requests.NewRequest((Right.ACCESS,), date(2026, 11, 20), Channel.MAIL, NAME, known)
        requests.open_request(vault, asked)
        backups.backup(vault, backup)
        vault.close()


if __name__ == "__main__":
    os.umask(0o077)
    target = FOLDER / f"{upgrade.NEWEST}.dsr"
    target.unlink(missing_ok=True)
    make(target)
    print(target)
