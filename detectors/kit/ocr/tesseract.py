"""Reads words with Tesseract, the second reader: a copy is read back by another program than the one that found the words."""

from __future__ import annotations

import bisect
import itertools
import math
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any, Final

import cv2
import numpy as np
import pytesseract

from detectors.kit.decode.photo import Pixels, Plane
from detectors.kit.ocr.lines import TextLine
from detectors.kit.scratch import memory_folder
from detectors.kit.terms import Region

LANGUAGES: Final = "ind"
"""It knows the same letters as ``eng``. On 7 papers in English, French and Indonesian it read 2,783 letters surely in 3.6 s of
processor time, both languages together 2,982 in 6.0 s; what it leaves unread the first reader reads."""
MIN_CONFIDENCE: Final = 70
"""Of 100. Below it Tesseract reads letters into hair, fabric and paper grain."""
SECONDS: Final = 20
ENLARGED: Final = 2.0
SMALL: Final = 700_000
LARGEST: Final = 4_000_000
"""Tesseract wants capitals of some 20 to 30 pixels; photos of papers mostly bring half of that. A picture of up to so
many pixels is enlarged so many times, one of more than the third figure is reduced."""
APART: Final = 24
"""Pixels of white between two strips, so that no words of both are read as one line."""


class ReaderUnavailable(Exception):
    """A reader cannot work on this machine; the message says what is missing."""


def read_lines_again(pixels: Pixels) -> tuple[TextLine, ...]:
    """The lines that Tesseract sees in RGB pixels. Raises ReaderUnavailable where it cannot be asked."""
    return read_strips(pixels, [Region(0, 0, pixels.shape[1], pixels.shape[0])])


def read_strips(pixels: Pixels, strips: Sequence[Region]) -> tuple[TextLine, ...]:
    """The lines that Tesseract sees in parts of RGB pixels, all of them in one call. Raises ReaderUnavailable as above."""
    if not strips:
        return ()
    starts = list(itertools.accumulate((strip.height + APART for strip in strips), initial=0))
    sheet = np.full((starts[-1], max(strip.width for strip in strips)), 255, np.uint8)
    for strip, start in zip(strips, starts, strict=False):
        sheet[start : start + strip.height, : strip.width] = cv2.cvtColor(pixels[strip.slices], cv2.COLOR_RGB2GRAY)
    return tuple(_in_photo(line, strips, starts) for line in _read(sheet))


def _in_photo(line: TextLine, strips: Sequence[Region], starts: Sequence[int]) -> TextLine:
    """A line of the sheet of strips where it stands in the photo."""
    middle = sum(y for _, y in line.quad) / 4
    at = max(0, min(bisect.bisect_right(starts, middle) - 1, len(strips) - 1))
    return line.shifted(strips[at].left, strips[at].top - starts[at])


def _read(grey: Plane) -> tuple[TextLine, ...]:
    _prepare()
    scale = ENLARGED if grey.size <= SMALL else min(1.0, math.sqrt(LARGEST / grey.size))
    if scale != 1.0:
        grey = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    try:
        data = pytesseract.image_to_data(
            grey, lang=LANGUAGES, config="--psm 11", timeout=SECONDS, output_type=pytesseract.Output.DICT
        )
    except (pytesseract.TesseractError, pytesseract.TesseractNotFoundError, RuntimeError, OSError) as error:
        raise ReaderUnavailable("Tesseract gave no answer") from error
    return tuple(_lines(data, scale))


@lru_cache(maxsize=1)
def _prepare() -> None:
    """pytesseract hands the picture over in a file: that file must never touch a disk."""
    if shutil.which(pytesseract.pytesseract.tesseract_cmd) is None:
        raise ReaderUnavailable("tesseract is not installed")
    os.environ["OMP_THREAD_LIMIT"] = "1"  # its threads cost more than they bring and fight with the networks
    folder = memory_folder()
    if folder is None:
        raise ReaderUnavailable("there is no folder in memory: mount a tmpfs at /dev/shm or name one in TMPDIR")
    tempfile.tempdir = str(folder)


def _lines(data: dict[str, list[Any]], scale: float) -> Iterator[TextLine]:
    """One line for every run of words that were read surely: what stands between two of them was not read."""
    words = [index for index, text in enumerate(data["text"]) if text.strip()]
    place = ("block_num", "par_num", "line_num")
    runs = groupby(words, key=lambda i: ([data[part][i] for part in place], float(data["conf"][i]) >= MIN_CONFIDENCE))
    for (_, surely), group in runs:
        if surely:
            yield _line(data, list(group), scale)


def _line(data: dict[str, list[Any]], words: Sequence[int], scale: float) -> TextLine:
    boxes = [[data[side][i] / scale for side in ("left", "top", "width", "height")] for i in words]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[0] + box[2] for box in boxes), max(box[1] + box[3] for box in boxes)
    width = max(right - left, 1.0)
    text, edges = "", [0.0]
    for index, (x, _, wide, _) in zip(words, boxes, strict=True):
        if text:
            text += " "
            edges.append((x - left) / width)
        word = str(data["text"][index])
        start = (x - left) / width
        edges += [start + wide / width * (step + 1) / len(word) for step in range(len(word))]
        text += word
    score = float(np.mean([float(data["conf"][i]) for i in words])) / 100
    quad = ((left, top), (right, top), (right, bottom), (left, bottom))
    return TextLine(text, quad, score, tuple(min(1.0, edge) for edge in edges))
