"""Finds medical pictures that are a part of a photo: prints on a table, films on a light box, screens, windows of a viewer.

Four-sided outlines are cut out and flattened; what is grey in at most one tint is shown to the line for scans (``scenes``). The
whole picture is one of these parts: an X-ray too faint for the rules of ``scans`` is seen so, too.
Example: a chest X-ray on a white sheet that lies aslant on a wooden table.
Misses: outlines that fingers or lamps break, coloured Doppler, pictures smaller than a twentieth of the photo.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels, sized
from detectors.kit.terms import Region
from detectors.kit.vision import scenes
from detectors.kit.vision.outlines import CardOutline, distinct
from detectors.kit.vision.scan_traits import measure, tint_of
from detectors.kit.vision.scans import DARK

SIDE: Final = 256
"""Pixels of the longer side of a part that is cut out: the network takes 224."""
SMALLEST: Final = 0.05
"""Share of the photo below which no part is looked at."""
MOST: Final = 4
"""Parts of one photo: most photos have at most three outlines, and each costs up to 8 ms."""
INSIDE: Final = 0.02
"""Share of its side that is left out at each edge of a part: frames, and where an outline misses by a pixel."""
GREY: Final = 18.0
"""Levels a channel may stray from grey, after one tint of paper or screen is taken off: more than in ``scans``, for fingers and
lamps."""
LEAST: Final = -1.0
"""Score below which a part is none, whatever is written on it: of 45 other pictures that were laid on tables and screens none
came above -2.4, of 40 medical ones three below -1."""


@dataclass(frozen=True)
class FramedScan:
    """A part of the photo that may be a medical picture, its score, and whether it is grey on a black ground."""

    region: Region
    score: float
    dark: bool = False


def find_framed(pixels: Pixels, outlines: Sequence[CardOutline]) -> FramedScan | None:
    """The part of RGB pixels that looks most like a medical picture, if one may be."""
    grey = [(region, part) for region, part in _parts(pixels, outlines) if tint_of(part) <= GREY]
    scored = ((scenes.scores(part)["scan"], region, part) for region, part in grey)
    best = max(scored, key=lambda found: found[0], default=None)
    if best is None or best[0] < LEAST:
        return None
    score, region, part = best
    return FramedScan(region, score, DARK.fits(measure(part)))


def _parts(pixels: Pixels, outlines: Sequence[CardOutline]) -> Iterator[tuple[Region, Pixels]]:
    """The whole, and what lies within outlines, larger ones first."""
    height, width = pixels.shape[:2]
    scale = min(1.0, SIDE / max(height, width))
    yield Region(0, 0, width, height), sized(pixels, max(1, round(width * scale)), max(1, round(height * scale)))
    large = [outline for outline in outlines if outline.area >= SMALLEST * width * height]
    for outline in list(distinct(large))[:MOST]:
        inside = outline.region.clip(width, height)
        if inside is not None:
            yield inside, _flat(pixels, outline)


def _flat(pixels: Pixels, outline: CardOutline) -> Pixels:
    """What lies within an outline, seen from straight above and without its edge."""
    wide, high = outline.sides
    scale = SIDE / max(wide, high)
    width, height = max(8, round(wide * scale)), max(8, round(high * scale))
    away = INSIDE * SIDE
    target: Any = np.array(
        ((-away, -away), (width + away, -away), (width + away, height + away), (-away, height + away)), np.float32
    )
    there = cv2.getPerspectiveTransform(np.asarray(outline.quad, np.float32), target)
    near = cv2.warpPerspective(pixels, there, (width, height), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(near, np.uint8)
