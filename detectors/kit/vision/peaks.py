"""Holds peaks: the places in a picture where the network sees faces, with what it says about each of them.

Hundreds of them are compared with each other, so they lie in columns; one at a time is a ``Peak``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

OVERLAP: Final = 0.35
"""Share of two boxes' union that they have in common, from which they are one face; neighbours in a crowd have less."""

Column = NDArray[np.float32]


class Peak(NamedTuple):
    """One place: the sides of its box, how sure the network is, and how the face stands.

    ``tilt`` is the angle of the line through the eyes in radians, clockwise; ``turns`` are the quarters of ``np.rot90`` after
    which the picture was looked at.
    """

    left: float
    top: float
    right: float
    bottom: float
    score: float
    tilt: float = 0.0
    turns: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Peaks:
    """Any number of places, a column for each field of ``Peak``."""

    left: Column
    top: Column
    right: Column
    bottom: Column
    score: Column
    tilt: Column
    turns: NDArray[np.int8]

    @classmethod
    def of(cls, *peaks: Peak) -> Self:
        columns = zip(*peaks, strict=True) if peaks else ((),) * len(Peak._fields)
        *numbers, turns = (np.array(column) for column in columns)
        left, top, right, bottom, score, tilt = (column.astype(np.float32) for column in numbers)
        return cls(left, top, right, bottom, score, tilt, turns.astype(np.int8))

    def __len__(self) -> int:
        return len(self.score)

    def __iter__(self) -> Iterator[Peak]:
        for left, top, right, bottom, score, tilt, turns in zip(*self._columns, strict=True):
            yield Peak(float(left), float(top), float(right), float(bottom), float(score), float(tilt), int(turns))

    def __getitem__(self, which: slice | NDArray[Any] | list[int]) -> Self:
        """The places of a slice, a mask or a row of numbers."""
        return type(self)(*(column[which] for column in self._columns))

    @property
    def _columns(self) -> tuple[NDArray[Any], ...]:
        return self.left, self.top, self.right, self.bottom, self.score, self.tilt, self.turns

    @property
    def areas(self) -> Column:
        return np.asarray((self.right - self.left) * (self.bottom - self.top), np.float32)

    def scaled(self, across: float, down: float) -> Self:
        """The places in a picture so many times as wide and as high."""
        return replace(
            self, left=self.left * across, top=self.top * down, right=self.right * across, bottom=self.bottom * down
        )

    def moved(self, right: float, down: float) -> Self:
        """The places in a picture that begins so far to the left and above."""
        return replace(
            self, left=self.left + right, top=self.top + down, right=self.right + right, bottom=self.bottom + down
        )

    def inside(self, width: int, height: int) -> Self:
        """The places as far as they lie in a picture of this size."""
        left, right = (np.clip(side, 0, width) for side in (self.left, self.right))
        top, bottom = (np.clip(side, 0, height) for side in (self.top, self.bottom))
        return replace(self, left=left, right=right, top=top, bottom=bottom)

    def turned_back(self, turns: int, width: int, height: int) -> Self:
        """What was found after ``np.rot90`` by so many quarters, in the picture of this size before it; the tilt stays."""
        left, top, right, bottom = {
            0: (self.left, self.top, self.right, self.bottom),
            1: (width - self.bottom, self.left, width - self.top, self.right),
            2: (width - self.right, height - self.bottom, width - self.left, height - self.top),
            3: (self.top, height - self.right, self.bottom, height - self.left),
        }[turns % 4]
        quarters = np.full(len(self), turns, np.int8)
        return replace(self, left=left, top=top, right=right, bottom=bottom, turns=quarters)

    def surest(self, overlap: float = OVERLAP) -> Self:
        """The places, the surest first, without those that overlap a surer one: the same face seen twice."""
        ordered = self[np.argsort(-self.score, kind="stable")]
        waiting = np.ones(len(ordered), bool)
        for place in range(len(ordered)):
            if waiting[place]:
                after = slice(place + 1, None)
                waiting[after] &= shared(ordered[place : place + 1], ordered[after]) < overlap
        return ordered[waiting]


def concatenated(*groups: Peaks) -> Peaks:
    """All places of some groups, one group after the other."""
    return Peaks(*(np.concatenate(columns) for columns in zip(*(group._columns for group in groups), strict=True)))


def shared(place: Peaks, others: Peaks) -> Column:
    """For each of the others, the share of its union with the one place that both have in common."""
    wide = np.minimum(place.right, others.right) - np.maximum(place.left, others.left)
    high = np.minimum(place.bottom, others.bottom) - np.maximum(place.top, others.top)
    both = np.maximum(wide, 0) * np.maximum(high, 0)
    return np.asarray(both / np.maximum(others.areas + place.areas - both, 1e-6), np.float32)
