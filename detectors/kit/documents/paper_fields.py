"""Takes a paper apart into fields: each value with its name and place, what stays readable, and what nobody understood.

Of a paper that was recognised the title and the printed labels stay; every other line is a field, named by the label before
it. Portraits, codes and ink that no line accounts for are fields, too, so that nothing on the paper is left which is neither a
known label nor covered. A sheet, a paper without a title and labels, and one that leans too far are not taken apart.
Example: ``Nama : BUDI`` on a KTP is the field *name* around ``BUDI``; a stamp beside it is *other*.
Misses: a value that reads like a label stays; ink as pale as a watermark (``stray_ink``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from detectors.kit.documents.document import Document, corners, written
from detectors.kit.documents.label_windows import LEVEL, STEEP, all_but, slope
from detectors.kit.documents.stray_ink import stray_ink
from detectors.kit.documents.word_gaps import value_begins
from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.id_papers import Title
from detectors.kit.rules.paper_kinds import is_printed, labels
from detectors.kit.terms import FieldName, Region
from detectors.kit.text.fields import Field, fields
from detectors.kit.text.phrases import says_something
from detectors.kit.vision.face import Face

BY_MEANING: Final[Mapping[str, FieldName]] = {
    "name": FieldName.NAME,
    "birth": FieldName.BIRTH,
    "number": FieldName.NUMBER,
    "address": FieldName.ADDRESS,
}
"""The fields of labels' meanings; all others are *other*."""
LEGIBLE: Final = 9
"""Pixels of a label's height below which it is covered like a value: it is known to a letter or two only, and so is its end."""
HIGHEST: Final = 2.0
"""Heights of a paper's labels from which one is none: somebody has signed, and the reader knows the word."""
HEADLINE: Final = 5.0
"""The same for a country's name or a title above all labels."""
SEEN: Final = 0.9
"""Share of a face in a picture from which the picture is its portrait."""
GHOST: Final = 0.6
"""Height of a face to the largest one on a paper up to which it is the portrait's ghost."""
ROOM: Final = 2
"""Pixels around a label that stays."""


@dataclass(frozen=True)
class PaperFields:
    """The fields of a paper, each with its region; ``settled`` are its lines, ``spared`` what stays: title and labels."""

    named: tuple[tuple[Region, FieldName], ...]
    settled: tuple[Region, ...]
    spared: tuple[Region, ...]

    @property
    def regions(self) -> list[Region]:
        return [region for region, _ in self.named]


def paper_fields(paper: Document) -> PaperFields | None:
    """The fields of a paper; None for one that is not taken apart."""
    if not _can_be_taken_apart(paper):
        return None
    print_ = _Print.of(paper)
    area = paper.card.quad if paper.card is not None else corners(paper.reach)
    known = [*(line.quad for line in paper.lines), *map(corners, paper.codes)]
    ink = stray_ink(paper.view.photo.pixels, area, paper.lines, known)
    portraits = dict(_portraits(paper, ink))
    spared = tuple(print_.spared())
    kept = [] if paper.lean > LEVEL else [region.grow(ROOM) for region in spared]
    stray = [piece for region in ink if region not in portraits for piece in all_but(region, kept, [])]
    named = [
        *_values(paper, print_),
        *portraits.items(),
        *((code, FieldName.CODE) for code in paper.codes),
        *((region, FieldName.OTHER) for region in stray),
    ]
    first = tuple(dict(named[::-1]).items())[::-1]
    return PaperFields(first, tuple(line.region for line in paper.lines), spared)


def _can_be_taken_apart(paper: Document) -> bool:
    """Whether enough is known of a paper: its kind by its words, or that it is a card's other side or has a zone."""
    if paper.paper is None:
        known = bool(paper.lines) and (paper.other_side or bool(paper.zones))
    else:
        known = not paper.paper.paper.sheet and bool(paper.paper.titles or paper.paper.fields)
    lean = paper.lean if paper.card is None else slope(paper.card.quad)
    return known and lean <= STEEP and not paper.is_among_other_text


