"""Lengthens boxes of text to whole steps, so that a box's length does not tell the name's.

Lengthening stops before the next line of print: its place can be seen anyway, so a box that ends there tells no more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import zip_longest
from typing import Final

from detectors.gate.redact.blocks import BLOCK, MARGIN
from detectors.kit.terms import BODIES, Place, Region

STEP: Final = 3
"""Heights of a line in one step of its box's width: some six to eight letters, so a box tells a name's length no closer."""
LIKE_A_LINE: Final = 1.5
LOW: Final = 1 / 24
"""A box this much longer than high holds a line of text; so does one no higher than this share of the photo's long side.
A block of lines is higher; its step is that of a line of this height."""
HIGH: Final = 0.15
"""A box higher than this share of the photo's short side holds a card or a portrait, and tells no word's length."""


def widened_in_steps(place: Place, width: int, height: int, lines: Iterable[Region] = ()) -> Region:
    """The region of a place; that of text is lengthened to the next whole step, or to the next of these lines."""
    return place.region if place.risk in BODIES else text_in_steps(place.region, width, height, lines)


def text_in_steps(region: Region, width: int, height: int, lines: Iterable[Region] = ()) -> Region:
    """The region of text, lengthened as above; of what is too high for a line, or is none by its shape, the region itself."""
    long, short = max(region.width, region.height), min(region.width, region.height)
    low = LOW * max(width, height)
    if short > HIGH * min(width, height) or (long < LIKE_A_LINE * short and short > low):
        return region
    if region.height < LIKE_A_LINE * region.width:
        right = region.left + _steps(region.width, region.height, low)
        return Region(region.left, region.top, _before(lines, region, right), region.bottom)
    return Region(region.left, region.top, region.right, region.top + _steps(region.height, region.width, low))


def in_columns(stepped: Mapping[Region, Region], lines: Iterable[Region] = ()) -> dict[Region, Region]:
    """Regions of lines with what each is lengthened to; those below each other without gaps, and of one width.

    No row then tells its own length. Where one of ``lines`` stands beside a row, the row ends before it.
    """
    print_, wider = list(lines), dict[Region, Region]()
    for column in _columns(stepped):
        end = max(stepped[region].right for region in column)
        for region, below in zip_longest(column, column[1:]):
            bottom = max(region.bottom, below.top) if below else region.bottom
            wider[region] = Region(region.left, region.top, _before(print_, region, end), bottom)
    return wider


def _columns(regions: Iterable[Region]) -> list[list[Region]]:
    """The regions in columns: each begins where the one above it does, and less than a line below it."""
    columns: list[list[Region]] = []
    for region in sorted(regions, key=lambda region: region.top):
        for column in columns:
            above, high = column[-1], min(column[-1].height, region.height)
            if abs(above.left - region.left) <= high and -high < region.top - above.bottom < high:
                column.append(region)
                break
        else:
            columns.append([region])
    return columns


def _steps(long: int, high: int, low: float) -> int:
    step = STEP * max(1, min(high, round(low)))
    return -(-long // step) * step


def _before(lines: Iterable[Region], region: Region, right: int) -> int:
    """Where the longer box ends: at the step, or so far before the next line beside it that its first letter stays."""
    starts = [
        line.left for line in lines if region.right <= line.left < right + MARGIN + BLOCK and _beside(line, region)
    ]
    nearest = min(starts, default=right + MARGIN + BLOCK)
    return max(region.right, min(right, nearest // BLOCK * BLOCK - MARGIN))


def _beside(line: Region, region: Region) -> bool:
    shared = min(line.bottom, region.bottom) - max(line.top, region.top)
    return shared > 0.3 * min(line.height, region.height)
