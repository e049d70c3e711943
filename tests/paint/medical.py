"""Medical papers, Indonesian and English."""

from __future__ import annotations

from random import Random

from tests.paint.abroad import foreigner
from tests.paint.digits import digits
from tests.paint.fonts import BOLD, LIGHT, PLAIN, SANS
from tests.paint.kinds import kind
from tests.paint.people import day, person
from tests.paint.sheet import GREY, Colour, Sheet

A4 = (1240, 1754)
WHO = "identity_document contact location"
DOCTORS = ("dr. Ratih Puspita, Sp.PK", "dr. Hendra Wirawan, Sp.PD", "dr. Anita Simatupang, Sp.A", "dr. Yusuf Hidayat")
HOSPITALS = ("RS MITRA SEHAT", "RSUD HARAPAN BUNDA", "RS KASIH SENTOSA", "RSIA MEDIKA BUNDA", "KLINIK PRATAMA SENTOSA")
GREEN: Colour = (0, 110, 90)


@kind("lab-report-indonesian", "medical", WHO)
def laboratory(rng: Random) -> Sheet:
    who = person(rng)
    sheet = Sheet(*A4, (252, 252, 250))
    sheet.centred(620, 60, "INSTALASI LABORATORIUM KLINIK", 30, SANS, GREEN)
    sheet.centred(620, 104, rng.choice(HOSPITALS), 46, BOLD, GREEN)
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


@kind("lab-report-english", "medical", WHO)
def english_laboratory(rng: Random) -> Sheet:
    who, doctor = foreigner(rng, rng.choice(("US", "GB", "AU", "IN"))), foreigner(rng, "GB")
    sheet = Sheet(1240, 1600, (255, 255, 255))
    blue: Colour = (20, 60, 130)
    sheet.write(
        80,
        60,
        rng.choice(("Crestview Diagnostics", "St. Anne Pathology", "Harbour Clinical Laboratory")),
        44,
        BOLD,
        blue,
    )
    sheet.ending(1160, 72, "LABORATORY REPORT", 30, SANS, GREY)
    sheet.line(70, 130, 1170, 130, blue, 4)
    left = [
        ("Patient", f": {who.name}", "name"), ("DOB", f": {who.born:%d %b %Y}", "date_of_birth"),
        ("MRN", f": {digits(rng, 7)}", "id_number"),
        ("Address", f": {who.street}", "address"),
    ]  # fmt: skip
    right = [
        ("Physician", f": Dr. {doctor.name}", "doctor"), ("Accession No", f": {digits(rng, 9)}", "id_number"),
        ("Collected", f": {day(rng, 2024, 2026):%d %b %Y} 08:40", ""), ("Sex", f": {'F' if who.woman else 'M'}", ""),
    ]  # fmt: skip
    sheet.rows(80, 170, 48, left, 150, 26)
    sheet.rows(680, 170, 48, right, 180, 26)
    columns, y = (80, 520, 700, 920), 420
    sheet.box((70, y, 1170, y + 50), (228, 234, 246))
    for x, title in zip(columns, ("Test", "Result", "Units", "Reference Range"), strict=True):
        sheet.write(x, y + 10, title, 26, BOLD)
    y += 70
    for name, unit, span, least, most in rng.sample(ENGLISH, 12):
        value = rng.uniform(least, most)
        for x, part in zip(columns, (name, f"{value:.1f}" if most < 60 else f"{value:.0f}", unit, span), strict=True):
            sheet.write(x, y, part, 25)
        y += 56
    sheet.field(80, 1300, "Electronically signed by", f"{doctor.name}, MD", "doctor", 0, 26)
    return sheet


ENGLISH = (
    ("Haemoglobin", "g/dL", "12.0 - 15.5", 9, 17), ("White Blood Cells", "10^9/L", "4.0 - 11.0", 3, 14),
    ("Platelets", "10^9/L", "150 - 400", 110, 420), ("Haematocrit", "%", "36 - 46", 30, 50),
    ("Glucose, fasting", "mg/dL", "70 - 99", 70, 180),
    ("HbA1c", "%", "4.0 - 5.6", 4, 9), ("Total Cholesterol", "mg/dL", "< 200", 140, 260),
    ("HDL Cholesterol", "mg/dL", "> 40", 30, 80),
    ("LDL Cholesterol", "mg/dL", "< 130", 70, 190), ("Triglycerides", "mg/dL", "< 150", 80, 240),
    ("Creatinine", "mg/dL", "0.6 - 1.2", 0.5, 1.6),
    ("Urea", "mg/dL", "15 - 40", 12, 50), ("ALT", "U/L", "< 35", 12, 70), ("AST", "U/L", "< 35", 12, 70),
    ("TSH", "mIU/L", "0.4 - 4.0", 0.2, 7),
    ("Sodium", "mmol/L", "135 - 145", 130, 150), ("Potassium", "mmol/L", "3.5 - 5.1", 3, 6),
    ("Vitamin D", "ng/mL", "30 - 100", 9, 60),
)  # fmt: skip
DIAGNOSES = (
    ("Demam Berdarah Dengue", "A91"), ("Tifoid", "A01.0"), ("Pneumonia", "J18.9"), ("Gastroenteritis akut", "A09"),
    ("Hipertensi esensial", "I10"),
    ("Diabetes mellitus tipe 2", "E11.9"), ("Apendisitis akut", "K35.8"),
)  # fmt: skip


