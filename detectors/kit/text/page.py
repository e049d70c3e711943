"""Puts lines of words in reading order, so that a detector can search a photo like a text and get regions back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

import numpy as np

from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region
from detectors.kit.text.digit_runs import numerals

SAME_ROW: Final = 0.5
"""Two lines stand in one row when the one's middle, drawn on, passes the other's within this share of their height."""
LEADING: Final = 1.1
"""Heights of a line between two lines of one block; paragraphs stand further apart."""
SIMILAR_HEIGHT: Final = 2.5
"""A caption and a headline are no row; printed labels and typed values differ by less than this factor."""


@dataclass(frozen=True)
class Match:
    """A place in the page's text and where it stands on the photo: one region a line that it touches.

    ``tried``: it fits only when letters in its numbers are read as digits, so that nothing about it is sure.
    """

    start: int
    end: int
    text: str = field(repr=False)
    regions: tuple[Region, ...]
    groups: tuple[str | None, ...] = field(default=(), repr=False)
    tried: bool = False


class Spot(NamedTuple):
    """A line with its place: where it begins in the page's text, its row, and which line of the row it is."""

    start: int
    line: TextLine
    row: int
    column: int


class Page:
    """Rows of lines from top to bottom; ``text`` joins lines of a row with tabs and rows with line breaks."""

    def __init__(self, lines: Sequence[TextLine]) -> None:
        self.rows = _rows(lines)
        pieces: list[str] = []
        self._spots: list[Spot] = []
        self._first: list[int] = []
        self._blocks: dict[int, list[TextLine]] = {}
        self._by_top = sorted(lines, key=lambda line: line.region.top)
        self._tops = [line.region.top for line in self._by_top]
        self._tallest = max((line.region.height for line in lines), default=0)
        position = 0
        for number, row in enumerate(self.rows):
            self._first.append(len(self._spots))
            for index, line in enumerate(row):
                self._spots.append(Spot(position, line, number, index))
                pieces.append(line.text)
                pieces.append("\n" if index == len(row) - 1 else "\t")
                position += len(line.text) + 1
        self.text = "".join(pieces)
        self._numerals = "".join(piece if len(piece) == 1 else numerals(piece) for piece in pieces)
        self._misread = [
            at for at, pair in enumerate(zip(self.text, self._numerals, strict=True)) if pair[0] != pair[1]
        ]
        self._starts = [found.start for found in self._spots]

    @property
    def lines(self) -> Iterator[TextLine]:
        """All lines in reading order."""
        return (found.line for found in self._spots)

    def spot(self, position: int) -> Spot:
        """The line that holds a character of the text, or the break behind it."""
        return self._spots[max(0, bisect_right(self._starts, position) - 1)]

    def row(self, number: int) -> list[Spot]:
        """The lines of a row with their places; none where there is no such row."""
        if not 0 <= number < len(self.rows):
            return []
        first = self._first[number]
        return self._spots[first : first + len(self.rows[number])]

    def find(self, pattern: re.Pattern[str], group: int | str = 0) -> Iterator[Match]:
        """Every match of the pattern, placed by one of its groups; then those that only misread digits keep from matching."""
        found: list[tuple[int, int]] = []
        for match in pattern.finditer(self.text):
            start, end = match.span(group)
            if end > start:
                found.append((start, end))
                yield self._match(match, start, end)
        for match in pattern.finditer(self._numerals) if self._misread else ():
            start, end = match.span(group)
            apart = all(end <= first or last <= start for first, last in found)
            if end > start and apart and any(start <= place < end for place in self._misread):
                yield self._match(match, start, end, tried=True)

    def _match(self, match: re.Match[str], start: int, end: int, tried: bool = False) -> Match:
        return Match(start, end, match.string[start:end], self.regions(start, end), match.groups(), tried)

    def regions(self, start: int, end: int) -> tuple[Region, ...]:
        """Where the characters [start, end) of the text stand."""
        first = max(0, bisect_right(self._starts, start) - 1)
        touched: list[Region] = []
        for position, line, _, _ in self._spots[first:]:
            if position >= end:
                break
            if position + len(line.text) > start:
                touched.append(line.span(max(0, start - position), min(len(line.text), end - position)))
        return tuple(touched)

    def block(self, line: TextLine) -> list[TextLine]:
        """The lines that are set together with this one, itself among them: same size, same edge, close above and below."""
        if id(line) not in self._blocks:
            lines = list(self.lines)
            known, waiting = {id(line)}, [line]
            while waiting:
                member = waiting.pop()
                fresh = [
                    other
                    for other in self._around(member)
                    if id(other) not in known and _close(member, other) and _set_together(member, other)
                ]
                known |= {id(other) for other in fresh}
                waiting += fresh
            found = [other for other in lines if id(other) in known]
            self._blocks.update((id(other), found) for other in (line, *found))
        return list(self._blocks[id(line)])

    def _around(self, line: TextLine) -> Sequence[TextLine]:
        """The lines that begin high enough and low enough to be close to this one; most of a page does not."""
        reach = (1 + LEADING) * self._tallest
        first = bisect_left(self._tops, line.region.top - reach - self._tallest)
        return self._by_top[first : bisect_right(self._tops, line.region.bottom + reach)]


