"""Paints the soft cover: a smooth fill grown from the pixels around it, with the grain of its surroundings.

It looks like blur and is none: the hidden pixels are set to nothing before the first step, and what is painted follows
from the open pixels around and a fixed seed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np

from detectors.gate.redact.inpaint import AROUND, Floats, inpainted
from detectors.gate.redact.shapes import Mask, clusters, draw, hull, is_plain
from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import Form, Region, Shape

SEED: Final = 20_220_710
TILE: Final = 256
"""Side of the square of grain that is laid over the photo again and again."""
GRAIN: Final = 4.0
"""Levels: the most grain that is painted. Beyond it the surroundings have structure, not noise."""
MIDDLE: Final = 128
"""The middle of the levels: a darker fill is made lighter, a lighter one darker."""
FADE: Final = 40
"""Levels around the middle over which the veil turns from the one into the other."""
VEIL: Final = 16.0
"""Levels by which a cover is darker or lighter than its fill, so that people see that something was covered."""
EDGE: Final = 0.25
"""Share of a shape's shorter side over which the veil comes in, so that it has no hard border."""
SEVERAL: Final = 16.0
"""Pixels over which it comes in at most where several shapes touch: the lowest of them, a line, must be seen too."""

TONE: Final = (158, 128, 108)
WARMTH: Final = 0.45
"""A warm middle tone and its share in the middle of a face: without it a head before a white wall looks cut open."""


def soft(pixels: Pixels, shapes: Sequence[Shape], hidden: Mask) -> Pixels:
    """The pixels with every shape filled, and the blocks around it that are ``hidden`` with it."""
    height, width = pixels.shape[:2]
    painted = pixels.copy()
    for group in clusters(shapes, 2 * AROUND):
        window = hull(group).grow(AROUND).clip(width, height)
        if window is not None:
            # Shapes of other groups are further away than this window reaches; a block that one of them touches may lie in it.
            painted[window.slices] = _filled(pixels[window.slices], group, hidden[window.slices], window)
    return painted


def _filled(pixels: Pixels, group: Sequence[Shape], hidden: Mask, window: Region) -> Pixels:
    veil, rounded = np.zeros(pixels.shape[:2], np.float32), np.zeros(pixels.shape[:2], np.float32)
    heads = [shape for shape in group if shape.form is Form.ROUND and not is_plain(shape)]
    for shape in group:
        if shape in heads:
            _lay(veil, [shape], window)
            _lay(rounded, [shape], window)
    for touching in clusters([shape for shape in group if shape not in heads], 1):
        _lay(veil, touching, window)
    if hidden.all():
        return np.full_like(pixels, MIDDLE)
    nothing = np.where(hidden[..., None], 0, pixels).astype(np.float32)
    fill = inpainted(nothing, ~hidden)
    light = fill @ np.array([0.299, 0.587, 0.114], np.float32)
    # Dark on light and light on dark, without a border between the two, which would look like an object.
    fill -= (VEIL * np.clip((light - MIDDLE) / FADE, -1, 1) * veil)[..., None]
    fill += WARMTH * rounded[..., None] * (np.array(TONE, np.float32) - fill)
    fill += (_grain_of(nothing, hidden) * _grain(window))[..., None]
    return np.where(hidden[..., None], np.clip(np.rint(fill), 0, 255), pixels).astype(np.uint8)


def _lay(veil: Floats, touching: Sequence[Shape], window: Region) -> None:
    """Lay one veil over shapes that touch, without seams: nothing at the border, whole in the middle."""
    inside = np.zeros(veil.shape, bool)
    for shape in touching:
        draw(shape, inside, window)
    part = hull(touching).intersection(window)
    if part is None:
        return
    local = part.shifted(-window.left, -window.top).slices
    framed = np.pad(inside[local], 1).astype(np.uint8)
    depth = cv2.distanceTransform(framed, cv2.DIST_L2, 5)[1:-1, 1:-1]
    width = EDGE * min(part.width, part.height)
    ramp = np.clip(depth / max(2.0, width if len(touching) == 1 else min(width, SEVERAL)), 0, 1)
    veil[local] = np.maximum(veil[local], ramp * ramp * (3 - 2 * ramp))


def _grain_of(colours: Floats, hidden: Mask) -> float:
    """How grainy the open pixels are: the middle difference between neighbours, in levels of a normal noise."""
    grey = colours[..., 1]
    both = ~(hidden[:, 1:] | hidden[:, :-1])
    steps = np.abs(np.diff(grey, axis=1))[both]
    # A normal noise of deviation s gives differences whose median is 0.954 s.
    return min(GRAIN, float(np.median(steps)) / 0.954) if steps.size else 0.0


def _grain(window: Region) -> Floats:
    """Grain for a window: the same at the same place of every photo."""
    tile = np.random.default_rng(SEED).standard_normal((TILE, TILE)).astype(np.float32)
    rows = np.arange(window.top, window.bottom) % TILE
    columns = np.arange(window.left, window.right) % TILE
    return tile[np.ix_(rows, columns)]
