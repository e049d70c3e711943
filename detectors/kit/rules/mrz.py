"""Finds machine-readable zones of travel documents: ICAO Doc 9303, parts 3 to 7 (TD1, TD2, TD3, MRV-A, MRV-B).

A zone is two or three rows of capitals, digits and ``<``; cards and licences of some countries print rows of their own.
Readers lose fillers, split rows and take letters for digits, so nothing here counts columns from the left: the anchor is
birth date, its check digit, sex, expiry date, its check digit, wherever it stands in a row. Check digits weigh 7, 3, 1
modulo 10 (part 3, 4.9); look-alikes are tried in the places where the standard allows only digits or only letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.text.page import Page

_WEIGHTS: Final = (7, 3, 1)
_FILLERS: Final = str.maketrans(
    {"«": "<<", "≪": "<<", "‹": "<", "≤": "<", "＜": "<", "〈": "<", "《": "<<", "く": "<", "(": "<"}
)
_FILLER_MISREAD: Final = re.compile(r"(?<=<<)[KCLXEcksz]{1,3}(?=<|$)")
"""Between fillers stands a filler: K, C, L and E are how readers take it."""
_ALPHABET: Final = re.compile(r"[A-Z0-9<]+")
_TWINS: Final = str.maketrans("OQDUCILTZEASGBJ", "000001112345681")
_LETTER_TWINS: Final = {"O": "0", "0": "O", "I": "1", "1": "I", "B": "8", "8": "B", "S": "5", "5": "S", "Z": "2", "2": "Z",
                        "G": "6", "6": "G", "D": "0", "Q": "0"}  # fmt: skip
_DIGIT: Final = r"[0-9OQDUCILTZEASGBJ]"
_ANCHOR: Final = re.compile(
    rf"(?=((?:{_DIGIT}|<){{2}}(?:{_DIGIT}|<){{4}})({_DIGIT})([MFXHNWE<K])({_DIGIT}{{6}})({_DIGIT}))"
)
"""Birth, check digit, sex, expiry, check digit; unknown parts of a birth date are fillers."""
_FRENCH: Final = re.compile(rf"^([A-Z0-9]{{12}})({_DIGIT})([A-Z0<]{{8,16}}?)({_DIGIT}{{6}})({_DIGIT})[MF]{_DIGIT}$")
"""Second row of the French identity card of 1988 to 2021: number, check digit, names, birth, check digit, sex."""
_NAMES: Final = re.compile(r"^(?:[PVIACD][A-Z0-9<][A-Z0-9<]{3})?[A-Z0]{2,}(?:<[A-Z0]+)*<<[A-Z0<]+$")
_FIRST: Final = re.compile(r"^(?:P[A-Z<]|V[A-Z<]|[IAC][A-Z0-9<]|D[0-9A-Z<])[A-Z0]{1,3}<{0,2}[A-Z0-9<]+$")
_LICENCE: Final = re.compile(r"^D[0-9P<][A-Z0]{3}[A-Z0-9<]{20,27}$")
SHORTEST, LONGEST = 24, 50
"""Characters of a row: the standard knows 30, 36 and 44, of which readers lose or add some fillers."""
CHECKED: Final = 2
"""Check digits that fit, from which chance is ruled out: one in a hundred rows of digits has two."""
PIECE: Final = 8
FILLED_PIECE: Final = 3
"""Characters of a piece of a row, and of one with a filler in it; shorter ones are words."""
SMALL: Final = 0.1
"""Share of small letters up to which a row is of capitals."""
DATA: Final = 8
"""Digits of a row of data where no check digit could be read: two dates have twelve, of which a reader loses some."""
FILLERS_OF_TWO: Final = 6
FILLERS_OF_ONE: Final = 4
"""Fillers in the first row, where two rows hold only names and where one row is all that could be read."""
LONGEST_CARD: Final = 38
"""Characters of a row up to which it is a card's (36 and some read twice) and no passport's (44)."""
BEFORE_BIRTH: Final = 13
NATIONALITY: Final = 3
"""Characters before the birth in a row of two: nine of the number, its check digit, and three of the nationality."""
NUMBER_CHECK: Final = 14
"""Place of the number's check digit in the first row of three."""
_CENTURY: Final = 2000
"""Of expiry, which a zone writes with two digits; whoever was born in a later year than that was born in the century before."""
APART: Final = 3.0
"""Heights of a row between two rows of one zone, from middle to middle; printed are about 1.6 to 2.5."""


