"""Harmless things of shops and streets: receipts, labels, price lists, posters, signs, timetables."""

from __future__ import annotations

from random import Random

from tests.paint.digits import digits, ean13, luhn, one_off
from tests.paint.fonts import BOLD, HEAVY, LIGHT, SANS, SLANTED
from tests.paint.kinds import harmless
from tests.paint.sheet import GREY, INK, WHITE, Colour, Sheet

GOODS = (
    "Beras 5 kg",
    "Minyak Goreng 2L",
    "Gula Pasir",
    "Telur 1 kg",
    "Sabun Mandi",
    "Kecap Manis",
    "Teh Celup",
    "Mie Instan",
    "Susu UHT",
    "Kopi Bubuk",
)


@harmless("receipt-shop", "contact location", "financial")
def receipt(rng: Random) -> Sheet:
    sheet = Sheet(640, 1200, (252, 252, 250))
    sheet.centred(320, 40, rng.choice(("TOKO MAKMUR", "MINIMARKET KITA", "SWALAYAN JAYA")), 44)
    sheet.centred(320, 96, rng.choice(("Belanja hemat setiap hari", "Melayani sepenuh hati")), 24, LIGHT)
    sheet.line(30, 150, 610, 150)
    y, total = 176, 0
    for item in rng.sample(GOODS, 7):
        price = rng.randint(3, 80) * 500
        total += price
        sheet.write(40, y, item, 28)
        sheet.ending(600, y, f"{price:,}".replace(",", "."), 28)
        y += 52
    sheet.line(30, y + 10, 610, y + 10)
    for label, value in (("TOTAL", total), ("TUNAI", total + 5000), ("KEMBALI", 5000)):
        y += 50
        sheet.write(40, y, label, 30, BOLD)
        sheet.ending(600, y, f"{value:,}".replace(",", "."), 30, BOLD)
    sheet.write(
        40,
        y + 90,
        f"{rng.randint(1, 28):02d}/03/2026 {rng.randint(8, 20)}:{rng.randint(10, 59)}  Kasir 0{rng.randint(1, 9)}",
        24,
        LIGHT,
    )
    sheet.centred(320, y + 150, "TERIMA KASIH", 30)
    sheet.centred(320, y + 200, "Barang yang sudah dibeli tidak dapat ditukar", 20, LIGHT)
    return sheet


@harmless("receipt-english", "contact location", "financial")
def english_receipt(rng: Random) -> Sheet:
    sheet = Sheet(640, 1100, (250, 250, 248))
    sheet.centred(320, 40, rng.choice(("CORNER BAKERY", "GREEN GROCER", "THE TEA ROOM")), 44)
    y = 150
    for item in rng.sample(
        ("Sourdough loaf", "Flat white", "Scone", "Apple juice", "Carrots 1kg", "Butter", "Honey 250g"), 5
    ):
        sheet.write(40, y, f"{rng.randint(1, 3)} x {item}", 30)
        sheet.ending(600, y, f"{rng.randint(1, 9)}.{rng.randint(10, 99)}", 30)
        y += 56
    sheet.line(30, y + 10, 610, y + 10)
    sheet.write(40, y + 40, "TOTAL", 40, BOLD)
    sheet.ending(600, y + 40, f"{rng.randint(12, 40)}.{rng.randint(10, 99)}", 40, BOLD)
    sheet.write(40, y + 120, "PAID BY CARD  ************", 26, LIGHT)
    sheet.write(40, y + 170, f"Order {rng.randint(100, 999)}   Table {rng.randint(1, 20)}", 26, LIGHT)
    sheet.centred(320, y + 260, "Thank you, come again!", 30, SLANTED)
    return sheet


@harmless("nutrition-label", bait="medical")
def nutrition(rng: Random) -> Sheet:
    sheet = Sheet(760, 1100, (255, 255, 255))
    sheet.box((30, 30, 730, 1070), INK, 5)
    english = rng.random() < 0.5
    sheet.write(60, 50, "Nutrition Facts" if english else "INFORMASI NILAI GIZI", 50, HEAVY)
    sheet.write(60, 130, f"{'Serving size' if english else 'Takaran saji'} {rng.randint(20, 60)} g", 32)
    names = (
        (
            "Calories",
            "Total Fat",
            "Saturated Fat",
            "Cholesterol",
            "Sodium",
            "Total Carbohydrate",
            "Sugars",
            "Protein",
            "Calcium",
            "Vitamin D",
        )
        if english
        else (
            "Energi total",
            "Lemak total",
            "Lemak jenuh",
            "Kolesterol",
            "Natrium",
            "Karbohidrat total",
            "Gula",
            "Protein",
            "Kalsium",
            "Vitamin D",
        )
    )
    units = ("kcal", "g", "g", "mg", "mg", "g", "g", "g", "mg", "mcg")
    y = 200
    for name, unit in zip(names, units, strict=True):
        sheet.line(50, y, 710, y, INK, 2)
        sheet.write(60, y + 14, name, 34, BOLD if unit == "kcal" else SANS)
        sheet.ending(700, y + 14, f"{rng.randint(1, 240)} {unit}   {rng.randint(0, 30)}%", 34)
        y += 78
    return sheet


