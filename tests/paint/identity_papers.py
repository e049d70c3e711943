"""Indonesian papers larger than a card: family card, birth certificate, marriage book, diploma, vehicle registration."""

from __future__ import annotations

from random import Random

from tests.paint.digits import PLATE_LETTERS, digits, word
from tests.paint.fonts import BOLD, LIGHT, NEAT, PLAIN, SANS
from tests.paint.identity_indonesia import FAITHS, JOBS, STATES
from tests.paint.kinds import kind
from tests.paint.people import MEN, WOMEN, Person, day, person
from tests.paint.portrait import portrait
from tests.paint.sheet import GREY, Colour, Sheet

RED: Colour = (150, 24, 30)


def seal(sheet: Sheet, x: int, y: int, radius: int = 60) -> None:
    """A golden emblem without any likeness."""
    for ring, colour in ((radius, (196, 160, 60)), (radius - 10, (250, 246, 230)), (radius - 18, (196, 160, 60))):
        sheet.disc(x, y, ring, ring, colour)
    sheet.disc(x, y, radius // 3, radius // 3, (250, 246, 230))


@kind("family-card", "identity_document", "location")
def family_card(rng: Random) -> Sheet:
    head = person(rng, 1965, 1985)
    sheet = Sheet(1754, 1240, (226, 238, 246))
    sheet.guilloche(rng, (130, 170, 210), 24, 0.25)
    seal(sheet, 130, 110)
    sheet.centred(877, 50, "KARTU KELUARGA", 64, BOLD)
    number = head.place.code + digits(rng, 2) + f"{day(rng, 2012, 2024):%d%m%y}" + digits(rng, 4)
    sheet.centred(877, 128, number, 44, SANS, what="id_number", lead="No. ")
    left = [
        ("Nama Kepala Keluarga", f": {head.name}", "name"), ("Alamat", f": {head.street}", "address"),
        ("RT/RW", f": {head.neighbourhood}", "address"), ("Desa/Kelurahan", f": {head.village}", "address"),
    ]  # fmt: skip
    right = [
        ("Kecamatan", f": {head.district}", "address"), ("Kabupaten/Kota", f": {head.place.city}", ""),
        ("Kode Pos", f": {head.postcode}", "address"), ("Provinsi", f": {head.place.province}", ""),
    ]  # fmt: skip
    sheet.rows(80, 210, 38, left, 320, 26, NEAT)
    sheet.rows(1060, 210, 38, right, 240, 26, NEAT)
    members = [head, *_kin(rng)]
    _table(sheet, rng, members)
    sheet.write(1270, 1010, "KEPALA DINAS KEPENDUDUKAN", 22, SANS)
    sheet.write(1270, 1042, "DAN PENCATATAN SIPIL", 22, SANS)
    sheet.signature(rng, (1290, 1080, 1500, 1160))
    sheet.signature(rng, (360, 1080, 560, 1160))
    sheet.write(330, 1010, "KEPALA KELUARGA", 22, SANS)
    return sheet


def _kin(rng: Random) -> list[Person]:
    return [person(rng, *years) for years in ((1967, 1987), (1996, 2008), (2009, 2020))[: rng.randint(2, 3)]]


def _table(sheet: Sheet, rng: Random, members: list[Person]) -> None:
    columns = (60, 130, 500, 860, 1010, 1220, 1410, 1560, 1700)
    titles = ("No", "Nama Lengkap", "NIK", "Jenis Kelamin", "Tempat Lahir", "Tanggal Lahir", "Agama", "Status")
    top, step = 400, 62
    sheet.box((60, top, 1700, top + 50), (202, 220, 234))
    for x, title in zip(columns, titles, strict=False):
        sheet.write(x + 8, top + 14, title, 21, BOLD)
    for index, who in enumerate(members):
        y = top + 64 + index * step
        cells = (
            (str(index + 1), ""), (who.name, "name"), (who.nik, "id_number"), (who.sex, ""), (who.birthplace, ""),
            (f"{who.born:%d-%m-%Y}", "date_of_birth"), (rng.choice(FAITHS), ""), (rng.choice(STATES).split()[0], ""),
        )  # fmt: skip
        for x, (text, what) in zip(columns, cells, strict=False):
            sheet.write(x + 8, y, text, 22 if what != "id_number" else 25, PLAIN, what=what)
    bottom = top + 64 + len(members) * step
    for x in columns:
        sheet.line(x, top, x, bottom, GREY, 1)
    for index in range(len(members) + 1):
        sheet.line(60, top + 50 + index * step, 1700, top + 50 + index * step, GREY, 1)


@kind("birth-certificate", "identity_document", "location")
def birth_certificate(rng: Random) -> Sheet:
    child, mother = person(rng, 1990, 2023), person(rng, 1960, 1990)
    father = rng.choice(MEN) + " " + child.family
    sheet = Sheet(1240, 1754, (250, 246, 232))
    sheet.guilloche(rng, (190, 160, 110), 26, 0.25)
    sheet.box((40, 40, 1200, 1714), (170, 130, 60), 6)
    seal(sheet, 620, 150)
    sheet.centred(620, 236, "REPUBLIK INDONESIA", 34)
    sheet.centred(620, 284, "PENCATATAN SIPIL", 30, SANS)
    sheet.centred(620, 360, "KUTIPAN AKTA KELAHIRAN", 52, BOLD, RED)
    number = f"{child.place.code}-LU-{day(rng, 2005, 2024):%d%m%Y}-{digits(rng, 4)}"
    sheet.centred(620, 446, number, 28, SANS, what="id_number", lead="Nomor : ")
    sheet.centred(620, 490, child.nik, 28, SANS, what="id_number", lead="NIK : ")
    y = 570
    sheet.write(130, y, f"Berdasarkan Akta Kelahiran Nomor {child.place.code}-LU-{digits(rng, 4)}", 28)
    sheet.field(
        130, y + 56, f"bahwa di {child.birthplace} pada tanggal", f"{child.born:%d-%m-%Y}", "date_of_birth", size=28
    )
    sheet.write(130, y + 112, "telah lahir", 28)
    y += 168
    sheet.centred(620, y + 16, child.name, 46, BOLD, what="name")
    y += 100
    sheet.write(
        130,
        y,
        f"anak ke {rng.choice(('SATU', 'DUA', 'TIGA'))}, {'PEREMPUAN' if child.woman else 'LAKI-LAKI'}, dari ayah",
        28,
    )
    sheet.write(130, y + 56, father, 32, SANS, what="name")
    sheet.write(130, y + 112, "dan ibu", 28)
    sheet.write(130, y + 168, f"{rng.choice(WOMEN)} {mother.family}", 32, SANS, what="name")
    sheet.write(700, 1300, f"{child.birthplace}, {day(rng, 2010, 2025):%d-%m-%Y}", 26)
    sheet.write(700, 1342, "Pejabat Pencatatan Sipil", 26)
    sheet.signature(rng, (720, 1400, 960, 1490))
    sheet.code(150, 1380, f"https://akta.invented.example/{digits(rng, 12)}", scale=6, what="qr")
    return sheet


@kind("marriage-book", "identity_document", "location adult_face minor_face")
def marriage_book(rng: Random) -> Sheet:
    man, woman = person(rng, 1970, 2000), person(rng, 1972, 2002)
    sheet = Sheet(1240, 872, (238, 246, 236))
    sheet.guilloche(rng, (120, 170, 130), 18, 0.25)
    sheet.line(620, 0, 620, 872, (150, 170, 150), 3)
    sheet.centred(310, 34, "KUTIPAN AKTA NIKAH", 34, BOLD)
    number = f"{digits(rng, 4)}/{rng.randint(10, 99)}/{rng.choice(('III', 'VI', 'XI'))}/{day(rng, 2005, 2024).year}"
    sheet.centred(310, 80, number, 24, what="id_number", lead="Nomor : ")
    y = 150
    for title, who in (("SUAMI", man), ("ISTRI", woman)):
        sheet.write(40, y, title, 26, BOLD)
        rows = [
            ("1. Nama lengkap", f": {who.name}", "name"), ("2. Tempat lahir", f": {who.birthplace}", ""),
            ("3. Tanggal lahir", f": {who.born:%d-%m-%Y}", "date_of_birth"), ("4. NIK", f": {who.nik}", "id_number"),
            ("5. Pekerjaan", f": {rng.choice(JOBS)}", ""), ("6. Alamat", f": {who.street}", "address"),
        ]  # fmt: skip
        sheet.rows(40, y + 44, 42, rows, 210, 23)
        y += 340
    seal(sheet, 930, 90, 50)
    sheet.centred(930, 160, "BUKU NIKAH", 44, BOLD, RED)
    sheet.centred(930, 216, "KANTOR URUSAN AGAMA", 24, SANS)
    portrait(sheet, rng, (690, 290, 900, 570), "blue")
    portrait(sheet, rng, (950, 290, 1160, 570), "blue", veils=True)
    sheet.write(700, 640, f"{man.birthplace}, {day(rng, 2005, 2024):%d-%m-%Y}", 24)
    sheet.write(700, 676, "Pegawai Pencatat Nikah", 24)
    sheet.signature(rng, (720, 720, 940, 800))
    return sheet


@kind("diploma", "identity_document", "location adult_face minor_face")
def diploma(rng: Random) -> Sheet:
    who = person(rng, 1980, 2003)
    sheet = Sheet(1754, 1240, (252, 248, 236))
    sheet.box((50, 50, 1704, 1190), (160, 120, 50), 8)
    sheet.box((66, 66, 1688, 1174), (160, 120, 50), 2)
    seal(sheet, 877, 150)
    school = f"SEKOLAH MENENGAH ATAS NEGERI {rng.randint(1, 40)} {who.birthplace}"
    sheet.centred(877, 230, rng.choice(("UNIVERSITAS NUSA BANGSA", school)), 38)
    sheet.centred(877, 300, "IJAZAH", 76, BOLD, RED)
    number = f"DN-{rng.randint(1, 34):02d}/M-SMA/{rng.randint(10, 24)}/{digits(rng, 7)}"
    sheet.centred(877, 392, number, 26, SANS, what="id_number", lead="Nomor Ijazah: ")
    sheet.centred(877, 460, "menerangkan bahwa", 28, LIGHT)
    sheet.centred(877, 510, who.name, 56, BOLD, what="name")
    rows = [
        ("tempat dan tanggal lahir", f": {who.birthplace}, {who.born:%d-%m-%Y}", "date_of_birth"),
        ("nama orang tua", f": {rng.choice(MEN)} {who.family}", "name"),
        ("nomor induk siswa nasional", f": {digits(rng, 10)}", "id_number"),
    ]
    sheet.rows(420, 620, 54, rows, 440, 30)
    sheet.centred(877, 800, "LULUS", 54)
    portrait(sheet, rng, (560, 880, 740, 1120), "grey", grey=True)
    sheet.write(1100, 880, f"{who.birthplace}, {day(rng, 2005, 2024):%d-%m-%Y}", 28)
    sheet.write(1100, 924, "Kepala Sekolah,", 28)
    sheet.signature(rng, (1110, 970, 1380, 1070))
    return sheet


@kind("vehicle-registration", "identity_document", "location licence_plate")
def registration(rng: Random) -> Sheet:
    """STNK: who owns which vehicle."""
    who = person(rng)
    sheet = Sheet(1240, 820, (244, 236, 226))
    sheet.guilloche(rng, (210, 160, 120), 18, 0.3)
    sheet.centred(620, 26, "KEPOLISIAN NEGARA REPUBLIK INDONESIA", 28, SANS)
    sheet.centred(620, 64, "SURAT TANDA NOMOR KENDARAAN BERMOTOR", 36, BOLD, RED)
    plate = f"{rng.choice(('B', 'D', 'L', 'AB', 'DK', 'BK'))} {rng.randint(1001, 9999)} {word(rng, 3, PLATE_LETTERS)}"
    left = [
        ("NOMOR REGISTRASI", f": {plate}", "plate"), ("NAMA PEMILIK", f": {who.name}", "name"),
        ("NIK", f": {who.nik}", "id_number"),
        ("ALAMAT", f": {who.street}", "address"), ("", f"  {who.village}, {who.place.city}", "address"),
        ("MERK", f": {rng.choice(('HONDA', 'TOYOTA', 'YAMAHA', 'SUZUKI'))}", ""),
        ("TYPE", f": {rng.choice(('BEAT 110', 'AVANZA 1.3 G', 'NMAX 155', 'ERTIGA GX'))}", ""),
        ("JENIS / MODEL", f": {rng.choice(('SEPEDA MOTOR', 'MINIBUS'))}", ""),
        ("TAHUN PEMBUATAN", f": {rng.randint(2008, 2024)}", ""),
    ]  # fmt: skip
    right = [
        ("ISI SILINDER", f": {rng.choice(('110', '1329', '155'))} CC", ""),
        ("NOMOR RANGKA", f": MH1{_serial(rng, 14)}", "id_number"),
        ("NOMOR MESIN", f": {_serial(rng, 12)}", "id_number"),
        ("WARNA", f": {rng.choice(('HITAM', 'PUTIH', 'MERAH'))}", ""),
        ("BAHAN BAKAR", ": BENSIN", ""), ("NOMOR BPKB", f": {rng.choice('LMNPQ')}-{digits(rng, 8)}", "id_number"),
        ("BERLAKU SAMPAI", f": {day(rng, 2026, 2030):%d-%m-%Y}", ""),
    ]  # fmt: skip
    sheet.rows(50, 150, 58, left, 250, 24, NEAT)
    sheet.rows(720, 150, 58, right, 200, 24, NEAT)
    sheet.signature(rng, (860, 640, 1090, 730))
    return sheet


def _serial(rng: Random, length: int) -> str:
    return word(rng, length, PLATE_LETTERS + "0123456789")
