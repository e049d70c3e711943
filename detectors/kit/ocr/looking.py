"""Finds lines in pictures of any size and shape, at a scale at which their letters can be seen.

Three looks make up the whole. A picture that is many times longer than wide is cut into *bands*, so that it is never reduced
to a ribbon. Each band is seen as it is or, if it is large, in MAX_SIDE pixels; and where that reduces it and finer print may
stand there than was found, *windows* are seen ``closer``, those with the most strokes first while there is time. A line
that goes on from one look into the next is put together and read once, from the picture itself.
Example: a page of 3,000 x 2,000 pixels is seen in 1,600 x 1,067; its footnotes are nine pixels high there, so the two windows
in which they stand are seen, too. A chat of 1,080 x 15,000 is seen in ten bands as it is.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np

from detectors.kit import models
from detectors.kit.decode.photo import Pixels, sized
from detectors.kit.geometry import LONG, OVERLAP, bands
from detectors.kit.ocr.closer import Window, windows
from detectors.kit.ocr.detection import NETWORK, find_boxes
from detectors.kit.ocr.seen import SeenLine
from detectors.kit.ocr.stitching import stitched
from detectors.kit.ocr.strokes import raised
from detectors.kit.terms import Region

MAX_SIDE: Final = LONG
"""Pixels. With sides capped here 96.4 % of 302 sensitive strings on 92 real photos were read, p50 0.37 s on two cores."""
LEAST_SIDE: Final = 736
"""Pixels of the short side to which smaller photos are enlarged, as the network was trained."""
THINNEST: Final = 8
"""Photos thinner than one to this are padded; a single line of text is about so thin."""
BORDER: Final = 6
"""Pixels from a look's border up to which a line counts as cut: cores are found to within four."""
DARK: Final = 150
BRIGHT: Final = 235
MOST_GAIN: Final = 8
"""Levels of the brightest half per cent: below the first a photo is brightened to the second. Of six cards shown at a fifth of
daylight with noise, two gained three to five lines each and none lost a value."""


@dataclass(frozen=True)
class Found:
    """The lines that were seen, and whether every part that may hold some was looked at closely."""

    lines: tuple[SeenLine, ...]
    complete: bool = True


def lit(pixels: Pixels) -> Pixels:
    """A photo without light spots brightened: the networks were trained on daylight."""
    brightest = float(np.percentile(pixels[::4, ::4].max(axis=2), 99.5))
    if not 0 < brightest < DARK:
        return pixels
    gain = min(MOST_GAIN, BRIGHT / brightest)
    return np.asarray(cv2.LUT(pixels, np.clip(np.arange(256) * gain, 0, 255).astype(np.uint8)), np.uint8)


def find_lines(
    pixels: Pixels, until: float = math.inf, share: float = 1.0, prepared: Callable[[Pixels], Pixels] = lit
) -> Found:
    """Where lines stand in RGB pixels, as far as there is time for it by the monotonic clock.

    Every look is made in this ``share`` of its usual scale, and its pixels are ``prepared`` for the networks.
    """

    def seen(part: Region, scale: float = 0.0) -> _Look:
        scale = share * (scale or _scale(part.height, part.width))
        size = max(1, round(part.width * scale)), max(1, round(part.height * scale))
        return _Look(sized(pixels[part.slices], *size), part, scale)

    def lines_in(look: _Look) -> tuple[list[SeenLine], bool]:
        return _look(replace(look, pixels=prepared(look.pixels)), whole)

    whole = Region(0, 0, pixels.shape[1], pixels.shape[0])
    lines: list[SeenLine] = []
    complete = True
    closer: list[Window] = []
    parts = bands(pixels.shape[0], pixels.shape[1])
    if len(parts) > 1:  # letters larger than what bands share stand whole in none of them
        lines += [line for line in lines_in(seen(whole))[0] if line.height > OVERLAP]
    for band in parts:
        if time.monotonic() >= until:
            return Found(stitched(lines, pixels), complete=False)
        look = seen(band)
        here, fully = lines_in(look)
        lines += here
        complete = complete and fully
        if (strong := raised(look.pixels)) is not None:
            faint = _look(replace(look, pixels=strong), whole)[0]
            lines += [line for line in faint if not any(line.region.intersection(known.region) for known in here)]
        closer += windows(pixels, band, look.scale / share, here)
    for window in sorted(closer, key=lambda window: -window.asking):
        if time.monotonic() >= until:
            complete = False
            break
        here, fully = lines_in(seen(window.part, window.scale))
        lines += here
        complete = complete and fully
    return Found(stitched(lines, pixels), complete)


@dataclass(frozen=True)
class _Look:
    """A part of a picture in the RGB pixels in which it is seen, ``scale`` of which are one of the picture."""

    pixels: Pixels
    part: Region
    scale: float


def _look(look: _Look, whole: Region) -> tuple[list[SeenLine], bool]:
    """The lines in a look at a part of the picture, and whether all that looks like one was looked at."""
    picture = np.ascontiguousarray(_thick(look.pixels)[:, :, ::-1])
    boxes = find_boxes(picture)
    corner = np.array((look.part.left, look.part.top), np.float32)
    lines = [
        SeenLine(picture, box, box / np.float32(look.scale) + corner, sureness, _is_cut(box, look, whole), look.scale)
        for box, sureness in zip(boxes.quads, boxes.sureness, strict=True)
    ]
    return lines, boxes.complete


def _is_cut(box: np.ndarray, look: _Look, whole: Region) -> bool:
    """Whether a line touches a border of its look that is none of the picture."""
    left, top = box.min(axis=0)
    right, bottom = box.max(axis=0)
    part, scale = look.part, look.scale
    inner = (
        (left < BORDER and part.left > whole.left)
        or (top < BORDER and part.top > whole.top)
        or (right > part.width * scale - 1 - BORDER and part.right < whole.right)
        or (bottom > part.height * scale - 1 - BORDER and part.bottom < whole.bottom)
    )
    return bool(inner)


def _scale(height: int, width: int) -> float:
    """The scale of the first look at so many pixels: small pictures are enlarged to LEAST_SIDE, large ones reduced.

    Bounds hold the network's memory: 300 bytes for each of these pixels.
    """
    if height * width <= MAX_SIDE**2 and min(height, width) >= LEAST_SIDE:
        return 1.0
    return min(max(1.0, LEAST_SIDE / min(height, width)), MAX_SIDE / max(height, width))


def _thick(pixels: Pixels) -> Pixels:
    """The pixels, padded below or beside where they are thinner than a strip; the top left corner stays."""
    height, width = pixels.shape[:2]
    least = max(32, max(height, width) // THINNEST)
    below, beside = max(0, least - height), max(0, least - width)
    return np.pad(pixels, ((0, below), (0, beside), (0, 0)), mode="edge")


def prepare() -> None:
    """Load the network that finds lines now, so that the first photo does not wait for it."""
    models.load(NETWORK)
