"""A second, closer look at cards whose print is small in the photo: flattened, enlarged, and read again.

The reader sees photos 1,600 pixels wide, in which a card on a table may be 300: its print is then five pixels high, though a
camera's photo holds three times as much. What the closer look reads takes the place of what was read there before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

import numpy as np

from detectors.kit.cards import Card, back, find_cards, flattened
from detectors.kit.photo import Pixels
from detectors.kit.words import MAX_SIDE, Line, read_lines

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
MOST_LINES: Final = 60
"""Lines from which an outline is a page."""
NESTED: Final = 0.6


def read_closely(pixels: Pixels) -> tuple[Line, ...]:
    """The lines in RGB pixels, those on small cards read from close by."""
    lines = read_lines(pixels)
    for card in _worth_it(pixels, lines):
        lines = _with(lines, card, _on_card(pixels, card))
    return lines


def _worth_it(pixels: Pixels, lines: Sequence[Line]) -> list[Card]:
    """Outlines that are small to the reader and have print in them, the most printed first."""
    scale = min(1.0, MAX_SIDE / max(pixels.shape[:2]))
    chosen: list[Card] = []
    small = [card for card in find_cards(pixels) if LEAST_WIDE < max(card.sides) < WIDE_ENOUGH / scale]
    printed = [([line.height * scale for line in lines if card.holds(line.region)], card) for card in small]
    for heights, card in sorted(printed, key=lambda pair: (-len(pair[0]), pair[1].area)):
        fine = 2 <= len(heights) <= MOST_LINES and np.median(heights) < FINE_PRINT
        if fine and not any(_nested(card, other) for other in chosen):
            chosen.append(card)
    return chosen[:MOST]


def _nested(one: Card, other: Card) -> bool:
    shared = one.region.intersection(other.region)
    return shared is not None and shared.area >= NESTED * min(one.region.area, other.region.area)


def _on_card(pixels: Pixels, card: Card) -> list[Line]:
    wide, high = card.sides
    width = WIDTH if wide >= high else round(WIDTH * wide / high)
    flat, matrix = flattened(pixels, card, width)
    return [_placed(line, matrix) for line in read_lines(flat)]


def _placed(line: Line, matrix: Any) -> Line:
    return replace(line, quad=back(matrix, line.quad))


def _with(lines: Sequence[Line], card: Card, closer: Sequence[Line]) -> tuple[Line, ...]:
    """The closer lines instead of those on the card, unless they say less."""
    before = [line for line in lines if card.holds(line.region)]
    if _letters(closer) < _letters(before):
        return tuple(lines)
    return (*(line for line in lines if line not in before), *closer)


def _letters(lines: Sequence[Line]) -> float:
    """Letters read, each as sure as its line."""
    return sum(line.score * sum(sign.isalnum() for sign in line.text) for line in lines)
