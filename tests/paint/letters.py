"""Addresses: letters and parcel labels in seven languages, street signs, coordinates, map screens, bills."""

from __future__ import annotations

from random import Random

from tests.paint.abroad import PHONES, foreigner
from tests.paint.digits import digits, word
from tests.paint.fonts import BOLD, LIGHT, PLAIN, SANS, SLANTED, letters
from tests.paint.kinds import kind
from tests.paint.messages import status_bar
from tests.paint.people import abroad, person
from tests.paint.sheet import GREY, INK, WHITE, Colour, Sheet

OPEN = "contact identity_document financial"


def _stamp(sheet: Sheet, rng: Random) -> None:
    sheet.box((sheet.width - 210, 40, sheet.width - 50, 240), (236, 238, 230))
    sheet.box((sheet.width - 200, 50, sheet.width - 60, 230), rng.choice(((170, 60, 50), (50, 110, 90), (60, 80, 150))))
    sheet.disc(sheet.width - 130, 130, 46, 46, (240, 220, 160))
    for ring in (60, 76):
        sheet.disc(sheet.width - 240, 130, ring, ring, (90, 90, 100), 2)


LANGUAGES = {
    "english": (("US", "GB", "AU"),
    ("Dear", "Thank you for your letter. We are pleased to confirm your order and will write again soon.", "Kind regards")),
    "german": (("DE",),
    ("Sehr geehrte Damen und Herren", "vielen Dank für Ihr Schreiben. Wir melden uns in Kürze.", "Mit freundlichen Grüßen")),
    "french": (("FR",),
    ("Madame, Monsieur", "Nous vous remercions de votre courrier et vous répondrons dans les meilleurs délais.",
    "Cordialement")),
    "spanish": (("ES",),
    ("Estimado señor", "Le agradecemos su carta y le confirmamos que la hemos recibido correctamente.", "Atentamente")),
    "dutch": (("NL",),
    ("Geachte heer, mevrouw", "Hartelijk dank voor uw brief. Wij nemen zo spoedig mogelijk contact met u op.",
    "Met vriendelijke groet")),
    "portuguese": (("PT", "BR"),
    ("Exmo. Senhor", "Agradecemos a sua carta e informamos que o seu pedido foi registado com sucesso.",
    "Com os melhores cumprimentos")),
}  # fmt: skip


def _letter(language: str) -> None:
    countries, (greeting, body, farewell) = LANGUAGES[language]

    @kind(f"letter-{language}", "location", OPEN)
    def letter(rng: Random) -> Sheet:
        country = rng.choice(countries)
        who, sender = foreigner(rng, country), foreigner(rng, country)
        if rng.random() < 0.4:
            return _envelope(rng, who.name, [who.street, who.town])
        sheet = Sheet(1240, 1500, (254, 254, 252))
        for index, (text, what) in enumerate(((who.name, "name"), (who.street, "address"), (who.town, "address"))):
            sheet.write(120, 240 + index * 44, text, 30, what=what)
        sheet.ending(1120, 480, f"{rng.randint(1, 28)}.{rng.randint(1, 12)}.2026", 28)
        sheet.write(120, 600, f"{greeting},", 30)
        y = sheet.paragraph(120, 670, 1000, body, 30, PLAIN)
        sheet.write(120, y + 50, farewell, 30)
        # Who signs is a name without a place or a number: none of the risks by itself.
        sheet.signature(rng, (120, round(y) + 110, 380, round(y) + 190), sender.name, what="")
        sheet.write(120, y + 210, sender.name, 30, SANS)
        return sheet


def _envelope(rng: Random, name: str, lines: list[str], lead: str = "") -> Sheet:
    sheet = Sheet(1280, 720, rng.choice(((244, 238, 224), (250, 250, 250), (214, 190, 150))))
    _stamp(sheet, rng)
    hand = rng.choice((SLANTED, SANS))
    left = min(560, 1240 - max(letters(line, hand, 40).advance for line in lines))
    if lead:
        sheet.write(left, 300, lead, 36, hand)
    sheet.write(left, 360, name, 40, hand, what="name")
    for index, line in enumerate(lines):
        sheet.write(left, 424 + index * 60, line, 40, hand, what="address")
    return sheet


