"""Driving licences of the world, and cards of schools and employers."""

from __future__ import annotations

from random import Random

from tests.paint.abroad import foreigner
from tests.paint.digits import digits
from tests.paint.fonts import BOLD, LIGHT, PLAIN, SANS
from tests.paint.identity_indonesia import CARD, in_years
from tests.paint.identity_world import FACE, letters_plain, sex
from tests.paint.kinds import kind
from tests.paint.people import day, person
from tests.paint.portrait import portrait
from tests.paint.sheet import WHITE, Colour, Sheet

EUROPE = {
    "DE": ("FÜHRERSCHEIN", "BUNDESREPUBLIK DEUTSCHLAND"), "FR": ("PERMIS DE CONDUIRE", "RÉPUBLIQUE FRANÇAISE"),
    "ES": ("PERMISO DE CONDUCCIÓN", "REINO DE ESPAÑA"), "IT": ("PATENTE DI GUIDA", "REPUBBLICA ITALIANA"),
    "NL": ("RIJBEWIJS", "KONINKRIJK DER NEDERLANDEN"), "PT": ("CARTA DE CONDUÇÃO", "REPÚBLICA PORTUGUESA"),
    "PL": ("PRAWO JAZDY", "RZECZPOSPOLITA POLSKA"), "GB": ("DRIVING LICENCE", "UNITED KINGDOM"),
}  # fmt: skip


@kind("driving-licence-europe", "identity_document", FACE, shape="card")
def european(rng: Random) -> Sheet:
    """The common layout: numbers instead of labels."""
    country = rng.choice(sorted(EUROPE))
    title, state = EUROPE[country]
    who, issued, end = foreigner(rng, country), day(rng, 2012, 2024), in_years(rng, 9)
    sheet = Sheet(*CARD, (244, 222, 228))
    sheet.guilloche(rng, (220, 150, 180))
    sheet.box((30, 30, 120, 100), (30, 60, 150))
    sheet.centred(75, 48, country.replace("GB", "UK"), 34, BOLD, WHITE)
    sheet.write(160, 24, title, 38, BOLD, (60, 40, 120))
    sheet.write(160, 70, state, 26, SANS, (60, 40, 120))
    portrait(sheet, rng, (40, 150, 280, 460), "grey")
    number = (
        f"{who.family[:5].upper():9<5}{digits(rng, 6)}{who.given[0]}99{rng.choice('ABJKLM')}{digits(rng, 1)}"
        if country == "GB"
        else (f"{rng.choice('BJKN')}{digits(rng, 3)}{rng.choice('ABCR')}{digits(rng, 5)}")
    )
    rows = [
        ("1.", letters_plain(who.family) if country == "GB" else who.family.upper(), "name"),
        ("2.", who.given.upper(), "name"),
        ("3.", f"{who.born:%d.%m.%Y} {who.town.split()[-1].upper()}", "date_of_birth"),
        ("4a.", f"{issued:%d.%m.%Y}", ""),
        ("4b.", f"{end:%d.%m.%Y}", ""), ("5.", number, "id_number"),
    ]  # fmt: skip
    if country == "GB":
        rows.append(("8.", f"{who.street}, {who.town}".upper(), "address"))
    rows.append(("9.", rng.choice(("AM/B/BE", "B", "A1/B", "AM/B/L")), ""))
    sheet.rows(320, 130, 50, rows, 62, 30, PLAIN)
    sheet.write(320, 545, "7.", 30)
    sheet.signature(rng, (380, 520, 640, 610), who.name)
    return sheet


STATES = (("ILLINOIS", "IL"), ("COLORADO", "CO"), ("OREGON", "OR"), ("NEW YORK STATE", "NY"), ("TEXAS", "TX"))


