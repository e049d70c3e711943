"""Reads the faces of a photo: where they are, how sure that is, and how old they look.

The photo is looked at upright in 1,280 pixels, and turned three ways in 640, because the network knows faces that stand.
Example: a portrait gives one Face with its box, a score of about .9 and six ages.
Misses: faces below about ten pixels in a photo of 1,280.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from detectors.kit import ages
from detectors.kit.centerface import Boxes, detect, surest
from detectors.kit.photo import Pixels
from detectors.kit.terms import Region

LONG_SIDE: Final = 1280
"""The upright look: faces of 14 pixels in a photo of this size are found."""
TURNED_SIDE: Final = 640
LARGEST_SCALE: Final = 2.0
"""A small photo is enlarged at most so far."""
UPRIGHT: Final = 0.35
TURNED: Final = 0.5
"""Scores from which a peak is a face; a turned look adds chances to be wrong, so it must be surer."""


@dataclass(frozen=True, slots=True)
class Face:
    """One face: its box in upright pixels, from brow to chin, and how sure the network is of it.

    ``ages`` holds the years that each view of it shows; none for a face too small to tell.
    """

    region: Region
    score: float = 0.9
    ages: tuple[float, ...] = ()

    @property
    def head(self) -> Region:
        """The whole head with hair, ears and chin; it may leave the photo until it is clipped."""
        wide, high = self.region.width, self.region.height
        return Region(
            self.region.left - round(wide * 0.25),
            self.region.top - round(high * 0.35),
            self.region.right + round(wide * 0.25),
            self.region.bottom + round(high * 0.15),
        )

    @property
    def may_be_a_child(self) -> bool:
        return bool(self.ages) and ages.youngest(self.ages) < ages.GROWN


def find_faces(pixels: Pixels) -> tuple[Face, ...]:
    """The faces of a photo, the surest first."""
    height, width = pixels.shape[:2]
    found = [_looked(pixels, turns) for turns in range(4)]
    faces = []
    for left, top, right, bottom, score in surest(np.concatenate(found)):
        region = Region.around(((left, top), (right, bottom))).clip(width, height)
        if region is not None:
            faces.append(Face(region, float(score), ages.ages(pixels, region)))
    return tuple(faces)


def _looked(pixels: Pixels, turns: int) -> Boxes:
    """The faces of the photo turned by so many quarters, in pixels of the photo as it is."""
    height, width = pixels.shape[:2]
    side, threshold = (TURNED_SIDE, TURNED) if turns else (LONG_SIDE, UPRIGHT)
    turned = np.ascontiguousarray(np.rot90(pixels, turns))
    boxes = detect(turned, min(side / max(height, width), LARGEST_SCALE), threshold)
    return turned_back(boxes, turns, width, height)


def turned_back(boxes: Boxes, turns: int, width: int, height: int) -> Boxes:
    """Boxes found after ``np.rot90`` by so many quarters, in the photo of this size before it."""
    left, top, right, bottom, score = boxes.T
    corners = {
        0: (left, top, right, bottom),
        1: (width - bottom, left, width - top, right),
        2: (width - right, height - bottom, width - left, height - top),
        3: (top, height - right, bottom, height - left),
    }[turns % 4]
    return np.stack([*corners, score], axis=1)
