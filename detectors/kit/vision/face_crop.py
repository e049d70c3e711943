"""Looks again at one face, cut out, enlarged and in four turns: is it a face, and which way is it up?

A peak in the whole photo can be a cow, a fan or a coat of arms; seen in 96 pixels, filling nearly half of them, a face stands
out and most else fades. Example: of 63 things that the first look took for faces the second leaves 16, fifteen of them drawn,
painted or sculpted, and it keeps 270 of 279 faces of 10 pixels and more.
Misses: statues, paintings and dolls that are true to life, which stay faces; ghosts of portraits on cards, which may go.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels
from detectors.kit.vision.centerface import answers, decoded
from detectors.kit.vision.peaks import Peak, Peaks, shared

SIDE: Final = 288
"""Pixels of a portrait's side: what ages, drawings and the second look need is cut from it."""
PART: Final = 0.3
"""Share of that side which the longer side of the face fills."""
LOOK: Final = 96
PARTS: Final = (0.45, 0.6)
"""The second look: its side, and the shares of it that the face fills; smaller looks tell less, larger ones cost more."""
TRACE: Final = 0.05
"""Score from which the second look answers at all: what is judged is the score itself."""
SAME: Final = 0.25
"""Overlap with the place where the face should be, from which an answer is about it."""
MARGIN: Final = 0.15
"""By so much another turn must be surer than the one in which the face was found; faces are often seen in two."""
STEEPEST: Final = 0.9
"""Radians: eyes on a steeper line are a wrong reading, and the face counts as level."""


@dataclass(frozen=True, slots=True)
class Stance:
    """How sure the second look is, by how many quarters ``np.rot90`` brings the face up, and its tilt then, in radians."""

    score: float
    turns: int
    tilt: float


def portrait(pixels: Pixels, peak: Peak) -> Pixels:
    """A square around a face, SIDE pixels wide; what lies outside the photo repeats its border."""
    half = max(peak.right - peak.left, peak.bottom - peak.top) / PART / 2
    x, y = (peak.left + peak.right) / 2, (peak.top + peak.bottom) / 2
    outer = [round(x - half), round(y - half), round(x + half) + 1, round(y + half) + 1]
    height, width = pixels.shape[:2]
    inner = [max(outer[0], 0), max(outer[1], 0), min(outer[2], width), min(outer[3], height)]
    cut = pixels[inner[1] : inner[3], inner[0] : inner[2]]
    scale = SIDE / (outer[2] - outer[0])
    pads = [abs(round((a - b) * scale)) for a, b in zip(outer, inner, strict=True)]
    size = (max(1, SIDE - pads[0] - pads[2]), max(1, SIDE - pads[1] - pads[3]))
    sized = cv2.resize(cut, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    whole = cv2.copyMakeBorder(sized, pads[1], pads[3], pads[0], pads[2], cv2.BORDER_REPLICATE)
    return np.asarray(whole[:SIDE, :SIDE], np.uint8)


def stance(picture: Pixels, turns: int, tilt: float) -> Stance:
    """The second look at a portrait whose face was found turned and tilted like this."""
    narrow = _looks(picture, PARTS[0], range(4))
    best = max(narrow, key=lambda look: look.score)
    own = narrow[turns % 4]
    chosen = own if own.score >= best.score - MARGIN else best
    (close,) = _looks(picture, PARTS[1], (chosen.turns,))
    surer = max(chosen, close, key=lambda look: look.score)
    if surer.score == 0:
        return Stance(0.0, turns % 4, level(tilt))
    return surer


def level(tilt: float) -> float:
    """A tilt that can be true; others count as level."""
    return tilt if abs(tilt) <= STEEPEST else 0.0


def _looks(picture: Pixels, part: float, quarters: range | tuple[int, ...]) -> list[Stance]:
    """The answers about the middle of a portrait, cut so that the face fills this part, in each of these turns."""
    cut = round(SIDE * (1 - PART / part) / 2)
    middle = cv2.resize(picture[cut : SIDE - cut, cut : SIDE - cut], (LOOK, LOOK), interpolation=cv2.INTER_AREA)
    batch = np.stack([np.rot90(middle, turns).transpose(2, 0, 1) for turns in quarters]).astype(np.float32)
    near, far = LOOK * (1 - part) / 2, LOOK * (1 + part) / 2
    place = Peaks.of(Peak(near, near, far, far, 1.0))
    looks = []
    for turns, maps in zip(quarters, answers(batch), strict=True):
        peaks = decoded(maps, TRACE)
        here = next(iter(peaks[shared(place, peaks) > SAME]), None)
        looks.append(Stance(here.score, turns, level(here.tilt)) if here else Stance(0.0, turns, 0.0))
    return looks
