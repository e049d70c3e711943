"""Makes numbers whose check digits are right, by chance: cards, IBANs, and those that states give to people."""

from __future__ import annotations

from importlib import import_module
from random import Random
from typing import Final

from tests.paint import digits
from tests.paint.digits import grouped, luhn
from tests.words.pools import shaped

ISSUERS: Final = ("4", "51", "52", "53", "54", "55", "2221", "6011", "35", "62")
AMERICAN: Final = ("34", "37")
CARD_DIGITS: Final = 16
IBAN_SHAPES: Final = {
    "DE": 18,
    "FR": 23,
    "NL": "@@@@10",
    "ES": 20,
    "IT": "@22",
    "PL": 24,
    "GB": "@@@@14",
    "TR": 22,
    "PT": 21,
}
"""What follows the country and the check digits: so many digits, after letters for the bank."""
REGENCIES: Final = ("3273", "3201", "3374", "3578", "3404", "5171", "7371", "1271", "3175", "3603")
NRIC_WEIGHTS: Final = (2, 7, 6, 5, 4, 3, 2)
NRIC_LETTERS: Final = {"S": "JZIHGFEDCBA", "G": "XWUTRQPNMLK"}
TRIES: Final = 20_000
"""Numbers of a shape that are looked at: of some kinds, one in some thousands is valid."""


def card_number(random: Random, shape: str = "") -> str:
    """A number that passes the check of Luhn, in groups; ``shape`` is what parts them, or ``amex`` for 4, 6 and 5 digits."""
    start = random.choice(AMERICAN if shape == "amex" else ISSUERS)
    length = CARD_DIGITS - (shape == "amex")
    body = start + "".join(str(random.randint(0, 9)) for _ in range(length - 1 - len(start)))
    number = luhn(body)
    if shape == "amex":
        return grouped(number, 4, 6, 5)
    gap = {"": " ", "bare": "", "dash": "-"}[shape]
    return gap.join(number[at : at + 4] for at in range(0, CARD_DIGITS, 4))


def iban(country: str, random: Random) -> str:
    """An IBAN of the country in groups of four; the bank's own check digits are left to chance."""
    shape = str(IBAN_SHAPES[country])
    letters = shape.count("@")
    body = "".join(random.choice("ABCDEFGHKLMNPRST") for _ in range(letters))
    body += "".join(str(random.randint(0, 9)) for _ in range(int(shape[letters:])))
    return grouped(digits.iban(country, body), 4)


def nik(random: Random) -> str:
    """The number of an Indonesian: regency, district, day of birth (plus 40 for women), month, year, a serial number."""
    day = random.randint(1, 28) + random.choice((0, 40))
    born = f"{day:02}{random.randint(1, 12):02}{random.randint(55, 99):02}"
    return f"{random.choice(REGENCIES)}{random.randint(1, 9):02}{born}{random.randint(1, 20):04}"


def nric(first: str, random: Random) -> str:
    """The number of somebody in Singapore: citizens begin with S, foreigners with G."""
    digits = [random.randint(0, 9) for _ in NRIC_WEIGHTS]
    total = sum(weight * digit for weight, digit in zip(NRIC_WEIGHTS, digits, strict=True)) + 4 * (first in "TG")
    return f"{first}{''.join(map(str, digits))}{NRIC_LETTERS[first][total % 11]}"


def valid(module: str, shape: str, random: Random) -> str:
    """A number of a shape that a module of python-stdnum takes for valid. Raises ValueError where none is."""
    check = import_module(f"stdnum.{module}")
    for _ in range(TRIES):
        number = shaped(shape, random)
        if check.is_valid(number):
            return number
    raise ValueError(f"no number like {shape} for {module}")
