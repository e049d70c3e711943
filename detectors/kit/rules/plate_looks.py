"""Knows number plates by their look, without a country's grammar: for photos that show a vehicle, or nothing but a plate.

Groups of few capitals and digits, in one line or in two below each other. Beside a state's name it may be any word that
somebody chose; above the month and year of a tax digits alone suffice, because readers lose a first letter.
Example: ``KL 53E 964`` on a car, ``34LD`` above ``003.99`` on a motorcycle. Near misses: ``XC90`` and ``GT 350``, which are
models, start numbers without letters, ``BOEING 737``.
Misses: plates of letters alone without a state's name.
Sources: the UNECE's list of plates; AAMVA's License Plate Standard (words that owners choose).
"""

from __future__ import annotations

import re
from typing import Final

from detectors.kit.rules import plates

GROUPS: Final = re.compile(r"(?=.*\d)(?=.*[A-Z])[A-Z0-9]+(?:[\s\-.·•]{1,2}[A-Z0-9]+){0,3}")
LETTER_RUN: Final = re.compile(r"[A-Z]+")
DIGIT_RUN: Final = re.compile(r"\d+")
LONGEST_LETTERS: Final = 3
LONGEST_DIGITS: Final = 5
"""Letters and digits of a group at most: longer ones are words and telephones."""
SIZES: Final = range(6, 10)
"""Letters and digits of a plate together: names of models have fewer."""
DIGITS: Final = 3
"""Least digits of one: ``GT 35 RS`` is a model."""
CHOSEN: Final = re.compile(r"(?=(?:[^A-Z0-9]*[A-Z0-9]){4,8}[^A-Z0-9]*$)[A-Z0-9][A-Z0-9 \-·•]*[A-Z0-9]")
"""What an owner chose: up to eight capitals and digits, also without any digit."""
RIM: Final = 0.3
"""Heights of the letters between them and the plate's edge: 70 mm letters on plates of 110 mm and more."""
NUMBER: Final = re.compile(r"[1-9]\d{2,3}")
"""A plate that has lost its letters to a reader."""


def is_long(text: str) -> bool:
    """Whether a text has as many letters and digits as plates and hardly a model's name."""
    return sum(letter.isalnum() for letter in text) in SIZES


def like_a_plate(text: str) -> bool:
    """Whether a text has the groups of a plate of some country."""
    if not GROUPS.fullmatch(text):
        return False
    letters, digits = LETTER_RUN.findall(text), DIGIT_RUN.findall(text)
    if max(map(len, letters)) > LONGEST_LETTERS or max(map(len, digits)) > LONGEST_DIGITS:
        return False
    figures = sum(map(len, digits))
    return is_long(text) and figures >= DIGITS and letters[0] not in plates.WORDS and letters[-1] not in plates.UNITS


def chosen(text: str) -> bool:
    """Whether a text may be a plate beside a state's name."""
    return CHOSEN.fullmatch(text) is not None and plates.STATES.fullmatch(text) is None
