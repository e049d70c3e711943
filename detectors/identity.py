"""Identity papers: KTP, SIM, passports, cards and certificates of the world, numbers of people, machine-readable zones.

A paper is known by its title and labels with values that bear them out, by a zone with check digits (ICAO Doc 9303), by a
number that only people have, or, where nothing can be read, by the shape of a card with a portrait and lines of text.
Its values, portraits, codes and what nobody understood are covered, each as a field; title, labels and ground stay
(``kit/documents/paper_fields``). A paper whose words are not known is covered whole, of a sheet all values and faces. On a copy
only what can still be read is reported.
Example: a KTP gives ``ktp`` with a region for each value; a bare NIK in a form gives ``nik``.
Misses: papers without a title, a zone or an outline in scripts that the readers cannot read.
Sources: ``id_papers.toml``, ``id_numbers.py`` and ``mrz.py`` in ``kit/rules`` name theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import reduce
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.documents.bare_values import bare_values
from detectors.kit.documents.document import Document, document_codes
from detectors.kit.documents.paper_fields import paper_fields
from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.barcode_payloads import coded
from detectors.kit.rules.id_numbers import NAMED, FoundNumber, find_numbers, number_kinds
from detectors.kit.rules.id_numbers_named import COLUMNS
from detectors.kit.rules.medicine_names import may_be_name
from detectors.kit.rules.mrz import Zone, find_zones
from detectors.kit.rules.paper_kinds import meanings, papers, telling_numbers
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.text.fields import Labels, fields
from detectors.kit.text.names import names_in
from detectors.kit.text.page import Page
from detectors.kit.view import View
from detectors.kit.word_lists import lists

MORE: Final = 1.3
"""Times the evidence on all outlines that the whole photo holds from which the outlines miss a part of the paper."""
INNER: Final = 0.9
"""Share of an outline's fields in a smaller one inside it from which the smaller one is the card."""
LEVEL: Final = 0.98
"""Cosine (eleven degrees) from which the rows of a zone are level and one box may hold them."""
MEETING: Final = 0.2
ENCLOSED: Final = 0.8
"""Shares of the smaller outline in another, from which two lie on each other and from which it lies inside."""
ALIKE: Final = (0.6, 1.7)
"""Times by which the area of a card's other side may differ when both lie on one table."""
ROW: Final = 1.8
"""Heights of a zone's letters from one of its rows to the next, the letters themselves included."""
ROWS_BESIDE: Final = 3
"""Heights of a number above and below it within which a line that is a name says whose it is: a row or two."""
OWNER: Final = Labels(
    {"owner": [*lists(__file__)["labels"]["owner"], *meanings()["name"], *meanings()["birth"], *telling_numbers()]}
)
"""What stands before the values that say whose number a bare one is, in a form, a chat or a note."""


class Identity(Detector):
    risk = Risk.IDENTITY
    title = "Identity document"
    advice = "Never send it as it is; cover name, numbers, portrait and codes."
    whys: ClassVar = {
        **{paper.why: paper.english for paper in papers()},
        **{number.why: number.english for number in number_kinds()},
        NAMED: "ID number",
        "machine-readable-zone": "machine-readable lines",
        "card-with-portrait": "card with a portrait",
        "other-side": "other side of a card",
        "name": "name",
        "document-code": "code with the data of a document",
        "licence-code": "code with the data of a licence",
        "person-in-code": "personal data in a code",
    }

    papers = frozenset(paper.why for paper in papers()) | {"machine-readable-zone"}

    def find(self, view: View) -> Iterator[Finding]:
        zones, numbers = list(find_zones(view.page)), find_numbers(view.page)
        for zone in zones:
            yield self._zone(zone, _with_rows_beside(zone, view))
        yield from self._values(view, numbers)
        places = [Document(view, zones, numbers, card) for card in view.cards]
        cards = _with_other_sides(_chosen(places), places)
        photo = Document(view, zones, numbers, None)
        if photo.evidence > MORE * sum(place.evidence for place in cards) + 2:
            cards = []
        rest = (
            Document(view, zones, numbers, None, [line for place in cards for line in place.lines]) if cards else photo
        )
        for place in (*cards, rest):
            if place.why is not None:
                yield self._paper(place, place.why)
        if all(place.why is None for place in (*cards, rest)):
            yield from self._without_labels(view, numbers)

    def _without_labels(self, view: View, numbers: Sequence[FoundNumber]) -> Iterator[Finding]:
        """The values of a card that was cropped to them, else whose number a bare one is."""
        if values := bare_values(view.page):
            yield self.finding(Strength.LIKELY, "ktp", values)
        else:
            yield from self._owner_of(view, numbers)

    def _paper(self, place: Document, why: str) -> Finding:
        """A paper by its fields, or covered as a whole where it cannot be taken apart."""
        parts = paper_fields(place)
        if parts is None:
            return self.finding(place.strength, why, place.regions())
        found = self.finding(place.strength, why, parts.regions)
        return replace(found, named=parts.named, settled=parts.settled, spared=parts.spared)

    def remains(self, view: View) -> Iterator[Finding]:
        """Title and labels of a paper stay readable on its copy and tell nothing about anybody: only values and faces count."""
        zones, numbers = list(find_zones(view.page)), find_numbers(view.page)
        for zone in zones:
            yield self._zone(zone, _zone_regions(zone))
        yield from self._values(view, numbers)
        paper = Document(view, zones, numbers, None)
        if paper.why is None:
            yield from self._without_labels(view, numbers)
        elif regions := paper.copy_regions():
            yield self.finding(paper.strength, paper.why, regions)

    def _zone(self, zone: Zone, regions: Iterable[Region]) -> Finding:
        return self.finding(Strength.SURE if zone.checked else Strength.LIKELY, "machine-readable-zone", regions)

    def _values(self, view: View, numbers: Iterable[FoundNumber]) -> Iterator[Finding]:
        """Numbers of people, and codes that hold a paper's data."""
        for number in numbers:
            yield self.finding(number.strength, number.why, number.match.regions)
        for strength, why, regions in coded(view, Risk.IDENTITY):
            yield self.finding(strength, why, regions)
        for code in document_codes(view):
            yield self.finding(Strength.SURE, "document-code", [code.region])

    def _owner_of(self, view: View, numbers: Sequence[FoundNumber]) -> Iterator[Finding]:
        """Whose number a bare one is: in a form, a chat or a note, where no paper tells."""
        owner = list(_owner(view.page, numbers)) if numbers else []
        if owner:
            yield self.finding(Strength.LIKELY, "name", owner)


