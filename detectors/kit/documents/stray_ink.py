"""Finds ink on a paper beside all that is known of it: stamps, signatures, letters nobody read, pictures without a face.

What stands on a paper is either known (its title, a label, a value that is covered anyway) or not understood, and then it is
covered, too. Ink is what is darker than the ground around it by a good part of what the paper's own print is; the lines of a
security print are fainter, rules are straight, and specks are smaller than a letter.
Example: on a card on which all lines were read, the signature under the portrait and a stamp over it are two boxes.
Misses: ink much paler than the print, such as a watermark or a ghost of a portrait that no face is seen in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import cv2
import numpy as np

from detectors.kit.decode.photo import Pixels
from detectors.kit.geometry import Quad
from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region

SIDE: Final = 1000
"""Pixels of the longer side of a paper at which its ink is looked for: letters of a card are 15 to 30 high there."""
AROUND: Final = 41
"""Pixels over which the ground is averaged: two letters, so that the middle of a thick one is still ink."""
FAINTEST: Final = 22
"""Levels by which ink is at least darker than its ground, as of a pen (``pen_strokes``)."""
SHARE: Final = 0.25
"""Share of the print's own contrast from which it is ink: ridges of a printed finger have 0.3, waves of a security print
0.15."""
SPECK: Final = 0.45
"""Heights of the print up to which connected ink is a speck: dots of a colon have 0.2, an i without its dot has 0.7."""
JOINED: Final = 0.8
"""Heights of the print between pieces of ink that are one thing."""
LEAST: Final = 0.12
"""Ink of one thing, in squares of the print's height: a thin letter has 0.15."""
RULE: Final = 3.5
"""Heights of the print from which a straight run of ink is a rule."""
EDGE: Final = 0.04
"""Share of a paper's shorter side along its edge in which its border and shadow lie."""
ROOM: Final = 0.25
"""Heights of the print around what is known: letters reach a little out of their lines' boxes."""
HIGHEST: Final = 0.2
"""Share of a paper's height that print has at most."""
OTHER_COLOUR: Final = 48
"""Levels in some colour by which a picture differs from the paper's ground: security prints stay within 30 of it."""
STROKES: Final = 1.2
"""Heights of the print that its thickest strokes, and gaps between letters, are below: what remains is a picture."""
PICTURE: Final = (0.14, 0.8)
"""Sides of a picture as shares of the paper's: as small as a portrait's face (``document.PORTRAIT``); a band is wider."""


def stray_ink(pixels: Pixels, area: Quad, lines: Sequence[TextLine], known: Sequence[Quad]) -> list[Region]:
    """The boxes of ink in an area of RGB pixels that lies neither in a line that is known, nor along the area's edge.

    ``lines`` are those that were read on the paper: they tell how dark and how high its print is.
    """
    box = Region.around(area).clip(pixels.shape[1], pixels.shape[0])
    if box is None or not lines:
        return []
    scale = min(1.0, SIDE / max(box.width, box.height))
    part = pixels[box.slices]
    small = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else part
    darker = _darker(np.asarray(small, np.uint8))
    text = min(float(np.median([line.height for line in lines])) * scale, HIGHEST * min(darker.shape))
    threshold = max(FAINTEST, SHARE * _contrast(darker, [_scaled(line.quad, box, scale) for line in lines]))
    ink = np.where(darker > threshold, np.uint8(255), np.uint8(0))
    ink[_rules(ink, text)] = 0
    ink[~_inside(area, box, scale, ink.shape)] = 0
    for quad in known:
        _wipe(ink, _scaled(quad, box, scale), ROOM * text)
    found = [*_things(ink, text), *_pictures(np.asarray(small, np.uint8), area, box, scale, text)]
    whole = (thing.grow(round(ROOM * text)).scaled(1 / scale, 1 / scale).shifted(box.left, box.top) for thing in found)
    return [inside for thing in whole if (inside := thing.clip(pixels.shape[1], pixels.shape[0]))]