def _close(line: TextLine, neighbour: TextLine) -> bool:
    """Whether two lines are near enough to be asked whether they are set together; most of a page is not."""
    reach = (1 + LEADING) * max(line.height, neighbour.height)
    across = max(line.region.left - neighbour.region.right, neighbour.region.left - line.region.right)
    return max(across, line.region.top - neighbour.region.bottom, neighbour.region.top - line.region.bottom) <= reach


def _rows(lines: Sequence[TextLine]) -> tuple[tuple[TextLine, ...], ...]:
    if not lines:
        return ()
    x, y = _direction(lines)
    ordered = sorted(lines, key=lambda line: _middle(line)[0] * x + _middle(line)[1] * y - _length(line) / 2)
    rows: list[list[TextLine]] = []
    ends = _RowEnds(len(lines))
    for line in ordered:
        at = ends.nearest(line)
        if at is None:
            at = len(rows)
            rows.append([])
        rows[at].append(line)
        ends.put(at, line)
    rows.sort(key=lambda row: float(np.mean([_middle(line)[1] * x - _middle(line)[0] * y for line in row])))
    return tuple(tuple(row) for row in rows)


class _RowEnds:
    """The last line of each row so far, side by side in arrays: a page of a thousand lines asks for all of them each time."""

    def __init__(self, most: int) -> None:
        self._count = 0
        self._ends = np.zeros((6, most))  # middle x, y; way x, y; length; height

    def put(self, at: int, line: TextLine) -> None:
        """Make this the last line of a row, the next one or one that is there."""
        self._ends[:, at] = (*_middle(line), *line.along, _length(line), line.height)
        self._count = max(self._count, at + 1)

    def nearest(self, line: TextLine) -> int | None:
        """The row that the line goes on: its middle, drawn on, misses the line's least, and by less than SAME_ROW.

        A short line's own angle is mostly noise; the longer of the two knows better how the row runs.
        """
        if not self._count:
            return None
        px, py, along_x, along_y, lengths, heights = self._ends[:, : self._count]
        (qx, qy), length = _middle(line), _length(line)
        longer = lengths >= length
        x, y = np.where(longer, along_x, line.along[0]), np.where(longer, along_y, line.along[1])
        low, high = np.minimum(heights, line.height), np.maximum(heights, line.height)
        forward = (qx - px) * x + (qy - py) * y
        fits = (low > 0) & (high <= SIMILAR_HEIGHT * low) & (forward >= (lengths + length) / 4)
        with np.errstate(divide="ignore", invalid="ignore"):
            offsets = np.where(fits, np.abs((qy - py) * x - (qx - px) * y) / low, np.inf)
        best = int(np.argmin(offsets))
        return best if offsets[best] < SAME_ROW else None


def _direction(lines: Sequence[TextLine]) -> tuple[float, float]:
    """The way in which most of the text runs, long lines counting more."""
    x = sum(line.along[0] * _length(line) for line in lines)
    y = sum(line.along[1] * _length(line) for line in lines)
    size = float(np.hypot(x, y))
    return (x / size, y / size) if size else (1.0, 0.0)


def _middle(line: TextLine) -> tuple[float, float]:
    return sum(x for x, _ in line.quad) / 4, sum(y for _, y in line.quad) / 4


def _length(line: TextLine) -> float:
    (ax, ay), (bx, by), _, _ = line.quad
    return float(np.hypot(bx - ax, by - ay))


def _set_together(line: TextLine, neighbour: TextLine) -> bool:
    low, high = sorted((line.height, neighbour.height))
    if low <= 0 or high > 1.6 * low:
        return False
    x, y = max(line, neighbour, key=_length).along
    (px, py), (qx, qy) = _middle(line), _middle(neighbour)
    across = abs((qy - py) * x - (qx - px) * y)
    if not 0.5 * low < across < high * (1 + LEADING):
        return False
    between = (qx - px) * x + (qy - py) * y
    starts = abs(between - (_length(neighbour) - _length(line)) / 2)
    return starts < 1.5 * high or abs(between) < 1.5 * high
