"""Harmless things in print: menus, books, posters, lists."""

from __future__ import annotations

from random import Random

from tests.paint.fonts import BOLD, HEAVY, LIGHT, PLAIN, SANS, SLANTED
from tests.paint.kinds import harmless
from tests.paint.sheet import GREY, Sheet

DISHES = (
    "Nasi Goreng Kampung", "Mie Ayam Bakso", "Soto Betawi", "Gado-Gado", "Rawon Daging", "Ayam Bakar Madu", "Sate Lilit",
    "Pecel Lele", "Nasi Uduk", "Ikan Bakar Rica", "Tempe Mendoan", "Pisang Goreng", "Sop Buntut", "Bakwan Jagung",
)  # fmt: skip
DRINKS = ("Es Teh Manis", "Es Jeruk", "Kopi Tubruk", "Jus Alpukat", "Wedang Jahe", "Es Cendol", "Air Mineral")


@harmless("menu", "contact location")
def menu(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1414, (252, 244, 226))
    sheet.box((36, 36, 964, 1378), (150, 60, 40), 5, 26)
    sheet.centred(
        500,
        84,
        rng.choice(("WARUNG SEDERHANA", "DAPUR NUSANTARA", "KEDAI SENJA", "RUMAH MAKAN RINDU")),
        62,
        HEAVY,
        (150, 60, 40),
    )
    sheet.centred(500, 164, "Daftar Menu", 40, SLANTED, GREY)
    y = 240
    for title, dishes, count in (("MAKANAN", DISHES, 10), ("MINUMAN", DRINKS, 6)):
        sheet.write(110, y, title, 40, BOLD, (150, 60, 40))
        y += 62
        for dish in rng.sample(dishes, count):
            sheet.write(110, y, dish, 32, PLAIN)
            sheet.ending(890, y, f"Rp {rng.randint(5, 60)}.{rng.choice(('000', '500'))}", 32, SANS)
            y += 52
        y += 26
    return sheet


SENTENCES = (
    "Angin laut bertiup pelan ketika perahu terakhir meninggalkan dermaga.",
    "Di kejauhan, lampu mercusuar berkedip seperti mata yang mengantuk.",
    "Tidak ada yang tahu mengapa ikan-ikan itu kembali setiap bulan purnama.",
    "Nenek pernah berkata bahwa sungai menyimpan suara orang yang melewatinya.",
    "Ia menutup buku, lalu mendengarkan hujan yang mulai turun di atap seng.",
    "Pagi berikutnya seluruh kampung wangi oleh kopi dan tanah basah.",
    "Burung-burung kecil berebut remah di bawah pohon ketapang yang tua.",
    "Mereka berjalan sampai jalan setapak habis dan hanya tersisa ilalang.",
)


@harmless("book-page")
def book_page(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1500, (248, 243, 230))
    sheet.centred(500, 110, f"BAB {rng.choice(('SATU', 'DUA', 'TIGA', 'EMPAT'))}", 30, LIGHT, GREY)
    sheet.centred(
        500, 160, rng.choice(("Perahu Terakhir", "Musim Hujan", "Di Ujung Jalan", "Suara Sungai")), 48, SLANTED
    )
    y: float = 270
    for _ in range(4):
        y = sheet.paragraph(130, y, 740, " ".join(rng.sample(SENTENCES, 4)), 30, PLAIN, step=1.5) + 16
        if y > 1100:
            break
    sheet.centred(500, 1420, str(rng.randint(11, 290)), 26, SANS, GREY)
    return sheet
