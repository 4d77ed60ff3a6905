"""The small file beside a vault: how its key can be had, and a check that tells a wrong key from a damaged file.

It holds no secret in the clear: the key is there only wrapped, by the passphrase (Argon2id) and by the recovery key.
It travels with every backup.
"""

import contextlib
import hashlib
import hmac
import json
import os
import re
import secrets
import tempfile
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from dsr_desk.domain.errors import VaultDamaged, VaultNewer, VaultTrouble
from dsr_desk.store import durable

FORMAT = 2
"""2 adds a checksum, former recovery keys, the audit chain's head and the folder of dated copies; 1 is read too."""
_ID, _CHECK = re.compile(r"[0-9a-f]{32}"), re.compile(r"[0-9a-f]{64}")
_WRAPPED = re.compile(r"[0-9a-f]{120}")
"""Nonce, key and tag: 12, 32 and 16 bytes."""
_HEAD = re.compile(r"[0-9a-f]{80}")
_MOST = {"iterations": 64, "lanes": 64, "memory_kib": 4 * 1024 * 1024}
"""A header asking for more is broken, or made to exhaust the computer that reads it."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at the passphrase costs: Argon2id, RFC 9106's second recommended setting."""

    iterations: int = 3
    lanes: int = 4
    memory_kib: int = 65536


@dataclass(frozen=True, slots=True)
class Header:
    """`check` proves a key; `by_passphrase` and `by_recovery` are the key, wrapped. All bytes as hex.

    `former` leads from the last recovery key that is known to be kept to the vault's key, until the new one is
    confirmed: a key wrapped by the recovery key, then each next key wrapped by the one before it. `head` is the least
    that the audit chain must hold, where no keyring keeps it. `copies` is the folder of dated copies: it must be found
    when the vault does not open.
    """

    vault: str
    check: str
    salt: str
    cost: Cost
    by_recovery: str
    by_passphrase: str | None = None
    former: tuple[str, ...] = ()
    head: str | None = None
    copies: str | None = None
    format: int = FORMAT

    def opens_with(self, key: bytes) -> bool:
        """The key is this vault's."""
        return hmac.compare_digest(self.check, _check(self.vault, key))

    def key_from_passphrase(self, passphrase: str) -> bytes:
        """The vault's key; VaultTrouble when the passphrase is wrong or there is none."""
        if self.by_passphrase is None:
            raise VaultTrouble(
                "Valvet är inte låst med lösenfras. Öppna det på datorn där nyckeln ligger i nyckelringen, eller "
                "återställ med återställningsnyckeln.",
                "The vault is not locked by a passphrase. Open it on the computer whose keyring has the key, or "
                "restore it with the recovery key.",
            )
        try:
            return _unwrapped(_stretched(passphrase, self.salt, self.cost), self.by_passphrase)
        except _NotThisKey:
            raise VaultTrouble("Fel lösenfras. Försök igen.", "Wrong passphrase. Try again.") from None

    def key_from_recovery(self, recovery: bytes) -> bytes:
        """The vault's key; VaultTrouble when the recovery key belongs to another vault.

        The former recovery key opens too, as long as the new one is not confirmed.
        """
        for chain in ((self.by_recovery,), self.former):
            with contextlib.suppress(_NotThisKey):
                if chain:
                    return _followed(recovery, chain)
        raise VaultTrouble(
            "Återställningsnyckeln hör till ett annat valv. Kontrollera att det är rätt utskrift.",
            "The recovery key belongs to another vault. Check that it is the right printout.",
        )


def with_recovery(header: Header, key: bytes, recovery: bytes) -> Header:
    """The same header with a new recovery key; the one there was opens too until the new one is confirmed."""
    return replace(header, by_recovery=wrap(recovery, key), former=header.former or (header.by_recovery,))


def following(header: Header, old: bytes, new: bytes, fresh: Header) -> Header:
    """`fresh`, the header of a vault given the key `new`, opened by the former recovery key too until it is confirmed.

    Nobody has the former recovery key at hand, so it cannot wrap the new key: it opens the old key, which does.
    """
    return replace(fresh, former=(*(header.former or (header.by_recovery,)), wrap(old, new)), copies=header.copies)


def made(key: bytes, recovery: bytes, passphrase: str | None = None, cost: Cost | None = None) -> Header:
    """The header of a new vault."""
    vault, salt, cost = secrets.token_hex(16), secrets.token_hex(16), cost or Cost()
    by_passphrase = wrap(_stretched(passphrase, salt, cost), key) if passphrase else None
    return Header(vault, _check(vault, key), salt, cost, wrap(recovery, key), by_passphrase)


