"""Reads the words on medical pictures: what the machine prints beside the picture, and who it is about.

With the pixels (``scans``) they decide: a picture that alone is only possible becomes likely with one machine word, a dark
screen with two or with a patient's line. Everything that can be read on such a picture is its cover, except the few marks
that say how the picture was taken: a name may be any word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region, Strength
from detectors.kit.text.page import Page
from detectors.kit.vision.framed_scans import FramedScan
from detectors.kit.vision.scans import Scan
from detectors.kit.word_lists import lists, one_of

MACHINE: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?i)\bkVp?\b|\bm?As\b(?=\s*[:=]?\s*\d)|\d\s?mAs?\b",
        r"\b(?:F?OV|DFOV|SFOV|THK|ST|SL|SP)\s?[:=]?\s?\d",
        r"\b(?:TE|TR|TI|FA|NEX|NSA)\s?[:=/]?\s?\d|\d\s?kHz\b|\b\d{1,2}sp\b",
        r"(?i)\b(?:W|WW|WL|L)\s?[:=]\s?-?\d{1,5}\b|\bW/L\b|\bC\s?-?\d+\s?W\s?\d+",
        r"(?i)\b(?:se|im|img|series|slice|acq|ex)\s?[:#=]\s?\d",
        r"\bMI\s?[:=<]?\s?\d\.\d|\bT[I1][SBC]\s?[:=<]?\s?\d\.\d|\bTIS\b|\bTIB\b",
        r"\bFR\s?[:=]?\s?\d|\b\d{1,3}\s?(?:Hz|dB|fps)\b|\b(?:PRF|THI|CHI|SonoCT|XRES|2D)\b|\bWF\s?\d",
        r"\b\d+(?:[.,]\d+)?\s?cm(?:/s)?\b",
        r"\bG(?:n|ain)\s?[:=]?\s?\d|\bDR\s?\d|\bDyn\s?R|\bAO\s?[:=]?\s?\d{2,3}\s?%",
        r"\b(?:EFW|BPD|CRL|FHR|EDD|LMP|GA)\b\s?[:=(]?\s?\d",
        r"(?i)\b(?:axial|sagittal|coronal|flair|dwi|adc|t[12]w|gadolinium|hounsfield)\b|\bT[12]\b",
        r"(?i)\b(?:portable|supine|erect|semi-?upright|upright|lateral|decubitus|thorax|chest|rontgen|abdomen|pelvis)\b",
        r"\b(?:AP|PA|LAT)\b",
        rf"(?i)\b{one_of(lists(__file__)['makers'])}\b",
        rf"(?i)\b{one_of(lists(__file__)['organs'])}\b",
        r"(?i)\bgen(?:eral)? (?:ob|thi|abd)",
    )
)
"""Exposure, geometry, echo times, windows, series, safety indices, frame rates, depths, planes, positions, makers, organs:
DICOM PS3.3 (what scanners annotate), IEC 60601-2-37 (MI, TI)."""
PATIENT: Final = re.compile(
    r"(?i)\bDOB\b|\[[MFUO]\]|\b(?:patient|pasien|pat\.?\s?(?:id|name)|MRN|no\.?\s?RM|acc(?:ession)?\s?(?:no|#|:))"
    r"|\b\d{2,3}Y\b|\b[A-Z]{2,}\^[A-Z]{2,}|\bmed(?:ical)? (?:ctr|center|centre)\b"
    r"|\b(?:hospital|rumah sakit|RSUD|RSUP|RSIA|klinik|clinic|radiolog)"
)
LEADS: Final = re.compile(r"(?<![A-Za-z0-9])(?:aV[RLF]|AV[RLF]|V[1-6]|III|II)(?![A-Za-z0-9])")
PACE: Final = re.compile(
    r"(?i)\b25\s?mm/s(?:ec)?\b|\b10\s?mm/mV\b|\b(?:QTc?|P-?R|QRS)\s?(?:int\w*|dur\w*)?\s?[:=]?\s?\d|sinus r(?:hythm|itme|hytm)"
)
CARDIOGRAM_WORDS: Final = 4
"""Different leads and speeds that make a cardiogram by words alone: there are twelve leads, and V1 or II alone are anything."""
MARKS: Final = re.compile(
    r"(?i)^\W*(?:[LRHFAP]{1,2}|AP|PA|LAT|aV[RLF]|III?|V[1-6]|portable|supine|erect|semi-?upright|upright|axial|sagittal|coronal|left|right|[\d\W]{1,3}|\w)\W*$"
)
"""What stays: side and position marks, and up to three digits of a scale."""
FEW_LINES: Final = 12
MANY_LINES: Final = 45
"""Lines of text up to which a dark picture is a scan by a patient's line, or an ultrasound by two machine words: one has
15 to 25, a page in dark colours has more."""
STOOD: Final = re.compile(
    r"(?i:\b(?:SEMI-?UPRIGHT|UPRIGHT|ERECT|SUPINE|PORTABLE|MOBILE|SITTING)\b)|\b(?:AP|PA|LAT|PORT)\b"
)
"""How a patient stood before the film, which radiographers mark on it: two of them and little else stand on an X-ray."""
POSITIONS: Final = 2
FILM_LINES: Final = 12
"""Different marks of a position that make grey tones an X-ray, and lines up to which it is one and no page about X-rays."""
SURE_SIGNS: Final = 4
"""Signs that make a dark picture surely an ultrasound: a patient's line counts twice."""
AROUND: Final = 0.1
"""Share of its width around a picture in which words belong to it: what is written on the edge of a film or a screen."""
CERTAIN: Final = 2.0
POSSIBLE: Final = 0.0
"""Scores from which a part of a photo is likely a medical picture, and from which it may be one, and is likely one with a
machine's word on it: of 2,256 views of other pictures 1 and 25 reach them, of 1,014 of medical ones 944 and 999, by
lines that had not seen them (``setup/train_scenes.py``)."""
PRINTED: Final = 2
"""Different words of machines that make a grey part of any such score one."""
WORD: Final = 3
"""Letters of the shortest line that may say who is shown."""
READ: Final = 0.6
"""Score of a line from which it is text: on bare tissue the reader sees single letters at .5 to .7."""


