"""The only room with Redis: typed records, one key builder, every value sealed, every write with its lifetime.

Redis sees names that are keyed hashes and values that are ciphertext; the key stays in this process. A record belongs
to a person, and its name begins with a hash of that person, so that forgetting someone needs no list of their records.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import json
import secrets
import struct
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Protocol, Self

import redis.asyncio
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from detectors.kit.terms import Region, Risk

RECORD_BYTES = 1000
"""A sealed record stays under one kilobyte: it is a note for some buttons, not an archive."""
PATIENCE = 2.0
"""Seconds for Redis to answer. The verdict does not need it, so nobody waits long when it is gone."""
SWEEP_SECONDS = 20.0
NONCE_BYTES = 12
TAG_BYTES = 16

_RISKS = tuple(Risk)
_BOX = struct.Struct(">HHHH")


class MemoryUnavailable(Exception):
    """Redis does not answer. The work goes on; what needs the memory says that it has expired."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What the buttons under one answer need to know: numbers and codes, nothing that was read and nobody's name.

    ``boxes`` are kept all or not at all: where they would not fit into the record, it is stored without them and
    without the choices made among them, and whoever needs them screens the photo again.
    """

    owner: int
    chat: int
    message: int
    file: str
    language: str
    protected: bool = False
    made: int = 0
    risks: tuple[Risk, ...] = ()
    boxes: tuple[Region, ...] = ()
    choices: tuple[int, ...] = ()

    def to_bytes(self) -> bytes:
        packed = self._packed() if all(0 <= side < 1 << 16 for box in self.boxes for side in box.half_open) else None
        if packed is None or len(packed) + NONCE_BYTES + TAG_BYTES > RECORD_BYTES:
            packed = replace(self, boxes=(), choices=())._packed()
        return packed

    def _packed(self) -> bytes:
        head = [
            *(self.owner, self.chat, self.message, self.file, self.language, int(self.protected), self.made),
            [_RISKS.index(risk) for risk in self.risks],
            list(self.choices),
        ]
        boxes = b"".join(_BOX.pack(*box.half_open) for box in self.boxes)
        return json.dumps(head, separators=(",", ":")).encode() + b"\n" + boxes

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        head, _, boxes = data.partition(b"\n")
        owner, chat, message, file, language, protected, made, risks, choices = json.loads(head)
        return cls(
            *(owner, chat, message, file, language, bool(protected), made),
            tuple(_RISKS[index] for index in risks),
            tuple(Region(*sides) for sides in _BOX.iter_unpack(boxes)),
            tuple(choices),
        )


class Keys:
    """Builds every name that Redis sees, and seals every value; both from one secret that Redis never sees."""

    def __init__(self, secret: bytes) -> None:
        self._naming = hmac.digest(secret, b"gatekeeper naming", "sha256")
        self._sealing = AESGCM(hmac.digest(secret, b"gatekeeper sealing", "sha256"))

    def owner(self, owner: int) -> str:
        """What the names of all records of one person begin with."""
        return f"gk:{self._hash(f'owner {owner}')}:"

    def ticket(self, owner: int, ticket: str) -> str:
        return f"{self.owner(owner)}t:{self._hash(f'ticket {owner} {ticket}')}"

    def _hash(self, text: str) -> str:
        return hmac.digest(self._naming, text.encode(), "sha256")[:16].hex()

    def seal(self, name: str, value: bytes) -> bytes:
        """Bound to its name: a value that is moved to another key does not open there."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._sealing.encrypt(nonce, value, name.encode())

    def open(self, name: str, sealed: bytes) -> bytes | None:
        try:
            return self._sealing.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], name.encode())
        except (InvalidTag, ValueError):
            return None


class Store(Protocol):
    """The few commands of Redis that are used here; the embedded one and the real one both know them."""

    def set(self, name: str, value: bytes, *, ex: int) -> Awaitable[Any]: ...
    def get(self, name: str) -> Awaitable[Any]: ...
    def delete(self, *names: str | bytes) -> Awaitable[Any]: ...
    def scan_iter(self, match: str, count: int) -> AsyncIterator[bytes]: ...
    def dbsize(self) -> Awaitable[Any]: ...
    def aclose(self) -> Awaitable[None]: ...


def connect(url: str) -> Store:
    """The real Redis at this address, or without one a Redis inside this process."""
    if not url:
        import fakeredis

        embedded: Store = fakeredis.FakeAsyncRedis()
        return embedded
    store: Store = redis.asyncio.Redis.from_url(
        url, socket_timeout=PATIENCE, socket_connect_timeout=PATIENCE, retry=Retry(NoBackoff(), 1)
    )
    return store


@contextlib.contextmanager
def _reachable() -> Iterator[None]:
    try:
        yield
    except (RedisError, OSError, TimeoutError):
        raise MemoryUnavailable("the memory does not answer") from None


class Memory:
    """Remembers tickets for some minutes and forgets them by itself, or at once when asked."""

    def __init__(self, store: Store, secret: bytes, minutes: int, clock: Callable[[], float] = time.time) -> None:
        self._store = store
        self._keys = Keys(secret)
        self._seconds = minutes * 60
        self._clock = clock

    @property
    def minutes(self) -> int:
        return self._seconds // 60

    async def put(self, name: str, ticket: Ticket) -> None:
        key = self._keys.ticket(ticket.owner, name)
        value = self._keys.seal(key, replace(ticket, made=int(self._clock())).to_bytes())
        with _reachable():
            await self._store.set(key, value, ex=self._seconds)

    async def get(self, owner: int, name: str) -> Ticket | None:
        """The ticket, if it is this person's and still young; everything else looks the same: it is not there."""
        key = self._keys.ticket(owner, name)
        with _reachable():
            sealed = await self._store.get(key)
        opened = self._keys.open(key, sealed) if sealed is not None else None
        if opened is None:
            return None
        ticket = Ticket.from_bytes(opened)
        fresh = ticket.made + self._seconds > self._clock()
        return ticket if fresh and ticket.owner == owner else None

    async def drop(self, owner: int, name: str) -> bool:
        with _reachable():
            return bool(await self._store.delete(self._keys.ticket(owner, name)))

    async def forget(self, owner: int) -> int:
        """Deletes every record of a person and says how many there were."""
        with _reachable():
            names = [name async for name in self._store.scan_iter(match=f"{self._keys.owner(owner)}*", count=1000)]
            return int(await self._store.delete(*names)) if names else 0

    async def sweep(self) -> None:
        """Lets the embedded Redis throw out what has expired: it does so only when it is asked something."""
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            with contextlib.suppress(MemoryUnavailable), _reachable():
                await self._store.dbsize()

    async def close(self) -> None:
        with contextlib.suppress(MemoryUnavailable), _reachable():
            await self._store.aclose()
