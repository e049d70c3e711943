"""Licence plates on the backs of painted cars: Indonesia in its colours, South-East Asia, Europe, the United States."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.paint.digits import PLATE_LETTERS, digits, word
from tests.paint.fonts import BOLD, SANS, letters
from tests.paint.kinds import kind
from tests.paint.sheet import Box, Colour, Sheet

BLACK: Colour = (20, 20, 22)
PAPER: Colour = (244, 244, 240)


def car(rng: Random) -> tuple[Sheet, Box]:
    """A car from behind on a road; returns also where its plate goes."""
    sheet = Sheet(1280, 960)
    sheet.fade((0, 0, 1280, 420), (150, 186, 220), (226, 232, 236))
    sheet.fade((0, 420, 1280, 960), (120, 122, 126), (84, 86, 90))
    paint: Colour = rng.choice(((170, 30, 36), (36, 60, 120), (200, 202, 206), (60, 62, 66), (230, 228, 220)))
    dark: Colour = (round(paint[0] * 0.7), round(paint[1] * 0.7), round(paint[2] * 0.7))
    sheet.box((270, 320, 1010, 820), paint, round_by=70)
    sheet.box((330, 190, 950, 460), paint, round_by=90)
    sheet.box((370, 220, 910, 400), (40, 48, 58), round_by=60)
    sheet.box((270, 690, 1010, 850), dark, round_by=40)
    for x in (290, 890):
        sheet.box((x, 480, x + 100, 580), (190, 24, 30), round_by=24)
    for x in (310, 850):
        sheet.box((x, 830, x + 120, 910), BLACK, round_by=20)
    return sheet, (430, 590, 850, 700)


def fitting(text: str, size: int, width: int) -> int:
    """The size, or the largest below it at which the text is no wider than this."""
    while letters(text, BOLD, size).advance > width:
        size -= 2
    return size


def _two_rows(sheet: Sheet, box: Box, upper: str, lower: str, ground: Colour, ink: Colour) -> None:
    """Indonesia: the number, below it month and year of validity."""
    left, top, right, bottom = box
    sheet.box(box, ground, round_by=10)
    sheet.box((left + 5, top + 5, right - 5, bottom - 5), ink, 3, 8)
    size = fitting(upper, 66, right - left - 30)
    sheet.centred((left + right) / 2, top + 34 - 0.5 * size, upper, size, BOLD, ink, "plate")
    sheet.centred((left + right) / 2, bottom - 36, lower, 24, SANS, ink)


@kind("plate-indonesia", "licence_plate", shape="scene")
def indonesia(rng: Random) -> Sheet:
    sheet, box = car(rng)
    region = rng.choice(("B", "D", "F", "L", "N", "AB", "AD", "DK", "BK", "DD", "KT", "H"))
    text = f"{region} {rng.randint(1, 9999)} {word(rng, rng.choice((2, 3)), PLATE_LETTERS)}"
    ground, ink = rng.choice(
        ((BLACK, PAPER), (PAPER, BLACK), ((240, 200, 20), BLACK), ((180, 20, 26), PAPER), (PAPER, (180, 20, 26)))
    )
    _two_rows(sheet, box, text, f"{rng.randint(1, 12):02d} . {rng.randint(25, 30)}", ground, ink)
    return sheet


def _single(sheet: Sheet, box: Box, text: str, ground: Colour, ink: Colour, band: Colour | None = None) -> None:
    left, top, right, bottom = box
    sheet.box(box, ground, round_by=10)
    sheet.box((left + 3, top + 3, right - 3, bottom - 3), ink, 2, 8)
    if band:
        sheet.box((left + 3, top + 3, left + 40, bottom - 3), band)
        left += 34
    size = fitting(text, 74, right - left - 30)
    sheet.centred((left + right) / 2, top + 55 - 0.53 * size, text, size, BOLD, ink, "plate")


def _letters(rng: Random, count: int) -> str:
    return word(rng, count, PLATE_LETTERS)


ASIA: dict[str, tuple[Callable[[Random], str], Colour, Colour]] = {
    "MY": (lambda rng: f"{rng.choice('WVBJP')}{_letters(rng, 2)} {rng.randint(1, 9999)}", BLACK, PAPER),
    "SG": (lambda rng: f"S{_letters(rng, 2)} {rng.randint(1, 9999)} {_letters(rng, 1)}", BLACK, PAPER),
    "VN": (
        lambda rng: f"{rng.choice((29, 30, 51, 43))}{rng.choice('ABCDEFGH')}-{digits(rng, 3)}.{digits(rng, 2)}",
        PAPER,
        BLACK,
    ),
    "PH": (lambda rng: f"{_letters(rng, 3)} {digits(rng, 4)}", PAPER, BLACK),
}
EUROPE: dict[str, tuple[Callable[[Random], str], Colour]] = {
    "DE": (lambda rng: f"{rng.choice(('B', 'M', 'HH', 'KA', 'DD'))} {_letters(rng, 2)} {rng.randint(10, 9999)}", PAPER),
    "FR": (lambda rng: f"{_letters(rng, 2)}-{digits(rng, 3)}-{_letters(rng, 2)}", PAPER),
    "IT": (lambda rng: f"{_letters(rng, 2)} {digits(rng, 3)} {_letters(rng, 2)}", PAPER),
    "NL": (lambda rng: f"{_letters(rng, 2)}-{digits(rng, 3)}-{_letters(rng, 1)}", (244, 196, 20)),
    "ES": (lambda rng: f"{digits(rng, 4)} {word(rng, 3, 'BCDFGHJKLMNPRSTVWXYZ')}", PAPER),
    "GB": (lambda rng: f"{_letters(rng, 2)}{rng.randint(51, 74)} {_letters(rng, 3)}", (244, 206, 40)),
}


@kind("plate-asia", "licence_plate", shape="scene")
def asia(rng: Random) -> Sheet:
    sheet, box = car(rng)
    make, ground, ink = ASIA[rng.choice(sorted(ASIA))]
    _single(sheet, box, make(rng), ground, ink)
    return sheet


@kind("plate-europe", "licence_plate", shape="scene")
def europe(rng: Random) -> Sheet:
    sheet, (left, top, right, bottom) = car(rng)
    country = rng.choice(sorted(EUROPE))
    make, ground = EUROPE[country]
    _single(
        sheet,
        (left - 30, top, right + 30, bottom),
        make(rng),
        ground,
        BLACK,
        None if country == "GB" else (20, 50, 150),
    )
    return sheet


@kind("plate-us", "licence_plate", shape="scene")
def america(rng: Random) -> Sheet:
    sheet, (left, top, right, bottom) = car(rng)
    box = left + 60, top - 40, right - 60, bottom + 30
    sheet.box(box, rng.choice((PAPER, (214, 230, 244), (250, 240, 210))), round_by=14)
    sheet.centred(
        640, box[1] + 10, rng.choice(("CALIFORNIA", "TEXAS", "New York", "FLORIDA", "Oregon")), 32, SANS, (180, 30, 40)
    )
    text = rng.choice(
        (
            f"{rng.randint(2, 9)}{_letters(rng, 3)}{digits(rng, 3)}",
            f"{_letters(rng, 3)}-{digits(rng, 4)}",
            f"{_letters(rng, 3)} {digits(rng, 3)}",
        )
    )
    sheet.centred(640, box[1] + 62, text, fitting(text, 70, box[2] - box[0] - 24), BOLD, (20, 30, 90), "plate")
    return sheet
