"""Tells how far a piece of work is, line by line, until its result: newline-delimited JSON (``application/x-ndjson``).

The work goes on where its listener leaves, because a pixel process that is cut off in the middle would have to be started anew.
Only what still waits in line is given up then.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from detectors.kit.terms import Stage

TYPE = "application/x-ndjson"

MOST_WAITING = 64
"""Messages that wait for a listener: more than a photo has stages."""

Message = dict[str, Any]


class Progress:
    """What is told of one piece of work. Where many messages wait for a slow listener, the oldest are not told."""

    def __init__(self) -> None:
        self._told: deque[Message] = deque([{"stage": "received"}], MOST_WAITING)
        self._news = asyncio.Event()
        self._news.set()
        self._task: asyncio.Task[Message] | None = None
        self._begun = False
        self.abandoned = False
        """Whether nobody listens any more."""

    def begin(self, work: Callable[[Progress], Awaitable[Message]]) -> asyncio.Task[Message]:
        """Starts the work, which returns the last message."""
        self._task = asyncio.ensure_future(self._run(work))
        self._task.add_done_callback(lambda _: self._news.set())
        return self._task

    def waits(self, ahead: int) -> None:
        """Tells that so many are before this one."""
        self._tell({"stage": "waiting", "ahead": ahead})

    def reaches(self, stage: Stage) -> None:
        """Tells a stage of the screening."""
        self._tell(stage.to_json())

    def in_work(self) -> None:
        """Notes that the wait in line is over: from now on the work is finished, whoever listens."""
        self._begun = True

    async def lines(self) -> AsyncIterator[bytes]:
        """Yields a line for each message; the last one is the result."""
        task = self._task
        if task is None:
            return
        try:
            while not task.done():
                await self._news.wait()
                self._news.clear()
                while self._told:
                    yield _line(self._told.popleft())
            yield _line(await asyncio.shield(task))
        finally:
            self.abandoned = not task.done()
            if self.abandoned and not self._begun:
                task.cancel()

    async def _run(self, work: Callable[[Progress], Awaitable[Message]]) -> Message:
        return await work(self)

    def _tell(self, message: Message) -> None:
        self._told.append(message)
        self._news.set()


def _line(message: Message) -> bytes:
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
