"""Lets people through in the order in which they came, so many at a time, and tells each how many are before them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable

from bot.web.failures import Failed

MOST_WAITING = 200


class Line:
    """A queue with so many places at its head. It knows nothing of who stands in it."""

    def __init__(self, places: int, most_waiting: int = MOST_WAITING) -> None:
        self._free = places
        self._most_waiting = most_waiting
        self._waiting: dict[asyncio.Future[None], Callable[[int], None]] = {}
        self._places: dict[asyncio.Future[None], int] = {}

    @property
    def waiting(self) -> int:
        """Returns how many wait for a place."""
        return len(self._waiting)

    @contextlib.asynccontextmanager
    async def turn(self, told: Callable[[int], None]) -> AsyncIterator[None]:
        """Waits for a place and holds it for the block. Raises Failed with 503 where too many wait already.

        ``told`` is called with the number of those that must be finished before, at once and whenever it changes; never
        where there is no wait. It must not raise.
        """
        await self._place(told)
        try:
            yield
        finally:
            self._free += 1
            self._next()

    async def _place(self, told: Callable[[int], None]) -> None:
        if self._free > 0 and not self._waiting:
            self._free -= 1
            return
        if len(self._waiting) >= self._most_waiting:
            raise Failed(503)
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting[turn] = told
        self._tell()
        try:
            await turn
        except asyncio.CancelledError:
            if self._waiting.pop(turn, None) is None:
                # The place was given in the moment in which its owner left.
                self._free += 1
            self._next()
            raise

    def _next(self) -> None:
        """Gives free places to those who came first, and tells the others that they have moved up."""
        while self._free > 0 and self._waiting:
            turn = next(iter(self._waiting))
            del self._waiting[turn]
            self._free -= 1
            turn.set_result(None)
        self._tell()

    def _tell(self) -> None:
        places = {turn: ahead for ahead, turn in enumerate(self._waiting, 1)}
        before, self._places = self._places, places
        for turn, ahead in places.items():
            if before.get(turn) != ahead:
                self._waiting[turn](ahead)
