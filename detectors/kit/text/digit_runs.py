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


_GROUPS: Final = re.compile(r"(?<![A-Za-z0-9])[0-9OoQDIl|!SBZGg]+(?:[ .\-/]{1,2}[0-9OoQDIl|!SBZGg]+)*(?![A-Za-z0-9])")
_GROUP: Final = re.compile(r"[^ .\-/]+")
CODE_BEGINS: Final = "SBZGDQ"
"""Capitals that begin numbers of their own, ``S1234567D``: no digit that was misread."""
LEAST: Final = 4
MISREAD: Final = 1 / 3
"""Signs of a number that is looked at, and the share of them that may be letters."""
WEIGHT: Final = 5
"""Signs up to which a number with a ``g`` behind it is a weight."""


@lru_cache(maxsize=4096)
def numerals(text: str) -> str:
    """The text, as long as it was, with the letters in numbers read as digits: ``O812-345G`` is ``0812-3456``.

    A number may hold one letter in three signs, each of its groups a digit. Capitals that begin a code stay.
    """
    return _GROUPS.sub(_number, text)


def _number(found: re.Match[str]) -> str:
    signs = [sign for sign in found[0] if sign not in " .-/"]
    letters = sum(not sign.isdigit() for sign in signs)
    weight = found[0].endswith("g") and found[0].isalnum() and len(signs) <= WEIGHT
    if not letters or len(signs) < LEAST or letters > MISREAD * len(signs) or weight:
        return found[0]
    return _GROUP.sub(_group, found[0])


def _group(found: re.Match[str]) -> str:
    group = found[0]
    coded = group[0] in CODE_BEGINS or not any(map(str.isdigit, group))
    return group if coded else group.translate(_TWINS)


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
