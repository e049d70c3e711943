"""Finds the part of a photo that holds nothing to hide, to which ``crop`` cuts it down.

It is not the largest part but the one that shows most: the largest is often the blank half of a page. Cells of the photo count
where there is print, an edge or a texture in them; those that lie on a border of the cut count against it, for they are half
a word. What is looked at lies outside the covers, out of reach of what a file's own coding carries out of them.
Example: of a chat with a key in its upper half, the lower half with whole bubbles, and not a taller strip of halved ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from detectors.gate.redact.blocks import BLOCK
from detectors.kit.decode.photo import Photo
from detectors.kit.terms import Region

LEAST: Final = 0.25
"""Share of the photo that must remain: a smaller part is seldom what the person wanted to show."""
CELLS: Final = 160
"""Cells along the longer side in which the search is made; their borders are whole blocks of the photo."""
BUSY: Final = 48
"""Levels of lightness between the darkest and the brightest pixel of a cell in which there is something: the grain of a dim
photo and the shading of a page stay below, the strokes of print are twice as far from their paper."""
FEWEST: Final = 0.002
"""Share of the cells that must show something: one short word. Below it a crop is a blank picture."""
CUT: Final = 10
"""A cell on the border weighs so many inside: a strip through all lines of a page shows less than some whole lines."""
CALM: Final = 6
"""Cells by which a border moves in to end between two lines instead of in one."""
REACH: Final = 18
"""Pixels around covers that are not looked at: so far colour of half size may carry what is hidden (see ``chroma``)."""

Grid = npt.NDArray[np.bool_]


def best_part(covered: Sequence[Region], photo: Photo) -> Region | None:
    """The box without a covered pixel that shows most, or None where less than LEAST of the photo, or nothing, is left.

    Among equals the largest, then the topmost and leftmost. Its borders lie on whole cells, or are the photo's own.
    """
    cell = cell_size(photo.width, photo.height)
    taken = _taken(covered, photo.width, photo.height, cell)
    parts = list(_large_enough(_free(taken), cell, photo.width, photo.height))
    if not parts:
        return None
    cells = _BusyCells(_busy(photo, cell) & ~_near(taken, cell))
    calm = _large_enough(map(cells.calmed, parts), cell, photo.width, photo.height)
    best = max([*calm, *parts], key=lambda part: (cells.worth(part), part.area, -part.top, -part.left))
    if cells.inside(best) < FEWEST * taken.size:
        return None
    return _scaled(best, cell).clip(photo.width, photo.height)


def cell_size(width: int, height: int) -> int:
    """Pixels of a cell's side."""
    cell = max(1, -(-max(width, height) // CELLS))
    if cell > 1 or max(width, height) >= 2 * BLOCK:
        cell = -(-cell // BLOCK) * BLOCK
    return cell


class _BusyCells:
    """Sums over the cells in which there is something."""

    def __init__(self, busy: Grid) -> None:
        self._rows, self._columns = busy.shape
        self._sums: list[list[int]] = cv2.integral(busy.astype(np.uint8)).tolist()

    def inside(self, part: Region) -> int:
        above, below = self._sums[part.top], self._sums[part.bottom]
        return below[part.right] - below[part.left] - above[part.right] + above[part.left]

    def worth(self, part: Region) -> int:
        return self.inside(part) - CUT * sum(self.inside(border) for border in self._cuts(part, 0).values())

    def calmed(self, part: Region) -> Region:
        """The part with each border moved in to where it cuts through least, if that is half as much or less."""
        sides = dict(zip(("left", "top", "right", "bottom"), part.half_open, strict=True))
        for side in self._cuts(part, 0):
            through = [self.inside(cuts[side]) for step in range(CALM) if side in (cuts := self._cuts(part, step))]
            least = min(through)
            if 2 * least <= through[0]:
                sides[side] += through.index(least) * (1 if side in ("left", "top") else -1)
        if sides["left"] >= sides["right"] or sides["top"] >= sides["bottom"]:
            return part
        return Region(**sides)

    def _cuts(self, part: Region, step: int) -> dict[str, Region]:
        """The rows and columns along its borders, so many cells further in; where the photo ends nothing is cut."""
        left, top, right, bottom = part.half_open
        if 2 * step >= min(part.width, part.height):
            return {}
        borders = {
            "left": (left > 0, Region(left + step, top, left + step + 1, bottom)),
            "top": (top > 0, Region(left, top + step, right, top + step + 1)),
            "right": (right < self._columns, Region(right - step - 1, top, right - step, bottom)),
            "bottom": (bottom < self._rows, Region(left, bottom - step - 1, right, bottom - step)),
        }
        return {side: border for side, (cut, border) in borders.items() if cut}


def _taken(covered: Sequence[Region], width: int, height: int, cell: int) -> Grid:
    taken = np.zeros((-(-height // cell), -(-width // cell)), bool)
    for region in covered:
        taken[region.top // cell : -(-region.bottom // cell), region.left // cell : -(-region.right // cell)] = True
    return taken


def _near(taken: Grid, cell: int) -> Grid:
    reach = -(-REACH // cell)
    return np.asarray(cv2.dilate(taken.astype(np.uint8), np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)) > 0)


def _busy(photo: Photo, cell: int) -> Grid:
    light = photo.light if photo.light is not None else cv2.cvtColor(photo.pixels, cv2.COLOR_RGB2GRAY)
    padded = np.pad(light, ((0, -photo.height % cell), (0, -photo.width % cell)), mode="edge")
    cells = padded.reshape(padded.shape[0] // cell, cell, padded.shape[1] // cell, cell)
    return np.asarray(np.ptp(cells, axis=(1, 3)) > BUSY)


def _large_enough(parts: Iterable[Region], cell: int, width: int, height: int) -> Iterator[Region]:
    for part in parts:
        scaled = _scaled(part, cell).clip(width, height)
        if scaled is not None and scaled.area >= LEAST * width * height:
            yield part


def _scaled(part: Region, cell: int) -> Region:
    return Region(*(side * cell for side in part.half_open))


def _free(taken: Grid) -> Iterator[Region]:
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