@harmless("price-list", "contact", "financial")
def prices(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1200, (244, 248, 252))
    sheet.centred(500, 50, rng.choice(("DAFTAR HARGA CUCI MOTOR", "TARIF LAUNDRY", "HARGA FOTOKOPI & CETAK")), 50)
    y = 170
    for item in rng.sample(
        (
            "Cuci kering",
            "Cuci setrika",
            "Selimut",
            "Boneka",
            "Karpet",
            "Jas",
            "Cetak A4",
            "Laminating",
            "Jilid",
            "Scan",
            "Poles bodi",
        ),
        9,
    ):
        sheet.write(90, y, item, 36)
        sheet.ending(910, y, f"Rp{rng.randint(2, 50)}.000", 36)
        sheet.line(90, y + 60, 910, y + 60, (200, 206, 214), 2)
        y += 100
    return sheet


@harmless("order-number", "", "financial identity_document contact", shape="screen")
def order(rng: Random) -> Sheet:
    """Sixteen digits that fail the check of a card, and others that are no phone."""
    sheet = Sheet(720, 1100, (255, 255, 255))
    sheet.centred(360, 80, rng.choice(("Pesanan diproses", "Order confirmed")), 46)
    number = one_off(luhn("45" + digits(rng, 13)))
    sheet.write(60, 220, rng.choice(("Nomor pesanan", "Order number")), 28, LIGHT, GREY)
    sheet.write(60, 262, number, 42, SANS)
    for index, (label, value) in enumerate(
        (
            ("Jumlah barang", "3"),
            ("Berat", "1,2 kg"),
            ("Kode produk", f"SKU-{digits(rng, 7)}"),
            ("Total", f"Rp {rng.randint(50, 900)}.000"),
        )
    ):
        sheet.write(60, 380 + index * 80, label, 30, LIGHT, GREY)
        sheet.ending(660, 380 + index * 80, value, 32)
    return sheet


@harmless("poster-concert", "location", "contact")
def poster(rng: Random) -> Sheet:
    sheet = Sheet(900, 1272)
    sheet.fade((0, 0, 900, 1272), rng.choice(((50, 20, 80), (20, 50, 90))), (220, 90, 80))
    for ring in range(9):
        sheet.disc(450, 560, 60 + ring * 40, 60 + ring * 40, (250, 200, 120), 3)
    sheet.centred(450, 120, rng.choice(("MALAM MUSIK", "JAZZ DI TAMAN", "FESTIVAL SENJA")), 92, HEAVY, WHITE)
    sheet.centred(450, 960, f"SABTU, {rng.randint(1, 28)} JUNI 2026", 56, BOLD, WHITE)
    sheet.centred(450, 1040, "PUKUL 19.00", 50, SANS, WHITE)
    sheet.centred(450, 1130, "GRATIS UNTUK UMUM", 44, SANS, (255, 230, 160))
    return sheet


@harmless("timetable", "location", "financial")
def timetable(rng: Random) -> Sheet:
    sheet = Sheet(1100, 1300, (250, 250, 252))
    sheet.centred(550, 40, rng.choice(("JADWAL KERETA", "DEPARTURES", "JADWAL BUS")), 60)
    for x, title in ((60, "Jam"), (260, "Tujuan"), (640, "Nomor"), (880, "Jalur")):
        sheet.write(x, 140, title, 32, BOLD)
    for index in range(15):
        y = 200 + index * 68
        sheet.box((40, y - 8, 1060, y + 52), (236, 240, 248) if index % 2 else (250, 250, 252))
        sheet.write(60, y, f"{5 + index:02d}.{rng.randint(0, 59):02d}", 34)
        sheet.write(
            260, y, rng.choice(("Bandung", "Surabaya", "Yogyakarta", "Semarang", "Malang", "Solo", "Cirebon")), 34
        )
        sheet.write(640, y, str(rng.randint(10, 299)), 34)
        sheet.write(880, y, str(rng.randint(1, 8)), 34)
    return sheet


@harmless("medicine-box", "", "medical")
def medicine(rng: Random) -> Sheet:
    """As it stands in the pharmacy: nobody's name on it."""
    sheet = Sheet(1000, 560, (255, 255, 255))
    colour: Colour = rng.choice(((30, 110, 190), (200, 60, 60), (40, 140, 90)))
    sheet.box((0, 0, 1000, 130), colour)
    sheet.write(50, 170, rng.choice(("Paracetamol", "Ibuprofen", "Cetirizine", "Antasida Doen")), 84, HEAVY, colour)
    sheet.write(50, 280, rng.choice(("500 mg", "200 mg", "10 mg")), 56, SANS)
    sheet.write(50, 370, rng.choice(("10 strip @ 10 tablet", "20 tablets", "30 kapsul")), 40)
    sheet.write(50, 440, rng.choice(("Obat bebas. Baca aturan pakai.", "Read the leaflet before use.")), 32, LIGHT)
    sheet.disc(900, 430, 60, 60, (40, 160, 70))
    sheet.disc(900, 430, 60, 60, INK, 4)
    return sheet


