"""Looks closer at cards whose print is small in the photo: they are flattened, enlarged, and read again.

The reader sees photos 1,600 pixels wide, in which a card on a table may be 300: its print is then five pixels high, though a
camera's photo holds three times as much. What the closer look reads takes the place of what was read there before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

import numpy as np

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.lines import MAX_SIDE, TextLine, UnreadLines, find_lines, read_lines
from detectors.kit.ocr.overlaps import once
from detectors.kit.vision.outlines import CardOutline, back, find_cards, flattened

WIDE_ENOUGH: Final = 640
"""Pixels of a card's long side, in the photo as the reader sees it, from which its print is read well: a KTP's is 16 high."""
FINE_PRINT: Final = 24
"""Pixels of the boxes around most lines on a card, for the reader, below which its print is fine: they reach over the letters
by a third and are never below 15. Of 89 real photos 9 hold such a card; signs, labels and advertisements have 26 and more."""
WIDTH: Final = 1000
"""Pixels of the long side of a flattened card."""
LEAST_WIDE: Final = 110
"""Pixels of a card's long side in the photo itself below which no print is left to enlarge."""
MOST: Final = 2
"""Cards that are looked at closer: each costs half of what the first look did."""
LEAST_LINES: Final = 2
MOST_LINES: Final = 60
"""Lines on a card; an outline with more is a page."""
NESTED: Final = 0.6
ENOUGH: Final = 0.8
"""Lines read from close by, for each seen from afar: words of one line are seen apart from afar, and dirt is seen as words."""


def read_closely(pixels: Pixels) -> tuple[TextLine, ...]:
    """The lines in RGB pixels, those on small cards read from close by."""
    found = find_lines(pixels)
    far, lines = set(range(len(found.regions))), list[TextLine]()
    for card in _worth_it(pixels, found):
        there = {at for at in far if card.holds(found.regions[at])}
        lines += _better(_on_card(pixels, card), found, sorted(there))
        far -= there
    return once((*found.read(sorted(far)), *lines))


def _worth_it(pixels: Pixels, unread: UnreadLines) -> list[CardOutline]:
    """Outlines that are small to the reader and have print in them, the most printed first."""
    scale = min(1.0, MAX_SIDE / max(pixels.shape[:2]))
    if sum(height * scale < FINE_PRINT for height in unread.heights) < LEAST_LINES:
        return []
    chosen: list[CardOutline] = []
    small = [card for card in find_cards(pixels) if LEAST_WIDE < max(card.sides) < WIDE_ENOUGH / scale]
    sizes = list(zip(unread.regions, unread.heights, strict=True))
    printed = [([height * scale for region, height in sizes if card.holds(region)], card) for card in small]
    for heights, card in sorted(printed, key=lambda pair: (-len(pair[0]), pair[1].area)):
        fine = LEAST_LINES <= len(heights) <= MOST_LINES and np.median(heights) < FINE_PRINT
        if fine and not any(card.region.meets(other.region, NESTED) for other in chosen):
            chosen.append(card)
    return chosen[:MOST]


def _on_card(pixels: Pixels, card: CardOutline) -> list[TextLine]:
    wide, high = card.sides
    width = WIDTH if wide >= high else round(WIDTH * wide / high)
    flat, matrix = flattened(pixels, card, width)
    return [_placed(line, matrix) for line in read_lines(flat)]


def _placed(line: TextLine, matrix: Any) -> TextLine:
    return replace(line, quad=back(matrix, line.quad))


def _better(close: Sequence[TextLine], unread: UnreadLines, there: Sequence[int]) -> Sequence[TextLine]:
    """The closer lines, unless far fewer than were seen from afar and saying less: only then are those read, too."""
    if len(close) >= ENOUGH * len(there):
        return close
    before = unread.read(there)
    return before if _letters(close) < _letters(before) else close


def _letters(lines: Sequence[TextLine]) -> float:
    """Letters read, each as sure as its line."""
    return sum(line.score * sum(sign.isalnum() for sign in line.text) for line in lines)
