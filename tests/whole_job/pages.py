"""The vault's file with its encryption taken off page by page: free pages, old log and slack as they really are."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

_PAGE, _SALT, _IV, _RESERVED = 4096, 16, 16, 80
"""SQLCipher 4: each page ends with its IV and a HMAC; the first begins with the salt, in the clear."""
_LOG_HEAD, _FRAME_HEAD = 32, 24


def plain(path: Path, key: bytes) -> bytes:
    """Every page of the file and of its write-ahead log, decrypted one after the other."""
    body, log = path.read_bytes(), path.with_name(path.name + "-wal")
    pages = [_page(body[start : start + _PAGE], key, is_first=start == 0) for start in range(0, len(body), _PAGE)]
    frames = log.read_bytes()[_LOG_HEAD:] if log.exists() else b""
    step = _FRAME_HEAD + _PAGE
    for start in range(0, len(frames) - step + 1, step):
        frame = frames[start : start + step]
        is_first = int.from_bytes(frame[:4], "big") == 1
        pages.append(_page(frame[_FRAME_HEAD:], key, is_first=is_first))
    return b"".join(pages)


def _page(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    body = page[_SALT if is_first else 0 : _PAGE - _RESERVED]
    vector = page[_PAGE - _RESERVED : _PAGE - _RESERVED + _IV]
    taken_off = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return taken_off.update(body) + taken_off.finalize()
