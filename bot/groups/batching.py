"""Batches notices: the first goes at once, those of the next twenty seconds go together."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable
from typing import Generic, TypeVar

from bot import log
from bot.groups.tasks import Tasks

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


class Batcher(Generic[K, T]):
    """Collects items for each place; ``say`` sends them. Items that come meanwhile wait for the next time, none is dropped."""

    def __init__(self, say: Callable[[K, list[T]], Awaitable[None]], tasks: Tasks, seconds: float) -> None:
        self._say = say
        self._tasks = tasks
        self._seconds = seconds
        self._waiting: dict[K, list[T]] = {}

    def add(self, place: K, item: T) -> None:
        if place in self._waiting:
            self._waiting[place].append(item)
            return
        self._waiting[place] = [item]
        self._tasks.spawn(self._speak(place))

    def is_busy(self, place: K) -> bool:
        return place in self._waiting

    def drop(self, gone: Callable[[K], bool]) -> None:
        """Drops the items of places that are gone."""
        for place in self._waiting:
            if gone(place):
                self._waiting[place] = []

    async def _speak(self, place: K) -> None:
        while items := self._waiting[place]:
            self._waiting[place] = []
            try:
                await self._say(place, items)
            except Exception as error:  # noqa: BLE001 - a place that cannot be reached stops no other
                log.error_event("not-said", error, count=len(items))
            await self._tasks.pause(self._seconds)
        del self._waiting[place]
