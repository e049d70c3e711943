"""Reads digits as readers see them: letters that stand for digits are tried as digits, and a rule decides.

OCR takes O for 0, I and l for 1, S for 5, B for 8 and the like. A run of such characters that satisfies a check digit or
a number's structure is taken for the number; running text never does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

_TWINS: Final = str.maketrans("OoQDIl|!iSsBZzGTg", "00001111155822679")
REAL: Final = 0.5
"""Share of the characters that must be digits already, so that words do not turn into numbers."""
_DIGIT: Final = r"[0-9OoQDIl|!iSsBZzGTg]"


def as_digits(text: str) -> str:
    """The digits that a run of characters stands for, separators dropped."""
    return re.sub(r"\D", "", text.translate(_TWINS))


def digit_runs(text: str, shortest: int, longest: int) -> Iterator[tuple[str, int, int]]:
    """Runs of digits (with single spaces, dots or hyphens inside) of these lengths: their digits, and where they stand.

    At least half of the characters must be digits already, so that words do not turn into numbers.
    """
    for match in _pattern(shortest, longest).finditer(text):
        digits = as_digits(match[0])
        if sum(map(str.isdigit, match[0])) >= REAL * len(digits):
            yield digits, *match.span()


@lru_cache
def _pattern(shortest: int, longest: int) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![A-Za-z0-9]){_DIGIT}(?:[ .\-]{{0,2}}{_DIGIT}){{{shortest - 1},{longest - 1}}}(?![A-Za-z0-9])"
    )
