"""Long screenshots, thousands of pixels high: chats with secrets in them, a page with an address, and harmless ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Final

from tests.paint.digits import digits
from tests.paint.fonts import BOLD, HEAVY, LIGHT, PLAIN, SANS, SLANTED
from tests.paint.harmless_print import SENTENCES
from tests.paint.kinds import ONCE, harmless, kind
from tests.paint.people import person, spaced
from tests.paint.places import landscape
from tests.paint.sheet import GREY, INK, WHITE, Colour, Sheet

WIDE: Final = 1080
LINE: Final = 58
SIZE: Final = 38
INSET: Final = 16
"""Pixels from line to line, of the letters, and above the first line of a bubble: as phones of this width show them."""
BORDERS: Final = (960, 1024, 1280, 1600, 2048)
"""Sides at which a reader may cut a picture: secrets stand across some multiple of one of them."""

Row = tuple[tuple[str, str], ...]
"""Pieces of a line: text, and what it is where it is secret."""
Bubble = tuple[Row, ...]


@dataclass(frozen=True)
class Theme:
    """The colours of a conversation."""

    ground: Colour
    bar: Colour
    mine: Colour
    theirs: Colour
    ink: Colour
    faint: Colour


LIGHT_THEME: Final = Theme((236, 229, 221), (7, 94, 84), (220, 248, 198), WHITE, INK, GREY)
DARK_THEME: Final = Theme((11, 20, 26), (32, 44, 51), (0, 92, 75), (32, 44, 51), (233, 237, 239), (140, 152, 160))

TALK: Final = (
    "Sudah makan belum?", "Belum, masih di jalan pulang", "Macet banget tadi sore", "Hujan deras di sini, di sana gimana?",
    "Cerah kok, cuma agak mendung", "Film yang kemarin bagus nggak?", "Lumayan, tapi akhirnya agak aneh", "Wkwk iya sih",
    "Besok jadi lari pagi?", "Jadi dong, seperti biasa ya", "Aku bawa pisang goreng", "Mantap, jangan lupa kopinya",
    "Kucingnya sudah sembuh?", "Sudah, sekarang lari-lari terus", "Syukurlah kalau begitu", "Eh, lagu barunya sudah dengar?",
    "Sudah, aku putar terus dari pagi", "Nanti aku kirim fotonya", "Oke, ditunggu", "Jangan begadang lagi ya",
    "Siap, bos", "Tanamannya sudah disiram?", "Sudah tadi pagi, yang di depan juga", "Makasih banyak!", "Sama-sama",
    "Resepnya gampang kok, tinggal direbus", "Nanti aku coba akhir pekan", "Semangat terus pokoknya",
)  # fmt: skip


def secrets(rng: Random) -> list[Bubble]:
    """What should not be passed on, a bubble each: an address, a PIN, a one-time code, a NIK, a telephone number."""
    who = person(rng)
    town = f"{who.place.city.title()} {who.postcode}"
    street = f"{who.street.title()}, RT {who.neighbourhood}"
    return [
        (
            (("Alamat rumahku:", ""),),
            ((street, "address"),),
            ((f"Kel. {who.village.title()}, Kec. {who.district.title()}", "address"),),
            ((town, "address"),),
        ),
        ((("PIN ATM: ", ""), (digits(rng, 6), "pin")), (("jangan bilang siapa-siapa ya", ""),)),
        ((("Kode OTP Anda: ", ""), (digits(rng, 6), "otp")), (("Berlaku 5 menit.", ""),)),
        ((("NIK: ", ""), (who.nik, "id_number")), (("buat daftar antrean", ""),)),
        ((("Nomor HP baruku ", ""), (spaced(who.phone), "phone")),),
    ]


def conversation(rng: Random, theme: Theme, height: int, said: list[Bubble]) -> Sheet:
    """Small talk of this height; what is ``said`` besides stands first, last, and across borders between."""
    sheet = Sheet(WIDE, height, theme.ground)
    sheet.box((0, 0, WIDE, 66), theme.bar)
    sheet.write(36, 14, f"{rng.randint(7, 21)}:{rng.randint(10, 59)}", 36, SANS, WHITE)
    sheet.box((0, 66, WIDE, 210), theme.bar)
    sheet.disc(110, 138, 48, 48, (180, 200, 196))
    sheet.write(190, 92, rng.choice(("Rani", "Grup Keluarga", "Mas Bayu", "Kak Dewi")), 48, SANS, WHITE)
    sheet.write(190, 152, "online", 30, LIGHT, (200, 214, 220))
    first, *between, last = rng.sample(said, len(said))
    y = _bubble(sheet, theme, 260, first, mine=rng.random() < 0.5)
    starts = iter(_across(rng, len(between), height))
    start, end = next(starts), height - LINE * len(last) - 120
    while y < end - 130:
        if between and y + 130 > start - LINE * 2:
            bubble = between.pop()
            y = _bubble(sheet, theme, max(y, start - _middle(bubble)), bubble, mine=rng.random() < 0.5)
            start = next(starts, height)
        else:
            y = _bubble(sheet, theme, y, (((rng.choice(TALK), ""),),), mine=rng.random() < 0.5)
    _bubble(sheet, theme, end, last, mine=rng.random() < 0.5)
    return sheet


def _across(rng: Random, count: int, height: int) -> Iterator[int]:
    """Heights at which a border cuts a line, spread over the picture."""
    for number in range(1, count + 1):
        border = rng.choice(BORDERS)
        yield max(1, round(height * number / (count + 1) / border)) * border


def _middle(bubble: Bubble) -> int:
    """From the top of a bubble to the middle of its first secret line."""
    row = next(number for number, row in enumerate(bubble) if any(what for _, what in row))
    return INSET + LINE * row + round(0.55 * SIZE)


def _bubble(sheet: Sheet, theme: Theme, y: int, rows: Bubble, mine: bool) -> int:
    """Returns the y below it."""
    left, wide, high = (190, 860, LINE * len(rows) + 50) if mine else (30, 860, LINE * len(rows) + 50)
    sheet.box((left, y, left + wide, y + high), theme.mine if mine else theme.theirs, round_by=24)
    for index, row in enumerate(rows):
        pen: float = left + 28
        for text, what in row:
            pen = sheet.write(pen, y + INSET + LINE * index, text, SIZE, PLAIN, theme.ink, what)
            pen += 0 if text.endswith(" ") else 10
    sheet.ending(left + wide - 20, y + high - 34, "10:24", 22, LIGHT, theme.faint)
    return y + high + 26


RISKS: Final = "credential identity_document contact location"


@kind("chat-tall-light", RISKS, shape="long", views=ONCE, album="detail")
def chat_light(rng: Random) -> Sheet:
    return conversation(rng, LIGHT_THEME, rng.randrange(9000, 15001), secrets(rng))


@kind("chat-tall-dark", RISKS, shape="long", views=ONCE, album="detail")
def chat_dark(rng: Random) -> Sheet:
    return conversation(rng, DARK_THEME, rng.randrange(9000, 15001), secrets(rng))


def _page(rng: Random, sheet: Sheet, y: float, until: float) -> float:
    """Paragraphs of a story from y on, with pictures between; returns the y below."""
    while y < until:
        y = sheet.paragraph(90, y, sheet.width - 180, " ".join(rng.sample(SENTENCES, 5)), 34, PLAIN, step=1.5) + 30
        if rng.random() < 0.25:
            sheet.paste(landscape(rng, sheet.width - 180, 480), 90, round(y))
            y += 540
    return y


@kind("article-tall", "location", "contact", shape="long", views=ONCE, album="detail")
def article(rng: Random) -> Sheet:
    """A page about a shop's founder; far down stands where he lives."""
    who, height = person(rng), rng.randrange(6000, 9001)
    sheet = Sheet(1200, height)
    sheet.box((0, 0, 1200, 110), (150, 30, 40))
    sheet.write(60, 26, rng.choice(("KABAR KOTA", "Harian Nusa", "WARTA KITA")), 54, HEAVY, WHITE)
    y = sheet.paragraph(90, 170, 1020, "Dari warung kecil menjadi toko yang ramai", 64, BOLD) + 40
    y = _page(rng, sheet, y, height * rng.uniform(0.4, 0.7))
    y = sheet.paragraph(90, y, 1020, f"Rumah {who.called}, sang pendiri, masih di tempat yang sama.", 34, PLAIN) + 10
    sheet.write(90, y, f"Alamat: {who.street.title()}, RT/RW {who.neighbourhood},", 34, PLAIN, what="address")
    sheet.write(90, y + 50, f"Kel. {who.village.title()}, Kec. {who.district.title()},", 34, PLAIN, what="address")
    sheet.write(90, y + 100, f"{who.place.city.title()} {who.postcode}", 34, PLAIN, what="address")
    _page(rng, sheet, y + 180, height - 900)
    return sheet


