"""What is marked on maps: pins, one's own position, ways with their ends, saved places."""

from __future__ import annotations

import itertools
from random import Random
from typing import Final

import cv2
import numpy as np

from tests.paint.map_ground import Point, Town
from tests.paint.sheet import Box, Colour, Sheet, around

PINS: Final[tuple[Colour, ...]] = (
    (234, 67, 53), (219, 68, 55), (255, 59, 48), (42, 129, 203), (30, 140, 60), (230, 74, 25), (156, 39, 176), (0, 170, 19),
)  # fmt: skip
ROUTES: Final[tuple[Colour, ...]] = (
    (66, 133, 244), (26, 115, 232), (0, 122, 255), (15, 83, 255), (0, 150, 60), (220, 40, 40), (140, 60, 210), (252, 76, 2),
)  # fmt: skip
BLUES: Final[tuple[Colour, ...]] = ((66, 133, 244), (26, 115, 232), (0, 122, 255), (20, 110, 250), (51, 153, 255))
WHITE: Final = (255, 255, 255)
FREE: Final = (0.15, 0.72)
"""From where to where of a sheet's height nothing lies upon the map: apps show places between their bars and cards."""
FINE: Final = 4
"""Signs are drawn so many times larger and reduced, as apps draw them: soft edges, not steps."""