for _language in LANGUAGES:
    _letter(_language)


@kind("letter-indonesian", "location", OPEN)
def indonesian_letter(rng: Random) -> Sheet:
    who = person(rng)
    rt, rw = who.neighbourhood.split("/")
    lines = [
        f"{who.street.title()}", f"RT {rt}/RW {rw}, Kel. {who.village.title()}",
            f"Kec. {who.district.title()}, {who.place.city.title()} {who.postcode}",
    ]  # fmt: skip
    if rng.random() < 0.5:
        return _envelope(rng, who.called, lines, "Kepada Yth.")
    sheet = Sheet(1240, 1400, (254, 254, 252))
    sheet.centred(620, 80, "SURAT PERNYATAAN", 40)
    sheet.write(110, 200, "Yang bertanda tangan di bawah ini:", 30)
    sheet.field(110, 270, "Nama", f": {who.called}", "name", 200, 30)
    sheet.field(110, 324, "Alamat", f": {lines[0]}", "address", 200, 30)
    sheet.write(323, 370, lines[1], 30, what="address")
    sheet.write(323, 416, lines[2], 30, what="address")
    sheet.paragraph(
        110,
        500,
        1020,
        "menyatakan dengan sebenarnya bahwa rumah tersebut saya tempati sendiri sejak tahun 2019.",
        30,
        PLAIN,
    )
    sheet.signature(rng, (800, 800, 1060, 900))
    sheet.write(820, 930, who.called, 30, SANS, what="name")
    return sheet


@kind("parcel-label-indonesian", "location contact", "credential identity_document")
def parcel(rng: Random) -> Sheet:
    who, sender = person(rng), person(rng)
    sheet = Sheet(900, 1200, (255, 255, 255))
    sheet.box((10, 10, 890, 1190), INK, 4)
    sheet.write(40, 30, rng.choice(("KILAT EXPRESS", "ANTAR CEPAT", "JAYA KURIR")), 54, BOLD)
    sheet.ending(860, 40, rng.choice(("REG", "YES", "COD")), 44, BOLD)
    receipt = f"{rng.choice(('JX', 'KE', 'AC'))}{digits(rng, 10)}"
    sheet.code(140, 120, receipt, "Code128", 3, what="barcode")
    sheet.centred(450, 320, f"{receipt}", 36, SANS, what="tracking", lead="No. Resi: ")
    sheet.line(10, 380, 890, 380, INK, 3)
    for y, title, whom in ((400, "Penerima", who), (740, "Pengirim", sender)):
        sheet.write(40, y, f"{title}:", 28, BOLD)
        sheet.write(40, y + 44, whom.called, 38, SANS, what="name")
        sheet.write(40, y + 96, rng.choice((whom.phone, abroad(whom.phone))), 34, what="phone")
        sheet.write(40, y + 146, whom.street.title(), 32, what="address")
        rt, rw = whom.neighbourhood.split("/")
        sheet.write(
            40,
            y + 190,
            f"RT {rt} RW {rw} Kel. {whom.village.title()}, Kec. {whom.district.title()}",
            30,
            what="address",
        )
        sheet.write(
            40, y + 234, f"{whom.place.city.title()}, {whom.place.province.title()} {whom.postcode}", 30, what="address"
        )
    sheet.line(10, 720, 890, 720, INK, 3)
    sheet.write(40, 1090, f"Berat: {rng.randint(1, 5)} kg   Isi: {rng.choice(('Baju', 'Buku', 'Kosmetik'))}", 30)
    return sheet


