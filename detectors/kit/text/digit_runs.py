"""Reads digits as readers see them: letters that stand for digits are tried as digits, and a rule decides.

OCR takes O for 0, I and l for 1, S for 5, B for 8 and the like. A run of such characters that satisfies a check digit or
a number's structure is taken for the number; running text never does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from detectors.kit.text.page import Match, Page

_TWINS: Final = str.maketrans("OoQDIl|!iSsBZzGTg", "00001111155822679")
REAL: Final = 0.5
"""Share of the characters that must be digits already, so that words do not turn into numbers."""
_DIGIT: Final = r"[0-9OoQDIl|!iSsBZzGTg]"


def as_digits(text: str) -> str:
    """The digits that a run of characters stands for, separators dropped."""
    return re.sub(r"\D", "", text.translate(_TWINS))


def runs(page: Page, shortest: int, longest: int, fits: Callable[[str], bool]) -> Iterator[tuple[str, Match]]:
    """Runs of digits (with single spaces, dots or hyphens inside) of these lengths whose digits satisfy ``fits``.

    At least half of the characters must be digits already, so that words do not turn into numbers.
    """
    pattern = re.compile(
        rf"(?<![A-Za-z0-9]){_DIGIT}(?:[ .\-]{{0,2}}{_DIGIT}){{{shortest - 1},{longest - 1}}}(?![A-Za-z0-9])"
    )
    for match in page.find(pattern):
        digits = as_digits(match.text)
        real = sum(letter.isdigit() for letter in match.text)
        if real >= REAL * len(digits) and fits(digits):
            yield digits, match
