"""Finds MaxiCodes of parcels by the three rings in their middle.

The code reader knows this kind only when it is cut out of the picture, without a line of print beside it. The rings are six
circles about one point, which hardly anything else is, and the code's sides follow from their size.
Example: rings of 58 pixels are the middle of a code of 212 x 203 pixels, whichever way it is turned.
Misses: rings below 24 pixels, slanting ones, those on which something lies, and those in pictures full of noise.
Source: ISO/IEC 16023, 4.11 (finder pattern, dimensions).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit.terms import Region

CIRCLES: Final = 6
"""Borders of three rings, one inside the other."""
MOST: Final = 20_000
"""Dark spots from which a picture is noise: its outlines would take half a minute, and no rings would be seen in it."""
LEAST: Final = 24
"""Pixels of the outermost circle's diameter."""
ROUND: Final = 0.78
"""Share of its smallest enclosing circle that a circle fills; pixels make small ones angular."""
JAGGED: Final = 4
"""Pixels of a circle's radius up to which it is not asked to be round."""
ASIDE: Final = 0.06
"""Share of the diameter by which the circles' middles may lie apart."""
WIDE: Final = 3.64
"""Width of a code in diameters of its outermost ring; its height is a little less, and it may be turned."""


def bullseyes(grey: NDArray[np.uint8]) -> Iterator[Region]:
    """The squares around MaxiCodes in a grey picture."""
    _, dark = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    if cv2.connectedComponents(dark)[0] > MOST:
        return
    outlines, tree = cv2.findContours(dark, cv2.RETR_TREE, cv2.CHAIN_APPROX_NONE)
    if tree is None:
        return
    for chain in _nested(tree[0, :, 2], tree[0, :, 3]):
        if circle := _concentric([outlines[at] for at in chain]):
            x, y, diameter = circle
            half = WIDE * diameter / 2
            found = Region.around(((x - half, y - half), (x + half, y + half)))
            part = found.clip(grey.shape[1], grey.shape[0])
            if part is not None:
                yield part


def _nested(inner: NDArray[np.int32], outer: NDArray[np.int32]) -> Any:
    """Outlines that hold none, each with those around it, one a column: texture has a million outlines, but hardly nests."""
    chains: Any = np.flatnonzero(inner < 0)[:, None]
    for _ in range(CIRCLES - 1):
        around = outer[chains[:, -1]]
        chains = np.column_stack((chains, around))[around >= 0]
    return chains


def _concentric(circles: list[Any]) -> tuple[float, float, float] | None:
    """Middle and diameter of the outermost of these, the innermost first, if all are round and share their middle."""
    around = [cv2.minEnclosingCircle(circle) for circle in circles]
    (x, y), radius = around[-1]
    if 2 * radius < LEAST:
        return None
    for circle, ((cx, cy), own) in zip(circles, around, strict=True):
        fills = cv2.contourArea(circle) / max(1.0, np.pi * own * own)
        if np.hypot(cx - x, cy - y) > ASIDE * 2 * radius or (own > JAGGED and fills < ROUND):
            return None
    return x, y, 2 * radius
