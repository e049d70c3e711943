"""Albums: separate updates with one mark and no end. Their parts are collected until none has come for a while."""

from __future__ import annotations

import asyncio
from typing import Generic, TypeVar

P = TypeVar("P")


class AlbumParts(Generic[P]):
    """The parts of one album that have arrived so far, by the numbers of their messages."""

    def __init__(self) -> None:
        self._parts: dict[int, P] = {}
        self._news = asyncio.Event()

    def add(self, message: int, part: P) -> None:
        """Adds a part; one that is delivered again takes its own place."""
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
        """Starts the waiting anew, for news that is no part."""
        self._news.set()

    async def quiet(self, seconds: float) -> bool:
        """Waits for so many seconds. Returns False as soon as there is news."""
        self._news.clear()
        try:
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            return True
        return False
