"""Looks at photos for programs: in the same line as the page's people, and no longer than somebody waits for the answer."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

from starlette.requests import Request

from bot import log
from bot.pixels.pool import Screener
from bot.web.failures import Failed
from bot.web.line import Line
from bot.web.notes import noted
from detectors.kit.border import is_pdf
from detectors.kit.terms import Screening, ScreeningOptions


class Looks:
    """The photos in hand, for all programs."""

    def __init__(self, screener: Screener, line: Line) -> None:
        self._screener = screener
        self._line = line
        self._work: set[asyncio.Task[Any]] = set()

    async def close(self) -> None:
        """Ends all work."""
        for task in tuple(self._work):
            task.cancel()
        await asyncio.gather(*self._work, return_exceptions=True)

    async def look(
        self, request: Request, data: bytes, options: ScreeningOptions, held: contextlib.ExitStack
    ) -> Screening:
        """Returns the screening. Raises CouldNotCheck, and Failed where too many wait or the program has gone.

        When it goes, what waits is given up, and so is a PDF, which may take minutes. A photo that is being looked at is
        finished, in a second or two: ending its process would cost everybody a start. ``held`` is closed with the work.
        """
        look = _Look(data)
        task = asyncio.ensure_future(self._screened(look, options))
        self._work.add(task)
        task.add_done_callback(self._work.discard)
        task.add_done_callback(lambda _: held.close())
        leaving = asyncio.ensure_future(_leaves(request))
        try:
            await asyncio.wait({task, leaving}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            leaving.cancel()
            if not task.done() and look.may_end:
                task.cancel()
        if not task.done():
            log.event("api-left", id=look.id)
            task.add_done_callback(_unheard)
            raise Failed(400)
        return task.result()

    async def _screened(self, look: _Look, options: ScreeningOptions) -> Screening:
        async with self._line.turn(lambda _: None):
            look.begun = True
            return await noted("api", look.id, self._screener.screen(look.data, options))


class _Look:
    """One photo in hand."""

    def __init__(self, data: bytes) -> None:
        self.id = log.new_id()
        self.data = data
        self.begun = False

    @property
    def may_end(self) -> bool:
        """Tells whether its work ends when nobody waits for it any more."""
        return not self.begun or is_pdf(self.data)


async def _leaves(request: Request) -> None:
    """Returns when the program hangs up. Its body has come whole before."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _unheard(task: asyncio.Task[Any]) -> None:
    """Takes note of what a task ends with that nobody waits for."""
    if not task.cancelled():
        task.exception()
