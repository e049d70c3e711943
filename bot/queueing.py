"""Orders the photos: those of one person one after the other, those of several people side by side, with a quota each."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator, Hashable, Iterator

from bot.store.forgiving import ForgivingStore
from bot.store.records import MINUTE, RecentPhotos

MOST_WAITING = 9
"""Photos of one person that may wait behind the one in work, so that ten single photos are accepted like an album of ten."""
PHOTOS_A_MINUTE = 30


class FifoLocks:
    """Locks by key, granted in the order of the requests. A key without holders takes no memory."""

    def __init__(self) -> None:
        self._queues: dict[Hashable, deque[asyncio.Future[None]]] = {}

    @contextlib.asynccontextmanager
    async def acquire(self, key: Hashable) -> AsyncIterator[None]:
        """Waits for the lock and holds it for the block. The place in the queue is taken before anything is awaited."""
        with self.place(key) as turn:
            await turn
            yield

    @contextlib.contextmanager
    def place(self, key: Hashable) -> Iterator[asyncio.Future[None]]:
        """Takes a place in the queue at once and yields a future. The lock is held when the future is done."""
        turn = asyncio.get_running_loop().create_future()
        queue = self._queues.setdefault(key, deque())
        queue.append(turn)
        if len(queue) == 1:
            turn.set_result(None)
        try:
            yield turn
        finally:
            queue.remove(turn)
            if not queue:
                del self._queues[key]
            elif not queue[0].done():
                queue[0].set_result(None)

    def waiting(self, key: Hashable) -> int:
        """Returns the number of places of a key, the holder of the lock included."""
        return len(self._queues.get(key, ()))

    @property
    def total(self) -> int:
        """Returns the number of places of all keys."""
        return sum(len(queue) for queue in self._queues.values())


class Quota:
    """Limits each person to PHOTOS_A_MINUTE. Without the store every photo passes, and only the queue limits."""

    def __init__(self, store: ForgivingStore) -> None:
        self._store = store

    async def seconds_to_wait(self, owner: int, now: float, count: int = 1) -> int:
        """Returns 0 and counts the photos when they are within the quota, else the seconds until the next one is."""
        photos = await self._store.recall(RecentPhotos, owner, "") or RecentPhotos(owner)
        recent = tuple(time for time in photos.times if time > now - MINUTE)
        if len(recent) + count > PHOTOS_A_MINUTE:
            return max(1, int(recent[0] + MINUTE - now) + 1) if recent else 1
        await self._store.keep("", RecentPhotos(owner, (*recent, *[int(now)] * count)))
        return 0
