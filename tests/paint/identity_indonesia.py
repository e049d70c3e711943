"""Indonesian identity cards: old KTP, e-KTP, KIA, SIM old and smart, NPWP, BPJS, KITAS."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from tests.paint.digits import digits
from tests.paint.fonts import BOLD, NEAT, PLAIN, SANS, Font
from tests.paint.kinds import kind
from tests.paint.people import Person, day, person
from tests.paint.portrait import portrait
from tests.paint.sheet import INK, WHITE, Colour, Sheet

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


@kind("ktp-electronic", "identity_document", FACE, card=True)
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


@kind("sim-smart", "identity_document", FACE, card=True)
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


@kind("sim-old", "identity_document", FACE, card=True)
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
