"""Makes a covered photo smaller, to a size in which all of it can be read: a copy is never finer than its proof."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

from detectors.gate.redact.chroma import without_chroma_bleeding
from detectors.gate.redact.plan import Plan
from detectors.gate.redact.redaction import painted
from detectors.kit.decode.photo import Photo, at_most
from detectors.kit.ocr.looking import MAX_SIDE
from detectors.kit.terms import Finding, Region, Shape, Style

LEAST: Final = 320
"""Pixels of the short side below which a reduced copy shows nothing that anybody would send."""


@dataclass(frozen=True)
class Reduced:
    """A covered photo made smaller, its plan in its own pixels, and the pixels of the photo for one of its own (x, y)."""

    photo: Photo
    plan: Plan
    scale: tuple[float, float]

    def into(self, region: Region) -> Region:
        """A region of the photo in the reduced one's pixels, rounded outwards."""
        across, down = self.scale
        part = region.scaled(1 / across, 1 / down)
        return part.clip(self.photo.width, self.photo.height) or part

    def out_of(self, finding: Finding) -> Finding:
        """A finding in the reduced photo in pixels of the photo."""
        return replace(finding, regions=tuple(region.scaled(*self.scale) for region in finding.regions))


def reduced(photo: Photo, plan: Plan) -> Reduced | None:
    """The photo, covered and then made so small that one look reads all of it; None where nothing would be left to see.

    It is covered first, so that no pixel of the smaller one is mixed with a hidden one, and once more then, along whole pixels.
    """
    if plan.crop is not None or max(photo.width, photo.height) <= MAX_SIDE:
        return None
    cleaned = without_chroma_bleeding(photo, plan.shapes)
    small = at_most(painted(cleaned, plan, photo.grid), MAX_SIDE)
    if min(small.shape[:2]) < LEAST:
        return None
    scale = photo.width / small.shape[1], photo.height / small.shape[0]
    bare = Photo(small, lossless=photo.lossless)
    smaller = {shape: _smaller(shape, scale) for shape in {*plan.shapes, *plan.labels, *plan.portraits}}
    words = {smaller[shape]: text for shape, text in plan.labels.items()} if plan.style is Style.REPLACE else {}
    its_plan = replace(
        plan,
        shapes=tuple(smaller[shape] for shape in plan.shapes),
        labels=words,
        portraits=frozenset(smaller[shape] for shape in plan.portraits),
        grid=(0, 0),
        size=(bare.width, bare.height),
    )
    return Reduced(bare, its_plan, scale)


def _smaller(shape: Shape, scale: tuple[float, float]) -> Shape:
    """A shape in the reduced photo's pixels, one larger at each side: pixels of its border are mixed with what is outside."""
    if shape.is_level:
        return Shape.level(shape.form, shape.region.scaled(1 / scale[0], 1 / scale[1]).grow(1))
    middle = [sum(corner[axis] for corner in shape.corners) / len(shape.corners) for axis in (0, 1)]
    a, b, c, d = (
        tuple(_outwards(corner[axis] / scale[axis], middle[axis] / scale[axis]) for axis in (0, 1))
        for corner in shape.corners
    )
    return Shape(shape.form, ((a[0], a[1]), (b[0], b[1]), (c[0], c[1]), (d[0], d[1])))


def _outwards(place: float, middle: float) -> int:
    return math.floor(place) - 1 if place < middle else math.ceil(place) + 1
