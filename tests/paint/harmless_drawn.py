"""Harmless drawings and things: cartoon faces, games, notes, charts, still lifes."""

from __future__ import annotations

import math
from random import Random

import numpy as np

from tests.paint.fonts import BOLD, HEAVY, LIGHT, SANS, SLANTED
from tests.paint.kinds import harmless
from tests.paint.sheet import GREY, INK, WHITE, Colour, Sheet

BRIGHT: tuple[Colour, ...] = (
    (230, 80, 70),
    (60, 140, 200),
    (250, 190, 60),
    (90, 170, 100),
    (150, 100, 190),
    (240, 140, 170),
)


@harmless("cartoon", "", "adult_face minor_face", shape="screen")
def cartoon(rng: Random) -> Sheet:
    """A child's drawing: house, sun, stick figures with round heads."""
    sheet = Sheet(1280, 900, (250, 250, 244))
    sheet.disc(1120, 130, 80, 80, (250, 200, 60))
    for index in range(12):
        angle = index * math.pi / 6
        sheet.line(
            1120 + 95 * math.cos(angle),
            130 + 95 * math.sin(angle),
            1120 + 140 * math.cos(angle),
            130 + 140 * math.sin(angle),
            (250, 200, 60),
            6,
        )
    sheet.shape([(160, 430), (400, 230), (640, 430)], (190, 60, 50))
    sheet.box((200, 430, 600, 760), rng.choice(BRIGHT))
    sheet.box((360, 560, 450, 760), (120, 80, 50))
    sheet.box((0, 760, 1280, 900), (120, 180, 90))
    for x in (760, 920, 1060)[: rng.randint(2, 3)]:
        top = rng.randint(440, 540)
        sheet.line(x, top, x, top + 170, INK, 6)
        for side in (-1, 1):
            sheet.line(x, top + 60, x + side * 60, top + 110, INK, 6)
            sheet.line(x, top + 170, x + side * 50, top + 250, INK, 6)
            sheet.disc(x + side * 16, top - 56, 5, 5, INK)
        sheet.disc(x, top - 46, 46, 46, INK, 5)
        sheet.line(x - 18, top - 26, x + 18, top - 26, (200, 60, 60), 4)
    return sheet


@harmless("emoji-sheet", "", "adult_face minor_face", shape="screen")
def emoji(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1000, WHITE)
    for row in range(4):
        for column in range(4):
            x, y = 130 + column * 245, 130 + row * 245
            sheet.disc(x, y, 96, 96, (255, 205, 60))
            for side in (-1, 1):
                sheet.disc(x + side * 34, y - 22, 11, rng.choice((4, 16)), (70, 50, 20))
            wide = rng.randint(20, 50)
            sheet.disc(x, y + 38, wide, rng.randint(4, 26), (140, 50, 40))
    return sheet


@harmless("sheet-music", "", "")
def music(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1300, (254, 252, 244))
    sheet.centred(500, 50, rng.choice(("Bengawan Solo", "Minuet", "Etude No. 4")), 54, SLANTED)
    for staff in range(6):
        top = 180 + staff * 180
        for line in range(5):
            sheet.line(70, top + line * 18, 930, top + line * 18, INK, 2)
        for note in range(11):
            x, y = 130 + note * 72, top + rng.randint(0, 8) * 9
            sheet.disc(x, y, 12, 9, INK)
            sheet.line(x + 11, y, x + 11, y - 60, INK, 3)
    return sheet


@harmless("chess-board", "", "", shape="screen")
def chess(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1000, (90, 60, 40))
    for row in range(8):
        for column in range(8):
            x, y = 60 + column * 110, 60 + row * 110
            sheet.box((x, y, x + 110, y + 110), (236, 214, 176) if (row + column) % 2 else (150, 100, 64))
            if rng.random() < 0.35:
                colour = rng.choice((WHITE, (30, 26, 24)))
                sheet.disc(x + 55, y + 78, 34, 16, colour)
                sheet.shape([(x + 35, y + 76), (x + 75, y + 76), (x + 62, y + 36), (x + 48, y + 36)], colour)
                sheet.disc(x + 55, y + 32, 16, 16, colour)
    return sheet