def recognise_scan(scan: Scan, page: Page) -> tuple[str, Strength] | None:
    """The kind of medical picture and how surely it is one, from pixels and words together."""
    text = page.text
    machine = sum(bool(pattern.search(text)) for pattern in MACHINE)
    patient = bool(PATIENT.search(text))
    signs = machine + 2 * patient
    leads = len({lead.upper() for lead in LEADS.findall(text)}) + 2 * bool(PACE.search(text))
    if scan.kind == "cardiogram" or leads >= CARDIOGRAM_WORDS:
        both = scan.kind == "cardiogram" and leads > 1
        return "cardiogram", Strength.SURE if both else Strength.LIKELY
    if scan.kind:
        return scan.kind, Strength.SURE if signs else Strength.LIKELY
    if scan.maybe and (signs or not scan.crisp):
        return scan.maybe, Strength.LIKELY if signs else Strength.HINT
    if scan.film and _is_marked(page):
        return "x-ray", Strength.LIKELY
    if scan.dark and signs > 1 and machine and len(tuple(page.lines)) <= MANY_LINES:
        return "ultrasound", Strength.SURE if signs >= SURE_SIGNS else Strength.LIKELY
    if scan.dark and patient and len(tuple(page.lines)) <= FEW_LINES:
        return "scan", Strength.LIKELY
    return None


def recognise_framed(framed: FramedScan, page: Page) -> tuple[str, Strength, list[Region]] | None:
    """The same of a part of the photo that looks like a medical picture, with the places of its words.

    What it looks like suffices from a score on; below, words of the machine on it or beside it are needed.
    """
    place = framed.region.grow(round(AROUND * framed.region.width))
    lines = [line for line in page.lines if place.intersection(line.region)]
    text = "\n".join(line.text for line in lines)
    machine = sum(bool(pattern.search(text)) for pattern in MACHINE)
    if framed.score >= CERTAIN or machine >= (1 if framed.score >= POSSIBLE else PRINTED):
        strength = Strength.LIKELY
    elif framed.dark or framed.score >= POSSIBLE:
        strength = Strength.HINT
    else:
        return None
    kind = "ultrasound" if framed.dark and machine >= PRINTED else "scan"
    return kind, strength, [line.region for line in lines if _says_something(line)]


def _is_marked(page: Page) -> bool:
    """Whether the words are few, and those of a radiographer among them."""
    marks = {mark.upper() for mark in STOOD.findall(page.text)}
    return len(marks) >= POSITIONS and len(tuple(page.lines)) <= FILM_LINES


def who(page: Page) -> Iterator[Region]:
    """Every line on the picture that may say who it shows."""
    for line in page.lines:
        if _says_something(line):
            yield line.region


def _says_something(line: TextLine) -> bool:
    letters = sum(letter.isalnum() for letter in line.text)
    return letters >= WORD and line.score >= READ and not MARKS.match(line.text)
