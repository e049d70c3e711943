"""Who is served when: one person's photos in their order, several people side by side, nobody more than their share."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Hashable, Iterator

from bot.store.record_store import RecordStore, StoreUnavailable
from bot.store.records import MINUTE, RecentPhotos

MOST_WAITING = 9
"""Photos of one person that may wait behind the one in work, so ten sent one by one are as welcome as an album of ten."""
PHOTOS_A_MINUTE = 30


class FifoLocks:
    """Lines of people, one for each name: who joins first is served first. A line that nobody stands in is forgotten."""

    def __init__(self) -> None:
        self._lines: dict[Hashable, deque[asyncio.Future[None]]] = {}

    @contextlib.contextmanager
    def place(self, name: Hashable) -> Iterator[asyncio.Future[None]]:
        """A place in the line, taken at once; what it gives is to be awaited and done when its turn has come."""
        mine = asyncio.get_running_loop().create_future()
        line = self._lines.setdefault(name, deque())
        line.append(mine)
        if len(line) == 1:
            mine.set_result(None)
        try:
            yield mine
        finally:
            line.remove(mine)
            if not line:
                del self._lines[name]
            elif not line[0].done():
                line[0].set_result(None)

    def waiting(self, name: Hashable) -> int:
        """How many stand in this line, the one in work included."""
        return len(self._lines.get(name, ()))

    @property
    def everybody(self) -> int:
        return sum(len(line) for line in self._lines.values())


class Quota:
    """Thirty photos a minute for each person. Without the memory everybody is let through: the line alone holds then."""

    def __init__(self, memory: RecordStore) -> None:
        self._memory = memory

    async def seconds_to_wait(self, owner: int, now: float, count: int = 1) -> int:
        """0 when these photos may come now, and they are counted; else the seconds until the next may."""
        try:
            pace = await self._memory.recall(RecentPhotos, owner, "") or RecentPhotos(owner)
            recent = tuple(time for time in pace.times if time > now - MINUTE)
            if len(recent) + count > PHOTOS_A_MINUTE:
                return max(1, int(recent[0] + MINUTE - now) + 1) if recent else 1
            await self._memory.keep("", RecentPhotos(owner, (*recent, *[int(now)] * count)))
        except StoreUnavailable:
            return 0
        return 0
