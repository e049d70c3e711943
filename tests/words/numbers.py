"""Makes numbers whose check digits are right, and that belong to nobody: cards, IBANs, NIKs."""

from __future__ import annotations

from random import Random
from typing import Final

from stdnum import luhn

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


def card_number(random: Random, shape: str = "") -> str:
    """A number that passes the check of Luhn, in groups; ``shape`` is what parts them, or ``amex`` for 4, 6 and 5 digits."""
    start = random.choice(AMERICAN if shape == "amex" else ISSUERS)
    length = CARD_DIGITS - (shape == "amex")
    body = start + "".join(str(random.randint(0, 9)) for _ in range(length - 1 - len(start)))
    number = body + str(luhn.calc_check_digit(body))
    if shape == "amex":
        return f"{number[:4]} {number[4:10]} {number[10:]}"
    gap = {"": " ", "bare": "", "dash": "-"}[shape]
    return gap.join(number[at : at + 4] for at in range(0, CARD_DIGITS, 4))


def iban(country: str, random: Random) -> str:
    """An IBAN of the country in groups of four; the bank's own check digits are left to chance."""
    shape = str(IBAN_SHAPES[country])
    letters = shape.count("@")
    body = "".join(random.choice("ABCDEFGHKLMNPRST") for _ in range(letters))
    body += "".join(str(random.randint(0, 9)) for _ in range(int(shape[letters:])))
    rest = int("".join(str(int(sign, 36)) for sign in f"{body}{country}00")) % 97
    whole = f"{country}{98 - rest:02}{body}"
    return " ".join(whole[at : at + 4] for at in range(0, len(whole), 4))


def nik(random: Random) -> str:
    """The number of an Indonesian: regency, district, day of birth (plus 40 for women), month, year, a serial number."""
    day = random.randint(1, 28) + random.choice((0, 40))
    born = f"{day:02}{random.randint(1, 12):02}{random.randint(55, 99):02}"
    return f"{random.choice(REGENCIES)}{random.randint(1, 9):02}{born}{random.randint(1, 20):04}"
