"""Medical papers: laboratory reports, prescriptions, letters, labels, cards, wristbands, slips, pictures with patient data.

Signs of three kinds are weighed: what is measured or given (analytes with values, drugs with doses), where and by whom
(hospital, ward, doctor), and about whom (a filled name, birth or number; words such as ``diagnosa``). A paper needs two kinds,
because an article, a food label, a leaflet or a medicine box shows one. Covered is who it is: names, births, numbers,
addresses, doctors with their stamps and signatures, barcodes; results stay readable, so that an AI can explain them.
X-rays, slices, ultrasounds, cardiograms and endoscopy are known by their pixels (kit/scans.py): the picture may stay, all
that is written on it is covered, and one without words is a finding without a place: it says whose it is nowhere.
Example: three rows such as ``Hemoglobin 13.2 g/dL 12-16`` with ``Nama Pasien`` are sure.
Misses: handwriting.
Sources: those of kit/analytes.py; DICOM PS3.3 (patient data burnt into pictures); the layouts of Indonesian hospitals, BPJS
Kesehatan, the NHS, US insurers and pharmacies, the European Health Insurance Card (Decision S2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from detectors.kit import analytes
from detectors.kit.detector import Detector
from detectors.kit.fields import Field, Labels, bears_out, fields
from detectors.kit.hull import joined
from detectors.kit.ink import scribbles
from detectors.kit.names import TITLED, is_name, looks_like_name, names_in
from detectors.kit.page import Page
from detectors.kit.phrases import plain
from detectors.kit.repeats import repeats
from detectors.kit.scan_words import recognise, who
from detectors.kit.signatures import signatures
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.view import View
from detectors.kit.words import Line

LABELS: Final = Labels(
    {
        "name": (
            "nama pasien", "nama", "patient name", "patient", "pasien", "name", "nama lengkap", "full name",
            "nama peserta", "peserta", "member", "member name", "subscriber name", "dependents", "insured",
            "insured name", "beneficiary", "penanggung jawab", "nama ibu", "nama ayah", "nama orang tua", "pro",
            "untuk", "an", "nom", "prénom", "vorname", "nachname", "nombre", "nome", "naam", "apellidos", "surname",
            "given names", "first name", "last name", "pt name", "nama penderita", "beneficiaire", "versicherte",
            "cardholder",
        ),
        "birth": (
            "tgl lahir", "tanggal lahir", "tgl. lahir", "tempat/tgl lahir", "tempat tanggal lahir", "ttl",
            "date of birth", "dob", "d.o.b.", "born", "birth date", "birthdate", "umur/tgl lahir", "tgl lahir/umur",
            "geburtsdatum", "geb", "date de naissance", "né le", "née le", "fecha de nacimiento", "data di nascita",
        ),
        "number": (
            "no. rm", "no rm", "nomor rm", "no. rekam medis", "nomor rekam medis", "no. rekam medik", "rm", "mrn",
            "mr no", "medical record", "medical record no", "patient id", "patient no", "id pasien", "id", "nik",
            "no. ktp", "no. lab", "lab no", "lab id", "no. reg", "no. registrasi", "no. pendaftaran", "reg no",
            "no. kartu", "nomor kartu", "no. bpjs", "no. peserta", "no. jkn", "nomor peserta", "no. sep",
            "member id", "member no", "group number", "group no", "group", "policy no", "policy number",
            "no. polis",
            "visit number", "visit no", "accession", "accession no", "account no", "specimen id", "sample id",
            "nhs no", "nhs number", "hospital no", "case no", "rx bin", "rx grp", "rx pcn", "rx group", "payer id",
            "rx#", "rx no", "rx number", "sip", "no. sip", "str", "npi", "dea", "ssn", "passport no", "no. paspor",
            "certificate no", "no. sertifikat", "no. resep", "nomor resep", "id number", "barcode",
            "versichertennummer", "numéro", "n° de sécurité sociale", "no. antrian", "kode booking", "nomor",
            "nik/passport", "identity no", "kennnummer",
        ),
        "address": (
            "alamat", "address", "adresse", "anschrift", "dirección", "domicilio", "alamat pasien",
            "tempat tinggal",
            "home address",
        ),
        "doctor": (
            "dokter", "dokter pengirim", "dokter pemeriksa", "dokter penanggung jawab", "dpjp", "pengirim",
            "perujuk", "doctor", "physician", "ordered by", "referred by", "referring physician",
            "ordering physician", "requesting physician", "prescriber", "prescribed by", "provider", "pcp",
            "collected by", "vaksinator", "vaccinator", "petugas", "perawat", "nurse", "bidan", "apoteker",
            "pharmacist", "electronically signed by", "signed by", "reported by", "verified by", "validated by",
            "penanggung jawab lab", "radiologist", "attending", "surgeon", "arzt", "médecin", "médico",
            "consultant",
            "gp",
        ),
        "contact": (
            "telp", "telepon", "no. hp", "no. telp", "hp", "phone", "tel", "contact", "mobile", "email",
            "emergency contact",
        ),
        "other": (
            "umur", "usia", "age", "jenis kelamin", "sex", "gender", "jk", "faskes tingkat i", "faskes",
            "umur / jk",
            "berat badan", "bb",
        ),
    }
)  # fmt: skip
PERSONAL: Final = ("name", "birth", "number", "address", "doctor", "contact")
DOCTOR: Final = re.compile(
    r"(?:\b(?:drg?|Dr|DR|dr)\.?|\bapt\.|\bNs\.|\bBdn\.)\s?[A-Z][\w'’.]{1,24}(?:,?\s(?!(?:dan|and|at"
    r"|the)\b)[A-Z][\w.'’]{0,24}){0,4}(?:,\s?(?:Sp\.?\s?[A-Z]\w{0,6}(?:\([A-Z]\))?|M\.\s?\w{1,8}|S\.\s?\w{1,8}"
    r"|Sp\w{1,4}\.?))*"
    r"|\b[A-Z][\w.'’]{1,24}(?:\s[A-Z][\w.'’]{0,24}){1,3},\s?(?:M\.?D\b\.?|D\.?O\b|MBBS|Sp\.?\s?[A-Z]\w{0,6}"
    r"|PhD|RN|NP|PA-C|FRCP\w?|S\.\s?Farm|A\.?Md\.?\w*)"
)
LONG_NUMBER: Final = re.compile(
    r"(?<![\w.,/])\d(?:[ .\-/]?\d){7,19}(?![\w]|[.,]\d)|(?<![\w/])[A-Z]{1,5}[-. ]?\d{5,14}(?!\w)"
    r"|\bRx\s?#?\s?\d{5,10}\b"
)
LICENCE: Final = re.compile(
    r"(?i)\b(?:S\.?I\.?P\.?|S\.?T\.?R\.?|SIPA|SIK|STRA|NPI|DEA"
    r"|GMC)\b\s?(?:no)?\W{0,3}((?=[^\s]*\d)[\w./\-]{4,40})"
)
DATE: Final = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}(?: \d\d[:.]\d\d)?|\d{4}-\d\d-\d\d")
NUMBERED: Final = re.compile(r"^[3-9]\.?\s{1,3}(?=[A-Z0-9])")
"""Fields 3 to 9 of the European Health Insurance Card have numbers instead of labels."""
BURNT_IN: Final = re.compile(
    r"^\W{0,3}[A-Z][A-Za-z'\-]{1,24}[\s,^]{1,3}[A-Z][A-Za-z'\-]{1,24}(?:[\s,^]{1,3}[A-Z][A-Za-z'.\-]{0,24}){0,3}\W{0,3}[\[(]?\s?[MFUOWL]\s?[\])]?\W{0,3}(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
    r"|\d{2,3}\s?Y)"
)
"""A picture's header in the form name, sex in brackets, date: what scanners write into a corner."""
BIRTH_MARK: Final = re.compile(r"(?i)\b(?:DOB|D\.O\.B\.?|born|geb\.?|tgl\.? lahir)\b\W{0,3}\d")
RESULTS: Final = 3
PIECES: Final = 4
"""Rows of results that make a laboratory report; loose names of analytes that do where the rows came apart."""
WORDS_IN_ROW: Final = 12
"""Words of a row of results; a sentence that names an analyte and a value is longer."""
CARDS: Final = ("insurance-card", "wristband", "picture-with-patient")
"""Kinds on which names often stand without labels."""
MOST_PRICES: Final = 5
"""Sums on an insurance card: its copays. A pay slip that names an insurance holds more."""
FEW_LINES: Final = 16
"""Lines on a wristband, a card or the rim of a picture."""