@dataclass(frozen=True)
class Zone:
    """Lines of a machine-readable zone; ``checks`` counts the check digits that fit; ``paper`` is a code for its kind."""

    lines: tuple[TextLine, ...] = field(repr=False)
    checks: int
    paper: str

    @property
    def checked(self) -> bool:
        return self.checks >= CHECKED


@dataclass(frozen=True)
class _Row:
    lines: tuple[TextLine, ...]
    text: str
    checks: int
    """Check digits that fit, and one more for an anchor, which by itself is thirteen digits in their places."""


def find_zones(page: Page) -> Iterator[Zone]:
    """Zones on the page, each with all of its rows that could be read."""
    for rows in _stacks(list(_rows(page))):
        checks = max(_first_number(rows), 0) + max(row.checks for row in rows)
        if _is_zone(rows, checks):
            yield Zone(tuple(line for row in rows for line in row.lines), checks, _paper(rows))


def dates(zone: Zone) -> tuple[int, int] | None:
    """Birth and expiry as whole numbers such as 19850509, where both have their check digits in one line.

    Of two centuries the later fits. A day that is unknown makes the bearer as young as may be.
    """
    for line in zone.lines:
        for birth, birth_check, _, expiry, expiry_check in _ANCHOR.findall(_cleaned(line.text)):
            if _is_date(birth) and _is_date(expiry) and _fits(birth, birth_check) and _fits(expiry, expiry_check):
                born, ends = (date.translate(_TWINS) for date in (birth, expiry))
                if born[:2].isdigit() and ends[:2].isdigit():
                    century = _CENTURY - (100 if int(born[:2]) > int(ends[:2]) else 0)
                    return _day(century, born, "1231"), _day(_CENTURY, ends, "0101")
    return None


def _day(century: int, date: str, unknown: str) -> int:
    year, month, day = date[:2], date[2:4], date[4:]
    known = (month + day).isdigit() and "00" not in (month, day)
    return (century + int(year)) * 10_000 + int(month + day if known else unknown)


def check_digit(data: str) -> int:
    """Check digit of a field; fillers count 0, letters from A = 10."""
    values = (0 if sign == "<" else int(sign, 36) for sign in data)
    return sum(value * _WEIGHTS[index % 3] for index, value in enumerate(values)) % 10


def _rows(page: Page) -> Iterator[_Row]:
    """Rows that may belong to a zone, pieces of one row put together again."""
    pieces = [line for line in page.lines if _may_be_piece(_cleaned(line.text))]
    for row in Page(pieces).rows if pieces else ():
        text = _cleaned("".join(line.text for line in row))
        if SHORTEST <= len(text) <= LONGEST and (text.count("<") > 1 or _anchored(text)):
            yield _Row(row, text, _anchored(text))


def _cleaned(text: str) -> str:
    text = re.sub(r"[\s.,:;'`_\-]", "", text.translate(_FILLERS))
    text = _FILLER_MISREAD.sub(lambda match: "<" * len(match[0]), text)
    # Capitals only: a reader that takes one letter in ten for a small one is believed, running text is not.
    small = sum(letter.islower() for letter in text)
    return text.upper() if small <= SMALL * len(text) else text


def _may_be_piece(text: str) -> bool:
    long_enough = len(text) >= (FILLED_PIECE if "<" in text else PIECE)
    return long_enough and _ALPHABET.fullmatch(text) is not None


