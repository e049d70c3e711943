"""Writes words on covers that are flat already: names of fields, or stand-ins for their values.

Each is a function of its shape's size and colour. Words are written only where all of their letters fit.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from detectors.gate.redact.letters import ink, size_that_fits
from detectors.gate.redact.seams import are_neighbours
from detectors.gate.redact.shapes import WHOLE, Mask, alpha, around, clusters
from detectors.gate.redact.solid import LIGHTNESS
from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import Region, Shape
from detectors.kit.text.stand_ins import SHORTER

SMALLEST: Final = 9
"""Pixels: letters that are lower cannot be read and would look like a remainder of what is hidden."""
INDENT: Final = 0.3
"""Heights of a line before and behind the words on a cover."""
TONE: Final = 0.55
"""How far the tone of words is from that of their cover towards black or white."""
LIGHT: Final = 140
"""Lightness of a cover from which its words are dark; around it either can be read."""
INVENTED: Final = ((36, 58, 148), (196, 210, 255))
"""Blue ink on light and on dark ground: what is invented is told from what is printed."""
SHRINK: Final = 0.7
"""Share of the size of words that a shorter form is preferred to."""

Corner = tuple[int, int]
Tone = npt.NDArray[np.float32]
Ink = Callable[[npt.NDArray[np.uint8]], Tone]


@dataclass(frozen=True)
class Lettering:
    """How words are written: the size of letters as a share of a cover's height and at most, their ink, and shorter forms.

    ``each``: every cover has words of its own where no smaller one has words already; otherwise one of those that touch has.
    """

    tall: float
    largest: int
    ink: Ink
    shorter: Mapping[str, Sequence[str]] = field(default_factory=dict)
    each: bool = False


def _tone(colour: npt.NDArray[np.uint8]) -> Tone:
    """The colour of words on a cover: clearly, and not glaringly, darker or lighter."""
    target = np.float32(0 if _is_light(colour) else 255)
    level = colour.astype(np.float32)
    return np.asarray(level + np.float32(TONE) * (target - level), np.float32)


def _invented(colour: npt.NDArray[np.uint8]) -> Tone:
    return np.array(INVENTED[0 if _is_light(colour) else 1], np.float32)


def _is_light(colour: npt.NDArray[np.uint8]) -> bool:
    return float(colour.astype(np.float32) @ np.array(LIGHTNESS, np.float32)) >= LIGHT


NAMES: Final = Lettering(0.5, 22, _tone)
"""Names of fields: smaller than the print around them."""
STAND_INS: Final = Lettering(0.62, 32, _invented, SHORTER, each=True)
"""Stand-ins: as large as most print whose place they take."""


def with_words(
    painted: Pixels, words: Mapping[Shape, str], lettering: Lettering = NAMES, taken: Mask | None = None
) -> Pixels:
    """The pixels with words on shapes that are flat already; none where ``taken`` is set."""
    drawn = painted.copy()
    height, width = painted.shape[:2]
    taken = np.zeros((height, width), bool) if taken is None else taken.copy()
    chosen = dict(sorted(words.items(), key=_smallest_first)) if lettering.each else _without_repeats(words)
    for shape, text in chosen.items():
        region = shape.region.clip(width, height)
        if region is None:
            continue
        inside = alpha(shape, region) == WHOLE
        if lettering.each and (taken[region.slices] & inside).any():
            continue
        x, y = (sum(corner[axis] for corner in shape.corners) // 4 for axis in (0, 1))
        colour = painted[min(max(y, 0), height - 1), min(max(x, 0), width - 1)]
        filled = _written(text, shape, region, lettering)
        if filled is not None and filled.any():
            taken[_around(filled, region).slices] = True
            part, over = drawn[region.slices], (filled * inside)[..., None]
            drawn[region.slices] = np.rint(part + over * (lettering.ink(colour) - part)).astype(np.uint8)
    return drawn


def _smallest_first(each: tuple[Shape, str]) -> tuple[int, Shape]:
    return each[0].region.area, each[0]


def _around(filled: npt.NDArray[np.float32], window: Region) -> Region:
    """The box around words in a window."""
    return around(filled > 0).shifted(window.left, window.top)


def _written(text: str, shape: Shape, window: Region, lettering: Lettering) -> npt.NDArray[np.float32] | None:
    """How much of each pixel of a window the words fill, along the shape's own slant; None where they do not fit."""
    long, high = shape.sides
    line = min(high, lettering.largest / lettering.tall)
    wanted = min(lettering.largest, round(lettering.tall * high))
    fitting = _fitting((text, *lettering.shorter.get(text, ())), long - 2 * INDENT * line, high, wanted)
    if fitting is None:
        return None
    letters = ink(*fitting)
    flat = np.zeros((math.ceil(high), math.ceil(long)), np.uint8)
    top, left = (math.ceil(high) - letters.shape[0]) // 2, round(INDENT * line)
    flat[top : top + letters.shape[0], left : left + letters.shape[1]] = letters
    (ax, ay), (bx, by), _, (dx, dy) = _readable(shape)
    across, down = ((bx - ax) / long, (by - ay) / long), ((dx - ax) / high, (dy - ay) / high)
    there = np.array([[across[0], down[0], ax - window.left], [across[1], down[1], ay - window.top]], np.float32)
    laid = cv2.warpAffine(flat, there, (window.width, window.height), flags=cv2.INTER_LINEAR)
    return np.asarray(laid / np.float32(WHOLE), np.float32)


def _readable(shape: Shape) -> tuple[Corner, Corner, Corner, Corner]:
    """The corners of a shape from where words begin: those of a line on its head from the other end."""
    a, b, c, d = shape.corners
    return (c, d, a, b) if b[0] < a[0] else (a, b, c, d)


def _fitting(forms: Sequence[str], wide: float, high: float, wanted: int) -> tuple[str, int] | None:
    """The first of some words that fits in nearly the wanted size, else the last that fits at all, with its size."""
    sizes = [(text, size) for text in forms if (size := size_that_fits(text, wide, high, SMALLEST, wanted))]
    large = (each for each in sizes if each[1] >= SHRINK * wanted)
    return next(large, sizes[-1] if sizes else None)


def _without_repeats(words: Mapping[Shape, str]) -> dict[Shape, str]:
    """Of shapes that touch, each text on the largest only, and none on a shape that holds another with a text, or is in it."""
    chosen: dict[Shape, str] = {}
    for group in clusters(list(words), 1):
        for shape in sorted(group, key=lambda one: (-one.region.area, one)):
            again = any(other in chosen and chosen[other] == words[shape] for other in group)
            met = (other for other in chosen if other.region.intersection(shape.region))
            if not again and all(are_neighbours(other, shape) for other in met):
                chosen[shape] = words[shape]
    return chosen
