"""Tells drawn faces from photographed ones: cartoons, comics, drawn figures on posters.

The smaller of the two nsfwjs networks knows drawings. Asked about a portrait it says Drawing with .25 and more to cartoons and
with at most .04 to each of 95 photographed faces, children, masks and old identity cards among them. It is asked only where
a drawing is possible: in a picture that it takes for one as a whole, or about a face with large even areas.
Example: a vector graphic of a masked girl gets .9.
Misses: oil paintings, statues and dolls. A picture that both networks call a drawing makes its faces doubtful, no more.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from detectors.kit import models
from detectors.kit.decode.photo import Pixels

DRAWN: Final = 0.15
"""Share of Drawing from which a portrait is drawn: of 15 drawn faces all have .25 and more, photographed ones .04 at most."""
POSSIBLE: Final = 0.1
"""Share of Drawing in the whole picture from which its faces are asked about; photos of people get .03 and less."""
EVEN: Final = 0.25
"""Share of even pixels in a face from which it is asked about: drawn faces have .34 to .47, most photographed ones less."""
PAINTED: Final = 0.75
"""Mean of both networks' share for the whole picture, from which it is a painting: paintings have .78 and more, photos .66."""
INPUT: Final = 224


def share_drawn(pixels: Pixels, network: str = "nsfwjs") -> float:
    """How much of a drawing the network sees in a picture, from 0 to 1."""
    sized = cv2.resize(pixels, (INPUT, INPUT), interpolation=cv2.INTER_LINEAR)
    (shares,) = models.run(network, np.asarray(sized, np.float32)[None] / np.float32(255))
    return float(shares[0, 0])


def is_drawn(picture: Pixels, face: Pixels, whole: float) -> bool:
    """Whether a portrait, and the face in it as it was taken, out of a picture with this share of Drawing, is drawn."""
    return (whole >= POSSIBLE or _even(face) >= EVEN) and share_drawn(picture) >= DRAWN


def is_painted(pixels: Pixels, whole: float) -> bool:
    """Whether both networks take a picture with this share of Drawing for drawn or painted as a whole."""
    return whole >= 2 * PAINTED - 1 and (whole + share_drawn(pixels, "nsfwjs_mid")) / 2 >= PAINTED


def _even(face: Pixels) -> float:
    """The share of pixels that hardly differ from their neighbours to the right and below."""
    if min(face.shape[:2]) <= 1:
        return 1.0
    grey = cv2.cvtColor(face, cv2.COLOR_RGB2GRAY).astype(np.int16)
    change = np.abs(np.diff(grey, axis=1))[:-1] + np.abs(np.diff(grey, axis=0))[:, :-1]
    return float((change <= 1).mean())
