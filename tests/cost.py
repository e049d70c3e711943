"""What code costs, in measures that another program on the machine does not change."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Final

UNNOTICED: Final = 0.02
"""Seconds of the processor below which how they grow says nothing."""
TIMES: Final = 3


def calls(act: Callable[[], object]) -> int:
    """How many functions are called, those written in C included."""
    count = 0

    def note(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        act()
    finally:
        sys.setprofile(before)
    return count


def growth(small: Callable[[], object], large: Callable[[], object]) -> float:
    """How many times the processor works longer on the large thing than on the small one; 0 where it works hardly at all."""
    first = _once(large)
    if first <= UNNOTICED:
        return 0.0
    most = min(first, _least(large, TIMES - 1))
    return most / max(_least(small, TIMES), UNNOTICED / 100) if most > UNNOTICED else 0.0


def _least(act: Callable[[], object], times: int) -> float:
    """The least of so many tries, as anything else only adds to them."""
    return min(_once(act) for _ in range(times))


def _once(act: Callable[[], object]) -> float:
    """The seconds of the processor that it takes."""
    began = time.process_time()
    act()
    return time.process_time() - began
