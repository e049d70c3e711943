"""Reads the numbers on a front door: short, read well, and nearly all that is written.

Where the photo looks like a front door (``scenes``) and no number was read, it is read again at twice its size: numbers on
doors are few pixels high in a photo of all of it. Where it looks like anything but a door, a lone number is a clock's, a scan's
or a game's.
Example: ``34`` in brass on a door, with the name beside the bell.
Misses: numbers in words, and numbers among signs and advertisements.
"""

from __future__ import annotations

import re
from typing import Final

from detectors.kit.decode.photo import sized
from detectors.kit.ocr.lines import TextLine
from detectors.kit.view import View

NUMBER: Final = re.compile(r"\d{1,4}[A-Za-z]?")
LONG_NUMBER: Final = re.compile(r"\d{5}")
EXAMPLES: Final = {
    "NUMBER": {"by": "fullmatch", "finds": ["34", "12a", "9491"], "passes": ["11528", "3:40", "A4"]},
    "LONG_NUMBER": {"by": "fullmatch", "finds": ["11528"], "passes": ["9491", "115280"]},
}
SCORE: Final = 0.9
NUMBERS: Final = 3
"""A house number, its score, and how many stand on a door; one other line may, a bell's or a name."""
UNLIKE: Final = -1.75
"""Score below which the photo looks like no door: of nine photos and close views of numbers on houses the least has -1.5, a
slice of a head with a 0 on it -2.1."""
ALIKE: Final = 0.0
"""Score from which it looks like one: all five photos of whole doors reach it, of 193 other photos two do."""
LARGEST: Final = 1600
"""Pixels of the longer side up to which a photo is read again: what is larger was seen closely enough."""


def house_numbers(view: View, *, again: bool) -> list[TextLine]:
    """The numbers on a door, none of them on anybody's head; ``again`` allows to read a second time."""
    numbers = _numbers(view, tuple(view.page.lines))
    if not numbers and again and not any(map(_is_number, view.page.lines)) and _may_hide_one(view):
        numbers = _numbers(view, _read_larger(view))
    heads = [face.head for face in view.faces] if numbers else []
    return [line for line in numbers if not any(head.intersection(line.region) for head in heads)]


def _numbers(view: View, lines: tuple[TextLine, ...]) -> list[TextLine]:
    numbers = [line for line in lines if _is_number(line)]
    if not numbers or len(numbers) > NUMBERS or len(lines) > len(numbers) + 1 or view.scenes["door"] < UNLIKE:
        return []
    if any(LONG_NUMBER.fullmatch(line.text) for line in numbers) and view.scenes["door"] < UNLIKE + 1:
        return []
    return numbers


def _is_number(line: TextLine) -> bool:
    return line.score >= SCORE and any(pattern.fullmatch(line.text) for pattern in (NUMBER, LONG_NUMBER))


def _may_hide_one(view: View) -> bool:
    """Whether the photo is small enough for a second look, shows a door, and holds hardly a word."""
    few = len(tuple(view.page.lines)) <= 1
    return few and max(view.photo.width, view.photo.height) <= LARGEST and view.scenes["door"] >= ALIKE


def _read_larger(view: View) -> tuple[TextLine, ...]:
    width, height = 2 * view.photo.width, 2 * view.photo.height
    writing = view.readings.writing(sized(view.photo.pixels, width, height), view.until)
    return tuple(line.scaled(0.5, 0.5) for line in writing.lines)
