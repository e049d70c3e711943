"""What several processes need that change the same records: compare-and-set, news of changes, and one clock.

A record is compared by its sealed bytes, which differ with every write, so that nothing that was written meanwhile is lost.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, TypeVar

from redis.exceptions import RedisError, WatchError

from bot import log
from bot.store.records import Record
from bot.store.sealing import Keys

NEWS = "gk-news:fates"
"""The channel on which is told what has become of pieces of work: a letter and a random id, which are never kept."""
LISTENING = 1.0
"""Seconds of one wait for news. It is shorter than the time after which a silent connection counts as broken."""
MICROSECONDS = 1_000_000

R = TypeVar("R", bound=Record)


class StoreUnavailable(Exception):
    """Redis does not answer. The work goes on; what needs a record says that it has expired."""


def understood(kind: type[R], opened: bytes) -> R | None:
    """Returns the record; one that this version cannot understand is not there, which an operator should know."""
    record = kind.from_bytes(opened)
    if record is None:
        log.warn("record-not-understood", kind=kind.KIND)
    return record


class CompareAndSet:
    """The part of a store with which several processes change the same records."""

    _store: Any
    _keys: Keys
    _seconds: int
    _clock: Callable[[], float]
    _reachable: Callable[[], contextlib.AbstractContextManager[None]]
    _adopt: Callable[[int, str, str], Awaitable[None]]

    async def add(self, name: str, record: Record) -> bool:
        """Writes a record unless there is one of this name, and tells whether it was written."""
        lifetime = record.SECONDS or self._seconds
        key = self._keys.record(record.owner, record.KIND, name)
        value = self._keys.seal(key, record.to_bytes(), self._clock() + lifetime)
        with self._reachable():
            await self._adopt(record.owner, record.KIND, name)
            return bool(await self._store.set(key, value, ex=lifetime, nx=True))

    async def swap(
        self,
        kind: type[R],
        owner: int,
        name: str,
        change: Callable[[R], R | None],
        *,
        seconds: int | None = None,
        news: str = "",
    ) -> R | None:
        """Changes a record by compare-and-set: of several who change it at once, each sees what the one before has made.

        None where it is not there, or ``change`` returns None, which leaves it as it is. ``news`` is told in the same step.
        """
        key = self._keys.record(owner, kind.KIND, name)
        with self._reachable():
            async with self._store.pipeline() as pipe:
                while True:
                    await self._adopt(owner, kind.KIND, name)
                    await pipe.watch(key)
                    sealed = await pipe.get(key)
                    opened = self._keys.open(key, sealed, self._clock()) if sealed is not None else None
                    found = understood(kind, opened) if opened is not None else None
                    changed = change(found) if found is not None and found.owner == owner else None
                    if changed is None:
                        return None
                    lifetime = seconds or changed.SECONDS or self._seconds
                    pipe.multi()
                    pipe.set(key, self._keys.seal(key, changed.to_bytes(), self._clock() + lifetime), ex=lifetime)
                    if news:
                        pipe.publish(NEWS, news)
                    with contextlib.suppress(WatchError):
                        await pipe.execute()
                        return changed

    async def news(self) -> AsyncGenerator[str, None]:
        """What is told with changes, as it is told. It begins with an empty word once it listens; nothing is kept.

        Raises StoreUnavailable when the connection breaks.
        """
        try:
            async with self._store.pubsub() as listening:
                await listening.subscribe(NEWS)
                while True:
                    said = await listening.get_message(timeout=LISTENING)
                    if said is not None:
                        yield said["data"].decode() if said["type"] == "message" else ""
        except (RedisError, OSError, TimeoutError):
            raise StoreUnavailable("the memory does not answer") from None

    async def clock_off(self) -> float:
        """Returns by how many seconds this process' clock is ahead of Redis'."""
        with self._reachable():
            seconds, micros = await self._store.time()
        return self._clock() - (int(seconds) + int(micros) / MICROSECONDS)

    async def holds(self, kind: type[Record]) -> bool:
        """Tells whether there is a record of this kind, also one that cannot be read here."""
        with self._reachable():
            async for _ in self._store.scan_iter(match=f"gk:*:{kind.KIND}:*", count=1000):
                return True
        return False
