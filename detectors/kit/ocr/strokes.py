"""Tells, at a picture's own scale, where there may be strokes too fine to be seen in the reduced picture.

Letters of seven pixels are a grey shimmer in a picture reduced to a third, and no network can find them there. Strokes are
edges: in every second row, neighbours two pixels apart are compared, and a block asks for a closer look where enough of them
differ. Example: a line of letters of seven pixels, 40 levels from its paper, makes ``ASKS`` of nine blocks in ten that it
crosses, while a wall, sky and skin out of focus ask nowhere. Leaves, cloth and grain ask, too: they cost time, never a miss.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit.decode.photo import Pixels

BLOCK: Final = 32
"""Pixels of a block's side: two lines of the smallest print."""
EDGE: Final = 10
STRONGEST: Final = 24
"""Levels by which neighbours must differ: the first in a clean picture, up to the second where all of it is rough."""
ROUGH: Final = 3.0
"""Times the median difference that counts as an edge: half of a page is paper, so its median is its grain."""
ASKS: Final = 0.06
"""Share of a block's pixels on edges from which it asks for a closer look."""

Blocks = NDArray[np.float32]
"""rows x columns of blocks, each with the share of its pixels that lie on edges."""


def edges(pixels: Pixels) -> Blocks:
    """The share of edges in each block of RGB pixels."""
    grey = cv2.cvtColor(np.ascontiguousarray(pixels[::2]), cv2.COLOR_RGB2GRAY)
    height, width = pixels.shape[:2]
    rows, columns = -(-height // BLOCK), -(-width // BLOCK)
    if grey.shape[1] <= 2:
        return np.zeros((rows, columns), np.float32)
    differences = cv2.absdiff(grey[:, 2:], grey[:, :-2])
    grain = float(np.median(differences[::4, ::4]))
    level = min(STRONGEST, max(EDGE, ROUGH * grain))
    marked = cv2.threshold(differences, level, 255, cv2.THRESH_BINARY)[1]
    below, beside = rows * BLOCK // 2 - marked.shape[0], columns * BLOCK - marked.shape[1]
    whole = cv2.copyMakeBorder(marked, 0, below, 0, beside, cv2.BORDER_CONSTANT, value=[0])
    return np.asarray(cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA) / np.float32(255), np.float32)