def _darker(small: Pixels) -> Any:
    """By how many levels each pixel is darker than its ground, in the colour in which it is darkest."""
    light = small.min(axis=2)
    return cv2.blur(light, (AROUND, AROUND)).astype(np.int16) - light


def _contrast(darker: Any, quads: Sequence[Any]) -> float:
    """How much darker the print of most lines is than its ground: a tenth of a line's box is the middle of strokes."""
    strokes = []
    for quad in quads:
        box = Region.around(quad).clip(darker.shape[1], darker.shape[0])
        if box is not None:
            strokes.append(float(np.percentile(darker[box.slices], 90)))
    return float(np.median(strokes)) if strokes else 0.0


def _rules(ink: Any, text: float) -> Any:
    """Where straight rules run along rows and columns."""
    long, rules = max(20, round(RULE * text)), np.zeros(ink.shape, bool)
    for size in ((1, long), (long, 1)):
        run = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones(size, np.uint8))
        rules |= cv2.dilate(run, np.ones((3, 3), np.uint8)) > 0
    return rules


def _inside(area: Quad, box: Region, scale: float, shape: tuple[int, ...]) -> Any:
    """The area without its edge, as a mask."""
    mask = np.zeros(shape, np.uint8)
    cv2.fillPoly(mask, [_scaled(area, box, scale).round().astype(np.int32)], 1)
    margin = 2 * max(1, round(EDGE * min(shape))) + 1
    return cv2.erode(mask, np.ones((margin, margin), np.uint8), borderValue=0) > 0


def _scaled(quad: Quad, box: Region, scale: float) -> Any:
    return (np.array(quad, np.float32) - np.array((box.left, box.top), np.float32)) * np.float32(scale)


def _wipe(ink: Any, quad: Any, room: float) -> None:
    """Take the ink out of a line and of a little room around it."""
    contour = [quad.round().astype(np.int32)]
    cv2.fillPoly(ink, contour, 0)
    cv2.polylines(ink, contour, True, 0, max(1, round(2 * room)))


def _things(ink: Any, text: float) -> Iterator[Region]:
    """Boxes of ink that belongs together, without specks."""
    _, names, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    large = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]) >= SPECK * text
    large[0] = False
    kept = np.where(large[names], np.uint8(255), np.uint8(0))
    side = max(1, round(JOINED * text)) | 1
    joined = cv2.morphologyEx(kept, cv2.MORPH_CLOSE, np.ones((side, side), np.uint8))
    count, things, boxes, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    amounts = np.bincount(things[kept > 0], minlength=count)
    for index in range(1, count):
        left, top, wide, high = (int(number) for number in boxes[index][:4])
        if amounts[index] >= LEAST * text * text:
            yield Region(left, top, left + wide, top + high)


def _pictures(small: Pixels, area: Quad, box: Region, scale: float, text: float) -> Iterator[Region]:
    """Boxes of what is of another colour than the paper and too thick for strokes: portraits, with or without a face."""
    inside = _inside(area, box, scale, small.shape[:2])
    if not inside.any():
        return
    ground = np.median(small[inside], axis=0)
    other = (np.abs(small.astype(np.int16) - ground.astype(np.int16)).max(axis=2) > OTHER_COLOUR) & inside
    side = max(3, round(STROKES * text)) | 1
    thick = cv2.morphologyEx(other.astype(np.uint8), cv2.MORPH_OPEN, np.ones((side, side), np.uint8))
    _, _, boxes, _ = cv2.connectedComponentsWithStats(thick, connectivity=8)
    high, wide = small.shape[:2]
    least = PICTURE[0] * min(high, wide)
    for left, top, across, down, _ in boxes[1:].tolist():
        if min(across, down) >= least and across <= PICTURE[1] * wide and down <= PICTURE[1] * max(high, wide):
            yield Region(left, top, left + across, top + down)
