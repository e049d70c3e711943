"""Identity papers: KTP, SIM, passports, cards and certificates of the world, numbers of people, machine-readable zones.

A paper is known by its title and labels with values that bear them out, by a zone with check digits (ICAO Doc 9303), by a
number that only people have, or, where nothing can be read, by the shape of a card with a portrait and lines of text.
It is covered except for its title and, where they are large enough to be told from values, its labels: the kind of paper can
still be seen. On a sheet of other text the words and faces are covered. On a copy only what can still be read is reported.
Example: a KTP gives ``ktp`` with regions for everything beside its labels; a bare NIK in a form gives ``nik``.
Misses: papers without a title, a zone or an outline in scripts that the readers cannot read.
Sources: ``id_papers.toml``, ``id_numbers.py`` and ``mrz.py`` in ``kit/rules`` name theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from detectors.kit.detector import Detector
from detectors.kit.documents.document import Document, document_codes
from detectors.kit.rules.barcode_payloads import coded
from detectors.kit.rules.id_numbers import find_numbers
from detectors.kit.rules.mrz import Zone, find_zones
from detectors.kit.terms import Finding, Region, Risk, Strength
from detectors.kit.text.phrases import labelled_values
from detectors.kit.view import View
from detectors.kit.word_lists import lists

MORE: Final = 1.3
"""Times the evidence on all outlines that the whole photo holds from which the outlines miss a part of the paper."""
INNER: Final = 0.9
"""Share of an outline's fields in a smaller one inside it from which the smaller one is the card."""
ALIKE: Final = (0.6, 1.7)
"""Times by which the area of a card's other side may differ when both lie on one table."""


OWNER: Final = tuple(lists(__file__)["owner"]["owner"])
"""What stands before the values that say whose number a bare one is, in a form, a chat or a note."""


class Identity(Detector):
    risk = Risk.IDENTITY
    title = "Identity document"
    advice = "Never send it as it is; cover name, numbers, portrait and codes."

    def find(self, view: View) -> Iterator[Finding]:
        zones, numbers = list(find_zones(view.page)), find_numbers(view.page)
        for zone in zones:
            strength = Strength.SURE if zone.checked else Strength.LIKELY
            yield self.finding(strength, "machine-readable-zone", _zone_regions(zone, view))
        for number in numbers:
            yield self.finding(number.strength, number.why, number.match.regions)
        for strength, why, regions in coded(view, Risk.IDENTITY):
            yield self.finding(strength, why, regions)
        for code in document_codes(view):
            yield self.finding(Strength.SURE, "document-code", [code.region])
        places = [Document(view, zones, numbers, card) for card in view.cards] if not view.copy else []
        cards = _with_other_sides(_chosen(places), places)
        photo = Document(view, zones, numbers, None)
        if photo.evidence > MORE * sum(place.evidence for place in cards) + 2:
            cards = []
        rest = (
            Document(view, zones, numbers, None, [line for place in cards for line in place.lines]) if cards else photo
        )
        for place in (*cards, rest):
            if place.why is None:
                continue
            regions = place.copy_regions() if view.copy else place.regions()
            # Title and labels of a paper stay readable on its copy: by themselves they tell nothing about anybody.
            if regions or not view.copy:
                yield self.finding(place.strength, place.why, regions)
        owner = [region for _, values in labelled_values(view.page, OWNER) for region in values] if numbers else []
        if owner and all(place.why is None for place in (*cards, rest)):
            yield self.finding(Strength.LIKELY, "name", owner)


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
        if near and len(place.lines) >= 2 and not any(_meet(place, other) for other in (*chosen, *beside)):
            place.other_side = True
            beside.append(place)
    return [*chosen, *beside]


def _meet(place: Document, neighbour: Document) -> bool:
    if place.card is None or neighbour.card is None:
        return False
    shared = place.card.region.intersection(neighbour.card.region)
    return shared is not None and shared.area >= 0.2 * min(place.card.region.area, neighbour.card.region.area)


def _inside(inner: Document, outer: Document) -> bool:
    if inner.card is None or outer.card is None or inner.card.area >= outer.card.area:
        return False
    shared = inner.card.region.intersection(outer.card.region)
    return shared is not None and shared.area >= 0.8 * inner.card.region.area


def _as_good(inner: Document, outer: Document) -> bool:
    """Whether the smaller outline is the card: it holds the fields, and the faces too."""
    return (
        inner.paper is not None
        and inner.evidence >= INNER * outer.evidence
        and len(inner.faces) >= len(outer.faces)
        and inner.strength.rank >= outer.strength.rank
    )


def _zone_regions(zone: Zone, view: View) -> list[Region]:
    """Its rows, as wide as the widest, and a row more at both sides where one of two may not have been read."""
    whole = zone.lines[0].region
    for line in zone.lines[1:]:
        whole = whole.union(line.region)
    rows = [line.region for line in zone.lines]
    level = abs(zone.lines[0].along[0]) > 0.98
    if level and len({line.region.top // max(1, line.region.height) for line in zone.lines}) < 2 and not view.copy:
        height = round(1.8 * zone.lines[0].height)
        grown = whole.grow(0, height).clip(view.photo.width, view.photo.height)
        rows.append(grown or whole)
    return [whole, *rows] if level else rows
