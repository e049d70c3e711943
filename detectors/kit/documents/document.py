"""Holds one paper in the photo: its outline, or all outside of outlines, what stands there, and what to cover of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from detectors.kit.documents.label_windows import LEVEL, STEEP, all_but, columns, filled, leaning, slope, widened
from detectors.kit.geometry import Quad
from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.id_numbers import FoundNumber
from detectors.kit.rules.id_papers import Recognised, Title, recognise_paper
from detectors.kit.rules.mrz import Zone
from detectors.kit.terms import Region, Strength
from detectors.kit.text.fields import Field
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import says_something
from detectors.kit.view import View
from detectors.kit.vision.barcodes import Code
from detectors.kit.vision.outlines import CardOutline

MOSTLY: Final = 0.5
"""Share of the photo that the words and faces of a card span from which a photo without an outline is the card itself."""
CARD_LIKE: Final = (1.2, 1.9)
"""Longer to shorter side of a photo that may be cut to a card: cards have 1.42 and 1.59, scans some margin."""
LARGE_LETTERS: Final = 13
"""Pixels of a label's height from which it is left open; only labels beside their values are, never those above them."""
ROOM: Final = 7
"""Pixels around a title and labels that stay open too: covers are rounded up to blocks of eight and would bite into letters.
Values that reach in there stay covered."""
ROOM_LEANING: Final = 14
"""The same around a title that leans: its window is cut in steps, and each step's cover is rounded up."""
TIGHT: Final = 0.12
"""Heights of a line by which its box is higher than its letters on either side: lines below a title may reach into it."""
PORTRAIT: Final = (0.14, 0.8)
"""Height of a face to the short side of its card: 0.25 to 0.6 on cards, 0.15 in ghosts and on pages; more is a photo."""
SHAPE_LINES: Final = 3
SHAPE_DIGITS: Final = 4
"""Lines of text and digits that a card with a portrait has at least: a date or a number."""
SHAPE_FACES: Final = 3
"""Faces on a card with a portrait at most: the portrait, its ghost and one in the background."""
SHAPE_LARGEST: Final = 0.75
"""Share of the photo up to which an outline may be a card by its shape alone; larger ones are photos' own frames."""
ASIDE: Final = 0.12
"""How far from the middle of the card, as a share of its side, a passport picture stands."""
MOST_LINES: Final = 40
"""Lines from which an outline with a face is a page of a magazine or a screen and not a card."""
OWN: Final = 0.6
"""Share of a photo's lines that belong to a paper from which the others are taken for its own too: misread labels, stamps."""
DOCUMENT_CODE: Final = re.compile(
    r"@\s*\x1e?\s*(?:ANSI |AAMVA)|<PrintLetterBarcodeData|\A\d{1200,}\Z|\bPCN\b.{0,40}\d{16}"
    r"|\A[PIACV][A-Z<][A-Z<]{3}[A-Z0-9]+<",
    re.S,
)
"""Codes that hold a paper's data: licences of North America (AAMVA), Aadhaar (old and secure), PhilSys, zones as text."""


