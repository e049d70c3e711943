"""Finds room for the numbers of places: beside what they mark, else in a margin with a line to it, else in a strip below.

No number lies on another or on a place, and all are legible where the picture is shown as small as on a phone. Where a number
goes is the free-position part of map labelling (Imhof, Positioning Names on Maps, 1975) and boundary labelling (Bekos et al.,
2007), as greedy as a few hundred numbers allow.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from detectors.gate.redact.letters import font
from detectors.kit.terms import Region

PHONE: Final = 480
"""Pixels of width as which a chat shows a picture on a phone."""
DIGIT: Final = 14
"""Pixels of height of a digit there: what is read at arm's length."""
PADDING: Final = 3
"""Pixels there between a digit and the edge of its label, and between two labels."""
NARROWEST: Final = 480
"""Pixels of width of a picture with numbers: a narrower one gets margins, because numbers are not drawn smaller."""

Boxes = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Label:
    """A number: the box that it fills, and where the line to its place ends; None where it stands beside its place."""

    text: str
    box: Region
    anchor: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """A canvas with the picture at its top and ``left`` pixels from its left side, and the labels on it, one a text."""

    width: int
    height: int
    left: int
    unit: float
    labels: tuple[Label, ...]

    @property
    def digit(self) -> int:
        """The height of digits in pixels."""
        return math.ceil(DIGIT * self.unit)

    @property
    def padding(self) -> int:
        """The pixels around digits and between labels."""
        return math.ceil(PADDING * self.unit)


def laid_out(
    width: int, height: int, texts: Sequence[str], marked: Sequence[Region], taken: Sequence[Region] = ()
) -> Layout:
    """Returns where the numbers go on a picture of this size.

    ``marked`` are the boxes that they mark, one a text, in pixels of the picture. No number lies on one of these or of
    ``taken``.
    """
    if not texts:
        return Layout(width, height, 0, max(1.0, width / PHONE), ())
    spread = _Spread(_canvas(width, height, texts, margins=False), width, texts, marked, taken)
    if spread.layout.width == width and spread.beside() == len(texts):
        return spread.done()
    spread = _Spread(_canvas(width, height, texts, margins=True), width, texts, marked, taken)
    spread.beside()
    spread.in_margins()
    spread.below()
    return spread.done()


def font_size(digit: int) -> int:
    """Returns the size of the font in which digits are so many pixels high."""
    return math.ceil(digit / _digit_share())


@lru_cache(maxsize=1)
def _digit_share() -> float:
    boxes = (font(1000).getbbox(digit, anchor="ls") for digit in "0123456789")
    return min(bottom - top for _, top, _, bottom in boxes) / 1000


