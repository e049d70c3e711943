"""Reads lines of text with two of PP-OCRv6's recognition networks, as many lines at once as there are cores.

The tiny network reads every line. Where it is not sure, the small one, which takes four times as long, reads the line again
and decides; it needs fewer columns to be wrong than signs to look alike, so a line with digits has a higher bar. Of the lines
that the tiny one decides alone, .2 % differ by more than a tenth from what the small one reads, .4 % in a digit.
Each line is padded to the next of a few widths, alone, a line a core: RapidOCR reads six lines together, all padded to the
widest, and on two cores the same lines of 30 real photos took 0.98 s a photo instead of 1.85.
Example: a crop of 200 x 40 pixels is read in a width of 256 and gives its text, a score, and where each letter stands.
Source: the reading of the network's answer (connectionist temporal classification, greedy) follows RapidOCR's (Apache-2.0).
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit import models
from detectors.kit.decode.photo import Pixels

TINY: Final = "ppocr_rec_tiny"
SMALL: Final = "ppocr_rec"
"""The two networks by their names among the models."""
HEIGHT: Final = 48
"""Pixels of a line as the networks were trained."""
WIDTHS: Final = (64, 96, 128, 160, 192, 224, 256, 320, 384, 448, 512, 576, 640)
FURTHER: Final = 128
"""Widths in which lines are read, and the steps beyond the last: a new width costs the network some 20 ms once."""
PLAINLY: Final = 0.93
PLAINLY_COUNTED: Final = 0.97
"""Scores from which the tiny network decides a line alone: one without digits, and one with."""
MIXED: Final = re.compile(r"\d(?=[^\W\d_])|[^\W\d_](?=\d)")
"""A letter and a digit without a blank between: a digit misread (``10ó`` for 106), or a blank that the tiny network lost, as in
``HP0812``. One in eighty of the lines that it reads plainly has such a place."""
HEAD: Final = 192
SURE: Final = 0.9
"""Pixels in which it is seen whether a line stands on its head, and the share from which that is believed."""
LONGEST: Final = 4096
"""A longer line is squeezed: it is a border or a pattern, and would take seconds."""
CORES: Final = max(1, len(os.sched_getaffinity(0)))


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of one line, its mean score from 0 to 1, and each character's middle as a share of the line's length."""

    text: str = field(repr=False)
    score: float
    centres: tuple[float, ...] = field(repr=False)
    flipped: bool = False
    network: str = TINY
    other: str = field(default="", repr=False)
    """``flipped``: whether the crop stood on its head and was read the other way round; ``network``: who decided; ``other``:
    what the tiny network read where the small one decided."""

    @property
    def is_plain(self) -> bool:
        """Whether the tiny network's own score is enough to believe it."""
        counted = any(sign.isdigit() for sign in self.text)
        return self.score >= (PLAINLY_COUNTED if counted else PLAINLY) and not MIXED.search(self.text)


def recognized(crops: Sequence[Pixels], *, either_way: bool = False) -> list[Reading]:
    """What stands in crops of single lines, BGR, in their order; upright ones, or ``either_way`` up."""
    return _side_by_side(_either_way if either_way else _upright, crops)


def recognized_by(networks: Sequence[str], crops: Sequence[Pixels]) -> list[Reading]:
    """What for each upright crop one network alone reads, for a second opinion."""
    return _side_by_side(_read, networks, crops)


def _side_by_side(read: Callable[..., Reading], *asked: Sequence[Any]) -> list[Reading]:
    if len(asked[0]) <= 1:
        return list(map(read, *asked))
    with ThreadPoolExecutor(min(CORES, len(asked[0]))) as readers:
        return list(readers.map(read, *asked))


def _upright(crop: Pixels) -> Reading:
    first = _read(TINY, crop)
    return first if first.is_plain else _decided(crop, first)


def _decided(crop: Pixels, first: Reading) -> Reading:
    """What the small network reads where the tiny one's first reading is not plain."""
    return replace(_read(SMALL, crop), other=first.text or " ")


def _either_way(crop: Pixels) -> Reading:
    first = _read(TINY, crop)
    if first.is_plain:
        return first
    flipped = _stands_on_its_head(crop)
    return replace(_upright(crop[::-1, ::-1]), flipped=True) if flipped else _decided(crop, first)


def _stands_on_its_head(crop: Pixels) -> bool:
    """What a small network says of the beginning of the line, if it is sure; source: RapidOCR's use of it (Apache-2.0)."""
    height, width = crop.shape[:2]
    picture = _padded(crop, min(HEAD, max(1, -(-HEIGHT * width // height))), HEAD)
    (shares,) = models.run("ppocr_cls", picture, picture.shape, side_by_side=CORES)
    return bool(shares[0, 1] > SURE)


def _padded(crop: Pixels, own: int, width: int) -> NDArray[np.float32]:
    """The crop in the height of the networks and a width of its own, the rest of the input being grey."""
    padded = np.zeros((1, 3, HEIGHT, width), np.float32)
    padded[0, :, :, :own] = cv2.resize(crop, (own, HEIGHT)).transpose(2, 0, 1) / np.float32(127.5) - 1
    return padded


def _read(network: str, crop: Pixels) -> Reading:
    height, width = crop.shape[:2]
    own = min(LONGEST, max(1, -(-HEIGHT * width // height)))
    padded = _padded(crop, own, _width(own))
    (shares,) = models.run(network, padded, side_by_side=CORES)
    return replace(_decoded(shares[0], own / padded.shape[3], _alphabet(network)), network=network)


def _width(own: int) -> int:
    return next((width for width in WIDTHS if width >= own), -(-own // FURTHER) * FURTHER)


def _decoded(shares: NDArray[np.float32], part: float, alphabet: Sequence[str]) -> Reading:
    """The likeliest sign of each column (columns x signs); doubles and blanks between signs fall away, and so do spaces
    after a space: how wide a gap is says nothing, and phrases are known with one.

    ``part`` is the share of the columns in which the line itself stands; the rest is padding.
    """
    signs = shares.argmax(axis=1)
    kept = np.flatnonzero((signs != 0) & np.append(True, signs[1:] != signs[:-1]))
    gaps = signs[kept] == len(alphabet) - 1
    kept = kept[~(gaps & np.append(False, gaps[:-1]))]
    if not len(kept):
        return Reading("", 0.0, ())
    text = "".join(alphabet[sign] for sign in signs[kept])
    centres = np.minimum((kept + 0.5) / (len(signs) * part), 1.0)
    return Reading(text, float(shares[kept, signs[kept]].mean()), tuple(float(centre) for centre in centres))


@cache
def _alphabet(network: str) -> tuple[str, ...]:
    """A network's signs in their order: the blank, those that are listed for it, the space."""
    listed: Any = (
        models.notes(network, "framework", "character")
        if network == SMALL
        else models.path("ppocr_signs_tiny").read_text("utf-8")
    )
    return ("", *str(listed).splitlines(), " ")


def prepare() -> None:
    """Load the networks now."""
    blank = np.full((HEIGHT, HEAD, 3), 255, np.uint8)
    recognized([blank], either_way=True)
    recognized_by([SMALL], [blank])
