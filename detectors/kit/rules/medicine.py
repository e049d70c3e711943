"""Tells medical papers by the labels of their fields, the signs that speak for them, and the kinds these add up to.

Signs are of three kinds: what is measured or given, where and by whom, about whom. Each kind of paper is judged by a few lines
below; the surest that applies is the answer. Sources: those of ``analytes.py``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from detectors.kit.rules import analytes
from detectors.kit.terms import Strength
from detectors.kit.text.fields import Field, Labels, bears_out
from detectors.kit.text.names import TITLED, is_name, looks_like_name, names_in
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists

LABELS: Final = Labels(lists(__file__)["labels"])
LONG_NUMBER: Final = re.compile(
    r"(?<![\w.,/])\d(?:[ .\-/]?\d){7,19}(?![\w]|[.,]\d)|(?<![\w/])[A-Z]{1,5}[-. ]?\d{5,14}(?!\w)"
    r"|\bRx\s?#?\s?\d{5,10}\b"
)
BURNT_IN: Final = re.compile(
    r"^\W{0,3}[A-Z][A-Za-z'\-]{1,24}[\s,^]{1,3}[A-Z][A-Za-z'\-]{1,24}(?:[\s,^]{1,3}[A-Z][A-Za-z'.\-]{0,24}){0,3}\W{0,3}[\[(]?\s?(?<![A-Za-z])[MFUOWL](?![A-Za-z])\s?[\])]?\W{0,3}(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
    r"|\d{2,3}\s?Y)"
)
"""A picture's header in the form name, sex in brackets, date: what scanners write into a corner."""
DATE: Final = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}(?: \d\d[:.]\d\d)?|\d{4}-\d\d-\d\d")
NAME_AND_DATE: Final = re.compile(
    r"^\W{0,3}[A-Z][A-Z'.\-]{2,24}(?:[\s,^]{1,2}[A-Z][A-Z'.\-]{0,24}){1,4}\s{1,3}\d{1,2}[-/. ]\d{1,2}[-/. ](?:19"
    r"|20)\d\d\b"
)
"""A name in capitals with a birth behind it, as wristbands and the rims of pictures show."""
BIRTH_MARK: Final = re.compile(r"(?i)\b(?:DOB|D\.O\.B\.?|born|geb\.?|tgl\.? lahir)\b\W{0,3}\d")
RESULTS: Final = 3
PIECES: Final = 4
"""Rows of results that make a laboratory report; loose names of analytes that do where the rows came apart."""
WORDS_IN_ROW: Final = 12
WORDED_ROW: Final = 6
"""Words of a row of results, and of one whose result is a word (``negatif``); a sentence that names an analyte is longer."""
VACCINE_WORDS: Final = 3
"""Different words of vaccination that make a card of it where its title cannot be read."""
PATIENT_WORDS: Final = 3
"""Different words for what a patient has or gets that make a letter sure; two are likely."""
SHORT: Final = 16
"""Letters of a line that is a birth, perhaps with the sex behind it, or a unit."""
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


def signs_of(page: Page, labels: list[Field]) -> Signs:
    """The signs of a medical paper on a page whose labels were read."""
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
        any(is_name(line.text) or NAME_AND_DATE.match(line.text) for line in page.lines),
    )


def _filled(meaning: str, text: str) -> bool:
    if meaning == "name":
        named = looks_like_name(text) or is_name(text) or TITLED.match(text) is not None
        return named or next(names_in(text), None) is not None
    return bears_out(meaning, text) if meaning in ("birth", "number") else bool(plain(text))


def recognise_medical_paper(signs: Signs) -> tuple[str, Strength] | None:
    """The kind of medical paper on the page and how surely it is one."""
    if analytes.HARMLESS.search(signs.text) and not (signs.filled & {"name", "birth"} or signs.patient > 1):
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
    if (titled and (signs.who or words)) or (words >= VACCINE_WORDS and signs.filled & {"name", "birth"}):
        return "vaccination-card", Strength.SURE if titled and signs.who else Strength.LIKELY
    return None


def _insurance(signs: Signs) -> tuple[str, Strength] | None:
    words, titled = signs.count(analytes.INSURANCE), analytes.HEALTH_CARD.search(signs.text) is not None
    paid = len(analytes.PRICES.findall(signs.text)) > MOST_PRICES
    data = bool(signs.filled & {"name", "number", "birth"}) or LONG_NUMBER.search(signs.text) is not None
    known = titled or words > 1
    if known or (words and data and not paid and signs.lines <= 2 * FEW_LINES):
        return "insurance-card", Strength.SURE if known and (signs.who or data) else Strength.LIKELY
    return None


def _letter(signs: Signs) -> tuple[str, Strength] | None:
    titled = analytes.LETTERS.search(signs.text) is not None
    if titled and (signs.who or signs.where):
        return "medical-letter", Strength.SURE if signs.who else Strength.LIKELY
    if signs.patient > 1 and signs.where and signs.who:
        return "medical-letter", Strength.SURE if signs.patient >= PATIENT_WORDS else Strength.LIKELY
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
    lines = re.split(r"[\n\t]", signs.text)
    dated = any(NAME_AND_DATE.match(line) or (DATE.match(line.strip()) and len(line) <= SHORT) for line in lines)
    data = len(signs.filled & {"name", "birth", "number"}) + signs.named + dated
    if signs.lines <= FEW_LINES and data > 1 and (signs.place or signs.patient):
        return "wristband", Strength.LIKELY
    return None


def _picture(signs: Signs) -> tuple[str, Strength] | None:
    """Patient data that a scanner wrote into a picture: little text, a header, the words of the machine."""
    header = any(BURNT_IN.search(line) for line in re.split(r"[\n\t]", signs.text))
    scan = signs.count(analytes.SCAN)
    if signs.lines <= 2 * FEW_LINES and (header or (scan > 1 and (signs.named or BIRTH_MARK.search(signs.text)))):
        return "picture-with-patient", Strength.SURE if header else Strength.LIKELY
    return None


def _record(signs: Signs) -> tuple[str, Strength] | None:
    if signs.patient and signs.who and (analytes.REPORT.search(signs.text) or signs.count(analytes.SCAN) > 1):
        return "medical-record", Strength.LIKELY
    coded = analytes.ICD.search(signs.text) is not None and re.search(r"(?i)\bICD|diagnos", signs.text) is not None
    return ("medical-record", Strength.LIKELY) if coded and (signs.who or signs.where) else None


def _result_rows(page: Page) -> int:
    """Rows of a laboratory report: an analyte, a value, and a unit or a range."""
    rows = sum(1 for row in page.rows if _is_result(" ".join(line.text for line in row)))
    names = sum(1 for line in page.lines if analytes.ANALYTES.fullmatch(line.text.strip(" .:*-")))
    units = sum(1 for line in page.lines if len(line.text) <= SHORT and analytes.UNITS.search(line.text))
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
    return ranged is not None and not any(letter.isdigit() for letter in ranged[0]) and len(row.split()) <= WORDED_ROW
