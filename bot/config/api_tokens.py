"""Reads which programs may use the API: the name of each, the hash of its token, its limits. Tokens themselves are nowhere."""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass, field
from typing import Self

PREFIX = "gk_"
"""How a token begins, so that it is recognised where it does not belong."""
TOKEN_BYTES = 32
A_MINUTE, AT_ONCE = 30, 2
"""Photos a minute, and photos in hand at once, where the operator says nothing else."""
MOST_A_MINUTE, MOST_AT_ONCE = 6_000, 100
_ENTRY = re.compile(r"([a-z][a-z0-9-]{0,31}):([0-9a-f]{64})(?::([0-9]{1,4}):([0-9]{1,3}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class ApiToken:
    """One program that may ask: ``digest`` is the SHA-256 of its token, ``a_minute`` and ``at_once`` count photos."""

    name: str
    digest: bytes = field(repr=False)
    a_minute: int = A_MINUTE
    at_once: int = AT_ONCE

    def __post_init__(self) -> None:
        if not (1 <= self.a_minute <= MOST_A_MINUTE and 1 <= self.at_once <= MOST_AT_ONCE):
            raise ValueError("the limits of a token are out of bounds")

    @classmethod
    def new(cls, name: str) -> tuple[str, Self]:
        """Returns a new token, which is shown once, and its entry in the settings. Raises ValueError for a bad name."""
        token = PREFIX + secrets.token_urlsafe(TOKEN_BYTES)
        return token, cls.read(f"{name}:{digest_of(token).hex()}")

    @classmethod
    def read(cls, entry: str) -> Self:
        """Returns what ``NAME:SHA256`` or ``NAME:SHA256:A_MINUTE:AT_ONCE`` says. Raises ValueError, without a word of it."""
        found = _ENTRY.fullmatch(entry)
        if found is None:
            raise ValueError("this is no entry of API_TOKENS")
        name, digest, a_minute, at_once = found.groups()
        return cls(name, bytes.fromhex(digest), int(a_minute or A_MINUTE), int(at_once or AT_ONCE))

    def __str__(self) -> str:
        """Returns the entry for the settings."""
        return f"{self.name}:{self.digest.hex()}:{self.a_minute}:{self.at_once}"


def digest_of(token: str) -> bytes:
    """Returns what is kept of a token. It has 256 random bits, so that a plain hash of it is not searched through."""
    return hashlib.sha256(token.encode()).digest()


def read_tokens(text: str) -> tuple[ApiToken, ...]:
    """Returns all entries, parted by commas or spaces. Raises ValueError for what is none, or shares its name or token."""
    tokens = tuple(ApiToken.read(entry) for entry in text.replace(",", " ").split())
    if len({token.name for token in tokens}) < len(tokens) or len({token.digest for token in tokens}) < len(tokens):
        raise ValueError("two entries of API_TOKENS share a name or a token")
    return tokens
