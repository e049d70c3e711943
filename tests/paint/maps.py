"""Screens with maps: a pin, one's own position, a way, saved places; on a phone, in a browser, in a chat, before a camera.

Each is painted in styles that may be looked at and, as another kind, in styles that nobody looks at (``…-other``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import Final

import numpy as np

from tests.paint.fonts import BOLD, LIGHT, PLAIN, SANS
from tests.paint.kinds import kind
from tests.paint.map_ground import Town, town
from tests.paint.map_signs import PINS, arrow, dot, pin, places, route, somewhere, way
from tests.paint.map_styles import KNOWN, OTHER, Style
from tests.paint.sheet import Box, Colour, Sheet

Styles = Mapping[str, Style]
SIZES: Final = ((1080, 2160), (1080, 1920), (828, 1640), (1280, 800), (1440, 900), (1000, 1000), (1280, 720))
"""Pixels of phones, browsers and pictures that somebody cut out."""
VIEWS: Final = ("flat", "jpeg60", "tilted", "dim", "glare")
ASKED: Final = ("Cari di sini", "Search here", "Mau ke mana?", "Where to?", "Suche", "Kopi", "Rumah")
DONE: Final = ("Rute", "Mulai", "Simpan", "Bagikan", "Start", "Save", "Share", "Call")


def marked(rng: Random, styles: Styles, sign: str) -> Sheet:
    """A map that shows an exact place, with what apps lay around it."""
    width, height = rng.choice(SIZES)
    of = town(rng, width, height, styles[rng.choice(sorted(styles))], names=rng.random() < 0.85)
    boxes = put(of, rng, sign)
    if rng.random() < 0.75:
        furnish(of.sheet, rng, of.style)
    for box in boxes:
        of.sheet.hide("map", box)
    return of.sheet


def put(of: Town, rng: Random, sign: str) -> list[Box]:
    """The signs on the map; where they are."""
    sheet, unit = of.sheet, _unit(of.sheet)
    room = 0.2 * min(sheet.width, sheet.height)
    if sign == "pin":
        return [pin(sheet, rng, somewhere(of, rng, room), unit * rng.uniform(3.2, 5.5), rng.choice(PINS))]
    if sign == "dot":
        return [dot(sheet, rng, somewhere(of, rng, room), unit * rng.uniform(0.75, 1.2))]
    if sign == "places":
        return places(of, rng, unit * rng.uniform(3.2, 4.5))
    boxes = [route(sheet, rng, way(of, rng), max(3, round(unit * rng.uniform(0.45, 0.8))), ends=rng.random() < 0.75)]
    if rng.random() < 0.5:
        own = rng.choice((dot, arrow))
        boxes.append(own(sheet, rng, somewhere(of, rng, room), unit * rng.uniform(0.8, 1.2)))
    return boxes


def _unit(sheet: Sheet) -> float:
    """What signs are measured by: a fiftieth of a phone's width, less of a browser's."""
    return sheet.width / 50 if sheet.height > 1.3 * sheet.width else max(sheet.width, sheet.height) / 95


def furnish(sheet: Sheet, rng: Random, style: Style) -> None:
    """A search bar, round buttons, a card at the bottom or a banner; by lot."""
    unit, ink = _unit(sheet), style.ink if sum(style.panel) > 380 else (224, 226, 230)
    edge, size = round(0.03 * sheet.width), max(14, round(1.9 * unit))
    if rng.random() < 0.6:
        top = round(rng.uniform(1, 4) * unit)
        right = sheet.width - edge if sheet.height > sheet.width else round(0.4 * sheet.width)
        sheet.box((edge, top, right, top + round(2.6 * size)), style.panel, round_by=rng.choice((8, 60)))
        sheet.write(edge + size, top + 0.8 * size, rng.choice(ASKED), size, rng.choice((PLAIN, LIGHT)), ink)
    for number in range(rng.randint(0, 3)):
        x, y = sheet.width - edge - 2 * unit, sheet.height * 0.6 - number * 5.5 * unit
        sheet.disc(x, y, 2.2 * unit, 2.2 * unit, style.panel)
        sheet.disc(x, y, 0.9 * unit, 0.9 * unit, ink, 2)
    if rng.random() < 0.65:
        _card(sheet, rng, style, ink, size)
    if rng.random() < 0.25:
        banner: Colour = rng.choice(((0, 120, 80), (26, 90, 200), style.panel))
        sheet.box((0, 0, sheet.width, round(3.6 * size)), banner)
        sheet.write(
            2 * edge,
            1.2 * size,
            f"{rng.randint(1, 9)}00 m",
            round(1.3 * size),
            BOLD,
            ink if banner == style.panel else (255, 255, 255),
        )


def _card(sheet: Sheet, rng: Random, style: Style, ink: Colour, size: int) -> None:
    top = sheet.height - round(rng.uniform(5, 13) * size)
    if sheet.height < sheet.width:
        top = sheet.height - round(4.5 * size)
    sheet.box((0, top, sheet.width, sheet.height), style.panel)
    sheet.write(
        1.5 * size,
        top + size,
        rng.choice(("Kopi Senja", "Rumah", "Pin", "12 min", "Tujuan", "Home")),
        round(1.4 * size),
        SANS,
        ink,
    )
    x = 1.5 * size
    for text in rng.sample(DONE, 3):
        end = sheet.write(x + size, top + 3.4 * size, text, size, PLAIN, (26, 115, 232))
        x = end + size


def in_chat(rng: Random, styles: Styles, sign: str) -> Sheet:
    """A chat in which somebody sends a place: a small map in a bubble."""
    sheet = Sheet(1080, 1920, rng.choice(((236, 229, 221), (255, 255, 255), (11, 20, 26), (219, 232, 240))))
    bubble: Colour = (32, 44, 51) if sum(sheet.colour) < 300 else rng.choice(((255, 255, 255), (217, 253, 211)))
    ink: Colour = (230, 232, 236) if sum(bubble) < 380 else (28, 30, 34)
    sheet.box((0, 0, 1080, 150), rng.choice(((7, 94, 84), (82, 136, 193), (32, 44, 51))))
    sheet.write(150, 50, rng.choice(("Ibu", "Dewi", "Grup RT", "Anna")), 46, SANS, (255, 255, 255))
    y = rng.randint(220, 620)
    for text in rng.sample(("Di mana?", "Sebentar ya", "Ok, on my way", "Ini tempatnya", "Jam berapa?"), 2):
        sheet.box((40, y - 20, 480, y + 70), bubble, round_by=24)
        sheet.write(70, y, text, 38, PLAIN, ink)
        y += 120
    left, wide, high = rng.choice((60, 330)), 690, rng.choice((380, 460, 690))
    of = town(rng, wide, high, styles[rng.choice(sorted(styles))], names=rng.random() < 0.7)
    boxes = put_small(of, rng, sign)
    sheet.box((left - 14, y - 14, left + wide + 14, y + high + 90), bubble, round_by=20)
    sheet.pixels[y : y + high, left : left + wide] = of.sheet.pixels
    sheet.write(
        left + 20, y + high + 22, rng.choice(("Lokasi terkini", "Live location", "Lokasi", "Location")), 36, PLAIN, ink
    )
    for a, b, c, d in boxes:
        sheet.hide("map", (a + left, b + y, c + left, d + y))
    return sheet


def put_small(of: Town, rng: Random, sign: str) -> list[Box]:
    """The sign in the middle of a small map, as large as messengers draw it."""
    middle = of.sheet.width / 2, of.sheet.height / 2
    if sign == "dot":
        return [dot(of.sheet, rng, middle, rng.uniform(14, 22))]
    return [pin(of.sheet, rng, middle, rng.uniform(70, 120), rng.choice(PINS))]


def on_a_screen(sheet: Sheet, rng: Random) -> Sheet:
    """The sheet as a camera sees a screen: its pixels' rows as stripes, waves where these meet the camera's, a tint."""
    rows, columns = np.mgrid[0 : sheet.height, 0 : sheet.width].astype(np.float32)
    wide, turn = rng.uniform(5, 60), rng.uniform(0, 3.1)
    waves = 0.05 * np.sin((rows * np.sin(turn) + columns * np.cos(turn)) / wide * 6.3 + 2 * np.sin(rows / 300))
    stripes = 0.05 * np.sin(columns * rng.uniform(1.0, 2.2))
    tint = np.array([rng.uniform(0.88, 1.0), rng.uniform(0.92, 1.0), 1.0], np.float32)
    light = rng.uniform(0.75, 0.95) * (1 + waves + stripes)[..., None] * tint
    sheet.pixels[:] = np.clip(sheet.pixels * light + rng.uniform(4, 20), 0, 255).astype(np.uint8)
    return sheet


def _painter(sign: str, styles: Styles, scene: str) -> Callable[[Random], Sheet]:
    def paint(rng: Random) -> Sheet:
        if scene == "chat":
            return in_chat(rng, styles, sign)
        sheet = marked(rng, styles, sign)
        return on_a_screen(sheet, rng) if scene == "camera" else sheet

    return paint


for _ending, _styles in (("", KNOWN), ("-other", OTHER)):
    for _sign in ("pin", "dot", "route", "places"):
        kind(f"map-{_sign}{_ending}", "location", shape="screen", views=VIEWS)(_painter(_sign, _styles, "screen"))
        kind(f"map-{_sign}-photographed{_ending}", "location", shape="screen", views=("tilted",))(
            _painter(_sign, _styles, "camera")
        )
    for _sign in ("pin", "dot"):
        kind(f"map-{_sign}-in-chat{_ending}", "location", shape="screen", views=("flat", "tilted"))(
            _painter(_sign, _styles, "chat")
        )
