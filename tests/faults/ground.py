"""The vault that faults are tried on: the demo firm, an import of invented persons, a case."""

import json
import random
from datetime import date
from pathlib import Path

from dsr_desk.domain.fields import Field
from dsr_desk.domain.plan import ImportPlan
from dsr_desk.domain.request import Channel, Right
from dsr_desk.services import imports, policies, requests
from dsr_desk.services import vault as service
from dsr_desk.services.new_vault import create_vault
from dsr_desk.services.requests import NewRequest
from dsr_desk.store import durable
from dsr_desk.store.header import Cost
from dsr_desk.store.vault import Vault
from dsr_desk.system.clock import now
from dsr_desk.system.keys import NoKeyPlace

PHRASE = "prov"
CHEAP = Cost(1, 1, 64)
NAMES = ("Åsa Öhman", "Karin Ekdahl", "Per Lind", "Zebedeus Qvarnlöf", "Märta Ärlebäck")


class Pocket:
    """A keyring in a file, as durable as a real one: for what must survive a kill."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def get(self, vault: str) -> bytes | None:
        kept = self._read().get(vault)
        return bytes.fromhex(kept) if kept else None

    def put(self, vault: str, key: bytes) -> None:
        self._write(self._read() | {vault: key.hex()})

    def forget(self, vault: str) -> None:
        self._write({name: key for name, key in self._read().items() if name != vault})

    def _read(self) -> dict[str, str]:
        found: dict[str, str] = json.loads(self.file.read_text()) if self.file.exists() else {}
        return found

    def _write(self, keys: dict[str, str]) -> None:
        fresh = self.file.with_suffix(".new")
        fresh.write_text(json.dumps(keys))
        durable.replace(fresh, self.file)


def vault_in(folder: Path) -> Path:
    return folder / "desk.vault"


def opened(folder: Path) -> Vault:
    return service.open_vault(vault_in(folder), NoKeyPlace(), now, operator="Faults", passphrase=PHRASE)


def write_export(file: Path, rows: int, seed: int) -> Path:
    """A customer list of invented persons."""
    chance = random.Random(seed)
    lines = ["Kundnr;Namn;Telefon;E-post;Ort"]
    for number in range(rows):
        phone = f"070-1740{chance.randrange(605, 700)}"
        lines.append(f"{number};{chance.choice(NAMES)} {number};{phone};kund{number}@example.se;Göteborg")
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def plan_of(file: Path) -> ImportPlan:
    (plan,) = imports.preview(file, source="visma")
    return plan


def make(folder: Path, rows: int = 300) -> str:
    """A vault with `rows` imported rows and one open case; returns the case's number."""
    folder.mkdir(parents=True)
    vault, _ = create_vault(
        vault_in(folder), policies.shipped("demo"), NoKeyPlace(), now, operator="Faults", passphrase=PHRASE, cost=CHEAP
    )
    imports.take_in(vault, plan_of(write_export(folder / "first.csv", rows, 1)))
    asked = NewRequest((Right.ACCESS,), date(2026, 11, 2), Channel.MAIL, "Åsa Öhman", {Field.EMAIL: ("a@example.se",)})
    case = requests.open_request(vault, asked)
    vault.close()
    return case.ref


def unsound(vault: Vault) -> str | None:
    """What a check finds wrong, or None."""
    report = service.check(vault)
    return None if report.is_whole else f"the check failed: {report.as_json()}"


def litter(folder: Path) -> list[str]:
    """Files that must not be left after the vault was opened again."""
    return sorted(file.name for file in folder.iterdir() if file.name.startswith(".dsr-vault-"))
