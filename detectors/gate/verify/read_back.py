"""Reads the words of a copy back with other eyes than those that read the photo.

Lines are looked for at another scale, sharpened, and read there by the same pair of networks. Beside a cover, and wherever
there are digits, the network of the two that did not decide reads the line, too, so that no value is believed on the word of
one. Tesseract, another program, reads the strips around covers and the lines on which the two networks differ.
Example: in ``DB_PASSW0RD: kopi`` beside a cover the tiny network sees a zero, the small one an O; both readings are kept, and
so is Tesseract's.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.lines import TextLine
from detectors.kit.ocr.looking import find_lines
from detectors.kit.ocr.overlaps import once
from detectors.kit.ocr.recognition import SMALL, TINY, Reading, recognized_by
from detectors.kit.ocr.seen import Understood, is_read, understand, with_reading
from detectors.kit.ocr.tesseract import read_strips
from detectors.kit.terms import Region

SCALE: Final = 0.8
"""Of the first pass: letters fall on other pixels, and strokes that ran together at full size part when sharpened."""
BESIDE: Final = 2.0
"""Heights of a line around covers in which both networks read."""
AROUND: Final = 48
"""Pixels around a cover that Tesseract reads: a line of the usual size and its neighbour."""
MOST_STRIPS: Final = 0.6
"""Share of the picture in strips from which one strip around all of them is read: their borders would cut words."""


@dataclass(frozen=True)
class WordsReadBack:
    """All readings of a copy's lines side by side, and ``once``, one reading of each: the small network's where it read."""

    lines: tuple[TextLine, ...] = ()
    once: tuple[TextLine, ...] = ()
    complete: bool = True


def read_back(pixels: Pixels, covered: Sequence[Region], until: float = math.inf) -> WordsReadBack:
    """What is written in RGB pixels of a copy; ``covered`` are its covers over words, in its pixels.

    Raises ReaderUnavailable where Tesseract cannot be asked.
    """
    smaller = _sharpened(pixels)
    found = find_lines(smaller, until)
    scale = (smaller.shape[1] / pixels.shape[1], smaller.shape[0] / pixels.shape[0])
    known = [_rescaled(each, scale) for each in understand(found.lines, until)]
    twice = [each for each in known if _has_digits(each.line) or _is_beside(each.line, covered)]
    second = _by_the_other(twice)
    doubts = [first.line for first, other in zip(twice, second, strict=True) if _differ(first.line, other)]
    strips = [cover.grow(AROUND) for cover in covered] + [line.region.grow(round(line.height / 2)) for line in doubts]
    third = read_strips(pixels, _merged(strips, pixels.shape[1], pixels.shape[0]))
    small = dict(zip(map(id, twice), second, strict=True))
    best = [small.get(id(each), each.line) if each.network == TINY else each.line for each in known]
    lines = [line for line in (*(each.line for each in known), *second) if is_read(line)]
    return WordsReadBack(
        (*third, *once(lines)),
        once([line for line in best if is_read(line)]),
        found.complete and len(known) == len(found.lines),
    )


def _sharpened(pixels: Pixels) -> Pixels:
    """A smaller, sharpened copy."""
    size = max(1, round(SCALE * pixels.shape[1])), max(1, round(SCALE * pixels.shape[0]))
    smaller = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.addWeighted(smaller, 1.6, cv2.GaussianBlur(smaller, (0, 0), 1.2), -0.6, 0), np.uint8)


def _by_the_other(known: Sequence[Understood]) -> list[TextLine]:
    """Each line as the network of the two reads it that did not decide."""
    readings: dict[int, Reading] = {}
    for own, other in ((TINY, SMALL), (SMALL, TINY)):
        which = [at for at, each in enumerate(known) if each.network == own]
        readings.update(zip(which, recognized_by(other, [known[at].crop for at in which]), strict=True))
    return [with_reading(each.line, readings[at]) for at, each in enumerate(known)]


def _rescaled(known: Understood, scale: tuple[float, float]) -> Understood:
    across, down = scale
    a, b, c, d = ((x / across, y / down) for x, y in known.line.quad)
    return replace(known, line=replace(known.line, quad=(a, b, c, d)))


def _has_digits(line: TextLine) -> bool:
    return any(sign.isdigit() for sign in line.text)


def _is_beside(line: TextLine, covered: Sequence[Region]) -> bool:
    near = line.region.grow(round(BESIDE * line.height))
    return any(cover.intersection(near) for cover in covered)


def _differ(line: TextLine, other: TextLine) -> bool:
    """Whether two readings of a line say other letters or digits."""
    first, second = ("".join(filter(str.isalnum, each.text)) for each in (line, other))
    return first != second


def _merged(strips: Iterable[Region], width: int, height: int) -> list[Region]:
    """The strips inside the picture, those that overlap as one."""
    merged: list[Region] = []
    for strip in strips:
        part = strip.clip(width, height)
        while part is not None and (near := [other for other in merged if other.intersection(part)]):
            merged = [other for other in merged if other not in near]
            for other in near:
                part = part.union(other)
        merged += [part] if part is not None else []
    if sum(strip.area for strip in merged) > MOST_STRIPS * width * height:
        return [Region(0, 0, width, height)]
    return merged
