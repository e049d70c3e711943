"""Indonesian identity cards: old KTP, e-KTP, KIA, SIM old and smart, NPWP, BPJS, KITAS."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from tests.paint.abroad import foreigner
from tests.paint.digits import digits, grouped, npwp15
from tests.paint.fonts import BOLD, NEAT, PLAIN, SANS, Font
from tests.paint.kinds import kind
from tests.paint.people import STREETS, Person, day, person
from tests.paint.portrait import portrait
from tests.paint.sheet import GREY, INK, WHITE, Colour, Sheet

CARD = (1012, 638)
FACE = "location adult_face minor_face"
FAITHS = ("ISLAM", "KRISTEN", "KATHOLIK", "HINDU", "BUDDHA")
JOBS = (
    "KARYAWAN SWASTA",
    "WIRASWASTA",
    "PELAJAR/MAHASISWA",
    "GURU",
    "PERAWAT",
    "PETANI/PEKEBUN",
    "MENGURUS RUMAH TANGGA",
)
STATES = ("KAWIN", "BELUM KAWIN", "CERAI HIDUP")


def card(rng: Random, colour: Colour, lines: Colour, ground: Colour | None = None) -> Sheet:
    """An ID-1 card with a patterned ground."""
    sheet = Sheet(*CARD, colour)
    if ground:
        sheet.fade((0, 0, *CARD), colour, ground)
    sheet.guilloche(rng, lines)
    return sheet


def in_years(rng: Random, years: int) -> date:
    return date(2026, 1, 1) + timedelta(rng.randrange(365 * years))


@kind("ktp-electronic", "identity_document", FACE, shape="card")
def electronic(rng: Random) -> Sheet:
    who = person(rng)
    sheet = card(rng, (188, 222, 236), (92, 156, 190), (206, 230, 238))
    sheet.centred(506, 22, f"PROVINSI {who.place.province}", 34, SANS)
    sheet.centred(506, 60, f"{_town(who)}", 34, SANS)
    sheet.write(28, 116, "NIK", 38, BOLD)
    sheet.write(230, 116, ":", 38, BOLD)
    sheet.fixed(256, 114, who.nik, 42, 28, SANS, what="id_number")
    _ktp_rows(sheet, rng, who, 28, 172, 36, 26)
    portrait(sheet, rng, (746, 128, 966, 418), rng.choice(("red", "blue")), veils=who.woman)
    sheet.centred(856, 432, who.birthplace, 22, PLAIN, what="place")
    sheet.centred(856, 460, f"{day(rng, 2014, 2024):%d-%m-%Y}", 22, PLAIN, what="date")
    sheet.signature(rng, (780, 498, 940, 580))
    return sheet


def _town(who: Person) -> str:
    return who.place.city if who.place.city.startswith("KOTA") else f"KOTA {who.place.city}"


def _ktp_rows(sheet: Sheet, rng: Random, who: Person, x: int, y: int, step: int, size: int, font: Font = NEAT) -> None:
    blood = rng.choice(("A", "B", "AB", "O", "-"))
    rows: list[tuple[str, str, str]] = [
        ("Nama", who.name, "name"),
        ("Tempat/Tgl Lahir", f"{who.birthplace}, {who.born:%d-%m-%Y}", "date_of_birth"),
        ("Jenis kelamin", who.sex, ""),
        ("Alamat", who.street, "address"),
        ("     RT/RW", who.neighbourhood, "address"),
        ("     Kel/Desa", who.village, "address"),
        ("     Kecamatan", who.district, "address"),
        ("Agama", rng.choice(FAITHS), ""),
        ("Status Perkawinan", rng.choice(STATES), ""),
        ("Pekerjaan", rng.choice(JOBS), ""),
        ("Kewarganegaraan", "WNI", ""),
        ("Berlaku Hingga", "SEUMUR HIDUP", ""),
    ]
    for label, value, what in rows:
        sheet.write(x, y, label, size, font)
        sheet.write(x + 9.2 * size, y, ":", size, font)
        sheet.write(x + 9.9 * size, y, value, size, font, what=what)
        if label == "Jenis kelamin":
            sheet.write(x + 17.5 * size, y, f"Gol. Darah : {blood}", size, font)
        y += step


@kind("sim-smart", "identity_document", FACE, shape="card")
def smart_sim(rng: Random) -> Sheet:
    """The card with numbered fields, since 2019."""
    who = person(rng, 1965, 2006)
    sheet = card(rng, (232, 238, 226), (150, 190, 150), (246, 240, 214))
    sheet.box((0, 0, 1012, 96), (28, 84, 58))
    sheet.write(30, 16, "INDONESIA", 34, BOLD, WHITE)
    sheet.write(30, 56, "SURAT IZIN MENGEMUDI  /  DRIVING LICENSE", 24, SANS, WHITE)
    sheet.write(890, 12, rng.choice(("A", "B I", "C", "C I")), 64, BOLD, WHITE)
    portrait(sheet, rng, (36, 170, 256, 460), "blue", veils=who.woman)
    number = f"{rng.randint(11, 19):04d}-{who.born:%y%m}-{digits(rng, 6)}"
    sheet.write(300, 112, number, 36, BOLD, what="id_number")
    rows = [
        ("1.", who.name, "name"),
        ("2.", f"{who.birthplace}, {who.born:%d-%m-%Y}", "date_of_birth"),
        ("3.", f"{rng.choice(('A', 'B', 'O'))} - {'WANITA' if who.woman else 'PRIA'}", ""),
        ("4.", who.street, "address"),
        ("", f"RT {who.neighbourhood} {who.village}", "address"),
        ("", f"{who.district}, {who.place.city}", "address"),
        ("5.", rng.choice(JOBS), ""),
        ("6.", f"METRO {who.birthplace}", ""),
    ]
    sheet.rows(300, 176, 44, rows, 46, 28)
    sheet.write(300, 560, f"Berlaku s/d  {in_years(rng, 5):%d-%m-%Y}", 26, SANS)
    sheet.signature(rng, (60, 490, 240, 590))
    return sheet


@kind("sim-old", "identity_document", FACE, shape="card")
def old_sim(rng: Random) -> Sheet:
    who = person(rng, 1955, 1995)
    sheet = card(rng, (240, 226, 190), (200, 150, 90))
    sheet.centred(506, 20, "KEPOLISIAN NEGARA REPUBLIK INDONESIA", 26, SANS)
    sheet.centred(506, 54, f"SURAT IZIN MENGEMUDI {rng.choice(('A', 'B', 'C'))}", 36, BOLD, (150, 20, 20))
    rows = [
        ("NAMA", f": {who.name}", "name"),
        ("ALAMAT", f": {who.street}", "address"),
        ("", f"  {who.village} {who.place.city}", "address"),
        ("TEMPAT &", f": {who.birthplace}", ""),
        ("TGL. LAHIR", f"  {who.born:%d-%m-%Y}", "date_of_birth"),
        ("TINGGI", f": {rng.randint(150, 182)} CM", ""),
        ("PEKERJAAN", f": {rng.choice(JOBS)}", ""),
        ("NO. SIM", f": {who.born:%y%m}{digits(rng, 8)}", "id_number"),
        ("BERLAKU S/D", f": {in_years(rng, 5):%d-%m-%Y}", ""),
    ]
    sheet.rows(30, 130, 48, rows, 190, 27, SANS)
    portrait(sheet, rng, (752, 130, 972, 420), "blue", veils=who.woman)
    sheet.signature(rng, (760, 450, 960, 560), colour=INK)
    return sheet


@kind("ktp-old", "identity_document", FACE, shape="card")
def old_ktp(rng: Random) -> Sheet:
    """The laminated card before 2011: title, province, a grey portrait, a signature."""
    who = person(rng, 1940, 1985)
    sheet = card(rng, (236, 226, 190), (210, 190, 120))
    sheet.centred(506, 18, f"PROVINSI {who.place.province}", 24, SANS)
    sheet.centred(506, 48, _town(who), 24, SANS)
    sheet.centred(506, 78, "KARTU TANDA PENDUDUK", 36, BOLD, (150, 20, 20))
    sheet.write(28, 132, "NIK", 28, SANS)
    nik = f"{who.nik[:2]}.{who.nik[2:6]}.{who.nik[6:12]}.{who.nik[12:]}" if rng.random() < 0.5 else who.nik
    sheet.write(270, 132, f": {nik}", 28, SANS, what="id_number")
    _ktp_rows(sheet, rng, who, 28, 176, 36, 25, PLAIN)
    portrait(sheet, rng, (780, 190, 960, 430), "grey", grey=True, veils=who.woman)
    sheet.signature(rng, (790, 460, 950, 540), colour=INK)
    return sheet


@kind("child-card", "identity_document", FACE, shape="card")
def child_card(rng: Random) -> Sheet:
    """KIA, for children under 17."""
    who = person(rng, 2012, 2022)
    sheet = card(rng, (248, 206, 216), (230, 140, 170), (252, 232, 236))
    sheet.centred(506, 20, f"PROVINSI {who.place.province}", 30, SANS)
    sheet.centred(506, 56, _town(who), 30, SANS)
    sheet.centred(506, 98, "KARTU IDENTITAS ANAK", 36, BOLD, (170, 30, 80))
    parent = person(rng, 1975, 1995)
    rows = [
        ("NIK", f": {who.nik}", "id_number"), ("Nama", f": {who.name}", "name"),
        ("Tempat/Tgl Lahir", f": {who.birthplace}, {who.born:%d-%m-%Y}", "date_of_birth"),
        ("Jenis Kelamin", f": {who.sex}", ""),
        ("No. Kartu Keluarga", f": {who.place.code}{digits(rng, 12)}", "id_number"),
        ("Nama Kepala Keluarga", f": {parent.name}", "name"),
        ("No. Akta Kelahiran", f": {digits(rng, 4)}-LU-{digits(rng, 8)}", "id_number"),
        ("Agama", f": {rng.choice(FAITHS)}", ""), ("Kewarganegaraan", ": WNI", ""),
        ("Alamat", f": {who.street}", "address"),
        ("Berlaku Hingga", f": {in_years(rng, 8):%d-%m-%Y}", ""),
    ]  # fmt: skip
    sheet.rows(28, 160, 41, rows, 270, 25)
    if rng.random() < 0.7:
        portrait(sheet, rng, (790, 190, 970, 430), "red", veils=who.woman)
    return sheet


@kind("npwp-15", "identity_document", "location financial", shape="card")
def old_npwp(rng: Random) -> Sheet:
    who = person(rng)
    sheet = card(rng, (246, 232, 150), (220, 190, 60), (250, 244, 200))
    sheet.box((0, 0, 1012, 110), (24, 50, 120))
    sheet.write(40, 20, "KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", 28, SANS, WHITE)
    sheet.write(40, 58, "DIREKTORAT JENDERAL PAJAK", 28, BOLD, WHITE)
    number = npwp15(f"{rng.randint(1, 9):02d}{digits(rng, 6)}", f"{rng.randint(10, 990):03d}")
    sheet.write(60, 170, "NPWP :", 36, SANS)
    sheet.write(210, 162, number, 48, BOLD, what="id_number")
    for y, text, what in (
        (262, who.name, "name"), (370, who.street, "address"),
        (414, f"RT {who.neighbourhood} {who.village}", "address"), (458, f"{who.district} {who.place.city}", "address"),
    ):  # fmt: skip
        sheet.write(60, y, text, 32, PLAIN, what=what)
    sheet.field(60, 316, "NIK :", who.nik, "id_number", size=32)
    sheet.write(60, 560, f"KPP PRATAMA {who.birthplace}    Terdaftar {in_years(rng, 1):%d-%m-%Y}", 26)
    return sheet


@kind("npwp-16", "identity_document", "location financial", shape="card")
def new_npwp(rng: Random) -> Sheet:
    """Since 2022 a person's tax number is the NIK, printed in groups of four."""
    who = person(rng)
    sheet = card(rng, (232, 236, 248), (150, 170, 220))
    sheet.write(40, 30, "djp", 60, BOLD, (30, 60, 140))
    sheet.write(180, 40, "Kartu Nomor Pokok Wajib Pajak", 36, SANS, (30, 60, 140))
    sheet.write(40, 170, "NPWP16", 26, SANS, GREY)
    sheet.write(40, 204, grouped(who.nik, 4), 48, BOLD, what="id_number")
    sheet.write(40, 290, "Nama", 26, SANS, GREY)
    sheet.write(40, 322, who.name, 38, SANS, what="name")
    sheet.write(40, 400, "Alamat", 26, SANS, GREY)
    sheet.write(40, 432, f"{who.street}, {who.village}", 32, what="address")
    sheet.write(40, 476, f"{who.district}, {who.place.city} {who.postcode}", 32, what="address")
    sheet.code(770, 380, f"{who.nik}|{who.name}", scale=6, what="qr")
    return sheet