@harmless("game-card", "", "identity_document financial")
def game_card(rng: Random) -> Sheet:
    """A trading card: frame, picture, points; no person's paper."""
    sheet = Sheet(638, 900, rng.choice(BRIGHT))
    sheet.box((30, 30, 608, 870), (250, 244, 224), round_by=20)
    sheet.write(60, 50, rng.choice(("Naga Laut", "Harimau Api", "Garuda Emas")), 48, HEAVY)
    sheet.ending(580, 56, f"HP {rng.randint(4, 20) * 10}", 40, BOLD, (200, 40, 40))
    sheet.fade((60, 130, 578, 480), (80, 160, 200), (220, 240, 220))
    sheet.shape([(120, 460), (320, 170), (520, 460)], rng.choice(BRIGHT))
    sheet.disc(320, 300, 70, 70, rng.choice(BRIGHT))
    for index, name in enumerate(("Semburan", "Cakar Kilat")):
        sheet.write(70, 520 + index * 110, name, 40, BOLD)
        sheet.ending(570, 520 + index * 110, str(rng.randint(2, 12) * 10), 44, BOLD)
    sheet.write(70, 790, f"Seri {rng.randint(1, 9)}  {rng.randint(1, 99)}/120", 28, LIGHT)
    return sheet


@harmless("playing-cards", "", "identity_document financial licence_plate")
def cards(rng: Random) -> Sheet:
    sheet = Sheet(1200, 640, (30, 100, 60))
    for index in range(4):
        x = 60 + index * 280
        sheet.box((x, 90, x + 240, 550), WHITE, round_by=20)
        colour = rng.choice(((190, 30, 36), INK))
        rank = rng.choice(("A", "7", "K", "9", "3", "10"))
        sheet.write(x + 18, 104, rank, 60, BOLD, colour)
        sheet.shape([(x + 120, 220), (x + 180, 320), (x + 120, 420), (x + 60, 320)], colour)
        sheet.ending(x + 222, 470, rank, 60, BOLD, colour)
    return sheet


@harmless("bar-chart", "", "financial medical", shape="screen")
def chart(rng: Random) -> Sheet:
    sheet = Sheet(1280, 800, WHITE)
    sheet.centred(640, 30, rng.choice(("Jumlah Pengunjung per Bulan", "Rainfall in millimetres")), 44)
    sheet.line(120, 120, 120, 700, INK, 3)
    sheet.line(120, 700, 1200, 700, INK, 3)
    for index, name in enumerate(("Jan", "Feb", "Mar", "Apr", "Mei", "Jun")):
        tall = rng.randint(80, 540)
        x = 180 + index * 170
        sheet.box((x, 700 - tall, x + 100, 700), BRIGHT[index])
        sheet.centred(x + 50, 714, name, 32, SANS)
        sheet.centred(x + 50, 656 - tall, str(tall), 30, SANS)
    return sheet


@harmless("quote-card", "", "", shape="screen")
def quote(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1000)
    sheet.fade((0, 0, 1000, 1000), rng.choice(BRIGHT), (40, 40, 70))
    text = rng.choice(
        (
            "Setiap perjalanan panjang dimulai dari satu langkah kecil.",
            "Kesabaran adalah separuh dari kemenangan.",
            "The best time to plant a tree was twenty years ago.",
        )
    )
    sheet.paragraph(120, 330, 780, text, 64, SLANTED, WHITE, step=1.4)
    return sheet


