"""Tells how long each stage of a screening takes, and when one begins."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from detectors.kit.terms import Stage, StageName, Tell, unheard

TOLD: Final = {"decode": StageName.LOOKING, "redact": StageName.COVERING, "verify": StageName.PROVING}
"""The stages whose beginning is told: what is decoded is looked at next."""


class Clock:
    """Milliseconds a stage, added up; ``tell`` is told when one begins, at this ``page`` (its place, of how many)."""

    def __init__(self, tell: Tell = unheard) -> None:
        self.spent: dict[str, int] = {}
        self.page = (0, 0)
        self._tell = tell
        self._start = time.monotonic()

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        if name in TOLD:
            self._tell(Stage(TOLD[name], *self.page))
        start = time.monotonic()
        try:
            yield
        finally:
            self.spent[name] = self.spent.get(name, 0) + _milliseconds(start)

    def total(self) -> dict[str, int]:
        return {"total": _milliseconds(self._start), **self.spent}


def _milliseconds(start: float) -> int:
    return round(1000 * (time.monotonic() - start))
