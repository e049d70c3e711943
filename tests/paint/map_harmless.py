"""Maps that show no exact place, and what looks like a map: towns, countries, lines of trains, rain, games, floors, charts."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from random import Random

import cv2
import numpy as np

from tests.paint.fonts import BOLD, HEAVY, PLAIN, SANS
from tests.paint.kinds import harmless
from tests.paint.map_ground import TOWNS, Town, countries, town
from tests.paint.map_styles import KNOWN, OTHER
from tests.paint.maps import SIZES, Styles, furnish, on_a_screen
from tests.paint.sheet import Colour, Sheet

STRONG: tuple[Colour, ...] = (
    (220, 40, 40),
    (0, 110, 190),
    (0, 150, 70),
    (240, 170, 0),
    (140, 60, 160),
    (0, 160, 170),
    (230, 100, 30),
)


def plain(rng: Random, styles: Styles) -> Sheet:
    """A town's streets, names and shops, and nobody's place."""
    of = _town(rng, styles)
    if rng.random() < 0.5:
        furnish(of.sheet, rng, of.style)
    return of.sheet


def country(rng: Random, styles: Styles) -> Sheet:
    return countries(rng, *rng.choice(SIZES), styles[rng.choice(sorted(styles))])


def rain(rng: Random, styles: Styles) -> Sheet:
    """A weather map: clouds of green, yellow and red over land."""
    sheet = country(rng, styles)
    noise = np.random.default_rng(rng.getrandbits(32))
    few = noise.normal(0, 1, (sheet.height // 150 + 3, sheet.width // 150 + 3)).astype(np.float32)
    cloud = cv2.resize(few, (sheet.width, sheet.height), interpolation=cv2.INTER_CUBIC)
    for least, colour in ((0.6, (60, 200, 90)), (1.0, (240, 220, 40)), (1.4, (240, 60, 40))):
        part = cloud > least
        sheet.pixels[part] = (0.35 * sheet.pixels[part] + 0.65 * np.array(colour)).astype(np.uint8)
    return sheet


def poster(rng: Random, styles: Styles) -> Sheet:
    """A town's map in a frame, its name below, the red logo of a shop in a corner."""
    of = _town(rng, styles)
    sheet, edge = of.sheet, round(0.05 * of.sheet.width)
    sheet.box((0, 0, sheet.width, sheet.height), (250, 250, 248), edge)
    sheet.box((0, round(0.85 * sheet.height), sheet.width, sheet.height), (250, 250, 248))
    sheet.centred(
        sheet.width / 2, 0.88 * sheet.height, rng.choice(TOWNS).upper(), round(0.06 * sheet.height), HEAVY, (30, 30, 30)
    )
    x, y, wide = 0.8 * sheet.width, 0.9 * sheet.height, round(0.05 * sheet.width)
    sheet.box((round(x), round(y), round(x) + 2 * wide, round(y) + wide), rng.choice(STRONG), round_by=12)
    sheet.centred(x + wide, y + 0.2 * wide, "mapa", round(0.5 * wide), BOLD, (255, 255, 255))
    return sheet


