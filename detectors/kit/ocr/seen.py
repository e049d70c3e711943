"""Reads lines that were seen in a picture: which way up each runs, and what it says."""

from __future__ import annotations

import itertools
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from detectors.kit.decode.photo import Pixels
from detectors.kit.geometry import Quad
from detectors.kit.ocr.detection import crop
from detectors.kit.ocr.lines import TextLine
from detectors.kit.ocr.recognition import CORES, Reading, recognized, recognized_by
from detectors.kit.terms import Region

AGAINST: Final = -0.7
"""Cosine to the way of most text below which a line runs against it: 135 degrees and more."""
MIN_SCORE: Final = 0.5
"""The reader's own default; below it lie textures and fragments."""
DOUBTFUL: Final = 0.7
PLAIN: Final = 0.85
"""A line read with less than the first is read the other way round, too, which is believed from the second on: a plate that
stands on its head has .54, and .96 when it is turned. Of 1,717 lines on 89 photos 29 are doubtful."""
FINE_PRINT: Final = 24
"""Pixels of the boxes around most lines, as they are seen, below which print is fine: they reach over the letters by a third
and are never below 15. Of 89 real photos 9 hold a card with such print; signs, labels and advertisements have 26 and more."""
AT_ONCE: Final = 16 * CORES
"""Lines that are read before the clock is looked at again: a tenth of a second and more."""

Corners = NDArray[np.float32]
"""4 x 2: x and y, clockwise from the top left one."""


@dataclass(frozen=True, eq=False)
class SeenLine:
    """A line that is still to be read: its corners in the BGR picture in which it was seen, and in the photo.

    ``sureness`` is the mean share of its core from 0 to 1. A line that is ``cut`` goes on beyond the picture.
    ``scale`` is how many pixels of the picture are one of the photo.
    """

    picture: Pixels = field(repr=False)
    box: Corners
    quad: Corners
    sureness: float = 1.0
    cut: bool = False
    scale: float = 1.0

    @cached_property
    def region(self) -> Region:
        return Region.around(self.quad)

    @cached_property
    def height(self) -> float:
        """In pixels of the photo."""
        return _height(self.quad)

    @cached_property
    def height_as_seen(self) -> float:
        """In pixels of the picture in which it was seen."""
        return _height(self.box)

    @cached_property
    def crop(self) -> Pixels:
        """Its pixels, laid level."""
        return crop(self.picture, self.box)


def _height(quad: Corners) -> float:
    a, b, _, d = quad
    return float(min(np.linalg.norm(a - b), np.linalg.norm(a - d)))


@dataclass(frozen=True, slots=True)
class Understood:
    """What a line says, its pixels the way up in which they were read, and what another network read than decided."""

    line: TextLine
    crop: Pixels = field(repr=False)
    other: str = field(default="", repr=False)


def understand(
    seen: Sequence[SeenLine], until: float = math.inf, networks: Sequence[str] = ()
) -> tuple[list[Understood], bool]:
    """What these lines say, in their order, also where that is nothing, and whether all were read as closely as they ask for.

    Lines not reached in time are left out. Each is read by its one of the ``networks`` alone if they are named.
    """

    def by(places: Sequence[int], crops: Sequence[Pixels], *, either_way: bool = False) -> list[Reading]:
        if networks:
            return recognized_by([networks[at] for at in places], crops)
        return recognized(crops, either_way=either_way)

    readings: list[Reading] = []
    for start in range(0, len(seen), AT_ONCE):
        if time.monotonic() >= until:
            break
        places = range(start, min(start + AT_ONCE, len(seen)))
        readings += by(places, [seen[at].crop for at in places], either_way=True)
    own = [_own_quad(line, reading.flipped) for line, reading in zip(seen, readings, strict=False)]
    crops = [_as_read(line.crop, reading.flipped) for line, reading in zip(seen, readings, strict=False)]
    lines = _lines(own, readings)
    against = _against(lines)
    again = sorted({*against, *(at for at, line in enumerate(lines) if line.score < DOUBTFUL)})
    complete = len(readings) == len(seen) and (not again or time.monotonic() < until)
    if complete:
        turned = [crops[at][::-1, ::-1] for at in again]
        second = by(again, turned)
        over = _lines([_from_its_end(own[at]) for at in again], second)
        for at, line, crop_, reading in zip(again, over, turned, second, strict=True):
            if line.score > max(lines[at].score, 0 if at in against else PLAIN):
                lines[at], crops[at], readings[at] = line, crop_, reading
    parts = zip(lines, crops, readings, strict=True)
    return [Understood(line, crop_, reading.other) for line, crop_, reading in parts], complete


def with_reading(line: TextLine, reading: Reading) -> TextLine:
    """The same line as another reader reads it, the same way up."""
    return TextLine(reading.text, line.quad, reading.score, _edges(reading.centres), reading.network)


def is_read(line: TextLine, least: float = MIN_SCORE) -> bool:
    """Whether there is something to read in a line, and it was read with at least this score."""
    return line.score >= least and bool(line.text.strip())


def _against(lines: Sequence[TextLine]) -> list[int]:
    """Places of the lines that run against most of the text: the network that tells up from down errs on long ones."""
    x = sum(line.along[0] * len(line.text) * line.score for line in lines)
    y = sum(line.along[1] * len(line.text) * line.score for line in lines)
    size = float(np.hypot(x, y)) or 1.0
    return [at for at, line in enumerate(lines) if (line.along[0] * x + line.along[1] * y) / size < AGAINST]


def _as_read(pixels: Pixels, flipped: bool) -> Pixels:
    """A crop the way up in which it was read."""
    return pixels[::-1, ::-1] if flipped else pixels


def _from_its_end(quad: Quad) -> Quad:
    a, b, c, d = quad
    return c, d, a, b


def _own_quad(line: SeenLine, flipped: bool) -> Quad:
    """The corners in the order in which the text was read: the reader turns tall boxes by a quarter, flipped ones by half."""
    a, b, c, d = np.asarray(line.box, dtype=float)
    width = max(np.linalg.norm(a - b), np.linalg.norm(c - d))
    height = max(np.linalg.norm(a - d), np.linalg.norm(b - c))
    steps = (-1 if height >= 1.5 * width else 0) + (2 if flipped else 0)
    points: list[Any] = [(float(x), float(y)) for x, y in np.roll(line.quad, steps, axis=0)]
    return points[0], points[1], points[2], points[3]


def _lines(quads: Sequence[Quad], readings: Sequence[Reading]) -> list[TextLine]:
    return [
        TextLine(reading.text, quad, reading.score, _edges(reading.centres), reading.network)
        for quad, reading in zip(quads, readings, strict=True)
    ]


def _edges(centres: Sequence[float]) -> tuple[float, ...]:
    """Borders between characters: halfway between the places in which the network saw them."""
    if not centres:
        return ()
    between = [(one + other) / 2 for one, other in itertools.pairwise(centres)]
    return (0.0, *between, 1.0)
