"""Chooses the windows of a picture that are to be seen closer than the first look saw them, and at which scale.

``strokes`` is asked at the picture's own scale, then at halves of it: a block of the picture asks at the finest scale at which
its strokes are thin, so the soft letters of an enlarged photo cost a quarter of what fine print does. Blocks that ask are
gathered in cells, and neighbouring cells in windows of four shapes; each is a little larger than its cells, so that a line on
their border stands whole in one.
Example: of a photo of 4,000 x 3,000 pixels with a receipt in a corner, four windows are seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit.decode.photo import Pixels, sized
from detectors.kit.ocr.seen import FINE_PRINT, SeenLine
from detectors.kit.ocr.strokes import ASKS, BLOCK, Blocks, strokes
from detectors.kit.terms import Region

WORTH: Final = 1.6
"""Times the scale of the first look from which a half or a quarter of the picture's own scale shows more than that did."""
CELL: Final = 10
"""Blocks of a cell's side."""
ROW: Final = 3
"""Cells of a window's longer side."""
FULL: Final = 6
"""Cells of ROW x ROW from which one window shows all of them, instead of one for each row."""
HIGH: Final = 96
"""Pixels of a line's height, at the scale asked about, up to which strokes as thin as ``strokes`` sees may be its own."""
MARGIN: Final = 2
"""Blocks by which a window is larger than its cells on all sides: half of the highest line that is not seen from afar."""

Asking = NDArray[np.bool_]
"""rows x columns of blocks, or of cells."""


@dataclass(frozen=True)
class Window:
    """A part of the picture, the scale at which it is to be seen, and how many of its blocks ask for it."""

    part: Region
    scale: float
    asking: int


def windows(pixels: Pixels, band: Region, scale: float, lines: Sequence[SeenLine]) -> Iterator[Window]:
    """The windows of a band of RGB pixels, given the scale of the first look at it and the lines seen there."""
    picture, factor = pixels[band.slices], 1
    known = np.zeros((1, 1), np.uint8)
    while 1 / factor > scale * (WORTH if factor > 1 else 1):
        blocks = _unexplained(strokes(picture), band, lines, factor)
        seen = cv2.resize(known, (blocks.shape[1], blocks.shape[0]), interpolation=cv2.INTER_AREA)
        asking = (blocks >= ASKS) & (seen == 0)
        for box, count in _boxes(asking):
            part = _fitting(box.scaled(factor * BLOCK, factor * BLOCK), band.width, band.height)
            yield Window(part.shifted(band.left, band.top), 1 / factor, count)
        known = np.maximum(seen, asking.astype(np.uint8))
        picture = sized(picture, max(1, picture.shape[1] // 2), max(1, picture.shape[0] // 2))
        factor *= 2


def _unexplained(blocks: Blocks, band: Region, lines: Sequence[SeenLine], factor: int) -> Blocks:
    """The blocks without those whose strokes belong to lines that were seen large enough to be read.

    Thin strokes in a line of high letters are not its own: a note seen from afar may look like one sign.
    """
    known = np.zeros(blocks.shape, np.uint8)
    for line in lines:
        if line.height_as_seen >= FINE_PRINT and line.height <= factor * HIGH:
            corners = (line.quad - (band.left, band.top)) / (factor * BLOCK)
            cv2.fillConvexPoly(known, np.round(corners).astype(np.int32), [1])
    return np.where(known, np.float32(0), blocks)


def _boxes(asking: Asking) -> Iterator[tuple[Region, int]]:
    """Boxes in blocks around the cells in which a block asks, and how many ask in each."""
    rows, columns = (-(-side // CELL) for side in asking.shape)
    padded = np.zeros((rows * CELL, columns * CELL), np.int64)
    padded[: asking.shape[0], : asking.shape[1]] = asking
    counts = padded.reshape(rows, CELL, columns, CELL).sum(axis=(1, 3))
    for top in range(0, rows, ROW):
        for left in range(0, columns, ROW):
            square = counts[top : top + ROW, left : left + ROW]
            whole = np.count_nonzero(square) >= FULL
            for first, part in [(0, square)] if whole else [(at, square[at : at + 1]) for at in range(len(square))]:
                places = np.flatnonzero(part.any(axis=0))
                if len(places):
                    box = Region(
                        left + int(places[0]), top + first, left + int(places[-1]) + 1, top + first + len(part)
                    )
                    yield box.scaled(CELL, CELL).grow(MARGIN), int(part.sum())


def _fitting(box: Region, width: int, height: int) -> Region:
    """The box moved into the picture: one that is cut would be one more shape, for which a network prepares anew."""
    left = max(0, min(box.left, width - box.width))
    top = max(0, min(box.top, height - box.height))
    return Region(left, top, min(width, left + box.width), min(height, top + box.height))
