"""Plans where one copy covers: boxes with their margins, in steps, whole papers for ``card``, the part that ``crop`` shows.

A shape tells something too: one that ends where a name ends tells the name's length, and the pixels beside a letter carry
its edge. So every shape grows by a margin, takes whole blocks of JPEG's with it (``surroundings``), and those of text come in
widths of whole steps. Shapes follow from regions and lines alone, and styles only hide more: two copies of one photo in two
styles show the same pixels, or one of them fewer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from detectors.gate.redact.bars import bar_around
from detectors.gate.redact.blocks import BLOCK, Grid, merged, to_blocks, with_margins
from detectors.gate.redact.choices import added, covered_places, not_left_open
from detectors.gate.redact.crop import best_part
from detectors.gate.redact.gaps import blind_windows, standing
from detectors.gate.redact.labels import has_stand_in, label, stand_in
from detectors.gate.redact.place_shapes import ShapesOver
from detectors.gate.redact.shapes import boxes, distinct
from detectors.gate.redact.stickers import larger
from detectors.gate.redact.whole_document import shows_paper, whole_papers
from detectors.gate.redact.widths import text_in_steps
from detectors.kit.decode.photo import Photo
from detectors.kit.terms import (
    BODIES,
    Cure,
    FieldName,
    Form,
    Region,
    Report,
    ScreeningOptions,
    Shape,
    Style,
    UnreadReason,
    places,
)
from detectors.kit.view import View

OUTSIDE: Final = 64
"""Pixels by which a shape may leave the photo: its rounded ends are not seen then."""
PICTURES: Final = (FieldName.PORTRAIT, FieldName.GHOST)
NAMED: Final = (Style.AUTO, Style.STICKER, Style.REPLACE)
"""Styles with words on their bars."""


@dataclass(frozen=True)
class Plan:
    """What one copy covers and how.

    ``shapes`` are what is hidden; ``labels`` are words for some of them; ``portraits`` are those over portraits of papers;
    ``crop`` is the part that is shown, None for the whole photo. ``size`` (width, height) and ``grid`` are the photo's, None
    where covers may leave it.
    """

    shapes: tuple[Shape, ...] = ()
    style: Style = Style.SOLID
    labels: Mapping[Shape, str] = field(default_factory=dict)
    crop: Region | None = None
    grid: Grid = (0, 0)
    size: tuple[int, int] | None = None
    portraits: frozenset[Shape] = frozenset()

    @property
    def covered(self) -> tuple[Region, ...]:
        """The boxes around the shapes, ending where blocks end, as far as they lie in the photo."""
        around = (to_blocks(shape.region, BLOCK, self.grid) for shape in self.shapes)
        inside = (region.clip(*self.size) if self.size else region for region in around)
        return tuple(dict.fromkeys(region for region in inside if region))

    @property
    def written(self) -> tuple[Region, ...]:
        """The same without heads."""
        return replace(self, shapes=tuple(one for one in self.shapes if one.form is not Form.ROUND)).covered


class NothingLeft(Exception):
    """There is no part of the photo to cut it down to."""


def draw_up(view: View, report: Report, options: ScreeningOptions) -> Plan:
    """What has to be covered by what was found, not understood and chosen, in the plainest style."""
    photo, size = view.photo, (view.photo.width, view.photo.height)
    shapes: list[Shape] = []
    labels: dict[Shape, str] = {}
    portraits: set[Shape] = set()
    over = ShapesOver(view, report, view.words if _holds_text(report) else ())
    for place in covered_places(report, options):
        for shape in over.place(place):
            shapes.append(shape)
            if said := (stand_in if options.style is Style.REPLACE else label)(place, options.language):
                labels[shape] = said
            if place.field in PICTURES:
                portraits.add(shape)
    shapes += map(bar_around, added(options, view))
    unread = not_left_open(_unread_text(report), report, options)
    shapes += [bar_around(text_in_steps(region, *size, over.lines)) for region in unread]
    if shapes or report.unread:  # a code that could not be read is not known to be harmless
        codes = (code.region for code in view.codes if not code.payload)
        shapes += map(over.code, not_left_open((*_unread_codes(report), *codes), report, options))
    shapes = _inside(shapes, photo)
    shut = [box for shape in shapes if shape.is_level for box in _in_blocks([shape.region], photo)]
    print_ = standing(view.words) if over.lines else ()
    windows = _in_blocks(blind_windows(merged(shut), print_), photo)
    drawn = distinct([*shapes, *_inside(options.strokes, photo), *boxes(windows)])
    wanted = options.labels or options.style in NAMED
    said_on = labels if wanted else {}
    return Plan(drawn, labels=said_on, grid=photo.grid, size=size, portraits=frozenset(portraits))


def _inside(shapes: Iterable[Shape], photo: Photo) -> list[Shape]:
    """Those that reach into the photo; bars and boxes hardly out of it, however large a box a person has drawn."""
    around = Region(0, 0, photo.width, photo.height)
    return [_near(shape, around) for shape in shapes if shape.region.intersection(around)]


def _near(shape: Shape, photo: Region) -> Shape:
    part = shape.region.intersection(photo.grow(OUTSIDE))
    if part is None or part == shape.region or shape.form in (Form.ROUND, Form.STROKE) or not shape.is_level:
        return shape
    return Shape.level(shape.form, part)


def in_style(plan: Plan, style: Style, view: View, report: Report) -> Plan:
    """The plan in this style. Raises NothingLeft where ``crop`` has too little to show."""
    papers = _in_blocks(whole_papers(view, report), view.photo) if style is Style.CARD else ()
    shapes = plan.shapes
    if style is Style.STICKER:
        shapes = tuple(larger(shape) if shape.form is Form.ROUND else shape for shape in shapes)
    return _cropped(replace(plan, style=style, shapes=distinct([*shapes, *boxes(papers)])), view.photo)


def with_more(plan: Plan, regions: Iterable[Region], photo: Photo) -> Plan:
    """The plan with further regions covered. Raises NothingLeft as above."""
    more = _inside(map(bar_around, regions), photo)
    return _cropped(replace(plan, shapes=distinct([*plan.shapes, *more])), photo)


def _in_blocks(regions: Iterable[Region], photo: Photo) -> tuple[Region, ...]:
    return with_margins(regions, photo.width, photo.height, photo.grid)


def styles_for(plan: Plan, report: Report, photo: Photo) -> tuple[Style, ...]:
    """The styles that a plan can be had in: none matters where nothing is covered."""
    if not plan.shapes:
        return ()
    croppable = best_part(plan.covered, photo) is not None
    wanted = {
        Style.AUTO: True,
        Style.SOLID: True,
        Style.SOFT: True,
        Style.STICKER: any(shape.form is Form.ROUND for shape in plan.shapes),
        Style.REPLACE: any(map(has_stand_in, places(report))),
        Style.CROP: croppable,
        Style.CARD: shows_paper(report),
    }
    return tuple(style for style, possible in wanted.items() if possible)


def _holds_text(report: Report) -> bool:
    """Whether there is anything but bodies: only then words were read, and reading them now would be for nothing."""
    found = any(finding.risk not in BODIES for finding in report.findings if finding.cure is Cure.COVER)
    return found or bool(_unread_text(report))


def _unread_text(report: Report) -> list[Region]:
    return [region for unread in report.unread if unread.reason is not UnreadReason.CODE for region in unread.regions]


def _unread_codes(report: Report) -> list[Region]:
    return [region for unread in report.unread if unread.reason is UnreadReason.CODE for region in unread.regions]


def _cropped(plan: Plan, photo: Photo) -> Plan:
    if plan.style is not Style.CROP or not plan.shapes:
        return replace(plan, crop=None)
    part = best_part(plan.covered, photo)
    if part is None:
        raise NothingLeft
    return replace(plan, crop=part)
