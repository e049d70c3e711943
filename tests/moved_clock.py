"""Runs asynchronous code on a clock that a test moves: where everything waits, the time jumps to the next thing to do.

For code that waits for times only. What waits for another process, a thread or a socket would be overtaken by its deadline.
"""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import Coroutine
from typing import Any, Final, TypeVar
from unittest import mock

T = TypeVar("T")
TICK: Final = 1e-6
"""Seconds that every turn of the loop takes: a clock that stands still lets some code turn round for ever."""


class _Jumping(selectors.DefaultSelector):
    """Never waits: the clock moves by what it was asked to wait instead."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 1000.0

    def time(self) -> float:
        return self.now

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready and timeout is None:
            raise AssertionError("everything waits for something that no time brings")
        self.now += TICK if ready else max(TICK, timeout or 0.0)
        return ready


def run(main: Coroutine[Any, Any, T]) -> T:
    """Like ``asyncio.run``; ``time.monotonic`` and the loop's time are the moved clock."""
    clock = _Jumping()
    with (
        mock.patch.object(time, "monotonic", clock.time),
        asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(clock)) as runner,
    ):
        return runner.run(main)
