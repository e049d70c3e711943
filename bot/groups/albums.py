"""Collects the parts of an album, which are one case: what is decided about one part holds for all, also late ones.

Each part is checked as it comes. When one is to be hidden, the others are hidden with it at once; the case is told when
all parts were checked and no further one has come for a second.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.groups.policy import Decision, together
from bot.groups.records import Case, Watched
from bot.groups.tasks import Tasks

QUIET_SECONDS = 1.0
"""Telegram delivers the parts of an album within some tenths of a second of each other."""
LATE_SECONDS = 60.0
"""A part that comes later than this after the others is treated like a photo of its own."""


@dataclass(slots=True)
class GroupAlbum:
    """The parts of one album so far, what was decided about each, and the case if there is one."""

    parts: dict[int, Watched] = field(default_factory=dict)
    decisions: dict[int, Decision] = field(default_factory=dict)
    case: Case | None = None
    told: bool = False
    closing: bool = False
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def decide(self, watched: Watched, decision: Decision) -> None:
        self.decisions[watched.message] = decision
        self.news.set()

    @property
    def decided(self) -> bool:
        return set(self.parts) <= set(self.decisions)

    @property
    def decision(self) -> Decision:
        return together(self.decisions[message] for message in sorted(self.decisions))

    @property
    def in_order(self) -> list[Watched]:
        return [self.parts[message] for message in sorted(self.parts)]


class GroupAlbums:
    """Holds the albums that parts can still come to; ``close`` acts on one that is complete."""

    def __init__(self, close: Callable[[GroupAlbum], Awaitable[None]], tasks: Tasks) -> None:
        self._close = close
        self._tasks = tasks
        self._open: dict[tuple[int, str], GroupAlbum] = {}

    def join(self, watched: Watched) -> GroupAlbum:
        """Adds a part to its album; the first part opens it."""
        key = watched.owner, watched.album
        album = self._open.get(key)
        if album is None:
            album = self._open[key] = GroupAlbum()
        album.parts[watched.message] = watched
        album.decisions.pop(watched.message, None)
        album.news.set()
        if not album.closing:
            album.closing = True
            self._tasks.spawn(self._until_complete(key, album))
        return album

    def seed(self, case: Case) -> None:
        """Opens an album that the process before this one has begun to hide: parts that come now are hidden too."""
        self._open[case.owner, case.album] = GroupAlbum(case=case, told=True)

    def of(self, watched: Watched) -> GroupAlbum:
        return self._open.get((watched.owner, watched.album)) or self.join(watched)

    def forget(self, chat: int) -> None:
        self._open = {key: album for key, album in self._open.items() if key[0] != chat}

    async def _until_complete(self, key: tuple[int, str], album: GroupAlbum) -> None:
        while True:
            came = await self._news_within(album, QUIET_SECONDS)
            if self._tasks.closing:
                return
            if album.decided and not came:
                break
        album.closing = False
        await self._close(album)
        if not await self._tasks.pause(LATE_SECONDS) and not album.closing and self._open.get(key) is album:
            del self._open[key]

    async def _news_within(self, album: GroupAlbum, seconds: float) -> bool:
        album.news.clear()
        try:
            async with asyncio.timeout(seconds):
                await album.news.wait()
        except TimeoutError:
            return False
        return True
