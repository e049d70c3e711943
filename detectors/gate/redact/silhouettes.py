"""Draws a neutral head and shoulders where a paper's portrait was: the same for everybody, at any size."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from detectors.gate.redact.shapes import WHOLE, Mask, alpha, clusters
from detectors.gate.redact.strokes import Colour, Frame, Plane, Sheet
from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import Shape

GROUND: Final[Colour] = (218, 224, 236)
FIGURE: Final[Colour] = (138, 152, 182)
"""Blue as the stand-ins' ink: an invented portrait."""
HEAD: Final = (-0.2, 0.36)
"""Where the middle of the head lies, down in the frame, and its half height; in shares of the shorter half side."""
SHOULDERS: Final = (1.0, 0.74, 0.66)
"""Where the middle of the shoulders lies, at the lower edge, and their half width and half height."""


def with_silhouettes(painted: Pixels, portraits: Sequence[Shape]) -> Pixels:
    """The pixels with a silhouette in each portrait's shape, as far as the shape fills them; of shapes that touch in one."""
    height, width = painted.shape[:2]
    drawn = painted.copy()
    for group in clusters(portraits, 1):
        first = max(group, key=lambda shape: (shape.region.area, shape))
        for shape in sorted(group, key=lambda shape: shape == first):
            window = shape.region.clip(width, height)
            if window is None:
                continue
            sheet = Sheet(window.height, window.width)
            inside = np.asarray(alpha(shape, window) / np.float32(WHOLE), np.float32)
            sheet.lay(GROUND, inside)
            if shape == first:
                sheet.lay(FIGURE, np.asarray(inside * _figure(shape, Frame.of(shape, window)), np.float32))
            drawn[window.slices] = sheet.over(drawn[window.slices], inside > 0)
    return drawn


def under_silhouettes(portraits: Sequence[Shape], width: int, height: int) -> Mask:
    """The pixels that silhouettes are drawn over."""
    mask = np.zeros((height, width), bool)
    for shape in portraits:
        if (window := shape.region.clip(width, height)) is not None:
            mask[window.slices] |= alpha(shape, window) > 0
    return mask


def _figure(shape: Shape, frame: Frame) -> Plane:
    """How much of each pixel head and shoulders fill: round in pixels, whatever the portrait's proportions."""
    wide, high = (side / 2 for side in shape.sides)
    short = min(wide, high)
    middle, tall = HEAD
    below, across, up = SHOULDERS
    head = frame.ellipse(0, middle, 0.82 * tall * short / wide, tall * short / high)
    shoulders = frame.ellipse(0, below, across * short / wide, up * short / high)
    return np.maximum(frame.filled(head), frame.filled(shoulders))
