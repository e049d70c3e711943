"""Lays texts out as readers of pictures give them back: a line a piece, columns under each other, marks with their boxes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, NamedTuple

from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region
from tests.given import HEIGHT, LETTER, STEP

EDGE: Final = 20
"""Pixels that are left free around the page."""
BETWEEN: Final = 3
"""Letters between two columns."""


class Segment(NamedTuple):
    """A part of a piece; ``hide`` tells that it must be covered."""

    text: str
    hide: bool


Piece = tuple[Segment, ...]


@dataclass(frozen=True)
class Laid:
    """A page: its lines, the boxes of what must be covered, and its size in pixels."""

    lines: tuple[TextLine, ...]
    boxes: tuple[Region, ...]
    width: int
    height: int


def lay(rows: Sequence[Sequence[Piece]]) -> Laid:
    """The rows from top to bottom. Rows below each other with equally many pieces are a table, whose columns are aligned."""
    lines: list[TextLine] = []
    boxes: list[Region] = []
    top = EDGE
    for _, group in groupby(rows, key=len):
        table = list(group)
        starts = _starts(table)
        for row in table:
            for piece, start in zip(row, starts, strict=True):
                lines += _line(piece, start, top)
                boxes += _boxes(piece, start, top)
            top += STEP
    right = max((line.region.right for line in lines), default=EDGE)
    return Laid(tuple(lines), tuple(boxes), right + EDGE, top + EDGE)


def cells(text: str) -> int:
    """How many narrow letters the text is wide: letters of East Asia are two, signs that stand on others none."""
    return sum(_cells(sign) for sign in text)


def _cells(sign: str) -> int:
    if unicodedata.combining(sign) or unicodedata.category(sign) == "Mn":
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def _starts(table: Sequence[Sequence[Piece]]) -> list[int]:
    """Where the columns of a table begin."""
    starts, left = [], EDGE
    for column in zip(*table, strict=True):
        starts.append(left)
        left += LETTER * (BETWEEN + max(cells(_text(piece)) for piece in column))
    return starts


def _text(piece: Piece) -> str:
    return "".join(segment.text for segment in piece)


def _line(piece: Piece, left: int, top: int) -> Iterator[TextLine]:
    """The piece as a line, without the blanks around it: readers give none back."""
    text = _text(piece)
    bare = text.strip()
    if not bare:
        return
    left += LETTER * cells(text[: len(text) - len(text.lstrip())])
    width = cells(bare)
    right, bottom = left + LETTER * width, top + HEIGHT
    edges = tuple(cells(bare[:at]) / width for at in range(len(bare) + 1)) if width != len(bare) else ()
    yield TextLine(bare, ((left, top), (right, top), (right, bottom), (left, bottom)), 0.99, edges)


def _boxes(piece: Piece, left: int, top: int) -> Iterator[Region]:
    for segment in piece:
        right = left + LETTER * cells(segment.text)
        if segment.hide and segment.text.strip():
            yield Region(left, top, right, top + HEIGHT)
        left = right
