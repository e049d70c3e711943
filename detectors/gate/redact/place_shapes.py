"""Chooses the shape over each place: rounds for heads, bars for writing, plates and codes along their own sides.

Rows of an address get bars of one width, so that no row tells its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from detectors.gate.redact.bars import bar, bar_around, over_code, over_plate
from detectors.gate.redact.blocks import BLOCK, MARGIN, to_blocks
from detectors.gate.redact.heads import round_over
from detectors.gate.redact.widths import in_columns, text_in_steps, widened_in_steps
from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import BODIES, Cure, FieldName, Form, Place, Region, Report, Risk, Shape, Subject, with_subject
from detectors.kit.view import View

SHARED: Final = 0.75
"""Share of the narrower piece's width that a border is long: pieces along a leaning edge are shifted by a step of it."""
FACES: Final = with_subject(Subject.FACE)


class ShapesOver:
    """The shapes over what a report names in a photo; ``words`` are the lines that were read, none where none matter."""

    def __init__(self, view: View, report: Report, words: Sequence[TextLine]) -> None:
        self._view, self._words = view, words
        self.lines = [line.region for line in words]
        self._pieces = pieces_of_papers(report)
        self._named = dict(pair for finding in report.findings for pair in finding.named)
        self._beside = [*self.lines, *self._named]
        size = view.photo.width, view.photo.height
        addresses = [region for region, name in self._named.items() if name is FieldName.ADDRESS]
        stepped = {region: text_in_steps(region, *size, self._beside) for region in addresses}
        self._wider = in_columns(stepped, self._beside)
        self._codes = {code.region: over_code(code.outline) for code in view.known_codes if code.outline}

    def place(self, place: Place) -> Iterator[Shape]:
        """The shapes over a place's parts."""
        for region in place.parts or (place.region,):
            yield self._over(replace(place, region=region))

    def code(self, region: Region) -> Shape:
        """The shape over a code: along its sides where it leans."""
        return self._codes.get(region) or bar_around(region)

    def _over(self, place: Place) -> Shape:
        """The shape over a place: round for a head, plain for a piece of a paper, else a bar along its writing."""
        region, photo = place.region, self._view.photo
        if region in self._codes:
            return self._codes[region]
        if place.field is not None and not any(line.intersection(region) for line in self.lines):
            return bar_around(region)  # ink or a picture: its size is seen anyway
        if set(place.risks) <= FACES:
            return round_over(region, self._view.faces, photo, child=Risk.CHILDREN in place.risks)
        if region in self._pieces and region not in self._named:
            return Shape.level(Form.BOX, to_blocks(region.grow(MARGIN), BLOCK, photo.grid))
        if place.risk is Risk.VEHICLE and (leaning := over_plate(region, self._words)) is not None:
            return leaning
        leaning = bar(region, self._words)
        if not leaning.is_level or place.risk in BODIES:
            return leaning
        wider = self._wider.get(region) or widened_in_steps(place, photo.width, photo.height, self._beside)
        return bar_around(wider)


def pieces_of_papers(report: Report) -> frozenset[Region]:
    """Regions that share a border with another of their finding: pieces of one cover around windows, no words' lengths."""
    pieces: set[Region] = set()
    for finding in report.findings:
        if finding.cure is not Cure.COVER:
            continue
        below: dict[int, list[Region]] = {}
        for region in finding.regions:
            below.setdefault(region.top, []).append(region)
        for upper in finding.regions:
            for lower in below.get(upper.bottom, ()):
                if _stacked(upper, lower):
                    pieces |= {upper, lower}
    return frozenset(pieces)


def _stacked(upper: Region, lower: Region) -> bool:
    """Whether most of the narrower of two regions with a common border lies above or below the other: a leaning edge's do."""
    shared = min(upper.right, lower.right) - max(upper.left, lower.left)
    return shared >= SHARED * min(upper.width, lower.width)
