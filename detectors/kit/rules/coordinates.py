"""Finds places written as numbers and codes: degrees, plus codes, map links.

Sources: ISO 6709 (degrees, decimal and in sixtieths), UTM and MGRS, Open Location Code specification 1.1
(google/open-location-code: the alphabet, the ``+`` after eight digits, short codes), RFC 5870 (``geo:``), what3words' three
dotted words after ``///``, and the link forms that Google, Apple, OpenStreetMap, Bing, Waze, Yandex, Amap, Baidu, Kakao, Naver,
Uber and Gojek document. Indonesian papers write LU, LS, BT, BB.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.decode.gps import DATE_LINE, POLE
from detectors.kit.terms import Strength
from detectors.kit.text.page import Match, Page

_AXIS: Final = r"(?:L[USI]\b|B[TB]\b|[NSEWUT]\b)"
SIXTIETHS: Final = re.compile(
    rf"(?:\b{_AXIS}\s?)?\b\d{{1,3}}\s?[°º˚]\s?\d{{1,2}}(?:[.,]\d{{1,6}})?\s?['’′`´]\s?(?:\d{{1,2}}(?:[.,]\d{{1,4}})?\s?(?:[\"”″“]"
    rf"|['’′]{{2}})?)?(?:[ ]?{_AXIS})?"
    r"|\b\d{1,3}\s\d{1,2}\s?['’′]\s?\d{1,2}(?:[.,]\d{1,4})?\s?[\"”″]\s?[NSEW]\b"
)
DECIMAL: Final = re.compile(
    r"(?<![\d.,])[-−–+]?\d{1,2}[.]\d{4,15}\s?[°º˚]?\s?[NSUL]?S?\s?[,;/"
    r"|\s]\s?[-−–+]?\d{1,3}[.]\d{4,15}(?![\d.])\s?[°º˚]?\s?[EWBT]{0,2}\b"
)
NAMED: Final = re.compile(
    r"(?i)(?:\b|(?<=MAP)|(?<=GPS))(?:lat(?:itude)?|lintang|lon(?:g(?:itude)?)?|lng"
    r"|bujur)\b\W{0,4}[-−–]?\d{1,3}[.,]\d{3,15}\s?[°º]?\s?(?:[nsew]|L[SU]|B[TB])?\b"
)
GRID: Final = re.compile(
    r"\b(?:[1-9]|[1-5]\d|60)\s?[C-HJ-NP-X]\s(?:m\s?E\s?)?\d{6}(?:[.,]\d{1,3})?\s?(?:m\s?E)?[\s,]{1,2}\d{6,7}(?:[.,]\d{1,3})?\b"
    r"|\b(?:[1-9]|[1-5]\d|60)[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{4}\s?\d{4}|\d{5}\s\d{5})\b"
    r"|(?i:\bgeohash\b\W{0,3}[0-9b-hjkmnp-z]{6,12}\b)"
)
"""Easting and northing of UTM, squares of MGRS, and what is called a geohash."""
HALF: Final = re.compile(r"(?<![\d.,])[-−–]?\d{1,3}[.]\d{4,15}\s?[°º˚]\s?(?:[NSEWUT]|L[SU]|B[TB])?(?!\w)")
FULL_PLUS: Final = re.compile(
    r"(?<![\w+])[23456789CFGHJMPQRV][23456789CFGHJMPQRVWX]{7}\+[23456789CFGHJMPQRVWX]{2,7}\b", re.I
)
SHORT_PLUS: Final = re.compile(
    r"(?<![\w+])(?=[0-9]{0,5}[A-Z])[23456789CFGHJMPQRVWX]{4}(?:[23456789CFGHJMPQRVWX]{2})?\+[23456789CFGHJMPQRVWX]{2,3}(?![\w+])"
)
MISREAD_PLUS: Final = re.compile(
    r"(?<![\w+])(?=[A-Z]{0,7}\d)(?=\d{0,7}[A-Z])(?:[23456789CFGHJMPQRVWX]{4}|[23456789CFGHJMPQRVWX]{8})\+[0-9A-Z]{2,3}(?![\w+])"
)
"""A plus code behind whose ``+`` a sign is no sign of plus codes: only where words speak of places."""
LINK: Final = re.compile(
    r"(?i)(?:https?://)?(?:maps\.app\.goo\.gl\s?/\s?\w{3,}|goo\.gl/maps/\w+|\bg\.co/maps"
    r"|(?:www\.)?google\.[a-z.]{2,6}/maps[^\s]{0,200}|maps\.google\.[a-z.]{2,6}[^\s]{0,200}"
    r"|geo:-?\d{1,2}\.\d+,-?\d{1,3}\.\d+|maps\.apple\.com[^\s]{0,200}|(?:openstreetmap\.org"
    r"|osm\.org)/\S{0,200}(?:map=|mlat=|go/)[^\s]{0,100}"
    r"|(?:ul\.)?waze\.com/(?:ul|live-map)[^\s]{0,200}|bing\.com/maps[^\s]{0,200}"
    r"|yandex\.[a-z]{2,3}/maps[^\s]{0,200}|(?:what3words\.com|w3w\.co)/[\w.]+"
    r"|(?:surl\.amap|uri\.amap|map\.baidu|map\.kakao|map\.naver)\.com/\S{3,200}|(?:trip|m)\.uber\.com/\S{3,200}"
    r"|(?:gojek\.link|glympse\.com|kko\.to|naver\.me|find\.grab\.com|2gis\.\w{2,3}/geo)/\S{3,200})"
)
WORDS: Final = re.compile(
    r"(?<!/)/{3}[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}\b|(?i:\b(?:what3words"
    r"|w3w)\b)\W{1,4}[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}\b"
)
GEOGRAPHIC: Final = re.compile(
    r"(?i)\b(?:lat|long|latitude|longitude|gps|koordinat|coordinates?|lokasi|location|maps?|peta|lintang|bujur|plus ?code|pin"
    r"|directions|meet(?: me)? here|standort|koordinaten|coordonn[ée]es|coordenadas|ubicaci[óo]n|coordinate|posizione"
    r"|co[öo]rdinaten"
    r"|wsp[óo][łl]rz[ęe]dne|konum|koordinatlar|t[ọo]a [đd][ộo]|координаты)\b|坐标|座標|位置|좌표|위치|พิกัด|إحداثيات|الموقع"
)
EASTERN: Final = 90
EXACT: Final = 5
"""Degrees of longitude and decimals from which two bare decimals are a position without any other sign: a phone writes five and
more (a metre), and measurements beside each other are no such pair."""
NORTHERN: Final = 30
FAR: Final = 4.0
"""Degrees of longitude from which two bare decimals are a position: tables of measurements hold numbers around one.
Only the Gulf of Guinea, parts of England, France and Spain lie nearer to Greenwich; there exact degrees of the north, or a
word, have to help."""

MAP_LINK: Final = re.compile(
    r"(?i)geo:|https?://(?:maps\.|(?:www\.)?google\.[a-z.]+/maps|maps\.app\.goo\.gl|goo\.gl/maps|waze\.com/ul"
    r"|(?:www\.)?openstreetmap\.org/)"
)
"""Links and ``geo:`` that a barcode leads to."""


def positions(page: Page) -> Iterator[tuple[Strength, str, Match]]:
    """Every written position on the page, with how sure its form is."""
    for why, pattern in (("map-link", LINK), ("plus-code", FULL_PLUS), ("three-words", WORDS)):
        yield from ((Strength.SURE, why, match) for match in page.find(pattern))
    for match in page.find(SHORT_PLUS):
        numbered = any(letter.isdigit() for letter in match.text)
        yield (Strength.LIKELY if numbered else Strength.HINT), "plus-code", match
    if GEOGRAPHIC.search(page.text):
        known = {match.start for match in page.find(SHORT_PLUS)}
        misread = (match for match in page.find(MISREAD_PLUS) if match.start not in known)
        yield from ((Strength.LIKELY, "plus-code", match) for match in misread)
    yield from ((Strength.SURE, "coordinates", match) for match in _degrees(page))


def _degrees(page: Page) -> Iterator[Match]:
    sixtieths = list(page.find(SIXTIETHS))
    if len(sixtieths) > 1 or any(re.search(_AXIS, match.text) for match in sixtieths):
        yield from sixtieths
    geographic = GEOGRAPHIC.search(page.text) is not None
    yield from (match for match in page.find(DECIMAL) if _is_position(match.text, geographic))
    yield from page.find(NAMED)
    yield from page.find(GRID)
    halves = list(page.find(HALF))
    if len(halves) > 1:
        yield from halves


def _is_position(text: str, geographic: bool) -> bool:
    """Whether two decimals are latitude and longitude: on the globe, and no row of a table of small numbers."""
    numbers = [abs(float(number)) for number in re.findall(r"\d{1,3}\.\d+", text)][:2]
    if len(numbers) <= 1 or numbers[0] > POLE or numbers[1] > DATE_LINE or not any(numbers):
        return False
    signed = any(sign in text for sign in ",°º") or re.search(r"[NSEW]", text) is not None
    exact = min(map(len, re.findall(r"\.(\d+)", text))) >= EXACT
    far = numbers[1] >= FAR or (exact and numbers[0] >= NORTHERN)
    return geographic or (exact and numbers[1] > EASTERN) or (signed and far)
