"""Medical papers, Indonesian and English."""

from __future__ import annotations

from random import Random

from tests.paint.digits import digits
from tests.paint.fonts import BOLD, LIGHT, PLAIN, SANS
from tests.paint.kinds import kind
from tests.paint.people import day, person
from tests.paint.sheet import GREY, Colour, Sheet

A4 = (1240, 1754)
WHO = "identity_document contact location"
DOCTORS = ("dr. Ratih Puspita, Sp.PK", "dr. Hendra Wirawan, Sp.PD", "dr. Anita Simatupang, Sp.A", "dr. Yusuf Hidayat")
GREEN: Colour = (0, 110, 90)


@kind("lab-report-indonesian", "medical", WHO)
def laboratory(rng: Random) -> Sheet:
    who = person(rng)
    sheet = Sheet(*A4, (252, 252, 250))
    hospital = f"RS {rng.choice(('MITRA', 'HARAPAN', 'KASIH', 'MEDIKA'))} {rng.choice(('SEHAT', 'BUNDA', 'SENTOSA'))}"
    sheet.centred(620, 60, "INSTALASI LABORATORIUM KLINIK", 30, SANS, GREEN)
    sheet.centred(620, 104, hospital, 46, BOLD, GREEN)
    sheet.centred(
        620,
        166,
        f"Jl. Sudirman No. {rng.randint(1, 200)}, {who.birthplace.title()}   Telp. (021) {digits(rng, 7)}",
        22,
        LIGHT,
        GREY,
    )
    sheet.line(70, 214, 1170, 214, GREEN, 4)
    sheet.centred(620, 236, "HASIL PEMERIKSAAN LABORATORIUM", 34)
    left = [
        ("Nama Pasien", who.called, "name"),
        ("No. RM", digits(rng, 8), "id_number"),
        ("Tgl. Lahir", f"{who.born:%d/%m/%Y}", "date_of_birth"),
        ("Alamat", f"{who.street.title()}, {who.village.title()}", "address"),
    ]
    right = [
        ("Dokter", rng.choice(DOCTORS), "doctor"),
        ("No. Lab", f"LAB{digits(rng, 7)}", "id_number"),
        ("Tgl. Periksa", f"{day(rng, 2024, 2026):%d/%m/%Y}"),
        ("Umur / JK", f"{2026 - who.born.year} th / {'P' if who.woman else 'L'}"),
    ]
    for x, gap, rows in ((80, 170, left), (690, 160, right)):
        y = 316
        for label, value, *what in rows:
            sheet.write(x, y, label, 24, SANS, GREY)
            sheet.write(x + gap, y, ":", 24)
            sheet.write(x + gap + 16, y, value, 24, what=what[0] if what else "")
            y += 44
    _results(sheet, rng, 530)
    sheet.write(780, 1480, f"{who.birthplace.title()}, {day(rng, 2024, 2026):%d-%m-%Y}", 24)
    sheet.signature(rng, (800, 1520, 1040, 1610))
    sheet.write(780, 1624, rng.choice(DOCTORS), 24, SANS, what="doctor")
    return sheet


ANALYTES = (
    ("HEMATOLOGI", "", "", 0, 0),
    ("Hemoglobin", "g/dL", "12.0 - 16.0", 9, 17),
    ("Leukosit", "10^3/uL", "4.0 - 10.0", 3, 14),
    ("Eritrosit", "10^6/uL", "4.2 - 5.4", 3, 6),
    ("Hematokrit", "%", "37 - 47", 30, 50),
    ("Trombosit", "10^3/uL", "150 - 400", 110, 420),
    ("LED", "mm/jam", "0 - 20", 4, 42),
    ("KIMIA KLINIK", "", "", 0, 0),
    ("Glukosa Puasa", "mg/dL", "70 - 100", 70, 180),
    ("Kolesterol Total", "mg/dL", "< 200", 140, 260),
    ("Trigliserida", "mg/dL", "< 150", 80, 240),
    ("Ureum", "mg/dL", "15 - 40", 12, 50),
    ("Kreatinin", "mg/dL", "0.6 - 1.1", 0.5, 1.6),
    ("SGOT", "U/L", "< 31", 14, 60),
    ("SGPT", "U/L", "< 32", 12, 70),
    ("Asam Urat", "mg/dL", "2.4 - 5.7", 2, 8),
)


def _results(sheet: Sheet, rng: Random, y: int) -> None:
    columns = (80, 520, 720, 930)
    sheet.box((70, y, 1170, y + 46), (226, 240, 236))
    for x, title in zip(columns, ("Pemeriksaan", "Hasil", "Satuan", "Nilai Rujukan"), strict=True):
        sheet.write(x, y + 8, title, 26, BOLD)
    y += 64
    for name, unit, span, least, most in ANALYTES:
        value = rng.uniform(least, most)
        text = f"{value:.1f}" if most < 60 else f"{value:.0f}"
        if not unit:
            sheet.write(80, y, name, 24, BOLD, GREEN)
        else:
            for x, part in zip(columns, (name, text, unit, span), strict=True):
                sheet.write(x + (16 if x == 80 else 0), y, part, 24, PLAIN)
        y += 48
