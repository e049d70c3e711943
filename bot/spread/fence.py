"""Lets the active bot work while it is certain to be the active one, and nobody else.

Three states: *open* while the lease lasts by our own clock; *closed* when it has run out and Redis does not tell whose it
is now; *lost* once another bot has had it. Closed, requests to Telegram wait and the store does not answer. Lost, both are
cancelled, so that what is pending stays pending, for the bot that has the lease.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.store.clock import now
from bot.store.record_store import StoreUnavailable


class Fence:
    """The one place that says whether this process may still act. It needs no news to close: its time runs out."""

    def __init__(self, until: float, clock: Callable[[], float] = now) -> None:
        self._until = until
        self._clock = clock
        self._news = asyncio.Event()
        self.lost = asyncio.Event()

    def extend(self, until: float) -> None:
        """The lease lasts until then; whoever waits goes on."""
        self._until = until
        self._news.set()

    def lose(self) -> None:
        """Another bot is or was the active one: nothing of this turn may act any more."""
        self.lost.set()
        self._news.set()

    @property
    def is_open(self) -> bool:
        return not self.lost.is_set() and self._clock() < self._until

    async def passes(self) -> None:
        """Waits until the fence is open. Raises CancelledError where it is lost."""
        while not self.is_open:
            if self.lost.is_set():
                raise asyncio.CancelledError("another bot is the active one")
            self._news.clear()
            await self._news.wait()

    def guard(self) -> None:
        """Raises StoreUnavailable where the fence is closed, CancelledError where it is lost."""
        if self.lost.is_set():
            raise asyncio.CancelledError("another bot is the active one")
        if not self.is_open:
            raise StoreUnavailable("it is not known which bot is the active one")
