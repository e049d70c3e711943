"""Reads text lines with the place of every character: what a reader of words returns, and the first reader.

The first reader is PP-OCRv6, scene text at any angle: one network finds lines (``detection.py``), two read them
(``recognition.py``).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels
from detectors.kit.geometry import Point, Quad
from detectors.kit.ocr.detection import Quads, crop, find_quads
from detectors.kit.ocr.recognition import Reading, recognized
from detectors.kit.terms import Region, Unread

MAX_SIDE: Final = 1600
"""Pixels. With sides capped here 96.4 % of 302 sensitive strings on 92 real photos were read, p50 0.37 s on two cores."""
LEAST_SIDE: Final = 736
"""Pixels of the short side to which smaller photos are enlarged, as the network was trained."""
AGAINST: Final = -0.7
"""Cosine to the way of most text below which a line runs against it: 135 degrees and more."""
THINNEST: Final = 8
"""Photos thinner than one to this are padded; a single line of text is about so thin."""
MIN_SCORE: Final = 0.5
"""The reader's own default; below it lie textures and fragments."""
DOUBTFUL: Final = 0.7
PLAIN: Final = 0.85
"""A line read with less than the first is read the other way round, too, which is believed from the second on: a plate that
stands on its head has .54, and .96 when it is turned. Of 1,717 lines on 89 photos 29 are doubtful."""

DARK: Final = 150
BRIGHT: Final = 235
MOST_GAIN: Final = 8
"""Levels of the brightest half per cent: below the first a photo is brightened to the second. Of six cards shown at a fifth of
daylight with noise, two gained three to five lines each and none lost a value."""


@dataclass(frozen=True)
class TextLine:
    """One line of text.

    ``quad`` runs clockwise from the text's own top-left corner, whichever way the text is turned, in upright-photo pixels.
    ``edges`` are the ``len(text) + 1`` borders of the characters as shares (0 to 1) of the way along the line.
    """

    text: str = field(repr=False)
    quad: Quad
    score: float
    edges: tuple[float, ...] = field(default=(), repr=False)

    @cached_property
    def region(self) -> Region:
        return Region.around(self.quad)

    @cached_property
    def along(self) -> Point:
        """Unit vector of the direction in which the text runs."""
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = self.quad
        x, y = (bx - ax) + (cx - dx), (by - ay) + (cy - dy)
        length = float(np.hypot(x, y)) or 1.0
        return x / length, y / length

    @cached_property
    def height(self) -> float:
        """Height of the text in pixels, across its own direction."""
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = self.quad
        return float(np.hypot(dx - ax, dy - ay) + np.hypot(cx - bx, cy - by)) / 2

    def span(self, start: int, end: int) -> Region:
        """The region of the characters [start, end)."""
        if start <= 0 and end >= len(self.text):
            return self.region
        return Region.around(self.outline(start, end))

    def outline(self, start: int, end: int) -> Quad:
        """The outline of the characters [start, end), leaning as the line does."""
        edges = self.edges or tuple(index / max(1, len(self.text)) for index in range(len(self.text) + 1))
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = self.quad
        # The columns of the network place a character to about a third of its height.
        slack = 0.3 * self.height / max(1.0, float(np.hypot(bx - ax, by - ay)))
        first = max(0.0, edges[max(0, start)] - slack)
        last = min(1.0, edges[min(end, len(self.text))] + slack)
        return (
            (ax + first * (bx - ax), ay + first * (by - ay)),
            (ax + last * (bx - ax), ay + last * (by - ay)),
            (dx + last * (cx - dx), dy + last * (cy - dy)),
            (dx + first * (cx - dx), dy + first * (cy - dy)),
        )


@dataclass(frozen=True)
class Writing:
    """All that is written in a picture.

    ``unread`` is what looks like writing and was not understood, where it is more than a trace; ``mostly_unread`` tells that
    it is most of what is written. ``complete`` is false where a part could not be looked at closely in time. ``mirrored`` tells
    that words make more sense in the mirror.
    """

    lines: tuple[TextLine, ...] = ()
    unread: tuple[Unread, ...] = ()
    mostly_unread: bool = False
    complete: bool = True
    mirrored: bool = False


def read_lines(pixels: Pixels) -> tuple[TextLine, ...]:
    """The lines that the first reader sees in RGB pixels, in no promised order."""
    found = find_lines(pixels)
    return found.read(range(len(found.regions)))


