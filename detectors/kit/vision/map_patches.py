"""Parts the strong colours of a picture into patches of one hue, as signs on a map are drawn.

Colours are measured against the brightest of the picture, so that a screen in the dark counts as well. Bands of hues overlap,
so that a patch whose hue lies between two of them is whole in a third; it may come more than once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit.decode.photo import Pixels

Mask = NDArray[np.uint8]
Marked = NDArray[np.bool_]
SATURATED: Final = 0.45
COLOURED: Final = 0.26
"""Least saturation, and difference of a colour's channels as a share of the picture's brightness: seas, parks and ordinary
roads of map styles stay below one of them."""
BAND: Final = 15
STEP: Final = 10
"""Halves of degrees, as OpenCV counts hues: how wide a patch's hue may be, and how far bands are apart."""
BLUE: Final = (102, 122)
GLARING: Final = 0.2
"""Hues of blue, and both shares under a lamp's reflection, which lays white over it."""
SMALLEST: Final = 10
LEAST: Final = 30
"""Pixels of a patch: its height, and its area."""
MOST: Final = 80
"""Patches of a band that are looked at, larger ones first."""
NEAR: Final = 2
FAR: Final = 4
"""Pixels around a patch, from where to where its surroundings are."""


@dataclass(frozen=True)
class Patch:
    """A patch of one hue: left, top, width and height of its box, its area, its pixels in the box, the hue as OpenCV counts.

    ``around`` is the share of strong colours, of any hue, close outside of it.
    """

    box: tuple[int, int, int, int]
    area: int
    mask: Mask
    hue: int
    around: float

    @property
    def filled(self) -> float:
        """Its area with its holes."""
        contours, _ = cv2.findContours(self.mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        return float(cv2.countNonZero(cv2.drawContours(np.zeros_like(self.mask), contours, -1, 1, -1)))


def brightness(pixels: Pixels) -> float:
    """The level that hardly any colour of the picture exceeds: white, on most maps."""
    return max(1.0, float(np.percentile(pixels.max(axis=2), 99)))


def patches(pixels: Pixels) -> Iterator[Patch]:
    """Connected RGB pixels of one strong hue, of the bands of all hues."""
    hue, strong = _strong(pixels, COLOURED, SATURATED)
    for start in range(0, 180, STEP):
        away = (hue.astype(np.int16) - start) % 180
        yield from _connected(strong & (away < BAND), strong, (start + BAND // 2) % 180)


def pale_blue(pixels: Pixels) -> Iterator[Patch]:
    """The same of blue alone, also where a reflection lies on it."""
    hue, strong = _strong(pixels, GLARING, GLARING)
    yield from _connected(strong & (hue >= BLUE[0]) & (hue <= BLUE[1]), strong, sum(BLUE) // 2)


def _strong(pixels: Pixels, coloured: float, saturated: float) -> tuple[Mask, Marked]:
    hue, _, value = cv2.split(cv2.cvtColor(pixels, cv2.COLOR_RGB2HSV))
    chroma = value - pixels.min(axis=2)
    return np.asarray(hue, np.uint8), (chroma >= coloured * brightness(pixels)) & (chroma >= saturated * value)


def _connected(band: Marked, strong: Marked, hue: int) -> Iterator[Patch]:
    if np.count_nonzero(band) < LEAST:
        return
    joined = cv2.morphologyEx(band.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    _, names, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    areas = stats[:, cv2.CC_STAT_AREA]
    large = np.flatnonzero((stats[1:, cv2.CC_STAT_HEIGHT] >= SMALLEST) & (areas[1:] >= LEAST)) + 1
    for name in large[np.argsort(-areas[large])][:MOST]:
        left, top, wide, high, area = (int(number) for number in stats[name])
        rows, columns = slice(max(0, top - FAR), top + high + FAR), slice(max(0, left - FAR), left + wide + FAR)
        zone = names[rows, columns] == name
        mask = (names[top : top + high, left : left + wide] == name).astype(np.uint8)
        yield Patch((left, top, wide, high), area, mask, hue, _around(zone, strong[rows, columns]))


def _around(zone: Marked, strong: Marked) -> float:
    near, far = (cv2.dilate(zone.astype(np.uint8), np.ones((2 * by + 1, 2 * by + 1), np.uint8)) for by in (NEAR, FAR))
    ring = (far > 0) & (near == 0)
    return float(strong[ring].mean()) if ring.any() else 0.0
