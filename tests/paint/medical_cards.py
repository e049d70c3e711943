"""Small medical papers: prescriptions, labels, vaccination and insurance cards, wristbands, slips, letters."""

from __future__ import annotations

from random import Random

from tests.paint.abroad import foreigner
from tests.paint.digits import digits
from tests.paint.fonts import BOLD, LIGHT, SANS, SLANTED
from tests.paint.identity_indonesia import CARD
from tests.paint.kinds import kind
from tests.paint.medical import DOCTORS, GREEN, HOSPITALS, WHO
from tests.paint.people import day, person
from tests.paint.sheet import GREY, WHITE, Colour, Sheet

DRUGS = (
    ("Amoxicillin 500 mg", "XV", "S 3 dd 1"), ("Paracetamol 500 mg", "X", "S 3 dd 1 prn"),
    ("Cetirizine 10 mg", "VII", "S 1 dd 1"),
    ("Omeprazole 20 mg", "XIV", "S 2 dd 1 ac"), ("Metformin 500 mg", "XXX", "S 2 dd 1 pc"),
    ("Salbutamol 2 mg", "X", "S 3 dd 1/2"),
    ("Ambroxol syr", "I", "S 3 dd cth I"), ("Captopril 25 mg", "XX", "S 2 dd 1"),
)  # fmt: skip


@kind("prescription-indonesian", "medical", WHO)
def resep(rng: Random) -> Sheet:
    who = person(rng)
    sheet = Sheet(900, 1300, (252, 252, 246))
    doctor = rng.choice(DOCTORS)
    sheet.centred(450, 50, doctor, 40, BOLD, what="doctor")
    sheet.centred(
        450, 104, f"SIP. {digits(rng, 3)}/{digits(rng, 4)}/DU/{rng.randint(2019, 2025)}", 24, SANS, what="id_number"
    )
    sheet.centred(450, 140, f"Praktik: {rng.choice(('Senin - Jumat 17.00 - 20.00', 'Sore 16.00 - 19.00'))}", 24, LIGHT)
    sheet.line(50, 190, 850, 190, GREEN, 3)
    sheet.ending(850, 210, f"{who.birthplace.title()}, {day(rng, 2024, 2026):%d-%m-%Y}", 26)
    y = 290
    for drug, amount, signa in rng.sample(DRUGS, 3):
        sheet.write(80, y, "R/", 40, SLANTED)
        sheet.write(160, y + 4, drug, 34, SLANTED)
        sheet.ending(820, y + 4, f"No. {amount}", 34, SLANTED)
        sheet.write(220, y + 60, signa, 34, SLANTED)
        sheet.line(160, y + 126, 700, y + 126, GREY, 1)
        y += 170
    sheet.signature(rng, (560, y + 10, 800, y + 100))
    sheet.field(80, 1080, "Pro      :", who.called, "name", 130, 32)
    sheet.field(80, 1130, "Umur   :", f"{2026 - who.born.year} tahun", "", 130, 32)
    sheet.field(80, 1180, "Alamat :", who.street.title(), "address", 130, 32)
    return sheet


@kind("prescription-english", "medical", WHO)
def prescription(rng: Random) -> Sheet:
    who = foreigner(rng, rng.choice(("US", "GB", "AU")))
    doctor = foreigner(rng, "US")
    sheet = Sheet(1000, 1300, (250, 252, 255))
    sheet.centred(500, 50, f"{doctor.name}, M.D.", 44, BOLD, (30, 60, 120), "doctor")
    sheet.centred(500, 108, "Family Medicine", 28, LIGHT)
    sheet.centred(
        500,
        144,
        f"{rng.choice(('Riverside', 'Hillcrest'))} Medical Center   DEA# B{doctor.family[0]}{digits(rng, 7)}",
        24,
        LIGHT,
    )
    sheet.line(60, 190, 940, 190, (30, 60, 120), 3)
    sheet.field(80, 220, "Patient Name:", who.name, "name", 210, 30)
    sheet.field(80, 270, "Date of Birth:", f"{who.born:%m/%d/%Y}", "date_of_birth", 210, 30)
    sheet.field(80, 320, "Address:", f"{who.street}, {who.town}", "address", 210, 28)
    sheet.ending(920, 220, f"Date: {day(rng, 2024, 2026):%m/%d/%Y}", 28)
    sheet.write(80, 410, "Rx", 90, SLANTED, (30, 60, 120))
    y = 530
    for drug, dose in rng.sample(
        (("Lisinopril 10 mg tablets", "Take 1 tablet by mouth daily"),
        ("Azithromycin 250 mg", "Take 2 tablets on day one, then 1 daily"),
         ("Albuterol HFA inhaler", "2 puffs every 4-6 hours as needed"),
         ("Sertraline 50 mg", "Take one tablet every morning")), 2
    ):  # fmt: skip
        sheet.write(140, y, drug, 36, SANS)
        sheet.write(180, y + 56, f"Sig: {dose}", 30, SLANTED)
        sheet.write(180, y + 104, f"Disp: #{rng.choice((30, 60, 6))}    Refills: {rng.randint(0, 3)}", 30, SLANTED)
        y += 200
    sheet.signature(rng, (560, 1060, 860, 1160), doctor.name)
    sheet.write(560, 1180, "Prescriber signature", 24, LIGHT)
    return sheet


