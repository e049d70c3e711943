"""Finds numbers of people by what they are called: a passport's, a student's, an insured person's, whatever their form.

Where a form and check digits are known, ``id_numbers`` is surer; most numbers have neither, but a name of their own: what
stands behind ``Reisepassnummer`` or ``no KTP``, or in a table below it, is one, if it has digits enough. It is likely at most.
Example: ``TAJ szám: 123 456 789`` and ``my IC is 900512145678``; ``Passport number ____`` is a form.
Misses: numbers whose name no list knows, and names that other numbers have too (``ID: 12345``).
Sources: those of ``id_numbers.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from detectors.kit.rules.medicine_words import Words, bare
from detectors.kit.text.page import Match, Page, Spot
from detectors.kit.word_lists import lists

VALUE: Final = re.compile(r"[A-Z]{0,6}[ -]?\d[\dA-Z]{0,19}(?:[ ./-]{1,2}[\dA-Z]{1,12}){0,5}(?![\w])")
"""Capitals and digits in groups, with a digit in the first or behind its letters."""
MASKED: Final = re.compile(r"[xX*•]{3}")
STAMP: Final = re.compile(r"(?:19|20)\d\d(?:0\d|1[0-2])[0-3]\d[ T][0-2]?\d:[0-5]\d")
"""A date and a time of day in digits, as a program notes them in every line: ``20141001 11:47:25``."""
FEWEST: Final = 5
MOST: Final = 20
"""Digits of a person's number at least, and letters and digits of it at most."""
REACH: Final = 32
"""Letters between a number's name and the number."""
COLUMNS: Final = 3
"""Heads in a row that make it the head of a table and not a label beside another."""
DIFFERENT: Final = 2
"""Different digits up to which a number is the pattern of a form."""
_SMALL: Final = re.compile(r"[^\W\d_]{1,8}(?!\w)")
_BETWEEN: Final = re.compile(r"[\s:：#№°º().,=>\-–]+")


def named_numbers(page: Page) -> Iterator[Match]:
    """The numbers of people behind their names, in the order of the page."""
    return numbers_behind(page, _names())


def numbers_behind(page: Page, names: Words) -> Iterator[Match]:
    """The numbers behind any of these names, in the order of the page."""
    text = page.text
    for hit in names.find(text):
        start = _value_start(text, hit.end)
        match = VALUE.match(text, start) if start is not None and not STAMP.match(text, start) else None
        value = _in_one_line(match[0]) if match else ""
        if match and _is_number(value):
            end = match.start() + len(value)
            yield Match(match.start(), end, value, page.regions(match.start(), end))
        else:
            yield from _column(page, page.spot(hit.start), hit.end)


def _column(page: Page, head: Spot, end: int) -> Iterator[Match]:
    """The numbers in the cells below a name that is the head of a column, down to the first row without one."""
    if bare(page.text[end : head.start + len(head.line.text)]) or len(page.row(head.row)) < COLUMNS:
        return
    edge = head.line.region
    for row in range(head.row + 1, len(page.rows)):
        below = [
            spot
            for spot in page.row(row)
            if spot.line.region.left < edge.right + head.line.height and edge.left < spot.line.region.right
            if VALUE.fullmatch(spot.line.text) and _is_number(spot.line.text)
        ]
        if not below:
            return
        for spot in below:
            yield Match(spot.start, spot.start + len(spot.line.text), spot.line.text, (spot.line.region,))


def _value_start(text: str, at: int) -> int | None:
    """Where the value behind a name begins, past colons and small words; None where other words stand between."""
    end = min(len(text), at + REACH)
    while at < end:
        gap = _BETWEEN.match(text, at)
        at = gap.end() if gap else at
        word = _SMALL.match(text, at)
        if word is None or bare(word[0]) not in _fillers():
            return at
        at = word.end()
    return None


def _in_one_line(value: str) -> str:
    return re.split(r"[\n\t]", value)[0].rstrip(" ./-")


def _is_number(value: str) -> bool:
    digits = [sign for sign in value if sign.isdigit()]
    signs = sum(map(str.isalnum, value))
    return len(digits) >= FEWEST and signs <= MOST and len(set(digits)) > DIFFERENT and not MASKED.search(value)


@lru_cache(maxsize=1)
def _names() -> Words:
    return Words({"number": lists(__file__)["person"]})


@lru_cache(maxsize=1)
def _fillers() -> frozenset[str]:
    return frozenset(map(bare, lists(__file__)["filler"]))
