"""Machine-readable zones of travel documents: ICAO Doc 9303, parts 3 to 7 (TD1, TD2, TD3, MRV-A, MRV-B).

A zone is two or three lines of capitals, digits and ``<``. Check digits weigh 7, 3, 1 modulo 10 over the fields below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from detectors.kit.page import Page
from detectors.kit.words import Line

_WEIGHTS: Final = (7, 3, 1)
_LENGTHS: Final = (30, 36, 44)
_ALPHABET: Final = re.compile(r"[A-Z0-9<]+")
# Line of a check digit's field by the length of the line: slices of the data, and the position of its check digit.
_FIELDS: Final[dict[int, tuple[tuple[slice, int], ...]]] = {
    44: ((slice(0, 9), 9), (slice(13, 19), 19), (slice(21, 27), 27)),
    36: ((slice(0, 9), 9), (slice(13, 19), 19), (slice(21, 27), 27)),
    30: ((slice(0, 6), 6), (slice(8, 14), 14)),
}
_TWINS: Final = str.maketrans("OQDIZSBG", "00012586")
SLACK: Final = 4
"""Characters that a reader may lose or add in a row of fillers before a line stops looking like a zone's."""


@dataclass(frozen=True)
class Zone:
    """Lines of a machine-readable zone; ``checked`` when at least two of its check digits fit."""

    lines: tuple[Line, ...] = field(repr=False)
    checked: bool

    @property
    def paper(self) -> str:
        """The code of the kind of document, which its first letter tells."""
        return {"P": "passport", "V": "visa"}.get(self.lines[0].text[:1].upper(), "identity-card")


def find_zones(page: Page) -> Iterator[Zone]:
    """Zones on the page: neighbouring lines that look the part."""
    gathered: list[tuple[Line, str]] = []
    for line in page.lines:
        text = _cleaned(line.text)
        if _plausible(text):
            gathered.append((line, text))
    if gathered and (len(gathered) > 1 or _checks(gathered[0][1]) >= 2):
        yield Zone(tuple(line for line, _ in gathered), any(_checks(text) >= 2 for _, text in gathered))


def check_digit(data: str) -> int:
    """Check digit of a field; fillers count 0, letters from A = 10."""
    values = (0 if sign == "<" else int(sign, 36) for sign in data)
    return sum(value * _WEIGHTS[index % 3] for index, value in enumerate(values)) % 10


def _cleaned(text: str) -> str:
    return re.sub(r"\s", "", text.upper().replace("«", "<<").replace("≤", "<").replace("‹", "<").replace("＜", "<"))


def _plausible(text: str) -> bool:
    if not _ALPHABET.fullmatch(text) or not min(_LENGTHS) - SLACK <= len(text) <= max(_LENGTHS) + SLACK:
        return False
    return text.count("<") >= 3 or _checks(text) >= 2


def _checks(text: str) -> int:
    """How many check digits of a data line fit, letters in digits' places read as their look-alikes."""
    best = 0
    for length, fields in _FIELDS.items():
        if abs(len(text) - length) <= SLACK:
            best = max(best, sum(_fits(text, part, at) for part, at in fields))
    return best


def _fits(text: str, part: slice, at: int) -> bool:
    data, digit = text[part], text[at : at + 1].translate(_TWINS)
    if not digit.isdigit() or not data.strip("<"):
        return False
    return int(digit) in (check_digit(data), check_digit(data.translate(_TWINS)))