def with_passphrase(header: Header, key: bytes, passphrase: str | None, cost: Cost | None = None) -> Header:
    """The same header locked by another passphrase, stretched with a salt of its own; by none where None."""
    salt, cost = secrets.token_hex(16), cost or Cost()
    wrapped = wrap(_stretched(passphrase, salt, cost), key) if passphrase else None
    return replace(header, salt=salt, cost=cost, by_passphrase=wrapped)


def path_of(vault: Path) -> Path:
    """Where a vault's header lies."""
    return vault.with_name(vault.name + ".key.json")


def next_path_of(vault: Path) -> Path:
    """Where the header of a change of keys waits until the file it belongs to is in place."""
    return vault.with_name(vault.name + ".key.json.next")


def read(vault: Path) -> Header:
    """The header of a vault; VaultDamaged where it is missing, broken or newer."""
    try:
        return parse(path_of(vault).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        raise _broken() from None


def parse(text: str) -> Header:
    """A header from its text."""
    try:
        body = json.loads(text)
        if body["format"] > FORMAT:
            raise VaultNewer(
                "Valvet kommer från en nyare version av DSR Desk. Uppdatera programmet och öppna det igen.",
                "The vault comes from a newer version of DSR Desk. Update the program and open it again.",
            )
        told = body.pop("sum", None)
        of = {"cost": Cost(**body["cost"]), "former": tuple(body.get("former", ())), "format": FORMAT}
        header = Header(**(body | of))
        is_whole = body["format"] == 1 or told == _sum(header)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise _broken() from None
    if not is_whole or not _is_sound(header):
        raise _broken()
    return header


def _is_sound(header: Header) -> bool:
    """Every value has the shape this program writes."""
    shapes = (
        (_ID, header.vault), (_CHECK, header.check), (_ID, header.salt), (_WRAPPED, header.by_recovery),
        *([] if header.by_passphrase is None else [(_WRAPPED, header.by_passphrase)]),
        *((_WRAPPED, one) for one in header.former),
        *([] if header.head is None else [(_HEAD, header.head)]),
    )  # fmt: skip
    costs = asdict(header.cost)
    return (
        all(isinstance(text, str) and shape.fullmatch(text) for shape, text in shapes)
        and all(type(costs[name]) is int and 1 <= costs[name] <= most for name, most in _MOST.items())
        and isinstance(header.copies, str | None)
    )


def text_of(header: Header) -> str:
    """A header as text, with a checksum: a damaged wrap would else be told as a wrong passphrase."""
    return json.dumps(asdict(header) | {"sum": _sum(header)}, indent=1)


def _sum(header: Header) -> str:
    return hashlib.sha256(json.dumps(asdict(header), sort_keys=True).encode()).hexdigest()


def write(vault: Path, header: Header, to: Path | None = None) -> None:
    """Write the header whole or not at all, readable by its owner alone; beside the vault, or `to` another place."""
    descriptor, beside = tempfile.mkstemp(dir=vault.parent, prefix=durable.WORKSHOP)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text_of(header))
        durable.replace(Path(beside), to or path_of(vault))
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def _check(vault: str, key: bytes) -> str:
    return hmac.new(key, f"dsr-desk {vault}".encode(), hashlib.sha256).hexdigest()


def _stretched(passphrase: str, salt: str, cost: Cost) -> bytes:
    from dsr_desk.store import wrapping

    return wrapping.stretched(passphrase, bytes.fromhex(salt), cost.iterations, cost.lanes, cost.memory_kib)


def wrap(by: bytes, key: bytes) -> str:
    """A key that another key opens. The ciphers are loaded here: a start by the keyring needs none of them."""
    from dsr_desk.store import wrapping

    return wrapping.wrap(by, key)


def _unwrapped(by: bytes, wrapped: str) -> bytes:
    """The key within; _NotThisKey when `by` does not open it."""
    from dsr_desk.store import wrapping

    key = wrapping.unwrapped(by, wrapped)
    if key is None:
        raise _NotThisKey
    return key


class _NotThisKey(Exception):
    """A wrapped key was tried with another than its own."""


def _followed(by: bytes, chain: tuple[str, ...]) -> bytes:
    """The key at the end of a chain of wrapped keys, each opened by the one before it."""
    for wrapped in chain:
        by = _unwrapped(by, wrapped)
    return by


def _broken() -> VaultDamaged:
    return VaultDamaged(
        "Nyckelfilen bredvid valvet saknas eller är skadad. Återställ från en säkerhetskopia.",
        "The key file beside the vault is missing or damaged. Restore from a backup.",
    )
