"""Medical papers need signs of two kinds; who it is about is covered, results stay readable."""

from __future__ import annotations

import pytest

from detectors.kit.decode.photo import Pixels
from detectors.kit.terms import FieldName, Region, Strength
from detectors.kit.view import View
from detectors.kit.vision.face import Face
from detectors.kit.vision.scans import Scan
from detectors.medical import Medical
from tests.given import Written, blank, found, hides, strongest, view

LAB = (
    "RS HARAPAN SEHAT",
    "HASIL PEMERIKSAAN LABORATORIUM",
    "Nama Pasien : DEWI LESTARI | No. RM : 00-12-34-56",
    "Tgl Lahir : 12-03-1988 | Dokter : dr. Bayu Pratama, Sp.PD",
    "Pemeriksaan | Hasil | Satuan | Nilai Rujukan",
    "Hemoglobin | 11.2 | g/dL | 12.0 - 16.0",
    "Leukosit | 12.400 | /uL | 4.000 - 10.000",
    "Glukosa Puasa | 126 | mg/dL | 70 - 100",
)
PRESCRIPTION = (
    "dr. Ratna Sari",
    "Klinik Sejahtera",
    "R/ Amoxicillin 500 mg tab No. XV",
    "S 3 dd tab 1",
    "Pro : Tn. Hadi",
    "Umur : 45 th",
)
LETTER = (
    "Rumah Sakit Umum",
    "RESUME MEDIS",
    "Pasien : Rina Wati",
    "Diagnosa : Demam berdarah",
    "Anamnesa : panas 3 hari",
)
ENGLISH = (
    "CITY HOSPITAL LABORATORY",
    "Patient Name: John Carter",
    "DOB: 02/03/1960",
    "Glucose | 99 | mg/dL | 70-99",
    "Creatinine | 1.0 | mg/dL | 0.6-1.3",
)
INSURANCE = ("KARTU INDONESIA SEHAT", "Nomor Kartu : 0001234567891", "Nama : SITI AMINAH")
US_INSURANCE = (
    "HealthPlan", "Member: JORDAN SMITH", "Member ID: 123456789", "Group Number: 98765", "Copays", "Rx Bin: 610279",
)  # fmt: skip
EUROPEAN = ("EUROPEAN HEALTH INSURANCE CARD", "WGKX", "BRTNA", "12/03/1988", "80756 0001 23456")
SICK = (
    "KLINIK SENTOSA", "SURAT KETERANGAN SAKIT", "Nama : Agus Salim", "Alamat : Jl. Mawar 3", "perlu istirahat selama 3 hari",
    "Bandung, 12-05-2026", "Dokter Pemeriksa", " ", " ", " ", "dr. Yusuf Hidayat",
)  # fmt: skip
VACCINE = ("SERTIFIKAT VAKSINASI", "Nama : RINA WATI", "NIK : 3201011203880001", "Dosis 1 | Sinovac | Batch 2021A")
WRISTBAND = ("RSUD HARAPAN", "Ny. DEWI LESTARI", "RM : 00123456", "12/03/1988")
SLIP = (
    "POLI PENYAKIT DALAM",
    "Kartu Kontrol",
    "Nama : Budi Santoso",
    "No. RM : 123456",
    "Kontrol kembali : 12/06/2026",
)
LABEL = (
    "APOTEK SEHAT",
    "Apoteker: apt. Rina Kusuma, S.Farm",
    "Nama : Tn. Hadi",
    "3 x sehari 1 tablet",
    "sesudah makan",
)
US_LABEL = (
    "Corner Pharmacy | Rx# 1234567",
    "WGKX BRTN",
    "TAKE ONE CAPSULE BY MOUTH DAILY",
    "AMOXICILLIN 500 MG",
    "DR. JANE ROE",
)
XRAY = ("WGKXSON BRTN [M] 01.09.2012", "DOB: 06.16.1976")
US_PRESCRIPTION = (
    "John Roe, MD",
    "Patient Name: Jane Doe",
    "Lisinopril 20 mg tablet",
    "Sig: take one daily",
    "Refills: 2",
)
ICD = ("RS BUNDA", "Nama : Rina Wati", "Kode ICD-10 | A91", "Diagnosa : DBD")


@pytest.mark.parametrize(
    ("rows", "why", "secret", "field"),
    [
        (LAB, "laboratory-report", "DEWI LESTARI", FieldName.NAME),
        (LAB, "laboratory-report", "00-12-34-56", FieldName.NUMBER),
        (LAB, "laboratory-report", "dr. Bayu Pratama", FieldName.NAME),
        (SICK, "medical-letter", "Jl. Mawar 3", FieldName.ADDRESS),
        (INSURANCE, "insurance-card", "0001234567891", FieldName.NUMBER),
        (XRAY, "picture-with-patient", "06.16.1976", FieldName.BIRTH),
        (US_PRESCRIPTION, "prescription", "Jane Doe", FieldName.NAME),
        (
            ("EUROPESE ZIEKTEVERZEKERINGSKAART", "3DEKKER", "880418931378559973"),
            "insurance-card",
            "DEKKER",
            FieldName.NAME,
        ),
    ],
)
def test_what_is_covered_of_a_paper_is_named_by_its_field(
    rows: tuple[str, ...], why: str, secret: str, field: FieldName
) -> None:
    seen = view(*rows)
    paper = found(Medical(), seen)[why]
    assert {region for region, _ in paper.named} == set(paper.regions), "each has a name"
    line = next(line for line in seen.words if secret in line.text)
    place = line.span(line.text.index(secret), line.text.index(secret) + len(secret))
    holding = [region for region in paper.regions if region.intersection(place)]
    assert field in {paper.field(region) for region in holding}