class UnreadLines:
    """Lines that were seen in a BGR picture and are still to be read: boxes in its pixels, and its scale to the photo's."""

    def __init__(self, picture: Pixels, boxes: Quads, scale: float) -> None:
        self._picture = picture
        self._boxes = boxes
        self._quads = boxes / np.float32(scale)
        self.regions = tuple(Region.around(quad) for quad in self._quads)

    @cached_property
    def heights(self) -> tuple[float, ...]:
        """Of each line, in pixels of the photo."""
        return tuple(float(min(np.linalg.norm(a - b), np.linalg.norm(a - d))) for a, b, _, d in self._quads)

    def read(self, which: Sequence[int]) -> tuple[TextLine, ...]:
        """Those lines in which there is something to read."""
        crops = [crop(self._picture, self._boxes[at]) for at in which]
        readings = recognized(crops, either_way=True)
        own = [
            _own_quad(self._boxes[at], self._quads[at], reading.flipped)
            for at, reading in zip(which, readings, strict=True)
        ]
        lines = _lines(own, readings)
        against = _against(lines)
        again = sorted({*against, *(at for at, line in enumerate(lines) if line.score < DOUBTFUL)})
        turned = [_half_turned(crops[at], readings[at].flipped) for at in again]
        over = _lines([_from_its_end(own[at]) for at in again], recognized(turned))
        for at, line in zip(again, over, strict=True):
            if line.score > max(lines[at].score, 0 if at in against else PLAIN):
                lines[at] = line
        return tuple(line for line in lines if line.score >= MIN_SCORE and line.text.strip())


def find_lines(pixels: Pixels) -> UnreadLines:
    """Where lines stand in RGB pixels."""
    fitted, scale = _fitted(pixels)
    picture = np.ascontiguousarray(_lit(fitted)[:, :, ::-1])
    return UnreadLines(picture, find_quads(picture), scale)


def _against(lines: Sequence[TextLine]) -> list[int]:
    """Places of the lines that run against most of the text: the network that tells up from down errs on long ones."""
    x = sum(line.along[0] * len(line.text) * line.score for line in lines)
    y = sum(line.along[1] * len(line.text) * line.score for line in lines)
    size = float(np.hypot(x, y)) or 1.0
    return [at for at, line in enumerate(lines) if (line.along[0] * x + line.along[1] * y) / size < AGAINST]


def _half_turned(pixels: Pixels, flipped: bool) -> Pixels:
    """A crop the other way round than it was read."""
    return pixels if flipped else pixels[::-1, ::-1]


def _from_its_end(quad: Quad) -> Quad:
    a, b, c, d = quad
    return c, d, a, b


def _fitted(pixels: Pixels) -> tuple[Pixels, float]:
    """The pixels enlarged to LEAST_SIDE, but never longer than MAX_SIDE, nor thinner than a strip; and their scale.

    The top left corner stays. Bounds hold the network's memory: 300 bytes for each of these pixels.
    """
    height, width = pixels.shape[:2]
    scale = min(max(1.0, LEAST_SIDE / min(height, width)), MAX_SIDE / max(height, width))
    if scale != 1.0:
        size = max(1, round(width * scale)), max(1, round(height * scale))
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
        height, width = pixels.shape[:2]
    least = max(32, max(height, width) // THINNEST)
    below, beside = max(0, least - height), max(0, least - width)
    return np.pad(pixels, ((0, below), (0, beside), (0, 0)), mode="edge"), scale


def _lit(pixels: Pixels) -> Pixels:
    """A photo without light spots brightened: the networks were trained on daylight."""
    brightest = float(np.percentile(pixels[::4, ::4].max(axis=2), 99.5))
    if not 0 < brightest < DARK:
        return pixels
    gain = min(MOST_GAIN, BRIGHT / brightest)
    return np.asarray(cv2.LUT(pixels, np.clip(np.arange(256) * gain, 0, 255).astype(np.uint8)), np.uint8)


def prepare() -> None:
    """Load the network that finds lines now, so that the first photo does not wait for it."""
    find_lines(np.full((64, 256, 3), 255, np.uint8))


def _own_quad(read_from: Any, quad: Any, flipped: bool) -> Quad:
    """The corners in the order in which the text was read: the reader turns tall boxes by a quarter, flipped ones by half."""
    a, b, c, d = np.asarray(read_from, dtype=float)
    width = max(np.linalg.norm(a - b), np.linalg.norm(c - d))
    height = max(np.linalg.norm(a - d), np.linalg.norm(b - c))
    steps = (-1 if height >= 1.5 * width else 0) + (2 if flipped else 0)
    points = [(float(x), float(y)) for x, y in np.roll(quad, steps, axis=0)]
    return points[0], points[1], points[2], points[3]


def _lines(quads: Sequence[Quad], readings: Sequence[Reading]) -> list[TextLine]:
    return [
        TextLine(reading.text, quad, reading.score, _edges(reading.centres))
        for quad, reading in zip(quads, readings, strict=True)
    ]


def _edges(centres: Sequence[float]) -> tuple[float, ...]:
    """Borders between characters: halfway between the places in which the network saw them."""
    if not centres:
        return ()
    between = [(one + other) / 2 for one, other in itertools.pairwise(centres)]
    return (0.0, *between, 1.0)