@kind("driving-licence-us", "identity_document", FACE, shape="card")
def american(rng: Random) -> Sheet:
    who, issued, end = foreigner(rng, "US"), day(rng, 2019, 2025), in_years(rng, 7)
    state = rng.choice(STATES)[0]
    upper: Colour = rng.choice(((40, 80, 150), (120, 50, 60), (50, 100, 80)))
    sheet = Sheet(*CARD, (232, 238, 244))
    sheet.guilloche(rng, (160, 190, 220))
    sheet.box((0, 0, 1012, 100), upper)
    sheet.write(40, 20, state, 52, BOLD, WHITE)
    sheet.ending(970, 14, "DRIVER LICENSE", 38, BOLD, WHITE)
    sheet.ending(970, 58, "USA", 28, SANS, WHITE)
    portrait(sheet, rng, (36, 140, 316, 500), "blue")
    number = rng.choice(
        (
            f"{who.family[0]}{digits(rng, 3)}-{digits(rng, 4)}-{digits(rng, 4)}",
            digits(rng, 9),
            f"{rng.choice('DC')}{digits(rng, 7)}",
        )
    )
    x = 350
    sheet.field(x, 120, "4d DLN", number, "id_number", 130, 32, PLAIN, bold=BOLD)
    sheet.field(x, 166, "3 DOB", f"{who.born:%m/%d/%Y}", "date_of_birth", 130, 32, PLAIN, bold=BOLD)
    sheet.field(x, 212, "4b EXP", f"{end:%m/%d/%Y}", "", 130, 30)
    sheet.field(700, 212, "4a ISS", f"{issued:%m/%d/%Y}", "", 110, 30)
    sheet.field(x, 262, "1", who.family.upper(), "name", 30, 34)
    sheet.field(x, 304, "2", who.given.upper(), "name", 30, 34)
    sheet.field(x, 350, "8", who.street.upper(), "address", 30, 28)
    sheet.write(x + 30, 386, who.town.upper(), 28, what="address")
    sheet.field(x, 440, "15 SEX", sex(who), "", 110, 26)
    sheet.field(560, 440, "16 HGT", f"5'-{rng.randint(0, 11):02d}\"", "", 110, 26)
    sheet.field(780, 440, "18 EYES", rng.choice(("BRO", "BLU", "HAZ", "GRN")), "", 120, 26)
    sheet.field(x, 482, "9 CLASS", "D", "", 130, 26)
    sheet.field(560, 482, "12 REST", "NONE", "", 120, 26)
    sheet.field(x, 524, "5 DD", digits(rng, 16), "id_number", 80, 26)
    sheet.signature(rng, (50, 520, 300, 600), who.name)
    portrait(sheet, rng, (850, 480, 950, 600), "white", "photo", grey=True)
    return sheet


@kind("student-card", "identity_document", "adult_face minor_face location contact", shape="card")
def student(rng: Random) -> Sheet:
    who = person(rng, 1998, 2010)
    colour: Colour = rng.choice(((30, 80, 160), (140, 40, 50), (30, 110, 80)))
    sheet = Sheet(*CARD, (250, 250, 252))
    sheet.box((0, 0, 1012, 140), colour)
    if rng.random() < 0.6:
        school = rng.choice(
            (f"SMA NEGERI {rng.randint(1, 60)} {who.birthplace}", f"UNIVERSITAS NUSANTARA {who.birthplace}")
        )
        title, name, number, born = (
            "KARTU TANDA PELAJAR / MAHASISWA",
            "Nama",
            rng.choice(("NIM", "NIS", "NISN")),
            "Tempat/Tgl Lahir",
        )
    else:
        school, title, name, number, born = (
            "NORTHGATE UNIVERSITY",
            "STUDENT ID CARD",
            "Name",
            "Student ID",
            "Date of birth",
        )
    sheet.centred(506, 24, school, 38, BOLD, WHITE)
    sheet.centred(506, 78, title, 32, SANS, WHITE)
    portrait(sheet, rng, (50, 190, 270, 480), "red", veils=who.woman)
    rows = [
        (name, f": {who.called}", "name"), (number, f": {digits(rng, rng.choice((8, 10, 12)))}", "id_number"),
        (born, f": {who.birthplace.title()}, {who.born:%d-%m-%Y}", "date_of_birth"),
        ("Fakultas" if name == "Nama" else "Faculty", f": {rng.choice(('Teknik', 'Ekonomi', 'Sastra', 'MIPA'))}", ""),
    ]  # fmt: skip
    sheet.rows(310, 210, 64, rows, 240, 30)
    if rng.random() < 0.6:
        sheet.code(320, 490, digits(rng, 12), "Code128", 3, what="barcode")
    return sheet


@kind("employee-card", "identity_document", "adult_face minor_face contact", shape="card")
def employee(rng: Random) -> Sheet:
    who = person(rng, 1970, 2000)
    colour: Colour = rng.choice(((20, 60, 90), (90, 40, 100), (170, 80, 20)))
    sheet = Sheet(638, 1012, (248, 248, 250))
    sheet.box((0, 0, 638, 220), colour)
    sheet.disc(319, 40, 30, 12, (230, 230, 234))
    sheet.centred(319, 80, rng.choice(("PT MAJU BERSAMA", "PT SAMUDERA JAYA", "ORCHID LOGISTICS")), 42, BOLD, WHITE)
    english = rng.random() < 0.4
    sheet.centred(319, 140, "EMPLOYEE ID CARD" if english else "KARTU IDENTITAS KARYAWAN", 30, SANS, WHITE)
    portrait(sheet, rng, (199, 250, 439, 560), "blue", veils=who.woman)
    sheet.centred(319, 590, who.called, 44, BOLD, what="name")
    sheet.centred(319, 650, rng.choice(("Staf Gudang", "Marketing Manager", "Software Engineer", "Teknisi")), 30, LIGHT)
    number = digits(rng, rng.choice((6, 8, 18)))
    sheet.centred(319, 704, number, 30, SANS, what="id_number", lead="Employee No: " if english else "NIP: ")
    if rng.random() < 0.5:
        sheet.code(120, 780, digits(rng, 10), "Code128", 3, what="barcode")
    else:
        sheet.code(220, 770, f"EMP-{digits(rng, 8)}", scale=7, what="qr")
    return sheet
