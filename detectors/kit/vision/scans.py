"""Medical pictures known by their pixels: slices (CT, MRI), X-rays, cardiograms, endoscopy and the back of the eye.

What they have in common is that no camera made them: grey without any tint, a ground of flat black, one rounded body with
soft tones; or a reddish disk on black; or a trace over a reddish grid. A rule has a narrow form, which stands alone, and a
wide form, which needs words beside it (``scan_captions``). ``dark`` says that the picture could be an ultrasound or another
screen of that kind: only its words can tell.

Measured on 67 slices, X-rays, ultrasounds and a retina (public test files, most without words): the narrow rules know 59, the
wide ones 3 more; of the rest three are ultrasounds, which their words give away. On 1,005 other pictures (photos, diagrams,
screenshots) the narrow ones are wrong on 6 and the wide ones on 5 more; on the same turned grey on 16 and 20, and on the same
turned grey and dark as night on 1 and 21.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit.decode.photo import Pixels, at_most

Grey = NDArray[np.float32]
Mask = NDArray[np.bool_]

AMPLE: Final = 2560
"""Pixels of the longer side from which all looks, here and in ``cardiograms``, are made: a large photo is reduced once."""
SIDE: Final = 256
"""Pixels of the longest side on which everything but grids is measured: text becomes thin enough to be brushed away."""
BLACK: Final = 26
"""Levels of grey: the ground of a scan is near 0; JPEG and screens lift it."""
TINT: Final = 12
"""Levels a channel may stray from grey (95 % of the pixels), after one tint of film or screen is taken off."""
CORNER: Final = 12
"""A corner is a twelfth of the height."""
CIRCLE: Final = 0.93
"""Share of its enclosing circle from which a body is a circle; heads seen from above have .84 to .88."""
OPEN: Final = 5
CLOSE: Final = 13
"""Pixels of the brushes that remove burnt-in words from the body and fill the furrows of a brain at its edge."""


@dataclass(frozen=True)
class Scan:
    """What the pixels say: ``kind`` by the narrow rules, ``maybe`` by the wide ones (``scan``,
    ``x-ray``, ``endoscopy``, ``cardiogram``), ``dark`` for a grey, black-bordered screen."""

    kind: str | None = None
    maybe: str | None = None
    dark: bool = False


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


def find_scan(pixels: Pixels) -> Scan:
    """What kind of medical picture RGB pixels may be."""
    from detectors.kit.vision.cardiograms import is_cardiogram  # it looks at the picture at another size

    pixels = at_most(pixels, AMPLE)
    traits = measure(pixels)
    kind = next((kind for kind, rule in NARROW if rule(traits)), None)
    if kind is None and is_cardiogram(pixels):
        kind = "cardiogram"
    maybe = kind or next((kind for kind, rule in WIDE if rule(traits)), None)
    return Scan(kind, maybe, maybe is not None or _is_dark(traits))


def measure(pixels: Pixels) -> Traits:
    small = _fitted(pixels, SIDE).astype(np.float32)
    grey: Grey = small.mean(axis=2)
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
        float((steep > 80).mean()), float((steep > 240).mean()), float((steep < 8).mean()), fine, coarse,
        *_colours(small, everything),
    )  # fmt: skip


def _slice(traits: Traits) -> bool:
    """A rounded body on black: heads, bellies, limbs, whatever plane they are cut in."""
    on_black = traits.ground >= 0.12 and traits.rough <= 6 and traits.border >= 0.5
    body = traits.body >= 0.1 and traits.solid >= 0.93 and traits.round >= 0.68 and traits.boxy < 0.92
    return traits.tint <= TINT and on_black and body and traits.tones >= 2.9 and traits.spread >= 18 and not traits.moon


def _bare_brain(traits: Traits) -> bool:
    """A furrowed outline, but cut out so cleanly as only software does."""
    on_black = traits.ground >= 0.35 and traits.rough <= 2.6 and traits.border >= 0.9
    body = traits.body >= 0.1 and traits.solid >= 0.85 and traits.round >= 0.6 and traits.boxy < 0.9
    return traits.tint <= TINT and on_black and body and traits.tones >= 3.3 and traits.spread >= 18 and not traits.moon


def _filling_slice(traits: Traits) -> bool:
    """A head that touches all four sides: only the corners are black."""
    body = traits.body >= 0.6 and traits.solid >= 0.98 and traits.round >= 0.82
    return traits.tint <= TINT and traits.corners == 4 and traits.border >= 0.2 and body and traits.tones >= 3.1


def _soft(traits: Traits) -> bool:
    """The soft shadows of an X-ray: the whole range of greys with hardly an edge, and yet with grain."""
    soft = traits.edges < 0.12 and traits.hard < 0.025 and traits.flat < 0.45
    return traits.tint <= TINT / 3 and soft and traits.spread >= 40 and traits.all_tones >= 3.6 and _has_grain(traits)


def _has_grain(traits: Traits) -> bool:
    return traits.fine >= 2 and traits.coarse >= 4


def _disk(traits: Traits) -> bool:
    """A reddish field with dark corners, as an endoscope or a camera for the back of the eye sees it."""
    field = traits.body >= 0.35 and traits.round >= 0.8 and traits.solid >= 0.95 and traits.rough <= 7
    warm = traits.red >= 0.9 and traits.colourful >= 0.7
    return traits.corners >= 3 and traits.border >= 0.35 and field and warm


def _glowing(traits: Traits) -> bool:
    """A slice in the colours of heat, patch by patch, as PET shows it."""
    on_black = traits.ground >= 0.3 and traits.rough <= 7 and traits.border >= 0.8
    warm = traits.red >= 0.9 and traits.patchy >= 0.35 and traits.spread < 60
    return TINT < traits.tint <= 60 and on_black and traits.body >= 0.05 and traits.solid >= 0.8 and warm


def _wide_slice(traits: Traits) -> bool:
    on_black = traits.ground >= 0.1 and traits.rough <= 7 and traits.border >= 0.35
    body = traits.body >= 0.1 and traits.solid >= 0.85 and traits.round >= 0.45 and traits.boxy < 0.93
    return traits.tint <= TINT and on_black and body and traits.tones >= 2.9 and traits.spread >= 18 and not traits.moon


def _wide_filling(traits: Traits) -> bool:
    body = traits.body >= 0.6 and traits.solid >= 0.97 and traits.round >= 0.75
    return traits.tint <= TINT and traits.corners >= 2 and traits.border >= 0.2 and body and traits.tones >= 3.1


def _wide_soft(traits: Traits) -> bool:
    soft = traits.edges < 0.16 and traits.hard < 0.03 and traits.flat < 0.5
    return traits.tint <= TINT and soft and traits.spread >= 30 and traits.all_tones >= 3.3 and _has_grain(traits)


def _is_dark(traits: Traits) -> bool:
    """Mostly grey on black: an ultrasound, an X-ray of poor contrast, but also a terminal or the night."""
    return traits.ground >= 0.25 and traits.border >= 0.4 and traits.colourful * traits.body < 0.25


NARROW: Final[tuple[tuple[str, Callable[[Traits], bool]], ...]] = (
    ("scan", _slice),
    ("scan", _bare_brain),
    ("scan", _filling_slice),
    ("scan", _glowing),
    ("endoscopy", _disk),
    ("x-ray", _soft),
)
WIDE: Final[tuple[tuple[str, Callable[[Traits], bool]], ...]] = (
    ("scan", _wide_slice),
    ("scan", _wide_filling),
    ("x-ray", _wide_soft),
)


def _fitted(pixels: Pixels, side: int) -> Pixels:
    height, width = pixels.shape[:2]
    scale = side / max(height, width)
    size = max(8, round(width * scale)), max(8, round(height * scale))
    return np.asarray(
        cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR), np.uint8
    )


def _tint(small: NDArray[np.float32], grey: Grey) -> float:
    """How far colours stray from one tint: each channel is fitted to the lightness by a straight line first."""
    lightness = np.column_stack((grey.reshape(-1), np.ones(grey.size, np.float32)))
    channels = small.reshape(-1, 3)
    line, *_ = np.linalg.lstsq(lightness, channels, rcond=None)
    return float(np.percentile(np.abs(channels - lightness @ line).max(axis=1), 95))


def _border(grey: Grey) -> float:
    width = max(2, round(0.02 * max(grey.shape)))
    frame = np.ones(grey.shape, bool)
    frame[width:-width, width:-width] = False
    return float((grey[frame] < BLACK).mean())


def _ground(grey: Grey) -> Mask:
    """The black that hangs together with the edge of the picture."""
    _, labels, sizes, _ = cv2.connectedComponentsWithStats((grey < BLACK).astype(np.uint8), connectivity=4)
    edge = np.unique(np.concatenate((labels[0], labels[-1], labels[:, 0], labels[:, -1])))
    large = [label for label in edge if label and sizes[label, cv2.CC_STAT_AREA] > 0.003 * grey.size]
    return np.isin(labels, large)


def _corners(ground: Mask) -> int:
    side = max(3, ground.shape[0] // CORNER)
    ends = slice(0, side), slice(-side, None)
    return sum(bool(ground[rows, columns].mean() > 0.8) for rows in ends for columns in ends)


def _bodies(ground: Mask) -> list[Mask]:
    opened = cv2.morphologyEx((~ground).astype(np.uint8), cv2.MORPH_OPEN, np.ones((OPEN, OPEN), np.uint8))
    brush = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (CLOSE, CLOSE))
    padded = cv2.copyMakeBorder(opened, CLOSE, CLOSE, CLOSE, CLOSE, cv2.BORDER_CONSTANT, value=0)
    closed = cv2.morphologyEx(padded, cv2.MORPH_CLOSE, brush)[CLOSE:-CLOSE, CLOSE:-CLOSE]
    count, labels, sizes, _ = cv2.connectedComponentsWithStats(closed)
    return [labels == label for label in range(1, count) if sizes[label, cv2.CC_STAT_AREA] > 0.015 * ground.size]


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
        free = left > 2 and top > 2 and left + width < body.shape[1] - 2 and top + height < body.shape[0] - 2
        moon = len(bodies) == 1 and free and area > CIRCLE * np.pi * cv2.minEnclosingCircle(contour)[1] ** 2
        total += area
        solid += area * area / hull
        rounded += area * 4 * np.pi * area / length**2
        if area > 0.05 * body.size:
            boxy = max(boxy, hull / (width * height))
    return (solid / total, rounded / total, boxy, moon) if total else (0.0, 0.0, 1.0, False)


def _bits(levels: NDArray[np.float32]) -> float:
    """Entropy of 32 levels: text and drawings have about two bits, photos and scans more than three."""
    shares = np.histogram(levels, 32, (0, 256))[0] / max(1, levels.size)
    shares = shares[shares > 0]
    return float(-(shares * np.log2(shares)).sum())


def _contrasts(pixels: Pixels) -> tuple[float, float]:
    """Contrast of the two finest of five sizes of detail, and of the coarsest."""
    current = _fitted(pixels, 2 * SIDE).astype(np.float32).mean(axis=2)
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
    hsv = cv2.cvtColor(small.astype(np.uint8), cv2.COLOR_RGB2HSV)[body].astype(int)
    strong = hsv[:, 1] > 60
    red = (hsv[:, 0] <= 18) | (hsv[:, 0] >= 165)
    chroma = (small.max(axis=2) - small.min(axis=2))[body]
    patchy = float(chroma.std() / (chroma.mean() + 1))
    return float(red[hsv[:, 1] > 40].mean()) if (hsv[:, 1] > 40).any() else 0.0, float(strong.mean()), patchy
