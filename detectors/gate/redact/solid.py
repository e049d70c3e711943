"""Paints the solid cover: one flat colour near that of its surroundings, with a label where one is wanted and fits."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from detectors.gate.redact.blocks import BLOCK, to_blocks
from detectors.gate.redact.letters import ink, size_that_fits
from detectors.gate.redact.seams import are_neighbours
from detectors.gate.redact.shapes import WHOLE, Mask, alpha, clusters
from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import Region, Shape

RING: Final = 12
"""Pixels around a box from which its colour is taken."""
CONTRAST: Final = 56
"""Levels of grey by which a cover differs from its surroundings, so that people see that something was covered."""
GENTLY: Final = 30
"""The same in the style ``auto``, whose covers have words on them: a shade darker than the paper."""
SMALLEST: Final = 9
"""Pixels: letters that are lower cannot be read and would look like a remainder of what is hidden."""
LARGEST: Final = 22
TALL: Final = 0.5
"""Size of the letters as a share of a cover's height: smaller than the print around it."""
INDENT: Final = 0.3
"""Heights of a cover before and behind the words on it."""
WORDS: Final = 0.55
"""How far the tone of words is from that of their cover towards black or white."""
LIGHTNESS: Final = (0.299, 0.587, 0.114)
"""Shares of red, green and blue in lightness (ITU-R BT.601)."""
MIDDLE: Final = 128
"""The middle of the levels: lighter surroundings get a darker cover, darker ones a lighter cover."""
LIGHT: Final = 140
"""Lightness of a cover from which its words are dark; around it either can be read."""

Colour = tuple[int, int, int]


def solid(
    pixels: Pixels,
    shapes: Sequence[Shape],
    hidden: Mask,
    covers: Pixels | None = None,
    contrast: float = CONTRAST,
    over: Mask | None = None,
) -> Pixels:
    """The pixels with every shape flat, with smooth edges. Shapes that touch have one colour.

    ``hidden`` are the blocks that any shape touches; nothing is taken from them. ``covers``: a copy whose covers tell their
    colours, where it is asked whether they are flat: lightness in the middle may fall to either side of it after coding.
    """
    height, width = hidden.shape
    groups = clusters(shapes, 1)
    colours = [(_shown(covers, group, over) or _colour(pixels, hidden, group, contrast), group) for group in groups]
    painted = pixels.copy()
    for colour, group in colours:
        for shape in group:
            window = to_blocks(shape.region, BLOCK, (0, 0)).clip(width, height)
            if window is not None:
                _lay(painted, colour, shape, hidden, window)
    return painted


def _lay(painted: Pixels, colour: Colour, shape: Shape, hidden: Mask, window: Region) -> None:
    """Lay one colour over a shape, as far as it is hidden."""
    filled = (alpha(shape, window) * hidden[window.slices])[..., None] / np.float32(WHOLE)
    part = painted[window.slices]
    painted[window.slices] = np.rint(part + filled * (np.array(colour, np.float32) - part)).astype(np.uint8)


def with_labels(painted: Pixels, labels: Mapping[Shape, str]) -> Pixels:
    """The same with words on shapes that are flat already: each is a function of its shape's size and colour."""
    drawn = painted.copy()
    height, width = painted.shape[:2]
    for shape, text in _without_repeats(labels).items():
        region = shape.region.clip(width, height)
        if region is None:
            continue
        x, y = (sum(corner[axis] for corner in shape.corners) // 4 for axis in (0, 1))
        colour = painted[min(max(y, 0), height - 1), min(max(x, 0), width - 1)]
        ink = _written(text, shape, region)
        if ink is not None:
            part, over = drawn[region.slices], ink[..., None] * (alpha(shape, region) == WHOLE)[..., None]
            drawn[region.slices] = np.rint(part + over * (_tone(colour) - part)).astype(np.uint8)
    return drawn


def _tone(colour: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """The colour of words on a cover: clearly, and not glaringly, darker or lighter."""
    light = float(colour.astype(np.float32) @ np.array(LIGHTNESS, np.float32))
    target = np.float32(255 if light < LIGHT else 0)
    level = colour.astype(np.float32)
    return np.asarray(level + np.float32(WORDS) * (target - level), np.float32)


def _written(text: str, shape: Shape, window: Region) -> npt.NDArray[np.float32] | None:
    """How much of each pixel of a window the words fill, along the shape's own slant; None where they do not fit."""
    (ax, ay), (bx, by), _, (dx, dy) = shape.corners
    long, high = math.hypot(bx - ax, by - ay), math.hypot(dx - ax, dy - ay)
    before = INDENT * high
    size = size_that_fits(text, long - 2 * before, high, SMALLEST, min(LARGEST, round(TALL * high)))
    if size is None:
        return None
    letters = ink(text, size)
    flat = np.zeros((math.ceil(high), math.ceil(long)), np.uint8)
    top, left = (math.ceil(high) - letters.shape[0]) // 2, round(before)
    flat[top : top + letters.shape[0], left : left + letters.shape[1]] = letters
    across, down = ((bx - ax) / long, (by - ay) / long), ((dx - ax) / high, (dy - ay) / high)
    there = np.array([[across[0], down[0], ax - window.left], [across[1], down[1], ay - window.top]], np.float32)
    laid = cv2.warpAffine(flat, there, (window.width, window.height), flags=cv2.INTER_LINEAR)
    return np.asarray(laid / np.float32(WHOLE), np.float32)


def _without_repeats(labels: Mapping[Shape, str]) -> dict[Shape, str]:
    """Of shapes that touch, each text on the largest only, and none on a shape that holds another with a text, or is in it."""
    chosen: dict[Shape, str] = {}
    for group in clusters(list(labels), 1):
        for shape in sorted(group, key=lambda one: (-one.region.area, one)):
            again = any(other in chosen and chosen[other] == labels[shape] for other in group)
            met = (other for other in chosen if other.region.intersection(shape.region))
            if not again and all(are_neighbours(other, shape) for other in met):
                chosen[shape] = labels[shape]
    return chosen


def _shown(covers: Pixels | None, group: Sequence[Shape], over: Mask | None) -> Colour | None:
    """The colour that a group of covers shows; None where there is no copy, or no pixel that they alone fill entirely.

    ``over`` are pixels that other covers are painted over afterwards.
    """
    if covers is None:
        return None
    height, width = covers.shape[:2]
    parts = [(shape, part) for shape in group if (part := shape.region.clip(width, height))]
    own = np.ones((height, width), bool) if over is None else ~over
    seen = [covers[part.slices][(alpha(shape, part) == WHOLE) & own[part.slices]] for shape, part in parts]
    if not sum(map(len, seen)):
        return None
    red, green, blue = (int(level) for level in np.median(np.concatenate(seen), axis=0))
    return red, green, blue


def _colour(pixels: Pixels, hidden: Mask, group: Sequence[Shape], contrast: float) -> Colour:
    """The middle colour of the open pixels around the group, made darker or lighter: seen, but not glaring."""
    height, width = hidden.shape
    rings = [ring for shape in group if (ring := shape.region.grow(RING).clip(width, height))]
    outside = np.concatenate([pixels[:0, 0], *(pixels[ring.slices][~hidden[ring.slices]] for ring in rings)])
    middle = np.median(outside, axis=0) if len(outside) else np.full(3, float(MIDDLE))
    light = float(middle @ np.array(LIGHTNESS))
    shade = (
        middle * (light - contrast) / light if light >= MIDDLE else middle + (255 - middle) * contrast / (255 - light)
    )
    red, green, blue = (int(level) for level in np.clip(np.rint(shade), 0, 255))
    return red, green, blue
