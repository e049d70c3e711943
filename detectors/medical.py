"""Medical papers and talk: laboratory reports, prescriptions, letters, cards, slips, logs, pictures with patient data, chats.

Signs of three kinds are weighed, in many languages: what is measured, found or given (analytes with values, drugs with doses,
diseases), where and by whom (hospital, ward, doctor), and about whom (a filled name, birth or number). A paper needs two kinds,
because an article, a food label, a leaflet or a medicine box shows one. Covered is who it is: names, births, numbers,
addresses, doctors with their stamps and signatures, barcodes; results stay readable, so that an AI can explain them.
In a chat or a mail a sentence counts that says what somebody has, takes or measured; there, these words are covered too.
X-rays, slices, ultrasounds, cardiograms and endoscopy are known by their pixels (``scans``), also where they are a print on a
table, a film or a screen (``framed_scans``): the picture may stay, all that is written on it is covered, and one without words
is a finding without a place: it says whose it is nowhere.
Example: three rows such as ``Hemoglobin 13.2 g/dL 12-16`` with ``Nama Pasien`` are sure; ``gula darahku 320`` is likely.
Misses: handwriting, and words that the lists in ``kit/rules`` do not know.
Sources: those of ``medicine_words`` and ``medicine_talk``; DICOM PS3.3 (patient data burnt into pictures); the layouts of
Indonesian hospitals, BPJS Kesehatan, the NHS, US insurers and pharmacies, the European Health Insurance Card (Decision S2).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.documents.pen_strokes import pen_strokes
from detectors.kit.documents.signatures import signatures
from detectors.kit.rules.barcode_payloads import coded
from detectors.kit.rules.medicine import recognise_medical_paper
from detectors.kit.rules.medicine_page import may_be_medical, patient_labels, signs_of
from detectors.kit.rules.medicine_people import CARDS, Named, addressed, who
from detectors.kit.rules.medicine_talk import statements
from detectors.kit.rules.medicine_words import hits
from detectors.kit.rules.scan_captions import recognise_framed, recognise_scan
from detectors.kit.rules.scan_captions import who as who_on_picture
from detectors.kit.terms import FieldName, Finding, Region, Risk, Strength
from detectors.kit.text.fields import fields
from detectors.kit.text.joining import joined
from detectors.kit.view import View

FACE: Final = 40
"""Pixels of a face from which a grey picture without words is a portrait or a statue, where only the wide rules take it for a
scan: two of four such pictures of 300, the one that is medical has none."""


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
        "health-readings": "health readings",
        "health-statement": "what is said about somebody's health",
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
        if found is not None and found[1] is not Strength.HINT:
            yield self.finding(found[1], found[0], who_on_picture(view.page))
            return
        part = view.framed and recognise_framed(view.framed, view.page)
        if view.framed and part and not _shows_a_face(view, view.framed.region):
            why, strength, regions = part
            yield self.finding(strength, why, regions)
        elif found is not None and not _shows_a_face(view, None):
            yield self.finding(found[1], found[0], who_on_picture(view.page))

    def _papers(self, view: View, *, on_copy: bool) -> Iterator[Finding]:
        page = view.page
        if not may_be_medical(hits(page.text), page):
            return
        labels = fields(page, patient_labels())
        found = recognise_medical_paper(signs_of(page, labels))
        if found is None:
            yield from self._told(view)
            return
        why, strength = found
        named: list[Named] = [
            *who(page, labels, why, on_copy=on_copy),
            *((place, FieldName.SIGNATURE) for place in signatures(page)),
        ]
        named += [(code.region, FieldName.CODE) for code in view.codes]
        if why not in CARDS and not on_copy:
            named += [(stroke, FieldName.SIGNATURE) for stroke in pen_strokes(view)]
        if why in ("insurance-card", "wristband"):
            named += [(face.region.grow(face.region.width // 2), FieldName.PORTRAIT) for face in view.faces]
        parts = tuple(_in_fields(named, view))
        paper = self.finding(strength, why, dict.fromkeys(region for region, _ in parts))
        yield replace(paper, named=parts)

    def _told(self, view: View) -> Iterator[Finding]:
        """What a chat or a mail says about somebody's health, and whom it speaks to."""
        said = list(statements(view.page))
        if said:
            strength = max((one.strength for one in said), key=lambda strength: strength.rank)
            regions = [region for one in said for region in one.regions]
            if strength is not Strength.HINT:
                regions += addressed(view.page)
            yield self.finding(strength, "health-statement", regions)


def _in_fields(named: Iterable[Named], view: View) -> Iterator[Named]:
    """The regions within the photo, those of one field that are neighbours joined: what stands below is another field."""
    fields_: dict[FieldName, list[Region]] = {}
    for region, name in named:
        if inside := region.clip(view.photo.width, view.photo.height):
            fields_.setdefault(name, []).append(inside)
    for name, regions in fields_.items():
        yield from ((region, name) for region in joined(regions, view.page))


def _shows_a_face(view: View, place: Region | None) -> bool:
    """Whether a face large enough for a portrait is seen, in this place or anywhere."""
    large = (face.region for face in view.faces if face.size >= FACE)
    return any(place is None or place.intersection(face) for face in large)
