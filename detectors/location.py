"""Home addresses and exact places.

Written addresses are known by their parts (``addresses``): Indonesian (Jl., Gg., Perum, Blok, RT/RW, Kel., Kec., Kab./Kota,
province, five digits), English, German, French, Spanish, Dutch, Portuguese, Italian, and the commonest of Asia. A strong part
with any other near it makes an address; with a third part, a person's name or a label such as ``Penerima`` it is sure; a street
alone is a hint. Forms are read by their labels. A receipt, a menu or a company's name makes a
nameless address a hint: it is a shop's.
Parcel labels (two and more words of the trade) have names, addresses and codes covered. Degrees, plus codes and map links
(``coordinates``) count wherever they stand, and so does the position in the file. A street sign
with house numbers is likely. Short numbers and nearly nothing else stand on a front door: a hint, and likely with a position
in the file.
Example: ``Jl. Melati No. 5 RT 003/RW 004`` is covered with the name above it and the town below.
Misses: addresses without street words, places known from what the picture shows, maps without words.
Sources: UPU S42 address templates, Exif 3.0 (GPS tags), ISO 6709, Open Location Code; labels of JNE, J&T, SiCepat, Pos
Indonesia, USPS, UPS, FedEx, DHL; the words on the maps of Google, Apple, Waze, Gojek and Grab.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from detectors.kit.detector import Detector
from detectors.kit.documents.pen_strokes import pen_strokes
from detectors.kit.documents.signatures import CLOSING, signatures
from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.addresses import OVER_TOWN, STREETS, STRONG, TOWNS, WEAK, parts
from detectors.kit.rules.barcode_payloads import coded
from detectors.kit.rules.coordinates import positions
from detectors.kit.terms import Cure, Finding, Region, Risk, Strength
from detectors.kit.text.fields import Labels, fields
from detectors.kit.text.joining import joined
from detectors.kit.text.names import is_name, looks_like_name
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain, says_something, value_start
from detectors.kit.view import View
from detectors.kit.word_lists import lists, one_of

Part = tuple[str, TextLine]

ALONE: Final = frozenset({"house-id", "town-us", "town-au", "house-cjk"})
"""Parts so exact that one of them is an address by itself."""
HOUSE: Final = "house-over-town"
"""The part that only its place tells: a name with a number right above a town with its postcode."""
COMPLETE: Final = 3
"""Kinds of parts that make an address: with a strong one surely, without one likely."""
REACH: Final = 3
"""Line heights between two parts of one address."""
LONGEST: Final = 9
WIDEST: Final = 45
"""Lines of a block and letters of a line up to which it is an address and not a paragraph of prose."""
_LISTS: Final = lists(__file__)
FORM: Final = Labels(_LISTS["form"])
"""Labels of forms: an address, and the fields of town and district that go with it."""
NO_PLACE: Final = re.compile(
    r"(?i)^\W*(?:e-?mail|surel|web|website|ip|mac|url|https?:|www\.|\S+@\S+|\d+\.\d+\.\d+\.\d+)"
)
PARCEL: Final = re.compile(
    r"(?i)\b(ship(?:ping)? ?to|ship date|tracking|TRK#|deliver(?:y)? to|penerima|pengirim|no\.? ?resi|resi|AWB"
    r"|airway ?bill|waybill|consignee|shipper|kurir|ongkir|cek dulu|COD|priority mail|postage paid|bill sender"
    r"|ground|express|sender|recipient|absender|empf[äa]nger|exp[ée]diteur|destinataire|remitente|destinatario"
    rf"|afzender|ontvanger|ACTWGT|DIMMED|berat|{one_of(_LISTS['carriers'])})\b"
)
PEOPLE_WORDS: Final = frozenset(_LISTS["people_words"])
"""Words of the trade that money transfers and letters use too: they need another beside them."""
TRACKING: Final = re.compile(
    r"(?i)\b1Z\s?(?:[0-9A-Z]\s?){15}[0-9A-Z]\b|\b9[2-5]\d{2}(?:\s?\d{4}){4,5}(?:\s?\d{2})?\b|\b(?:JP|JX|JD"
    r"|JNAP|JT|SPX(?:ID)?|TJR|CM|00)[A-Z]{0,4}\d{9,16}\b"
    r"|\b(?:resi|AWB|TRK#?|SHP#?|tracking(?: no| number| #)?)[^\w\n]{0,6}((?:[A-Z0-9]\s?){8,22})\b"
)
POSTAL_CODES: Final = frozenset({"Code 128", "Code 39", "ITF", "PDF417", "Data Matrix", "MaxiCode", "Aztec", "Codabar"})
"""Kinds of barcode that lead to a parcel and so to its address; those of goods and links are others."""
TRADE_WORDS: Final = 2
"""Different words of the parcel trade that make a parcel label: one of them stands in every shop's window."""
ADDRESSEE: Final = re.compile(
    r"(?i)^\W*(?:penerima|pengirim|kepada(?: yth\.?)?|yth\.?|to|from|dari|untuk|ship to|deliver to|bill to"
    r"|sold to|attn|u\.?p\.?|sender|recipient"
    r"|nama(?: penerima| pengirim)?)\b\s?[:.]?\s?"
)
PERSONAL: Final = re.compile(
    r"(?i)^\W*(?:ship|deliver|bill|sold|send|service|penerima|kepada|home address|alamat (?:pengiriman|tujuan"
    r"|rumah|pelanggan))"
)
MAP_WORDS: Final = tuple(_LISTS["map_words"])
DISTANCE: Final = re.compile(r"(?i)\b\d{1,3}(?:[.,]\d)?\s?(?:km|mi)\b|\b\d{1,3}\s?(?:min|mnt|menit)\b")
MAP_SIGNS: Final = 3
"""Different words of map programs that make a screenshot of one; a route's distance and time count as one."""
WITHIN: Final = 6
"""Letters from which a word of maps is one inside of a line; shorter ones (``ETA``, ``rute``) are parts of other words."""
SHORTEST: Final = 6
"""Letters of the shortest value that is an address; ``Alamat: -`` is none."""
SIGN_LINES: Final = 8
"""A street sign holds few lines; a page on which a street is named holds more."""
HOUSE_NUMBER: Final = re.compile(r"\W*(?:No\.?\s?)?\d{1,4}[A-Za-z]?\W*")
DOOR_NUMBER: Final = re.compile(r"\d{1,4}[A-Za-z]?")
DOOR_SCORE: Final = 0.9
DOOR_NUMBERS: Final = 3
"""A house number, its score, and how many stand on a door; one other line may, a bell's or a name."""
PRICES: Final = re.compile(r"(?i)(?:\bRp\.?|\$|€|£)\s?\d|\b\d{1,3}[.,]\d{3}(?:[.,]\d{3})*\b|\b\d{1,9}[.,]\d\d\b")
SHOP_PRICES: Final = 4
"""Prices on a receipt or menu; a letter about a bill holds fewer."""
SHOP_WORDS: Final = re.compile(
    r"(?i)\b(?:(?:sub)?total|cash|tunai|kembali(?:an)?|change|kasir|cashier|menu|struk|receipt|tax|ppn|vat|tva"
    r"|pajak|bayar|qty|invoice)\b"
)

