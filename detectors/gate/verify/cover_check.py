"""Checks that every cover shows exactly what its style would paint there. Needs only the copy.

A style paints from open pixels, and those are in the copy: the covers are painted once more from there and compared. A lossless
copy must agree to the level, a JPEG within what its coding changes. A stroke that shines through differs by far more.
"""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from detectors.gate.redact.blocks import BLOCK
from detectors.gate.redact.plan import Plan
from detectors.gate.redact.redaction import painted
from detectors.gate.redact.seams import seams
from detectors.gate.redact.shapes import WHOLE, alpha, hidden_by
from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.terms import Form, Region, Style

FLAT: Final = 6
"""Levels: JPEG at quality 92 keeps a flat block within 2; a letter's stroke stands out by tens."""
PATCH: Final = 5
"""Pixels of the square over which a difference is averaged: noise goes, the stroke of a letter or an eye stays."""
HEADS_DRAWN: Final = (Style.AUTO, Style.STICKER, Style.REPLACE)
"""Styles in which heads are not flat."""
CLOSE: Final = 12.0
"""Levels by which such a square may differ in a JPEG."""


def has_foreign_content(copy: Photo, plan: Plan) -> bool:
    """Whether some cover, or a block that it touches, holds what its style does not paint. The copy has the plan's size."""
    if plan.crop is not None or not plan.shapes:
        return False
    if not (copy.lossless or plan.style is Style.SOFT) and _uneven(copy.pixels, plan):
        return True
    return _differs(copy, painted(copy.pixels, plan, plan.grid, copy.pixels), plan)


def _uneven(pixels: Pixels, plan: Plan) -> bool:
    """Whether a block of the copy's own that lies under one flat shape, with nothing drawn on it, is not flat."""
    drawn_on = [
        *plan.labels,
        *plan.portraits,
        *(one for one in plan.shapes if one.form is Form.ROUND and plan.style in HEADS_DRAWN),
    ]
    drawn = [shape.region for shape in drawn_on]
    height, width = (side // BLOCK * BLOCK for side in pixels.shape[:2])
    lines = seams(plan.shapes, width, height) if plan.style in HEADS_DRAWN else np.zeros((height, width), bool)
    for shape in plan.shapes:
        if any(region.intersection(shape.region) for region in drawn):
            continue
        inside = [-(-shape.region.left // BLOCK), -(-shape.region.top // BLOCK), shape.region.right // BLOCK]
        left, top = (max(0, side) * BLOCK for side in inside[:2])
        right, bottom = min(width, inside[2] * BLOCK), min(height, shape.region.bottom // BLOCK * BLOCK)
        if left >= right or top >= bottom:
            continue
        window = Region(left, top, right, bottom)
        flat = _blocks((alpha(shape, window) == WHOLE) & ~lines[window.slices]).all(axis=(1, 3))
        part = pixels[window.slices]
        spans = [np.ptp(_blocks(part[..., channel]), axis=(1, 3)) for channel in range(3)]
        if flat.any() and max(int(span[flat].max()) for span in spans) > FLAT:
            return True
    return False


def _blocks(plane: npt.NDArray[Any]) -> npt.NDArray[Any]:
    height, width = plane.shape
    return plane.reshape(height // BLOCK, BLOCK, width // BLOCK, BLOCK)


def _differs(copy: Photo, expected: Pixels, plan: Plan) -> bool:
    hidden = hidden_by(plan.shapes, copy.width, copy.height, plan.grid)
    difference = np.where(hidden[..., None], copy.pixels.astype(np.float32) - expected, 0)
    if copy.lossless:
        return bool(np.any(difference))
    return bool(np.abs(cv2.blur(difference, (PATCH, PATCH))).max() > CLOSE)