def test_values_of_different_fields_are_not_joined_to_one_box() -> None:
    paper = found(Medical(), view(*LAB))["laboratory-report"]
    fields = {name for _, name in paper.named}
    assert fields >= {FieldName.NAME, FieldName.NUMBER}
    assert all(not one.intersection(other) for one, a in paper.named for other, b in paper.named if a is not b)


@pytest.mark.parametrize(
    ("rows", "why", "secret"),
    [
        (LAB, "laboratory-report", "DEWI LESTARI"),
        (LAB, "laboratory-report", "00-12-34-56"),
        (LAB, "laboratory-report", "dr. Bayu Pratama"),
        (PRESCRIPTION, "prescription", "Tn. Hadi"),
        (LETTER, "medical-letter", "Rina Wati"),
        (ENGLISH, "laboratory-report", "John Carter"),
        (INSURANCE, "insurance-card", "0001234567891"),
        (INSURANCE, "insurance-card", "SITI AMINAH"),
        (US_INSURANCE, "insurance-card", "JORDAN SMITH"),
        (US_INSURANCE, "insurance-card", "98765"),
        (EUROPEAN, "insurance-card", "BRTNA"),
        (EUROPEAN, "insurance-card", "80756 0001 23456"),
        (SICK, "medical-letter", "Agus Salim"),
        (SICK, "medical-letter", "dr. Yusuf Hidayat"),
        (SICK, "medical-letter", "Jl. Mawar 3"),
        (VACCINE, "vaccination-card", "RINA WATI"),
        (WRISTBAND, "wristband", "Ny. DEWI LESTARI"),
        (WRISTBAND, "wristband", "00123456"),
        (SLIP, "appointment-slip", "Budi Santoso"),
        (LABEL, "pharmacy-label", "Tn. Hadi"),
        (LABEL, "pharmacy-label", "apt. Rina Kusuma, S.Farm"),
        (US_LABEL, "pharmacy-label", "1234567"),
        (US_LABEL, "pharmacy-label", "DR. JANE ROE"),
        (XRAY, "picture-with-patient", "WGKXSON BRTN [M] 01.09.2012"),
        (XRAY, "picture-with-patient", "06.16.1976"),
        (US_PRESCRIPTION, "prescription", "Jane Doe"),
        (US_PRESCRIPTION, "prescription", "John Roe, MD"),
        (ICD, "medical-letter", "Rina Wati"),
        (("RSUP SARDJITO", "TN. SUPARMAN", "12-03-1960 / L"), "wristband", "TN. SUPARMAN"),
        (("EUROPESE ZIEKTEVERZEKERINGSKAART", "3DEKKER", "880418931378559973"), "insurance-card", "DEKKER"),
    ],
)
def test_papers_are_found_and_the_person_covered(rows: tuple[str, ...], why: str, secret: str) -> None:
    seen = view(*rows)
    findings = found(Medical(), seen)
    assert findings[why].strength in (Strength.LIKELY, Strength.SURE)
    assert hides(findings.values(), seen, secret)


def test_results_stay_readable() -> None:
    seen = view(*LAB)
    assert not hides(Medical().find(seen), seen, "Hemoglobin")
    assert not hides(Medical().find(seen), seen, "126")
    assert not hides(Medical().find(seen), seen, "12.0 - 16.0")


def test_the_room_in_which_the_doctor_signed_is_covered() -> None:
    seen = view(*SICK)
    lines = {line.text: line.region for line in seen.page.lines}
    room = Region(20, lines["Dokter Pemeriksa"].bottom + 5, 100, lines["dr. Yusuf Hidayat"].top - 5)
    covered = found(Medical(), seen)["medical-letter"].regions
    assert any(region.intersection(room) == room for region in covered)


def test_where_rows_came_apart_loose_analytes_and_units_still_make_a_report() -> None:
    names, units = ("Hemoglobin", "Leukosit", "Trombosit", "Glukosa"), ("g/dL", "/uL", "/uL", "mg/dL")
    pieces = (*names, *units, "11.2", "12.400", "250", "126", "Nama Pasien : Rina Wati")
    assert "laboratory-report" in found(Medical(), view(*pieces))


def test_every_barcode_on_a_medical_paper_is_covered() -> None:
    seen = View(blank(), Written(WRISTBAND, ["00123456"]))
    assert seen.codes[0].region in found(Medical(), seen)["wristband"].regions


