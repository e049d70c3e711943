"""Finds lines in pictures of any size and shape, at a scale at which their letters can be seen.

Three looks make up the whole. A picture that is many times longer than wide is cut into *bands*, so that it is never reduced
to a ribbon. Each band is seen in at most MAX_SIDE pixels; and where that reduces it and ``strokes`` sees finer print than was
found there, *tiles* are seen at the picture's own scale, those with the most strokes first while there is time. A line that
goes on from one look into the next is put together and read once, from the picture itself.
Example: a page of 3,000 x 2,000 pixels is seen in 1,600 x 1,067; its footnotes are nine pixels high there, so the two tiles in
which they stand are seen, too. A chat of 1,080 x 15,000 is seen in ten bands as it is.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from detectors.kit import models
from detectors.kit.decode.photo import Pixels
from detectors.kit.geometry import LONG, OVERLAP, bands, steps
from detectors.kit.ocr.detection import NETWORK, find_boxes
from detectors.kit.ocr.seen import FINE_PRINT, SeenLine
from detectors.kit.ocr.stitching import stitched
from detectors.kit.ocr.strokes import ASKS, BLOCK, Blocks, edges, raised
from detectors.kit.terms import Region

MAX_SIDE: Final = LONG
"""Pixels. With sides capped here 96.4 % of 302 sensitive strings on 92 real photos were read, p50 0.37 s on two cores."""
LEAST_SIDE: Final = 736
"""Pixels of the short side to which smaller photos are enlarged, as the network was trained."""
THINNEST: Final = 8
"""Photos thinner than one to this are padded; a single line of text is about so thin."""
TILE: Final = 960
"""Pixels of a tile's side."""
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


def find_lines(pixels: Pixels, until: float = math.inf) -> Found:
    """Where lines stand in RGB pixels, as far as there is time for it by the monotonic clock."""
    whole = Region(0, 0, pixels.shape[1], pixels.shape[0])
    lines: list[SeenLine] = []
    complete = True
    tiles: list[tuple[float, Region]] = []
    parts = bands(pixels.shape[0], pixels.shape[1])
    if len(parts) > 1:  # letters larger than what bands share stand whole in none of them
        lines += [line for line in _seen(pixels, whole, whole)[0] if line.height > OVERLAP]
    for band in parts:
        if time.monotonic() >= until:
            return Found(stitched(lines, pixels), complete=False)
        here, fully = _seen(pixels[band.slices], band, whole)
        lines += here
        complete = complete and fully
        if (strong := raised(pixels[band.slices])) is not None:
            faint = _seen(strong, band, whole)[0]
            lines += [line for line in faint if not any(line.region.intersection(known.region) for known in here)]
        if max(band.width, band.height) > MAX_SIDE:
            tiles += _tiles(pixels, band, here)
    for _, tile in sorted(tiles, key=lambda pair: -pair[0]):
        if time.monotonic() >= until:
            complete = False
            break
        here, fully = _seen(pixels[tile.slices], tile, whole)
        lines += here
        complete = complete and fully
    return Found(stitched(lines, pixels), complete)


def _seen(pixels: Pixels, part: Region, whole: Region) -> tuple[list[SeenLine], bool]:
    """The lines in these pixels, a part of the picture, and whether all that looks like one was looked at."""
    fitted, scale = _fitted(pixels)
    picture = np.ascontiguousarray(_lit(fitted)[:, :, ::-1])
    boxes = find_boxes(picture)
    corner = np.array((part.left, part.top), np.float32)
    lines = [
        SeenLine(picture, box, box / np.float32(scale) + corner, sureness, _is_cut(box, scale, part, whole))
        for box, sureness in zip(boxes.quads, boxes.sureness, strict=True)
    ]
    return lines, boxes.complete


def _is_cut(box: np.ndarray, scale: float, part: Region, whole: Region) -> bool:
    """Whether a line touches a border of its look that is none of the picture."""
    left, top = box.min(axis=0)
    right, bottom = box.max(axis=0)
    inner = (
        (left < BORDER and part.left > whole.left)
        or (top < BORDER and part.top > whole.top)
        or (right > part.width * scale - 1 - BORDER and part.right < whole.right)
        or (bottom > part.height * scale - 1 - BORDER and part.bottom < whole.bottom)
    )
    return bool(inner)


def _tiles(pixels: Pixels, band: Region, lines: Sequence[SeenLine]) -> Iterator[tuple[float, Region]]:
    """The tiles of a band that ask for a closer look, each with how many of its blocks ask."""
    asking = _unexplained(edges(pixels[band.slices]), band, lines) >= ASKS
    for top, bottom in steps(band.height, TILE):
        for left, right in steps(band.width, TILE):
            blocks = asking[top // BLOCK : -(-bottom // BLOCK), left // BLOCK : -(-right // BLOCK)]
            if blocks.any():
                tile = Region(left, top, right, bottom).shifted(band.left, band.top)
                yield float(np.count_nonzero(blocks)), tile


def _unexplained(blocks: Blocks, band: Region, lines: Sequence[SeenLine]) -> Blocks:
    """The blocks without those whose strokes belong to lines that were seen large enough to be read."""
    known = np.zeros(blocks.shape, np.uint8)
    for line in lines:
        if line.height_as_seen >= FINE_PRINT:
            corners = (line.quad - (band.left, band.top)) / BLOCK
            cv2.fillConvexPoly(known, np.round(corners).astype(np.int32), [1])
    return np.where(known, np.float32(0), blocks)


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
    models.load(NETWORK)
