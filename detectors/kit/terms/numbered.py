"""Numbered places: what a person sees, leaves open or covers under one number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from detectors.kit.terms.codes import Cure, FieldName, Group, Strength
from detectors.kit.terms.findings import Finding, Report
from detectors.kit.terms.region import Region
from detectors.kit.terms.risks import RISKS, STOPPING, Risk, Subject, worst_first

SAME_PLACE = 0.8
"""Share of a box that lies in another when both are one place for people: a number and its line, a face and its portrait."""
SAME_SIZE = 5
"""Times by which the larger of two such boxes may exceed the smaller; beyond it a page holds a word and is not that word."""
STILL_THE_PLACE = 0.6
"""Intersection over union by which a place is known again when the photo is screened anew."""

CHILDREN = "children"
"""The item of children's faces: nobody opens these by opening faces."""
NO_PICTURES = frozenset({"one-time-code"})
"""Codes of findings that end like those of barcodes and are written in letters and digits."""


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
    def group(self) -> Group:
        """What people see it as one of."""
        if self.field is not None:
            return Group.PAPER
        if self.why.endswith("-code") and self.why not in NO_PICTURES:
            return Group.CODES
        if self.risk is Risk.VEHICLE:
            return Group.PLATES
        subjects = {Subject.FACE: Group.FACES, Subject.BODY: Group.BODIES}
        return subjects.get(RISKS[self.risk].subject, Group.TEXT)

    @property
    def item(self) -> str:
        """The code of what people choose it as: its field, of text what was found, else its group."""
        if self.field is not None:
            return self.field.value
        if self.group is Group.FACES and self.risk is Risk.CHILDREN:
            return CHILDREN
        return self.why if self.group is Group.TEXT else self.group.value

    @property
    def stops(self) -> bool:
        """Whether leaving it open leaves something that must never go out."""
        return self.risk in STOPPING and self.strength is not Strength.HINT

    def shows(self, finding: Finding) -> bool:
        """Whether a finding is part of what was found there."""
        parts = self.parts or (self.region,)
        return finding.risk in self.risks and any(
            region.intersection(part) for region in finding.regions for part in parts
        )

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
