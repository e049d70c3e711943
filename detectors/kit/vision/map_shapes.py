"""How much a patch looks like a drop that stands on its point, or like a disc.

Both are compared by common area over joint area (Jaccard), after the patch is filled and brought to one size; a drop also
leaning, as it is on the photo of a screen."""

from __future__ import annotations

from functools import cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.uint8]
SIDE: Final = 48
LEANING: Final = tuple(range(-16, 17, 4))
"""Degrees by which a screen may be turned in its photo."""
SHAPES: Final = ((1.65, 0.95), (1.45, 0.95), (1.55, 0.6), (1.3, 0.35), (1.25, 0.6), (1.5, 0.3))
"""Drops: how many times as tall as wide, and how full their sides are, from balls on a stem to ropes' straight sides."""
ASPECT: Final = (1.12, 1.95)
"""Heights in widths of what can be a drop, standing."""


def disc_likeness(mask: Mask) -> float:
    """Share of the joint area that a filled patch and the oval of its box have in common."""
    contour = _outline(mask)
    return 0.0 if contour is None else _common(_normal(contour), _disc())


def drop_likeness(mask: Mask) -> float:
    """The same for the most alike of several drops, standing or leaning by up to sixteen degrees."""
    contour = _outline(mask)
    if contour is None:
        return 0.0
    best = 0.0
    for degrees in LEANING:
        turn = np.radians(degrees)
        turned = contour @ np.array(((np.cos(turn), np.sin(turn)), (-np.sin(turn), np.cos(turn))))
        wide, high = np.ptp(turned[:, 0]), np.ptp(turned[:, 1])
        aspect = (float(high) + 1) / (float(wide) + 1)
        if ASPECT[0] <= aspect <= ASPECT[1]:
            shown = _normal(turned)
            best = max(best, *(_common(shown, drop) for drop in _drops(round(aspect, 1))))
    return best


def _outline(mask: Mask) -> NDArray[np.float64] | None:
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    contour = max(contours, key=len, default=None)
    return None if contour is None or len(contour) < SIDE // 4 else contour[:, 0].astype(np.float64)


def _normal(contour: NDArray[np.float64]) -> Mask:
    """A filled outline, stretched to a square."""
    low = contour.min(axis=0)
    stretched = (contour - low) / np.maximum(np.ptp(contour, axis=0), 1) * (SIDE - 1)
    shown = np.zeros((SIDE, SIDE), np.uint8)
    return np.asarray(cv2.fillPoly(shown, [stretched.round().astype(np.int32)], 1), np.uint8)


def _common(one: Mask, other: Mask) -> float:
    return float(np.count_nonzero(one & other)) / max(1, int(np.count_nonzero(one | other)))


@cache
def _disc() -> Mask:
    turns = np.linspace(0, 2 * np.pi, 64, endpoint=False)
    return _normal(np.stack([np.cos(turns), np.sin(turns)], axis=1))


@cache
def _drops(aspect: float) -> tuple[Mask, ...]:
    """Drops of about these proportions, stretched to a square."""
    near = sorted(SHAPES, key=lambda shape: abs(shape[0] - aspect))[:3]
    return tuple(_drop(aspect, full) for _, full in near)


def _drop(aspect: float, full: float) -> Mask:
    """A ball of width 2 and below it a point; its sides leave it where it is full, or narrow."""
    leaving = np.radians(10 + 60 * (1 - full) + 10 * full)
    turns = np.linspace(leaving, -np.pi - leaving, 64)
    ball = np.stack([np.cos(turns), np.sin(turns)], axis=1)
    return _normal(np.vstack([ball, [(0.0, 2 * aspect - 1)]]))
