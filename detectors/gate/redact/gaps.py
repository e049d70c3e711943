"""Closes windows between covers that are too low for what stands in them: half a label cannot be read.

A window is a piece of the photo with covers on every side, as a paper covered around its labels has them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import cv2
import numpy as np

from detectors.gate.redact.shapes import boxes, clusters
from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region, Shape

WHOLE: Final = 0.8
"""Share of a line's height that must be open for its letters to be read; readers' boxes are a little higher than letters."""
LEVEL: Final = 0.06
PIECE: Final = 2
"""Slope from which a line leans, and heights of such a line in one piece of it: three letters or four."""

FEWEST: Final = 3
"""Boxes that can shut a window in: two always leave a way out."""


def standing(lines: Iterable[TextLine]) -> Iterator[Region]:
    """The boxes of lines; a leaning one in pieces, because the box around all of it is much higher than its letters."""
    for line in lines:
        count = max(1, round(_length(line) / (PIECE * line.height))) if min(map(abs, line.along)) > LEVEL else 1
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = line.quad
        for index in range(count):
            shares = index / count, (index + 1) / count
            upper = [(ax + share * (bx - ax), ay + share * (by - ay)) for share in shares]
            yield Region.around([*upper, *((dx + share * (cx - dx), dy + share * (cy - dy)) for share in shares)])


def _length(line: TextLine) -> float:
    (ax, ay), (bx, by), _, _ = line.quad
    return float(np.hypot(bx - ax, by - ay))


def blind_windows(covered: Sequence[Region], lines: Iterable[Region]) -> Iterator[Region]:
    """The boxes of windows in which no line of print stands whole."""
    printed = list(lines)
    for group in clusters(boxes(covered), 1):
        if len(group) >= FEWEST:
            yield from (window for window in _windows(group) if not any(_fits(line, window) for line in printed))


def _windows(group: Sequence[Shape]) -> Iterator[Region]:
    """Open places that covers shut in, found on cells between the covers' borders rather than on pixels."""
    across = sorted({side for shape in group for side in (shape.region.left, shape.region.right)})
    down = sorted({side for shape in group for side in (shape.region.top, shape.region.bottom)})
    free = np.ones((len(down) - 1, len(across) - 1), np.uint8)
    for shape in group:
        left, top, right, bottom = shape.region.half_open
        free[down.index(top) : down.index(bottom), across.index(left) : across.index(right)] = 0
    _, _, stats, _ = cv2.connectedComponentsWithStats(free, connectivity=4)
    for left, top, width, height, _ in stats[1:].tolist():
        at_border = left == 0 or top == 0 or left + width == free.shape[1] or top + height == free.shape[0]
        if not at_border:
            yield Region(across[left], down[top], across[left + width], down[top + height])


def _fits(line: Region, window: Region) -> bool:
    part = line.intersection(window)
    return part is not None and part.height >= WHOLE * line.height
