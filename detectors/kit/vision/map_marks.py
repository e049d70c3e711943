"""Finds what marks a place on a map: pins, the blue dot of one's own position, and routes.

By colour and shape, of any size and app: each patch of one strong hue (``map_patches``) is compared with a drop that stands
on its point, with a disc in a white ring (``map_shapes``), and with a long line of even width.
Example: a red drop with a dot inside, on a street map photographed at ten degrees.
Misses: signs that are pictures (flags, avatars, cars), marks in pale or grey colours, yellow routes, which look like highways.
Whether the picture is a map is not asked here; see ``scenes``. Source of the width of a line: the mean of the distance
transform over a stripe is a quarter of its width (Borgefors, 1986).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels, sized
from detectors.kit.terms import Region
from detectors.kit.vision.map_patches import BAND, BLUE, SMALLEST, Patch, brightness, pale_blue, patches
from detectors.kit.vision.map_shapes import disc_likeness, drop_likeness

MarkKind = Literal["pin", "dot", "route"]
LONGER: Final = 1280
"""Pixels of the longer side at which a picture is looked at: a phone's pin has 40 there, the disc of a position 18."""
SOFT: Final = 0.7
"""Standard deviation of the blur against a sensor's noise in the dark."""
ALONE: Final = 0.35
"""Share of strong colours around a patch from which it is a part of a cloud on a weather map and no sign that was put on a
map."""
LARGEST: Final = 0.16
PIN: Final = 0.018
"""A mark's height as a share of the longer side: at most, and of a pin at least; shops have smaller ones."""
CROWD: Final = 12
TALL: Final = 0.027
"""More pins than this are shops, if they are not at least this tall."""
STANDING: Final = (0.9, 2.2)
LIKE_A_DROP: Final = 0.85
SURELY_A_DROP: Final = 0.9
UNLIKE_A_DISC: Final = 0.07
"""A pin: its height in widths; the common area from which it is one if there is something in its middle, and without; by how
much more it has in common with a drop than with a disc."""
INNER: Final = 28
INSIDE: Final = 0.3
RIM: Final = (0.6, 0.9)
"""Levels by which a pin's middle differs from its rim, and where these are in radii of its head."""
ROUND: Final = (0.75, 1.33)
LIKE_A_DISC: Final = 0.83
SOLID: Final = 0.9
EVEN: Final = 0.1
"""A position: its height in widths, the common area with a disc, its filled share; and how far its middle may differ from its
rim, as a share of the brightness: shops have a white dot there, lakes a darker shore."""
WHITE: Final = (0.72, 0.3)
RING: Final = 0.7
RINGS: Final = (1.12, 1.34, 1.6, 2.0)
LIGHTER: Final = 0.022
HOLE: Final = 0.15
"""The ring around it: brightness of white at least and difference of its channels at most, as shares of the brightest; the
share of it that is white; from where to where it is and what is beyond, in radii; by how much it is lighter than that, as it
is not on a white button or on land around a lake; and by how much the disc differs from that: less in white letters on
blue."""
STRONG: Final = (0.55, 0.36)
YELLOW: Final = (16, 36)
"""Saturation, and difference of channels as a share of the brightness, of a route; and hues of highways, which are none."""
THIN: Final = (2.4, 0.035)
LONG: Final = (12.0, 0.18)
WINDING: Final = (0.8, 4.5)
SLANTED: Final = 3.0
FULL: Final = 0.4
"""A route: its width in pixels at least, as a share of the longer side at most; its length in widths, and as a share of the
shorter side; how many times as long as its box's diagonal, which nets of roads exceed; its box so many widths wide, and
filled at most so much."""
LINES: Final = 3
ALIKE: Final = 0.3
"""Hues with long lines from which they are lines of trains or traffic, where they are this share of the longest."""
PIECES: Final = 3
NEARBY: Final = 24
"""Pieces into which names and signs part one route at most: more are lines of a board for a game; and half pixels that are one
place."""


