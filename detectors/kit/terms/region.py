"""Boxes of whole pixels of the *upright* photo, half-open like numpy slices, and the grid over a photo."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Self

from detectors.kit.terms.limits import MAX_BOXES

GRID = (6, 8)
"""Cells along the short and along the long side of a photo that is divided for covering more."""

LONG = 2.6
"""Times the width that a photo is high from which on it is shown in parts: a messenger shrinks it to 1280 pixels of height."""
PART = 2.0
"""Times the width that such a part is high, unless that makes too many."""
MOST_PARTS = 12
"""Parts of one photo at most: nobody turns more pages, and a line of 20,000 pixels is no screenshot."""


@dataclass(frozen=True, slots=True, order=True)
class Region:
    """An axis-aligned box of whole pixels, half-open, never empty."""

    left: int
    top: int
    right: int
    bottom: int

    def __post_init__(self) -> None:
        if not all(type(side) is int for side in (self.left, self.top, self.right, self.bottom)):
            raise ValueError("the sides of a region are whole numbers")
        if self.right <= self.left or self.bottom <= self.top:
            raise ValueError("a region is never empty")

    @classmethod
    def around(cls, points: Any) -> Self:
        """The smallest region that holds every (x, y) point, with at least one pixel a side."""
        xs = [float(x) for x, _ in points]
        ys = [float(y) for _, y in points]
        left, top = int(min(xs) // 1), int(min(ys) // 1)
        return cls(left, top, max(left + 1, int(-(-max(xs) // 1))), max(top + 1, int(-(-max(ys) // 1))))

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def area(self) -> int:
        return self.width * self.height

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows, then columns: the index of this region in a numpy picture. Clip first: negatives wrap around."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    @property
    def half_open(self) -> tuple[int, int, int, int]:
        """As Pillow's ``crop`` and ``paste`` count, and as JSON carries it."""
        return self.left, self.top, self.right, self.bottom

    @property
    def inclusive(self) -> tuple[int, int, int, int]:
        """As Pillow's ``ImageDraw.rectangle`` counts: its last row and column are painted too."""
        return self.left, self.top, self.right - 1, self.bottom - 1

    def grow(self, horizontal: int, vertical: int | None = None) -> Region:
        """The region with so many pixels more at each side; it may leave the photo until it is clipped."""
        down = horizontal if vertical is None else vertical
        return Region(self.left - horizontal, self.top - down, self.right + horizontal, self.bottom + down)

    def shifted(self, right: int, down: int) -> Region:
        return Region(self.left + right, self.top + down, self.right + right, self.bottom + down)

    def clip(self, width: int, height: int) -> Region | None:
        """The part inside a photo of this size, or None where nothing is left."""
        return self.intersection(Region(0, 0, width, height))

    def intersection(self, other: Region) -> Region | None:
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Region(left, top, right, bottom) if right > left and bottom > top else None

    def union(self, other: Region) -> Region:
        return Region(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def likeness(self, other: Region) -> float:
        """Intersection over union, 0 to 1."""
        shared = self.intersection(other)
        return shared.area / (self.area + other.area - shared.area) if shared else 0.0

    def scaled(self, across: float, down: float) -> Self:
        """The region with its sides so many times as far from the corner, in whole pixels around it."""
        left, top, right, bottom = self.half_open
        return type(self).around(((left * across, top * down), (right * across, bottom * down)))

    def meets(self, other: Region, share: float) -> bool:
        """Whether both have at least this share of the smaller one in common, 0 to 1."""
        common = self.intersection(other)
        return common is not None and common.area >= share * min(self.area, other.area)

    def to_json(self) -> list[int]:
        return list(self.half_open)

    @classmethod
    def from_json(cls, untrusted: Any) -> Self:
        left, top, right, bottom = untrusted
        return cls(left, top, right, bottom)


def cells(part: Region) -> tuple[Region, ...]:
    """A part of a photo divided for covering more, row by row: 6 x 8 where it is tall, 8 x 6 where it is wide.

    A part too small for a cell a pixel has fewer; borders fall on whole pixels and every pixel is in one cell.
    """
    wide = part.width > part.height
    across, down = min(part.width, GRID[wide]), min(part.height, GRID[not wide])
    xs = [part.left + part.width * step // across for step in range(across + 1)]
    ys = [part.top + part.height * step // down for step in range(down + 1)]
    return tuple(Region(left, top, right, bottom) for top, bottom in pairwise(ys) for left, right in pairwise(xs))


def parts(width: int, height: int) -> tuple[Region, ...]:
    """The parts in which a photo of this size is shown, from top to bottom: one, unless it is a long screenshot."""
    count = 1 if height <= LONG * width else min(MOST_PARTS, math.ceil(height / (PART * width)))
    borders = [height * step // count for step in range(count + 1)]
    return tuple(Region(0, top, width, bottom) for top, bottom in pairwise(borders))


def boxes_of(untrusted: Any) -> tuple[Region, ...]:
    """Boxes from JSON, not too many. Raises ValueError or TypeError for anything else."""
    if len(untrusted) > MAX_BOXES:
        raise ValueError(f"at most {MAX_BOXES} boxes")
    return tuple(Region.from_json(region) for region in untrusted)
