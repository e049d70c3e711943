"""Where updates arrive: what one will owe is written down before Telegram is told that it has come.

Telegram forgets an update once it is confirmed: by the next request when it is fetched, by the answer when it is sent here.
Both wait for ``put``, so whatever ends the process afterwards, photos that still stand in this line are known to the next one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from telegram import Update

from bot import log

Note = Callable[[Update], Awaitable[None]]


class JournaledQueue(asyncio.Queue[object]):
    def __init__(self) -> None:
        super().__init__()
        self._notes: list[Note] = []

    def write_down_with(self, note: Note) -> None:
        self._notes.append(note)

    async def put(self, item: object) -> None:
        if isinstance(item, Update):
            for note in self._notes:
                try:
                    await note(item)
                except Exception as error:  # noqa: BLE001 - an update that cannot be written down is answered all the same
                    log.error_event("not-written-down", error)
        await super().put(item)