@kind("parcel-label-world", "location", "credential contact identity_document")
def world_parcel(rng: Random) -> Sheet:
    country = rng.choice(("US", "GB", "DE", "FR", "NL", "AU"))
    who, sender = foreigner(rng, country), foreigner(rng, country)
    to, origin = {"DE": ("Empfänger", "Absender"), "FR": ("Destinataire", "Expéditeur"), "NL": ("Aan", "Afzender")}.get(
        country, ("SHIP TO", "FROM")
    )
    sheet = Sheet(900, 1200, (255, 255, 255))
    sheet.box((10, 10, 890, 1190), INK, 4)
    for y, title, whom, size in ((40, origin, sender, 28), (320, to, who, 44)):
        sheet.write(40, y, f"{title}:", size - 4, BOLD)
        for index, (text, what) in enumerate(
            ((whom.name.upper(), "name"), (whom.street.upper(), "address"), (whom.town.upper(), "address"))
        ):
            sheet.write(60, y + (index + 1) * size * 1.35, text, size, SANS, what=what)
    if country in PHONES and rng.random() < 0.5:
        sheet.write(60, 570, PHONES[country](rng), 36, what="phone")
    sheet.line(10, 640, 890, 640, INK, 6)
    sheet.write(40, 670, rng.choice(("PRIORITY", "EXPRESS", "STANDARD")), 60, BOLD)
    tracking = f"1Z{word(rng, 3).upper()}{digits(rng, 11)}"
    sheet.code(60, 800, tracking, "Code128", 3, what="barcode")
    sheet.centred(450, 1040, f"TRACKING #: {tracking}", 30, SANS)
    return sheet


@kind("utility-bill", "location", "contact financial identity_document")
def bill(rng: Random) -> Sheet:
    who = person(rng)
    sheet = Sheet(1240, 1300, (252, 254, 255))
    sheet.box((0, 0, 1240, 130), (0, 120, 170))
    sheet.write(60, 34, rng.choice(("TAGIHAN LISTRIK", "TAGIHAN AIR PDAM", "TAGIHAN INTERNET")), 52, BOLD, WHITE)
    rows = [
        ("Nama Pelanggan", f": {who.called}", "name"), ("ID Pelanggan", f": {digits(rng, 12)}", "account"),
        ("Alamat", f": {who.street.title()}", "address"),
        ("", f"  {who.village.title()}, {who.district.title()}, {who.place.city.title()}", "address"),
        ("Periode", ": Mei 2026", ""),
        ("Total Tagihan", f": Rp {rng.randint(100, 900)}.{digits(rng, 3)}", ""),
    ]  # fmt: skip
    sheet.rows(80, 200, 66, rows, 320, 32)
    sheet.line(80, 640, 1160, 640)
    sheet.paragraph(
        80,
        680,
        1060,
        "Bayarlah sebelum tanggal 20 agar terhindar dari denda. Terima kasih telah menjadi pelanggan kami.",
        28,
        LIGHT,
    )
    return sheet


@kind("street-sign", "location", shape="scene")
def street_sign(rng: Random) -> Sheet:
    """On its post before a sky."""
    sheet = Sheet(1280, 900)
    sheet.fade((0, 0, 1280, 900), (130, 170, 210), (220, 230, 236))
    sheet.box((610, 300, 660, 900), (120, 124, 130))
    name, colour = rng.choice((
        (f"JL. {rng.choice(('MELATI RAYA', 'DIPONEGORO', 'CENDRAWASIH', 'GATOT SUBROTO'))}", (20, 100, 60)),
        (f"{rng.choice(('Linden', 'Mozart', 'Bahnhof'))}straße", (30, 60, 150)),
        (f"Rue {rng.choice(('de la Paix', 'Victor Hugo', 'des Écoles'))}", (20, 50, 130)),
        (f"{rng.choice(('MAPLE', 'SUNSET', 'OAK'))} {rng.choice(('AVE', 'BLVD', 'ST'))}", (20, 110, 70)),
        (f"{rng.choice(('CHURCH', 'ABBEY', 'BAKER'))} STREET", (40, 40, 50)),
    ))  # fmt: skip
    sheet.box((160, 250, 1120, 420), WHITE, round_by=20)
    sheet.box((172, 262, 1108, 408), colour, round_by=14)
    sheet.centred(640, 280, name, 90 if len(name) < 17 else 72, BOLD, WHITE, what="street_name")
    return sheet


