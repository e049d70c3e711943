"""Builds the names and seals the values that Redis sees: names are keyed hashes, values are encrypted.

A record belongs to a person, and its name begins with a keyed hash of that person, so that all records of a person are
found without a list. A value is bound to its name and holds the time at which it expires, independent of Redis.
"""

from __future__ import annotations

import hmac
import secrets
import struct

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12
TAG_BYTES = 16
_END = struct.Struct(">d")
OVERHEAD = NONCE_BYTES + TAG_BYTES + _END.size
"""Bytes that sealing adds to a value."""


class Keys:
    """Builds names and seals values with keys that are derived from one secret. Redis never sees the secret.

    ``earlier`` are the keys of another secret, with which nothing is written. What they have sealed is opened, too.
    """

    def __init__(self, secret: bytes, earlier: bytes | None = None) -> None:
        self.earlier = Keys(earlier) if earlier is not None else None
        self._naming = hmac.digest(secret, b"gatekeeper naming", "sha256")
        self._sealing = AESGCM(hmac.digest(secret, b"gatekeeper sealing", "sha256"))

    def owner(self, owner: int) -> str:
        """Returns the prefix of the names of all records of a person."""
        return f"gk:{self._hash(f'owner {owner}')}:"

    def owners(self, owner: int) -> tuple[str, ...]:
        """Returns the prefixes under which records of a person may be, also those of the earlier keys."""
        return (self.owner(owner), *(self.earlier.owners(owner) if self.earlier is not None else ()))

    def record(self, owner: int, kind: str, name: str) -> str:
        """Returns the name of one record. Its kind is readable in it, so that /mydata can list the kinds."""
        return f"{self.owner(owner)}{kind}:{self._hash(f'{kind} {owner} {name}')}"

    def update(self, number: int) -> str:
        """Returns the name of the mark of a processed update. It belongs to no person."""
        return f"gk:seen:{self._hash(f'update {number}')}"

    def use(self, what: str) -> str:
        """Returns the name of the mark of something that works once. It belongs to no person."""
        return f"gk:used:{self._hash(f'use {what}')}"

    def _hash(self, text: str) -> str:
        return hmac.digest(self._naming, text.encode(), "sha256")[:16].hex()

    def seal(self, name: str, value: bytes, end: float) -> bytes:
        """Returns the value encrypted and bound to its name, so that it does not open under another one.

        ``end`` is the time at which it expires, in seconds since 1970.
        """
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._sealing.encrypt(nonce, _END.pack(end) + value, name.encode())

    def open(self, name: str, sealed: bytes, now: float) -> bytes | None:
        """Returns the value, None for one that was altered, moved, sealed with another key, or has expired."""
        try:
            plain = self._sealing.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], name.encode())
            (end,) = _END.unpack_from(plain)
        except (InvalidTag, ValueError, struct.error):
            return self.earlier.open(name, sealed, now) if self.earlier is not None else None
        return plain[_END.size :] if end > now else None
