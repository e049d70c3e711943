"""Reads the words of a copy back with other eyes than those that read the photo.

Lines are looked for at another scale, sharpened, and read there. Beside a cover, and wherever there are digits, a line is read
by the network that did not decide in the photo: the small one where the tiny one had, the tiny one where the small one had,
and both where they do not read the same or the photo showed no such line. Other lines are read by the tiny one. Tesseract,
another program, reads the strips around covers and the lines in whose digits the two networks differ.
Example: ``DB_PASSW0RD: kopi`` beside a cover was decided by the tiny network, which saw a zero; the small one reads an O now,
and Tesseract reads the line, too.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.lines import TextLine
from detectors.kit.ocr.looking import find_lines, lit
from detectors.kit.ocr.overlaps import once
from detectors.kit.ocr.recognition import SMALL, TINY, recognized_by
from detectors.kit.ocr.seen import is_read, understand, with_reading
from detectors.kit.ocr.tesseract import read_strips
from detectors.kit.terms import Region

SCALE: Final = 0.8
"""Of the first pass: letters fall on other pixels, and strokes that ran together at full size part when sharpened."""
SAME: Final = 0.5
"""Share of the smaller of two lines' regions from which they are the same words."""
MUCH: Final = 0.5
"""Share of a line's letters and digits from which a reading of the same signs stands for it."""
BESIDE: Final = 2.0
"""Heights of a line around covers in which the network reads that did not decide in the photo."""
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
    before: Sequence[TextLine] = (),
    until: float = math.inf,
    wanted: Callable[[Region], bool] = lambda _: True,
) -> WordsReadBack:
    """What is written in RGB pixels of a copy, as far as it is ``wanted``; ``covered`` are its covers over words.

    ``before`` are the lines of the first pass in the copy's pixels. Raises ReaderUnavailable where Tesseract cannot be asked.
    """
    found = find_lines(pixels, until, SCALE, _sharpened)
    lines = [line for line in found.lines if wanted(line.region)]
    first = _FirstPass(before)
    known = [first.there(line.region) for line in lines]
    networks = [_other(there, covered) for there in known]
    understood, fully = understand(lines, until, networks)
    read = [each.line for each in understood]
    twice = [at for at, line in enumerate(read) if _asks_again(line, known[at], covered)]
    small = recognized_by([SMALL] * len(twice), [understood[at].crop for at in twice])
    second = {at: with_reading(read[at], reading) for at, reading in zip(twice, small, strict=True)}
    doubts = [line for at, line in enumerate(read) if _differs(second.get(at), line, known[at])]
    strips = [grown for cover in covered if wanted(grown := cover.grow(AROUND))]
    strips += [line.region.grow(round(line.height / 2)) for line in doubts]
    third = read_strips(pixels, _merged(strips, pixels.shape[1], pixels.shape[0]))
    best = [second.get(at, line) for at, line in enumerate(read)]
    return WordsReadBack(
        (*third, *once([line for line in (*read, *second.values()) if is_read(line)])),
        once([line for line in best if is_read(line)]),
        found.complete and fully,
    )


class _FirstPass:
    """The lines that the first pass read, to know by which network a line of the copy was decided and what it said."""

    def __init__(self, lines: Sequence[TextLine]) -> None:
        self._lines = lines
        self._boxes = np.array([line.region.half_open for line in lines], np.int64).reshape(-1, 4)

    def there(self, region: Region) -> list[TextLine]:
        """The lines that share with a region at least SAME of the smaller of both."""
        left, top, right, bottom = self._boxes.T
        near = (left < region.right) & (right > region.left) & (top < region.bottom) & (bottom > region.top)
        return [line for at in np.flatnonzero(near).tolist() if (line := self._lines[at]).region.meets(region, SAME)]


def _other(before: Sequence[TextLine], covered: Sequence[Region]) -> str:
    """The network that reads a line of the copy first: where a value may stand, the one that did not decide."""
    if not before or any(line.network != TINY for line in before):
        return TINY
    valuable = any(map(_has_digits, before)) or any(_is_beside(line, covered) for line in before)
    return SMALL if valuable else TINY


def _asks_again(line: TextLine, before: Sequence[TextLine], covered: Sequence[Region]) -> bool:
    """Whether the small network is to read a line, too: a value may stand there, and it is not what the first pass says.

    What two networks read alike, one in the photo and the other in the copy, is read; few of its signs, or none, are not alike.
    """
    if line.network == SMALL or not (any(map(_has_digits, (line, *before))) or _is_beside(line, covered)):
        return False
    return not any(each.network == SMALL and _says_much_of(line, each) for each in before)


def _says_much_of(line: TextLine, before: TextLine) -> bool:
    """Whether a line repeats what the photo says there: all of its digits, and most of the rest."""
    said, there = _signs(line), _signs(before)
    return said in there and len(said) >= max(1, MUCH * len(there)) and _digits(line) == _digits(before)


def _differs(second: TextLine | None, line: TextLine, before: Sequence[TextLine]) -> bool:
    """Whether two networks read different digits."""
    if second is not None:
        return _digits(second) != _digits(line)
    return line.network == SMALL and not any(_digits(line) in _digits(each) for each in before)


def _sharpened(pixels: Pixels) -> Pixels:
    return lit(np.asarray(cv2.addWeighted(pixels, 1.6, cv2.GaussianBlur(pixels, (0, 0), 1.2), -0.6, 0), np.uint8))


def _has_digits(line: TextLine) -> bool:
    return any(sign.isdigit() for sign in line.text)


def _is_beside(line: TextLine, covered: Sequence[Region]) -> bool:
    near = line.region.grow(round(BESIDE * line.height))
    return any(cover.intersection(near) for cover in covered)


def _digits(line: TextLine) -> str:
    return "".join(filter(str.isdigit, line.text))


def _signs(line: TextLine) -> str:
    return "".join(filter(str.isalnum, line.text.lower()))


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