def _stacks(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """Rows gathered that stand right above each other."""
    stack: list[_Row] = []
    for row in rows:
        if stack and not _stacked(stack[-1], row):
            yield stack
            stack = []
        stack.append(row)
    if stack:
        yield stack


def _stacked(above: _Row, below: _Row) -> bool:
    upper, lower = above.lines[0], below.lines[0]
    height = max(upper.height, lower.height)
    (ax, ay), (bx, by) = _left(upper), _left(lower)
    x, y = max(upper, lower, key=lambda line: len(line.text)).along
    return abs((by - ay) * x - (bx - ax) * y) <= APART * height


def _left(line: TextLine) -> tuple[float, float]:
    (ax, ay), _, _, (dx, dy) = line.quad
    return (ax + dx) / 2, (ay + dy) / 2


def _is_zone(rows: Sequence[_Row], checks: int) -> bool:
    """Check digits that fit, or rows that look the part: names between fillers above or below a row of data."""
    if checks >= CHECKED:
        return True
    texts = [row.text for row in rows]
    named = any(_NAMES.fullmatch(text) for text in texts)
    first = any(_FIRST.fullmatch(text) and text.count("<") > 1 for text in texts)
    data = any(sum(sign.isdigit() for sign in text) >= DATA for text in texts)
    if len(texts) > 1:
        return (named or first) and (data or (named and first and texts[0].count("<") >= FILLERS_OF_TWO))
    return bool(_LICENCE.fullmatch(texts[0])) or (first and named and texts[0].count("<") >= FILLERS_OF_ONE)


def _paper(rows: Sequence[_Row]) -> str:
    """The code of the kind of document, which its first letter tells."""
    first = rows[0].text[:1]
    if len(rows) == 1 and not _FIRST.fullmatch(rows[0].text):
        return "passport" if len(rows[0].text) > LONGEST_CARD else "identity-card"
    return {"P": "passport", "V": "visa", "D": "driving-licence"}.get(first, "identity-card")


def _anchored(text: str) -> int:
    """How many check digits of a row of data fit: of both dates, of the number before them; of a licence as a whole."""
    best = 0
    for match in _ANCHOR.finditer(text):
        birth, birth_check, _, expiry, expiry_check = match.groups()
        if not (_is_date(birth) and _is_date(expiry)):
            continue
        fits = _fits(birth, birth_check) + _fits(expiry, expiry_check)
        if match.start() >= BEFORE_BIRTH:
            number = text[match.start() - BEFORE_BIRTH : match.start() - NATIONALITY]
            fits += _fits(number[:9], number[9])
        best = max(best, fits + (1 if fits else 0))
    french = _FRENCH.fullmatch(text)
    if french:
        best = max(best, 2 * (_fits(french[1], french[2]) + _fits(french[4], french[5])))
    if _LICENCE.fullmatch(text) and _fits(text[:-1], text[-1]):
        best = max(best, 2)
    return best


def _first_number(rows: Sequence[_Row]) -> int:
    """Whether the document number in the first row of a TD1 zone has its check digit."""
    text = rows[0].text
    number, digit = text[5:NUMBER_CHECK], text[NUMBER_CHECK : NUMBER_CHECK + 1]
    return int(len(rows) > 1 and text[:1] in ("I", "A", "C", "1") and bool(digit) and _fits(number, digit))


def _is_date(text: str) -> bool:
    month, day = text[2:4].translate(_TWINS), text[4:6].translate(_TWINS)
    return all(part == "<<" or (part.isdigit() and int(part) <= top) for part, top in ((month, 12), (day, 31)))


def _fits(data: str, digit: str) -> bool:
    """Whether the check digit fits the data as it was read, as digits, or with up to four look-alikes exchanged."""
    digit = digit.translate(_TWINS)
    if not digit.isdigit() or not data.strip("<"):
        return False
    if int(digit) in (check_digit(data), check_digit(data.translate(_TWINS))):
        return True
    doubtful = [index for index, sign in enumerate(data) if sign in "O0QDI1"][:4]
    for swaps in product((False, True), repeat=len(doubtful)):
        signs = list(data)
        for index, swap in zip(doubtful, swaps, strict=True):
            signs[index] = _LETTER_TWINS[signs[index]] if swap else signs[index]
        if check_digit("".join(signs)) == int(digit):
            return True
    return False
