"""Knows the grammar of number plates, country by country.

*Own* grammars are unlike anything else that is printed (a check letter, a local script, two hyphens); *common* ones are letters
and digits that also name products, so the scene has to speak for a plate.
Sources: Perpol 7/2021 (Indonesian plates, region letters), LTA Singapore (check letter), JPJ Malaysia, Circular 58/2020
Vietnam, LTO Philippines, DVLA INF104, EU member states' formats as the UNECE lists them, MoRTH India, GA 36-2018 (China),
Mercosul 33/14, AAMVA.
"""

from __future__ import annotations

import re
from typing import Final

from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists, one_of

_LISTS: Final = lists(__file__)
REGIONS: Final = frozenset(_LISTS["regions"])
INDONESIAN: Final = re.compile(r"([A-Z]{1,2})\s?[-.·]?\s?([0-9OQDISBZ]{1,4})\s?[-.·]?\s?([A-Z]{1,3})")
DIPLOMATIC: Final = re.compile(r"C[CD]\s?\d{1,3}[\s\-]\d{1,3}")
UNITS: Final = frozenset(_LISTS["units"])
"""Letters behind a number that measure something or name a model."""
WORDS: Final = frozenset(_LISTS["words"])
"""Words before numbers that no plate begins with."""
OTHER_LABELS: Final = frozenset(map(plain, _LISTS["other_labels"]))
WRITTEN_LABELS: Final = tuple(sorted(_LISTS["written_labels"], key=len, reverse=True))
WRITTEN_SIGNS: Final = tuple(_LISTS["written_signs"])
"""What leads to a plate in texts, in Latin letters and in other scripts."""
LEAST_DIGITS: Final = 3
COMMON_DIGITS: Final = 3
"""Digits of an Indonesian plate that no period confirms, and of plates whose grammar product names share."""
PERIOD: Final = re.compile(r"\W?(0[1-9]|1[0-2])\s?[.·•:\-]?\s?([2-4]\d)\W?")
BEHIND: Final = re.compile(r"\s(?:0[1-9]|1[0-2])\s?[.·•:\-]\s?[2-4]\d$")
_SINGAPORE: Final = re.compile(r"([SEFGPQW][A-Z]{1,2})\s?(\d{1,4})\s?([A-Z])")
_PROVINCES: Final = "".join(_LISTS["chinese_provinces"])
_STATES_IN: Final = "|".join(_LISTS["indian_states"])
OWN: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    (
        "plate-europe",
        re.compile(r"(?:[FI]\s)?[A-HJ-NP-TV-Z]{2}[-·.•\s]\s?\d{3}\s?[-·.•\s]\s?[A-HJ-NP-TV-Z]{2}(?:\s?\d{2,3})?"),
    ),
    (
        "plate-europe",
        re.compile(r"[A-HJ-PR-Y][A-HJ-PR-Y][0-9OI]{2}\s[A-HJ-PR-Z]{3}|[A-HJ-PR-Y]{2}[05-7]\d[A-HJ-PR-Z]{3}"),
    ),
    (
        "plate-europe",
        re.compile(
            r"(?:[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}"
            r"|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2})"
        ),
    ),
    (
        "plate-europe",
        re.compile(
            r"(?:\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]"
            r"|\d-[A-Z]{2}-\d{3}|1-[A-Z]{3}-\d{3})"
        ),
    ),
    ("plate-europe", re.compile(r"(?!XXX)[A-ZÄÖÜ]{1,3}\s?[-:·•]\s?[A-Z]{1,2}\s?[-:·•]?\s?[1-9]\d{0,3}\s?[EH]?")),
    (
        "plate-europe",
        re.compile(
            r"\d{2,3}-(?:D|C|G|L|LH|MO|KE|KK|KY|LD|LM|LS|MH|MN|OY|RN|SO|TN|TS|WH|WX|WW|W|CE|CN|CW|DL|L)-\d{1,6}"
        ),
    ),
    ("plate-europe", re.compile(r"[ABEKMHOPCTYX]\d{3}[ABEKMHOPCTYX]{2}\s?\d{2,3}(?:\s?RUS)?")),
    (
        "plate-india",
        re.compile(
            rf"(?:IND\s)?(?:{_STATES_IN})[\s\-]?\d{{1,2}}[\s\-]?[A-Z]{{1,3}}[\s\-]?\d{{4}}"
            rf"|\d{{2}}\s?BH\s?\d{{4}}\s?[A-Z]{{1,2}}"
        ),
    ),
    ("plate-asia", re.compile(rf"[{_PROVINCES}]\s?[A-Z]\s?[·•.\-]?\s?[A-Z0-9]{{5,6}}")),
    (
        "plate-asia",
        re.compile(
            r"\d{2,3}\s?[가-힣]\s?\d{4}|[\u3041-\u3093]\s?[·.\d]{1,2}\s?[-–]\s?\d{2}"
            r"|\d{0,2}\s?[ก-ฮ]{1,3}\s?[-]?\s?\d{1,4}"
        ),
    ),
    (
        "plate-asia",
        re.compile(r"\d{2}\s?[-]?\s?[A-Z]{1,2}\d?\s?[-–]?\s?\d{3}\s?[.·]\s?\d{2}|\d{2}\s?[A-Z]\d?\s?[-–]\s?\d{4,5}"),
    ),
    ("plate-america", re.compile(r"[A-Z]{3}\d[A-Z]\d{2}")),
)
NUMBERED: Final = re.compile(r"\d{2,4}\s?[-·• ]?\s?\d{3,4}")
"""A plate without letters, as some states have them: only beside a state's name."""
_BARS: Final = str.maketrans("·•.", "---")
COMMON: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    (
        "plate-asia",
        re.compile(r"(?:[A-Z]{1,3}\s?\d{3,4}(?:\s?[A-Z])?)|[A-Z]{3}\s?[-]?\s?\d{3,4}|\d[A-Z]{1,2}\s?-\s?\d{4}"),
    ),
    ("plate-europe", re.compile(r"\d{4}\s?[-]?\s?[BCDFGHJKLMNPRSTVWXYZ]{3}")),
    ("plate-europe", re.compile(r"[A-ZÄÖÜ]{1,3}\s[A-Z]{1,2}\s?\d{1,4}\s?[EH]?|[A-Z]{2,3}\s[A-Z0-9]{4,5}")),
    ("plate-europe", re.compile(r"[A-Z]{3}\s?\d{2}[A-Z0-9]|[A-Z]{2}\s?[·.•]?\s?\d{3,6}|[A-Z]{2}\s?\d{3,4}\s?[A-Z]{2}")),
    (
        "plate-europe",
        re.compile(r"(?:0[1-9]|[1-7]\d|8[01])\s?[A-Z]{1,3}\s?\d{2,5}|\d[A-Z]\d\s?\d{4}|[A-Z]{2}\s\d{3}\s[A-Z]{2}"),
    ),
    (
        "plate-america",
        re.compile(r"(?=[A-Z0-9\s\-·•]*\d)(?=[A-Z0-9\s\-·•]*[A-Z])[A-Z0-9]{2,4}\s?[-·•]?\s?[A-Z0-9]{2,4}"),
    ),
)
STATES: Final = re.compile(rf"(?i)\W*{one_of([*lists(__file__, 'us_states')['names'], *_LISTS['printed_names']])}\W*")
STATE_WITHIN: Final = re.compile(
    rf"(?i)(?<![A-Za-z]){one_of([*lists(__file__, 'us_states')['names'], *_LISTS['printed_names']])}(?![A-Za-z])"
)
"""States and countries that print their names on plates; the second also finds them among other letters of a line."""