@dataclass(frozen=True)
class Mark:
    """A sign on a map and the box around it, in pixels of the picture that was looked at."""

    kind: MarkKind
    region: Region


def find_marks(pixels: Pixels) -> tuple[Mark, ...]:
    """The marks in RGB pixels, each once."""
    scale = min(1.0, LONGER / max(pixels.shape[:2]))
    height, width = (max(1, round(side * scale)) for side in pixels.shape[:2])
    if min(height, width) < SMALLEST:
        return ()
    small = np.asarray(cv2.GaussianBlur(sized(pixels, width, height) if scale < 1 else pixels, (0, 0), SOFT), np.uint8)
    found = list(patches(small))
    kinds: tuple[tuple[MarkKind, Iterable[Patch]], ...] = (
        ("pin", _no_shops(small, [patch for patch in found if _is_pin(small, patch)])),
        ("dot", (patch for patch in (*found, *pale_blue(small)) if _is_dot(small, patch))),
        ("route", _routes(small, found)),
    )
    marks = (Mark(kind, _region(patch, scale, pixels)) for kind, shown in kinds for patch in shown)
    return tuple(_once(marks))


def _region(patch: Patch, scale: float, pixels: Pixels) -> Region:
    left, top, wide, high = patch.box
    grown = Region(int(left / scale), int(top / scale), round((left + wide) / scale), round((top + high) / scale)).grow(
        2
    )
    return grown.clip(pixels.shape[1], pixels.shape[0]) or grown


def _once(marks: Iterator[Mark]) -> Iterator[Mark]:
    kept: list[Region] = []
    for mark in marks:
        if not any(common.area > mark.region.area / 2 for other in kept if (common := other.intersection(mark.region))):
            kept.append(mark.region)
            yield mark


def _is_pin(pixels: Pixels, patch: Patch) -> bool:
    left, top, wide, high = patch.box
    longer = max(pixels.shape[:2])
    if not (max(SMALLEST, PIN * longer) <= high <= LARGEST * longer and STANDING[0] <= high / wide <= STANDING[1]):
        return False
    like = 0.0 if patch.around > ALONE else drop_likeness(patch.mask)
    if like < LIKE_A_DROP or like < disc_likeness(patch.mask) + UNLIKE_A_DISC:
        return False
    part = pixels[top : top + high, left : left + wide].astype(np.float32)
    rows, columns = np.mgrid[0:high, 0:wide]
    away = np.hypot(columns - (wide - 1) / 2, rows - (wide - 1) / 2) / (wide / 2)
    inner, rim = part[away < INSIDE], part[(away > RIM[0]) & (away < RIM[1]) & (patch.mask > 0)]
    differs = len(rim) > 0 and float(np.abs(inner.mean(axis=0) - rim.mean(axis=0)).max()) >= INNER
    return differs or like >= SURELY_A_DROP


def _no_shops(pixels: Pixels, pins: Sequence[Patch]) -> Sequence[Patch]:
    """The pins; of a crowd only those that are taller than shops have them."""
    return pins if len(pins) <= CROWD else [pin for pin in pins if pin.box[3] >= TALL * max(pixels.shape[:2])]