@kind("house-sign", "location", shape="scene")
def house_sign(rng: Random) -> Sheet:
    """Street and number on a plate beside a door."""
    sheet = Sheet(1100, 900, rng.choice(((180, 150, 120), (200, 200, 190), (160, 90, 70))))
    for y in range(0, 900, 60):
        sheet.line(0, y, 1100, y, (140, 130, 120), 2)
    sheet.box((200, 260, 900, 640), (30, 50, 110), round_by=24)
    sheet.box((216, 276, 884, 624), WHITE, 4, 20)
    street = rng.choice(("Jl. Anggrek", "Jl. Kenanga", "Gang Mawar", "Jl. Teratai"))
    sheet.centred(550, 310, f"{street} No. {rng.randint(1, 120)}", 60, BOLD, WHITE, what="address")
    sheet.centred(
        550, 420, f"RT {rng.randint(1, 12):02d} / RW {rng.randint(1, 9):02d}", 60, SANS, WHITE, what="address"
    )
    sheet.centred(
        550, 520, f"Kel. {rng.choice(('Dago', 'Mojo', 'Sorosutan', 'Beji'))}", 50, SANS, WHITE, what="address"
    )
    return sheet


@kind("coordinates-note", "location", "contact", shape="screen")
def coordinates(rng: Random) -> Sheet:
    sheet = Sheet(720, 1000, (250, 250, 246))
    status_bar(sheet, rng, (60, 64, 72))
    south, east = rng.uniform(6, 8.5), rng.uniform(106, 112)
    sheet.write(40, 110, rng.choice(("Titik kumpul", "Lokasi rumah", "Meet here")), 44, BOLD)
    form = rng.randrange(3)
    if form == 0:
        text = f"-{south:.5f}, {east:.5f}"
    elif form == 1:
        parts = (
            f"{int(part)}°{rng.randint(10, 59)}'{rng.randint(10, 59)}.{rng.randint(1, 9)}" for part in (south, east)
        )
        text = '{}"S {}"E'.format(*parts)
    else:
        text = f"https://maps.google.com/?q=-{south:.4f},{east:.4f}"
    sheet.write(40, 200, text, 34 if form < 2 else 26, SANS, what="coordinates")
    sheet.paragraph(
        40,
        300,
        640,
        "Parkir di depan warung, lalu jalan kaki lima menit." if form else "Park near the shop and walk.",
        30,
        PLAIN,
    )
    return sheet


@kind("map-screen", "location", "contact", shape="screen")
def map_screen(rng: Random) -> Sheet:
    sheet = Sheet(720, 1280, (242, 239, 233))
    road: Colour = (255, 255, 255)
    for _ in range(16):
        x0, y0 = rng.randint(0, 720), rng.randint(44, 1280)
        for thick, colour in ((26, (214, 210, 202)), (20, road)):
            sheet.line(x0 - 900, y0 - rng.choice((0, 500)), x0 + 900, y0 + rng.choice((0, 500)), colour, thick)
    for _ in range(5):
        x, y = rng.randint(0, 620), rng.randint(60, 1100)
        sheet.box((x, y, x + rng.randint(60, 160), y + rng.randint(60, 160)), (200, 230, 190), round_by=12)
    for thick, colour in ((30, (230, 180, 90)), (24, (255, 220, 130))):
        sheet.line(-20, 500, 740, 760, colour, thick)
    names = rng.sample(("Jl. Melati", "Jl. Ahmad Yani", "Jl. Cempaka", "Jl. Pemuda", "Jl. Kenanga", "Gg. Mawar"), 4)
    for index, name in enumerate(names):
        sheet.write(60 + 120 * index, 250 + 190 * index, name, 24, SANS, (90, 90, 90))
    sheet.box((20, 60, 700, 140), WHITE, round_by=24)
    who = person(rng)
    sheet.write(50, 80, f"{who.street.title()}, {who.village.title()}", 28, what="address")
    sheet.disc(360, 600, 26, 26, (220, 50, 40))
    sheet.shape([(336, 612), (384, 612), (360, 670)], (220, 50, 40))
    sheet.box((0, 1080, 720, 1280), WHITE)
    sheet.write(40, 1110, f"{rng.randint(3, 40)} menit ({rng.randint(1, 20)},{rng.randint(1, 9)} km)", 34, SANS)
    sheet.write(40, 1170, "Rute tercepat saat ini", 26, LIGHT, GREY)
    return sheet
