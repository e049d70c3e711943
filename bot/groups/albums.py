"""Collects the parts of an album, which are one case: what is decided about one part holds for all, also late ones.

Each part is checked as it comes. When one is to be hidden, the others are hidden with it at once; the case is told when
all parts were checked and no further one has come for a second.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.groups.policy import Decision, together
from bot.groups.records import Case, Watched
from bot.groups.tasks import Tasks
from bot.timing import Timing
from bot.transport.album_parts import AlbumParts


@dataclass(slots=True)
class GroupAlbum:
    """The parts of one album so far, what was decided about each, and the case if there is one."""

    parts: AlbumParts[Watched] = field(default_factory=AlbumParts)
    decisions: dict[int, Decision] = field(default_factory=dict)
    case: Case | None = None
    told: bool = False
    closing: bool = False

    def decide(self, watched: Watched, decision: Decision) -> None:
        self.decisions[watched.message] = decision
        self.parts.notify()

    @property
    def decided(self) -> bool:
        return all(watched.message in self.decisions for watched in self.in_order)

    @property
    def decision(self) -> Decision:
        return together(self.decisions[message] for message in sorted(self.decisions))

    @property
    def in_order(self) -> list[Watched]:
        return self.parts.in_order


class GroupAlbums:
    """Holds the albums that parts can still come to; ``close`` acts on one that is complete."""

    def __init__(self, close: Callable[[GroupAlbum], Awaitable[None]], tasks: Tasks, timing: Timing) -> None:
        self._timing = timing
        self._close = close
        self._tasks = tasks
        self._open: dict[tuple[int, str], GroupAlbum] = {}

    def join(self, watched: Watched) -> GroupAlbum:
        """Adds a part to its album; the first part opens it."""
        key = watched.owner, watched.album
        album = self._open.get(key)
        if album is None:
            album = self._open[key] = GroupAlbum()
        album.decisions.pop(watched.message, None)
        album.parts.add(watched.message, watched)
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
            quiet = await album.parts.quiet(self._timing.album_quiet)
            if self._tasks.closing:
                return
            if album.decided and quiet:
                break
        album.closing = False
        await self._close(album)
        if not await self._tasks.pause(self._timing.album_late) and not album.closing and self._open.get(key) is album:
            del self._open[key]
