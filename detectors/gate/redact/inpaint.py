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
    total, count = (_by_four(level) for level in (sums, weight[..., 0]))
    share = np.minimum(count, 1)
    scale = np.divide(share, count, out=np.zeros_like(count), where=count > 0)
    return total * scale[..., None], share[..., None]


def _by_four(level: Floats) -> Floats:
    """Sums of squares of four; what stands beyond an odd border counts nothing."""
    height, width = level.shape[:2]
    even = cv2.copyMakeBorder(level, 0, height % 2, 0, width % 2, cv2.BORDER_CONSTANT, value=0)
    size = even.shape[1] // 2, even.shape[0] // 2
    return np.asarray(cv2.resize(even, size, interpolation=cv2.INTER_AREA) * np.float32(4), np.float32)
