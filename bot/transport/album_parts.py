"""Collects the parts of an album until none arrives for a while. Telegram sends them as separate updates without an end."""

from __future__ import annotations

import asyncio
from typing import Generic, TypeVar

P = TypeVar("P")


class AlbumParts(Generic[P]):
    """The parts of one album that have arrived, by message number."""

    def __init__(self) -> None:
        self._parts: dict[int, P] = {}
        self._news = asyncio.Event()

    def add(self, message: int, part: P) -> None:
        """Adds a part. A part that is delivered again replaces itself."""
        self._parts[message] = part
        self._news.set()

    def __contains__(self, message: int) -> bool:
        return message in self._parts

    def __getitem__(self, message: int) -> P:
        return self._parts[message]

    def __len__(self) -> int:
        return len(self._parts)

    @property
    def in_order(self) -> list[P]:
        """Returns the parts in the order of their messages."""
        return [self._parts[message] for message in sorted(self._parts)]

    def notify(self) -> None:
        """Restarts the wait in ``quiet`` for news that is no part."""
        self._news.set()

    async def quiet(self, seconds: float) -> bool:
        """Waits for news. Returns True after so many seconds without any, False as soon as there is some."""
        self._news.clear()
        try:
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            return True
        return False