@kind("vaccination-card", "medical", WHO, shape="card")
def vaccination(rng: Random) -> Sheet:
    sheet = Sheet(1100, 720, (248, 250, 252))
    sheet.box((0, 0, 1100, 100), (20, 90, 150))
    if rng.random() < 0.5:
        who = person(rng)
        sheet.write(40, 26, "KARTU VAKSINASI", 46, BOLD, WHITE)
        rows = [
            ("Nama", f": {who.name}", "name"),
            ("NIK", f": {who.nik}", "id_number"),
            ("Tanggal Lahir", f": {who.born:%d-%m-%Y}", "date_of_birth"),
        ]
        titles, doses = ("Dosis", "Jenis Vaksin", "Tanggal", "No. Batch", "Fasilitas"), ("1", "2", "Booster")
    else:
        other = foreigner(rng, "US")
        sheet.write(40, 26, "Vaccination Record Card", 46, BOLD, WHITE)
        rows = [
            ("Last, First Name", f": {other.family}, {other.given}", "name"),
            ("Date of birth", f": {other.born:%m/%d/%Y}", "date_of_birth"),
            ("Patient number", f": {digits(rng, 8)}", "id_number"),
        ]  # fmt: skip
        titles, doses = ("Dose", "Vaccine", "Date", "Lot Number", "Clinic Site"), ("1st", "2nd", "Other")
    sheet.rows(50, 130, 56, rows, 270, 32)
    columns = (50, 200, 460, 660, 850)
    sheet.box((40, 330, 1060, 386), (214, 228, 240))
    for x, title in zip(columns, titles, strict=True):
        sheet.write(x, 344, title, 26, BOLD)
    for index, dose in enumerate(doses):
        y = 410 + index * 70
        cells = (dose, rng.choice(("Sinovac", "Pfizer", "Moderna", "AstraZeneca", "Hepatitis B", "MMR")),
            f"{day(rng, 2021, 2025):%d/%m/%Y}",
                 f"{rng.choice('EFJ')}{rng.choice('LWX')}{digits(rng, 4)}", rng.choice(("Puskesmas", "RSUD", "CVS",
                     "Clinic 4")))  # fmt: skip
        for x, cell in zip(columns, cells, strict=True):
            sheet.write(x, y, cell, 26)
        sheet.line(40, y + 50, 1060, y + 50, GREY, 1)
    return sheet