@dataclass
class Document:
    """A card's outline, or the photo outside of all outlines, and what stands there."""

    view: View
    all_zones: Sequence[Zone]
    all_numbers: Sequence[FoundNumber]
    card: CardOutline | None
    taken: Sequence[TextLine] = ()
    lines: list[TextLine] = field(init=False)
    paper: Recognised | None = field(init=False)
    other_side: bool = False

    def __post_init__(self) -> None:
        card, taken = self.card, {id(line) for line in self.taken}
        self.lines = [
            line for line in self.view.words if id(line) not in taken and (card is None or card.holds(line.region))
        ]
        own = {id(line) for line in self.lines}
        self.page = self.view.page if len(self.lines) == len(self.view.words) else Page(self.lines)
        self.zones = [zone for zone in self.all_zones if any(id(line) in own for line in zone.lines)]
        self.numbers = [number for number in self.all_numbers if self._holds(number.match.regions)]
        proved = bool(self.zones or self.numbers)
        # Without words there is no paper, and no need to look for faces.
        self.paper = recognise_paper(self.page, bool(self.faces), proved, card is not None) if self.lines else None

    @cached_property
    def faces(self) -> list[Region]:
        return [face.region for face in self.view.faces if self.card is None or self.card.holds(face.region)]

    def _holds(self, regions: Sequence[Region]) -> bool:
        if self.card is not None:
            return all(self.card.holds(region) for region in regions)
        return any(line.region.intersection(region) for line in self.lines for region in regions)

    @property
    def why(self) -> str | None:
        if self.paper is not None:
            return self.paper.paper.why
        if self.zones:
            return self.zones[0].paper
        if self.other_side or any(self._holds([code.region]) for code in document_codes(self.view)):
            return "other-side"
        if self.numbers and self.faces and SHAPE_LINES <= len(self.lines) <= MOST_LINES:
            return "card-with-portrait"
        return "card-with-portrait" if self._has_the_shape() else None

    @property
    def strength(self) -> Strength:
        checked = any(zone.checked for zone in self.zones)
        if checked:
            return Strength.SURE
        return self.paper.strength if self.paper is not None else Strength.LIKELY

    @property
    def evidence(self) -> int:
        """How much of a paper is here: fields with their values, titles, zones."""
        if self.paper is None:
            return 3 * len(self.zones)
        filled = sum(bool(each.filled) for each in self.paper.fields) + len(self.paper.numbered)
        return filled + 2 * len(self.paper.titles) + 3 * len(self.zones)

    def _has_the_shape(self) -> bool:
        """A card's outline, a portrait of a card's size on one side of it, lines of text beside it, some digits."""
        photo = self.view.photo
        if self.card is None or self.card.area > SHAPE_LARGEST * photo.width * photo.height:
            return False
        portraits = [face for face in self.faces if _is_portrait(face, self.card)]
        beside = [line for line in self.lines if not any(line.region.intersection(face) for face in portraits)]
        digits = sum(sign.isdigit() for line in beside for sign in line.text)
        few = 1 <= len(self.faces) <= SHAPE_FACES and len(beside) >= SHAPE_LINES and len(self.lines) <= MOST_LINES
        return few and bool(portraits) and digits >= SHAPE_DIGITS

    def regions(self) -> list[Region]:
        """Everything here that may belong to the paper and tells about a person."""
        print_ = list(self._written)
        pictures = [*self._portraits(), *self.codes]
        values = [*(line.span(start, end) for line, start, end in print_), *pictures]
        if self.card is not None:
            outlines = [*(line.outline(start, end) for line, start, end in print_), *map(corners, pictures)]
            outside = [value for value, own in zip(values, outlines, strict=True) if not self.card.encloses(own)]
            return [*self._all_of(filled(self.card.quad), values, slope(self.card.quad)), *outside]
        if self.paper is not None and self.paper.paper.sheet:
            return values
        if self.is_among_other_text:
            return [*self.copy_regions(), *(region for number in self.numbers for region in number.match.regions)]
        reach = self.reach
        outside = [value for value in values if reach.intersection(value) != value]
        return [*self._all_of([reach], values, self.lean), *outside]

    def copy_regions(self) -> list[Region]:
        """Values that can still be read on a copy, and portraits that can still be seen among its labels."""
        if self.paper is None:
            return []
        filled = [each for each in self.paper.fields if each.filled]
        values = [line.span(at, len(line.text)) for each in filled for line, at in each.values]
        reach = self.reach
        return [*values, *(face for face in self._portraits() if reach.intersection(face) == face)]

    def _all_of(self, area: Sequence[Region], values: Sequence[Region], lean: float) -> list[Region]:
        if lean <= LEVEL:
            windows = self._windows(values)
            return [region for band in area for region in all_but(band, windows, values)]
        titles = (
            [title for title in self.paper.titles if title.alone] if self.paper is not None and lean <= STEEP else []
        )
        opened = [widened(title.line.outline(title.start, title.end), ROOM_LEANING) for title in titles]
        print_ = [widened(line.outline(start, end), -TIGHT * line.height) for line, start, end in self._written]
        hidden = [*print_, *(corners(region) for region in (*self._portraits(), *self.codes))]
        return [region for band in area for region in leaning(band, opened, hidden)]

    def _windows(self, values: Sequence[Region]) -> list[Region]:
        """Where the title can be read, and the labels where they are large."""
        if self.paper is None:
            return []
        titles = [title.region.grow(ROOM) for title in self.paper.titles if title.alone]
        large = [each.label for each in self.paper.fields if each.beside and each.line.height >= LARGE_LETTERS]
        return [*titles, *(column.grow(ROOM) for column in columns(large, values))]

    @cached_property
    def lean(self) -> float:
        """How far the text is from level, as a ratio; long lines know best."""
        longest = sorted(self.lines, key=lambda line: -max(line.region.width, line.region.height))[:5]
        leans = sorted(min(abs(line.along[0]), abs(line.along[1])) for line in longest)
        return leans[len(leans) // 2] if leans else 0.0

    @cached_property
    def reach(self) -> Region:
        """How far a card without an outline reaches: around its words and faces; the whole photo where these span it."""
        photo = Region(0, 0, self.view.photo.width, self.view.photo.height)
        own = [line.region for line in self.own_lines()]
        if len(own) >= OWN * len(self.lines):
            own = [line.region for line in self.lines]
        around = (
            Region.around([(x, y) for r in own for x, y in ((r.left, r.top), (r.right, r.bottom))]) if own else photo
        )
        for face in self._portraits():
            if face.intersection(around.grow(around.width // 2, around.height // 2)):
                around = around.union(face)
        around = _card_shaped(around.grow(round(0.06 * around.width), round(0.06 * around.height)))
        inside = around.clip(photo.width, photo.height) or photo
        return (
            photo
            if inside.area >= MOSTLY * photo.area and CARD_LIKE[0] <= _proportion(photo) <= CARD_LIKE[1]
            else inside
        )

    @property
    def is_among_other_text(self) -> bool:
        """Whether fields without a title, a face or an outline stand in a mail or a chat, whose other lines are not theirs."""
        bare = self.card is None and self.paper is not None and not self.paper.titles and not self.faces
        return bare and len(self.own_lines()) < OWN * len(self.lines)

    def own_lines(self) -> list[TextLine]:
        """The lines that are known to belong to the paper: titles, labels with their values, zones."""
        own: list[TextLine] = [line for zone in self.zones for line in zone.lines]
        if self.paper is not None:
            own += [*(title.line for title in self.paper.titles), *self.paper.numbered]
            own += [line for each in self.paper.fields for line in (each.line, *(value for value, _ in each.values))]
        return list({id(line): line for line in own}.values())

    @cached_property
    def _written(self) -> list[tuple[TextLine, int, int]]:
        titles, labels = (self.paper.titles, self.paper.fields) if self.paper is not None else ((), ())
        return list(written(self.lines, titles, labels))

    def _portraits(self) -> Iterator[Region]:
        for face in self.faces:
            yield _portrait(face, self.view)

    def portrait(self, face: Region) -> Region:
        """A passport picture around a face, as far as it lies in the photo."""
        return _portrait(face, self.view)

    @cached_property
    def codes(self) -> list[Region]:
        return [code.region for code in self.view.codes if self.card is None or self.card.holds(code.region)]


def document_codes(view: View) -> list[Code]:
    """The codes on the photo that hold a paper's data."""
    return [code for code in view.codes if DOCUMENT_CODE.search(code.payload)]


def written(
    lines: Sequence[TextLine], titles: Iterable[Title], labels: Iterable[Field]
) -> Iterator[tuple[TextLine, int, int]]:
    """Lines with those of their characters that are neither a title nor a label."""
    titled = {id(title.line): title for title in titles}
    ends = {id(each.line): each for each in labels}
    for line in lines:
        title, each = titled.get(id(line)), ends.get(id(line))
        if title is not None:
            parts = [(0, title.start), (title.end, len(line.text))]
        else:
            parts = [(each.end if each is not None else 0, len(line.text))]
        for low, high in parts:
            start = next((at for at in range(low, high) if line.text[at].isalnum()), high)
            if says_something(line.text[start:high]) or (title is None and start < high):
                yield line, start, high


def _portrait(face: Region, view: View) -> Region:
    """A passport picture around a face: half a face more at the sides and above, shoulders below."""
    photo = Region(
        face.left - face.width // 2,
        face.top - face.height // 2,
        face.right + face.width // 2,
        face.bottom + round(face.height * 0.7),
    )
    return photo.clip(view.photo.width, view.photo.height) or face


def _is_portrait(face: Region, card: CardOutline) -> bool:
    """Whether a face has a passport picture's size on a card and stands on one side of it, or high on an upright badge."""
    if not PORTRAIT[0] * min(card.sides) <= face.height <= PORTRAIT[1] * min(card.sides):
        return False
    (x, y), box = ((face.left + face.right) / 2, (face.top + face.bottom) / 2), card.region
    across, down = abs((x - box.left) / box.width - 0.5), abs((y - box.top) / box.height - 0.5)
    return max(across, down) >= ASIDE


def corners(region: Region) -> Quad:
    left, top, right, bottom = region.half_open
    return (left, top), (right, top), (right, bottom), (left, bottom)


def _proportion(region: Region) -> float:
    return max(region.width, region.height) / min(region.width, region.height)


def _card_shaped(region: Region) -> Region:
    """The region widened until it is no slimmer than a card: portraits and signatures stand beside the words."""
    if region.width >= region.height:
        missing = round(max(0, 1.5 * region.height - region.width))
        return Region(region.left - missing // 2, region.top, region.right + missing, region.bottom)
    missing = round(max(0, 1.5 * region.width - region.height))
    return Region(region.left, region.top - missing // 2, region.right, region.bottom + missing)
