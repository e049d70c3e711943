"""The queue of updates, with a journal: what an update makes pending is stored before Telegram hears that it has arrived.

Telegram forgets an update once it is confirmed: by the next request when it is fetched, by the answer when it is sent here.
Both wait for ``put``. Whatever ends the process afterwards, photos that still wait in this queue are known to the next one.
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
        if isinstance(item, Update):
            try:
                await self._on_put(item)
            except Exception as error:  # noqa: BLE001 - an update that cannot be written down is answered all the same
                log.error_event("not-written-down", error)
        await super().put(item)
