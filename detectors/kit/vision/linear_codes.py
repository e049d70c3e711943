"""Finds places that look like rows of bars and turns them upright, enlarged: one-dimensional codes and PDF417 at any angle.

The reader knows bars within 20 degrees of the photo's sides, PDF417 within 7. Bars are the one texture whose edges all run
one way and lie densely, so their place and angle follow from the gradients (structure tensor).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit.terms import Region

Grey = NDArray[np.uint8]
Floats = NDArray[np.float32]

LOOK: Final = 1024
"""Longest side at which places are sought."""
WINDOW: Final = 28
COARSE: Final = 4
"""Pixels of a window's side, and the step from one to the next."""
ONE_WAY: Final = 0.55
"""Coherence of the gradients from which a window is bars: PDF417 has .6 to .8, other bars .8 to 1, text .1 to .5."""
DENSE: Final = 2.0
FAINT: Final = 5.0
"""Gradient in relation to contrast, and the least contrast: bars are two tones and nearly all edge."""
PLACES: Final = 5
CHANGES: Final = 24
"""Changes between dark and light along a row of the upright place: the shortest code, EAN-8, has 44; fences have fewer."""
WIDEST: Final = 720
LARGEST: Final = 3.0
"""Pixels of an enlarged place, and how many times it is enlarged at most."""


@dataclass(frozen=True)
class Bars:
    """A place with its bars upright; ``back`` takes its points to those of the photo."""

    picture: Grey
    back: NDArray[np.float64]
    region: Region


def bars(grey: Grey) -> Iterator[Bars]:
    """The places of one photo, largest first."""
    scale = min(1.0, LOOK / max(grey.shape))
    size = max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale))
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    across, down = cv2.Sobel(small, cv2.CV_32F, 1, 0), cv2.Sobel(small, cv2.CV_32F, 0, 1)
    xx, yy, xy = _mean(across * across), _mean(down * down), _mean(across * down)
    mask = _mask(small, xx, yy, xy)
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(mask)
    order = sorted(range(1, count), key=lambda label: -int(boxes[label, cv2.CC_STAT_AREA]))
    for label in order[:PLACES]:
        if boxes[label, cv2.CC_STAT_AREA] < 0.8 * (WINDOW / COARSE) ** 2:
            return
        left, top, width, height, _ = (int(value) for value in boxes[label])
        part = slice(top, top + height), slice(left, left + width)
        inside = labels[part] == label
        angle = 0.5 * float(np.arctan2(2 * xy[part][inside].sum(), (xx[part] - yy[part])[inside].sum()))
        outlines: Any = cv2.findContours(inside.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]
        corners = cv2.boxPoints(cv2.minAreaRect(np.concatenate(outlines))) + np.array([left + 0.5, top + 0.5])
        place = _upright(grey, corners * COARSE / scale, angle, WINDOW / scale)
        if place is not None:
            yield place


def _mean(values: Any) -> Floats:
    """Means over a window, one for each square of COARSE pixels."""
    size = max(1, values.shape[1] // COARSE), max(1, values.shape[0] // COARSE)
    few = cv2.resize(values, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.blur(few, (WINDOW // COARSE, WINDOW // COARSE)), np.float32)


def _mask(small: Floats, xx: Floats, yy: Floats, xy: Floats) -> NDArray[np.uint8]:
    energy = xx + yy + 1e-3
    one_way = np.sqrt((xx - yy) ** 2 + 4 * xy * xy) / energy
    contrast = np.sqrt(np.maximum(_mean(small * small) - _mean(small) ** 2, 0))
    mask = (one_way > ONE_WAY) & (np.sqrt(energy) / (contrast + 3) > DENSE) & (contrast > FAINT)
    return np.asarray(cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)), np.uint8)


def _upright(grey: Grey, corners: Any, angle: float, margin: float) -> Bars | None:
    """The place turned by its angle, with a margin, its contrast stretched."""
    middle = corners.mean(axis=0)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    half = np.abs((corners - middle) @ turn.T).max(axis=0) * (1.15, 1.05) + 0.8 * margin
    scale = min(LARGEST, WIDEST / (2 * half.max()) if half[1] > 2 * half[0] else WIDEST / (2 * half[0]))
    width, height = (max(8, round(2 * side * scale)) for side in half)
    shift = half * scale - turn @ middle * scale
    there = np.column_stack((turn * scale, shift))
    part: Grey = np.asarray(
        cv2.warpAffine(grey, there, (width, height), flags=cv2.INTER_LINEAR, borderValue=255), np.uint8
    )
    region = Region.around(corners).clip(grey.shape[1], grey.shape[0])
    if region is None or _changes(part) < CHANGES:
        return None
    low, high = np.percentile(part[::3, ::3], (2, 98))
    levels = np.clip((np.arange(256) - low) * (255 / max(1.0, high - low)), 0, 255).astype(np.uint8)
    return Bars(np.asarray(cv2.LUT(part, levels), np.uint8), np.asarray(cv2.invertAffineTransform(there)), region)


def _changes(picture: Grey) -> float:
    """Changes of tone along the busiest of nine rows: a slanting place holds its bars in some of them only."""
    height = picture.shape[0]
    rows = picture[np.linspace(0.2 * height, 0.8 * height, 9).astype(int)].astype(np.float32)
    light = rows > rows.mean(axis=1, keepdims=True)
    return float((light[:, 1:] != light[:, :-1]).sum(axis=1).max())
