"""Finds where a value begins behind its label in one line: in the widest gap near the place at which the reader puts it.

Readers place a character to about a third of its height, and drop spaces. What separates label and value is seen in the
picture: columns of the line without ink.
"""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.lines import TextLine

BEFORE: Final = 1.2
AFTER: Final = 0.35
"""Heights of a line before and after the place at which a value seems to begin, in which the gap is looked for."""
BLANK: Final = 0.3
"""Share of the strongest column's ink up to which a column is blank."""
NARROWEST: Final = 0.12
"""Heights of a line that a gap between words has at least; between letters of print it has 0.05 to 0.1."""
WITHOUT: Final = 0.5
"""Heights of a line by which a value is taken to begin earlier where no gap is seen: a letter of its label is lost."""
SOFT: Final = 0.1
"""Heights of a line by which a value begins before its first strong column: round letters and soft edges are pale there."""
INNER: Final = (0.12, 0.88)
"""Part of a line's height that is looked at: lines above and below reach into its box."""


def value_begins(line: TextLine, start: int, pixels: Pixels) -> float:
    """Where along a line the value begins whose first character is ``start``, as a share: where its gap ends.

    The margin of covers reaches back into the gap; from its middle on they would bite the label.
    """
    long, high = max(1.0, _length(line)), max(1.0, line.height)
    edges = line.edges or tuple(at / max(1, len(line.text)) for at in range(len(line.text) + 1))
    seems = edges[start] * long
    low, up = max(0.0, seems - BEFORE * high), min(long, seems + AFTER * high)
    ink = _columns(line, low, up, pixels)
    runs = _runs(ink <= BLANK * max(1.0, float(ink.max())))
    widest = max(runs, key=lambda run: run[1] - run[0], default=None)
    if widest is None or widest[1] - widest[0] < max(2.0, NARROWEST * high):
        return max(0.0, seems - WITHOUT * high) / long
    # A gap as far as was looked ends somewhere behind: there the reader is believed.
    end = widest[1] if widest[1] < len(ink) else seems - low
    return (low + max((widest[0] + min(end, widest[1])) / 2, end - SOFT * high)) / long


def _length(line: TextLine) -> float:
    (ax, ay), (bx, by), _, _ = line.quad
    return float(np.hypot(bx - ax, by - ay))


def _columns(line: TextLine, low: float, up: float, pixels: Pixels) -> Any:
    """How much ink each column of a part of a line has, in levels.

    Of a whole line most is ground, which tells whether ink is darker; of a part with bold letters not even half may be.
    """
    whole, part = _light(line, 0.0, _length(line), pixels), _light(line, low, up, pixels)
    between, _ = cv2.threshold(whole, 0, 255, cv2.THRESH_OTSU)
    dark = 2 * np.count_nonzero(whole > between) >= whole.size
    ground = part[(part > between) == dark]
    level = float(np.median(ground)) if len(ground) else between
    away = (level - part.astype(np.float32)) if dark else (part.astype(np.float32) - level)
    return np.percentile(np.maximum(away, 0.0), 92, axis=0)


def _light(line: TextLine, low: float, up: float, pixels: Pixels) -> Any:
    """The lightness of a part of a line, upright."""
    (ax, ay), _, _, (dx, dy) = line.quad
    (x, y), high = line.along, max(1.0, line.height)
    wide = max(2, round(up - low))
    down = (dx - ax) / high, (dy - ay) / high
    begin = ax + low * x + INNER[0] * high * down[0], ay + low * y + INNER[0] * high * down[1]
    rows = max(2, round((INNER[1] - INNER[0]) * high))
    # Point (column, row) of the part lies here in the photo.
    to_photo = np.array([[x, down[0], begin[0]], [y, down[1], begin[1]]], np.float32)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    part = cv2.warpAffine(pixels, to_photo, (wide, rows), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return part.mean(axis=2).round().astype(np.uint8)


def _runs(blank: Any) -> list[tuple[int, int]]:
    """Where columns are blank, as half-open pairs; a run at the beginning of the part is a gap before the label's last word."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], blank, [False])).astype(np.int8)))
    return [(int(begin), int(end)) for begin, end in edges.reshape(-1, 2)]