COMPANY: Final = re.compile(
    r"(?i)^\W*(?:PT|CV|UD|toko|warung|rumah makan|RM|restoran|resto|restaurant|cafe|kafe|kedai|kopi|hotel"
    r"|apotek|klinik|bengkel|salon|laundry"
    r"|bank|dinas|kementerian|universitas|SMA|SMK|SMP|SD|puskesmas|RSUD|RSUP|RSIA|RS|rumah sakit)\b\.?\s(?=\S)"
    r"|\b(?:Inc|LLC|Ltd|GmbH|SARL|B\.V|Corp|Pty|Tbk)\b\.?\W*$"
)
"""Who stands above an address that is meant for everyone."""


class Location(Detector):
    risk = Risk.LOCATION
    title = "Address or exact place"
    advice = "Cover the address; strip the position from the file."
    whys: ClassVar = {
        "gps": "the position where it was taken",
        "place-name": "names of places",
        "address": "address",
        "street": "street",
        "address-form": "address form",
        "street-sign": "street sign with house number",
        "house-number": "house number",
        "parcel-label": "parcel label",
        "map-screenshot": "map",
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
        if "place-name" in view.photo.hidden:
            yield self.finding(Strength.HINT, "place-name", cure=Cure.STRIP)
        for strength, why, regions in coded(view, Risk.LOCATION):
            yield self.finding(strength, why, regions)
        page = view.page
        places: dict[tuple[Strength, str], list[Region]] = {}
        for strength, why, match in positions(page):
            places.setdefault((strength, why), []).extend(match.regions)
        for (strength, why), regions in places.items():
            yield self.finding(strength, why, joined(regions, page))
        found = list(_parts(page))
        yield from self._addresses(view, found, on_copy=on_copy)
        yield from self._forms(page)
        yield from self._parcels(view, found)
        yield from self._maps(page, found)
        yield from self._signs(page, found)
        if on_door := _house_numbers(view):
            strength = Strength.LIKELY if "gps" in view.photo.hidden else Strength.HINT
            yield self.finding(strength, "house-number", [line.region for line in on_door])

    def _addresses(self, view: View, found: Sequence[Part], *, on_copy: bool) -> Iterator[Finding]:
        page = view.page
        shop = _belongs_to_shop(page)
        for group in _groups(found):
            kinds = {kind for kind, _ in group}
            lines = list(dict.fromkeys(line for _, line in group))
            block = _block(page, lines)
            personal = _personal(group, block)
            strength = _strength(kinds, personal)
            if strength is not None:
                if (shop or any(COMPANY.search(line.text) for line in block)) and not personal:
                    strength = Strength.HINT
                why = "address" if strength is not Strength.HINT or len(kinds) > 1 else "street"
                regions = joined((_value(line) for line in block), page)
                if strength is not Strength.HINT:
                    if CLOSING.search(page.text):
                        regions += [*signatures(page), *(() if on_copy else pen_strokes(view))]
                    regions += [code.region for code in view.codes if code.kind in POSTAL_CODES]
                yield self.finding(strength, why, regions)

    def _forms(self, page: Page) -> Iterator[Finding]:
        """Fields of a form: an address label with its value, with the fields of town and district, or a name, beside it."""
        kept = [field for field in fields(page, FORM) if field.values and not NO_PLACE.match(field.text)]
        homes = [field for field in kept if "home" in field.meanings and len(plain(field.text)) >= SHORTEST]
        areas = [field for field in kept if "area" in field.meanings]
        named = any("name" in field.meanings and looks_like_name(field.text) for field in kept)
        if homes and (areas or named):
            strength = Strength.HINT if _belongs_to_shop(page) and not named else Strength.LIKELY
            names = [field for field in kept if "name" in field.meanings and looks_like_name(field.text)]
            values = [line.span(start, len(line.text)) for f in (*homes, *areas, *names) for line, start in f.values]
            called = {plain(field.text) for field in names}
            values += [line.region for line in page.lines if plain(line.text) in called]
            yield self.finding(strength, "address-form", joined(values, page))

    def _parcels(self, view: View, found: Sequence[Part]) -> Iterator[Finding]:
        page = view.page
        words = {plain(match.text) for match in page.find(PARCEL)}
        strong = [line for kind, line in found if kind not in ("label", "country")]
        if len(words - PEOPLE_WORDS) < 1 or len(words) < TRADE_WORDS or not (strong or len(words) > TRADE_WORDS):
            return
        regions = [code.region for code in view.codes]
        for match in page.find(TRACKING):
            regions += match.regions
        regions += joined(_addressees(page), page)
        if regions and (view.codes or strong):
            yield self.finding(Strength.LIKELY, "parcel-label", regions)

    def _maps(self, page: Page, found: Sequence[Part]) -> Iterator[Finding]:
        flat = [plain(line.text) for line in page.lines]
        signs = {word for word in MAP_WORDS if any(_says(text, plain(word)) for text in flat)}
        count = len(signs) + (DISTANCE.search(page.text) is not None)
        if signs and count >= MAP_SIGNS - bool(found):
            names = [line for line in page.lines if says_something(line.text) and not _is_map_word(line.text)]
            yield self.finding(Strength.LIKELY, "map-screenshot", [line.region for line in names])

    def _signs(self, page: Page, found: Sequence[Part]) -> Iterator[Finding]:
        streets = [line for kind, line in found if kind in STREETS]
        lines = list(page.lines)
        numbers = [line for line in lines if HOUSE_NUMBER.fullmatch(line.text)]
        if streets and numbers and len(lines) <= SIGN_LINES:
            yield self.finding(Strength.LIKELY, "street-sign", [line.region for line in (*streets, *numbers)])


def _house_numbers(view: View) -> list[TextLine]:
    """The numbers on a front door: short, read well, nearly all that is written, and not on anybody's head."""
    lines = list(view.page.lines)
    numbers = [line for line in lines if DOOR_NUMBER.fullmatch(line.text) and line.score >= DOOR_SCORE]
    if not numbers or len(numbers) > DOOR_NUMBERS or len(lines) > len(numbers) + 1:
        return []
    heads = [face.head for face in view.faces]
    return [line for line in numbers if not any(head.intersection(line.region) for head in heads)]


def _parts(page: Page) -> Iterator[Part]:
    for line in page.lines:
        kinds = list(parts(line.text))
        yield from ((kind, line) for kind in kinds)
        if not TOWNS.isdisjoint(kinds):
            above = (other for other in page.lines if OVER_TOWN.match(other.text) and _right_above(other, line))
            yield from ((HOUSE, other) for other in above)


def _right_above(line: TextLine, below: TextLine) -> bool:
    """Whether the next line of the same block follows: same edge, same size, less than a line between."""
    gap, low = below.region.top - line.region.bottom, min(line.height, below.height)
    return -0.5 * low < gap < low and abs(line.region.left - below.region.left) < 1.5 * low


def _strength(kinds: set[str], personal: bool) -> Strength | None:
    strong, streets, weak = kinds & {*STRONG, HOUSE}, kinds & set(STREETS), kinds & set(WEAK)
    if (strong and len(kinds) >= COMPLETE) or len(strong) > 1 or (strong and personal):
        return Strength.SURE
    beside = (strong and len(kinds) > 1) or (streets and weak - {"label", "country"})
    if beside or strong & ALONE or len(weak) >= COMPLETE:
        return Strength.LIKELY
    if strong or streets or (len(weak) > 1 and "district" in weak):
        return Strength.HINT
    return None


def _groups(found: Sequence[Part]) -> list[list[Part]]:
    """Parts gathered by nearness: an address stands in one block."""
    groups: list[list[Part]] = []
    for part in found:
        near = [group for group in groups if any(_near(part[1], other) for _, other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([*(member for group in near for member in group), part])
    return groups


def _near(line: TextLine, neighbour: TextLine) -> bool:
    reach = round(REACH * max(line.height, neighbour.height))
    a, b = line.region, neighbour.region
    return max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom) < reach


def _block(page: Page, lines: list[TextLine]) -> list[TextLine]:
    """The lines, those between them, and what is set together with them: the name above, the country below."""
    box = lines[0].region
    for line in lines[1:]:
        box = box.union(line.region)
    own = {id(line) for line in lines}
    inside = [line for line in page.lines if id(line) in own or _mostly_inside(line.region, box)]
    if len(inside) > len(lines) + LONGEST:
        inside = lines
    seen = {id(line) for line in inside}
    mates = [line for first in lines[:LONGEST] for line in page.block(first)]
    mates += [mate for row in page.rows if any(id(line) in own for line in row) for mate in row if _is_part(mate)]
    together = list({id(line): line for line in mates if id(line) not in seen}.values())
    if len(together) + len(inside) > LONGEST or any(len(line.text) > WIDEST for line in together):
        together = [line for line in together if is_name(line.text)]
    return [*inside, *together]


def _is_part(line: TextLine) -> bool:
    return next(parts(line.text), None) is not None


def _mostly_inside(region: Region, block: Region) -> bool:
    part = region.intersection(block)
    return part is not None and part.area >= 0.6 * region.area


def _personal(group: Sequence[Part], block: Sequence[TextLine]) -> bool:
    """Whether a person stands with the address: a name in its block, or a label that leads to one."""
    if any(kind == "label" and PERSONAL.match(line.text) for kind, line in group):
        return True
    return any(is_name(ADDRESSEE.sub("", line.text)) for line in block)


def _value(line: TextLine) -> Region:
    """The line without the label that it begins with; ``Kota Depok`` is no label with its value, ``Kota : Depok`` is."""
    parsed = FORM.at_start(line.text)
    called = WEAK["label"].match(line.text)
    end = parsed[0] if parsed and line.text[parsed[0] :].lstrip().startswith(":") else called.end() if called else 0
    if not end or not says_something(line.text[end:]):
        return line.region
    return line.span(value_start(line.text, end), len(line.text))


def _addressees(page: Page) -> Iterator[Region]:
    """Names on a parcel label: behind or below the words for sender and receiver."""
    rows = page.rows
    for index, row in enumerate(rows):
        for place, line in enumerate(row):
            match = ADDRESSEE.match(line.text)
            rest = line.text[match.end() :] if match else line.text
            if match and looks_like_name(rest):
                yield line.span(match.end(), len(line.text))
            elif match and not says_something(rest):
                following = [*row[place + 1 : place + 2], *(rows[index + 1] if index + 1 < len(rows) else ())]
                yield from (other.region for other in following if looks_like_name(other.text))
            elif is_name(line.text):
                yield line.region


def _says(flat: str, word: str) -> bool:
    return flat == word or (len(word) >= WITHIN and word in flat and len(flat) <= 4 * len(word))


def _is_map_word(text: str) -> bool:
    return any(plain(text) == plain(word) for word in MAP_WORDS)


def _belongs_to_shop(page: Page) -> bool:
    """Receipts and menus: many prices and the words around them."""
    return len(PRICES.findall(page.text)) >= SHOP_PRICES and SHOP_WORDS.search(page.text) is not None