def indonesian(text: str, sure: bool = False) -> bool:
    """Whether a text is an Indonesian plate; with its period beside it (``sure``) short numbers count too."""
    match = INDONESIAN.fullmatch(text)
    if match is None:
        return DIPLOMATIC.fullmatch(text) is not None
    digits = match[2].translate(str.maketrans("OQDISBZ", "0001582"))
    real = sum(letter.isdigit() for letter in match[2])
    # One or two digits before letters are model names and seats ("A 4 XL") far more often than plates.
    long_enough = len(digits) >= (1 if sure else LEAST_DIGITS) and real >= len(digits) - 1
    return match[1] in REGIONS and long_enough and not digits.startswith("0") and match[3] not in UNITS


def singapore(text: str) -> bool:
    """Whether the last letter is the check letter of the others: weights 9, 4, 5, 4, 3, 2 modulo 19."""
    match = _SINGAPORE.fullmatch(text)
    if match is None:
        return False
    letters = match[1][-2:].rjust(2, "@")
    values = [ord(letter) - 64 for letter in letters] + [int(digit) for digit in match[2].zfill(4)]
    total = sum(value * weight for value, weight in zip(values, (9, 4, 5, 4, 3, 2), strict=True))
    return "AZYXUTSRPMLKJHGEDCB"[total % 19] == match[3]


def own(text: str) -> str | None:
    """The code of the country's plate whose grammar is unlike anything else."""
    if singapore(text):
        return "plate-asia"
    # Readers take the dots and bars between groups for one another.
    forms = dict.fromkeys((text, text.translate(_BARS)))
    return next((why for form in forms for why, pattern in OWN if pattern.fullmatch(form)), None)


def common(text: str, named: bool = False) -> str | None:
    """The code of a plate whose grammar other things share; ``named``: a state's name stands beside it."""
    if named and NUMBERED.fullmatch(text):
        return "plate-america"
    digits = sum(letter.isdigit() for letter in text)
    plausible = (
        digits >= COMMON_DIGITS - named and any(letter.isalpha() for letter in text) and _head(text) not in WORDS
    )
    return next((why for why, pattern in COMMON if pattern.fullmatch(text)), None) if plausible else None


def _head(text: str) -> str:
    match = re.match(r"[A-Z]+", text)
    return match[0] if match else ""
