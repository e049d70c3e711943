"""Plans where one copy covers: boxes with their margins, in steps, whole papers for ``card``, the part that ``crop`` shows.

A box tells something too: one that ends where a name ends tells the name's length, and the pixels beside a letter carry
its edge. So every box grows by a margin, ends where JPEG's blocks end, and boxes of text come in widths of whole steps.
Borders follow from regions alone, and styles only hide more: two copies of one photo in two styles show the same pixels,
or one of them fewer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from detectors.gate.redact.blocks import begins_with_block, merged, with_margins
from detectors.gate.redact.choices import added, covered_places, not_left_open
from detectors.gate.redact.crop import best_part
from detectors.gate.redact.gaps import blind_windows, standing
from detectors.gate.redact.labels import label
from detectors.gate.redact.shapes import Shape
from detectors.gate.redact.whole_document import shows_paper, whole_papers
from detectors.gate.redact.widths import BODIES, text_in_steps, widened_in_steps
from detectors.kit.decode.photo import Photo
from detectors.kit.terms import Cure, Region, Report, ScreeningOptions, Style, Subject, UnreadReason, with_subject
from detectors.kit.view import View

SHARED: Final = 0.75
"""Share of the narrower piece's width that a border is long: pieces along a leaning edge are shifted by a step of it."""
FACES: Final = with_subject(Subject.FACE)


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


def draw_up(view: View, report: Report, options: ScreeningOptions) -> Plan:
    """What has to be covered by what was found, not understood and chosen, in the plainest style."""
    size = view.photo.width, view.photo.height
    boxes: list[Region] = []
    faces: set[Region] = set()
    labels: dict[Region, str] = {}
    pieces = pieces_of_papers(report)
    lines = [line.region for line in view.words] if _holds_text(report) else []
    for place in covered_places(report, options):
        wanted = place.region if place.region in pieces else widened_in_steps(place, *size, lines)
        for region in _covers([wanted], view.photo):
            boxes.append(region)
            labels[region] = label(place)
            if set(place.risks) <= FACES and begins_with_block(region, view.photo.grid):
                faces.add(region)
    boxes += _covers(added(options, view), view.photo)
    unread = not_left_open(_unread_text(report), report, options)
    boxes += _covers((text_in_steps(region, *size, lines) for region in unread), view.photo)
    if boxes or report.unread:  # a code that could not be read is not known to be harmless
        codes = (code.region for code in view.codes if not code.payload)
        boxes += _covers(not_left_open((*_unread_codes(report), *codes), report, options), view.photo)
    covered = merged(boxes)
    print_ = standing(view.words) if lines else ()
    covered = merged(covered, _covers(blind_windows(covered, print_), view.photo))
    return Plan(covered, faces=frozenset(faces), labels=labels if options.labels else {})


def in_style(plan: Plan, style: Style, view: View, report: Report) -> Plan:
    """The plan in this style. Raises NothingLeft where ``crop`` has too little to show."""
    papers = _covers(whole_papers(view, report), view.photo) if style is Style.CARD else ()
    return _cropped(replace(plan, style=style, covered=merged(plan.covered, papers)), view.photo)


def with_more(plan: Plan, regions: Iterable[Region], photo: Photo) -> Plan:
    """The plan with further regions covered. Raises NothingLeft as above."""
    return _cropped(replace(plan, covered=merged(plan.covered, _covers(regions, photo))), photo)


def _covers(regions: Iterable[Region], photo: Photo) -> tuple[Region, ...]:
    return with_margins(regions, photo.width, photo.height, photo.grid)


def styles_for(plan: Plan, report: Report, photo: Photo) -> tuple[Style, ...]:
    """The styles that a plan can be had in: none matters where nothing is covered."""
    if not plan.covered:
        return ()
    croppable = best_part(plan.covered, photo) is not None
    wanted = {Style.SOLID: True, Style.SOFT: True, Style.CROP: croppable, Style.CARD: shows_paper(report)}
    return tuple(style for style, possible in wanted.items() if possible)


def _holds_text(report: Report) -> bool:
    """Whether there is anything but bodies: only then words were read, and reading them now would be for nothing."""
    found = any(finding.risk not in BODIES for finding in report.findings if finding.cure is Cure.COVER)
    return found or bool(_unread_text(report))


def _unread_text(report: Report) -> list[Region]:
    return [region for unread in report.unread if unread.reason is not UnreadReason.CODE for region in unread.regions]


def _unread_codes(report: Report) -> list[Region]:
    return [region for unread in report.unread if unread.reason is UnreadReason.CODE for region in unread.regions]


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


def _cropped(plan: Plan, photo: Photo) -> Plan:
    if plan.style is not Style.CROP or not plan.covered:
        return replace(plan, crop=None)
    part = best_part(plan.covered, photo)
    if part is None:
        raise NothingLeft
    return replace(plan, crop=part)
