"""Makes a covered photo smaller, to a size in which all of it can be read: a copy is never finer than its proof."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from detectors.gate.redact.chroma import without_chroma_bleeding
from detectors.gate.redact.plan import Plan
from detectors.gate.redact.redaction import painted
from detectors.kit.decode.photo import Photo, at_most
from detectors.kit.ocr.looking import MAX_SIDE
from detectors.kit.terms import Finding, Region

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
    small = at_most(painted(without_chroma_bleeding(photo, plan.shapes), plan), MAX_SIDE)
    if min(small.shape[:2]) < LEAST:
        return None
    scale = photo.width / small.shape[1], photo.height / small.shape[0]
    bare = Photo(small, lossless=photo.lossless)
    made = Reduced(bare, Plan(style=plan.style), scale)
    boxes = {region: made.into(region) for region in plan.covered}
    own = replace(
        plan,
        covered=tuple(boxes.values()),
        faces=frozenset(boxes[face] for face in plan.faces if face in boxes),
        labels={},
    )
    return replace(made, plan=own)
