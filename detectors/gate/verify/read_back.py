"""Reads the words of a copy back with other eyes than those that read the photo.

Lines are looked for at another scale, sharpened, and read there by the tiny network. Beside a cover, and wherever there are
digits, the small one reads them, too: whichever of the two decided in the photo, the other has read the value now. Tesseract,
another program, reads the strips around covers and the lines in whose digits the two networks differ.
Example: in ``DB_PASSW0RD: kopi`` beside a cover the tiny network sees a zero, the small one an O; both readings are kept, and
so is Tesseract's.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.lines import TextLine
from detectors.kit.ocr.looking import find_lines
from detectors.kit.ocr.overlaps import once
from detectors.kit.ocr.recognition import SMALL, TINY, recognized_by
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


def read_back(
    pixels: Pixels,
    covered: Sequence[Region],
    until: float = math.inf,
    wanted: Callable[[Region], bool] = lambda _: True,
) -> WordsReadBack:
    """What is written in RGB pixels of a copy, as far as it is ``wanted``; ``covered`` are its covers over words.

    Raises ReaderUnavailable where Tesseract cannot be asked.
    """
    smaller = _sharpened(pixels)
    found = find_lines(smaller, until)
    scale = (pixels.shape[1] / smaller.shape[1], pixels.shape[0] / smaller.shape[0])
    lines = [line for line in found.lines if wanted(line.region.scaled(*scale))]
    understood, fully = understand(lines, until, TINY)
    known = [_rescaled(each, scale) for each in understood]
    twice = [at for at, each in enumerate(known) if _has_digits(each.line) or _is_beside(each.line, covered)]
    small = dict(zip(twice, recognized_by(SMALL, [known[at].crop for at in twice]), strict=True))
    second = {at: with_reading(known[at].line, reading) for at, reading in small.items()}
    doubts = [known[at].line for at, line in second.items() if _digits(line) != _digits(known[at].line)]
    strips = [grown for cover in covered if wanted(grown := cover.grow(AROUND))]
    strips += [line.region.grow(round(line.height / 2)) for line in doubts]
    third = read_strips(pixels, _merged(strips, pixels.shape[1], pixels.shape[0]))
    first = [each.line for each in known]
    best = [second.get(at, line) for at, line in enumerate(first)]
    return WordsReadBack(
        (*third, *once([line for line in (*first, *second.values()) if is_read(line)])),
        once([line for line in best if is_read(line)]),
        found.complete and fully,
    )


def _sharpened(pixels: Pixels) -> Pixels:
    """A smaller, sharpened copy."""
    size = max(1, round(SCALE * pixels.shape[1])), max(1, round(SCALE * pixels.shape[0]))
    smaller = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.addWeighted(smaller, 1.6, cv2.GaussianBlur(smaller, (0, 0), 1.2), -0.6, 0), np.uint8)


def _rescaled(known: Understood, scale: tuple[float, float]) -> Understood:
    across, down = scale
    a, b, c, d = ((x * across, y * down) for x, y in known.line.quad)
    return replace(known, line=replace(known.line, quad=(a, b, c, d)))


def _has_digits(line: TextLine) -> bool:
    return any(sign.isdigit() for sign in line.text)


def _is_beside(line: TextLine, covered: Sequence[Region]) -> bool:
    near = line.region.grow(round(BESIDE * line.height))
    return any(cover.intersection(near) for cover in covered)


def _digits(line: TextLine) -> str:
    return "".join(filter(str.isdigit, line.text))


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
