"""Finds where lines of text stand, with PP-OCRv6's tiny detection network, and cuts each line out upright.

The network answers, for each pixel, how sure it is that the core of a line lies there (differentiable binarization). Each
core gets the smallest leaning box around it, which is grown by what the training had shrunk it. Example: a photo of a card
with twelve lines gives twelve boxes of four corners each, clockwise from the top left one.
Source: Liao et al., Real-time Scene Text Detection with Differentiable Binarization (2020); thresholds, the growing and the
cutting follow RapidOCR (Apache-2.0).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit import models
from detectors.kit.decode.photo import Pixels

NETWORK: Final = "ppocr_det_tiny"
"""Half of the work of its small sister: of 221 boxes around words on 69 photos it finds 214, that one 216."""
STEP: Final = 32
"""Sides of the network's input are multiples of this."""
CORE: Final = 0.3
LINE: Final = 0.5
"""Share from which a pixel belongs to a core, and mean share of a core's box from which it is a line."""
GROWN: Final = 1.6
"""A box grows on all sides by this times its area over its perimeter."""
MOST: Final = 2000
"""Cores of one picture that are looked at, the largest first: a page has 200, noise has thousands."""
THINNEST_CORE: Final = 3
THINNEST_LINE: Final = 4
UPRIGHT: Final = 1.5
"""A crop this much higher than wide holds a line that runs up or down, and is turned by a quarter."""

Quads = NDArray[np.float32]
"""n x 4 x 2: corners (x, y) in pixels."""


@dataclass(frozen=True)
class Boxes:
    """The boxes around lines, from top to bottom, how sure the network is of each, and whether all cores were looked at."""

    quads: Quads
    sureness: tuple[float, ...]
    complete: bool


def find_boxes(picture: Pixels) -> Boxes:
    """Where lines stand in BGR pixels."""
    height, width = picture.shape[:2]
    shares = _shares(picture)
    scale = np.array((width / shares.shape[1], height / shares.shape[0]), np.float32)
    outlines = _outlines(shares)
    found: list[tuple[NDArray[np.float32], float]] = []
    for box, sureness in _boxes(shares, outlines[:MOST]):
        quad = clockwise(np.round(cv2.boxPoints(box) * scale).astype(np.float32), width, height)
        if _is_wide_enough(quad):
            found.append((quad, sureness))
    found.sort(key=lambda pair: (float(pair[0][0, 1]), float(pair[0][0, 0])))
    quads = np.array([quad for quad, _ in found], np.float32).reshape(-1, 4, 2)
    return Boxes(quads, tuple(sureness for _, sureness in found), len(outlines) <= MOST)


def crop(picture: Pixels, quad: NDArray[np.float32]) -> Pixels:
    """The pixels in a box, laid level; a box that stands is turned by a quarter against the clock."""
    a, b, c, d = quad
    wide = max(1, int(max(np.linalg.norm(a - b), np.linalg.norm(c - d))))
    high = max(1, int(max(np.linalg.norm(a - d), np.linalg.norm(b - c))))
    level = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    matrix = cv2.getPerspectiveTransform(np.ascontiguousarray(quad, np.float32), level)
    flat = cv2.warpPerspective(picture, matrix, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(np.rot90(flat) if high >= UPRIGHT * wide else flat, np.uint8)


def _shares(picture: Pixels) -> NDArray[np.float32]:
    """What the network answers: rows x columns, 0 to 1, for the picture in the nearest size that it takes."""
    height, width = (max(STEP, round(side / STEP) * STEP) for side in picture.shape[:2])
    sized = cv2.resize(picture, (width, height)).transpose(2, 0, 1)[None]
    (answer,) = models.run(NETWORK, sized / np.float32(127.5) - np.float32(1))
    return np.asarray(answer[0, 0], np.float32)


def _outlines(shares: NDArray[np.float32]) -> list[NDArray[np.int32]]:
    """The outlines of cores that are not too thin to be a line, the largest first."""
    cores = cv2.dilate((shares > CORE).astype(np.uint8), np.ones((2, 2), np.uint8))
    outlines, _ = cv2.findContours(cores, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    sizes = [cv2.boundingRect(outline)[2:] for outline in outlines]
    wide_enough = [at for at, size in enumerate(sizes) if min(size) >= THINNEST_CORE]
    return [
        np.asarray(outlines[at], np.int32) for at in sorted(wide_enough, key=lambda at: -sizes[at][0] * sizes[at][1])
    ]


def _boxes(
    shares: NDArray[np.float32], outlines: list[NDArray[np.int32]]
) -> Iterator[tuple[cv2.typing.RotatedRect, float]]:
    """The grown boxes around cores, in pixels of the answer, and the mean share in each."""
    for outline in outlines:
        middle, (wide, high), angle = cv2.minAreaRect(outline)
        if min(wide, high) < THINNEST_CORE:
            continue
        sureness = _mean(shares, cv2.boxPoints((middle, (wide, high), angle)))
        if sureness >= LINE:
            grown = GROWN * wide * high / (wide + high)  # twice the distance: the perimeter is 2 (wide + high)
            yield (middle, (wide + grown, high + grown), angle), sureness


def _mean(shares: NDArray[np.float32], corners: NDArray[np.float32]) -> float:
    """The mean share in a leaning box."""
    height, width = shares.shape
    left, top = np.clip(np.floor(corners.min(axis=0)), 0, (width - 1, height - 1)).astype(int)
    right, bottom = np.clip(np.ceil(corners.max(axis=0)), 0, (width - 1, height - 1)).astype(int)
    inside = np.zeros((bottom - top + 1, right - left + 1), np.uint8)
    cv2.fillPoly(inside, [(corners - (left, top)).astype(np.int32)], 1)
    return float(cv2.mean(shares[top : bottom + 1, left : right + 1], inside)[0])


def clockwise(corners: NDArray[np.float32], width: int, height: int) -> NDArray[np.float32]:
    """Corners inside the picture, clockwise from the top left one: of the two left ones and the two right ones, the upper."""
    by_x = corners[np.argsort(corners[:, 0], kind="stable")]
    (a, d), (b, c) = (pair[np.argsort(pair[:, 1], kind="stable")] for pair in (by_x[:2], by_x[2:]))
    return np.asarray(np.clip((a, b, c, d), 0, (width - 1, height - 1)), np.float32)


def _is_wide_enough(quad: NDArray[np.float32]) -> bool:
    a, b, _, d = quad
    return bool(np.linalg.norm(a - b) >= THINNEST_LINE and np.linalg.norm(a - d) >= THINNEST_LINE)
