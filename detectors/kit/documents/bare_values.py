"""Knows the values of a KTP whose labels are not in the picture: sixteen digits over a column of lines in capitals.

People crop a card to what they want read. Of a card cut so there is no title and no label, but its column of values is like no
other: a number of sixteen digits, below it name, birth, street, ward, faith and trade, in capitals, one below the other.
Example: the right half of a KTP without its captions.
Misses: a crop without the number; fewer than four values below it.
"""

from __future__ import annotations

import re
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region
from detectors.kit.text.digit_runs import numerals
from detectors.kit.text.page import Page

NIK: Final = re.compile(r"^\D{0,3}\d{16}\D{0,2}$")
VALUE: Final = re.compile(r"^[^a-z]*[A-Z0-9][^a-z]*$")
"""A line of capitals and digits, without small letters."""
FEWEST: Final = 4
MOST_LINES: Final = 30
"""Lines of a picture from which it is a page, on which columns of capitals are lists."""
BESIDE: Final = 1.6
BELOW: Final = 1.8
"""Heights of the number by which a value may begin beside it, and of the line above by which it may stand below."""


def bare_values(page: Page) -> list[Region]:
    """The regions of such a number and of the values below it; none where there is no such column."""
    lines = list(page.lines)
    if len(lines) > MOST_LINES:
        return []
    for number in lines:
        if NIK.fullmatch(numerals(number.text).replace(" ", "")):
            column = _column(number, lines)
            if sum(any(map(str.isupper, line.text)) for line in column[1:]) >= FEWEST:
                return [line.region for line in column]
    return []


def _column(number: TextLine, lines: list[TextLine]) -> list[TextLine]:
    """The number and the lines that stand below it in turn, each near the one before."""
    column, left, high = [number], number.region.left, number.region.height
    for line in sorted(lines, key=lambda line: line.region.top):
        above = column[-1].region
        gap = line.region.top - above.bottom
        near = abs(line.region.left - left) <= BESIDE * high and -0.5 * above.height <= gap <= BELOW * above.height
        if line is not number and line.region.top > number.region.top and near and VALUE.fullmatch(line.text):
            column.append(line)
    return column