def _owner(page: Page, numbers: Sequence[FoundNumber]) -> Iterator[Region]:
    """The values of labels that say whose the numbers are, and a name that stands in a line of its own beside one."""
    heads = {id(line) for row in page.rows if _are_heads(row) for line in row}
    labelled = [field for field in fields(page, OWNER) if id(field.line) not in heads]
    for field in labelled:
        yield from (line.span(start, len(line.text)) for line, start in field.values)
    taken = heads | {id(line) for field in labelled for line in (field.line, *(value for value, _ in field.values))}
    near = [region.grow(0, ROWS_BESIDE * region.height) for number in numbers for region in number.match.regions]
    for row in page.rows:
        line = row[0]
        beside = any(region.top <= line.region.bottom and line.region.top <= region.bottom for region in near)
        if len(row) == 1 and beside and id(line) not in taken and may_be_name(line.text):
            yield line.region
        if any(region.intersection(line.region) for number in numbers for region in number.match.regions):
            yield from (line.span(start, end) for start, end in names_in(line.text))


def _are_heads(row: Sequence[TextLine]) -> bool:
    """Whether a row holds the heads of a table, whose columns other rules read."""
    return len(row) >= COLUMNS and not any(sign.isdigit() for line in row for sign in line.text)


def _chosen(places: Iterable[Document]) -> list[Document]:
    """The outlines that are papers; of two inside each other the smaller, if it has what makes the larger one a paper."""
    papers = [place for place in places if place.why is not None]
    chosen: list[Document] = []
    for place in papers:  # larger ones first
        inner = [other for other in papers if other is not place and _inside(other, place)]
        if not any(_as_good(other, place) for other in inner) and not any(_inside(place, other) for other in chosen):
            chosen.append(place)
    return chosen


def _with_other_sides(chosen: Sequence[Document], places: Iterable[Document]) -> list[Document]:
    """The papers, and outlines of about their size with words on them: the other side of the same card."""
    sizes = [place.card.area for place in chosen if place.card is not None]
    beside: list[Document] = []
    for place in places:
        near = any(ALIKE[0] <= place.card.area / size <= ALIKE[1] for size in sizes) if place.card else False
        if near and len(place.lines) > 1 and not any(_meet(place, other) for other in (*chosen, *beside)):
            place.other_side = True
            beside.append(place)
    return [*chosen, *beside]


def _meet(place: Document, neighbour: Document) -> bool:
    if place.card is None or neighbour.card is None:
        return False
    return place.card.region.meets(neighbour.card.region, MEETING)


def _inside(inner: Document, outer: Document) -> bool:
    if inner.card is None or outer.card is None or inner.card.area >= outer.card.area:
        return False
    shared = inner.card.region.intersection(outer.card.region)
    return shared is not None and shared.area >= ENCLOSED * inner.card.region.area


def _as_good(inner: Document, outer: Document) -> bool:
    """Whether the smaller outline is the card: it holds the fields, and the faces too."""
    return (
        inner.paper is not None
        and inner.evidence >= INNER * outer.evidence
        and len(inner.faces) >= len(outer.faces)
        and inner.strength.rank >= outer.strength.rank
    )


def _zone_regions(zone: Zone) -> list[Region]:
    """The rows of a zone, a level zone's as wide as the widest."""
    rows = [line.region for line in zone.lines]
    return [reduce(Region.union, rows), *rows] if _is_level(zone) else rows


def _with_rows_beside(zone: Zone, view: View) -> list[Region]:
    """The regions of a zone, with a row more at both sides where one of two may not have been read."""
    regions = _zone_regions(zone)
    if not _is_level(zone) or len({line.region.top // max(1, line.region.height) for line in zone.lines}) > 1:
        return regions
    grown = regions[0].grow(0, round(ROW * zone.lines[0].height)).clip(view.photo.width, view.photo.height)
    return [*regions, grown or regions[0]]


def _is_level(zone: Zone) -> bool:
    return abs(zone.lines[0].along[0]) > LEVEL
