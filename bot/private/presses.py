"""Makes what presses ask for in the person's line: one piece of work for each answer, whatever is tapped how often."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass

from bot.queueing import MOST_WAITING, FifoLocks

Work = Callable[[], Awaitable[None]]


@dataclass(slots=True)
class _Making:
    """What is in the making for an answer, None while it waits in line, and what is wanted next."""

    wanted: tuple[Hashable, Work] | None
    now: Hashable | None = None


class Presses:
    """Bounds the work of presses. A tap repeated while its work is made is the same wish, another one replaces the next."""

    def __init__(self, locks: FifoLocks) -> None:
        self._locks = locks
        self._making: dict[str, _Making] = {}

    def is_full(self, owner: int) -> bool:
        """Tells whether so much of this person waits already that nothing more is taken."""
        return self._locks.waiting(owner) > MOST_WAITING

    def is_making(self, name: str) -> bool:
        """Tells whether something is in the making for an answer, or waits to be."""
        return name in self._making

    async def make(self, owner: int, name: str, wish: Hashable, work: Work) -> None:
        """Does the work for an answer when it is this person's turn.

        While something is made for the same answer, it only notes the wish, for the one who makes it. Photos of the same
        person stand in the same line, so they wait for one piece of work and not for each tap.
        """
        making = self._making.get(name)
        if making is not None:
            making.wanted = None if making.now == wish else (wish, work)
            return
        making = self._making[name] = _Making((wish, work))
        try:
            while making.wanted is not None:
                async with self._locks.acquire(owner):
                    (making.now, chosen), making.wanted = making.wanted, None
                    await chosen()
                    making.now = None
        finally:
            del self._making[name]