def pin(sheet: Sheet, rng: Random, tip: Point, tall: float, colour: Colour) -> Box:
    """A drop whose point stands on the place, with a hole or a dot; or a ball on a short stem, as on other phones."""
    balloon = rng.random() < 0.25
    wide = tall * (0.82 if balloon else rng.uniform(0.6, 0.7))
    radius = wide / 2
    middle = (tip[0], tip[1] - tall + radius)
    dark: Colour = (colour[0] // 2, colour[1] // 2, colour[2] // 2)
    inner: Colour = rng.choice((WHITE, dark, WHITE))
    left, top, right, bottom = box = _box((tip[0] - radius, tip[1] - tall, tip[0] + radius, tip[1]), sheet)
    large = _Large(sheet, box)
    if rng.random() < 0.6:
        large.oval(tip[0], tip[1], 0.3 * wide, 0.1 * wide, dark, 0.3)
    outline = _drop(middle, radius, tip, 0.35 if balloon else rng.uniform(0.75, 1.0))
    if rng.random() < 0.4:
        large.shape(_drop(middle, radius * 1.1, (tip[0], tip[1] + 1), 0.9), WHITE if rng.random() < 0.6 else dark)
    large.shape(outline, colour)
    if rng.random() < 0.85:
        share = rng.uniform(0.32, 0.5)
        large.oval(*middle, share * radius, share * radius, inner)
    large.lay()
    return left, top, right, bottom


def dot(sheet: Sheet, rng: Random, middle: Point, radius: float) -> Box:
    """One's own position: a blue disc in a white ring, often in a halo and with a beam."""
    colour, (x, y) = rng.choice(BLUES), middle
    box = _box((x - 1.4 * radius, y - 1.4 * radius, x + 1.4 * radius, y + 1.4 * radius), sheet)
    halo = radius * rng.uniform(2.5, 7) if rng.random() < 0.75 else 0
    large = _Large(sheet, _box((x - halo - 40, y - halo - 40, x + halo + 40, y + halo + 40), sheet))
    if halo:
        large.oval(x, y, halo, halo, colour, rng.uniform(0.1, 0.25))
    if rng.random() < 0.4:
        turn, reach = rng.random() * 6.3, 5 * radius
        sides = [(x + reach * np.cos(turn + way), y + reach * np.sin(turn + way)) for way in (-0.5, 0, 0.5)]
        large.shape([middle, *sides], colour, 0.35)
    large.oval(x + 1, y + 1, 1.45 * radius, 1.45 * radius, (90, 90, 90), 0.25)
    large.oval(x, y, 1.36 * radius, 1.36 * radius, WHITE)
    large.oval(x, y, radius, radius, colour)
    large.lay()
    return box


def arrow(sheet: Sheet, rng: Random, middle: Point, radius: float) -> Box:
    """Where a driver is and looks: a pointed sign in a white ring."""
    turn, (x, y) = rng.random() * 6.3, middle
    box = _box((x - 1.5 * radius, y - 1.5 * radius, x + 1.5 * radius, y + 1.5 * radius), sheet)
    large = _Large(sheet, box)
    large.oval(x, y, 1.4 * radius, 1.4 * radius, WHITE)
    ways = ((0.0, 1.15), (2.45, 1.0), (3.14, 0.35), (-2.45, 1.0))
    large.shape(
        [(x + far * radius * np.cos(turn + way), y + far * radius * np.sin(turn + way)) for way, far in ways],
        rng.choice(BLUES),
    )
    large.lay()
    return box


def way(of: Town, rng: Random, least: float = 0.35) -> list[Point]:
    """Along streets from corner to corner, at least this share of the shorter side from end to end; never outside."""
    sheet, corners = of.sheet, of.corners
    edge = 0.06 * min(sheet.width, sheet.height)
    inside = {
        (row, column)
        for row, line in enumerate(corners)
        for column, point in enumerate(line)
        if _is_inside(point, sheet, edge)
    }
    best: list[Point] = []
    for _ in range(60):
        at = rng.choice(sorted(inside))
        path, ahead = [at], rng.choice(((0, 1), (1, 0), (0, -1), (-1, 0)))
        for _ in range(rng.randint(8, 40)):
            if rng.random() < 0.35:
                ahead = rng.choice(((ahead[1], ahead[0]), (-ahead[1], -ahead[0])))
            at = (at[0] + ahead[0], at[1] + ahead[1])
            if at not in inside or at in path:
                break
            path.append(at)
        points = [corners[row][column] for row, column in path]
        if np.hypot(*np.subtract(points[-1], points[0])) >= least * min(sheet.width, sheet.height):
            return points
        best = max(best or points, points, key=lambda line: float(np.hypot(*np.subtract(line[-1], line[0]))))
    return best


def route(sheet: Sheet, rng: Random, points: list[Point], thick: int, *, ends: bool = True) -> Box:
    """A way in one strong colour, with a darker rim or none, its start a ring and its end a pin; returns where the ends are."""
    colour = rng.choice(ROUTES)
    rim: Colour = (round(0.7 * colour[0]), round(0.7 * colour[1]), round(0.7 * colour[2]))
    line = np.array(points).round().astype(np.int32)
    if rng.random() < 0.5:
        cv2.polylines(sheet.pixels, [line], False, rim, thick + 3, cv2.LINE_AA)
    cv2.polylines(sheet.pixels, [line], False, colour, thick, cv2.LINE_AA)
    boxes = [_box((x - thick, y - thick, x + thick, y + thick), sheet) for x, y in (points[0], points[-1])]
    if ends:
        x, y = points[0]
        sheet.disc(x, y, 1.3 * thick, 1.3 * thick, (60, 60, 60))
        sheet.disc(x, y, thick, thick, WHITE)
        boxes.append(pin(sheet, rng, points[-1], 5.5 * thick, rng.choice(PINS)))
    return around(boxes)


def places(of: Town, rng: Random, tall: float) -> list[Box]:
    """Saved places: several pins of one colour or of many."""
    sheet, few = of.sheet, rng.randint(2, 7)
    inside = [point for point in itertools.chain(*of.corners) if _is_inside(point, sheet, tall)]
    colour = rng.choice(PINS)
    return [pin(sheet, rng, tip, tall, colour) for tip in rng.sample(inside, min(few, len(inside)))]


def somewhere(of: Town, rng: Random, room: float) -> Point:
    """A corner of streets in the middle of the sheet."""
    inside = [point for point in itertools.chain(*of.corners) if _is_inside(point, of.sheet, room)]
    return rng.choice(inside)


def _is_inside(point: Point, sheet: Sheet, room: float) -> bool:
    x, y = point
    upper, lower = FREE
    return room < x < sheet.width - room and upper * sheet.height < y < lower * sheet.height


def _drop(middle: Point, radius: float, tip: Point, full: float) -> list[Point]:
    """A ball and two sides that run to a point; ``full`` sides leave it wide, as ropes do, or narrow like a stem."""
    leaving = np.radians(20 + 40 * (1 - full) + 10)
    turns = np.linspace(leaving, -np.pi - leaving, 40)
    ball = [(middle[0] + radius * float(np.cos(turn)), middle[1] + radius * float(np.sin(turn))) for turn in turns]
    return [tip, *ball]


def _box(sides: tuple[float, float, float, float], sheet: Sheet) -> Box:
    left, top, right, bottom = (round(side) for side in sides)
    return max(0, left - 2), max(0, top - 2), min(sheet.width, right + 3), min(sheet.height, bottom + 3)


class _Large:
    """A part of a sheet, drawn on at four times its size."""

    def __init__(self, sheet: Sheet, box: Box) -> None:
        self._sheet, self._box = sheet, box
        left, top, right, bottom = box
        part = sheet.pixels[top:bottom, left:right]
        self._pixels = np.ascontiguousarray(np.repeat(np.repeat(part, FINE, axis=0), FINE, axis=1))

    def shape(self, points: list[Point], colour: Colour, share: float = 1.0) -> None:
        curve = [((x - self._box[0]) * FINE, (y - self._box[1]) * FINE) for x, y in points]
        layer = self._pixels.copy()
        cv2.fillPoly(layer, [np.array(curve).round().astype(np.int32)], colour, cv2.LINE_AA)
        self._pixels = np.asarray(cv2.addWeighted(layer, share, self._pixels, 1 - share, 0), np.uint8)

    def oval(self, x: float, y: float, rx: float, ry: float, colour: Colour, share: float = 1.0) -> None:
        turns = np.linspace(0, 2 * np.pi, 48, endpoint=False)
        self.shape([(x + rx * float(np.cos(turn)), y + ry * float(np.sin(turn))) for turn in turns], colour, share)

    def lay(self) -> None:
        left, top, right, bottom = self._box
        small = cv2.resize(self._pixels, (right - left, bottom - top), interpolation=cv2.INTER_AREA)
        self._sheet.pixels[top:bottom, left:right] = small