@pytest.mark.parametrize(
    "rows",
    [
        ("Nutrition Facts", "Serving size 30 g", "Calories 120", "Cholesterol 0 mg", "Sodium 150 mg", "Protein 4 g"),
        ("Informasi Nilai Gizi", "Takaran saji 25 g", "Protein 2 g", "Natrium 90 mg", "Kolesterol 0 mg"),
        ("Paracetamol 500 mg", "10 tablet", "Obat demam dan sakit kepala"),
        ("Diabetes is a disease of high blood sugar.", "Doctors advise exercise.", "Insulin was found in 1921."),
        ("Wash your hands", "World Health Organization", "Stay at home if you feel unwell"),
        ("Menu", "Nasi uduk 15.000", "Dr. Pepper 12.000"),
        ("Chapter 7: The blood", "Hemoglobin carries oxygen.", "Platelets stop bleeding."),
        (
            "Normal values",
            "Hemoglobin | 12-16 g/dL",
            "Glucose | 70-99 mg/dL",
            "Sodium | 135-145 mmol/L",
            "Calcium | 8-10 mg/dL",
        ),
        (
            "Paracetamol 500 mg",
            "Aturan pakai: 3 x sehari 1 tablet",
            "Jauhkan dari jangkauan anak",
            "No. Reg. DBL1234567890A1",
        ),
        ("Aspirin 81 mg", "Drug Facts", "Directions: take 1 tablet daily with food", "Keep out of reach of children"),
        ("Jaga tekanan darah Anda", "Minum obat teratur", "Dinas Kesehatan Kota"),
        ("RUMAH SAKIT UMUM", "IGD", "Parkir"),
        ("Poli Gigi", "Senin - Jumat 08.00 - 12.00"),
        ("Vaksinasi gratis untuk semua", "Sabtu di balai desa"),
        ("Exercise lowers blood pressure.", "Therapy and diet help patients.", "Follow your doctor."),
        ("K 12 mg", "Fe 5 mg", "Mineral water", "pH 7.2"),
        ("Dr. Martens", "Boots 250.000"),
        ("Klinik Kopi", "Latte 3 x 25.000", "Susu 10 ml"),
        ("CT 125", "MRI 5", "Upright piano"),
        ("John Smith [M] wins", "in 2012"),
    ],
)
def test_look_alikes_are_nothing(rows: tuple[str, ...]) -> None:
    assert strongest(Medical().find(view(*rows))) is None


@pytest.mark.parametrize(
    ("scan", "rows", "side", "is_scan"),
    [
        (Scan(None, "scan", True), (), 60, False),
        (Scan(None, "scan", True), (), 30, True),
        (Scan(None, "scan", True), ("FOV 220 mm",), 60, True),
        (Scan("scan", "scan", True), (), 60, True),
    ],
)
def test_a_grey_picture_with_a_face_is_a_scan_if_more_than_its_looks_say_so(
    scan: Scan, rows: tuple[str, ...], side: int, is_scan: bool
) -> None:
    class Grey(Written):
        def scan(self, pixels: Pixels) -> Scan:
            return scan

    seen = View(blank(), Grey(rows, faces=(Face(Region(300, 300, 300 + side, 310 + side)),)))
    assert ("scan" in found(Medical(), seen)) is is_scan


@pytest.mark.parametrize(
    ("rows", "secret"),
    [
        (
            (
                "Swimmer: Imogen Doyle",
                "Does your child have any medical conditions? Y",
                "Epilepsy - last seizure in May",
            ),
            "Epilepsy",
        ),
        (("Session 14 - client Imogen Doyle", "PHQ-9: 16", "Plan: weekly sessions"), "Imogen Doyle"),
        (("katanya positif hamil 6 minggu",), "6 minggu"),
        (
            (
                "Arbeitsunfähigkeitsbescheinigung",
                "Jannik Oberländer geb. am 14.02.1996",
                "Diagnose: F41.1 Angststörung",
            ),
            "14.02.1996",
        ),
        (
            ("Verslag psychologisch onderzoek", "Betreft: Femke Hoekstra, geb. 30.10.2015", "Conclusie: dyslexie"),
            "Hoekstra",
        ),
    ],
)
def test_answers_scores_and_reports_on_the_mind_are_found(rows: tuple[str, ...], secret: str) -> None:
    seen = view(*rows)
    findings = list(Medical().find(seen))
    assert strongest(findings) is not Strength.HINT
    assert hides(findings, seen, secret)


@pytest.mark.parametrize(
    "rows",
    [
        ("PHQ-9 scoring", "PHQ-9: 10-14 moderate"),
        ("Does your child have any medical conditions? Yes ☐ No ☐", "Asthma ☐ Epilepsy ☐"),
        ("Any allergies? Yes, ask our staff", "Asthma friendly rooms"),
        ("GAD-7: 8 of 10 clinics use it", "What is anxiety?"),
        ("Anagrafica assistito", "Cognome: Mancuso", "Codice fiscale: MNCGVR88L18H809T"),
    ],
)
def test_forms_scales_and_registries_are_nothing(rows: tuple[str, ...]) -> None:
    assert list(Medical().find(view(*rows))) == []
