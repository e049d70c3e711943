"""Tells the time for lifetimes and limits. Changes of the system's clock while the program runs do not move it.

The system's clock is read once when the program starts. From then on the time since boot is added, sleep included.
"""

from __future__ import annotations

import time

SECONDS_A_DAY = 86_400

_BOOT = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


def _since_boot() -> float:
    return time.clock_gettime(_BOOT)


_AHEAD = time.time() - _since_boot()


def now() -> float:
    """Returns the seconds since 1970, unaffected by changes of the system's clock since the start."""
    return _AHEAD + _since_boot()


def today() -> int:
    """Returns the number of the day since 1970."""
    return int(now() // SECONDS_A_DAY)
