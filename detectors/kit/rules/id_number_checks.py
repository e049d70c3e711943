"""Proves numbers of people: by python-stdnum's modules, and by rules of registries that it does not hold.

Sources: python-stdnum's modules (each names its law), Permendagri 40/2019 (NIK), PMK 112/2022 (NPWP), Circular 59/2021
(Vietnam), Services Australia's Medicare card numbers, check letters of Singapore, Hong Kong and Taiwan after their registries'
published algorithms.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from typing import Final

from detectors.kit.text.digit_runs import as_digits

Check = Callable[[str], bool]

COMMON_SERIAL: Final = 200
"""Serial numbers of a NIK up to which sixteen digits are one without its word: a district has few more births a day."""
DAYS: Final = range(1, 32)
MONTHS: Final = range(1, 13)
WOMEN: Final = 40
"""What is added to a woman's day of birth in a NIK."""
OLD_NPWP: Final = 15
NPWP: Final = 16
"""Digits of a taxpayer's number before 2024, and since: a NIK, or the old one behind a zero."""
SAME_DIGITS: Final = 2
"""Different digits up to which a number is the pattern of a form."""
LAST_PROVINCE: Final = 96
"""Vietnam's codes of provinces end here (Circular 59/2021)."""


def _stdnum(name: str) -> Check:
    """The validity check of one of python-stdnum's modules, loaded at its first use."""

    def check(value: str) -> bool:
        return bool(import_module(f"stdnum.{name}").is_valid(value))

    return check


def _always(_: str) -> bool:
    return True


def _several(value: str) -> bool:
    """Not all digits the same, as in an empty form."""
    return len(set(as_digits(value))) > SAME_DIGITS


def is_nik(value: str) -> bool:
    """A district that exists and a birth date, by Permendagri 40/2019: women's days count from 41, serials from 0001."""
    day = int(value[6:8] if value[6:8].isdigit() else 0)
    return (day in DAYS or day - WOMEN in DAYS) and not value.endswith("0000") and bool(_stdnum("id.nik")(value))


def has_common_serial(value: str) -> bool:
    """Whether the serial number of a NIK is one that many have; by chance one in fifty is."""
    return int(value[-4:]) <= COMMON_SERIAL


def is_npwp(value: str) -> bool:
    """Indonesia's taxpayers: the old fifteen digits, or sixteen that are a NIK or begin with a zero."""
    digits = as_digits(value)
    if len(digits) == OLD_NPWP:
        return _several(digits)
    return len(digits) == NPWP and (is_nik(digits) or digits.startswith("0"))


def is_singapore(value: str) -> bool:
    """NRIC and FIN: weighted digits choose the last letter, by a table for each series."""
    total = sum(int(digit) * weight for digit, weight in zip(value[1:8], (2, 7, 6, 5, 4, 3, 2), strict=True))
    total += {"T": 4, "G": 4, "M": 3}.get(value[0], 0)
    table = {"S": "JZIHGFEDCBA", "T": "JZIHGFEDCBA", "F": "XWUTRQPNMLK", "G": "XWUTRQPNMLK", "M": "XWUTRQPNJLK"}[
        value[0]
    ]
    rest = total % 11
    return table[rest] == value[8]


def is_hong_kong(value: str) -> bool:
    """Hong Kong: weighted letters and digits, modulo 11."""
    letters, digits, check = (
        re.sub(r"[()\s]", "", value)[:-7],
        re.sub(r"[()\s]", "", value)[-7:-1],
        value.strip(" )")[-1],
    )
    signs = [36, *(int(sign, 36) for sign in letters)][-2:] + [int(digit) for digit in digits]
    total = sum(sign * weight for sign, weight in zip(signs, range(9, 1, -1), strict=True))
    return (total + int(check, 36)) % 11 == 0


def is_taiwanese(value: str) -> bool:
    """Taiwan: the letter's number and the digits, weighted, modulo 10."""
    code = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(value[0]) + 10
    digits = [code // 10, code % 10, *(int(digit) for digit in value[1:])]
    return sum(d * w for d, w in zip(digits, (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1), strict=True)) % 10 == 0


def is_emirates(value: str) -> bool:
    """Emirates ID: Luhn."""
    return bool(import_module("stdnum.luhn").is_valid(as_digits(value)))


def is_saudi(value: str) -> bool:
    """Saudi Arabia: citizens begin with 1, residents with 2; Luhn."""
    return value[0] in "12" and bool(import_module("stdnum.luhn").is_valid(value))


def is_vietnamese(value: str) -> bool:
    """Vietnam: begins with the code of a province."""
    return 1 <= int(value[:3]) <= LAST_PROVINCE


def is_egyptian(value: str) -> bool:
    """Egypt: a century, then a birth date that exists."""
    return value[0] in "23" and int(value[3:5]) in MONTHS and int(value[5:7]) in DAYS


def is_medicare(value: str) -> bool:
    """Australia's Medicare: begins with 2 to 6; the ninth digit is the weighted sum of eight, modulo 10."""
    digits = [int(digit) for digit in as_digits(value)]
    weighted = sum(digit * weight for digit, weight in zip(digits, (1, 3, 7, 9, 1, 3, 7, 9), strict=False))
    return digits[0] in range(2, 7) and weighted % 10 == digits[8]


def check_named(name: str) -> Check:
    """The rule of this name, or the validity check of the module of python-stdnum that has it."""
    return _RULES.get(name) or _stdnum(name)


_RULES: Final[dict[str, Check]] = {
    "": _always,
    "several": _several,
    "nik": is_nik,
    "serial": has_common_serial,
    "npwp": is_npwp,
    "singapore": is_singapore,
    "hong-kong": is_hong_kong,
    "taiwan": is_taiwanese,
    "emirates": is_emirates,
    "saudi": is_saudi,
    "vietnam": is_vietnamese,
    "egypt": is_egyptian,
    "medicare": is_medicare,
}
