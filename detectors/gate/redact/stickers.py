"""Draws a sticker over each head: a flower, a sun or a round friend with a smile, by formulas and nothing else.

Which one, and in which colours, follows from the head's turn among the heads of the plan. A sticker is larger than the head
and holds all of its round shape; it is drawn in the head's frame and leans with it. What lies between the sticker and the
border of its blocks has been grown anew before, so nothing is seen of a head whatever is drawn.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from detectors.gate.redact.shapes import POWER, Mask
from detectors.gate.redact.strokes import Colour, Frame, Plane, Sheet
from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import Form, Shape

LARGER: Final = 1.2
"""Sides of a sticker as a multiple of the head's: petals and rays stand around the face."""
SLENDER: Final = 0.86
"""Share of a sticker's longer side that the shorter has at least: a smile on an egg is no smile."""
CORE: Final = 1 / LARGER
"""Where the head's own shape ends in the frame of its sticker: within, every sticker is opaque."""
OUTLINE: Final = 2.4
"""Power of the rounded form along which petals and rays stand: rounder than a head's, which is the form of power 3."""
VALLEY: Final = 0.885
"""Where the edge of a sticker lies between two petals or rays, and ``PEAK`` where it lies on one. The head's form has its
farthest points at CORE x 2^(1/OUTLINE - 1/3) = 0.883 of this rounder one."""
PEAK: Final = 0.96
RIM: Final = 0.035
"""The white edge that a sticker cut out of paper has."""
LINE: Final = 0.018
PETALS: Final = 9
RAYS: Final = 14
SHORTEST: Final = 10.0
"""Pixels of a unit from which eyes and a smile are drawn: below, they would be dirt."""

WHITE: Final = (255, 255, 255)
DARK: Final = (74, 50, 42)
COLOURS: Final[tuple[tuple[Colour, Colour, Colour], ...]] = (
    ((247, 148, 170), (255, 226, 138), (246, 150, 120)),
    ((250, 184, 60), (255, 217, 92), (247, 150, 96)),
    ((137, 190, 240), (255, 236, 170), (246, 160, 140)),
    ((178, 156, 232), (255, 228, 168), (244, 150, 150)),
    ((128, 202, 160), (255, 238, 176), (246, 158, 130)),
)
"""Petals, face and cheeks: soft colours that go well with skin, grass and sky."""


