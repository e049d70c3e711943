"""Check digits and structured numbers, drawn by lot and then made right (or, for near misses, one digit wrong)."""

from __future__ import annotations

from random import Random

MRZ_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
PLATE_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
MIXED_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789"
"""Without those that look alike."""


def word(rng: Random, length: int, letters: str = MIXED_LETTERS) -> str:
    return "".join(rng.choice(letters) for _ in range(length))


def digits(rng: Random, count: int) -> str:
    """So many digits, the first of them not zero."""
    return "".join(str(rng.randint(0 if index else 1, 9)) for index in range(count))


def luhn(head: str) -> str:
    """The digits with their Luhn check digit behind them."""
    total = 0
    for index, letter in enumerate(reversed(head)):
        value = int(letter) * (2 if index % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return head + str(-total % 10)


def one_off(number: str) -> str:
    """The same number with its last digit one higher: a check digit no longer fits."""
    return number[:-1] + str((int(number[-1]) + 1) % 10)


def grouped(number: str, *sizes: int) -> str:
    """The number in groups, the last size repeated: ``4111 1111 1111 1111`` for 4."""
    groups, left, step = [], number, list(sizes)
    while left:
        size = step.pop(0) if len(step) > 1 else step[0]
        groups.append(left[:size])
        left = left[size:]
    return " ".join(groups)


def mrz_check(text: str) -> str:
    """ICAO Doc 9303 part 3: weights 7, 3, 1; letters count from 10, the filler as 0."""
    values = (0 if letter == "<" else MRZ_LETTERS.index(letter) for letter in text)
    return str(sum(value * (7, 3, 1)[index % 3] for index, value in enumerate(values)) % 10)


def mrz_name(surname: str, given: str, length: int) -> str:
    def flat(text: str) -> str:
        return "".join(letter if letter in MRZ_LETTERS else "<" for letter in text.upper())

    return (flat(surname) + "<<" + flat(given)).ljust(length, "<")[:length]


def td3(
    kind: str, state: str, surname: str, given: str, number: str, birth: str, sex: str, end: str, personal: str = ""
) -> list[str]:
    """A passport's two lines of 44; ``birth`` and ``end`` are YYMMDD."""
    field, optional = number.ljust(9, "<"), personal.ljust(14, "<")
    optional += mrz_check(optional) if personal else "<"
    data = [field + mrz_check(field), birth + mrz_check(birth), end + mrz_check(end)]
    last = mrz_check("".join(data) + optional)
    return [
        kind.ljust(2, "<") + state + mrz_name(surname, given, 39),
        data[0] + state + data[1] + sex + data[2] + optional + last,
    ]


def td2(kind: str, state: str, surname: str, given: str, number: str, birth: str, sex: str, end: str) -> list[str]:
    """Two lines of 36."""
    field = number.ljust(9, "<")
    data = [field + mrz_check(field), birth + mrz_check(birth), end + mrz_check(end)]
    last = mrz_check("".join(data) + "<" * 7)
    return [
        kind.ljust(2, "<") + state + mrz_name(surname, given, 31),
        data[0] + state + data[1] + sex + data[2] + "<" * 7 + last,
    ]


def visa(state: str, surname: str, given: str, number: str, birth: str, sex: str, end: str, width: int) -> list[str]:
    """MRV-A (44) or MRV-B (36): as a passport without the last check digit."""
    field = number.ljust(9, "<")
    body = field + mrz_check(field) + state + birth + mrz_check(birth) + sex + end + mrz_check(end)
    return ["V<" + state + mrz_name(surname, given, width - 5), body.ljust(width, "<")]


def td1(kind: str, state: str, surname: str, given: str, number: str, birth: str, sex: str, end: str) -> list[str]:
    """A card's three lines of 30."""
    field = number.ljust(9, "<")
    first = kind.ljust(2, "<") + state + field + mrz_check(field) + "<" * 15
    second = birth + mrz_check(birth) + sex + end + mrz_check(end) + state + "<" * 11
    last = mrz_check(first[5:30] + second[0:7] + second[8:15] + second[18:29])
    return [first, second + last, mrz_name(surname, given, 30)]


def iban(country: str, account: str) -> str:
    """ISO 13616: 98 minus the remainder of the rearranged number by 97."""
    numeric = "".join(str(int(letter, 36)) for letter in account + country + "00")
    return f"{country}{98 - int(numeric) % 97:02d}{account}"


_D = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 4, 0, 6, 7, 8, 9, 5], [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
    [3, 4, 0, 1, 2, 8, 9, 5, 6, 7], [4, 0, 1, 2, 3, 9, 5, 6, 7, 8], [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
    [6, 5, 9, 8, 7, 1, 0, 4, 3, 2], [7, 6, 5, 9, 8, 2, 1, 0, 4, 3], [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
    [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
]  # fmt: skip
_P = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 5, 7, 6, 2, 8, 3, 0, 9, 4], [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
    [8, 9, 1, 6, 0, 4, 3, 5, 2, 7], [9, 4, 5, 3, 1, 2, 6, 8, 7, 0], [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
    [2, 7, 9, 3, 8, 0, 6, 4, 1, 5], [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
]  # fmt: skip


def verhoeff(head: str) -> str:
    """India's Aadhaar: the digits with their Verhoeff check digit (dihedral group of ten)."""
    state = 0
    for index, letter in enumerate(reversed(head)):
        state = _D[state][_P[(index + 1) % 8][int(letter)]]
    return head + str(_D[state].index(0))


def ean13(head: str) -> str:
    return head + str(-sum(int(letter) * (3 if index % 2 else 1) for index, letter in enumerate(head)) % 10)


def dni(number: str) -> str:
    """Spain: the letter is the remainder by 23."""
    return number + "TRWAGMYFPDXBNJZSQVHLCKE"[int(number) % 23]


def nric(number: str) -> str:
    """Singapore, S series: weights 2 7 6 5 4 3 2."""
    total = sum(int(letter) * weight for letter, weight in zip(number, (2, 7, 6, 5, 4, 3, 2), strict=True))
    return f"S{number}{'JZIHGFEDCBA'[total % 11]}"


def npwp15(head: str, office: str) -> str:
    """Indonesia, 15 digits: nine with Luhn's check digit, office, branch."""
    number = luhn(head)
    return f"{number[:2]}.{number[2:5]}.{number[5:8]}.{number[8]}-{office}.000"
