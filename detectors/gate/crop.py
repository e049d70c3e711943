"""The part of a photo that holds nothing to hide: what ``crop`` cuts it down to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from detectors.kit.terms import Region

LEAST: Final = 0.25
"""Share of the photo that must survive: a smaller part is seldom what somebody wanted to show."""
CELLS: Final = 160
"""Cells along the longer side in which the search is made; their borders are whole blocks of the photo."""
BLOCK: Final = 8


def best_part(covered: Sequence[Region], width: int, height: int) -> Region | None:
    """The largest box without a covered pixel, or None where less than LEAST of the photo is left.

    Among equals the topmost, then the leftmost. Its borders lie on whole cells, or are the photo's own.
    """
    cell = max(1, -(-max(width, height) // CELLS))
    if cell > 1 or max(width, height) >= 2 * BLOCK:
        cell = -(-cell // BLOCK) * BLOCK
    taken = np.zeros((-(-height // cell), -(-width // cell)), bool)
    for region in covered:
        taken[region.top // cell : -(-region.bottom // cell), region.left // cell : -(-region.right // cell)] = True
    parts = (_scaled(part, cell).clip(width, height) for part in _free(taken))
    best = max((part for part in parts if part), key=lambda part: (part.area, -part.top, -part.left), default=None)
    return best if best is not None and best.area >= LEAST * width * height else None


def _scaled(part: Region, cell: int) -> Region:
    return Region(*(side * cell for side in part.half_open))


def _free(taken: npt.NDArray[np.bool_]) -> Iterator[Region]:
    """For every row, the boxes of free cells that stand on it and cannot grow sideways: the classic stack of heights."""
    heights = np.zeros(taken.shape[1] + 1, int)
    for bottom, row in enumerate(taken, 1):
        heights[:-1] = np.where(row, 0, heights[:-1] + 1)
        open_since: list[tuple[int, int]] = []
        for column, height in enumerate(heights.tolist()):
            start = column
            while open_since and open_since[-1][1] > height:
                start, tall = open_since.pop()
                yield Region(start, bottom - tall, column, bottom)
            if height and (not open_since or open_since[-1][1] < height):
                open_since.append((start, height))
