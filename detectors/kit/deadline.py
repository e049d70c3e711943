"""Ends a process whose answer takes too long. Imports nothing heavy."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Self


class Deadline:
    """Calls ``kill`` when the block takes longer than so many seconds; ``passed`` tells that it did."""

    def __init__(self, kill: Callable[[], None], seconds: float) -> None:
        self._kill, self.passed = kill, False
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True

    def _end(self) -> None:
        self.passed = True
        self._kill()

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
