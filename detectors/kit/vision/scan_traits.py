"""Measures a picture that may be a medical one: its ground, its body, its edges, tones and colours.

Everything is measured on the picture reduced to so many pixels that burnt-in words are thin enough to be brushed away. The
numbers alone say nothing; ``scans`` compares them with bounds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit.decode.photo import Pixels, sized

Grey = NDArray[np.float32]
Mask = NDArray[np.bool_]

SIDE: Final = 256
"""Pixels of the longest side on which everything is measured: text becomes thin enough to be brushed away."""
BLACK: Final = 26
"""Levels of grey: the ground of a scan is near 0; JPEG and screens lift it."""
CORNER: Final = 12
"""A corner is a twelfth of the height."""
CIRCLE: Final = 0.93
"""Share of its enclosing circle from which a body is a circle; heads seen from above have .84 to .88."""
OPEN: Final = 5
CLOSE: Final = 13
"""Pixels of the brushes that remove burnt-in words from the body and fill the furrows of a brain at its edge."""
SPECK: Final = 0.003
LEAST_BODY: Final = 0.015
LARGE_BODY: Final = 0.05
"""Shares of the picture: black that is less is no ground, what stands out and is less is no body but a mark or a letter, and
only a body of the last share may be the boxy one."""
CORNER_BLACK: Final = 0.8
"""Share of a corner that is ground, from which the corner is black."""
STEEP: Final = 80
VERY_STEEP: Final = 240
FLAT: Final = 8
"""Levels by which both gradients of a place sum up: soft shadows stay below the first, print and drawings reach the second."""
MARGIN: Final = 2
"""Pixels of the picture's edge that a free circle does not touch."""
FAINT: Final = 40
STRONG: Final = 60
"""Saturation, of 255, from which a hue can be told, and from which a place is coloured."""
ORANGE: Final = 18
PURPLE: Final = 165
"""Hues, of 180, between which nothing is red: mucous membranes and the back of the eye lie outside of them."""


@dataclass(frozen=True)
class Traits:
    """What is measured on one picture."""

    tint: float
    border: float
    """Share of the picture's edge that is black."""
    corners: int
    ground: float
    """Share of black that hangs together with the edge, and how much its levels vary."""
    rough: float
    body: float
    """Share of everything that stands out from the ground, without words."""
    solid: float
    round: float
    boxy: float
    """Of the body's outline: share of its hull, of a circle's area for its length, and of its box."""
    moon: bool
    """Whether the only body is a circle that touches no side: the moon, a coin, a plate."""
    tones: float
    all_tones: float
    """Bits of information in the body's levels of grey, and in those of the whole picture."""
    spread: float
    edges: float
    hard: float
    flat: float
    """Standard deviation of all levels; shares of steep, of very steep and of flat places."""
    fine: float
    coarse: float
    """Contrast of the finest details and of the coarsest."""
    red: float
    colourful: float
    patchy: float
    """Of the body: how much of its colour is red to orange, how much of it is coloured, how much that changes by place."""

    @property
    def coloured(self) -> float:
        """Share of the whole picture that is a coloured body."""
        return self.colourful * self.body


def measure(pixels: Pixels) -> Traits:
    """The traits of RGB pixels."""
    small = _fitted(pixels, SIDE).astype(np.float32)
    grey = _grey(small)
    ground = _ground(grey)
    bodies = _bodies(ground)
    everything = np.any(bodies, axis=0) if bodies else np.zeros(grey.shape, bool)
    inside = grey[everything] if bodies else grey.reshape(-1)
    solid, rounded, boxy, moon = _outline(bodies)
    steep = np.abs(cv2.Sobel(grey, cv2.CV_32F, 1, 0)) + np.abs(cv2.Sobel(grey, cv2.CV_32F, 0, 1))
    fine, coarse = _contrasts(pixels)
    return Traits(
        _tint(small, grey), _border(grey), _corners(ground), float(ground.mean()),
        float(grey[ground].std()) if ground.any() else 255.0,
        float(everything.mean()), solid, rounded, boxy, moon, _bits(inside), _bits(grey), float(grey.std()),
        float((steep > STEEP).mean()), float((steep > VERY_STEEP).mean()), float((steep < FLAT).mean()), fine, coarse,
        *_colours(small, everything),
    )  # fmt: skip


def tint_of(pixels: Pixels) -> float:
    """How far the colours of RGB pixels stray from greys in one tint, in levels (95 % of the pixels)."""
    small = _fitted(pixels, SIDE).astype(np.float32)
    return _tint(small, _grey(small))


def _grey(picture: NDArray[np.float32]) -> Grey:
    """The mean of three channels; along so short an axis numpy's own takes ten times as long."""
    return np.asarray((picture[..., 0] + picture[..., 1] + picture[..., 2]) / np.float32(3), np.float32)


def _fitted(pixels: Pixels, side: int) -> Pixels:
    height, width = pixels.shape[:2]
    scale = side / max(height, width)
    return sized(pixels, max(8, round(width * scale)), max(8, round(height * scale)))


