"""Draws the shapes of covers as masks, and the whole blocks of the photo's coding that they touch.

A head's box reaches from hair to chin and from ear to ear, so the rounded shape in it holds all of the face; its corners show
hair or what is behind. A bar lies along the writing and has rounded ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from detectors.gate.redact.blocks import BLOCK, MARGIN, Grid, to_blocks
from detectors.kit.terms import Form, Region, Shape

POWER: Final = 3
"""The rounded shape is |x/a|^3 + |y/b|^3 <= 1: it fills 0.88 of its box, an ellipse 0.79 and less than the face in it."""
SMALLEST: Final = 16
"""Pixels of a side up to which a shape stays a box: too few to be round."""
ROUNDING: Final = 0.3
"""Radius of a bar's ends as a share of its height."""
LARGEST_RADIUS: Final = 3 * MARGIN
"""Pixels: a corner is the curve sqrt(x) + sqrt(y) = sqrt(radius), so from four margins on the corner of the writing, which lies
the margin inside of both sides, would stick out; corners in whole pixels take half a pixel of the margin."""
ARC: Final = 5
"""Points on each rounded corner."""
FINE: Final = 4
"""Bits of a fraction of a pixel in which corners are drawn."""

WHOLE: Final = 255
"""What a pixel has that a shape fills entirely."""
KEPT: Final = 256
"""Shapes of which the drawing is kept: it is asked for by the painter, the proof and the fill around them."""

Mask = npt.NDArray[np.bool_]
Alpha = npt.NDArray[np.uint8]


def boxes(regions: Iterable[Region]) -> tuple[Shape, ...]:
    """Plain boxes."""
    return tuple(Shape.level(Form.BOX, region) for region in regions)


def is_plain(shape: Shape) -> bool:
    """Whether it is drawn as a box although it is meant to be round: it is too small."""
    region = shape.region
    return shape.form is Form.ROUND and min(region.width, region.height) <= SMALLEST


def draw(shape: Shape, mask: Mask, window: Region) -> None:
    """Set the pixels that a shape hides in a mask that stands for a window of the photo."""
    part = shape.region.intersection(window)
    if part is None:
        return
    here = part.shifted(-window.left, -window.top).slices
    if shape.form is Form.BOX or is_plain(shape):
        mask[here] = True
    else:
        mask[here] |= _filling(shape)[0][part.shifted(-shape.region.left, -shape.region.top).slices]


def alpha(shape: Shape, window: Region) -> Alpha:
    """How much of each pixel of a window a shape fills, 0 to 255: its edges are smooth."""
    filled: Alpha = np.zeros((window.height, window.width), np.uint8)
    part = shape.region.intersection(window)
    if part is None:
        return filled
    here = part.shifted(-window.left, -window.top).slices
    if shape.form is Form.BOX or is_plain(shape):
        filled[here] = WHOLE
    else:
        filled[here] = _filling(shape)[1][part.shifted(-shape.region.left, -shape.region.top).slices]
    return filled


@lru_cache(maxsize=KEPT)
def _filling(shape: Shape) -> tuple[Mask, Alpha]:
    """What a bar, stroke or round hides of its region, and how much of each pixel it fills. Always drawn as a whole: clipped
    lines are drawn otherwise."""
    if shape.form is Form.ROUND:
        depths = _depths(shape)
        edge = depths * min(shape.sides) / (2 * POWER)
        return depths >= 0, np.asarray(np.rint(np.clip(edge + 0.5, 0, 1) * WHOLE), np.uint8)
    framed = shape.region.grow(1)
    hard, smooth = (np.zeros((framed.height, framed.width), np.uint8) for _ in range(2))
    contour = [_contour(shape, framed)]
    cv2.fillPoly(hard, contour, 1, cv2.LINE_8, FINE)
    cv2.fillPoly(smooth, contour, WHOLE, cv2.LINE_AA, FINE)
    return hard[1:-1, 1:-1] > 0, smooth[1:-1, 1:-1]


def opaque(shapes: Iterable[Shape], width: int, height: int) -> Mask:
    """The pixels that some shape fills entirely: of what lies under them nothing shines through."""
    mask = np.zeros((height, width), bool)
    for shape in shapes:
        if (part := shape.region.clip(width, height)) is not None:
            mask[part.slices] |= alpha(shape, part) == WHOLE
    return mask


def _depths(shape: Shape) -> npt.NDArray[np.float64]:
    """For a head's four corners, how far inside its rounded shape each pixel of the box around them lies.

    1 is the middle, 0 the edge, less is outside.
    """
    region = shape.region
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = shape.corners
    x = np.arange(region.left, region.right) + 0.5 - (ax + bx + cx + dx) / 4
    y = np.arange(region.top, region.bottom) + 0.5 - (ay + by + cy + dy) / 4
    wide, high = (max(1.0, side) for side in shape.sides)
    across = (x[None] * (bx - ax) + y[:, None] * (by - ay)) / (wide * wide / 2)
    down = (x[None] * (dx - ax) + y[:, None] * (dy - ay)) / (high * high / 2)
    return np.asarray(1 - np.abs(across) ** POWER - np.abs(down) ** POWER)


