"""Counts what happens in a group, day by day for a month: numbers, no names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

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
            await self._repository.change(
                Tally(chat, day, {}), lambda tally: replace(tally, counts=Counter(tally.counts) + added)
            )

    async def month(self, chat: int) -> Counter[str]:
        """Sums up the last thirty days."""
        sums: Counter[str] = Counter()
        for tally in await self._repository.every(Tally, chat):
            if tally.day > self._repository.today - DAYS:
                sums.update(tally.counts)
        return sums