def _tint(small: NDArray[np.float32], grey: Grey) -> float:
    """How far colours stray from one tint: each channel is fitted to the lightness by a straight line first."""
    lightness = grey - grey.mean()
    varies = float(np.vdot(lightness, lightness))
    strays = np.zeros(grey.shape, np.float32)
    for channel in cv2.split(small):
        slope = float(np.vdot(lightness, channel)) / varies if varies else 0.0
        strays = np.maximum(strays, np.abs(channel - channel.mean() - np.float32(slope) * lightness))
    return float(np.percentile(strays, 95))


def _border(grey: Grey) -> float:
    width = max(2, round(0.02 * max(grey.shape)))
    frame = np.ones(grey.shape, bool)
    frame[width:-width, width:-width] = False
    return float((grey[frame] < BLACK).mean())


def _ground(grey: Grey) -> Mask:
    """The black that hangs together with the edge of the picture."""
    _, labels, sizes, _ = cv2.connectedComponentsWithStats((grey < BLACK).astype(np.uint8), connectivity=4)
    edge = np.unique(np.concatenate((labels[0], labels[-1], labels[:, 0], labels[:, -1])))
    large = [label for label in edge if label and sizes[label, cv2.CC_STAT_AREA] > SPECK * grey.size]
    return np.isin(labels, large)


def _corners(ground: Mask) -> int:
    side = max(3, ground.shape[0] // CORNER)
    ends = slice(0, side), slice(-side, None)
    return sum(bool(ground[rows, columns].mean() > CORNER_BLACK) for rows in ends for columns in ends)


def _bodies(ground: Mask) -> list[Mask]:
    opened = cv2.morphologyEx((~ground).astype(np.uint8), cv2.MORPH_OPEN, np.ones((OPEN, OPEN), np.uint8))
    brush = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (CLOSE, CLOSE))
    padded = cv2.copyMakeBorder(opened, CLOSE, CLOSE, CLOSE, CLOSE, cv2.BORDER_CONSTANT, value=0)
    closed = cv2.morphologyEx(padded, cv2.MORPH_CLOSE, brush)[CLOSE:-CLOSE, CLOSE:-CLOSE]
    count, labels, sizes, _ = cv2.connectedComponentsWithStats(closed)
    return [labels == label for label in range(1, count) if sizes[label, cv2.CC_STAT_AREA] > LEAST_BODY * ground.size]


def _outline(bodies: list[Mask]) -> tuple[float, float, float, bool]:
    """Solidity and roundness, averaged by area, how boxy the boxiest body is, and whether the only one is a free circle."""
    total = solid = rounded = boxy = 0.0
    moon = False
    for body in bodies:
        contours: Any = cv2.findContours(body.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]
        contour = max(contours, key=cv2.contourArea)
        area = cv2.contourArea(contour) + 1
        hull = cv2.contourArea(cv2.convexHull(contour)) + 1
        length = cv2.arcLength(cv2.approxPolyDP(contour, 2, True), True) + 1
        left, top, width, height = cv2.boundingRect(contour)
        right, bottom = body.shape[1] - left - width, body.shape[0] - top - height
        free = min(left, top, right, bottom) > MARGIN
        moon = len(bodies) == 1 and free and area > CIRCLE * np.pi * cv2.minEnclosingCircle(contour)[1] ** 2
        total += area
        solid += area * area / hull
        rounded += area * 4 * np.pi * area / length**2
        if area > LARGE_BODY * body.size:
            boxy = max(boxy, hull / (width * height))
    return (solid / total, rounded / total, boxy, moon) if total else (0.0, 0.0, 1.0, False)


def _bits(levels: NDArray[np.float32]) -> float:
    """Entropy of 32 levels: text and drawings have about two bits, photos and scans more than three."""
    shares = np.bincount((levels / 8).astype(np.intp).reshape(-1), minlength=32) / max(1, levels.size)
    shares = shares[shares > 0]
    return float(-(shares * np.log2(shares)).sum())


def _contrasts(pixels: Pixels) -> tuple[float, float]:
    """Contrast of the two finest of five sizes of detail, and of the coarsest."""
    current = _grey(_fitted(pixels, 2 * SIDE).astype(np.float32))
    found = []
    for _ in range(5):
        low = cv2.GaussianBlur(current, (0, 0), 1.2)
        found.append(float((current - low).std()))
        half = max(1, low.shape[1] // 2), max(1, low.shape[0] // 2)
        current = cv2.resize(low, half, interpolation=cv2.INTER_AREA)
    return found[0] + found[1], found[4]


def _colours(small: NDArray[np.float32], body: Mask) -> tuple[float, float, float]:
    if not body.any():
        return 0.0, 0.0, 0.0
    hue, saturation, _ = (
        channel[body] for channel in cv2.split(cv2.cvtColor(small.astype(np.uint8), cv2.COLOR_RGB2HSV))
    )
    red = (hue <= ORANGE) | (hue >= PURPLE)
    told = saturation > FAINT
    one, two, three = (channel[body] for channel in cv2.split(small))
    chroma = np.maximum(np.maximum(one, two), three) - np.minimum(np.minimum(one, two), three)
    patchy = float(chroma.std() / (chroma.mean() + 1))
    return float(red[told].mean()) if told.any() else 0.0, float((saturation > STRONG).mean()), patchy
