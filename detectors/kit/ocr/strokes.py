"""Tells, at a picture's own scale, where there may be strokes too fine to be seen in the reduced picture.

Letters of seven pixels are a grey shimmer in a picture reduced to a third, and no network can find them there. Strokes are
ridges: in every second row a pixel is compared with the mean of those two to its left and two to its right, and a block asks
for a closer look where enough of them differ. A wide edge, as of an enlarged photo, is a slope there and not a ridge.
Example: a line of letters of seven pixels, 80 levels from its paper, makes nine blocks in ten that it crosses ask, while a
wall, sky and skin out of focus ask nowhere. Leaves, cloth and grain ask, too: they cost time, never a miss.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit.decode.photo import Pixels

BLOCK: Final = 32
"""Pixels of a block's side: two lines of the smallest print."""
REACH: Final = 2
"""Pixels to either side with whose mean a pixel is compared: the width of a stroke of small print."""
RIDGE: Final = 7
STRONGEST: Final = 20
"""Levels by which they must differ: the first in a clean picture, up to the second where all of it is rough."""
ROUGH: Final = 3.0
"""Times the median difference that counts as an edge: half of a page is paper, so its median is its grain."""
ASKS: Final = 0.06
"""Share of a block's pixels on ridges from which it asks for a closer look."""

CLEAN: Final = 0
"""Levels of the median difference up to which a picture is clean: screens and drawings have none, photos have grain."""
EDGE: Final = 10
FAINTEST: Final = 2
"""Levels of the faintest stroke that a screen shows: a person who raises the contrast reads it."""
FAINT_BLOCKS: Final = 2
GAIN: Final = 16
"""Times by which faint strokes are made stronger: two levels become thirty-two."""

Blocks = NDArray[np.float32]
"""rows x columns of blocks, each with the share of its pixels that lie on ridges."""


def strokes(pixels: Pixels) -> Blocks:
    """The share of thin strokes in each block of RGB pixels."""
    differences = _ridges(pixels)
    if not differences.size:
        return _shares(differences, pixels)
    grain = float(np.median(differences[::4, ::4]))
    level = min(STRONGEST, max(RIDGE, ROUGH * grain))
    return _shares(cv2.threshold(differences, level, 255, cv2.THRESH_BINARY)[1], pixels)


def raised(pixels: Pixels) -> Pixels | None:
    """The picture with faint strokes made strong, where it is clean enough to tell strokes from grain and has such strokes.

    Beside strong strokes a picture's coding leaves faint ones, which say nothing.
    """
    differences = _differences(pixels)
    if not differences.size or np.median(differences[::4, ::4]) > CLEAN:
        return None
    faint = _shares(((differences >= FAINTEST) & (differences < EDGE)).astype(np.uint8) * 255, pixels) >= ASKS
    strong = _shares((differences >= EDGE).astype(np.uint8) * 255, pixels) > 0
    beside = cv2.dilate(strong.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    if np.count_nonzero(faint & ~beside) < FAINT_BLOCKS:
        return None
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32)
    ground = cv2.blur(grey, (2 * BLOCK + 1, 2 * BLOCK + 1))
    made_strong = np.clip(128 + GAIN * (grey - ground), 0, 255).astype(np.uint8)
    return np.asarray(cv2.cvtColor(made_strong, cv2.COLOR_GRAY2RGB), np.uint8)


def _ridges(pixels: Pixels) -> NDArray[np.uint8]:
    """How much pixels differ from the mean of two beside them, in every second row."""
    grey = cv2.cvtColor(np.ascontiguousarray(pixels[::2]), cv2.COLOR_RGB2GRAY)
    if grey.shape[1] <= 2 * REACH:
        return np.zeros((grey.shape[0], 0), np.uint8)
    mean = cv2.addWeighted(grey[:, : -2 * REACH], 0.5, grey[:, 2 * REACH :], 0.5, 0)
    return np.asarray(cv2.absdiff(grey[:, REACH:-REACH], mean), np.uint8)


def _differences(pixels: Pixels) -> NDArray[np.uint8]:
    """How much neighbours two pixels apart differ, in every second row."""
    grey = cv2.cvtColor(np.ascontiguousarray(pixels[::2]), cv2.COLOR_RGB2GRAY)
    if grey.shape[1] <= 2:
        return np.zeros((grey.shape[0], 0), np.uint8)
    return np.asarray(cv2.absdiff(grey[:, 2:], grey[:, :-2]), np.uint8)


def _shares(marked: NDArray[np.uint8] | cv2.typing.MatLike, pixels: Pixels) -> Blocks:
    """The share of marked differences in each block of the picture."""
    height, width = pixels.shape[:2]
    rows, columns = -(-height // BLOCK), -(-width // BLOCK)
    if not marked.size:
        return np.zeros((rows, columns), np.float32)
    below, beside = rows * BLOCK // 2 - marked.shape[0], columns * BLOCK - marked.shape[1]
    whole = cv2.copyMakeBorder(marked, 0, below, 0, beside, cv2.BORDER_CONSTANT, value=[0])
    return np.asarray(cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA) / np.float32(255), np.float32)
