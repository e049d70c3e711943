"""Writing that nobody can understand: scribbles, signs of no known script, blurred and tiny lines, a damaged code."""

from __future__ import annotations

import math
from random import Random
from typing import Final

import cv2
import numpy as np

from tests.paint.digits import word
from tests.paint.fonts import NEAT, PLAIN, SANS
from tests.paint.harmless_print import SENTENCES
from tests.paint.kinds import ONCE, harmless
from tests.paint.sheet import INK, Colour, Sheet

PEN: Final[Colour] = (30, 40, 110)
TWICE: Final = ("flat", "tilted")
TINY: Final = 7
"""Size of letters of which 3 pixels are a small letter's height: no person reads them."""
BLUR: Final = 12.0
"""Standard deviation in pixels at which letters of 30 pixels run together to bars."""


@harmless("scribble-note", views=TWICE, album="detail", unread=True)
def scribbles(rng: Random) -> Sheet:
    """Lines of a hand that nobody can read."""
    sheet = Sheet(1000, 1200, rng.choice(((255, 252, 240), (255, 246, 190))))
    for y in range(120, 1080, 96):
        x = 90.0
        while x < rng.uniform(480, 680):
            x = _scrawl(sheet, rng, x, y, rng.randint(3, 9)) + 26
    return sheet


def _scrawl(sheet: Sheet, rng: Random, x: float, y: float, letters: int) -> float:
    """One word: loops and strokes that lean, joined as a pen runs; returns where it ends."""
    points = []
    for _ in range(letters):
        tall, wide = rng.choice((26, 28, 30, 58, 64)), rng.uniform(22, 34)
        hook = rng.choice((0, 0, 0, 26))
        for step in range(12):
            turn = step / 12 * 2 * math.pi
            rise = (1 - math.cos(turn)) / 2 * tall - (hook if 8 < step < 11 else 0)
            points.append(
                (x + wide * step / 12 + rise * 0.3 + 5 * math.sin(turn), y + 30 - rise + rng.uniform(-1.5, 1.5))
            )
        x += wide
    line = np.array(points).round().astype(np.int32)
    cv2.polylines(sheet.pixels, [line], False, PEN, 3, cv2.LINE_AA)
    return x


@harmless("strange-script", views=TWICE, album="detail", unread=True)
def strange_script(rng: Random) -> Sheet:
    """Lines of signs that belong to no script."""
    sheet = Sheet(1000, 1200, (252, 252, 248))
    signs = [_sign(rng) for _ in range(24)]
    for y in range(100, 1080, 84):
        x = 90
        while x < 680:
            for strokes in rng.choices(signs, k=rng.randint(2, 6)):
                _stroke(sheet, strokes, x, y)
                x += 42
            x += 26
    return sheet


def _sign(rng: Random) -> list[tuple[tuple[float, float], tuple[float, float], bool]]:
    """A few strokes on a square of one unit, some of them bent."""
    grid = [(column / 2, row / 3) for column in range(3) for row in range(4)]
    return [(*rng.sample(grid, 2), rng.random() < 0.4) for _ in range(rng.randint(2, 4))]  # type: ignore[misc]  # two places and a bend


def _stroke(sheet: Sheet, strokes: list[tuple[tuple[float, float], tuple[float, float], bool]], x: int, y: int) -> None:
    for (ax, ay), (bx, by), bent in strokes:
        if bent:
            sheet.disc(x + 16 * (ax + bx), y + 24 * (ay + by), 9, 12, INK, 4)
        else:
            sheet.line(x + 32 * ax, y + 48 * ay, x + 32 * bx, y + 48 * by, INK, 4)


@harmless("blurred-page", views=ONCE, album="detail", unread=True)
def blurred(rng: Random) -> Sheet:
    """A page out of focus."""
    sheet = Sheet(1000, 1300, (250, 248, 240))
    y: float = 120
    while y < 1100:
        y = sheet.paragraph(110, y, 780, " ".join(rng.sample(SENTENCES, 3)), 30, PLAIN, step=1.6) + 20
    sheet.pixels[:] = cv2.GaussianBlur(sheet.pixels, (0, 0), BLUR)
    return sheet


@harmless("tiny-lines", shape="screen", views=ONCE, album="detail", unread=True)
def tiny(rng: Random) -> Sheet:
    """Conditions at the foot of a leaflet, in a picture that was made too small."""
    sheet = Sheet(900, 1100, (255, 255, 255))
    sheet.box((0, 0, 900, 420), (40, 110, 160))
    sheet.disc(450, 210, 130, 130, (250, 210, 90))
    y: float = 470
    while y < 1060:
        y = sheet.paragraph(60, y, 780, " ".join(rng.sample(SENTENCES, 5)), TINY, NEAT, step=1.7) + 4
    return sheet


@harmless("damaged-code", bait="credential", views=TWICE, album="detail", unread=True)
def damaged_code(rng: Random) -> Sheet:
    """A code with a tear through it: its corners tell that it is one, and no reader gets its text."""
    sheet = Sheet(900, 1000, (255, 255, 255))
    left, top, right, bottom = sheet.code(120, 120, word(rng, 60), scale=14)
    wide, high = right - left, bottom - top
    ragged = [(left + wide * 0.36 + rng.uniform(-20, 20), top + high * part / 12) for part in range(13)]
    back = [(left + wide * 0.64 + rng.uniform(-20, 20), top + high * part / 12) for part in range(12, -1, -1)]
    sheet.shape([*ragged, *back], (236, 232, 224))
    sheet.centred(450, bottom + 70, "Pindai di sini", 44, SANS)
    return sheet
