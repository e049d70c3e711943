"""Makes shapes of what a person has brushed: straight pieces with round ends, as many as it takes and no more.

A stroke comes as a line of points and a width. Points that lie on the way between others are left out. What leans is cut into
short pieces: around a long one, the box in which reading back looks more closely would be much larger than the stroke.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from detectors.kit.terms import Shape

Point = tuple[int, int]

STRAIGHT: Final = 0.1
"""Widths by which a point may lie beside the way between two others and be left out: a tenth of a brush is not seen."""
WINDOW: Final = 32
"""Points that may be left out in a row."""
LEANS: Final = 0.1
"""Slope from which a piece leans."""
SHORT: Final = 2.0
"""Widths that a leaning piece is long at most."""


def pieces(points: Sequence[Point], width: int) -> Iterator[Shape]:
    """Yields the shapes of a stroke through these points, in pixels; one point is a dot. A long thin stroke has many."""
    kept = list(_straightened(points, STRAIGHT * width))
    pairs = pairwise(kept) if len(kept) > 1 else ((kept[0], kept[0]),)
    return (Shape.stroke(*ends, width) for pair in pairs for ends in _cut(*pair, SHORT * width))


def _straightened(points: Sequence[Point], slack: float) -> Iterator[Point]:
    """Yields the first point, the last one, and of those between as few as keep all others within the slack of the way.

    Looks no farther than a window: how many points come is not ours to choose, and each would be compared with all others.
    """
    anchor, end = 0, 1
    yield points[0]
    while end < len(points):
        ahead = end + 1
        reaches = ahead < len(points) and ahead - anchor <= WINDOW
        if not reaches or any(
            _distance(one, points[anchor], points[ahead]) > slack for one in points[anchor + 1 : ahead]
        ):
            yield points[end]
            anchor = end
        end = ahead


def _distance(point: Point, start: Point, end: Point) -> float:
    """The distance of a point from the way between two others."""
    across, down = end[0] - start[0], end[1] - start[1]
    length = across * across + down * down
    along = ((point[0] - start[0]) * across + (point[1] - start[1]) * down) / length if length else 0.0
    share = min(1.0, max(0.0, along))
    return math.dist(point, (start[0] + share * across, start[1] + share * down))


def _cut(start: Point, end: Point, longest: float) -> Iterator[tuple[Point, Point]]:
    """Yields the pieces between two points: one where it runs level or upright."""
    across, down = end[0] - start[0], end[1] - start[1]
    low, high = sorted((abs(across), abs(down)))
    parts = 1 if low <= LEANS * high else math.ceil(math.hypot(across, down) / longest)
    return pairwise(
        (start[0] + round(across * part / parts), start[1] + round(down * part / parts)) for part in range(parts + 1)
    )
