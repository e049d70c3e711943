"""Home addresses and exact places.

Written addresses are known by their parts (``addresses``), gathered into blocks (``address_blocks``): a strong part with any
other near it makes an address; with a third part, a person's name or words that lead home it is sure; a street alone is a hint.
Forms are read by their labels (``address_forms``), parcel labels by the words of the trade (``parcels``), maps and shared
positions by those of their programs (``map_screens``) or by a pin, a position or a route on what looks like a map (``maps``); a
street's name on a map without any is nothing. Rides and deliveries (``journeys``) and stays (``stays``) by theirs.
Degrees, plus codes and map links (``coordinates``) count wherever they stand, and so does the position in the file. A street
sign with house numbers is likely; short numbers and nearly nothing else stand on a front door (``front_doors``): a hint, likely
with a position in the file or a person. What a shop, a maker or an organiser prints of itself (``premises``) is a hint.
Example: ``Jl. Melati No. 5 RT 003/RW 004`` is covered with the name above it and the town below.
Misses: addresses without street words, places known from what the picture shows, maps without words or marks.
Sources: UPU S42 address templates, Exif 3.0 (GPS tags), ISO 6709, Open Location Code, and those of the rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.documents.front_doors import house_numbers
from detectors.kit.documents.pen_strokes import pen_strokes
from detectors.kit.documents.signatures import CLOSING, signatures
from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules import address_blocks, journeys
from detectors.kit.rules.address_blocks import PERSONAL, Part, block_around, groups_of, parts_on
from detectors.kit.rules.address_forms import FORM, filled_forms
from detectors.kit.rules.address_leads import fold
from detectors.kit.rules.addresses import LABEL, STREETS, STRONG, TOWNS, parts
from detectors.kit.rules.barcode_payloads import coded
from detectors.kit.rules.coordinates import positions
from detectors.kit.rules.home_words import FIRST_PERSON, HOME
from detectors.kit.rules.map_screens import map_regions
from detectors.kit.rules.parcels import POSTAL_CODES, label_regions
from detectors.kit.rules.premises import announces_premises, is_company, is_public
from detectors.kit.rules.stays import stay_regions
from detectors.kit.terms import Cure, Finding, Region, Risk, Strength
from detectors.kit.text.joining import joined
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import says_something, value_start
from detectors.kit.view import View
from detectors.kit.vision.maps import LIKE_A_MAP

SIGN_LINES: Final = 8
"""A street sign holds few lines; a page on which a street is named holds more."""
PERSON: Final = 24
"""Pixels of a face from which a person stands at the door, who may live there."""
HOUSE_NUMBER: Final = re.compile(r"\W*(?:No\.?\s?)?\d{1,4}[A-Za-z]?\W*")


PORTRAIT: Final = 0.06
"""Share of the shorter side of what hardly looks like a map, from which a face on it makes it none: cards that lean do."""


class Location(Detector):
    risk = Risk.LOCATION
    title = "Address or exact place"
    advice = "Cover the address; strip the position from the file."
    whys: ClassVar = {
        "gps": "the position where it was taken",
        "address": "address",
        "street": "street",
        "address-form": "address form",
        "street-sign": "street sign with house number",
        "house-number": "house number",
        "parcel-label": "parcel label",
        "map-screenshot": "map",
        "marked-map": "a place marked on a map",
        "journey": "places of a ride or a delivery",
        "stay": "where somebody sleeps",
        "coordinates": "coordinates",
        "plus-code": "plus code",
        "map-link": "link to a map",
        "three-words": "three-word place",
        "place-code": "code that leads to a place",
        "parcel-code": "parcel number",
    }

    def find(self, view: View) -> Iterator[Finding]:
        return self._look(view, on_copy=False)

    def remains(self, view: View) -> Iterator[Finding]:
        """Pens are looked for on photos only: what the readers of a copy leave unread would pass for a signature."""
        return self._look(view, on_copy=True)

    def _look(self, view: View, *, on_copy: bool) -> Iterator[Finding]:
        if "gps" in view.photo.hidden:
            yield self.finding(Strength.SURE, "gps", cure=Cure.STRIP)
        for strength, why, regions in coded(view, Risk.LOCATION):
            yield self.finding(strength, why, regions)
        page = view.page
        public = is_public(page)
        is_map = view.scenes["map"] >= LIKE_A_MAP
        doubtful = view.scenes["map"] < 0
        marked = [part.region for part in view.marked_maps if not (doubtful and _holds_a_portrait(part.region, view))]
        found = list(parts_on(page))
        yield from self._positions(page)
        parcel = label_regions(view, found)
        for finding in self._addresses(view, found, public=public and not parcel, parcel=bool(parcel), on_copy=on_copy):
            if finding.why != "street" or marked or not is_map:
                yield finding
        for strength, regions in filled_forms(page, public):
            yield self.finding(strength, "address-form", regions)
        on_map = map_regions(page, bool(found), looks_like_one=is_map)
        if marked:
            yield self.finding(Strength.SURE if on_map else Strength.LIKELY, "marked-map", marked)
        screens = (
            ("parcel-label", parcel),
            ("map-screenshot", on_map),
            ("journey", journeys.journey_regions(page, [] if public else _houses(found))),
            ("stay", stay_regions(page)),
            ("street-sign", _sign(page, found)),
        )
        yield from (self.finding(Strength.LIKELY, why, regions) for why, regions in screens if regions)
        if on_door := house_numbers(view, again=not on_copy):
            somebodys = "gps" in view.photo.hidden or any(face.size >= PERSON for face in view.faces)
            strength = Strength.LIKELY if somebodys else Strength.HINT
            yield self.finding(strength, "house-number", [line.region for line in on_door])

    def _positions(self, page: Page) -> Iterator[Finding]:
        places: dict[tuple[Strength, str], list[Region]] = {}
        for strength, why, match in positions(page):
            places.setdefault((strength, why), []).extend(match.regions)
        for (strength, why), regions in places.items():
            yield self.finding(strength, why, joined(regions, page))

    def _addresses(
        self, view: View, found: Sequence[Part], *, public: bool, parcel: bool, on_copy: bool
    ) -> Iterator[Finding]:
        page = view.page
        for group in groups_of(found):
            kinds = {kind for kind, _ in group}
            block = block_around(page, list(dict.fromkeys(line for _, line in group)))
            personal = address_blocks.is_personal(group, block)
            strength = address_blocks.strength_of(kinds, personal)
            if strength is None:
                continue
            if not personal and not parcel and _is_for_everyone(page, group, block, public):
                strength = Strength.HINT
            why = "address" if strength is not Strength.HINT or len(kinds) > 1 else "street"
            regions = joined((_value(line) for line in block), page)
            if strength is not Strength.HINT:
                if CLOSING.search(page.text):
                    regions += [*signatures(page), *(() if on_copy else pen_strokes(view))]
                regions += [code.region for code in view.codes if code.kind in POSTAL_CODES]
            yield self.finding(strength, why, regions)


def _is_for_everyone(page: Page, group: Sequence[Part], block: Sequence[TextLine], public: bool) -> bool:
    """Whether an address is printed for everyone, or told in a story."""
    mine = any(kind == "home" and FIRST_PERSON.search(fold(line.text)) for kind, line in group)
    if public or any(
        announces_premises(line.text) or (is_company(line.text) and not _holds_part(line)) for line in block
    ):
        return not mine
    return address_blocks.is_only_named(group) or address_blocks.is_prose(page, group)


def _holds_part(line: TextLine) -> bool:
    return not (STRONG | STREETS | TOWNS).isdisjoint(parts(line.text))


def _houses(found: Sequence[Part]) -> list[TextLine]:
    return [line for kind, line in found if kind in STRONG or kind in STREETS]


def _holds_a_portrait(region: Region, view: View) -> bool:
    """Whether there is a face on it as on a card; on what surely is a map it may be a friend's picture."""
    least = PORTRAIT * min(region.width, region.height)
    return any(face.size >= least and region.intersection(face.region) for face in view.faces)


def _sign(page: Page, found: Sequence[Part]) -> list[Region]:
    """A street's name with house numbers and little else."""
    streets = [line for kind, line in found if kind in STREETS]
    lines = list(page.lines)
    numbers = [line for line in lines if HOUSE_NUMBER.fullmatch(line.text)]
    few = bool(streets) and bool(numbers) and len(lines) <= SIGN_LINES
    return [line.region for line in (*streets, *numbers)] if few else []


def _value(line: TextLine) -> Region:
    """The line without the label that it begins with; ``Kota Depok`` is no label with its value, ``Kota : Depok`` is."""
    parsed = FORM.at_start(line.text)
    called = LABEL.match(fold(line.text)) or PERSONAL.match(fold(line.text)) or HOME.match(fold(line.text))
    end = parsed[0] if parsed and line.text[parsed[0] :].lstrip().startswith(":") else called.end() if called else 0
    if not end or not says_something(line.text[end:]):
        return line.region
    return line.span(value_start(line.text, end), len(line.text))
