"""Defines points and quadrilaterals in pixels of the upright photo, and the parts in which slender photos are looked at."""

from __future__ import annotations

import math
from typing import Final

from detectors.kit.terms import Region

Point = tuple[float, float]
Quad = tuple[Point, Point, Point, Point]


def moved(quad: Quad, right: float, down: float) -> Quad:
    """The same corners so many pixels further."""
    a, b, c, d = ((x + right, y + down) for x, y in quad)
    return a, b, c, d


def scaled(quad: Quad, across: float, down: float) -> Quad:
    """The same corners in a picture so many times larger."""
    a, b, c, d = ((x * across, y * down) for x, y in quad)
    return a, b, c, d


def rectangle(middle: Point, wide: float, high: float, angle: float) -> Quad:
    """A rectangle around a point, leaning clockwise by so many radians, from its own top left corner on."""
    (x, y), (cos, sin) = middle, (math.cos(angle), math.sin(angle))
    a, b, c, d = (
        (x + across * wide / 2 * cos - along * high / 2 * sin, y + across * wide / 2 * sin + along * high / 2 * cos)
        for across, along in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    )
    return a, b, c, d


def grown(quad: Quad, margin: float) -> Quad:
    """A rectangle, leaning or not, with so many pixels more at each side, along its own axes."""
    a, b, _, d = quad
    right, down = _unit(a, b), _unit(a, d)
    signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    p, q, r, s = (
        (x + margin * (across * right[0] + along * down[0]), y + margin * (across * right[1] + along * down[1]))
        for (x, y), (across, along) in zip(quad, signs, strict=True)
    )
    return p, q, r, s


def _unit(start: Point, end: Point) -> Point:
    length = math.dist(start, end) or 1.0
    return (end[0] - start[0]) / length, (end[1] - start[1]) / length


def whole(quad: Quad) -> tuple[tuple[int, int], tuple[int, int], tuple[int, int], tuple[int, int]]:
    """The same corners in whole pixels."""
    a, b, c, d = ((round(x), round(y)) for x, y in quad)
    return a, b, c, d


LONG: Final = 1600
SLENDER: Final = 2.5
"""Pixels of the longer side, and times longer than wide, from which a picture is cut into bands: phones are below."""
OVERLAP: Final = 160
"""Pixels that neighbouring bands share: lines and faces up to so high stand whole in one of them."""


def bands(height: int, width: int) -> list[Region]:
    """The parts of a picture that are seen by themselves: the whole of it, or overlapping bands of a slender one.

    Seen as a whole in so many pixels, a screenshot of 1,080 x 15,000 would be a ribbon of 115.
    """
    short, long = sorted((height, width))
    if long <= max(LONG, SLENDER * short):
        return [Region(0, 0, width, height)]
    parts = steps(long, max(short, LONG))
    if height >= width:
        return [Region(0, start, width, end) for start, end in parts]
    return [Region(start, 0, end, height) for start, end in parts]


def steps(length: int, part: int) -> list[tuple[int, int]]:
    """Overlapping parts of one length that cover a side evenly."""
    if length <= part:
        return [(0, length)]
    count = math.ceil((length - OVERLAP) / (part - OVERLAP))
    starts = [round(index * (length - part) / (count - 1)) for index in range(count)]
    return [(start, start + part) for start in starts]