@kind("discharge-letter", "medical", WHO)
def discharge(rng: Random) -> Sheet:
    who = person(rng)
    sheet = Sheet(*A4, (254, 254, 252))
    sheet.centred(620, 60, rng.choice(HOSPITALS), 46, BOLD, GREEN)
    sheet.line(70, 140, 1170, 140, GREEN, 4)
    sheet.centred(620, 170, "RESUME MEDIS PASIEN PULANG", 38)
    illness, number = rng.choice(DIAGNOSES)
    entered = day(rng, 2025, 2025)
    rows = [
        ("Nama Pasien", f": {who.called}", "name"), ("No. Rekam Medis", f": {digits(rng, 8)}", "id_number"),
        ("Tanggal Lahir", f": {who.born:%d-%m-%Y}", "date_of_birth"), ("NIK", f": {who.nik}", "id_number"),
        ("Alamat", f": {who.street.title()}, {who.village.title()}", "address"),
        ("Tanggal Masuk", f": {entered:%d-%m-%Y}", ""),
        ("Ruang Rawat", f": {rng.choice(('Melati', 'Anggrek', 'ICU'))}", ""), ("Diagnosis Utama", f": {illness}", ""),
        ("Kode ICD-10", f": {number}", ""),
    ]  # fmt: skip
    y = sheet.rows(90, 260, 52, rows, 300, 28)
    for title, text in (
        ("Anamnesis", "Pasien datang dengan keluhan demam tinggi sejak tiga hari, mual, dan nyeri perut."),
        ("Pemeriksaan", f"TD {rng.randint(100, 150)}/80 mmHg, nadi {rng.randint(70, 110)} x/menit, suhu 38.2 C."),
        ("Terapi", "Infus RL 20 tpm, paracetamol 3 x 500 mg, ceftriaxone 2 x 1 gram."),
        ("Anjuran", "Kontrol ke poli penyakit dalam tiga hari setelah pulang."),
    ):  # fmt: skip
        sheet.write(90, y + 20, title, 30, BOLD)
        y = sheet.paragraph(90, y + 66, 1050, text, 28, PLAIN)
    sheet.write(760, 1420, "Dokter Penanggung Jawab", 26)
    sheet.signature(rng, (780, 1470, 1040, 1560))
    sheet.write(760, 1580, rng.choice(DOCTORS), 28, SANS, what="doctor")
    return sheet


@kind("sick-leave-letter", "medical", WHO)
def sick_leave(rng: Random) -> Sheet:
    who = person(rng)
    sheet = Sheet(1240, 1300, (254, 254, 250))
    sheet.centred(620, 60, rng.choice(HOSPITALS), 44, BOLD, GREEN)
    sheet.line(70, 130, 1170, 130, GREEN, 4)
    sheet.centred(620, 160, "SURAT KETERANGAN SAKIT", 42)
    sheet.write(100, 270, "Yang bertanda tangan di bawah ini menerangkan bahwa:", 28)
    rows = [
        ("Nama", f": {who.called}", "name"), ("Umur", f": {2026 - who.born.year} tahun", ""),
        ("Pekerjaan", ": Karyawan", ""),
        ("Alamat", f": {who.street.title()}, {who.district.title()}", "address"),
    ]  # fmt: skip
    y = sheet.rows(140, 340, 56, rows, 220, 30)
    start = day(rng, 2026, 2026)
    text = "Berdasarkan hasil pemeriksaan, pasien tersebut dalam keadaan sakit dan perlu istirahat selama "
    text += f"{rng.randint(1, 5)} hari terhitung mulai tanggal {start:%d-%m-%Y}."
    sheet.paragraph(100, y + 30, 1040, text, 30, PLAIN)
    sheet.write(100, y + 200, f"Diagnosa: {rng.choice(DIAGNOSES)[0]}", 30)
    sheet.write(760, 960, f"{who.birthplace.title()}, {start:%d-%m-%Y}", 28)
    sheet.write(760, 1000, "Dokter Pemeriksa", 28)
    sheet.signature(rng, (780, 1050, 1020, 1130))
    sheet.write(760, 1150, rng.choice(DOCTORS), 28, SANS, what="doctor")
    return sheet
