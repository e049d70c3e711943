"""Passports, visas and cards of the world: ICAO 9303 zones with check digits, and cards known by their words."""

from __future__ import annotations

from random import Random

from tests.paint.digits import digits, td3
from tests.paint.fonts import BOLD, LIGHT, SANS
from tests.paint.identity_indonesia import in_years
from tests.paint.kinds import kind
from tests.paint.people import day, person
from tests.paint.portrait import portrait
from tests.paint.sheet import GREY, Sheet

FACE = "adult_face minor_face location"
MONTHS = ("JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGU", "SEP", "OKT", "NOV", "DES")


def zone(sheet: Sheet, x: int, y: int, lines: list[str], width: int, step: int = 48) -> None:
    """A machine-readable zone of this width."""
    pitch = width / len(lines[0])
    for line in lines:
        sheet.fixed(x, y, line, round(pitch * 1.5), pitch, what="mrz")
        y += step


@kind("passport-indonesia", "identity_document", FACE)
def indonesian_passport(rng: Random) -> Sheet:
    who = person(rng, 1955, 2008)
    sheet = Sheet(1240, 872, (224, 236, 232))
    sheet.guilloche(rng, (110, 160, 150), 20)
    end, issued = in_years(rng, 9), day(rng, 2020, 2025)
    number = rng.choice("XECB") + digits(rng, 7)
    sheet.write(60, 40, "REPUBLIK INDONESIA", 34, BOLD, (20, 80, 90))
    sheet.write(60, 84, "REPUBLIC OF INDONESIA", 24, SANS, (20, 80, 90))
    portrait(sheet, rng, (60, 160, 360, 560), "white", veils=who.woman)
    label, value = 18, 32

    def put(x: int, y: int, name: str, text: str, what: str = "") -> None:
        sheet.write(x, y, name, label, LIGHT, GREY)
        sheet.write(x, y + 24, text, value, SANS, what=what)

    put(410, 150, "JENIS / TYPE", "P")
    put(570, 150, "KODE NEGARA / COUNTRY CODE", "IDN")
    put(862, 150, "NO. PASPOR / PASSPORT NO.", number, "id_number")
    put(410, 232, "NAMA LENGKAP / FULL NAME", who.name, "name")
    put(410, 314, "KEWARGANEGARAAN / NATIONALITY", "INDONESIA")
    put(862, 314, "KELAMIN / SEX", "P / F" if who.woman else "L / M")
    put(
        410,
        396,
        "TGL. LAHIR / DATE OF BIRTH",
        f"{who.born.day:02d} {MONTHS[who.born.month - 1]} {who.born.year}",
        "date_of_birth",
    )
    put(862, 396, "TEMPAT LAHIR / PLACE OF BIRTH", who.birthplace, "place")
    put(410, 478, "TGL. PENGELUARAN / DATE OF ISSUE", f"{issued.day:02d} {MONTHS[issued.month - 1]} {issued.year}")
    put(862, 478, "TGL. HABIS BERLAKU / DATE OF EXPIRY", f"{end.day:02d} {MONTHS[end.month - 1]} {end.year}")
    put(410, 560, "NO. REG. / REG. NO.", f"1A{digits(rng, 11)}", "id_number")
    put(862, 560, "KANTOR YANG MENGELUARKAN", who.birthplace)
    sheet.signature(rng, (90, 590, 330, 670))
    lines = td3(
        "P", "IDN", who.family, who.given, number, f"{who.born:%y%m%d}", "F" if who.woman else "M", f"{end:%y%m%d}"
    )
    sheet.box((0, 712, 1240, 872), (240, 244, 242))
    zone(sheet, 46, 738, lines, 1150, 60)
    return sheet
