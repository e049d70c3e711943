"""Where one copy covers: boxes with their margins, in steps, whole papers for ``card``, and the part that ``crop`` shows.

A box tells something too: one that ends where a name ends tells the name's length, and the pixels beside a letter carry
its edge. So every box grows by a margin, ends where JPEG's blocks end, and boxes of text come in widths of whole steps.
Borders follow from regions alone, and styles only hide more: two copies of one photo in two styles show the same pixels,
or one of them fewer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from detectors.gate.card import shows_paper, whole_papers
from detectors.gate.choice import added, covered_places
from detectors.gate.crop import best_part
from detectors.gate.labels import label
from detectors.gate.shapes import Shape
from detectors.kit.terms import Cure, Duty, Place, Region, Report, Risk, Style
from detectors.kit.view import View

MARGIN: Final = 3
"""Pixels around a region: the anti-aliased edge of letters and the slack of boxes."""
BLOCK: Final = 8
"""JPEG codes blocks of 8 x 8 pixels: a block that touches a hidden pixel rings with it, so regions end where blocks end."""
STEP: Final = 3
"""Heights of a line in one step of its box's width: some six to eight letters, so a box tells a name's length no closer."""
LIKE_A_LINE: Final = 1.5
LOW: Final = 1 / 24
"""A box this much longer than high holds a line of text; so does one no higher than this share of the photo's long side."""
HIGH: Final = 0.15
"""A box higher than this share of the photo's short side holds a card or a portrait, and tells no word's length."""
BODIES: Final = frozenset({Risk.PEOPLE, Risk.CHILDREN, Risk.INTIMATE})
FACES: Final = frozenset({Risk.PEOPLE, Risk.CHILDREN})


@dataclass(frozen=True)
class Plan:
    """What one copy covers and how.

    ``covered`` lie inside the photo; ``faces`` are those of them that a style may round; ``labels`` are words for some;
    ``crop`` is the part that is shown, None for the whole photo.
    """

    covered: tuple[Region, ...] = ()
    style: Style = Style.SOLID
    faces: frozenset[Region] = frozenset()
    labels: dict[Region, str] = field(default_factory=dict)
    crop: Region | None = None

    @property
    def shapes(self) -> list[Shape]:
        """What is hidden, as the style shapes it."""
        soft = self.style is Style.SOFT
        return [Shape.of(region, rounded=soft and region in self.faces) for region in self.covered]


class NothingLeft(Exception):
    """There is no part of the photo to cut it down to."""


def draw_up(view: View, report: Report, duty: Duty) -> Plan:
    """The plan for what was found and chosen. Raises NothingLeft where ``crop`` has too little to show."""
    size = view.photo.width, view.photo.height
    boxes: list[Region] = []
    faces: set[Region] = set()
    labels: dict[Region, str] = {}
    pieces = pieces_of_papers(report)
    for place in covered_places(report, duty):
        wanted = place.region if place.region in pieces else in_steps(place, *size)
        for region in with_margins([wanted], *size):
            boxes.append(region)
            labels[region] = label(place)
            if set(place.risks) <= FACES:
                faces.add(region)
    boxes += with_margins(added(duty, view), *size)
    if boxes:  # what a code holds that nobody can read is not known to be harmless
        boxes += with_margins((code.region for code in view.codes if not code.payload), *size)
    if duty.style is Style.CARD:
        boxes += with_margins(whole_papers(view, report), *size)
    covered = merged(boxes)
    return _cropped(Plan(covered, duty.style, frozenset(faces), labels if duty.labels else {}), *size)


def with_more(plan: Plan, regions: Iterable[Region], width: int, height: int) -> Plan:
    """The plan with further regions covered. Raises NothingLeft as above."""
    return _cropped(replace(plan, covered=merged(plan.covered, with_margins(regions, width, height))), width, height)


def styles_for(view: View, report: Report, duty: Duty) -> tuple[Style, ...]:
    """The styles that the photo can be had in: none matters where nothing is covered."""
    size = view.photo.width, view.photo.height
    plain = draw_up(view, report, replace(duty, style=Style.SOLID))
    if not plain.covered:
        return ()
    croppable = best_part(plain.covered, *size) is not None
    wanted = {Style.SOLID: True, Style.SOFT: True, Style.CROP: croppable, Style.CARD: shows_paper(report)}
    return tuple(style for style, possible in wanted.items() if possible)


def with_margins(regions: Iterable[Region], width: int, height: int) -> tuple[Region, ...]:
    """The parts of the photo that are covered so that these regions are: grown, ending on block borders, inside it."""
    covered = (_to_blocks(region.grow(MARGIN)).clip(width, height) for region in regions)
    return merged([region for region in covered if region])


def pieces_of_papers(report: Report) -> frozenset[Region]:
    """Regions that share a border with another of their finding: pieces of one cover around windows, no words' lengths."""
    found = [finding.regions for finding in report.findings if finding.cure is Cure.COVER]
    return frozenset(
        one
        for regions in found
        for one in regions
        if any(other != one and (_above(one, other) or _above(other, one)) for other in regions)
    )


def _above(upper: Region, lower: Region) -> bool:
    inside = upper.left <= lower.left and lower.right <= upper.right
    holds = lower.left <= upper.left and upper.right <= lower.right
    return upper.bottom == lower.top and (inside or holds)


def in_steps(place: Place, width: int, height: int) -> Region:
    """The region of a place; that of text is lengthened to the next whole step of its height."""
    region = place.region
    long, short = max(region.width, region.height), min(region.width, region.height)
    high = short > HIGH * min(width, height)
    if place.risk in BODIES or high or (long < LIKE_A_LINE * short and short > LOW * max(width, height)):
        return region
    if region.height < LIKE_A_LINE * region.width:
        return Region(region.left, region.top, region.left + _steps(region.width, region.height), region.bottom)
    return Region(region.left, region.top, region.right, region.top + _steps(region.height, region.width))


def _steps(long: int, short: int) -> int:
    step = STEP * short
    return -(-long // step) * step


def merged(*lists: Sequence[Region]) -> tuple[Region, ...]:
    """The regions of all lists in order, those that lie inside another left out."""
    regions = sorted({region for regions in lists for region in regions})
    sides = np.array([region.half_open for region in regions]).reshape(-1, 4)
    left, top, right, bottom = (side[:, None] for side in sides.T)
    holds = (left <= left.T) & (top <= top.T) & (right >= right.T) & (bottom >= bottom.T)
    np.fill_diagonal(holds, False)
    return tuple(region for index, region in enumerate(regions) if not holds[:, index].any())


def _cropped(plan: Plan, width: int, height: int) -> Plan:
    if plan.style is not Style.CROP or not plan.covered:
        return replace(plan, crop=None)
    part = best_part(plan.covered, width, height)
    if part is None:
        raise NothingLeft
    return replace(plan, crop=part)


def _to_blocks(region: Region) -> Region:
    return Region(
        region.left // BLOCK * BLOCK,
        region.top // BLOCK * BLOCK,
        -(-region.right // BLOCK) * BLOCK,
        -(-region.bottom // BLOCK) * BLOCK,
    )