@kind("pharmacy-label", "medical", WHO, shape="card")
def label(rng: Random) -> Sheet:
    """On the bag or bottle: for whom, how often."""
    sheet = Sheet(900, 620, (255, 255, 255))
    sheet.box((10, 10, 890, 610), (40, 90, 60), 4)
    if rng.random() < 0.5:
        who = person(rng)
        sheet.centred(450, 34, f"APOTEK {rng.choice(('SEHAT FARMA', 'KIMIA MEDIKA', 'BUNDA'))}", 44, BOLD, GREEN)
        chemist = f"apt. {rng.choice(('Rina Kusuma', 'Dewi Permata'))}, S.Farm"
        sheet.centred(450, 90, chemist, 24, what="doctor", lead="Apoteker: ")
        sheet.line(20, 140, 880, 140, GREEN, 2)
        sheet.field(50, 164, "No.", digits(rng, 4), "", 60, 30)
        sheet.ending(850, 164, f"Tgl. {day(rng, 2025, 2026):%d-%m-%Y}", 30)
        sheet.field(50, 220, "Nama :", who.called, "name", 130, 36, bold=BOLD)
        sheet.centred(
            450, 310, f"{rng.choice(('3', '2'))} x sehari 1 {rng.choice(('tablet', 'kapsul', 'sendok teh'))}", 52
        )
        sheet.centred(450, 400, rng.choice(("Sesudah makan", "Sebelum makan")), 38, SANS)
        sheet.centred(450, 470, rng.choice(DRUGS)[0], 34, SANS)
        sheet.centred(450, 540, "Semoga lekas sembuh", 26, SLANTED)
    else:
        other = foreigner(rng, "US")
        sheet.write(40, 30, f"{rng.choice(('Hometown', 'Corner'))} Pharmacy", 40, BOLD)
        sheet.ending(860, 36, f"Rx# {digits(rng, 7)}", 36, SANS, what="id_number")
        sheet.write(40, 120, other.name.upper(), 44, BOLD, what="name")
        sheet.paragraph(
            40,
            200,
            800,
            rng.choice(("TAKE ONE TABLET BY MOUTH TWICE DAILY", "TAKE 1 CAPSULE THREE TIMES A DAY UNTIL GONE")),
            40,
            SANS,
        )
        sheet.write(40, 340, rng.choice(("AMOXICILLIN 500 MG CAPSULE", "LISINOPRIL 20 MG TABLET")), 36)
        sheet.write(40, 400, f"QTY: {rng.choice((21, 30, 60))}    REFILLS: {rng.randint(0, 3)}", 34)
        doctor = foreigner(rng, "US")
        sheet.field(40, 460, "Prescriber:", f"DR. {doctor.name.upper()}", "doctor", 0, 34)
        sheet.write(40, 530, f"Date filled {day(rng, 2024, 2026):%m/%d/%Y}", 28, LIGHT)
    return sheet


@kind("insurance-card", "medical", "identity_document contact financial", shape="card")
def insurance(rng: Random) -> Sheet:
    who = foreigner(rng, "US")
    colour: Colour = rng.choice(((20, 80, 160), (120, 40, 120), (20, 110, 110)))
    sheet = Sheet(*CARD, (248, 250, 252))
    sheet.box((0, 0, 1012, 110), colour)
    sheet.write(
        40,
        24,
        rng.choice(("BlueField Health Plan", "Evergreen Health Insurance", "Lighthouse Mutual")),
        46,
        BOLD,
        WHITE,
    )
    rows = [
        ("Member Name", f": {who.name.upper()}", "name"),
        ("Member ID", f": {rng.choice('XWZ')}{digits(rng, 9)}", "id_number"),
        ("Group Number", f": {digits(rng, 6)}", "id_number"),
        ("Plan Type", f": {rng.choice(('PPO', 'HMO', 'EPO'))}", ""),
        ("RxBIN", f": {digits(rng, 6)}", ""), ("RxPCN", f": {rng.choice(('ADV', 'MEDD'))}", ""),
        ("RxGrp", f": RX{digits(rng, 4)}", ""),
    ]  # fmt: skip
    sheet.rows(50, 150, 56, rows, 250, 32)
    sheet.write(600, 440, f"Copay  Office ${rng.choice((15, 20, 30))}", 28)
    sheet.write(600, 484, f"Emergency Room ${rng.choice((100, 150))}", 28)
    return sheet


