"""The shapes under which a copy hides something: numbers only, to and from JSON."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from detectors.kit.terms.limits import MAX_STROKES
from detectors.kit.terms.region import Region

Corner = tuple[int, int]
_CORNERS = 4
_FARTHEST = 1 << 20
"""Pixels from the photo's corner that a corner of a shape may have: shapes may leave the photo, numbers may not run away."""


class Form(StrEnum):
    """``box``: all between the corners. ``bar``: the same with rounded corners. ``round``: what fills a head's box.
    ``stroke``: what a round brush leaves on its way from one end to the other."""

    BOX = "box"
    BAR = "bar"
    ROUND = "round"
    STROKE = "stroke"


@dataclass(frozen=True, slots=True, order=True)
class Shape:
    """A form in four corners, clockwise from the top left one of what stands in it, in pixels of the upright photo.

    Boxes are level: only bars, rounds and strokes lean.
    """

    form: Form
    corners: tuple[Corner, Corner, Corner, Corner]

    def __post_init__(self) -> None:
        if len(self.corners) != _CORNERS or not all(map(_is_corner, self.corners)):
            raise ValueError("a shape has four corners in whole pixels")
        if self.form is Form.BOX and self.corners != _around(self.region):
            raise ValueError("a box is level")

    @classmethod
    def level(cls, form: Form, region: Region) -> Self:
        """The shape that fills a region."""
        return cls(form, _around(region))

    @classmethod
    def stroke(cls, start: Corner, end: Corner, width: int) -> Self:
        """What a round brush of this width leaves on its way, half a width beyond both ends too.

        It is one pixel wider at each side: its corners are whole pixels.
        """
        (x, y), half = start, width / 2 + 1
        long = math.dist(start, end)
        ahead = ((end[0] - x) / long * half, (end[1] - y) / long * half) if long else (half, 0.0)
        aside = -ahead[1], ahead[0]
        a, b, c, d = (
            (round(at[0] + along * ahead[0] + across * aside[0]), round(at[1] + along * ahead[1] + across * aside[1]))
            for at, along, across in ((start, -1, -1), (end, 1, -1), (end, 1, 1), (start, -1, 1))
        )
        return cls(Form.STROKE, (a, b, c, d))

    @property
    def region(self) -> Region:
        """The smallest box around it."""
        return Region.around(self.corners)

    @property
    def is_level(self) -> bool:
        """Whether its sides run along rows and columns."""
        return {*self.corners} == {*_around(self.region)}

    @property
    def sides(self) -> tuple[float, float]:
        """Its width and height along its own axes."""
        a, b, _, d = self.corners
        return math.dist(a, b), math.dist(a, d)

    def shifted(self, right: int, down: int) -> Self:
        a, b, c, d = ((x + right, y + down) for x, y in self.corners)
        return type(self)(self.form, (a, b, c, d))

    def to_json(self) -> dict[str, Any]:
        return {"form": self.form.value, "corners": [list(corner) for corner in self.corners]}

    @classmethod
    def from_json(cls, untrusted: Mapping[str, Any]) -> Self:
        a, b, c, d = ((x, y) for x, y in untrusted["corners"])
        return cls(Form(untrusted["form"]), (a, b, c, d))


def _is_corner(untrusted: Any) -> bool:
    return len(untrusted) == 2 and all(type(side) is int and abs(side) <= _FARTHEST for side in untrusted)


def _around(region: Region) -> tuple[Corner, Corner, Corner, Corner]:
    left, top, right, bottom = region.half_open
    return (left, top), (right, top), (right, bottom), (left, bottom)


def strokes_of(untrusted: Any) -> tuple[Shape, ...]:
    """Strokes from JSON, not too many. Raises ValueError or TypeError for anything else."""
    strokes = tuple(Shape.from_json(stroke) for stroke in untrusted) if len(untrusted) <= MAX_STROKES else ()
    if len(strokes) < len(untrusted) or any(stroke.form is not Form.STROKE for stroke in strokes):
        raise ValueError(f"at most {MAX_STROKES} strokes, and nothing else")
    return strokes
