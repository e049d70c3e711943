"""Names that say nothing and values that cannot be read: what Redis gets to see is made here.

A record belongs to a person, and its name begins with a keyed hash of that person, so that forgetting someone needs no list
of their records. A value is bound to its name and carries the time at which it ends, whatever the store thinks of it.
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
"""What sealing adds to a value, in bytes."""


class Keys:
    """Builds every name that Redis sees, and seals every value; both from one secret that Redis never sees."""

    def __init__(self, secret: bytes) -> None:
        self._naming = hmac.digest(secret, b"gatekeeper naming", "sha256")
        self._sealing = AESGCM(hmac.digest(secret, b"gatekeeper sealing", "sha256"))

    def owner(self, owner: int) -> str:
        """What the names of all records of one person begin with."""
        return f"gk:{self._hash(f'owner {owner}')}:"

    def record(self, owner: int, kind: str, name: str) -> str:
        """The name of one record; its kind stands in it openly, so that a person can be told what there is."""
        return f"{self.owner(owner)}{kind}:{self._hash(f'{kind} {owner} {name}')}"

    def update(self, number: int) -> str:
        """The mark of an update that was taken; it leads to nobody."""
        return f"gk:seen:{self._hash(f'update {number}')}"

    def _hash(self, text: str) -> str:
        return hmac.digest(self._naming, text.encode(), "sha256")[:16].hex()

    def seal(self, name: str, value: bytes, end: float) -> bytes:
        """Bound to its name: a value that is moved to another key does not open there."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._sealing.encrypt(nonce, _END.pack(end) + value, name.encode())

    def open(self, name: str, sealed: bytes, now: float) -> bytes | None:
        """The value; None for one that was tampered with, moved, sealed otherwise, or is past its end."""
        try:
            opened = self._sealing.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], name.encode())
            (end,) = _END.unpack_from(opened)
        except (InvalidTag, ValueError, struct.error):
            return None
        return opened[_END.size :] if end > now else None
