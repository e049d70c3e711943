"""Takes updates only when what they make pending is stored: until then Telegram keeps them, and nothing is lost with a bot.

On one machine, an update goes on in memory while Redis does not answer. Where a standby may take over, memory is not
enough: what is fetched and not stored is fetched again, and its sender is told once that it waits.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Update
from telegram.ext import ExtBot

from bot import log
from bot.spread.fence import Fence
from bot.store.record_store import RecordStore
from bot.timing import Timing
from bot.transport.update_queue import JournaledQueue

REMEMBERED = 10_000
"""Updates that are known to be stored, or whose senders were told to wait. Telegram hands out 100 at a time."""


class PatientQueue(JournaledQueue):
    """Queues an update when it is journaled and this bot is the active one, and waits as long as it is not."""

    def __init__(
        self,
        on_put: Callable[[Update], Awaitable[None]],
        store: RecordStore,
        fence: Fence,
        tell: Callable[[Update], Awaitable[None]],
        timing: Timing,
    ) -> None:
        super().__init__(on_put)
        self._store = store
        self._fence = fence
        self._tell = tell
        self._pause = timing.lease_look
        self._stored: dict[int, None] = {}
        self._told: dict[int, None] = {}
        self._telling: set[asyncio.Task[None]] = set()

    async def put(self, item: object) -> None:
        """Journals an update and queues it. Raises CancelledError where another bot is the active one."""
        if isinstance(item, Update):
            while not await self.journal(item):
                await asyncio.sleep(self._pause)
            await self._fence.passes()
        await asyncio.Queue.put(self, item)

    async def journal(self, update: Update) -> bool:
        """Stores what an update makes pending. Returns False, and has its sender told, where the store does not answer."""
        if update.update_id in self._stored:
            return True
        failed = self._store.failures
        await self._record(update)
        if self._store.failures == failed and self._fence.is_open:
            _remember(self._stored, update.update_id)
            return True
        if update.update_id not in self._told and self._fence.is_open:
            _remember(self._told, update.update_id)
            task = asyncio.create_task(self._say(update))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)
        return False

    async def _say(self, update: Update) -> None:
        try:
            await self._tell(update)
        except Exception as error:  # noqa: BLE001 - who cannot be told now is answered later
            log.error_event("not-told", error)


class PatientBot(ExtBot[int]):
    """Fetches updates, and hands on only those that are journaled, so that no later request confirms the others."""

    def __init__(self, queue: PatientQueue, fence: Fence, timing: Timing, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._queue = queue
        self._fence = fence
        self._pause = timing.lease_look

    async def get_updates(self, *arguments: Any, **named: Any) -> tuple[Update, ...]:
        """Fetches updates up to the first that cannot be journaled now; none while another bot may be the active one."""
        if not self._fence.is_open:
            await asyncio.sleep(self._pause)
            return ()
        fetched = await super().get_updates(*arguments, **named)
        stored = [await self._queue.journal(update) for update in fetched]
        if not all(stored):
            await asyncio.sleep(self._pause)
            return fetched[: stored.index(False)]
        return fetched


def _remember(numbers: dict[int, None], number: int) -> None:
    numbers[number] = None
    if len(numbers) > REMEMBERED:
        del numbers[next(iter(numbers))]
