"""Grows colours for unknown pixels from known ones: smooth, and equal to them where the two meet.

Pull and push (Gortler et al., The Lumigraph, 1996): averages of known pixels at ever coarser scales, drawn back into the
gaps from coarse to fine.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from detectors.gate.redact.shapes import Mask

AROUND: Final = 48
"""Pixels around a gap that it grows from; from further away only averages of averages would arrive."""

Floats = npt.NDArray[np.float32]


def inpainted(colours: Floats, known: Mask) -> Floats:
    """Colours for every pixel: the known ones as they are, the others from ever coarser averages of known ones."""
    weight = known.astype(np.float32)[..., None]
    levels = [(colours * weight, weight)]
    while levels[-1][1].min() <= 0:
        levels.append(_halved(*levels[-1]))
    sums, weight = levels.pop()
    fill = sums / weight
    for sums, weight in reversed(levels):
        height, width = weight.shape[:2]
        fill = sums + (1 - weight) * cv2.resize(fill, (width, height), interpolation=cv2.INTER_LINEAR)
    return fill


def _halved(sums: Floats, weight: Floats) -> tuple[Floats, Floats]:
    """One level coarser: the mean of the known among four, known as soon as one of them is."""
    tall, wide = weight.shape[0] % 2, weight.shape[1] % 2
    total, count = (_by_four(np.pad(level, ((0, tall), (0, wide), (0, 0)))) for level in (sums, weight))
    share = np.minimum(count, 1)
    return np.divide(total * share, count, out=np.zeros_like(total), where=count > 0), share


def _by_four(level: Floats) -> Floats:
    quarter: Floats = level[0::2, 0::2] + level[1::2, 0::2] + level[0::2, 1::2] + level[1::2, 1::2]
    return quarter
