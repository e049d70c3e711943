"""Gives pixel processes to pieces that go first before it gives them to others that wait on the same node."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar

from bot.pixels.pool import Screener
from detectors.kit.terms import Screening, ScreeningOptions

goes_first: ContextVar[bool] = ContextVar("goes_first", default=False)
"""Whether the piece that this task does goes before others."""


class Precedence:
    """A screener of so many processes, in front of which two lines wait: nobody in the second while one is in the first."""

    def __init__(self, screener: Screener, processes: int) -> None:
        self._screener = screener
        self._free = processes
        self._first: deque[asyncio.Future[None]] = deque()
        self._others: deque[asyncio.Future[None]] = deque()

    async def screen(self, data: bytes, options: ScreeningOptions) -> Screening:
        """Returns the screening of one photo when it is its turn. Raises CouldNotCheck."""
        async with self._process():
            return await self._screener.screen(data, options)

    @asynccontextmanager
    async def _process(self) -> AsyncIterator[None]:
        if self._free:
            self._free -= 1
        else:
            await self._turn(self._first if goes_first.get() else self._others)
        try:
            yield
        finally:
            self._pass_on()

    async def _turn(self, line: deque[asyncio.Future[None]]) -> None:
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        line.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._pass_on()
            raise

    def _pass_on(self) -> None:
        for line in (self._first, self._others):
            while line:
                turn = line.popleft()
                if not turn.done():
                    turn.set_result(None)
                    return
        self._free += 1
