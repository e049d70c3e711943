"""Limits on what is asked for: how often, how much at once, and how many bytes are held for all together."""

from __future__ import annotations

import contextlib
import math
import time
from collections import Counter, OrderedDict, deque
from collections.abc import Callable, Hashable, Iterator

from bot.web.failures import Failed

MOST_KEYS = 10_000


class Rate:
    """At most so many requests of each key within a time. Who has not asked for longest is forgotten first."""

    def __init__(self, most: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._seconds = seconds
        self._clock = clock
        self._times: OrderedDict[Hashable, deque[float]] = OrderedDict()

    def seconds_to_wait(self, key: Hashable) -> float:
        """Counts a request and returns 0 where it is within the limit, else the seconds until the next one is."""
        now = self._clock()
        times = self._times.setdefault(key, deque())
        self._times.move_to_end(key)
        while times and times[0] <= now - self._seconds:
            times.popleft()
        if len(times) >= self._most:
            return times[0] + self._seconds - now
        times.append(now)
        if len(self._times) > MOST_KEYS:
            self._times.popitem(last=False)
        return 0.0

    def count(self, key: Hashable) -> None:
        """Counts a request. Raises Failed with 429 and the seconds to wait where it is one too many."""
        if wait := self.seconds_to_wait(key):
            raise Failed(429, headers={"Retry-After": str(max(1, math.ceil(wait)))})


class AtOnce:
    """At most so many pieces of work of each key side by side, and so many of all keys together."""

    def __init__(self, each: int, together: int) -> None:
        self._each = each
        self._together = together
        self._held: Counter[Hashable] = Counter()

    @contextlib.contextmanager
    def held(self, key: Hashable) -> Iterator[None]:
        """Holds a place for the block. Raises Failed: 429 where this key has too many, 503 where all have."""
        if self._held[key] >= self._each:
            raise Failed(429)
        if self._held.total() >= self._together:
            raise Failed(503)
        self._held[key] += 1
        try:
            yield
        finally:
            self._held[key] -= 1
            if not self._held[key]:
                del self._held[key]


class Budget:
    """Bytes that may be held in memory for all together. They are reserved as they come and given back as a whole."""

    def __init__(self, most: int) -> None:
        self._most = most
        self.held = 0

    @contextlib.contextmanager
    def reserving(self) -> Iterator[Reservation]:
        """Yields a reservation that grows; it is given back at the end of the block, unless it was kept."""
        reservation = Reservation(self)
        try:
            yield reservation
        finally:
            if not reservation.kept:
                reservation.give_back()

    def take(self, count: int) -> None:
        """Takes bytes. Raises Failed with 503 where there are not so many left."""
        if self.held + count > self._most:
            raise Failed(503)
        self.held += count

    def give(self, count: int) -> None:
        """Gives bytes back."""
        self.held -= count


class Reservation:
    """Bytes of a budget that belong to one thing."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self.bytes = 0
        self.kept = False
        """Set where the thing outlives the block that reserved it: its holder then gives the bytes back."""

    def grow(self, count: int) -> None:
        """Takes further bytes. Raises Failed with 503 where the budget has not so many left."""
        self._budget.take(count)
        self.bytes += count

    def give_back(self) -> None:
        """Gives all of them back. A second time does nothing."""
        self._budget.give(self.bytes)
        self.bytes = 0
