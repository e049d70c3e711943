"""Estimates how old a face looks, from two to twelve views: the eyes brought level, cut three times as wide, also mirrored.

Several views because one is a throw of the dice: the spread of their answers tells how far to trust the middle. A face whose
median less its spread is below 16 years counts as a child's: when in doubt, a face counts as a child's.
Example: views of 16, 20, 15, 19, 16, 20 years have median 17.5 and deviation 2.1: 15.4, a child.
Misses: people of 16 and 17 who look older; children in costume or make-up. Measured on 103 faces of 40 pixels and more in
photos, some children masked, called children: 45 of 45 children, 2 of 58 adults. With boxes moved and scaled by up to .03
of the face, .3 children are lost and 1.7 adults called children; by the mean in the median's place .3 and 1.8.
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
from detectors.kit.vision.face_crop import MIDDLE, Stance

Cut = tuple[float, float]
"""By which shares of its side the square around a face is widened, and moved to the right, for a view and its mirror."""
FIRST: Final[Cut] = (0.0, 0.0)
OTHERS: Final[tuple[Cut, ...]] = ((-0.15, 0.0), (0.15, 0.0))
MOVED: Final[tuple[Cut, ...]] = ((0.0, 0.04), (-0.15, -0.04), (0.15, 0.04))
"""Views of all faces, of those that are not plainly grown, and of those in doubt; at a width of .4 masks and hats mislead."""
PLAINLY_GROWN: Final = 30.0
"""Years. Where the first view and its mirror say more, the others are not asked: no child of 49 had more than 29 twice when its
box was moved by two pixels any way."""
IN_DOUBT: Final = (10.0, 24.0)
"""Years, by the mean of six views less their deviation, between which six more are asked. With boxes moved by two pixels any
way, of 49 children .2 are lost and of 71 adults 2.8 are called children by the mean, with six views .4 and 3.0, and with six
around the box of the first look 1.8 and 3.0."""
SHARP: Final = 64
"""Pixels to which a view is reduced first: full sharpness misleads the network more often."""
INPUT: Final = 112
VIEWS: Final = (2, INPUT, INPUT, 3)
MEANS: Final = np.array((122.782, 117.001, 104.298), np.float32)
"""The network's input, as its authors trained it."""
GROWN: Final = 16.0
"""Years. With boxes moved as above, at 15 .7 children are lost instead of .3, at 17 2.5 adults called children, not 1.7."""


def ages(picture: Pixels, stance: Stance) -> tuple[float, ...]:
    """The age in years that each view of a portrait shows: two for one who is plainly grown, twelve where six leave doubt."""
    upright = np.ascontiguousarray(np.rot90(picture, stance.turns))
    years = _asked(upright, stance, FIRST)
    if min(years) > PLAINLY_GROWN:
        return years
    for cut in OTHERS:
        years += _asked(upright, stance, cut)
    if IN_DOUBT[0] <= np.mean(years) - np.std(years) < IN_DOUBT[1]:
        for cut in MOVED:
            years += _asked(upright, stance, cut)
    return years


def prepare() -> None:
    """Load the network now."""
    models.load("age", VIEWS)


def youngest(views: Sequence[float]) -> float:
    """The years that a face must be allowed to have: the median of the views less their standard deviation."""
    return float(np.median(views) - np.std(views))


def _asked(upright: Pixels, stance: Stance, cut: Cut) -> tuple[float, ...]:
    """The years of one view and of its mirror."""
    view = (_levelled(upright, stance, cut) - MEANS) / np.float32(255)
    (pair,) = models.run("age", np.stack([view, view[:, ::-1]]), VIEWS)
    return tuple(float(year) for year in pair[:, 0])


def _levelled(upright: Pixels, stance: Stance, cut: Cut) -> NDArray[np.float32]:
    """The square around the face, widened and moved, turned so that the eyes are level, in the network's size."""
    left, top, right, bottom = stance.box or MIDDLE
    wider, moved = cut
    side = max(right - left, bottom - top)
    scale = SHARP / (side * (1 + wider))
    cosine, sine = scale * np.cos(stance.tilt), scale * np.sin(stance.tilt)
    turn = np.array(((cosine, sine), (-sine, cosine)))
    shift = SHARP / 2 - turn @ ((left + right) / 2 + moved * side, (top + bottom) / 2)
    small = cv2.warpAffine(
        upright, np.column_stack((turn, shift)), (SHARP, SHARP), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(cv2.resize(small, (INPUT, INPUT), interpolation=cv2.INTER_LINEAR), np.float32)
