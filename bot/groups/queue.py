"""Queues the photos of groups, each group's in the order of their arrival, so that no group delays another."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot import log
from bot.groups.records import Watched
from bot.groups.tasks import Tasks

SIDE_BY_SIDE = 2
"""Photos of one group in work at the same time."""


class GroupQueue:
    """Works on the photos of groups. ``at_once`` bounds all together, so that private chats find a free process soon."""

    def __init__(self, work: Callable[[Watched], Awaitable[None]], tasks: Tasks, at_once: int) -> None:
        self._work = work
        self._tasks = tasks
        self._gate = asyncio.Semaphore(max(1, at_once))
        self._lines: dict[int, deque[Watched]] = {}
        self._busy: dict[int, int] = {}
        self._in_work: list[Watched] = []

    def add(self, watched: Watched) -> None:
        """Adds a photo once: one that waits since the last start may be delivered by Telegram again at the same time."""
        if watched in self._in_work or watched in self._lines.get(watched.owner, ()):
            return
        self._lines.setdefault(watched.owner, deque()).append(watched)
        if self._busy.get(watched.owner, 0) < SIDE_BY_SIDE:
            self._busy[watched.owner] = self._busy.get(watched.owner, 0) + 1
            self._tasks.spawn(self._serve(watched.owner))

    def waiting(self, chat: int) -> int:
        """Counts the photos of a group that are not dealt with yet, those in work included."""
        return len(self._lines.get(chat, ())) + self._busy.get(chat, 0)

    def clear(self, chat: int) -> None:
        if chat in self._lines:
            self._lines[chat].clear()

    def move(self, old: int, new: int) -> None:
        for watched in self._lines.pop(old, ()):
            self.add(replace(watched, owner=new))

    async def _serve(self, chat: int) -> None:
        try:
            while not self._tasks.closing:
                async with self._gate:
                    line = self._lines.get(chat)
                    if not line or self._tasks.closing:
                        return
                    await self._one(_next(line))
        finally:
            self._busy[chat] -= 1
            if not self._busy[chat]:
                del self._busy[chat]
                if not self._lines.get(chat):
                    self._lines.pop(chat, None)

    async def _one(self, watched: Watched) -> None:
        self._in_work.append(watched)
        try:
            await self._work(watched)
        except Exception as error:  # noqa: BLE001 - one photo must not stop the queue; it stays pending
            log.error_event("group-photo-failed", error)
        finally:
            self._in_work.remove(watched)


def _next(line: deque[Watched]) -> Watched:
    """Takes the next photo out of a line. Films are looked at after all photos: each takes the time of several."""
    watched = next((one for one in line if not one.moves), line[0])
    line.remove(watched)
    return watched
