"""Tells medical papers apart: each kind is judged by a few lines over the signs that a page shows.

Signs are of three kinds: what is measured, found or given; where and by whom; about whom. A paper needs two of them; the surest
kind that applies is the answer. What stands on boxes, in leaflets, on food and in articles takes more.
Sources: those of ``medicine_words.py``.
"""

from __future__ import annotations

import re
from typing import Final

from detectors.kit.rules.analytes import UNITS
from detectors.kit.rules.medicine_page import READINGS, Signs
from detectors.kit.rules.medicine_signs import (
    BIRTH_MARK,
    BURNT_IN,
    DATE,
    ICD,
    ICD_WORD,
    LATIN,
    LONG_NUMBER,
    MEASURED,
    NAME_AND_DATE,
    PRICES,
    SCAN,
    SPECIALIST,
    TIME,
)
from detectors.kit.terms import Strength
from detectors.kit.text.phrases import folded
from detectors.kit.word_lists import lists, longest_of

RESULTS: Final = 3
FEW_RESULTS: Final = 2
"""Rows of results that make a laboratory report, and with a heading."""
VACCINE_WORDS: Final = 3
"""Different words of vaccination that make a card of it where its title cannot be read."""
PATIENT_WORDS: Final = 3
"""Different words for what a patient has or gets that make a letter sure; one is likely."""
LISTED_DRUGS: Final = 2
"""Drugs with their strengths that make a list of what somebody takes."""
RECORD_KINDS: Final = 3
"""Kinds of signs that make a record of somebody where no kind of paper fits."""
SHORT: Final = 16
"""Letters of a line that is a birth, perhaps with the sex behind it."""
MOST_PRICES: Final = 5
INSURANCE_WORDS: Final = 4
"""Sums on an insurance card: its copays. A pay slip that names an insurance holds more; a card with more says more words."""
FEW_LINES: Final = 16
"""Lines on a wristband, a card or the rim of a picture."""
MOST_NAMES: Final = 2
"""Names on a wristband: a list of more is one of people."""
REGISTRY: Final = re.compile(rf"(?<!\w){longest_of(lists(__file__)['registries'])}(?!\w)")
"""In folded text: forms that register a patient among other people say nothing of an illness."""
HARMLESS: Final = 2
"""Words of leaflets, boxes and food from which not even words for patients make a patient's paper."""


def recognise_medical_paper(signs: Signs) -> tuple[str, Strength] | None:
    """The kind of medical paper on the page and how surely it is one."""
    if _harmless(signs):
        return None
    for judge in (_report, _vaccination, _insurance, _letter, _prescription, _small, _picture, _log, _record):
        found = judge(signs)
        if found is not None:
            return found
    return None


def _harmless(signs: Signs) -> bool:
    """What stands on food, medicine boxes and leaflets, and in a curriculum or a school book: papers for everyone."""
    public = signs.count("leaflet", "nutrition")
    return public > 0 and not signs.labelled and (public >= HARMLESS or signs.count("patient", "finding") < HARMLESS)


def _report(signs: Signs) -> tuple[str, Strength] | None:
    headed = bool(signs.count("report")) or signs.count("column") > 1
    whose = signs.who or signs.where or bool(signs.count("patient"))
    if signs.rows >= RESULTS and (headed or whose):
        return "laboratory-report", Strength.SURE
    personal = not signs.count("general") and bool(signs.count("outcome") or signs.rows > RESULTS)
    few = signs.rows >= FEW_RESULTS and (headed or signs.who)
    if (signs.rows >= RESULTS and personal) or few or (signs.rows and headed and whose):
        return "laboratory-report", Strength.LIKELY
    worded = signs.count("outcome") and signs.count("test", "analyte", "finding", "disease") and signs.count("report")
    return ("laboratory-report", Strength.LIKELY) if worded and signs.who and not signs.count("career") else None


def _vaccination(signs: Signs) -> tuple[str, Strength] | None:
    titled, words = bool(signs.count("vaccination")), signs.count("vaccine")
    if (titled and (signs.who or words)) or (words >= VACCINE_WORDS and signs.labelled):
        return "vaccination-card", Strength.SURE if titled and signs.who else Strength.LIKELY
    return None


def _insurance(signs: Signs) -> tuple[str, Strength] | None:
    words, titled = signs.count("insurance"), bool(signs.count("european_card", "health_card"))
    paid = len(PRICES.findall(signs.text)) > MOST_PRICES
    numbered = LONG_NUMBER.search(signs.text) is not None and not signs.count("general")
    data = bool(signs.filled & {"name", "number", "birth"}) or numbered
    small = signs.lines <= 2 * FEW_LINES and not paid
    other = signs.where or bool(signs.count("patient", "finding"))
    if data and small and (titled or words > 1 or (words and other)):
        return "insurance-card", Strength.SURE if titled or words > 1 else Strength.LIKELY
    named = {"name", "number"} <= signs.filled and signs.lines <= 3 * FEW_LINES
    card = words >= INSURANCE_WORDS and named
    return ("insurance-card", Strength.LIKELY) if card or (titled and small) else None


