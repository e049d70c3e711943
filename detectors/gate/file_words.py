"""Lays the words of a file's own fields out as a page, so that every detector of words reads them as it reads a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from detectors.kit.decode.photo import Photo, Pixels
from detectors.kit.ocr.lines import TextLine, Writing
from detectors.kit.view import Readings, View
from detectors.kit.vision.barcodes import Code
from detectors.kit.vision.face import Face
from detectors.kit.vision.nudity import Nudity
from detectors.kit.vision.outlines import CardOutline
from detectors.kit.vision.scans import Scan
from detectors.kit.vision.scenes import NOTHING_SEEN

LETTER, HEIGHT, STEP, EDGE = 10, 20, 30, 10
"""Pixels of a page as it is typed: the width of a letter, the height of a line, the way to the next one, and the edge."""
SMALLEST: Final = 64
SURE: Final = 1.0


class OnlyWords(Readings):
    """Readings of a page that holds these lines and nothing else."""

    def __init__(self, lines: Sequence[TextLine]) -> None:
        self._lines = tuple(lines)

    def writing(self, pixels: Pixels, until: float) -> Writing:  # noqa: ARG002 - all of these are known already
        return Writing(self._lines)

    def faces(self, pixels: Pixels) -> tuple[Face, ...]:  # noqa: ARG002 - a page of words has none
        return ()

    def codes(self, pixels: Pixels) -> tuple[Code, ...]:  # noqa: ARG002 - a page of words has none
        return ()

    def outlines(self, pixels: Pixels) -> tuple[CardOutline, ...]:  # noqa: ARG002 - a page of words has none
        return ()

    def nudity(self, pixels: Pixels) -> Nudity:  # noqa: ARG002 - a page of words has none
        return Nudity()

    def scan(self, pixels: Pixels) -> Scan:  # noqa: ARG002 - a page of words is none
        return Scan()

    def scenes(self, pixels: Pixels) -> Mapping[str, float]:  # noqa: ARG002 - nothing but words
        return NOTHING_SEEN

    def framed(self, pixels: Pixels, outlines: tuple[CardOutline, ...]) -> None:  # noqa: ARG002 - nothing but words
        return None

    def marked_maps(self, pixels: Pixels, score: float, outlines: tuple[CardOutline, ...]) -> tuple[()]:  # noqa: ARG002 - nothing but words
        return ()


def view_of_words(words: Sequence[str]) -> View:
    """A white page on which the words stand line under line."""
    lines = [_line(text, EDGE + STEP * index) for index, text in enumerate(words)]
    right = max((line.region.right for line in lines), default=SMALLEST)
    size = (EDGE + STEP * len(lines) + SMALLEST, right + SMALLEST, 3)
    page = np.broadcast_to(np.uint8(255), size)
    return View(Photo(page), OnlyWords(lines))


def _line(text: str, top: int) -> TextLine:
    right, bottom = EDGE + LETTER * len(text), top + HEIGHT
    return TextLine(text, ((EDGE, top), (right, top), (right, bottom), (EDGE, bottom)), SURE)
