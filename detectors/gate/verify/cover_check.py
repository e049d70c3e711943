"""Checks that every cover shows exactly what its style would paint there. Needs only the copy.

A style paints from open pixels, and those are in the copy: the covers are painted once more from there and compared. A lossless
copy must agree to the level, a JPEG within what its coding changes. A stroke that shines through differs by far more.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from detectors.gate.redact.blocks import ends_with_blocks
from detectors.gate.redact.plan import Plan
from detectors.gate.redact.shapes import hidden_by
from detectors.gate.redact.soft import soft
from detectors.gate.redact.solid import with_labels
from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.terms import Region, Style

FLAT: Final = 6
"""Levels: JPEG at quality 92 keeps a flat block within 2; a letter's stroke stands out by tens. Of a turned photo's blocks the
copy, whose own begin in its upright corner, may cut some: those are compared as squares."""
PATCH: Final = 5
"""Pixels of the square over which a difference is averaged: noise goes, the stroke of a letter or an eye stays."""
CLOSE: Final = 12.0
"""Levels by which such a square may differ in a JPEG."""


def has_foreign_content(copy: Photo, plan: Plan) -> bool:
    """Whether some cover holds what its style does not paint. The copy has the size of the plan's photo."""
    if plan.crop is not None or not plan.covered:
        return False
    if plan.style is Style.SOFT:
        return _differs(copy, soft(copy.pixels, plan.shapes), plan)
    if not plan.labels and all(ends_with_blocks(region, copy.width, copy.height) for region in plan.covered):
        return any(_span(copy.pixels, region) > (0 if copy.lossless else FLAT) for region in plan.covered)
    flat = copy.pixels.copy()
    for region in plan.covered:
        flat[region.slices] = np.median(copy.pixels[region.slices], axis=(0, 1))
    return _differs(copy, with_labels(flat, plan.labels), plan)


def _span(pixels: Pixels, region: Region) -> int:
    """Levels between the darkest and the lightest pixel of a channel."""
    part = pixels[region.slices]
    darkest, lightest = (cv2.reduce(part, 0, how)[0] for how in (cv2.REDUCE_MIN, cv2.REDUCE_MAX))
    return int((lightest.max(axis=0).astype(int) - darkest.min(axis=0)).max())


def _differs(copy: Photo, expected: Pixels, plan: Plan) -> bool:
    hidden = hidden_by(plan.shapes, copy.width, copy.height)
    difference = np.where(hidden[..., None], copy.pixels.astype(np.float32) - expected, 0)
    if copy.lossless:
        return bool(np.any(difference))
    return bool(np.abs(cv2.blur(difference, (PATCH, PATCH))).max() > CLOSE)