@kind("health-card-bpjs", "identity_document", "medical location", shape="card")
def bpjs(rng: Random) -> Sheet:
    who = person(rng)
    sheet = card(rng, (214, 240, 222), (110, 190, 150), (240, 250, 244))
    sheet.box((0, 0, 1012, 120), (0, 130, 90))
    sheet.write(40, 18, "BPJS Kesehatan", 46, BOLD, WHITE)
    sheet.write(40, 74, "KARTU INDONESIA SEHAT", 30, SANS, WHITE)
    rows = [
        ("Nomor Kartu", f": 000{digits(rng, 10)}", "id_number"), ("Nama", f": {who.name}", "name"),
        ("Alamat", f": {who.street}", "address"), ("Tanggal Lahir", f": {who.born:%d-%m-%Y}", "date_of_birth"),
        ("NIK", f": {who.nik}", "id_number"), ("Faskes Tingkat I", f": PUSKESMAS {who.district}", ""),
    ]  # fmt: skip
    sheet.rows(50, 180, 62, rows, 270, 32)
    return sheet


@kind("residence-permit", "identity_document", FACE, shape="card")
def kitas(rng: Random) -> Sheet:
    """KITAS: a foreigner's stay."""
    who = foreigner(rng, rng.choice(("GB", "DE", "NL", "AU", "US")))
    sheet = card(rng, (222, 228, 246), (140, 150, 210))
    sheet.centred(506, 20, "REPUBLIK INDONESIA", 28, SANS)
    sheet.centred(506, 56, "KARTU IZIN TINGGAL TERBATAS", 34, BOLD, (40, 40, 120))
    sheet.centred(506, 98, "LIMITED STAY PERMIT CARD", 22, SANS)
    portrait(sheet, rng, (40, 160, 260, 450), "white")
    permit = f"2C{rng.randint(11, 29)}{rng.choice(('JE', 'AF', 'BB'))}{digits(rng, 4)}-{rng.choice('ABDR')}"
    rows = [
        ("PERMIT NUMBER", f": {permit}", "id_number"),
        ("STAY PERMIT EXPIRY", f": {in_years(rng, 2):%d/%m/%Y}", ""), ("FULL NAME", f": {who.name.upper()}", "name"),
        ("PLACE / DATE OF BIRTH", f": {who.town.split()[0].upper().strip(',')} / {who.born:%d-%m-%Y}", "date_of_birth"),
        ("PASSPORT NUMBER", f": {digits(rng, 9)}", "id_number"),
        ("GENDER", f": {'FEMALE' if who.woman else 'MALE'}", ""),
        ("NATIONALITY", f": {who.country}", ""),
        ("ADDRESS", f": {rng.choice(STREETS)} NO. {rng.randint(1, 99)}, BALI", "address"),
    ]  # fmt: skip
    sheet.rows(300, 160, 50, rows, 300, 25)
    sheet.code(60, 480, f"https://izin.invented.example/{digits(rng, 10)}", scale=3, what="qr")
    return sheet