@harmless("road-sign", "location", "location", shape="scene")
def road_sign(rng: Random) -> Sheet:
    sheet = Sheet(1280, 900)
    sheet.fade((0, 0, 1280, 900), (140, 180, 214), (224, 232, 236))
    sheet.box((622, 420, 658, 900), (120, 124, 130))
    if rng.random() < 0.5:
        sheet.disc(640, 300, 170, 170, (200, 30, 36))
        sheet.disc(640, 300, 130, 130, WHITE)
        sheet.centred(640, 230, str(rng.choice((30, 40, 60, 80))), 140, HEAVY)
    else:
        sheet.shape([(640, 110), (830, 430), (450, 430)], (210, 30, 36))
        sheet.shape([(640, 160), (790, 410), (490, 410)], WHITE)
        sheet.centred(640, 250, "!", 150, HEAVY)
    sheet.box((470, 470, 810, 560), WHITE, round_by=10)
    sheet.centred(640, 488, rng.choice(("HATI-HATI", "SLOW DOWN", "DILARANG PARKIR", "NO ENTRY")), 44)
    return sheet


@harmless("product-barcode", "", "financial credential")
def barcode(rng: Random) -> Sheet:
    sheet = Sheet(900, 700, (250, 246, 238))
    sheet.centred(450, 50, rng.choice(("KOPI ARABIKA GAYO", "TEH MELATI", "KERIPIK SINGKONG")), 56, HEAVY, (90, 50, 30))
    sheet.centred(450, 130, rng.choice(("Berat bersih 200 g", "Netto 150 g")), 36, SANS)
    number = ean13("899" + digits(rng, 9))
    sheet.code(200, 220, number, "EAN13", 5)
    sheet.centred(450, 620, "Simpan di tempat sejuk dan kering", 26, LIGHT)
    return sheet


@harmless("public-link-qr", "", "credential contact")
def link(rng: Random) -> Sheet:
    sheet = Sheet(900, 1100, (255, 255, 255))
    sheet.centred(450, 70, rng.choice(("SCAN FOR MENU", "LIHAT KATALOG", "READ MORE")), 60)
    sheet.code(
        170,
        220,
        rng.choice(
            ("https://www.museum.example/tour", "https://menu.example/kopi", "https://id.wikipedia.org/wiki/Kopi")
        ),
        scale=16,
    )
    sheet.centred(450, 980, "Buka kamera dan arahkan ke kode", 32, LIGHT)
    return sheet


@harmless("shop-sign", "contact location", "location", shape="scene")
def shop_sign(rng: Random) -> Sheet:
    sheet = Sheet(1280, 800, (150, 130, 110))
    for x in range(0, 1280, 80):
        sheet.line(x, 0, x, 800, (130, 112, 94), 3)
    sheet.box((120, 140, 1160, 480), rng.choice(((170, 40, 40), (30, 90, 60), (240, 200, 60))), round_by=20)
    sheet.centred(
        640, 180, rng.choice(("SATE PAK KUMIS", "BAKSO MERCON", "SALON MAWAR", "BENGKEL JAYA")), 110, HEAVY, WHITE
    )
    sheet.centred(640, 340, rng.choice(("BUKA SETIAP HARI", "HALAL - ENAK - MURAH", "SEJAK 1987")), 60, BOLD, WHITE)
    sheet.box((480, 540, 800, 800), (70, 50, 40))
    return sheet


@harmless("opening-hours", "", "medical contact location")
def hours(rng: Random) -> Sheet:
    sheet = Sheet(900, 1100, (255, 255, 255))
    sheet.box((30, 30, 870, 1070), (30, 110, 100), 8, 30)
    sheet.centred(450, 90, rng.choice(("JAM BUKA", "OPENING HOURS", "JAM KUNJUNGAN")), 80, HEAVY, (30, 110, 100))
    days = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
    for index, name in enumerate(days):
        sheet.write(130, 260 + index * 100, name, 48)
        sheet.ending(
            770,
            260 + index * 100,
            "TUTUP" if index == 6 else f"{rng.randint(7, 9):02d}.00 - {rng.randint(16, 21)}.00",
            48,
        )
    return sheet


@harmless("sale-poster", "", "financial credential")
def sale(rng: Random) -> Sheet:
    sheet = Sheet(1000, 1000, rng.choice(((220, 40, 50), (250, 190, 30), (40, 60, 140))))
    sheet.centred(500, 160, rng.choice(("DISKON", "SALE", "PROMO")), 200, HEAVY, WHITE)
    sheet.centred(500, 420, f"{rng.choice((20, 50, 70))}%", 260, HEAVY, WHITE)
    sheet.centred(
        500, 800, rng.choice(("Hanya minggu ini", "While stocks last", "Syarat dan ketentuan berlaku")), 50, SANS, WHITE
    )
    return sheet
