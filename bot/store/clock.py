"""The time of day that no correction of the machine's clock moves: lifetimes and limits are counted by it.

It is read once when the program starts; from then on the time since the machine's start is added, sleep included.
"""

from __future__ import annotations

import time

SECONDS_A_DAY = 86_400

_BOOT = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


def _since_boot() -> float:
    return time.clock_gettime(_BOOT)


_AHEAD = time.time() - _since_boot()


def now() -> float:
    """Seconds since 1970, as ``time.time`` would tell if nobody had touched the clock since the start."""
    return _AHEAD + _since_boot()


def today() -> int:
    """Returns the number of the day since 1970."""
    return int(now() // SECONDS_A_DAY)