def _letter(signs: Signs) -> tuple[str, Strength] | None:
    titled = signs.count("letter")
    about = signs.count("finding", "disease", "patient")
    other = about + signs.count("speciality", "test") + signs.where
    if titled and other and not signs.count("career"):
        return "medical-letter", Strength.SURE if signs.who else Strength.LIKELY
    if titled and signs.labelled:
        return "medical-letter", Strength.LIKELY
    if signs.count("health_paper") and (signs.who or signs.nameable):
        return "medical-letter", Strength.LIKELY
    paper = signs.where or bool(signs.count("prescription", "report"))
    if about and signs.who and paper and (about > 1 or signs.count("finding")) and not signs.count("career"):
        return "medical-letter", Strength.SURE if about >= PATIENT_WORDS else Strength.LIKELY
    found = signs.stated and (signs.who or signs.nameable) and signs.count("finding") > 1
    diagnosed = signs.who and signs.count("finding") and signs.count("disease")
    reported = signs.count("report") and signs.stated and signs.count("disease")
    noted = signs.count("finding") > 1 and signs.count("disease") > 1 and signs.lines <= FEW_LINES
    if (found or diagnosed or reported or noted) and not signs.count("career", "general"):
        return "medical-letter", Strength.LIKELY
    return None


def _prescription(signs: Signs) -> tuple[str, Strength] | None:
    shop, priced = bool(signs.count("prescription", "pharmacy")), PRICES.search(signs.text) is not None
    latin = bool(signs.count("drug")) and LATIN.search(signs.text) is not None and not priced
    context = signs.who or signs.where or shop or latin or bool(signs.count("patient"))
    if signs.instructed and signs.given and context:
        small = bool(signs.count("pharmacy")) and signs.lines <= FEW_LINES
        surely = signs.who and (signs.where or shop)
        return ("pharmacy-label" if small else "prescription"), Strength.SURE if surely else Strength.LIKELY
    if shop and (signs.instructed or signs.given) and signs.who and not priced:
        return "pharmacy-label", Strength.LIKELY
    if signs.count("prescription") and signs.count("pharmacy") and signs.count("drug") and not priced:
        return "pharmacy-label", Strength.LIKELY
    told = signs.instructed or TIME.search(signs.text) is not None
    listed = signs.count("drug") >= LISTED_DRUGS and signs.matches(MEASURED) >= LISTED_DRUGS and told
    return ("prescription", Strength.LIKELY) if (listed and not priced) or _is_pad(signs) else None


def _is_pad(signs: Signs) -> bool:
    """Whether the paper is a doctor's prescription pad, on which the writing could not be read."""
    asks = signs.count("prescription") and not signs.asked.isdisjoint(("name", "birth"))
    return bool(asks and signs.count("place", "patient")) and SPECIALIST.search(signs.text) is not None


def _small(signs: Signs) -> tuple[str, Strength] | None:
    """Wristbands and slips: a person's data with a word of the hospital, and little else."""
    if _is_appointment(signs):
        return "appointment-slip", Strength.LIKELY
    lines = re.split(r"[\n\t]", signs.text)
    dated = any(NAME_AND_DATE.match(line) or (DATE.match(line.strip()) and len(line) <= SHORT) for line in lines)
    data = len(signs.filled & {"name", "birth", "number"}) + signs.named + dated
    marked = signs.count("patient") or signs.count("place")
    registry = not signs.count("place") and REGISTRY.search(folded(signs.text)) is not None
    if signs.lines <= FEW_LINES and data > 1 and marked and signs.names <= MOST_NAMES and not registry:
        return "wristband", Strength.LIKELY
    return None


def _is_appointment(signs: Signs) -> bool:
    """Whether somebody is to come: who, or when and to what kind of doctor, or when and ``your``."""
    if not signs.count("appointment"):
        return False
    where = signs.count("place", "doctor", "speciality")
    when = DATE.search(signs.text) is not None or TIME.search(signs.text) is not None
    if signs.who and (signs.where or signs.count("patient")):
        return True
    personal = signs.nameable or signs.count("person") or signs.count("patient")
    return bool(when and (signs.count("speciality") or (where and personal)) and not signs.count("general"))


def _picture(signs: Signs) -> tuple[str, Strength] | None:
    """Patient data that a scanner wrote into a picture: little text, a header, the words of the machine."""
    header = any(BURNT_IN.search(line) for line in re.split(r"[\n\t]", signs.text))
    scan = signs.matches(SCAN)
    if signs.lines <= 2 * FEW_LINES and (header or (scan > 1 and (signs.named or BIRTH_MARK.search(signs.text)))):
        return "picture-with-patient", Strength.SURE if header else Strength.LIKELY
    return None


def _log(signs: Signs) -> tuple[str, Strength] | None:
    general = signs.words.get("general", set()) - signs.words.get("patient", set())
    return ("health-readings", Strength.LIKELY) if signs.readings >= READINGS and not general else None


def _record(signs: Signs) -> tuple[str, Strength] | None:
    if signs.count("career"):
        return None
    told = [
        bool(signs.count("finding", "disease")),
        bool(signs.count("test", "report")),
        bool(signs.count("drug")),
        bool(signs.count("patient")),
        bool(signs.count("speciality", "appointment")),
        signs.where,
        UNITS.search(signs.text) is not None or bool(signs.readings),
    ]
    public = signs.count("general") or signs.lines > 2 * FEW_LINES
    proven = signs.who or ((signs.stated or signs.readings) and not public)
    if proven and any(told[:3]) and sum(told) >= RECORD_KINDS:
        return "medical-record", Strength.LIKELY
    coded = ICD.search(signs.text) is not None and ICD_WORD.search(signs.text) is not None
    return ("medical-record", Strength.LIKELY) if coded and (signs.who or signs.where) else None
