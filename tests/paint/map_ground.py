"""Grounds of maps: streets of a town with rivers, parks, houses and names, and countries with their borders."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from random import Random
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.paint.fonts import BOLD, LIGHT, PLAIN, SANS, Font, letters
from tests.paint.map_styles import Style
from tests.paint.sheet import Colour, Sheet

Point = tuple[float, float]
STREETS: Final = (
    "Melati", "Kenanga", "Anggrek", "Flamboyan", "Cempaka", "Dahlia", "Merpati", "Elang", "Rajawali", "Gading", "Mill Lane",
    "Station Rd", "Elm St", "Oak Ave", "High St", "River Walk", "Lindenweg", "Am Markt", "Gartenstr.", "Rue Haute",
)  # fmt: skip
TOWNS: Final = (
    "SUKAMAJU", "Cibiru", "Wetan", "Gedangan", "Northfield", "Ashford", "Lindau", "Marvel", "Bellac", "Torgau", "Ostia",
    "Varde", "Kalisari", "Tanjung", "Riverside", "Oldtown", "Brook", "Lunden", "Sorau", "Medina",
)  # fmt: skip
SHOPS: Final = (
    "Kopi Senja",
    "Apotek",
    "Masjid",
    "School",
    "Warung",
    "Bakery",
    "Park",
    "Hotel",
    "SPBU",
    "Library",
    "Pasar",
    "Cafe",
)
POI: Final[tuple[Colour, ...]] = ((240, 140, 60), (120, 130, 150), (80, 150, 220), (230, 110, 130), (60, 160, 140))


@dataclass(frozen=True)
class Town:
    """A sheet with streets, and the corners at which they meet, row by row."""

    sheet: Sheet
    corners: list[list[Point]]
    style: Style


def town(rng: Random, width: int, height: int, style: Style, *, names: bool = True) -> Town:
    """Streets in two directions, bent; a river or a coast, parks, houses where the map is close, names and shops."""
    sheet = Sheet(width, height, style.land)
    gap = rng.choice((46, 64, 90, 130, 180)) * max(width, height) / 1200
    corners = _corners(rng, width, height, gap)
    if style.seen:
        _grain(sheet, rng, 16)
    blocks = list(_blocks(corners))
    for block in blocks:
        if rng.random() < 0.09:
            sheet.shape(block, style.park)
        elif gap > 80 or style.seen:
            _houses(sheet, rng, block, style)
    if rng.random() < 0.6:
        _river(sheet, rng, style.water, gap)
    _streets(sheet, rng, corners, style, gap)
    if style.seen:
        _grain(sheet, rng, 9)
    if names:
        _names(sheet, rng, corners, style, gap)
    return Town(sheet, corners, style)


def _corners(rng: Random, width: int, height: int, gap: float) -> list[list[Point]]:
    """Where streets meet: a lattice that is turned, bent by slow waves and shaken."""
    turn, reach = rng.uniform(-0.7, 0.7), 0.75 * (width + height)
    waves = [(rng.uniform(0.4, 1.6) / reach * 6, rng.random() * 6, rng.uniform(0.2, 1.1) * gap) for _ in range(4)]
    steps = [np.cumsum([gap * rng.uniform(0.6, 1.5) for _ in range(int(2 * reach / gap))]) - reach for _ in range(2)]
    rows = []
    for v in steps[0]:
        row = []
        for u in steps[1]:
            a = u + waves[0][2] * np.sin(waves[0][0] * v + waves[0][1]) + waves[1][2] * np.sin(waves[1][0] * u)
            b = v + waves[2][2] * np.sin(waves[2][0] * u + waves[2][1]) + waves[3][2] * np.sin(waves[3][0] * v)
            a, b = a + rng.gauss(0, 0.06) * gap, b + rng.gauss(0, 0.06) * gap
            x, y = a * np.cos(turn) - b * np.sin(turn), a * np.sin(turn) + b * np.cos(turn)
            row.append((float(width / 2 + x), float(height / 2 + y)))
        rows.append(row)
    return rows


def _blocks(corners: list[list[Point]]) -> itertools.chain[tuple[Point, ...]]:
    return itertools.chain.from_iterable(
        ((a, b, d, c) for (a, b), (c, d) in zip(itertools.pairwise(upper), itertools.pairwise(lower), strict=True))
        for upper, lower in itertools.pairwise(corners)
    )


def _houses(sheet: Sheet, rng: Random, block: tuple[Point, ...], style: Style) -> None:
    a, b, c, d = (np.array(corner) for corner in block)
    count = rng.randint(2, 4)
    for i, j in itertools.product(range(count), range(2)):
        if rng.random() < 0.25:
            continue
        u0, v0 = (i + 0.16) / count, (j + 0.2) / 2
        u1, v1 = u0 + rng.uniform(0.4, 0.7) / count, v0 + rng.uniform(0.4, 0.6) / 2
        places = [
            (1 - v) * ((1 - u) * a + u * b) + v * ((1 - u) * d + u * c)
            for u, v in ((u0, v0), (u1, v0), (u1, v1), (u0, v1))
        ]
        shade = rng.uniform(0.7, 1.25) if style.seen else 1.0
        red, green, blue = (round(min(255, level * shade)) for level in style.building)
        sheet.shape([(float(x), float(y)) for x, y in places], (red, green, blue))


def _river(sheet: Sheet, rng: Random, water: Colour, gap: float) -> None:
    """A band of water across the sheet, or all beyond a coast."""
    long = max(sheet.width, sheet.height)
    xs = np.arange(-100, long + 100, 12.0)
    middle, wide = rng.uniform(0.15, 0.85) * long, gap * rng.uniform(0.25, 1.2)
    ys = np.full(len(xs), float(middle))
    ys += np.sum(
        [long / 12 / k * np.sin(xs / long * k * rng.uniform(2, 5) + rng.random() * 6) for k in (1, 2, 3)], axis=0
    )
    far = ys + (long if rng.random() < 0.3 else wide * (1 + 0.2 * np.sin(xs / 150)))
    points = [*zip(xs, ys, strict=True), *zip(xs[::-1], far[::-1], strict=True)]
    across = rng.random() < 0.5
    sheet.shape([(float(x), float(y)) if across else (float(y), float(x)) for x, y in points], water)


def _streets(sheet: Sheet, rng: Random, corners: list[list[Point]], style: Style, gap: float) -> None:
    columns = [list(column) for column in zip(*corners, strict=True)]
    wide = max(2, round(gap * rng.uniform(0.07, 0.13)))
    ways: list[tuple[list[Point], int, Colour]] = []
    for line in (*corners, *columns):
        rank = rng.random()
        if rank < 0.7:
            pieces = [piece for piece in itertools.pairwise(line) if rng.random() < 0.86]
            ways += [(list(piece), wide, style.road) for piece in pieces]
        elif rank < 0.94:
            ways.append((line, round(1.7 * wide), style.major))
        else:
            ways.append((line, round(2.2 * wide), style.motorway))
    ways.sort(key=lambda way: way[1])
    for points, thick, _ in ways:
        _polyline(sheet, points, style.casing, thick + 2)
    for points, thick, colour in ways:
        _polyline(sheet, points, colour, thick)


def _polyline(sheet: Sheet, points: list[Point], colour: Colour, thick: int) -> None:
    curve = np.array(points).round().astype(np.int32)
    cv2.polylines(sheet.pixels, [curve], False, colour, max(1, thick), cv2.LINE_AA)


def _names(sheet: Sheet, rng: Random, corners: list[list[Point]], style: Style, gap: float) -> None:
    size = max(11, round(max(sheet.width, sheet.height) / rng.uniform(60, 85)))
    inside = [
        (upper, next_)
        for row in corners
        for upper, next_ in itertools.pairwise(row)
        if 0 < upper[0] < sheet.width and 0 < upper[1] < sheet.height
    ]
    for (x0, y0), (x1, y1) in rng.sample(inside, min(len(inside), rng.randint(4, 14))):
        slant = float(np.degrees(np.arctan2(y1 - y0, x1 - x0)))
        slanted(sheet, (x0 + x1) / 2, (y0 + y1) / 2, rng.choice(STREETS), size, slant, style)
    for (x, y), _ in rng.sample(inside, min(len(inside), rng.randint(2, 9))):
        radius, colour = round(0.62 * size), rng.choice(POI)
        sheet.disc(x, y, radius, radius, colour)
        sheet.disc(x, y, radius / 3, radius / 3, (255, 255, 255))
        if x < 0.8 * sheet.width:
            haloed(sheet, x + 1.4 * radius, y - radius, rng.choice(SHOPS), size, style, PLAIN)
    for (x, y), _ in rng.sample(inside, min(len(inside), rng.randint(0, 4))):
        haloed(sheet, x, y, rng.choice(TOWNS), round(1.5 * size), style, rng.choice((BOLD, SANS, LIGHT)))


def haloed(sheet: Sheet, x: float, y: float, text: str, size: int, style: Style, font: Font) -> None:
    """A name with a rim in the colour of paper around its letters."""
    slanted(sheet, x + letters(text, font, size).advance / 2, y + size / 2, text, size, 0.0, style, font)


def slanted(
    sheet: Sheet, x: float, y: float, text: str, size: int, degrees: float, style: Style, font: Font = PLAIN
) -> None:
    """A name along a street, its middle there; never upside down."""
    degrees = (degrees + 90) % 180 - 90
    ink = letters(text, font, size).ink
    pad = max(ink.shape) // 2 + 4
    square = np.zeros((2 * pad, 2 * pad), np.uint8)
    top, left = pad - ink.shape[0] // 2, pad - ink.shape[1] // 2
    square[top : top + ink.shape[0], left : left + ink.shape[1]] = ink
    turn = cv2.getRotationMatrix2D((pad, pad), -degrees, 1.0)
    turned = np.asarray(cv2.warpAffine(square, turn, square.shape[::-1]), np.uint8)
    rim = np.asarray(cv2.dilate(turned, np.ones((3, 3), np.uint8)), np.uint8)
    spilt = sheet.spilt
    for mask, colour in ((rim, style.halo), (turned, style.ink)):
        sheet._lay(mask, round(x) - pad, round(y) - pad, colour)
    sheet.spilt = spilt  # names run on beyond a map's border


def _grain(sheet: Sheet, rng: Random, strength: float) -> None:
    """Trees, soil and shadows of several sizes."""
    noise = np.random.default_rng(rng.getrandbits(32))
    height, width = sheet.pixels.shape[:2]
    plane = np.zeros((height, width), np.float32)
    for size in (3, 9, 40):
        few = noise.normal(0, 1, (height // size + 2, width // size + 2)).astype(np.float32)
        plane += cv2.resize(few, (width, height), interpolation=cv2.INTER_CUBIC)
    sheet.pixels[:] = np.clip(sheet.pixels + strength * plane[..., None], 0, 255).astype(np.uint8)


def countries(rng: Random, width: int, height: int, style: Style) -> Sheet:
    """Land and sea, countries or provinces in shades of one colour or in many, their borders, and towns."""
    noise = np.random.default_rng(rng.getrandbits(32))
    waves = [_waves(noise, width, height, size) for size in (260, 90, 30)]
    rough = waves[0] + 0.5 * waves[1] + 0.22 * waves[2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    rows, columns = rows + 26 * waves[1] + 9 * waves[2], columns + 26 * waves[1][::-1] + 9 * waves[2][::-1]
    seats = [(rng.uniform(0, height), rng.uniform(0, width)) for _ in range(rng.randint(6, 16))]
    nearest = np.argmin([(rows - y) ** 2 + (columns - x) ** 2 for y, x in seats], axis=0)
    land = rough > rng.uniform(-0.9, 0.0)
    sheet = Sheet(width, height, style.water)
    many = rng.random() < 0.4
    for index in range(len(seats)):
        tints = (
            [rng.randint(170, 250) for _ in range(3)] if many else [level + rng.randint(-7, 7) for level in style.land]
        )
        sheet.pixels[(nearest == index) & land] = np.clip(tints, 0, 255)
    border = cv2.morphologyEx(nearest.astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    sheet.pixels[border & land] = rng.choice(((150, 130, 160), (120, 120, 120), style.casing))
    coast = cv2.morphologyEx(land.astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    sheet.pixels[coast] = tuple(round(0.75 * level) for level in style.water)
    size = max(12, max(width, height) // 60)
    for y, x in seats:
        if land[int(y), int(x)]:
            sheet.disc(x, y, size / 5, size / 5, style.ink)
            haloed(
                sheet, x + size / 2, y - size / 2, rng.choice(TOWNS), rng.choice((size, round(1.6 * size))), style, SANS
            )
    return sheet


def _waves(noise: np.random.Generator, width: int, height: int, size: int) -> NDArray[np.float32]:
    few = noise.normal(0, 1, (height // size + 3, width // size + 3)).astype(np.float32)
    return np.asarray(cv2.resize(few, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)
