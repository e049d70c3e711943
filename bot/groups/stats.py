"""Counts what happens in a group, day by day for a month: numbers, no names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from bot.groups.ledger import Tally
from bot.groups.repository import GroupRepository

EVENTS = (
    *("seen", "hidden", "copies", "warned", "noted", "would", "unchecked", "stuck"),
    *("appeals", "undone", "muted", "reports"),
)
DAYS = 30


class DailyCounts:
    def __init__(self, repository: GroupRepository) -> None:
        self._repository = repository

    async def add(self, chat: int, names: Iterable[str]) -> None:
        added, day = Counter(names), self._repository.today
        if not added:
            return
        async with self._repository.lock(chat):
            tally = await self._repository.recall(Tally, chat, str(day))
            counts = Counter(tally.counts if tally is not None else {}) + added
            await self._repository.keep(Tally(chat, day, counts))

    async def month(self, chat: int) -> Counter[str]:
        """Sums up the last thirty days."""
        sums: Counter[str] = Counter()
        for tally in await self._repository.every(Tally, chat):
            if tally.day > self._repository.today - DAYS:
                sums.update(tally.counts)
        return sums
