"""Queues updates with a journal: what an update makes pending is stored before it is confirmed to Telegram.

Telegram forgets an update once it is confirmed: by the next request when updates are fetched, by the answer when they
are sent here. Both wait for ``put``. Photos that wait in this queue when the process ends are known to the next one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from telegram import Update

from bot import log


class JournaledQueue(asyncio.Queue[object]):
    """Calls ``on_put`` with each update before it is queued."""

    def __init__(self, on_put: Callable[[Update], Awaitable[None]]) -> None:
        super().__init__()
        self._on_put = on_put

    async def put(self, item: object) -> None:
        """Journals an update and queues it. An error of the journal is only logged."""
        if isinstance(item, Update):
            await self._record(item)
        await super().put(item)

    async def _record(self, update: Update) -> None:
        try:
            await self._on_put(update)
        except Exception as error:  # noqa: BLE001 - an update that cannot be journaled is still answered
            log.error_event("not-written-down", error)
