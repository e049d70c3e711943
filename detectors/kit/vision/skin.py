"""Finds the patches of a picture that have the colour of skin, whosesoever: light and dark skin differ in light, not in tint.

Example: an arm on grass gives the box around the arm. Misses: skin under coloured light. Wood, sand and cardboard have the
tint, too: this tells where skin may be, never that there is some.
Sources: Chai and Ngan, Face segmentation using skin-color map (1999), for the bounds of Cr and Cb.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels, at_most
from detectors.kit.terms import Region

TINTS: Final = ((0, 133, 77), (255, 173, 127))
"""Least and most of Y, Cr and Cb."""
SIDE: Final = 320
"""Pixels of the longer side in which patches are looked for."""
GREY: Final = 4
"""Levels by which Cr strays from the middle, in 99 of 100 pixels of a picture without colours: JPEG leaves it 2."""
CLOSED: Final = 7
"""Pixels of gaps in a patch that are filled: hair, a bracelet, a shadow."""
LEAST: Final = 0.002
MOST: Final = 24
"""Share of the picture from which a patch counts, a finger of a person standing; and patches from which they are everywhere."""


def skin_patches(pixels: Pixels) -> list[Region]:
    """Boxes around all patches of skin's tint; the whole picture where it has no colours, or too many patches to tell apart."""
    height, width = pixels.shape[:2]
    small = at_most(pixels, SIDE)
    tints = cv2.cvtColor(small, cv2.COLOR_RGB2YCrCb)
    if float(np.percentile(np.abs(tints[..., 1].astype(np.int16) - 128), 99)) <= GREY:
        return [Region(0, 0, width, height)]
    mask = cv2.inRange(tints, *(np.array(bound, np.uint8) for bound in TINTS))
    closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((CLOSED, CLOSED), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(closed)
    large = [row for row in stats[1:] if row[cv2.CC_STAT_AREA] >= LEAST * closed.size]
    if len(large) > MOST:
        return [Region(0, 0, width, height)]
    across, down = width / small.shape[1], height / small.shape[0]
    boxes = ((x * across, y * down, (x + wide) * across, (y + high) * down) for x, y, wide, high, _ in large)
    regions = (Region.around(((left, top), (right, bottom))).clip(width, height) for left, top, right, bottom in boxes)
    return [region for region in regions if region is not None]
