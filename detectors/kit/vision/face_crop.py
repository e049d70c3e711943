"""Looks again at one face, cut out, enlarged and in four turns: is it a face, which way is it up, and where exactly is it?

A peak in the whole photo can be a cow, a fan or a coat of arms; seen in 96 pixels, filling nearly half of them, a face stands
out and most else fades. Example: of 63 things that the first look took for faces the second leaves 16, fifteen of them drawn,
painted or sculpted, and it keeps 270 of 279 faces of 10 pixels and more.
Misses: statues, paintings and dolls that are true to life, which stay faces; ghosts of portraits on cards, which may go.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels, sized
from detectors.kit.vision.centerface import CLOSE_UPS, LOOK, close_ups, decoded
from detectors.kit.vision.peaks import Peak, Peaks, shared

SIDE: Final = 288
"""Pixels of a portrait's side: what ages, drawings and the second look need is cut from it."""
PART: Final = 0.3
"""Share of that side which the longer side of the face fills."""
PARTS: Final = (0.45, 0.6)
"""The second look: the shares of its side that the face fills; smaller looks tell less, larger ones cost more."""
TRACE: Final = 0.05
"""Score from which the second look answers at all: what is judged is the score itself."""
SAME: Final = 0.25
"""Overlap with the place where the face should be, from which an answer is about it."""
MARGIN: Final = 0.15
"""By so much another turn must be surer than the one in which the face was found; faces are often seen in two."""
STEEPEST: Final = 0.9
"""Radians: eyes on a steeper line are a wrong reading, and the face counts as level."""
STANDS: Final = 0.7
LEVEL: Final = 0.45
"""Score of the own turn and radians up to which its eyes are level, with which no other turn is looked at: of 1,039 peaks in
photos turned by 0 to 270 degrees, 437 of which stand otherwise than they were found, this is true of none of the 437."""
Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels of a portrait."""
MIDDLE: Final[Box] = (SIDE * (1 - PART) / 2, SIDE * (1 - PART) / 2, SIDE * (1 + PART) / 2, SIDE * (1 + PART) / 2)
"""The square around the face if the first look saw it right."""


@dataclass(frozen=True, slots=True)
class Stance:
    """How sure the second look is, by how many quarters ``np.rot90`` brings the face up, and its tilt then, in radians.

    ``box`` is where the second look sees the face in the portrait so turned, which hardly depends on the box around which the
    portrait was cut; None where it sees none.
    """

    score: float
    turns: int
    tilt: float
    box: Box | None = None


def portrait(pixels: Pixels, peak: Peak, part: float = PART, side: int = SIDE) -> Pixels:
    """A square around a face that fills this part of its side in pixels; what lies outside the photo repeats its border."""
    half = max(peak.right - peak.left, peak.bottom - peak.top) / part / 2
    x, y = (peak.left + peak.right) / 2, (peak.top + peak.bottom) / 2
    outer = [round(x - half), round(y - half), round(x + half) + 1, round(y + half) + 1]
    height, width = pixels.shape[:2]
    inner = [max(outer[0], 0), max(outer[1], 0), min(outer[2], width), min(outer[3], height)]
    cut = pixels[inner[1] : inner[3], inner[0] : inner[2]]
    scale = side / (outer[2] - outer[0])
    pads = [abs(round((a - b) * scale)) for a, b in zip(outer, inner, strict=True)]
    size = (max(1, side - pads[0] - pads[2]), max(1, side - pads[1] - pads[3]))
    whole = cv2.copyMakeBorder(sized(cut, *size), pads[1], pads[3], pads[0], pads[2], cv2.BORDER_REPLICATE)
    return np.asarray(whole[:side, :side], np.uint8)


def stance(picture: Pixels, turns: int, tilt: float) -> Stance:
    """The second look at a portrait whose face was found turned and tilted like this."""
    narrow, close = _looks(picture, ((PARTS[0], turns % 4), (PARTS[1], turns % 4)))
    if narrow.score < STANDS or abs(narrow.tilt) > LEVEL:
        others = _looks(picture, [(PARTS[0], (turns + quarters) % 4) for quarters in (1, 2, 3)])
        best = max(others, key=lambda look: look.score)
        if best.score > narrow.score + MARGIN:
            narrow = best
            (close,) = _looks(picture, ((PARTS[1], best.turns),))
    surer = max(narrow, close, key=lambda look: look.score)
    if surer.score == 0:
        return Stance(0.0, turns % 4, level(tilt))
    seen = [look.box for look in (narrow, close) if look.box]
    left, top, right, bottom = (float(side) for side in np.mean(seen, axis=0))
    return Stance(surer.score, surer.turns, level(surer.tilt), (left, top, right, bottom))


def settled(peak: Peak, stands: Stance) -> Peak:
    """The peak around which a portrait was cut, brought to where the second look sees the face."""
    if stands.box is None:
        return peak
    in_portrait = Peaks.of(Peak(*stands.box, peak.score)).turned_back(stands.turns, SIDE, SIDE)
    scale = max(peak.right - peak.left, peak.bottom - peak.top) / (SIDE * PART)
    left, top = (peak.left + peak.right - SIDE * scale) / 2, (peak.top + peak.bottom - SIDE * scale) / 2
    (there,) = in_portrait.scaled(scale, scale).moved(left, top)
    return there._replace(tilt=peak.tilt, turns=peak.turns)


def level(tilt: float) -> float:
    """A tilt that can be true; others count as level."""
    return tilt if abs(tilt) <= STEEPEST else 0.0


def _looks(picture: Pixels, wanted: Sequence[tuple[float, int]]) -> list[Stance]:
    """The answers about the middle of a portrait, cut so that the face fills a part of it, in a turn; tilts as they are."""
    pairs = (wanted[at : at + len(_NOTHING)] for at in range(0, len(wanted), len(_NOTHING)))
    return [look for pair in pairs for look in _two_looks(picture, pair)]


def _two_looks(picture: Pixels, wanted: Sequence[tuple[float, int]]) -> Iterator[Stance]:
    pair = _NOTHING.copy()
    for place, (part, turns) in zip(pair, wanted, strict=False):
        place[...] = np.rot90(_middle(picture, part), turns).transpose(2, 0, 1)
    for (part, turns), maps in zip(wanted, close_ups(pair), strict=False):
        peaks = decoded(maps, TRACE)
        near, far = LOOK * (1 - part) / 2, LOOK * (1 + part) / 2
        here = peaks[shared(Peaks.of(Peak(near, near, far, far, 1.0)), peaks) > SAME]
        yield next((_in_portrait(peak, part, turns) for peak in here), Stance(0.0, turns, 0.0))


def _middle(picture: Pixels, part: float) -> Pixels:
    cut = _margin(part)
    middle = picture[cut : SIDE - cut, cut : SIDE - cut]
    return np.asarray(cv2.resize(middle, (LOOK, LOOK), interpolation=cv2.INTER_AREA), np.uint8)


def _in_portrait(peak: Peak, part: float, turns: int) -> Stance:
    cut = _margin(part)
    scale = (SIDE - 2 * cut) / LOOK
    left, top, right, bottom = (cut + side * scale for side in peak[:4])
    return Stance(peak.score, turns, peak.tilt, (left, top, right, bottom))


def _margin(part: float) -> int:
    """Pixels of the portrait at each side that a look does not see in which the face fills this part."""
    return round(SIDE * (1 - PART / part) / 2)


_NOTHING: Final = np.zeros(CLOSE_UPS, np.uint8)