@dataclass(frozen=True)
class _Print:
    """What is printed on a paper for everybody: titles, and labels that are read to the letter."""

    titles: tuple[Title, ...]
    labels: tuple[Field, ...]
    height: float
    """Pixels of its labels, 0 where there are none."""
    large: frozenset[int] = frozenset()
    """The lines, by identity, that may be larger than labels: countries and titles above them."""

    @classmethod
    def of(cls, paper: Document) -> _Print:
        found = paper.paper.fields if paper.paper is not None else fields(paper.page, labels())
        trusted = tuple(each for each in found if labels().spells(each.line.text[: each.end]))
        heights = [each.line.height for each in trusted]
        heads = tuple(_heads(paper.lines, trusted))
        titles = (*(paper.paper.titles if paper.paper is not None else ()), *heads)
        return cls(titles, trusted, median(heights) if heights else 0.0, frozenset(id(head.line) for head in heads))

    def is_legible(self, line: TextLine) -> bool:
        """Whether a line is of a size in which labels are printed and read."""
        highest = HEADLINE if id(line) in self.large else HIGHEST
        return LEGIBLE <= line.height <= highest * (self.height or line.height)

    @property
    def heads(self) -> list[Field]:
        """Headlines that are labels with a value: ``PROVINSI BALI`` tells where somebody lives, ``PROVINSI`` does not."""
        titles = {id(title.line) for title in self.titles}
        addresses = (each for each in self.labels if id(each.line) in titles and "address" in each.meanings)
        return [each for each in addresses if says_something(each.line.text[each.end :])]

    def spared(self) -> Iterator[Region]:
        """Where title and labels stand that stay."""
        heads = {id(each.line) for each in self.heads}
        titles = (title for title in self.titles if id(title.line) not in heads)
        yield from (title.region for title in titles if self.is_legible(title.line))
        yield from (each.label for each in self.labels if self.is_legible(each.line))


def _heads(lines: Sequence[TextLine], labels_: Sequence[Field]) -> Iterator[Title]:
    """Lines above all labels, along the paper's lean, that say countries' names or titles of papers and nothing else."""
    for line in lines:
        if is_printed(line.text):
            own = _depth(line, line)
            if all(own < _depth(each.line, line) for each in labels_) and labels_:
                yield Title(line, 0, len(line.text))


def _depth(line: TextLine, along: TextLine) -> float:
    """How far down the middle of a line lies, across the direction of another."""
    (ax, ay), _, (cx, cy), _ = line.quad
    x, y = along.along
    return ((ay + cy) * x - (ax + cx) * y) / 2


def _values(paper: Document, print_: _Print) -> Iterator[tuple[Region, FieldName]]:
    """The lines without titles and labels, each with the name of its field."""
    labelled = {id(line): each.meanings for each in print_.labels for line, _ in each.values}
    zones = {id(line) for zone in paper.zones for line in zone.lines}
    for head in print_.heads:
        yield _behind(head.line, head.end, len(head.line.text), paper), FieldName.ADDRESS
    legible = [line for line in paper.lines if print_.is_legible(line)]
    others = ((line, 0, len(line.text)) for line in paper.lines if not print_.is_legible(line))
    for line, start, end in [*written(legible, print_.titles, print_.labels), *others]:
        region = _behind(line, start, end, paper) if start else line.span(start, end)
        if id(line) in zones:
            yield region, FieldName.ZONE
        else:
            yield region, _numbered(paper, region) or _meant(labelled.get(id(line), frozenset()))


def _behind(line: TextLine, start: int, end: int, paper: Document) -> Region:
    """The region of a value behind its label: from the gap between them."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = line.quad
    first = value_begins(line, start, paper.view.photo.pixels)
    _, b, c, _ = line.outline(start, end)
    return Region.around(
        ((ax + first * (bx - ax), ay + first * (by - ay)), b, c, (dx + first * (cx - dx), dy + first * (cy - dy)))
    )


def _numbered(paper: Document, region: Region) -> FieldName | None:
    """The field of a number that proves itself, where one stands in a region."""
    for number in paper.numbers:
        if any(region.intersection(part) for part in number.match.regions):
            return FieldName.NIK if number.why == "nik" else FieldName.NUMBER
    return None


def _meant(meanings: frozenset[str]) -> FieldName:
    return next((name for meaning, name in BY_MEANING.items() if meaning in meanings), FieldName.OTHER)


def _portraits(paper: Document, pictures: Sequence[Region]) -> Iterator[tuple[Region, FieldName]]:
    """The picture in which each face stands, or as much around it as a passport picture shows."""
    largest = max((face.height for face in paper.faces), default=0)
    for face in paper.faces:
        name = FieldName.GHOST if face.height <= GHOST * largest else FieldName.PORTRAIT
        held = [picture for picture in pictures if _holds(picture, face)]
        if held:
            whole = max(held, key=lambda picture: picture.area)
            yield whole.union(_head(face, paper)), name
        else:
            yield paper.portrait(face), name


def _holds(picture: Region, face: Region) -> bool:
    shared = picture.intersection(face)
    return shared is not None and shared.area >= SEEN * face.area


def _head(face: Region, paper: Document) -> Region:
    photo = paper.view.photo
    return Face(face).head.clip(photo.width, photo.height) or face
