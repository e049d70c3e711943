"""Medical papers need signs of two kinds; who it is about is covered, results stay readable."""

from __future__ import annotations

import pytest

from detectors.kit.terms import Strength
from detectors.medical import Medical
from tests.given import found, hides, strongest, view

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
    ],
)
def test_look_alikes_are_nothing(rows: tuple[str, ...]) -> None:
    assert strongest(Medical().find(view(*rows))) is None
