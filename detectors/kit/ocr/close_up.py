"""Looks closer at cards whose print is small in the photo: they are flattened, enlarged, and read again.

The reader sees photos of up to 1,600 pixels as they are, in which a card on a table may be 300 wide: its print is then five
pixels high and leans. What the closer look reads takes the place of what was read there before.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

import numpy as np

from detectors.kit.decode.photo import Pixels
from detectors.kit.ocr.lines import TextLine
from detectors.kit.ocr.looking import find_lines
from detectors.kit.ocr.seen import FINE_PRINT, SeenLine, is_read, understand
from detectors.kit.vision.outlines import CardOutline, back, find_cards, flattened

WIDE_ENOUGH: Final = 640
"""Pixels of a card's long side, as the reader sees it, from which its print is read well: a KTP's is 16 high."""
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


def small_cards(pixels: Pixels, seen: Sequence[SeenLine]) -> Iterator[tuple[CardOutline, list[int]]]:
    """The cards in RGB pixels that are small to the reader and have print in them, with the places of the lines on each."""
    free = set(range(len(seen)))
    for card in _worth_it(pixels, seen):
        there = {at for at in free if card.holds(seen[at].region)}
        free -= there
        yield card, sorted(there)


def read_card(
    pixels: Pixels, card: CardOutline, seen: Sequence[SeenLine], until: float = math.inf
) -> tuple[list[TextLine], bool]:
    """What stands on a card, read from close by, or as ``seen`` from afar where that says more; and whether there was time."""
    close, closely = _on_card(pixels, card, until)
    if len(close) >= ENOUGH * len(seen):
        return close, closely
    understood, fully = understand(seen, until)
    before = [each.line for each in understood if is_read(each.line)]
    return before if _letters(close) < _letters(before) else close, closely and fully


def _worth_it(pixels: Pixels, seen: Sequence[SeenLine]) -> list[CardOutline]:
    """Outlines that are small to the reader and have fine print in them, the most printed first."""
    if sum(line.height_as_seen < FINE_PRINT for line in seen) < LEAST_LINES:
        return []
    chosen: list[CardOutline] = []
    printed = [([line for line in seen if card.holds(line.region)], card) for card in find_cards(pixels)]
    for lines, card in sorted(printed, key=lambda pair: (-len(pair[0]), pair[1].area)):
        if not LEAST_LINES <= len(lines) <= MOST_LINES or max(card.sides) <= LEAST_WIDE:
            continue
        scale = float(np.median([line.height_as_seen / line.height for line in lines]))
        fine = np.median([line.height_as_seen for line in lines]) < FINE_PRINT
        if fine and max(card.sides) * scale < WIDE_ENOUGH and not _nested(card, chosen):
            chosen.append(card)
    return chosen[:MOST]


def _nested(card: CardOutline, chosen: Sequence[CardOutline]) -> bool:
    return any(card.region.meets(other.region, NESTED) for other in chosen)


def _on_card(pixels: Pixels, card: CardOutline, until: float) -> tuple[list[TextLine], bool]:
    wide, high = card.sides
    width = WIDTH if wide >= high else round(WIDTH * wide / high)
    flat, matrix = flattened(pixels, card, width)
    found = find_lines(flat, until)
    understood, fully = understand(found.lines, until)
    lines = [_placed(each.line, matrix) for each in understood if is_read(each.line)]
    return lines, found.complete and fully


def _placed(line: TextLine, matrix: Any) -> TextLine:
    return replace(line, quad=back(matrix, line.quad))


def _letters(lines: Sequence[TextLine]) -> float:
    """Letters read, each as sure as its line."""
    return sum(line.score * sum(sign.isalnum() for sign in line.text) for line in lines)
