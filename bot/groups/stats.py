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
    def __init__(self, register: GroupRepository) -> None:
        self._register = register

    async def count(self, chat: int, names: Iterable[str]) -> None:
        added, day = Counter(names), self._register.today
        if not added:
            return
        async with self._register.turn(chat):
            found = await self._register.recall(Tally, chat, str(day))
            before = found.counts if found is not None else ()
            counts = [*before, *[0] * (len(NAMES) - len(before))]
            for name, number in added.items():
                counts[NAMES.index(name)] += number
            await self._register.keep(Tally(chat, day, tuple(counts)))

    async def month(self, chat: int) -> Counter[str]:
        """The sums of the last thirty days."""
        sums: Counter[str] = Counter()
        for tally in await self._register.every(Tally, chat):
            if tally.day > self._register.today - DAYS:
                sums.update(dict(zip(NAMES, tally.counts, strict=False)))
        return sums