def trains(rng: Random) -> Sheet:
    """Lines of trains in strong colours, straight and slanted, their stations rings."""
    width, height = rng.choice(SIZES)
    sheet, step = Sheet(width, height, (252, 252, 252)), min(width, height) // 9
    for colour in rng.sample(STRONG, rng.randint(3, 6)):
        at = np.array((rng.randrange(width), rng.randrange(height)))
        points = [at]
        for _ in range(rng.randint(4, 8)):
            ahead = np.array(rng.choice(((1, 0), (1, 1), (0, 1), (1, -1), (-1, 1))))
            for _ in range(rng.randint(1, 3)):
                at = at + step * ahead
                points.append(at)
        for (x0, y0), (x1, y1) in itertools.pairwise(points):
            sheet.line(float(x0), float(y0), float(x1), float(y1), colour, max(6, step // 10))
        for x, y in points:
            sheet.disc(float(x), float(y), step / 9, step / 9, (20, 20, 20))
            sheet.disc(float(x), float(y), step / 14, step / 14, (255, 255, 255))
            if 0 < x < 0.8 * width and 0 < y < 0.9 * height:
                sheet.write(float(x) + 14, float(y) + 10, rng.choice(TOWNS), max(14, step // 6), SANS)
    return sheet


def game(rng: Random) -> Sheet:
    """An island on parchment or in a computer game: hills, trees, a dotted way."""
    colours: Colour = rng.choice(((222, 200, 150), (110, 160, 90)))
    width, height = rng.choice(SIZES)
    sheet = Sheet(width, height, colours)
    unit = max(width, height) / 60
    for _ in range(rng.randint(30, 80)):
        x, y = rng.uniform(0, width), rng.uniform(0, height)
        if rng.random() < 0.5:
            sheet.shape([(x - unit, y), (x, y - 1.6 * unit), (x + unit, y)], (120, 104, 80))
        else:
            sheet.disc(x, y, 0.7 * unit, 0.9 * unit, (50, 110, 50))
    x, y = rng.uniform(0.2, 0.4) * width, rng.uniform(0.2, 0.8) * height
    for _ in range(14):
        x, y = x + 1.8 * unit, y + rng.uniform(-1.2, 1.2) * unit
        sheet.disc(x, y, 0.3 * unit, 0.3 * unit, (140, 50, 40))
    sheet.centred(
        width / 2, unit, rng.choice(("The Lost Isle", "LEVEL 3", "Pulau Harta")), round(2.4 * unit), HEAVY, (80, 50, 30)
    )
    return sheet


def floor(rng: Random) -> Sheet:
    """The rooms of a flat, with doors and a bed."""
    sheet, walls = Sheet(1280, 960, (253, 253, 251)), (40, 44, 50)
    xs = [80, rng.randint(350, 520), rng.randint(700, 900), 1200]
    ys = [80, rng.randint(380, 560), 880]
    for (left, right), (top, bottom) in itertools.product(itertools.pairwise(xs), itertools.pairwise(ys)):
        sheet.box((left, top, right, bottom), walls, 12)
        sheet.box((left + 40, bottom - 10, left + 130, bottom + 10), sheet.colour)
        sheet.centred(
            (left + right) / 2,
            (top + bottom) / 2,
            rng.choice(("Kamar", "Dapur", "Bath", "Living", "Office")),
            30,
            PLAIN,
        )
        if rng.random() < 0.5:
            sheet.box(
                (left + 30, top + 30, left + 130, top + 150),
                rng.choice(((200, 220, 240), (240, 220, 200))),
                round_by=10,
            )
    return sheet


def chart(rng: Random) -> Sheet:
    """Points in two or three colours over a grid, and a curve in a strong one."""
    sheet = Sheet(1280, 900, rng.choice(((255, 255, 255), (30, 32, 40))))
    ink: Colour = (90, 90, 96) if sum(sheet.colour) > 300 else (190, 190, 196)
    for x in range(140, 1240, 120):
        sheet.line(x, 60, x, 800, tuple((level + base) // 2 for level, base in zip(ink, sheet.colour, strict=True)), 1)  # type: ignore[arg-type]  # a colour of three
        sheet.write(x - 20, 815, str(x // 12), 24, PLAIN, ink)
    for colour in rng.sample(STRONG, rng.randint(1, 3)):
        slope = rng.uniform(-0.4, 0.4)
        for _ in range(40):
            away = rng.uniform(150, 1200)
            sheet.disc(away, 430 + slope * (away - 640) + rng.gauss(0, 90), 9, 9, colour)
    if rng.random() < 0.6:
        xs = np.linspace(140, 1220, 90)
        ys = 430 - 200 * np.sin(xs / rng.uniform(120, 300)) * rng.uniform(0.4, 1)
        cv2.polylines(
            sheet.pixels,
            [np.stack([xs, ys], axis=1).round().astype(np.int32)],
            False,
            rng.choice(STRONG),
            5,
            cv2.LINE_AA,
        )
    sheet.centred(640, 14, rng.choice(("Penjualan", "Samples", "Growth", "Curah hujan")), 34, SANS, ink)
    return sheet


def _town(rng: Random, styles: Styles) -> Town:
    return town(rng, *rng.choice(SIZES), styles[rng.choice(sorted(styles))])


def _photographed(paint: Callable[[Random], Sheet]) -> Callable[[Random], Sheet]:
    return lambda rng: on_a_screen(paint(rng), rng)


for _ending, _styles in (("", KNOWN), ("-other", OTHER)):
    for _name, _paint in (("town", plain), ("country", country), ("rain", rain), ("poster", poster)):
        _painter = lambda rng, paint=_paint, styles=_styles: paint(rng, styles)  # noqa: E731 - one for each
        harmless(f"map-{_name}{_ending}", bait="location", shape="screen", views=("flat", "jpeg60", "tilted", "dim"))(
            _painter
        )
        harmless(f"map-{_name}-photographed{_ending}", bait="location", shape="screen", views=("tilted",))(
            _photographed(_painter)
        )
for _name, _plain in (("train-lines", trains), ("game-map", game), ("floor-plan", floor), ("scatter-chart", chart)):
    for _ending in ("", "-other"):
        harmless(f"{_name}{_ending}", bait="location", shape="screen", views=("flat", "tilted"))(_plain)
