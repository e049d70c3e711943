"""Finds strokes of a pen: signatures and scribbles, which are thin connected lines outside of the text that was read.

Only papers that a detector has recognised are asked: on anything else branches, cables and drawings look the same. Text, rules
and filled shapes are taken out; what remains wide, thin and connected was written by hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region
from detectors.kit.view import View

SIDE: Final = 1200
"""Pixels of the long side at which strokes are looked for: a pen's line on a page is two pixels wide there."""
DARKER: Final = 22
"""Levels by which ink is darker than the paper around it; pencil and shadows of folds stay below."""
AROUND: Final = 41
READ: Final = 0.8
"""Score of a line from which it is print and not a scribble that the reader took for letters."""
LEAST_TEXT: Final = 4
"""Pixels of the print's height, at that size, below which strokes of a pen are as thin as dirt."""
WIDE: Final = (2.0, 26.0)
HIGH: Final = (0.6, 9.0)
"""Sizes of a signature in heights of the page's text: from initials to one that runs across half a page."""
FILLED: Final = (0.015, 0.4)
"""Share of its box that a signature's strokes fill; a stamp's rim or a logo fills more, a fold less."""
LETTERS: Final = 5
SPREAD: Final = 1.05
LARGER: Final = 1.2
"""A scribble read as letters: few of them, each as wide as high (print has .5 to .9), higher than the lines around."""
DOUBTFUL: Final = 0.9
HUGE: Final = 1.8
"""Score below which and heights of the print from which a few letters are a scribble, however narrow."""
THICK: Final = 0.4
"""Half the width of the thickest stroke in heights of text; letters of headlines and shapes are thicker."""


def pen_strokes(view: View) -> list[Region]:
    """Finds what was written with a pen on a printed paper.

    It is not for copies. Their pixels beside the covers are those of the photo, in which all strokes were looked for; but the
    readers of a copy leave some print unread, which would pass for strokes.
    """
    return scribbles(view.photo.pixels, view.words)


def scribbles(pixels: Pixels, lines: Sequence[TextLine]) -> list[Region]:
    """The regions of what was written with a pen on a printed paper."""
    scrawled = [line for line in lines if is_scrawl(line, lines)]
    print_ = [line for line in lines if line.score >= READ and line not in scrawled]
    if not print_:
        return []
    height, width = pixels.shape[:2]
    scale = min(1.0, SIDE / max(height, width))
    text = float(np.median([line.height for line in print_])) * scale
    if text < LEAST_TEXT:
        return []
    strokes = _without(_ink(pixels, scale), print_, scale, text)
    found = [_grown(region, 1 / scale, round(0.2 * text / scale)) for region in _written(strokes, text)]
    found += [line.region for line in scrawled]
    return [part for region in found if (part := region.clip(width, height))]


def is_scrawl(line: TextLine, lines: Sequence[TextLine]) -> bool:
    """Whether the reader took a signature for a few letters, each wider than it is high and larger than the print."""
    text = line.text.strip()
    if not 1 <= len(text) <= LETTERS or not text.isascii() or any(sign.isdigit() for sign in text):
        return False
    (ax, ay), (bx, by), _, _ = line.quad
    usual = float(np.median([other.height for other in lines]))
    spread = float(np.hypot(bx - ax, by - ay)) >= SPREAD * len(text) * line.height and line.height >= LARGER * usual
    return spread or (line.score < DOUBTFUL and line.height >= HUGE * usual)


def _ink(pixels: Pixels, scale: float) -> Any:
    """Where the picture is darker than its surroundings, as 0 and 255."""
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else pixels
    # The darkest of the colours: a blue or red pen is dark in two of them.
    light = small.min(axis=2)
    ground = cv2.blur(light, (AROUND, AROUND))
    return np.where(ground.astype(np.int16) - light > DARKER, np.uint8(255), np.uint8(0))


def _without(ink: Any, lines: Sequence[TextLine], scale: float, text: float) -> Any:
    """The ink without read text and without the straight rules of forms."""
    strokes = ink.copy()
    for line in lines:
        quad = np.array(line.quad, np.float32) * scale
        middle = quad.mean(axis=0)
        grown = (
            middle
            + (quad - middle) * np.float32(1.04)
            + np.sign(quad - middle) * np.float32(0.12 * line.height * scale)
        )
        cv2.fillPoly(strokes, [grown.round().astype(np.int32)], 0)
    long = max(20, round(3.5 * text))
    for size in ((long, 1), (1, long)):
        rules = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones(size[::-1], np.uint8))
        strokes[cv2.dilate(rules, np.ones((3, 3), np.uint8)) > 0] = 0
    return strokes


def _written(strokes: Any, text: float) -> Iterator[Region]:
    """Boxes of connected strokes of a signature's size and thinness."""
    reach = max(3, round(0.3 * text)) | 1
    joined = cv2.morphologyEx(strokes, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    count, names, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    for index in range(1, count):
        left, top, wide, high, _ = (int(number) for number in stats[index])
        short, long = sorted((wide / text, high / text))
        if not (WIDE[0] <= long <= WIDE[1] and HIGH[0] <= short <= HIGH[1]):
            continue
        part = (names[top : top + high, left : left + wide] == index) & (
            strokes[top : top + high, left : left + wide] > 0
        )
        share = float(part.mean())
        if FILLED[0] <= share <= FILLED[1] and _thickest(part) <= THICK * text:
            yield Region(left, top, left + wide, top + high)


def _thickest(part: Any) -> float:
    return float(cv2.distanceTransform(np.pad(part, 1).astype(np.uint8), cv2.DIST_L2, 3).max())


def _grown(region: Region, factor: float, margin: int) -> Region:
    sides = [round(side * factor) for side in region.half_open]
    return Region(sides[0], sides[1], max(sides[0] + 1, sides[2]), max(sides[1] + 1, sides[3])).grow(margin)
