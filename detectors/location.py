"""Home addresses and exact places.

Written addresses are known by their parts: Indonesian (Jl., Gg., Blok, RT/RW, Kel., Kec., Kab./Kota, a five-digit code),
English (street words, US states with ZIP, British and Canadian postcodes). Two different parts near each other make an
address; a street alone is a hint. Coordinates count wherever they stand, and so does the position in the file.
Example: ``Jl. Melati No. 5 RT 003/RW 004`` is covered as whole lines. A receipt or menu with prices makes it a hint: it is
the shop's. Misses: addresses without street words, places known from what the picture shows.
Sources: UPU S42 address templates (ID, US, GB, CA, AU), Exif 3.0 (GPS tags).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.detector import Detector
from detectors.kit.page import Page
from detectors.kit.terms import Cure, Finding, Region, Risk, Strength
from detectors.kit.view import View
from detectors.kit.words import Line

STATES: Final = (
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana"
    "|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska"
    "|nevada|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania"
    "|rhode island|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming"
    "|AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI"
    "|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC"
)
PARTS: Final[dict[str, re.Pattern[str]]] = {
    "street-id": re.compile(r"(?i)(?<![a-z])(?:jl|jln|jalan|gg|gang)\b[.,\s]\s?[a-z0-9]"),
    "neighbourhood": re.compile(r"(?i)\bR[TI]\s?[./:]?\s?\d{1,3}\b|\bRT\s?/\s?RW\b|\bRW\s?[.:]?\s?\d{1,3}\b"),
    "village": re.compile(r"(?i)\b(?:kel|desa|kelurahan|dusun|ds)\b[./:\s]"),
    "district": re.compile(r"(?i)\b(?:kec|kecamatan)\b[./:\s]"),
    "town": re.compile(r"(?i)\b(?:kab|kabupaten|kota|kotamadya|kodya)\b[./:\s]\s?[a-z]{3}"),
    "house-id": re.compile(
        r"(?i)\bblok\s+[a-z]{1,2}\s?[-./]?\s?\d|\b(?:perum|perumahan|komp|komplek|kompleks|griya)\b[.\s]"
    ),
    "province": re.compile(
        r"(?i)\b(?:DKI jakarta|jawa (?:barat|tengah|timur)|banten|(?:DI )?yogyakarta|bali|sumatera (?:utara|barat|selatan)"
        r"|kalimantan \w+|sulawesi \w+|lampung|riau|aceh|papua|maluku|jakarta (?:selatan|utara|barat|timur|pusat)|bandung"
        r"|surabaya|semarang|medan|makassar|bekasi|depok|tangerang|bogor)\b[\s,.]*\d{5}\b"
    ),
    "street-en": re.compile(
        r"(?i)\b\d{1,5}[a-z]?,?\s+(?:[NSEW]\.?\s+)?(?:[a-z][a-z.'\-]*\s+){1,4}?(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr"
        r"|boulevard|blvd|court|ct|place|pl|square|sq|terrace|close|crescent|parkway|pkwy|highway|hwy|way)\b"
    ),
    "town-us": re.compile(rf"(?i)\b[a-z]{{3,}}[\s,.]+(?:{STATES})[\s,.]+\d{{5}}(?:-\d{{4}})?\b"),
    "postcode-gb": re.compile(r"\b(?:[A-Z]{1,2}\d[A-Z\d]?)\s\d[A-BD-HJLNP-UW-Z]{2}\b"),
    "postcode-ca": re.compile(r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z]\s\d[A-Z]\d\b"),
    "street-eu": re.compile(
        r"(?i)\b\d{1,4}\s?(?:bis|ter)?,?\s+(?:rue|avenue|av\.|boulevard|bd|place|allée|impasse|chemin|route|quai|cours)\s"
        r"(?:d[eu]s?\s|de la\s|l')?[a-zà-ÿ]{2,}|\b[a-zäöüß.\-]{3,}(?:straße|strasse|str\.|weg|platz|gasse|laan|straat)\s+\d{1,4}"
        r"|\b(?:calle|c/|avenida|avda\.?|plaza|paseo|rua|via|viale|piazza)\s[a-zà-ÿ. ]{3,30}[,\s]+\d{1,4}\b"
    ),
    "town-eu": re.compile(r"\b\d{4,5}(?:\s[A-Z]{2})?\s+[A-ZÀ-Ý][A-Za-zà-ÿÀ-Ý\-]{2,}"),
    "po-box": re.compile(r"(?i)\bP\.?\s?O\.?\s?box\s+\d+"),
    "ship-to": re.compile(
        r"(?i)^\W*(?:ship to|deliver to|penerima|alamat(?: pengiriman| tujuan)?|service address|address)\b\W"
    ),
}
STREETS: Final = frozenset({"street-id", "street-en", "street-eu"})
ALONE: Final = frozenset({"town-us"})
"""Parts that name a house's town so exactly that one of them is an address by itself."""
REACH: Final = 3
"""Line heights between two parts of one address."""
LONGEST: Final = 9
WIDEST: Final = 45
"""Lines of a block and letters of a line up to which it is an address and not a paragraph of prose."""
DEGREES: Final = re.compile(
    r"""-?\d{1,3}\s?°\s?\d{1,2}\s?['’′]\s?(?:\d{1,2}(?:[.,]\d+)?\s?["”″]?)?\s?[NSEWULTB]
    |(?<![\d.])-?\d{1,2}\.\d{4,}\s?[,;\s]\s?-?\d{1,3}\.\d{4,}(?![\d.])
    |(?i:maps\.app\.goo\.gl/\w+|goo\.gl/maps/\w+|google\.[a-z.]+/maps\S*|geo:-?\d+\.\d+,-?\d+\.\d+)""",
    re.X,
)
PLACE_CODE: Final = re.compile(
    r"(?i)geo:|https?://(?:maps\.|www\.google\.[a-z.]+/maps|maps\.app\.goo\.gl|goo\.gl/maps)"
)
PRICES: Final = re.compile(r"(?i)(?:\bRp|\$|€|£)\s?\d|\b\d{1,3}[.,]\d{3}(?:[.,]\d{3})*\b|\b\d+[.,]\d\d\b")
SHOP_WORDS: Final = re.compile(
    r"(?i)\b(?:total|subtotal|cash|tunai|kembali|change|kasir|cashier|menu|struk|receipt|tax|ppn|vat)\b"
)