def _contour(shape: Shape, window: Region) -> npt.NDArray[np.int32]:
    """The outline of a bar or stroke, its corners rounded, as OpenCV counts: middles of pixels, in fractions of a window's."""
    corners = [np.array(corner, float) for corner in shape.corners]
    round_ends = shape.form is Form.STROKE
    radius = min(shape.sides) / 2 if round_ends else min(ROUNDING * min(shape.sides), LARGEST_RADIUS)
    points: list[npt.NDArray[np.float64]] = []
    for at, corner in enumerate(corners):
        back, ahead = corners[at - 1] - corner, corners[(at + 1) % 4] - corner
        start = corner + radius * back / max(1e-6, float(np.linalg.norm(back)))
        end = corner + radius * ahead / max(1e-6, float(np.linalg.norm(ahead)))
        points += [
            (1 - share) ** 2 * start + 2 * share * (1 - share) * corner + share**2 * end
            for share in np.linspace(0, 1, 3 * ARC if round_ends else ARC)
        ]
    moved = np.array(points) - (window.left + 0.5, window.top + 0.5)
    return np.asarray(np.rint(moved * 2**FINE), np.int32)


def hidden_by(shapes: Iterable[Shape], width: int, height: int, grid: Grid = (0, 0)) -> Mask:
    """The pixels of a photo that carry something of what shapes hide: every block that they touch, whole.

    The photo's own coding has spread what is hidden over those blocks.
    """
    mask = np.zeros((height, width), bool)
    for shape in shapes:
        whole = to_blocks(shape.region, BLOCK, grid)
        part = whole.clip(width, height)
        if part is None:
            continue
        if shape.form is Form.BOX or is_plain(shape):
            mask[part.slices] = True
            continue
        drawn = np.zeros((whole.height, whole.width), bool)
        draw(shape, drawn, whole)
        mask[part.slices] |= _in_blocks(drawn)[part.shifted(-whole.left, -whole.top).slices]
    return mask


def _in_blocks(mask: Mask) -> Mask:
    """Every block that a mask of whole blocks touches, whole."""
    height, width = mask.shape
    touched = mask.reshape(height // BLOCK, BLOCK, width // BLOCK, BLOCK).any(axis=(1, 3))
    return np.asarray(touched.repeat(BLOCK, axis=0).repeat(BLOCK, axis=1), np.bool_)


def distinct(shapes: Iterable[Shape]) -> tuple[Shape, ...]:
    """The shapes in order, without those that lie inside another box or level bar."""
    kept = sorted(set(shapes))
    sides = np.array([shape.region.half_open for shape in kept]).reshape(-1, 4)
    filled = np.array([shape.is_level and shape.form in (Form.BOX, Form.BAR) for shape in kept], bool)
    # Inside a bar only what is a bar, too: a box reaches into corners that a bar leaves open.
    bars = np.array([shape.form is Form.BAR for shape in kept], bool)
    left, top, right, bottom = (side[:, None] for side in sides.T)
    holds = (left <= left.T) & (top <= top.T) & (right >= right.T) & (bottom >= bottom.T) & filled[:, None]
    holds &= ~bars[:, None] | bars[None, :]
    equal = holds & holds.T
    holds &= ~(equal & (np.arange(len(kept))[:, None] >= np.arange(len(kept))[None, :]))
    return tuple(shape for index, shape in enumerate(kept) if not holds[:, index].any())


def clusters(shapes: Sequence[Shape], reach: int = 0) -> list[list[Shape]]:
    """Shapes gathered into groups: within one they come closer than ``reach`` pixels to each other, or overlap."""
    groups: list[tuple[Region, list[Shape]]] = []
    for shape in shapes:
        members, bounds = [shape], shape.region
        while near := [group for group in groups if group[0].grow(reach).intersection(bounds)]:
            groups = [group for group in groups if group not in near]
            for neighbour, neighbours in near:
                bounds = bounds.union(neighbour)
                members += neighbours
        groups.append((bounds, members))
    return [sorted(members) for _, members in groups]


def hull(shapes: Sequence[Shape]) -> Region:
    """The smallest box around all of them."""
    whole = shapes[0].region
    for shape in shapes[1:]:
        whole = whole.union(shape.region)
    return whole


def tiles(width: int, height: int, side: int) -> Iterator[Region]:
    """Squares of a photo: what is done in those alone where there is something to do costs as much as that."""
    for top in range(0, height, side):
        for left in range(0, width, side):
            yield Region(left, top, min(left + side, width), min(top + side, height))


def around(mask: Mask) -> Region:
    """The box around what is set in a mask in which something is."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return Region(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
