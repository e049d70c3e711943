"""How old a face looks, from six views of it: its box widened three times, each also mirrored.

Six views because one is a throw of the dice: the spread of their answers tells how far to trust the mean. A face whose mean
less its spread is below 15 years counts as a child's, so whoever cannot be told counts as a child.
Example: views of 16, 20, 14, 18, 15, 19 years have mean 17 and deviation 2.2: 14.8, a child.
Misses: people of 16 and 17 who look older (two of three of them on a public benchmark), children in costume or make-up.
Sources: face-api's age network (MIT), a small Xception; the rule was chosen on 250 benchmark faces a band of age.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit import models
from detectors.kit.photo import Pixels
from detectors.kit.terms import Region

WIDER: Final = (0.0, 0.2, 0.4)
"""By which shares of its sides a box is widened for the views."""
SIDE: Final = 112
MEANS: Final = np.array((122.782, 117.001, 104.298), np.float32)
"""The network's input, as its authors trained it."""
GROWN: Final = 15.0
"""Years. Of 250 benchmark faces a band it calls children .98 of 4-9, .95 of 10-12, .75 of 13-15, .06 of 21-25 and no older."""


def ages(pixels: Pixels, region: Region) -> tuple[float, ...]:
    """The age in years that each of the six views of a face shows."""
    batch = np.stack(list(_views(pixels, region)))
    (years,) = models.run("age", batch, batch.shape)
    return tuple(float(year) for year in years[:, 0])


def youngest(views: Sequence[float]) -> float:
    """The years that a face must be allowed to have: the mean of the views less their standard deviation."""
    return float(np.mean(views) - np.std(views))


def _views(pixels: Pixels, region: Region) -> Iterator[NDArray[np.float32]]:
    for share in WIDER:
        view = (_square(pixels, region, share) - MEANS) / np.float32(255)
        yield view
        yield np.ascontiguousarray(view[:, ::-1])


def _square(pixels: Pixels, region: Region, share: float) -> NDArray[np.float32]:
    """The widened box in the network's size; what lies outside the photo repeats its border."""
    wider = region.grow(round(region.width * share / 2), round(region.height * share / 2))
    height, width = pixels.shape[:2]
    inside = wider.clip(width, height) or region
    crop = cv2.copyMakeBorder(
        pixels[inside.slices],
        inside.top - wider.top,
        wider.bottom - inside.bottom,
        inside.left - wider.left,
        wider.right - inside.right,
        cv2.BORDER_REPLICATE,
    )
    shrinks = min(crop.shape[:2]) > SIDE
    sized = cv2.resize(crop, (SIDE, SIDE), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)
    return np.asarray(sized, np.float32)
