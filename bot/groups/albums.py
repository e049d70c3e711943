"""Albums in groups are one case: what one part deserves, all get, also parts that come late.

Each part is looked at as it comes. The first that is to be hidden takes the others along at once; the case is told when
all parts have been looked at and no further one has come for a second.
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
    """The parts of one album so far, what each deserves, and the case if there is one."""

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
    """``close`` tells an album when it is complete."""

    def __init__(self, close: Callable[[GroupAlbum], Awaitable[None]], tasks: Tasks, timing: Timing) -> None:
        self._timing = timing
        self._close = close
        self._tasks = tasks
        self._open: dict[tuple[int, str], GroupAlbum] = {}

    def join(self, watched: Watched) -> GroupAlbum:
        """The album that this part belongs to; the first part opens it."""
        key = watched.owner, watched.album
        gathered = self._open.get(key)
        if gathered is None:
            gathered = self._open[key] = GroupAlbum()
        gathered.decisions.pop(watched.message, None)
        gathered.parts.add(watched.message, watched)
        if not gathered.closing:
            gathered.closing = True
            self._tasks.spawn(self._until_complete(key, gathered))
        return gathered

    def seed(self, case: Case) -> None:
        """An album that the process before this one has begun to hide: parts that come now go as well."""
        self._open[case.owner, case.album] = GroupAlbum(case=case, told=True)

    def of(self, watched: Watched) -> GroupAlbum:
        return self._open.get((watched.owner, watched.album)) or self.join(watched)

    def forget(self, chat: int) -> None:
        self._open = {key: gathered for key, gathered in self._open.items() if key[0] != chat}

    async def _until_complete(self, key: tuple[int, str], gathered: GroupAlbum) -> None:
        while True:
            quiet = await gathered.parts.quiet(self._timing.album_quiet)
            if self._tasks.closing:
                return
            if gathered.decided and quiet:
                break
        gathered.closing = False
        await self._close(gathered)
        if (
            not await self._tasks.pause(self._timing.album_late)
            and not gathered.closing
            and self._open.get(key) is gathered
        ):
            del self._open[key]