@harmless("novel-tall", shape="long", views=ONCE, album="detail")
def novel(rng: Random) -> Sheet:
    """A chapter as a reading app shows it."""
    height = rng.randrange(6000, 9001)
    sheet = Sheet(WIDE, height, rng.choice(((248, 243, 230), (250, 250, 250))))
    sheet.centred(540, 120, rng.choice(("Perahu Terakhir", "Musim Hujan", "Di Ujung Jalan")), 72, SLANTED)
    y: float = 300
    while y < height - 600:
        y = sheet.paragraph(90, y, 900, " ".join(rng.sample(SENTENCES, 4)), 40, PLAIN, step=1.6) + 30
    return sheet


@harmless("feed-tall", "", "contact location", shape="long", views=ONCE, album="detail")
def feed(rng: Random) -> Sheet:
    """Headlines with pictures."""
    height = rng.randrange(7000, 12001)
    sheet = Sheet(WIDE, height, (240, 242, 245))
    heads = (
        "Sepuluh resep sarapan yang cepat dan sehat", "Mengapa laut tampak biru pada siang hari",
        "Cara merawat anggrek di rumah", "Tim nasional menang tipis di laga terakhir",
        "Kereta baru mulai melayani rute pesisir", "Festival layang-layang kembali digelar",
        "Kopi lokal makin digemari anak muda", "Peneliti temukan spesies kupu-kupu baru",
    )  # fmt: skip
    for top in range(40, height - 900, 880):
        sheet.box((30, top, WIDE - 30, top + 850), WHITE, round_by=20)
        sheet.paste(landscape(rng, WIDE - 120, 500), 60, top + 40)
        sheet.paragraph(60, top + 570, WIDE - 120, rng.choice(heads), 46, BOLD)
        sheet.write(60, top + 720, f"{rng.randint(2, 23)} jam lalu  -  {rng.randint(12, 900)} suka", 30, LIGHT, GREY)
    return sheet


@harmless("recipe-tall", "", "medical", shape="long", views=ONCE, album="detail")
def recipe(rng: Random) -> Sheet:
    """Many steps below each other."""
    sheet = Sheet(WIDE, 5600, (252, 246, 230))
    sheet.centred(540, 80, rng.choice(("Opor Ayam", "Rendang", "Soto Betawi")), 80, SLANTED)
    sheet.paste(landscape(rng, 900, 500), 90, 220)
    y: float = 800
    steps = (
        "Cuci bersih bahan, lalu tiriskan sebentar.", "Haluskan bumbu sampai benar-benar lembut.",
        "Tumis dengan api kecil sampai harum.", "Tuang santan sedikit demi sedikit sambil diaduk.",
        "Tambahkan garam dan gula secukupnya.", "Masak sampai kuah mengental, kira-kira setengah jam.",
        "Sajikan hangat dengan taburan bawang goreng.",
    )  # fmt: skip
    number = 0
    while y < 5300:
        number += 1
        sheet.write(90, y, f"Langkah {number}", 46, BOLD, (150, 60, 40))
        y = sheet.paragraph(90, y + 66, 900, " ".join(rng.sample(steps, 2)), 40, PLAIN, step=1.5) + 40
    return sheet
