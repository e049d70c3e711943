"""Work that goes on beside the handlers: started here, ended in order, and what it fails with is logged and stops nothing."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Coroutine
from typing import Any

from bot import log

ONCE_MORE = 1.0
"""Seconds after which work that was cut off and goes on is cut off again: a library may take the first time for its own."""
MOST_TIMES = 10


class Tasks:
    def __init__(self, closing_seconds: float) -> None:
        self._closing_seconds = closing_seconds
        self._running: set[asyncio.Task[object]] = set()
        self._closing = asyncio.Event()

    @property
    def closing(self) -> bool:
        return self._closing.is_set()

    def spawn(self, work: Coroutine[Any, Any, object]) -> asyncio.Task[object]:
        """Starts work. What is cut off before its first step has done nothing, not even its ``finally``."""
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

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
        for _ in range(MOST_TIMES):
            if not self._running:
                break
            for task in list(self._running):
                task.cancel()
            await asyncio.wait(self._running, timeout=ONCE_MORE)
        if self._running:
            log.event("group-work-goes-on", severity=logging.WARNING, count=len(self._running))

    def _ended(self, task: asyncio.Task[object]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error_event("group-work-failed", error)
