"""How often what happened in a group, day by day for a month: counts, no names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from bot.groups.records import Tally
from bot.groups.repository import GroupRepository
from detectors.kit.terms import Risk

EVENTS = (
    *("seen", "hidden", "copies", "warned", "noted", "would", "unchecked", "stuck"),
    *("appeals", "undone", "muted", "reports"),
)
NAMES = (*EVENTS, *Risk)
DAYS = 30


class DailyCounts:
    def __init__(self, repository: GroupRepository) -> None:
        self._repository = repository

    async def add(self, chat: int, names: Iterable[str]) -> None:
        added, day = Counter(names), self._repository.today
        if not added:
            return
        async with self._repository.lock(chat):
            found = await self._repository.recall(Tally, chat, str(day))
            before = found.counts if found is not None else ()
            counts = [*before, *[0] * (len(NAMES) - len(before))]
            for name, number in added.items():
                counts[NAMES.index(name)] += number
            await self._repository.keep(Tally(chat, day, tuple(counts)))

    async def month(self, chat: int) -> Counter[str]:
        """The sums of the last thirty days."""
        sums: Counter[str] = Counter()
        for tally in await self._repository.every(Tally, chat):
            if tally.day > self._repository.today - DAYS:
                sums.update(dict(zip(NAMES, tally.counts, strict=False)))
        return sums