@kind("health-card-europe", "medical", "identity_document")
def european_health(rng: Random) -> Sheet:
    country = rng.choice(("DE", "FR", "IT", "NL"))
    who = foreigner(rng, country)
    title = {"DE": "EUROPÄISCHE KRANKENVERSICHERUNGSKARTE", "FR": "CARTE EUROPÉENNE D'ASSURANCE MALADIE",
             "IT": "TESSERA EUROPEA DI ASSICURAZIONE MALATTIA",
                 "NL": "EUROPESE ZIEKTEVERZEKERINGSKAART"}[country]  # fmt: skip
    sheet = Sheet(*CARD, (40, 70, 160))
    sheet.fade((0, 0, *CARD), (40, 80, 170), (90, 140, 210))
    sheet.write(40, 40, title, 34, BOLD, WHITE)
    for x, y, number, text, what in (
        (40, 220, "3", who.family.upper(), "name"), (40, 300, "4", who.given.upper(), "name"),
        (600, 300, "5", f"{who.born:%d/%m/%Y}", "date_of_birth"),
        (40, 380, "6", f"{rng.choice('XTKL')}{digits(rng, 9)}", "id_number"),
        (600, 380, "7", f"{digits(rng, 9)} - {rng.choice(('AOK', 'CPAM', 'SSN'))}", "id_number"),
        (40, 470, "8", f"80{digits(rng, 18)}", "id_number"), (700, 470, "9", f"{day(rng, 2026, 2031):%d/%m/%Y}", ""),
    ):  # fmt: skip
        sheet.write(x, y, number, 20, LIGHT, WHITE)
        sheet.write(x + 26, y, text, 34, SANS, WHITE, what)
    return sheet


@kind("wristband", "medical", WHO)
def wristband(rng: Random) -> Sheet:
    who = person(rng)
    sheet = Sheet(1280, 300, rng.choice(((250, 250, 252), (240, 220, 230), (220, 234, 246))))
    sheet.box((0, 0, 1280, 300), (150, 160, 170), 4)
    for x in range(1190, 1270, 26):
        sheet.disc(x, 150, 7, 7, (150, 160, 170))
    hospital = rng.choice(HOSPITALS)
    sheet.write(40, 24, hospital, 30, SANS, GREEN)
    if rng.random() < 0.5:
        rows = [
            ("Nama", f": {who.name}", "name"),
            ("Tgl Lahir", f": {who.born:%d/%m/%Y}", "date_of_birth"),
            ("No. RM", f": {digits(rng, 8)}", "id_number"),
        ]
    else:
        rows = [
            ("Patient", f": {who.family}, {who.given}", "name"),
            ("DOB", f": {who.born:%d/%m/%Y}", "date_of_birth"),
            ("MRN", f": {digits(rng, 8)}", "id_number"),
        ]
    sheet.rows(40, 82, 62, rows, 190, 40)
    sheet.code(820, 70, digits(rng, 8), "Code128", 3, what="barcode")
    return sheet


@kind("appointment-slip", "medical", WHO)
def appointment(rng: Random) -> Sheet:
    who = person(rng)
    sheet = Sheet(760, 1000, (255, 255, 252))
    sheet.centred(380, 40, rng.choice(HOSPITALS), 40, BOLD, GREEN)
    english = rng.random() < 0.4
    sheet.centred(380, 104, "APPOINTMENT SLIP" if english else "BUKTI PENDAFTARAN RAWAT JALAN", 30, SANS)
    sheet.centred(380, 160, "Queue number" if english else "Nomor Antrean", 26, LIGHT)
    sheet.centred(380, 190, f"{rng.choice('ABC')}-{rng.randint(1, 80):03d}", 96)
    names = (
        ("Patient", "MRN", "Date of birth", "Clinic", "Doctor", "Date")
        if english
        else ("Nama Pasien", "No. RM", "Tgl. Lahir", "Poli", "Dokter", "Tanggal")
    )
    clinic = (
        rng.choice(("Cardiology", "Paediatrics", "Eye clinic"))
        if english
        else rng.choice(("Penyakit Dalam", "Anak", "Mata", "Kandungan"))
    )
    rows = [
        (names[0], f": {who.called}", "name"), (names[1], f": {digits(rng, 8)}", "id_number"),
        (names[2], f": {who.born:%d-%m-%Y}", "date_of_birth"),
        (names[3], f": {clinic}", ""), (names[4], f": {rng.choice(DOCTORS)}", "doctor"),
        (names[5], f": {day(rng, 2026, 2026):%d-%m-%Y} 09.30", ""),
    ]  # fmt: skip
    sheet.rows(60, 340, 64, rows, 200, 28)
    sheet.centred(
        380, 800, "Please arrive 30 minutes early" if english else "Harap datang 30 menit sebelum jadwal", 24, LIGHT
    )
    return sheet
