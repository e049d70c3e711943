"""Estimates how old a face looks, from six views: the eyes brought level, cut three times as wide, each also mirrored.

Six views because one is a throw of the dice: the spread of their answers tells how far to trust the mean. A face whose mean
less its spread is below 16 years counts as a child's: when in doubt, a face counts as a child's.
Example: views of 16, 20, 15, 19, 16, 20 years have mean 17.7 and deviation 2.1: 15.6, a child.
Misses: people of 16 and 17 who look older; children in costume or make-up. Measured on 105 faces of 40 pixels and more in real
photos, 20 of the 36 children masked, share called children: children 1.00, adults .04. With boxes widened by up to .4 as they
are, at full sharpness, it is .81 of the children at .04 of the adults, and .89 at .09.
Sources: face-api's age network (MIT), a small Xception.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from detectors.kit import models
from detectors.kit.decode.photo import Pixels
from detectors.kit.vision.face_crop import PART, SIDE, Stance

WIDER: Final = (0.0, -0.15, 0.15)
"""By which shares the square around a face is widened for the views; at .4 masks and hats mislead."""
PLAINLY_GROWN: Final = 25.0
"""Years. Where the first view and its mirror say more, the others are not asked: no child of 36 had more than 16.4 twice."""
SHARP: Final = 64
"""Pixels to which a view is reduced first: full sharpness misleads the network more often."""
INPUT: Final = 112
VIEWS: Final = (2, INPUT, INPUT, 3)
MEANS: Final = np.array((122.782, 117.001, 104.298), np.float32)
"""The network's input, as its authors trained it."""
GROWN: Final = 16.0
"""Years. At 15 three children of 36 are lost, at 17 six adults of 69 are called children instead of three."""


def ages(picture: Pixels, stance: Stance) -> tuple[float, ...]:
    """The age in years that each of the six views of a portrait shows; only two of them for one who is plainly grown."""
    upright = np.ascontiguousarray(np.rot90(picture, stance.turns))
    years: list[float] = []
    for share in WIDER:
        view = (_levelled(upright, stance.tilt, share) - MEANS) / np.float32(255)
        (pair,) = models.run("age", np.stack([view, view[:, ::-1]]), VIEWS)
        years += [float(year) for year in pair[:, 0]]
        if min(years) > PLAINLY_GROWN:
            break
    return tuple(years)


def prepare() -> None:
    """Load the network now."""
    models.load("age", VIEWS)


def youngest(views: Sequence[float]) -> float:
    """The years that a face must be allowed to have: the mean of the views less their standard deviation."""
    return float(np.mean(views) - np.std(views))


def _levelled(upright: Pixels, tilt: float, share: float) -> NDArray[np.float32]:
    """The square around the face in the middle, widened, turned so that the eyes are level, in the network's size."""
    scale = SHARP / (SIDE * PART * (1 + share))
    cosine, sine = scale * np.cos(tilt), scale * np.sin(tilt)
    shift = SHARP / 2 - SIDE / 2 * np.array((cosine + sine, cosine - sine))
    matrix = np.array([[cosine, sine, shift[0]], [-sine, cosine, shift[1]]])
    small = cv2.warpAffine(upright, matrix, (SHARP, SHARP), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.resize(small, (INPUT, INPUT), interpolation=cv2.INTER_LINEAR), np.float32)
