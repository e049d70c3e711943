"""Printed words compared the way people read them: case, accents, spaces and punctuation do not matter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region
from detectors.kit.text.page import Page

FIELD_NUMBER: Final = re.compile(r"\W*\d{1,2}[a-d]?[.)]?\s*(?=[A-Za-z])")


def plain(text: str) -> str:
    """Lower-case letters and digits only, accents dropped."""
    return "".join(letter for letter, _ in letters(text))


@lru_cache(maxsize=4096)
def letters(text: str) -> tuple[tuple[str, int], ...]:
    """Each plain letter with the index of the character it comes from."""
    return tuple(
        (letter, index)
        for index, character in enumerate(text)
        for letter in unicodedata.normalize("NFKD", character.casefold())
        if letter.isalnum()
    )


def label_end(text: str, labels: Sequence[str]) -> int | None:
    """Where the longest label that begins a line ends in it, or None. ``Nama: Budi`` ends after ``Nama``.

    The number of a field may precede its label, as on licences: ``4b EXP``, ``1. Name``.
    """
    number = FIELD_NUMBER.match(text)
    starts = {0, number.end()} if number else {0}
    ends = [end for start in starts for label in labels if (end := _label_end(text, start, plain(label))) is not None]
    return max(ends, default=None)


def _label_end(text: str, start: int, word: str) -> int | None:
    signs = tuple(pair for pair in letters(text) if pair[1] >= start)
    if not word or "".join(sign for sign, _ in signs[: len(word)]) != word:
        return None
    return signs[len(word) - 1][1] + 1 if _stands_alone(text, signs, len(word)) else None


def _stands_alone(text: str, signs: tuple[tuple[str, int], ...], length: int) -> bool:
    """A label ends where a word ends, or where a colon, digit or capital begins: readers drop the space after it."""
    end = signs[length - 1][1] + 1
    rest = text[end : end + 1]
    return not rest.isalpha() or (rest.isupper() and text[end - 1].islower())


def value_start(text: str, end: int) -> int:
    """Where the value behind a label begins: at its first letter or digit, so that a cover leaves the label whole."""
    return next((index for index in range(end, len(text)) if text[index].isalnum()), len(text))


def labelled_values(page: Page, labels: Sequence[str]) -> Iterator[tuple[TextLine, list[Region]]]:
    """Lines that begin with one of the labels, with the regions of their values: behind them, beside them or below."""
    for index, row in enumerate(page.rows):
        below = page.rows[index + 1] if index + 1 < len(page.rows) else ()
        for place, line in enumerate(row):
            end = label_end(line.text, labels)
            if end is not None:
                yield line, _values(line, end, row[place + 1 :], below)


def _values(line: TextLine, end: int, beside: Sequence[TextLine], below: Sequence[TextLine]) -> list[Region]:
    if says_something(line.text[end:]):
        return [line.span(value_start(line.text, end), len(line.text))]
    following = [other for other in beside[:2] if says_something(other.text)]
    if following:
        return [other.region for other in following]
    return [other.region for other in below if _under(line, other) and says_something(other.text)][:1]


def says_something(text: str) -> bool:
    """Whether text holds more than a separator and a stray letter."""
    letters = plain(text)
    return len(letters) >= 2 or letters.isdigit()


def _under(line: TextLine, other: TextLine) -> bool:
    near = other.region.top - line.region.bottom < 2 * line.height
    return near and other.region.left < line.region.right and other.region.right > line.region.left