class Location(Detector):
    risk = Risk.LOCATION
    title = "Address or exact place"
    advice = "Cover the address; strip the position from the file."

    def find(self, view: View) -> Iterator[Finding]:
        if "gps" in view.photo.hidden:
            yield self.finding(Strength.SURE, "gps", cure=Cure.STRIP)
        if "place-name" in view.photo.hidden:
            yield self.finding(Strength.HINT, "place-name", cure=Cure.STRIP)
        for code in view.codes:
            if PLACE_CODE.match(code.payload):
                yield self.finding(Strength.SURE, "place-code", [code.region])
        page = view.page
        for match in page.find(DEGREES):
            yield self.finding(Strength.SURE, "coordinates", match.regions)
        yield from self._addresses(page)

    def _addresses(self, page: Page) -> Iterator[Finding]:
        shop = _belongs_to_shop(page)
        for group in _groups(list(_parts(page))):
            kinds = {kind for kind, _ in group}
            lines = [line for _, line in group]
            if len(kinds) >= 2 or kinds & ALONE:
                strength = Strength.HINT if shop else Strength.SURE if len(kinds) >= 3 else Strength.LIKELY
                yield self.finding(strength, "address", _stretch(page, lines))
            elif kinds & STREETS:
                yield self.finding(Strength.HINT, "street", _stretch(page, lines))


def _parts(page: Page) -> Iterator[tuple[str, Line]]:
    for line in page.lines:
        for kind, pattern in PARTS.items():
            if pattern.search(line.text):
                yield kind, line


def _groups(parts: list[tuple[str, Line]]) -> list[list[tuple[str, Line]]]:
    """Parts gathered by nearness: an address stands in one block."""
    groups: list[list[tuple[str, Line]]] = []
    for part in parts:
        near = [group for group in groups if any(_near(part[1], other) for _, other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([*(member for group in near for member in group), part])
    return groups


def _near(one: Line, other: Line) -> bool:
    reach = round(REACH * max(one.height, other.height))
    return one.region.grow(reach).intersection(other.region) is not None


def _stretch(page: Page, lines: list[Line]) -> list[Region]:
    """The lines, those between the first and the last, and what is set together with them: the name above, the country below."""
    block = lines[0].region
    for line in lines[1:]:
        block = block.union(line.region)
    inside = [line for line in page.lines if _mostly_inside(line.region, block)]
    together = [line for line in page.block(lines[0]) if line not in inside]
    if len(together) + len(inside) > LONGEST or any(len(line.text) > WIDEST for line in together):
        together = []
    return [line.region for line in (*inside, *together)]


def _mostly_inside(region: Region, block: Region) -> bool:
    part = region.intersection(block)
    return part is not None and part.area >= 0.6 * region.area


def _belongs_to_shop(page: Page) -> bool:
    """Receipts and menus: many prices and the words around them."""
    return len(PRICES.findall(page.text)) >= 4 and SHOP_WORDS.search(page.text) is not None
