"""Keys wrapped by other keys: Argon2id over a passphrase (RFC 9106), ChaCha20-Poly1305 around the key (RFC 8439)."""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

_NONCE = 12
"""Bytes, as RFC 8439 has it."""
_ABOUT = b"dsr-desk key"
KEY_BYTES = 32


def stretched(passphrase: str, salt: bytes, iterations: int, lanes: int, memory_kib: int) -> bytes:
    """The key that a passphrase gives, at this cost."""
    kdf = Argon2id(salt=salt, length=KEY_BYTES, iterations=iterations, lanes=lanes, memory_cost=memory_kib)
    return kdf.derive(passphrase.encode())


def wrap(by: bytes, key: bytes) -> str:
    """The key as hexadecimal text that only `by` opens."""
    nonce = secrets.token_bytes(_NONCE)
    return (nonce + ChaCha20Poly1305(by).encrypt(nonce, key, _ABOUT)).hex()


def unwrapped(by: bytes, wrapped: str) -> bytes | None:
    """The key within, None where `by` does not open it."""
    body = bytes.fromhex(wrapped)
    try:
        return ChaCha20Poly1305(by).decrypt(body[:_NONCE], body[_NONCE:], _ABOUT)
    except InvalidTag:
        return None