def larger(head: Shape) -> Shape:
    """The frame of the sticker over a head: larger, and nearly as wide as high."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = head.corners
    wide, high = head.sides
    least = SLENDER * max(wide, high)
    across, along = (LARGER * max(1.0, least / max(1.0, side)) for side in (wide, high))
    middle = (ax + cx) / 2, (ay + cy) / 2
    right, down = ((bx - ax) / 2 * across, (by - ay) / 2 * across), ((dx - ax) / 2 * along, (dy - ay) / 2 * along)
    a, b, c, d = (
        tuple(_outwards(middle[axis] + x * right[axis] + y * down[axis], middle[axis]) for axis in (0, 1))
        for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    )
    return Shape(Form.ROUND, ((a[0], a[1]), (b[0], b[1]), (c[0], c[1]), (d[0], d[1])))


def _outwards(place: float, middle: float) -> int:
    return math.floor(place) if place < middle else math.ceil(place)


def cores(heads: Sequence[Shape], width: int, height: int) -> Mask:
    """The pixels that stickers fill entirely whatever they are: nothing has to be grown under them."""
    mask = np.zeros((height, width), bool)
    for head in heads:
        if (window := head.region.clip(width, height)) is not None:
            frame = Frame.of(head, window)
            mask[window.slices] |= frame.rounded(POWER) < CORE - 1 / frame.unit
    return mask


def with_stickers(painted: Pixels, heads: Sequence[Shape], hidden: Mask) -> Pixels:
    """The pixels with a sticker in every head's frame; nothing outside of what is hidden.

    Lower ones lie over higher ones: who stands in front has the head lower down.
    """
    height, width = hidden.shape
    drawn = painted.copy()
    for turn, head in sorted(enumerate(heads), key=lambda each: each[1].region.bottom):
        window = head.region.clip(width, height)
        if window is not None:
            drawn[window.slices] = sticker(Frame.of(head, window), turn).over(
                drawn[window.slices], hidden[window.slices]
            )
    return drawn


def sticker(frame: Frame, turn: int) -> Sheet:
    """The sticker of a turn in a frame."""
    sheet = Sheet(*frame.right.shape)
    petals, face, cheeks = COLOURS[turn % len(COLOURS)]
    kinds: tuple[Callable[[Sheet, Frame, Colour, Colour], float], ...] = (_flower, _sun, _friend)
    size = kinds[turn % len(kinds)](sheet, frame, petals, face)
    if frame.unit >= SHORTEST:
        _smile(sheet, frame, size, cheeks)
    return sheet


def _flower(sheet: Sheet, frame: Frame, petals: Colour, face: Colour) -> float:
    """Petals around a face; returns the size of the face."""
    angle = _angle(frame)
    reach = frame.rounded(OUTLINE)
    edge = VALLEY + (PEAK - VALLEY) * np.abs(np.cos(PETALS * angle / 2)) ** np.float32(0.6)
    _cut_out(sheet, frame, np.asarray(reach - edge, np.float32), petals)
    between = np.abs(np.cos(PETALS * angle / 2)) * (2 / PETALS) * reach
    lines = np.maximum(between - LINE / 2, reach - VALLEY)
    sheet.lay(_shade(petals, 0.86), frame.filled(np.asarray(lines, np.float32)))
    disc = frame.ellipse(0, 0, 0.63, 0.63)
    sheet.lay(_shade(petals, 0.86), frame.filled(np.asarray(disc - LINE, np.float32)))
    sheet.lay(face, frame.filled(disc))
    return 0.6


def _sun(sheet: Sheet, frame: Frame, petals: Colour, face: Colour) -> float:
    """Rays around a face."""
    wave = np.abs((RAYS * _angle(frame) / (2 * np.pi)) % 1 - 0.5) * 2
    reach = frame.rounded(OUTLINE)
    edge = VALLEY + (PEAK - VALLEY) * np.asarray(wave, np.float32)
    _cut_out(sheet, frame, np.asarray(reach - edge, np.float32), petals)
    disc = frame.rounded(2.2) - np.float32(0.74)
    sheet.lay(_shade(face, 0.88), frame.filled(np.asarray(disc - 1.5 * LINE, np.float32)))
    sheet.lay(face, frame.filled(np.asarray(disc, np.float32)))
    return 0.72


def _friend(sheet: Sheet, frame: Frame, petals: Colour, _: Colour) -> float:
    """A face with a calm waved edge, all in one tone."""
    reach = frame.rounded(OUTLINE)
    edge = (VALLEY + PEAK) / 2 + 0.3 * (PEAK - VALLEY) * np.cos(12 * _angle(frame))
    _cut_out(sheet, frame, np.asarray(reach - edge, np.float32), petals)
    disc = np.asarray(frame.rounded(2.3) - np.float32(0.76), np.float32)
    sheet.lay(_lighter(petals), frame.filled(disc))
    return 0.74


def _cut_out(sheet: Sheet, frame: Frame, distance: Plane, colour: Colour) -> None:
    """A form with its white edge and a thin line around that, which is seen before white."""
    sheet.lay(_shade(WHITE, 0.82), frame.filled(np.asarray(distance - RIM, np.float32)))
    sheet.lay(WHITE, frame.filled(np.asarray(distance - RIM + LINE / 2, np.float32)))
    sheet.lay(colour, frame.filled(distance))


def _smile(sheet: Sheet, frame: Frame, size: float, cheeks: Colour) -> None:
    """Eyes, cheeks and a smile on a face of this size."""
    for side in (-1, 1):
        sheet.lay(cheeks, 0.55 * frame.filled(frame.ellipse(side * 0.56 * size, 0.2 * size, 0.17 * size, 0.12 * size)))
        sheet.lay(DARK, frame.filled(frame.ellipse(side * 0.34 * size, -0.14 * size, 0.095 * size, 0.14 * size)))
        sheet.lay(
            WHITE,
            frame.filled(frame.ellipse(side * 0.34 * size + 0.03 * size, -0.19 * size, 0.032 * size, 0.04 * size)),
        )
    sheet.lay(DARK, frame.filled(frame.arc(0.02 * size, 0.4 * size, 1.05, 0.038 * size)))


def _angle(frame: Frame) -> Plane:
    """Around the middle, from the top."""
    return np.asarray(np.arctan2(frame.right, -frame.down), np.float32)


def _shade(colour: Colour, share: float) -> Colour:
    red, green, blue = (round(share * level) for level in colour)
    return red, green, blue


def _lighter(colour: Colour) -> Colour:
    red, green, blue = (round(level + 0.45 * (255 - level)) for level in colour)
    return red, green, blue