@harmless("fruit", "", "intimate", shape="screen")
def fruit(rng: Random) -> Sheet:
    """A still life in the colours of skin."""
    sheet = Sheet(1280, 900)
    sheet.fade((0, 0, 1280, 560), (90, 80, 76), (140, 124, 112))
    sheet.fade((0, 560, 1280, 900), (150, 108, 70), (110, 76, 46))
    for _ in range(7):
        x, y, r = rng.randint(280, 1000), rng.randint(420, 640), rng.randint(90, 150)
        colour = np.array(rng.choice(((236, 170, 130), (240, 196, 120), (214, 90, 60), (150, 180, 80))), float)
        for ring in range(12):
            share = 1 - ring / 12
            red, green, blue = np.clip(colour * (0.7 + 0.4 * (1 - share)), 0, 255).astype(int)
            sheet.disc(x - ring * 3, y - ring * 3, r * share, r * share, (int(red), int(green), int(blue)))
    return sheet


@harmless("shopping-note", "", "contact credential")
def shopping(rng: Random) -> Sheet:
    sheet = Sheet(800, 1000, (255, 250, 200))
    sheet.write(80, 60, rng.choice(("Belanja:", "Shopping list", "Jangan lupa beli")), 60, SLANTED)
    for index, item in enumerate(
        rng.sample(("telur", "susu", "roti", "bayam", "sabun", "pulsa", "kopi", "tahu & tempe", "cabai"), 6)
    ):
        sheet.write(100, 190 + index * 120, f"- {item}", 56, SLANTED)
    return sheet


@harmless("clock", "", "", shape="screen")
def clock(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1000, (200, 210, 214))
    sheet.disc(500, 500, 400, 400, WHITE)
    sheet.disc(500, 500, 400, 400, INK, 16)
    for hour in range(1, 13):
        angle = hour * math.pi / 6
        sheet.centred(500 + 320 * math.sin(angle), 465 - 320 * math.cos(angle), str(hour), 70, SANS)
    for length, thick in ((200, 16), (300, 10)):
        angle = rng.random() * 6.28
        sheet.line(500, 500, 500 + length * math.sin(angle), 500 - length * math.cos(angle), INK, thick)
    return sheet


@harmless("board-game", "", "location financial", shape="screen")
def board_game(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1000, (244, 236, 210))
    for index in range(100):
        row, column = divmod(index, 10)
        x, y = 50 + (column if row % 2 == 0 else 9 - column) * 90, 860 - row * 90
        sheet.box((x, y, x + 90, y + 90), BRIGHT[rng.randrange(6)])
        sheet.box((x + 3, y + 3, x + 87, y + 87), (250, 246, 232))
        sheet.write(x + 10, y + 8, str(index + 1), 26, SANS, GREY)
    for _ in range(5):
        x0, y0 = rng.randint(100, 900), rng.randint(100, 900)
        sheet.line(x0, y0, x0 + rng.randint(-200, 200), y0 - rng.randint(100, 300), (120, 80, 40), 14)
    return sheet


@harmless("museum-label", "", "identity_document")
def museum(rng: Random) -> Sheet:
    sheet = Sheet(900, 600, (252, 252, 252))
    sheet.write(70, 70, rng.choice(("Pemandangan Sawah", "Kapal Pinisi", "Still Life with Oranges")), 52, BOLD)
    sheet.write(70, 150, f"Cat minyak di atas kanvas, {rng.randint(1880, 1960)}", 34, SLANTED)
    sheet.paragraph(
        70,
        230,
        760,
        "Lukisan ini menggambarkan suasana pagi di pesisir utara dengan cahaya yang lembut dan warna yang hangat.",
        32,
    )
    return sheet


@harmless("abstract", "", "medical intimate", shape="screen")
def abstract(rng: Random) -> Sheet:
    sheet = Sheet(1200, 900, rng.choice(BRIGHT))
    for _ in range(26):
        x, y, r = rng.randint(0, 1200), rng.randint(0, 900), rng.randint(30, 200)
        if rng.random() < 0.5:
            sheet.disc(x, y, r, r, rng.choice(BRIGHT))
        else:
            sheet.shape(
                [(x, y), (x + r, y + rng.randint(-100, 100)), (x + rng.randint(-100, 100), y + r)], rng.choice(BRIGHT)
            )
    return sheet