def _canvas(width: int, height: int, texts: Sequence[str], *, margins: bool) -> Layout:
    """The empty canvas: as wide as the picture, or with a margin at each side that holds the widest number."""
    widest = (
        max(DIGIT, *(_text_width(text, font_size(DIGIT)) for text in texts)) + 5 * PADDING
    )  # two of them for rounding
    around = width / (1 - 2 * widest / PHONE) if margins else width
    total = max(NARROWEST, math.ceil(around))
    return Layout(total, height, (total - width) // 2, total / PHONE, ())


def _text_width(text: str, size: int) -> int:
    left, _, right, _ = font(size).getbbox(text, anchor="ls")
    return math.ceil(right - left)


class _Spread:
    """Labels on their way onto a canvas."""

    def __init__(
        self, layout: Layout, width: int, texts: Sequence[str], marked: Sequence[Region], taken: Sequence[Region]
    ) -> None:
        self.layout = layout
        self._picture = Region(layout.left, 0, layout.left + width, layout.height)
        self._texts = texts
        self._marked = [region.shifted(layout.left, 0) for region in marked]
        blocked = (*self._marked, *(region.shifted(layout.left, 0) for region in taken))
        self._blocked: Boxes = np.array([region.half_open for region in blocked], np.int64).reshape(-1, 4)
        self._labels: dict[int, Label] = {}
        size = font_size(layout.digit)
        tall = layout.digit + 2 * layout.padding
        self._sizes = [(max(tall, _text_width(text, size) + 2 * layout.padding), tall) for text in texts]

    def beside(self) -> int:
        """Puts labels on the picture where there is room beside their places. Returns how many have one."""
        for index in range(len(self._texts)):
            box = next((box for box in self._around(index) if self._is_free(box)), None)
            if box is not None:
                self._put(index, box, None)
        return len(self._labels)

    def in_margins(self) -> None:
        """Puts those that are left over into the nearer margin, in the order of their places, as many as it holds."""
        height, gap = self._picture.height, self.layout.padding
        step = self._sizes[0][1] + gap
        most = (height + gap) // step
        middle = (self._picture.left + self._picture.right) / 2
        sides: tuple[list[int], list[int]] = ([], [])
        for index in sorted(self._left_over(), key=lambda index: self._marked[index].top + self._marked[index].bottom):
            region = self._marked[index]
            near = (region.left + region.right) / 2 > middle
            side = next((side for side in (sides[near], sides[not near]) if len(side) < most), None)
            if side is not None:
                side.append(index)
        for right, side in enumerate(sides):
            for index, top in zip(side, self._tops(side, step, height), strict=True):
                wide, tall = self._sizes[index]
                left = self.layout.width - wide - gap if right else gap
                self._put(
                    index, Region(left, top, left + wide, top + tall), self._nearest(index, left, top + tall // 2)
                )

    def below(self) -> None:
        """Puts the rest into rows below the picture, which makes the canvas higher."""
        gap, left_over = self.layout.padding, sorted(self._left_over(), key=lambda index: self._marked[index].left)
        left, top = gap, self.layout.height + gap
        for index in left_over:
            wide, tall = self._sizes[index]
            if left + wide + gap > self.layout.width and left > gap:
                left, top = gap, top + tall + gap
            self._put(index, Region(left, top, left + wide, top + tall), self._nearest(index, left + wide // 2, top))
            left += wide + gap
            self.layout = replace(self.layout, height=top + tall + gap)

    def done(self) -> Layout:
        """Returns the canvas with the labels in the order of their texts."""
        return replace(self.layout, labels=tuple(self._labels[index] for index in range(len(self._texts))))

    def _left_over(self) -> list[int]:
        return [index for index in range(len(self._texts)) if index not in self._labels]

    def _tops(self, side: Sequence[int], step: int, height: int) -> list[int]:
        """Where the labels of a margin begin: each level with its place, moved down and then up until none overlap."""
        tops: list[int] = []
        for index in side:
            wanted = (self._marked[index].top + self._marked[index].bottom - self._sizes[index][1]) // 2
            tops.append(max(0, wanted, tops[-1] + step if tops else 0))
        lowest = height - self._sizes[0][1]
        for at in range(len(tops) - 1, -1, -1):
            tops[at] = min(tops[at], lowest)
            lowest = tops[at] - step
        return tops

    def _nearest(self, index: int, x: int, y: int) -> tuple[int, int]:
        """The point of a place that is nearest to a label."""
        region = self._marked[index]
        return min(max(x, region.left), region.right - 1), min(max(y, region.top), region.bottom - 1)

    def _around(self, index: int) -> Iterator[Region]:
        """The boxes beside a place in which its number may stand, the best first: above, below, at the sides."""
        (wide, tall), region = self._sizes[index], self._marked[index]
        middle = (region.left + region.right - wide) // 2
        for left in (region.left, middle, region.right - wide):
            yield from self._inside(left, region.top - tall, wide, tall)
        for left in (region.left, middle, region.right - wide):
            yield from self._inside(left, region.bottom, wide, tall)
        for top in (region.top, (region.top + region.bottom - tall) // 2):
            yield from self._inside(region.left - wide, top, wide, tall)
            yield from self._inside(region.right, top, wide, tall)

    def _inside(self, left: int, top: int, wide: int, tall: int) -> Iterator[Region]:
        left = max(self._picture.left, min(left, self._picture.right - wide))
        if 0 <= top <= self._picture.height - tall and left + wide <= self._picture.right:
            yield Region(left, top, left + wide, top + tall)

    def _is_free(self, box: Region) -> bool:
        left, top, right, bottom = self._blocked.T
        meets = (left < box.right) & (right > box.left) & (top < box.bottom) & (bottom > box.top)
        return not bool(meets.any())

    def _put(self, index: int, box: Region, anchor: tuple[int, int] | None) -> None:
        self._labels[index] = Label(self._texts[index], box, anchor)
        self._blocked = np.vstack((self._blocked, np.array([box.half_open], np.int64)))
