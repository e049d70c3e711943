"""Wide pictures, thousands of pixels across: a life along a line, a view with a sign far off in it."""

from __future__ import annotations

from random import Random

from tests.paint.fonts import BOLD, HEAVY, LIGHT, PLAIN, SANS
from tests.paint.kinds import ONCE, harmless, kind
from tests.paint.letters import house_sign
from tests.paint.people import person, spaced
from tests.paint.places import landscape
from tests.paint.sheet import GREY, WHITE, Sheet

EVENTS = (
    "Taman baru dibuka", "Festival pertama", "Perpustakaan pindah", "Jembatan selesai", "Pasar malam", "Lomba perahu",
    "Kebun kota", "Museum dibuka", "Jalur sepeda", "Konser di alun-alun", "Stasiun baru", "Pohon ke-1000 ditanam",
)  # fmt: skip
STEP = 620


def timeline(rng: Random, width: int) -> tuple[Sheet, list[tuple[int, int]]]:
    """Years along a line, and the places below it that are still free for a longer remark."""
    sheet = Sheet(width, 1000, (250, 250, 252))
    sheet.write(60, 40, "Linimasa", 64, HEAVY)
    sheet.line(0, 500, width, 500, (60, 120, 180), 8)
    year, free = rng.randint(1960, 1990), []
    for number, x in enumerate(range(100, width - STEP, STEP)):
        year += rng.randint(1, 3)
        above = number % 2 == 0
        y = 250 if above else 580
        sheet.disc(x, 500, 18, 18, (60, 120, 180))
        sheet.line(x, 500, x, y + (170 if above else 0), (150, 170, 190), 3)
        sheet.write(x + 14, y, str(year), 44, BOLD, (60, 120, 180))
        sheet.write(x + 14, y + 60, rng.choice(EVENTS), 34, PLAIN)
        if not above:
            free.append((x + 14, y + 110))
    return sheet, free


@kind("timeline-wide", "location contact", shape="long", views=ONCE, album="detail")
def private_timeline(rng: Random) -> Sheet:
    """Somewhere in it: where somebody lives now, and how to call."""
    who = person(rng)
    sheet, free = timeline(rng, rng.randrange(9000, 14001))
    (x, y), (a, b) = free[rng.randrange(1, len(free) // 2)], free[rng.randrange(len(free) // 2, len(free))]
    sheet.write(x, y, "Pindah ke rumah baru", 30, LIGHT, GREY)
    sheet.write(x, y + 44, f"Alamat: {who.street.title()},", 30, what="address")
    sheet.write(x, y + 88, f"RT {who.neighbourhood} Kel. {who.village.title()},", 30, what="address")
    sheet.write(x, y + 132, f"{who.place.city.title()} {who.postcode}", 30, what="address")
    pen = sheet.write(a, b, "Hubungi: ", 30, LIGHT, GREY)
    sheet.write(pen + 6, b, spaced(who.phone), 30, what="phone")
    return sheet


@harmless("timeline-harmless", bait="location contact", shape="long", views=ONCE, album="detail")
def harmless_timeline(rng: Random) -> Sheet:
    return timeline(rng, rng.randrange(8000, 12001))[0]


@kind("panorama-house-sign", "location", shape="large", views=ONCE, album="detail")
def panorama_house(rng: Random) -> Sheet:
    """A view over a valley, and the plate of a house in it."""
    sheet = landscape(rng, 7000, 1000)
    sheet.paste(house_sign(rng).resized(0.42), rng.randrange(600, 6200), 600)
    return sheet


@kind("panorama-notice", "contact", "location", shape="large", views=ONCE, album="detail")
def panorama_notice(rng: Random) -> Sheet:
    """For sale, on a board in the fields."""
    who = person(rng)
    sheet, board = landscape(rng, 7000, 1000), Sheet(560, 260, WHITE)
    board.box((0, 0, 560, 260), (190, 30, 30), 6)
    board.centred(280, 20, rng.choice(("TANAH DIJUAL", "DIJUAL CEPAT", "DIKONTRAKKAN")), 56, HEAVY, (190, 30, 30))
    board.centred(280, 110, "Tanpa perantara", 36, SANS)
    board.centred(280, 170, spaced(who.phone), 42, BOLD, what="phone", lead="Hub: ")
    sheet.paste(board, rng.randrange(400, 6200), rng.randrange(600, 720))
    return sheet
