"""Work that goes on beside the handlers: started here, ended in order, and what it fails with is logged and stops nothing."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Coroutine
from typing import Any

from bot import log


class Tasks:
    def __init__(self, closing_seconds: float) -> None:
        self._closing_seconds = closing_seconds
        self._running: set[asyncio.Task[object]] = set()
        self._closing = asyncio.Event()

    @property
    def closing(self) -> bool:
        return self._closing.is_set()

    def spawn(self, work: Coroutine[Any, Any, object]) -> None:
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._ended)

    async def pause(self, seconds: float) -> bool:
        """Waits; True when the end has come meanwhile."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._closing.wait()
        return self.closing

    async def close(self) -> None:
        self._closing.set()
        deadline = time.monotonic() + self._closing_seconds
        while self._running and (left := deadline - time.monotonic()) > 0:
            await asyncio.wait(self._running, timeout=left)
        for task in list(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def _ended(self, task: asyncio.Task[object]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error_event("group-work-failed", error)