def _is_dot(pixels: Pixels, patch: Patch) -> bool:
    left, top, wide, high = patch.box
    if not (min(wide, high) >= SMALLEST and max(wide, high) <= LARGEST / 2 * max(pixels.shape[:2])):
        return False
    if not ROUND[0] <= high / wide <= ROUND[1] or not BLUE[0] <= patch.hue <= BLUE[1]:
        return False
    if disc_likeness(patch.mask) < LIKE_A_DISC or patch.area < SOLID * patch.filled:
        return False
    x, y, radius = left + (wide - 1) / 2, top + (high - 1) / 2, (wide + high) / 4
    reach = round(RINGS[3] * radius) + 1
    upper, first = max(0, round(y) - reach), max(0, round(x) - reach)
    part = pixels[upper : round(y) + reach + 1, first : round(x) + reach + 1].astype(np.float32)
    rows, columns = np.mgrid[0 : part.shape[0], 0 : part.shape[1]]
    away = np.hypot(columns - (x - first), rows - (y - upper)) / radius
    ring, beyond = part[(away > RINGS[0]) & (away < RINGS[1])], part[(away > RINGS[2]) & (away < RINGS[3])]
    if not len(ring) or not len(beyond):
        return False
    bright, further = brightness(pixels), beyond.mean(axis=0)
    white = (ring.min(axis=1) >= WHITE[0] * bright) & (np.ptp(ring, axis=1) < WHITE[1] * bright)
    inner, rim = part[away < 0.4].mean(axis=0), part[(away > 0.7) & (away < 0.9)].mean(axis=0)
    if float(np.abs(inner - rim).max()) > EVEN * bright:
        return False
    stands_out = float(np.abs(part[away < 0.5].mean(axis=0) - further).max()) >= HOLE * bright
    lighter = float(ring.min(axis=1).mean() - beyond.min(axis=1).mean()) >= LIGHTER * bright
    return stands_out and lighter and bool(white.mean() >= RING)


def _routes(pixels: Pixels, found: Sequence[Patch]) -> list[Patch]:
    """Long lines of one strong colour; none where there are several colours of them, as trains and traffic have."""
    lines = [(length, patch) for patch in found if (length := _length(pixels, patch)) and _is_strong(pixels, patch)]
    longest = max((length for length, _ in lines), default=0.0)
    hues: list[int] = []
    for length, patch in lines:
        near = (min((patch.hue - hue) % 180, (hue - patch.hue) % 180) <= BAND for hue in hues)
        if length >= ALIKE * longest and not any(near):
            hues.append(patch.hue)
    routes = [patch for _, patch in lines]
    return routes if len(hues) < LINES and len(_apart(routes)) <= PIECES else []


def _apart(patches: Sequence[Patch]) -> set[tuple[int, int]]:
    """Where patches lie, those of neighbouring bands of hues once."""
    return {
        ((2 * left + wide) // NEARBY, (2 * top + high) // NEARBY)
        for left, top, wide, high in (one.box for one in patches)
    }


def _is_strong(pixels: Pixels, patch: Patch) -> bool:
    left, top, wide, high = patch.box
    inner = cv2.erode(patch.mask, np.ones((3, 3), np.uint8))
    line = pixels[top : top + high, left : left + wide][(inner if inner.any() else patch.mask) > 0]
    chroma, value = float(np.median(np.ptp(line, axis=1))), float(np.median(line.max(axis=1)))
    return chroma >= max(STRONG[1] * brightness(pixels), STRONG[0] * value)


def _length(pixels: Pixels, patch: Patch) -> float:
    """How long a patch is that is a route, in pixels; 0 for what is none."""
    left, top, wide, high = patch.box
    height, width = pixels.shape[:2]
    diagonal = float(np.hypot(wide, high))
    if patch.around > ALONE or diagonal < LONG[1] * min(height, width) or YELLOW[0] <= patch.hue <= YELLOW[1]:
        return 0.0
    if patch.area > FULL * wide * high:
        return 0.0
    distances = cv2.distanceTransform(np.pad(patch.mask, 1), cv2.DIST_L2, 3)[1:-1, 1:-1]
    thick = 4 * float(distances[patch.mask > 0].mean()) - 1
    length = patch.area / max(thick, 1.0)
    even = THIN[0] <= thick <= max(4.0, THIN[1] * max(height, width)) and length >= LONG[0] * thick
    sides = (left <= 1) + (top <= 1) + (left + wide >= width - 1) + (top + high >= height - 1)
    whole = sides <= 1 and WINDING[0] * diagonal <= length <= WINDING[1] * diagonal
    return length if even and whole and min(wide, high) >= SLANTED * thick else 0.0
