"""Puts the letters of a text layer together to lines, in points of their page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from statistics import median
from typing import Final

from detectors.pdf.records import LONGEST_LINE

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points, which count from below."""
NOWHERE: Final[Box] = (0.0, 0.0, 0.0, 0.0)
X_HIGH: Final = frozenset("acemnorsuvwxz")
"""Letters without anything above or below: their height is the x-height of Latin scripts."""
CAPITAL: Final = 0.7
"""An x-height as a share of the height of capitals and digits, in most fonts."""
WORD: Final = 3
"""Letters of a word that is looked at by itself: a single l or I may fill its box."""
GAP: Final = 1.5
"""Heights of a line between two letters from which they stand in two columns."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One sign and its box. One that only parts words or lines has none."""

    sign: str
    box: Box | None = None
    drawn: bool = True
    colour: tuple[int, int, int] | None = None
    under: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Letters that follow each other in one row and look the same; ``x_height`` in points, 0 where no letter tells it.

    ``words`` are the boxes of its words of ``WORD`` letters and more: where one shows nothing, something lies over it.
    """

    text: str = field(repr=False)
    box: Box
    x_height: float
    drawn: bool
    colour: tuple[int, int, int] | None
    under: bool
    words: tuple[Box, ...] = ()


def in_lines(letters: Iterable[Letter]) -> list[Line]:
    """The lines of these letters. A new one begins where a row ends, at a wide gap, and where letters look otherwise."""
    lines: list[Line] = []
    row: list[Letter] = []
    for letter in letters:
        if letter.sign in "\r\n" or (letter.box and not _follows(row, letter)) or len(row) >= LONGEST_LINE:
            lines += _closed(row)
            row = []
        if letter.sign not in "\r\n\0" and letter.sign.isprintable():
            row.append(letter)
    return [*lines, *_closed(row)]


def _follows(row: list[Letter], letter: Letter) -> bool:
    """Whether a letter goes on with a row."""
    before = next((each for each in reversed(row) if each.box), None)
    if before is None or before.box is None or letter.box is None:
        return True
    if (before.drawn, before.colour, before.under) != (letter.drawn, letter.colour, letter.under):
        return False
    (left, bottom, right, top), (other_left, other_bottom, other_right, other_top) = before.box, letter.box
    height = max(top - bottom, other_top - other_bottom, 1.0)
    apart = max(other_left - right, left - other_right, other_bottom - top, bottom - other_top)
    return apart <= GAP * height


def _closed(row: list[Letter]) -> list[Line]:
    boxes = [letter.box for letter in row if letter.box and letter.sign.strip()]
    text = "".join(letter.sign for letter in row).strip()
    if not boxes or not text:
        return []
    around = _around(boxes)
    first = next(letter for letter in row if letter.box and letter.sign.strip())
    return [Line(text, around, _x_height(row), first.drawn, first.colour, first.under, tuple(_words(row)))]


def _around(boxes: list[Box]) -> Box:
    sides = list(zip(*boxes, strict=True))
    return min(sides[0]), min(sides[1]), max(sides[2]), max(sides[3])


def _words(row: list[Letter]) -> Iterator[Box]:
    for is_word, letters in groupby(row, lambda letter: letter.sign.isalnum()):
        boxes = [letter.box for letter in letters if letter.box]
        if is_word and len(boxes) >= WORD:
            yield _around(boxes)


def _x_height(row: list[Letter]) -> float:
    """The shorter side counts, so that lines that run upwards are measured, too."""
    sized = [(letter.sign, letter.box[3] - letter.box[1]) for letter in row if letter.box and letter.sign.strip()]
    plain = [height for sign, height in sized if sign in X_HIGH]
    if plain:
        return median(plain)
    tall = [height for sign, height in sized if sign.isalnum()]
    return CAPITAL * median(tall) if tall else 0.0
