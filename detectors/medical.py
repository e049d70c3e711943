"""Medical papers: laboratory reports, prescriptions, letters, vaccination and insurance cards, pictures with patient data.

Three kinds of signs are counted: what is measured or given (analytes with values and units, drugs with doses), where and by
whom (hospital, ward, doctor), and about whom (patient, record number). A paper needs signs of two kinds, because an article,
a food label or a medicine box shows one. Covered is who it is: names, numbers, births, addresses, doctors; results stay
readable. Example: three rows such as ``Hemoglobin 13.2 g/dL 12-16`` with ``Nama Pasien`` are sure.
Misses: handwriting; pictures such as X-rays without words.
Sources: LOINC common analytes, Permenkes 269/2008 (medical records), Permenkes 73/2016 (prescriptions), WHO vaccination card.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.detector import Detector
from detectors.kit.page import Page
from detectors.kit.phrases import labelled
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.view import View

ANALYTES: Final = re.compile(
    r"(?i)\b(?:h[ae]moglobin|hb|h[ae]matokrit|h[ae]matocrit|leu[ck]o[sc]yte?s?|leukosit|tromb?osit|thrombocytes?|platelets?"
    r"|eritrosit|erythrocytes?|rbc|wbc|mcv|mchc?|led|esr|gluco?se|glukosa|gula darah|gdp|gds|hba1c|[ck]oles[t]?erol|hdl|ldl"
    r"|trigl[iy][sc]erida?e?s?|ureum|urea|bun|[ck]reatinine?|kreatinin|asam urat|uric acid|sgot|sgpt|ast|alt|bilirubin|albumin"
    r"|globulin|natrium|sodium|kalium|potassium|k?chlorid[ae]|klorida|crp|tsh|ft4|t3|t4|psa|hbsag|anti[- ]?hiv|widal|ns1"
    r"|neutrophils?|neutrofil|lymphocytes?|limfosit|monosit|eosinofil|basofil|ferritin|vitamin d|protein(?:uria)?|urobilinogen)\b"
)
UNITS: Final = re.compile(
    r"(?i)\b\d+(?:[.,]\d+)?\s*(?:H|L|\*)?\s*(?:m?g/d[lI]|g/[lI]|m?mol/[lI]|µ?u?mol/[lI]|[mµu]?i?u/m?[lI]|u/[lI]|ng/m[lI]|pg|f[lI]"
    r"|meq/[lI]|mm/(?:jam|h)|/[uµ]l|10\^?\d/[uµ]?l|ribu/|juta/|x\s?10)|\bm?g/d[lI]\b|\bm?mol/L\b"
)
REPORT: Final = re.compile(
    r"(?i)\b(?:nilai (?:rujukan|normal)|reference (?:range|interval)|hasil (?:pemeriksaan|laboratorium|lab)|laboratorium|laboratory"
    r"|lab(?:oratory)? report|pathology|patologi|spesimen|specimen|hematologi|haematology|kimia klinik|urinalisis)\b"
)
PRESCRIPTION: Final = re.compile(
    r"(?i)\bR\s?/\s?\S|\bS\.?\s?\d\s?(?:dd|x)|\b\d\s?dd\s?(?:1|tab|cap)|\b\d\s?[x×]\s?(?:sehari|sehari|\d\s?(?:tab|kaps|sdt|sdm))"
    r"|\b(?:resep|prescription|signa|m\.?f\.?\s?pulv|no\.?\s?[IVX]+\b.*(?:tab|caps?)|refills?|dispense|pro\s?:)"
)
DOSES: Final = re.compile(
    r"(?i)\b\d+(?:[.,]\d+)?\s?(?:mg|mcg|ml|iu)\b|\b(?:tablet|tab|kapsul|capsules?|sirup|syrup|salep)\b"
)
PLACES: Final = re.compile(
    r"(?i)\b(?:rumah sakit|rsud|rsup|rsia|rs\.? [A-Z]\w+|puskesmas|klinik|clinic|hospital|apotek|pharmacy|poli(?:klinik)?|ruang rawat"
    r"|rawat (?:inap|jalan)|ward|emergency department|igd|dr\.|drg\.|sp\.\s?[a-z]{1,3}|physician|dokter|radiolog\w*)"
)
PATIENT: Final = re.compile(
    r"(?i)\b(?:pasien|patient|no\.?\s?(?:rm|rekam medis|medrec)|rekam medis|mrn|medical record|diagnos[ae]s?|anamnes[ae]|keluhan"
    r"|discharge summary|resume medis|surat (?:keterangan sakit|rujukan)|sick leave|icd(?:-10)?|golongan darah|blood type|alergi"
    r"|allerg(?:y|ies)|pro\s?:|umur|DOB)\b"
)
VACCINE: Final = re.compile(
    r"(?i)\b(?:(?:kartu|sertifikat) (?:vaksin\w*|imunisasi)|vaccin(?:ation|e) (?:card|certificate|record)|immuni[sz]ation record)"
)
INSURANCE: Final = re.compile(
    r"(?i)\b(?:kartu indonesia sehat|bpjs kesehatan|assurance maladie|carte vitale|health (?:insurance|plan)|medicare|medicaid"
    r"|copay|rx ?(?:bin|pcn|grp|group)|member id|payer id|krankenversicherung|european health insurance)"
)
SCAN: Final = re.compile(
    r"(?i)\b(?:ct scan|mri|x-?ray|rontgen|thorax|ultrasound|usg|ecg|ekg|kv[p]?|mas|AP view|PA view|supine|erect)\b"
)
HARMLESS: Final = re.compile(
    r"(?i)nutrition facts|informasi nilai gizi|serving size|takaran saji|calories|kalori|daily value|% ?akg|ingredients|komposisi|kcal"
)
WHO_LABELS: Final = (
    "nama pasien", "nama", "patient name", "patient", "pasien", "name", "nama lengkap", "tgl lahir", "tanggal lahir", "tgl. lahir",
    "tempat/tgl lahir", "date of birth", "dob", "born", "umur", "usia", "age", "jenis kelamin", "sex", "gender", "alamat", "address",
    "no. rm", "no rm", "no. rekam medis", "nomor rekam medis", "mrn", "medical record", "patient id", "id", "nik", "no. lab", "lab no",
    "no. reg", "no. registrasi", "no registrasi", "no. kartu", "nomor kartu", "no. bpjs", "member id", "member", "group number",
    "group", "subscriber", "policy no", "dokter", "dokter pengirim", "pengirim", "doctor", "physician", "ordered by", "referred by",
    "dpjp", "pro", "telp", "phone", "no. hp", "rx bin", "rx grp", "rx pcn", "payer id", "faskes tingkat i", "no. ktp", "penanggung jawab",
    "visit number", "accession", "account no", "provider", "collected by", "beneficiaire", "nom",
)  # fmt: skip
DOCTOR: Final = re.compile(
    r"(?:\bdrg?\.|\bDr\.?)\s+[A-Z][\w.,' ]{3,}(?:Sp\.?\s?\w+)?|\b[A-Z][\w.' ]+,\s?(?:M\.?D\.?|Sp\.?\s?[A-Z]\w*)"
)
LONG_NUMBER: Final = re.compile(r"\b\d(?:[ .\-]?\d){7,}\b")


class Medical(Detector):
    risk = Risk.MEDICAL
    title = "Medical information"
    advice = "Cover who it is about; an AI can explain results without a name."

    def find(self, view: View) -> Iterator[Finding]:
        page = view.page
        found = _recognise(page)
        if found is not None:
            why, strength = found
            portraits = (
                [face.region.grow(face.region.width // 2) for face in view.faces] if why == "insurance-card" else []
            )
            inside = (part.clip(view.photo.width, view.photo.height) for part in portraits)
            yield self.finding(strength, why, [*_who(page), *(part for part in inside if part)])


def _recognise(page: Page) -> tuple[str, Strength] | None:
    """The kind of medical paper on the page and how surely it is one."""
    text = page.text
    if HARMLESS.search(text) and not PATIENT.search(text):
        return None
    rows = sum(1 for row in page.rows if _is_result(" ".join(line.text for line in row)))
    place, patient = bool(PLACES.search(text)), bool(PATIENT.search(text))
    if rows >= 3 or (rows and (REPORT.search(text) or patient)):
        return "laboratory-report", Strength.SURE if patient or REPORT.search(text) else Strength.LIKELY
    if len(set(PRESCRIPTION.findall(text))) + bool(DOSES.search(text)) >= 2 and (place or patient):
        return "prescription", Strength.SURE if place and patient else Strength.LIKELY
    for why, pattern in (("vaccination-card", VACCINE), ("insurance-card", INSURANCE)):
        if pattern.search(text):
            return why, Strength.SURE if patient or len(set(pattern.findall(text))) >= 2 else Strength.LIKELY
    if len({word.casefold() for word in PATIENT.findall(text)}) >= 2 and place:
        return "medical-letter", Strength.SURE
    if patient and (REPORT.search(text) or SCAN.search(text)):
        return "medical-record", Strength.LIKELY
    return None


def _is_result(row: str) -> bool:
    """A row of a laboratory report: an analyte, a number and a unit or a range."""
    has_value = UNITS.search(row) or re.search(r"\d+(?:[.,]\d+)?\s*[-–]\s*\d", row)
    return bool(ANALYTES.search(row) and re.search(r"\d", row) and has_value)


def _who(page: Page) -> list[Region]:
    """Regions of the values that tell who the paper is about and who signed it."""
    regions = [region for _, values in labelled(page, WHO_LABELS) for region in values]
    for pattern in (DOCTOR, LONG_NUMBER):
        regions += [region for match in page.find(pattern) for region in match.regions]
    return regions
