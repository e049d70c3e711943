"""Draws a hairline where bars of neighbouring lines overlap, so that people see fields and not one slab.

Lines of print stand so close that their bars, with their margins, touch. A hairline follows from the shapes alone.
Example: of two rows whose bars overlap by six pixels, the edge of the one is seen in the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

import cv2
import numpy as np

from detectors.gate.redact.shapes import WHOLE, Mask, alpha, clusters
from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import Form, Region, Shape

NEIGHBOURS: Final = 0.4
"""Share of the smaller of two bars that their overlap fills at most: beyond it they are two boxes around one thing."""
PALER: Final = 0.3
"""How far the tone of a hairline is from its cover's towards white."""
MANY: Final = 400
"""Bars that touch beyond which none gets a hairline: that is a page, and pairs would cost more than the page."""


def with_seams(painted: Pixels, shapes: Sequence[Shape]) -> Pixels:
    """The pixels with the hairlines between bars that are flat already."""
    mask = seams(shapes, painted.shape[1], painted.shape[0])
    if not mask.any():
        return painted
    drawn = painted.copy()
    tone = painted[mask].astype(np.float32)
    drawn[mask] = np.rint(tone + PALER * (255 - tone)).astype(np.uint8)
    return drawn


def seams(shapes: Sequence[Shape], width: int, height: int) -> Mask:
    """The pixels of all hairlines in a photo of this size."""
    mask = np.zeros((height, width), bool)
    for first, second, window in _neighbours(shapes, width, height):
        mask[window.slices] |= _edge(second, window) & (alpha(first, window) == WHOLE)
    return mask


def are_neighbours(first: Shape, second: Shape) -> bool:
    """Whether two shapes overlap, but only by their margins."""
    shared = first.region.intersection(second.region)
    return shared is not None and shared.area <= NEIGHBOURS * min(first.region.area, second.region.area)


def _neighbours(shapes: Sequence[Shape], width: int, height: int) -> Iterator[tuple[Shape, Shape, Region]]:
    """Bars that overlap by their margins, and the part of the photo in which they do."""
    for group in clusters([shape for shape in shapes if shape.form is Form.BAR], 1):
        for first, second in combinations(group, 2) if len(group) <= MANY else ():
            shared = first.region.intersection(second.region)
            window = shared.clip(width, height) if shared and are_neighbours(first, second) else None
            if window is not None:
                yield first, second, window


def _edge(shape: Shape, window: Region) -> Mask:
    """The outermost pixels that a shape fills entirely."""
    filled = np.asarray(alpha(shape, window.grow(1)) == WHOLE, np.uint8)
    kept = cv2.erode(filled, np.ones((3, 3), np.uint8), borderValue=1)
    return np.asarray((filled > kept)[1:-1, 1:-1], np.bool_)
