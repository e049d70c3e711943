"""Medical papers: laboratory reports, prescriptions, letters, labels, cards, wristbands, slips, pictures with patient data.

Signs of three kinds are weighed: what is measured or given (analytes with values, drugs with doses), where and by whom
(hospital, ward, doctor), and about whom (a filled name, birth or number; words such as ``diagnosa``). A paper needs two kinds,
because an article, a food label, a leaflet or a medicine box shows one. Covered is who it is: names, births, numbers,
addresses, doctors with their stamps and signatures, barcodes; results stay readable, so that an AI can explain them.
X-rays, slices, ultrasounds, cardiograms and endoscopy are known by their pixels (``scans``): the picture may stay, all
that is written on it is covered, and one without words is a finding without a place: it says whose it is nowhere.
Example: three rows such as ``Hemoglobin 13.2 g/dL 12-16`` with ``Nama Pasien`` are sure.
Misses: handwriting.
Sources: those of ``analytes``; DICOM PS3.3 (patient data burnt into pictures); the layouts of Indonesian hospitals, BPJS
Kesehatan, the NHS, US insurers and pharmacies, the European Health Insurance Card (Decision S2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.documents.pen_strokes import pen_strokes
from detectors.kit.documents.signatures import signatures
from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules import analytes
from detectors.kit.rules.barcode_payloads import coded
from detectors.kit.rules.medicine import (
    BIRTH_MARK,
    BURNT_IN,
    DATE,
    LABELS,
    LONG_NUMBER,
    NAME_AND_DATE,
    recognise_medical_paper,
    signs_of,
)
from detectors.kit.rules.scan_captions import recognise_scan, who
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.text.fields import Field, bears_out, fields
from detectors.kit.text.joining import joined
from detectors.kit.text.names import is_name, looks_like_name, names_in
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain
from detectors.kit.text.repeats import repeats
from detectors.kit.view import View

PERSONAL: Final = ("name", "birth", "number", "address", "doctor", "contact")
DOCTOR: Final = re.compile(
    r"(?:\b(?:drg?|Dr|DR|dr)\.?|\bapt\.|\bNs\.|\bBdn\.)\s?[A-Z][\w'’.]{1,24}(?:,?\s(?!(?:dan|and|at"
    r"|the)\b)[A-Z][\w.'’]{0,24}){0,4}(?:,\s?(?:Sp\.?\s?[A-Z]\w{0,6}(?:\([A-Z]\))?|M\.\s?\w{1,8}|S\.\s?\w{1,8}"
    r"|Sp\w{1,4}\.?))*"
    r"|\b[A-Z][\w.'’]{1,24}(?:\s[A-Z][\w.'’]{0,24}){1,3},\s?(?:M\.?D\b\.?|D\.?O\b|MBBS|Sp\.?\s?[A-Z]\w{0,6}"
    r"|PhD|RN|NP|PA-C|FRCP\w?|S\.\s?Farm|A\.?Md\.?\w*)"
)
LICENCE: Final = re.compile(
    r"(?i)\b(?:S\.?I\.?P\.?|S\.?T\.?R\.?|SIPA|SIK|STRA|NPI|DEA"
    r"|GMC)\b\s?(?:no)?\W{0,3}((?=[^\s]*\d)[\w./\-]{4,40})"
)
NUMBERED: Final = re.compile(r"^[3-9]\.?\s{0,3}(?=[A-Z0-9])")
"""Fields 3 to 9 of the European Health Insurance Card have numbers instead of labels."""
LONGEST_MATE: Final = 6
"""Words of a line that goes on with a value; prose has more."""
SHORTEST_NUMBER: Final = 6
NUMERIC: Final = 0.6
"""Letters of a line on a card that is a number, and the share of digits in it."""
SHORTEST_NAME: Final = 4
"""Letters of a name that no list knows: three are an abbreviation."""
FACE: Final = 40
"""Pixels of a face from which a grey picture without words is a portrait or a statue, where only the wide rules take it for a
scan: two of four such pictures of 300, the one that is medical has none."""
CARDS: Final = ("insurance-card", "wristband", "picture-with-patient")
"""Kinds on which names often stand without labels."""


class Medical(Detector):
    risk = Risk.MEDICAL
    title = "Medical information"
    advice = "Cover who it is about; an AI can explain results without a name."
    whys: ClassVar = {
        "laboratory-report": "laboratory report",
        "vaccination-card": "vaccination card",
        "insurance-card": "insurance card",
        "medical-letter": "medical letter",
        "prescription": "prescription",
        "pharmacy-label": "pharmacy label",
        "appointment-slip": "appointment slip",
        "wristband": "hospital wristband",
        "medical-record": "medical record",
        "picture-with-patient": "medical picture with patient data",
        "x-ray": "x-ray",
        "scan": "medical scan",
        "ultrasound": "ultrasound",
        "endoscopy": "endoscopy",
        "cardiogram": "cardiogram",
        "health-code": "health certificate in a code",
    }

    def find(self, view: View) -> Iterator[Finding]:
        return self._look(view, on_copy=False)

    def remains(self, view: View) -> Iterator[Finding]:
        """Pens are looked for on photos only: what the readers of a copy leave unread would pass for a signature."""
        return self._look(view, on_copy=True)

    def _look(self, view: View, *, on_copy: bool) -> Iterator[Finding]:
        yield from self._papers(view, on_copy=on_copy)
        yield from self._pictures(view)
        for strength, why, regions in coded(view, Risk.MEDICAL):
            yield self.finding(strength, why, regions)

    def _pictures(self, view: View) -> Iterator[Finding]:
        """X-rays, slices, ultrasounds, cardiograms: the picture may stay, whatever can be read on it may not."""
        found = recognise_scan(view.scan, view.page)
        if found is None or (found[1] is Strength.HINT and any(face.size >= FACE for face in view.faces)):
            return
        yield self.finding(found[1], found[0], who(view.page))

    def _papers(self, view: View, *, on_copy: bool) -> Iterator[Finding]:
        page = view.page
        labels = fields(page, LABELS)
        found = recognise_medical_paper(signs_of(page, labels))
        if found is None:
            return
        why, strength = found
        regions = [*_who(page, labels, why), *(code.region for code in view.codes)]
        if why not in CARDS and not on_copy:
            regions += pen_strokes(view)
        if why in ("insurance-card", "wristband"):
            grown = (face.region.grow(face.region.width // 2) for face in view.faces)
            regions += [part for face in grown if (part := face.clip(view.photo.width, view.photo.height))]
        inside = (region.clip(view.photo.width, view.photo.height) for region in regions)
        yield self.finding(strength, why, joined((part for part in inside if part), page))


def _who(page: Page, labels: list[Field], why: str) -> Iterator[Region]:
    """Regions of the values that tell who the paper is about and who signed it."""
    starts = {id(field.line) for field in labels}
    european = why == "insurance-card" and analytes.EUROPEAN_CARD.search(page.text) is not None
    for field in labels:
        if not field.meanings.isdisjoint(PERSONAL):
            yield from _values(page, field, starts)
    for line in page.lines:
        if id(line) not in starts:
            numbered = european and NUMBERED.match(line.text)
            if numbered:
                yield line.span(numbered.end(), len(line.text))
                continue
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


def _mates(page: Page, line: TextLine, starts: set[int]) -> Iterator[Region]:
    """The lines below one that go on with it and are no labels."""
    return (mate.region for mate in page.block(line) if id(mate) not in starts and _continues(line, mate))


def _continues(value: TextLine, mate: TextLine) -> bool:
    """Whether a line below a value goes on with it: several dependents, an address of two lines."""
    return (
        mate is not value
        and mate.region.top >= value.region.top
        and ":" not in mate.text
        and len(mate.text.split()) <= LONGEST_MATE
    )


def _in_line(line: TextLine, why: str) -> Iterator[Region]:
    small = why in CARDS
    if (
        is_name(line.text)
        or BURNT_IN.search(line.text)
        or NAME_AND_DATE.match(line.text)
        or (small and _alone(line.text))
    ):
        yield line.region
        return
    if small and (BIRTH_MARK.search(line.text) or DATE.fullmatch(line.text.strip()) or _mostly_number(line.text)):
        yield line.region
    yield from (line.span(start, end) for start, end in names_in(line.text))


def _mostly_number(text: str) -> bool:
    flat = plain(text)
    return len(flat) >= SHORTEST_NUMBER and sum(letter.isdigit() for letter in flat) >= NUMERIC * len(flat)


def _alone(text: str) -> bool:
    """A line in capitals on a card that is no word of the card: a name that no list knows."""
    words = (analytes.INSURANCE, analytes.PLACES, analytes.PATIENT, analytes.SCAN, analytes.REPORT, analytes.VACCINES)
    known = any(pattern.search(text) for pattern in words)
    return (
        looks_like_name(text)
        and text.isupper()
        and len(plain(text)) >= SHORTEST_NAME
        and not known
        and "SPECIMEN" not in text
    )
