"""Cards of India, Malaysia and Singapore, known by their words and numbers."""

from __future__ import annotations

from random import Random

from tests.paint.abroad import foreigner
from tests.paint.digits import PLATE_LETTERS, digits, nric, verhoeff, word
from tests.paint.fonts import BOLD, SANS
from tests.paint.identity_indonesia import CARD
from tests.paint.identity_world import FACE, sex, stacked
from tests.paint.kinds import kind
from tests.paint.portrait import portrait
from tests.paint.sheet import WHITE, Sheet


@kind("aadhaar", "identity_document", FACE, shape="card")
def aadhaar(rng: Random) -> Sheet:
    who = foreigner(rng, "IN")
    sheet = Sheet(*CARD, (252, 250, 246))
    sheet.box((0, 0, 1012, 34), (240, 140, 50))
    sheet.box((0, 34, 1012, 50), (30, 130, 60))
    sheet.centred(560, 60, "Government of India", 34, SANS)
    portrait(sheet, rng, (50, 140, 260, 400), "white")
    sheet.write(300, 150, who.name, 36, SANS, what="name")
    sheet.field(300, 206, "DOB:", f"{who.born:%d/%m/%Y}", "date_of_birth", size=32)
    sheet.write(300, 258, "Female" if who.woman else "Male", 32)
    number = verhoeff(str(rng.randint(2, 9)) + digits(rng, 10))
    sheet.centred(506, 450, f"{number[:4]} {number[4:8]} {number[8:]}", 58, BOLD, what="id_number")
    sheet.line(0, 540, 1012, 540, (200, 40, 40), 4)
    sheet.centred(506, 556, "Aadhaar - Aam Aadmi ka Adhikar", 34, SANS)
    sheet.code(780, 140, f"AADHAAR:{number}:{who.name}", scale=6, what="qr")
    return sheet


@kind("pan-card", "identity_document", FACE, shape="card")
def pan(rng: Random) -> Sheet:
    who, father = foreigner(rng, "IN"), foreigner(rng, "IN")
    sheet = Sheet(*CARD, (196, 216, 232))
    sheet.guilloche(rng, (130, 160, 200))
    sheet.write(40, 30, "INCOME TAX DEPARTMENT", 34, BOLD)
    sheet.ending(970, 30, "GOVT. OF INDIA", 34, BOLD)
    sheet.write(40, 130, who.name.upper(), 34, SANS, what="name")
    sheet.write(40, 190, f"{father.given} {who.family}".upper(), 34, SANS, what="name")
    sheet.write(40, 250, f"{who.born:%d/%m/%Y}", 34, SANS, what="date_of_birth")
    sheet.write(40, 320, "Permanent Account Number", 28)
    number = f"{word(rng, 3, PLATE_LETTERS)}P{who.family[0]}{digits(rng, 4)}{word(rng, 1, PLATE_LETTERS)}"
    sheet.write(40, 360, number, 46, BOLD, what="id_number")
    sheet.signature(rng, (60, 460, 300, 560), who.name)
    portrait(sheet, rng, (760, 200, 960, 440), "white")
    return sheet


@kind("mykad", "identity_document", FACE, shape="card")
def mykad(rng: Random) -> Sheet:
    who = foreigner(rng, "MY")
    sheet = Sheet(*CARD, (200, 226, 240))
    sheet.guilloche(rng, (100, 170, 210))
    sheet.write(40, 26, "KAD PENGENALAN", 34, BOLD)
    sheet.write(40, 68, "MALAYSIA  IDENTITY CARD", 26, SANS)
    sheet.ending(970, 26, "MyKad", 54, BOLD, (20, 60, 130))
    number = f"{who.born:%y%m%d}-{rng.choice(('10', '14', '01', '07', '08'))}-{digits(rng, 4)}"
    sheet.write(60, 130, number, 48, BOLD, what="id_number")
    sheet.box((80, 230, 210, 330), (214, 186, 110), round_by=14)
    sheet.write(60, 400, who.name.upper(), 34, SANS, what="name")
    sheet.write(60, 456, who.street, 28, what="address")
    sheet.write(60, 494, who.town, 28, what="address")
    sheet.write(560, 580, "WARGANEGARA", 26, SANS)
    sheet.ending(970, 580, "PEREMPUAN" if who.woman else "LELAKI", 26, SANS)
    portrait(sheet, rng, (730, 150, 960, 450), "white", veils=who.woman)
    return sheet


@kind("nric", "identity_document", FACE, shape="card")
def singapore(rng: Random) -> Sheet:
    who = foreigner(rng, "SG")
    sheet = Sheet(*CARD, (244, 214, 208))
    sheet.guilloche(rng, (220, 140, 140))
    sheet.box((0, 0, 1012, 100), (190, 40, 50))
    sheet.write(40, 14, "REPUBLIC OF SINGAPORE", 36, BOLD, WHITE)
    sheet.write(40, 58, "IDENTITY CARD NO.", 26, SANS, WHITE)
    sheet.write(330, 54, nric(digits(rng, 7)), 36, BOLD, WHITE, "id_number")
    portrait(sheet, rng, (40, 150, 280, 460), "white")
    put = stacked(sheet, 20, 32)
    put(330, 140, "Name", who.name.upper(), "name")
    put(330, 230, "Race", rng.choice(("CHINESE", "MALAY", "INDIAN")))
    put(330, 320, "Date of birth", f"{who.born:%d-%m-%Y}", "date_of_birth")
    put(660, 320, "Sex", sex(who))
    put(330, 410, "Country/Place of birth", "SINGAPORE")
    return sheet
