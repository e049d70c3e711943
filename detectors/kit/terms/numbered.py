"""Numbered places: what a person sees, leaves open or covers under one number."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import reduce

from detectors.kit.terms.codes import Cure, FieldName, Strength
from detectors.kit.terms.findings import Finding, Report
from detectors.kit.terms.region import Region
from detectors.kit.terms.risks import STOPPING, Risk, worst_first

SAME_PLACE = 0.8
"""Share of a box that lies in another when both are one place for people: a number and its line, a face and its portrait."""
SAME_SIZE = 5
"""Times by which the larger of two such boxes may exceed the smaller; beyond it a page holds a word and is not that word."""
STILL_THE_PLACE = 0.6
"""Intersection over union by which a place is known again when the photo is screened anew."""


@dataclass(frozen=True, slots=True)
class Place:
    """One box that is offered to a person under one number: the same on the picture, the buttons and the command line.

    ``risks`` are all that were found there, worst first; ``why`` and ``strength`` are those of the worst. ``field`` is what it
    is on a paper, ``parts`` are the regions that make it up.
    """

    number: int
    risks: tuple[Risk, ...]
    strength: Strength
    why: str
    region: Region
    field: FieldName | None = None
    parts: tuple[Region, ...] = ()

    @property
    def risk(self) -> Risk:
        return self.risks[0]

    @property
    def stops(self) -> bool:
        """Whether leaving it open leaves something that must never go out."""
        return self.risk in STOPPING and self.strength is not Strength.HINT

    def is_left_open(self, keep: Iterable[Region]) -> bool:
        """Whether a person who left these boxes open meant this place. A box around more than the place opens nothing."""
        return any(self.region.likeness(box) >= STILL_THE_PLACE for box in keep)


def places(report: Report) -> tuple[Place, ...]:
    """Everything that is to be covered, numbered from 1 in the order of the findings, then of their regions.

    Regions that people see as one (a number and the line that it fills) share a number.
    """
    groups: list[_Group] = []
    for finding in report.findings:
        for region in finding.regions if finding.cure is Cure.COVER else ():
            group = next((group for group in groups if group.holds(region)), None)
            if group is None:
                groups.append(_Group(region, [finding], [region], finding.field(region)))
            else:
                group.hull = group.hull.union(region)
                group.findings.append(finding)
                group.parts.append(region)
                group.field = group.field or finding.field(region)
    return tuple(group.place(number) for number, group in enumerate(groups, 1))


def in_fields(numbered: Sequence[Place], names: Collection[FieldName]) -> tuple[Region, ...]:
    """The boxes of the places that are such fields, and of all others that lie over these and nothing else."""
    fields = [place for place in numbered if place.field in names]
    own = {id(place) for place in fields}
    over = [
        place
        for place in numbered
        if id(place) not in own and place.field is None and _lies_over(place.region, [one.region for one in fields])
    ]
    return tuple(place.region for place in (*fields, *over))


def _lies_over(region: Region, fields: Sequence[Region]) -> bool:
    """Whether a region is one of these fields or the box around some of them, but for their margins."""
    met = [field for field in fields if (part := field.intersection(region)) and 2 * part.area > field.area]
    whole = reduce(Region.union, met) if met else None
    return whole is not None and region.area <= SAME_SIZE * whole.area and region.meets(whole, SAME_PLACE)


@dataclass(slots=True)
class _Group:
    """Findings at one place, and the box around their regions there."""

    hull: Region
    findings: list[Finding]
    parts: list[Region]
    field: FieldName | None

    def holds(self, region: Region) -> bool:
        """Whether people see the region and this place as one. Asked for every pair, so most are told apart at once."""
        hull = self.hull
        if region.right <= hull.left or hull.right <= region.left or region.bottom <= hull.top:
            return False
        shared = hull.intersection(region)
        low, high = sorted((hull.area, region.area))
        return shared is not None and shared.area >= SAME_PLACE * low and high <= SAME_SIZE * low

    def place(self, number: int) -> Place:
        risks = worst_first(finding.risk for finding in self.findings)
        worst = min(self.findings, key=lambda finding: (risks.index(finding.risk), -finding.strength.rank))
        parts = tuple(dict.fromkeys(self.parts))
        return Place(number, risks, worst.strength, worst.why, self.hull, self.field, parts)
