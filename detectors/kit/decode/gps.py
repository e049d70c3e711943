"""Tells whether a file holds a position, and about where that is.

The position itself never leaves this file: what is handed on is rounded to a tenth of a degree, some eleven kilometres.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

TELLING: Final = (2, 4, 6, 20, 22, 28)
"""Latitude, longitude, height, those of the destination, and the named area; GPSVersionID alone stands in many files that
know no place."""
POLE: Final = 90
DATE_LINE: Final = 180
"""Degrees: no latitude and no longitude is larger."""
_SOUTH_OR_WEST: Final = frozenset({"S", "W", b"S", b"W"})


def stands_in(gps: Mapping[int, Any]) -> bool:
    """Whether the position's tags say where a photo was taken."""
    return any(tag in gps for tag in TELLING)


def about(gps: Mapping[int, Any]) -> str:
    """Latitude and longitude to a tenth of a degree, or nothing where they cannot be read."""
    try:
        pair = [_degrees(gps[tag]) * (-1 if gps.get(tag - 1) in _SOUTH_OR_WEST else 1) for tag in (2, 4)]
    except (KeyError, TypeError, ValueError, ZeroDivisionError, IndexError, OverflowError):
        return ""
    if not all(map(math.isfinite, pair)) or abs(pair[0]) > POLE or abs(pair[1]) > DATE_LINE:
        return ""
    return f"{pair[0]:.1f} {pair[1]:.1f}"


def _degrees(value: Any) -> float:
    degrees, minutes, seconds = (float(part) for part in (*value, 0, 0)[:3])
    return degrees + minutes / 60 + seconds / 3600