@dataclass(frozen=True)
class Signs:
    """What speaks for a medical paper on one page."""

    text: str
    rows: int
    filled: frozenset[str]
    place: bool
    doctor: bool
    patient: int
    lines: int
    named: bool

    @property
    def who(self) -> bool:
        return bool(self.filled & {"name", "birth", "number"}) or self.named

    @property
    def where(self) -> bool:
        return self.place or self.doctor

    def count(self, pattern: re.Pattern[str]) -> int:
        """Different words of a kind."""
        return len({plain(match[0]) for match in pattern.finditer(self.text)})


class Medical(Detector):
    risk = Risk.MEDICAL
    title = "Medical information"
    advice = "Cover who it is about; an AI can explain results without a name."

    def find(self, view: View) -> Iterator[Finding]:
        yield from self._papers(view)
        yield from self._pictures(view)

    def _pictures(self, view: View) -> Iterator[Finding]:
        """X-rays, slices, ultrasounds, cardiograms: the picture may stay, whatever can be read on it may not."""
        found = recognise(view.scan, view.page)
        if found is not None:
            yield self.finding(found[1], found[0], who(view.page))

    def _papers(self, view: View) -> Iterator[Finding]:
        page = view.page
        labels = fields(page, LABELS)
        found = _recognise(_signs(page, labels))
        if found is None:
            return
        why, strength = found
        regions = [*_who(page, labels, why), *(code.region for code in view.codes)]
        if why not in CARDS:
            regions += scribbles(view.photo.pixels, view.words)
        if why in ("insurance-card", "wristband"):
            grown = (face.region.grow(face.region.width // 2) for face in view.faces)
            regions += [part for face in grown if (part := face.clip(view.photo.width, view.photo.height))]
        inside = (region.clip(view.photo.width, view.photo.height) for region in regions)
        yield self.finding(strength, why, joined((part for part in inside if part), page))


def _signs(page: Page, labels: list[Field]) -> Signs:
    text = page.text
    filled = {
        meaning for field in labels for meaning in field.meanings if field.values and _filled(meaning, field.text)
    }
    return Signs(
        text,
        _result_rows(page),
        frozenset(filled),
        analytes.PLACES.search(text) is not None,
        analytes.DOCTORS.search(text) is not None,
        len({plain(match[0]) for match in analytes.PATIENT.finditer(text)}),
        sum(1 for _ in page.lines),
        any(is_name(line.text) for line in page.lines),
    )


def _filled(meaning: str, text: str) -> bool:
    if meaning == "name":
        return looks_like_name(text) or is_name(text) or TITLED.match(text) is not None
    return bears_out(meaning, text) if meaning in ("birth", "number") else bool(plain(text))


def _recognise(signs: Signs) -> tuple[str, Strength] | None:
    """The kind of medical paper on the page and how surely it is one."""
    if analytes.HARMLESS.search(signs.text) and not (signs.filled & {"name", "birth"} or signs.patient >= 2):
        return None
    for judge in (_report, _vaccination, _insurance, _letter, _prescription, _small, _picture, _record):
        found = judge(signs)
        if found is not None:
            return found
    return None


def _report(signs: Signs) -> tuple[str, Strength] | None:
    headed = analytes.REPORT.search(signs.text) is not None
    if signs.rows >= RESULTS and (signs.who or headed or signs.patient):
        return "laboratory-report", Strength.SURE
    if signs.rows >= RESULTS + 1 or (signs.rows and headed and (signs.who or signs.patient)):
        return "laboratory-report", Strength.LIKELY
    return None


def _vaccination(signs: Signs) -> tuple[str, Strength] | None:
    titled = analytes.VACCINE.search(signs.text) is not None
    words = signs.count(analytes.VACCINES)
    if (titled and (signs.who or words)) or (words >= 3 and signs.filled & {"name", "birth"}):
        return "vaccination-card", Strength.SURE if titled and signs.who else Strength.LIKELY
    return None


def _insurance(signs: Signs) -> tuple[str, Strength] | None:
    words, titled = signs.count(analytes.INSURANCE), analytes.HEALTH_CARD.search(signs.text) is not None
    paid = len(analytes.PRICES.findall(signs.text)) > MOST_PRICES
    data = bool(signs.filled & {"name", "number", "birth"}) or LONG_NUMBER.search(signs.text) is not None
    if titled or words >= 2 or (words and data and not paid and signs.lines <= 2 * FEW_LINES):
        return "insurance-card", Strength.SURE if (titled or words >= 2) and (signs.who or data) else Strength.LIKELY
    return None


def _letter(signs: Signs) -> tuple[str, Strength] | None:
    titled = analytes.LETTERS.search(signs.text) is not None
    if titled and (signs.who or signs.where):
        return "medical-letter", Strength.SURE if signs.who else Strength.LIKELY
    if signs.patient >= 2 and signs.where and signs.who:
        return "medical-letter", Strength.SURE if signs.patient >= 3 else Strength.LIKELY
    return None


def _prescription(signs: Signs) -> tuple[str, Strength] | None:
    written = signs.count(analytes.SIGNATURE)
    doses = analytes.DOSES.search(signs.text) is not None
    shop = analytes.PRESCRIBED.search(signs.text) is not None
    if written and doses and (signs.who or signs.patient or signs.where or shop):
        strength = Strength.SURE if signs.who and (signs.where or shop) else Strength.LIKELY
        return ("pharmacy-label" if shop and signs.lines <= FEW_LINES else "prescription"), strength
    if shop and (written or doses) and signs.who:
        return "pharmacy-label", Strength.LIKELY
    return None


def _small(signs: Signs) -> tuple[str, Strength] | None:
    """Wristbands and slips: a person's data with a word of the hospital, and little else."""
    if analytes.APPOINTMENT.search(signs.text) and (signs.where or signs.patient) and signs.who:
        return "appointment-slip", Strength.LIKELY
    data = len(signs.filled & {"name", "birth", "number"}) + signs.named
    if signs.lines <= FEW_LINES and data >= 2 and (signs.place or signs.patient):
        return "wristband", Strength.LIKELY
    return None


def _picture(signs: Signs) -> tuple[str, Strength] | None:
    """Patient data that a scanner wrote into a picture: little text, a header, the words of the machine."""
    header = any(BURNT_IN.search(line) for line in re.split(r"[\n\t]", signs.text))
    scan = signs.count(analytes.SCAN)
    if signs.lines <= 2 * FEW_LINES and (header or (scan >= 2 and (signs.named or BIRTH_MARK.search(signs.text)))):
        return "picture-with-patient", Strength.SURE if header else Strength.LIKELY
    return None


def _record(signs: Signs) -> tuple[str, Strength] | None:
    if signs.patient and signs.who and (analytes.REPORT.search(signs.text) or signs.count(analytes.SCAN) >= 2):
        return "medical-record", Strength.LIKELY
    coded = analytes.ICD.search(signs.text) is not None and re.search(r"(?i)\bICD|diagnos", signs.text) is not None
    return ("medical-record", Strength.LIKELY) if coded and (signs.who or signs.where) else None


def _result_rows(page: Page) -> int:
    """Rows of a laboratory report: an analyte, a value, and a unit or a range."""
    rows = sum(1 for row in page.rows if _is_result(" ".join(line.text for line in row)))
    names = sum(1 for line in page.lines if analytes.ANALYTES.fullmatch(line.text.strip(" .:*-")))
    units = sum(1 for line in page.lines if len(line.text) <= 16 and analytes.UNITS.search(line.text))
    values = sum(1 for line in page.lines if re.fullmatch(r"\W*\d{1,6}(?:[.,]\d{1,3})?\W*[HL]?\W*", line.text))
    return max(rows, min(names, units, values) if names >= PIECES else 0)


def _is_result(row: str) -> bool:
    match = analytes.ANALYTES.search(row)
    if match is None or len(row.split()) > WORDS_IN_ROW:
        return False
    rest = row[match.end() :]
    measured = re.search(r"(?<![\d.,])\d+(?:[.,]\d+)?", analytes.RANGE.sub(" ", rest))
    ranged, unit = analytes.RANGE.search(rest), analytes.UNITS.search(rest)
    if measured:
        return unit is not None or ranged is not None
    return ranged is not None and not any(letter.isdigit() for letter in ranged[0]) and len(row.split()) <= 6


def _who(page: Page, labels: list[Field], why: str) -> Iterator[Region]:
    """Regions of the values that tell who the paper is about and who signed it."""
    starts = {id(field.line) for field in labels}
    for field in labels:
        if not field.meanings.isdisjoint(PERSONAL):
            yield from _values(page, field, starts)
    for line in page.lines:
        if id(line) not in starts:
            yield from _in_line(line, why)
            if why in CARDS and is_name(line.text):
                yield from _mates(page, line, starts)
    for pattern, group in ((DOCTOR, 0), (LONG_NUMBER, 0), (LICENCE, 1)):
        yield from (r for match in page.find(pattern, group) if not DATE.fullmatch(match.text) for r in match.regions)
    known = [field.text for field in labels if field.meanings & {"name", "number", "doctor"}]
    yield from repeats(page, (text for text in known if looks_like_name(text) or bears_out("number", text)))
    yield from signatures(page)


def _values(page: Page, field: Field, starts: set[int]) -> Iterator[Region]:
    for line, start in field.values:
        yield line.span(start, len(line.text))
        if field.meanings & {"name", "address"} and line is not field.line:
            yield from _mates(page, line, starts)


def _mates(page: Page, line: Line, starts: set[int]) -> Iterator[Region]:
    """The lines below one that go on with it and are no labels."""
    return (mate.region for mate in page.block(line) if id(mate) not in starts and _continues(line, mate))


def _continues(value: Line, mate: Line) -> bool:
    """Whether a line below a value goes on with it: several dependents, an address of two lines."""
    return (
        mate is not value
        and mate.region.top >= value.region.top
        and ":" not in mate.text
        and len(mate.text.split()) <= 6
    )


def _in_line(line: Line, why: str) -> Iterator[Region]:
    small = why in CARDS
    numbered = NUMBERED.match(line.text) if why == "insurance-card" else None
    if numbered:
        yield line.span(numbered.end(), len(line.text))
        return
    if is_name(line.text) or BURNT_IN.search(line.text) or (small and _alone(line.text)):
        yield line.region
        return
    if small and (BIRTH_MARK.search(line.text) or DATE.fullmatch(line.text.strip()) or _mostly_number(line.text)):
        yield line.region
    yield from (line.span(start, end) for start, end in names_in(line.text))


def _mostly_number(text: str) -> bool:
    flat = plain(text)
    return len(flat) >= 6 and sum(letter.isdigit() for letter in flat) >= 0.6 * len(flat)


def _alone(text: str) -> bool:
    """A line in capitals on a card that is no word of the card: a name that no list knows."""
    words = (analytes.INSURANCE, analytes.PLACES, analytes.PATIENT, analytes.SCAN, analytes.REPORT, analytes.VACCINES)
    known = any(pattern.search(text) for pattern in words)
    return looks_like_name(text) and text.isupper() and len(plain(text)) >= 4 and not known and "SPECIMEN" not in text
