"""Paints the five pictures of /quiz: ``python setup/paint_quiz.py``. Nobody real is in them, and nothing is downloaded.

The results are kept in ``bot/quiz/``, because the bot itself knows no pixel library.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

FOLDER: Final = Path(__file__).parents[1] / "bot" / "private" / "quiz_pictures"
SIZE: Final = (640, 440)
INK: Final = (40, 42, 48)
SKIN: Final = (214, 164, 124)
HAIR: Final = (44, 32, 26)


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def _table(top: tuple[int, int, int], bottom: tuple[int, int, int]) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    """A wall above a table top."""
    image = Image.new("RGB", SIZE, top)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 300, *SIZE), fill=bottom)
    return image, draw


def card() -> Image.Image:
    image = Image.new("RGB", SIZE, (168, 132, 96))
    draw = ImageDraw.Draw(image)
    for y in range(0, SIZE[1], 44):
        draw.line((0, y, SIZE[0], y + 12), fill=(156, 120, 86), width=3)
    draw.rounded_rectangle((84, 74, 564, 374), 22, fill=(120, 96, 70))
    draw.rounded_rectangle((78, 66, 558, 366), 22, fill=(168, 206, 232))
    draw.text((150, 84), "PROVINSI CONTOH", font=_font(24), fill=INK)
    draw.text((196, 116), "KARTU IDENTITAS", font=_font(20), fill=INK)
    draw.text((102, 158), "NIK : 00 1234 567890 0000", font=_font(22), fill=INK)
    for row, line in enumerate(
        ("Nama   : NAMA CONTOH", "Lahir  : KOTA CONTOH, 01-01-1990", "Alamat : JL. CONTOH NO. 1")
    ):
        draw.text((102, 206 + 36 * row), line, font=_font(18), fill=INK)
    draw.rectangle((420, 176, 532, 326), fill=(206, 62, 54))
    draw.pieslice((432, 272, 520, 380), 180, 360, fill=(60, 74, 96))
    draw.rectangle((420, 326, 532, 366), fill=(168, 206, 232))
    draw.ellipse((446, 196, 506, 276), fill=SKIN)
    draw.pieslice((442, 186, 510, 262), 180, 360, fill=HAIR)
    return image


def plant() -> Image.Image:
    image, draw = _table((226, 232, 222), (190, 150, 110))
    for angle, length in ((-70, 150), (-40, 190), (-8, 210), (24, 190), (58, 150)):
        _leaf(draw, (320, 300), angle, length)
    draw.polygon(((240, 286), (400, 286), (378, 402), (262, 402)), fill=(186, 96, 66))
    draw.rectangle((230, 270, 410, 298), fill=(204, 112, 78))
    return image


def _leaf(draw: ImageDraw.ImageDraw, root: tuple[int, int], angle: float, length: int) -> None:
    """A leaf that points ``angle`` degrees away from straight up, with brown spots."""
    turn = math.radians(angle)

    def at(along: float, aside: float) -> tuple[float, float]:
        x, y = aside * length, -along * length
        return root[0] + x * math.cos(turn) - y * math.sin(turn), root[1] + x * math.sin(turn) + y * math.cos(turn)

    edge = [(t / 20, 0.2 * math.sin(math.pi * t / 20)) for t in range(21)]
    draw.polygon([at(t, w) for t, w in edge] + [at(t, -w) for t, w in reversed(edge)], fill=(74, 140, 72))
    draw.line((at(0, 0), at(0.95, 0)), fill=(52, 104, 54), width=3)
    for along, aside, radius in ((0.5, 0.08, 9), (0.68, -0.07, 7), (0.82, 0.03, 5)):
        x, y = at(along, aside)
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=(122, 82, 44))


def child() -> Image.Image:
    image, draw = _table((178, 212, 232), (150, 178, 120))
    draw.rounded_rectangle((212, 282, 428, 470), 46, fill=(250, 250, 248))
    draw.polygon(((290, 286), (350, 286), (320, 350)), fill=(176, 36, 40))
    draw.rectangle((358, 330, 404, 376), fill=(232, 186, 60))
    draw.text((364, 342), "SD 1", font=_font(15), fill=INK)
    draw.rectangle((296, 250, 344, 296), fill=SKIN)
    draw.ellipse((232, 92, 408, 280), fill=SKIN)
    draw.pieslice((226, 76, 414, 250), 180, 360, fill=HAIR)
    draw.pieslice((226, 54, 414, 200), 150, 390, fill=(176, 36, 40))
    for x in (284, 356):
        draw.ellipse((x - 13, 178, x + 13, 204), fill="white")
        draw.ellipse((x - 6, 184, x + 6, 200), fill=HAIR)
    draw.arc((284, 196, 356, 256), 20, 160, fill=(150, 70, 60), width=5)
    return image


def parcel() -> Image.Image:
    image, draw = _table((222, 218, 208), (128, 116, 104))
    draw.polygon(((120, 150), (470, 150), (540, 96), (200, 96)), fill=(206, 166, 116))
    draw.polygon(((470, 150), (540, 96), (540, 330), (470, 396)), fill=(168, 128, 84))
    draw.rectangle((120, 150, 470, 396), fill=(192, 150, 100))
    draw.polygon(((120, 330), (176, 352), (196, 396), (120, 396)), fill=(140, 104, 66))
    draw.line(((120, 330), (176, 352), (196, 396)), fill=(96, 70, 44), width=4)
    draw.rectangle((216, 186, 444, 328), fill=(250, 250, 246))
    for row, line in enumerate(
        ("Kepada: NAMA CONTOH", "Jl. Contoh No. 12, RT 01", "Kota Contoh 00000", "HP 0800 0000 0000")
    ):
        draw.text((228, 196 + 25 * row), line, font=_font(17), fill=INK)
    for x in range(228, 430, 7):
        draw.rectangle((x, 300, x + 1 + (x * 7) % 4, 320), fill=INK)
    return image


def menu() -> Image.Image:
    image = Image.new("RGB", SIZE, (206, 188, 150))
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((96, 26, 544, 414), 14, fill=(96, 62, 36))
    draw.rounded_rectangle((110, 40, 530, 400), 8, fill=(38, 66, 54))
    draw.text((196, 58), "WARUNG CONTOH", font=_font(30), fill=(246, 226, 160))
    dishes = (
        ("Nasi goreng", "18.000"),
        ("Soto ayam", "16.000"),
        ("Gado-gado", "15.000"),
        ("Es teh", "5.000"),
        ("Kopi", "7.000"),
    )
    for row, (dish, price) in enumerate(dishes):
        y = 124 + 52 * row
        draw.text((146, y), dish, font=_font(26), fill="white")
        draw.text((410, y), price, font=_font(26), fill=(246, 226, 160))
    return image


PICTURES: Final = {"card": card, "plant": plant, "child": child, "parcel": parcel, "menu": menu}


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, paint in PICTURES.items():
        paint().save(FOLDER / f"{name}.jpg", quality=82, optimize=True)


if __name__ == "__main__":
    main()
