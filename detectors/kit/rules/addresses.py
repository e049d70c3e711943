"""Lists the parts that written addresses are made of, and which of them carry an address.

Each part is a pattern for one line. *Strong* parts name a house or a street with its number, or a code that only a few
houses share; *weak* parts (a district, a town, a unit, a label) belong to an address but also stand in other texts.
Sources: UPU S42 address templates (ID, US, GB, CA, AU, SG, MY, PH, DE, FR, ES, NL, PT, BR, IT, JP, CN), USPS Publication 28
(street suffixes, states), Royal Mail PAF (postcodes), Canada Post addressing guidelines.
Quantifiers are bounded: a line of any length is searched in linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.word_lists import lists, one_of

_LISTS: Final = lists(__file__)
_US_STATES: Final = lists(__file__, "us_states")
_STATES: Final = one_of([*_US_STATES["names"], *_US_STATES["codes"]])
_PROVINCES: Final = rf"(?:{one_of(_LISTS['provinces'])}|papua \w{{3,12}})"
_TOWNS_ID: Final = one_of(_LISTS["towns"])
_NUMBER: Final = r"(?:no\.?|nomor|n[o°º]\.?)\s?[:.]?\s?\d{1,4}[a-z]?(?:\s?[-/]\s?\d{1,4}[a-z]?)?"
_STREET_ID: Final = r"(?<![A-Za-z])(?:(?i:J[LI1l][NnRr]?|gg)(?:\s?[.,:;]\s?|\s)|(?i:jalan|gang)\s)\s?(?=[A-Z0-9])"
_CAPITALS: Final = r"(?:[A-Z0-9][\w.'’\-]{0,24}\s){1,4}"
_SUFFIX_EN: Final = one_of(_LISTS["street_suffixes"])
_STREET_FR: Final = (
    r"(?:rue|avenue|av\.?|boulevard|bd|bld|place|pl\.|all[ée]es?|impasse|imp\.|chemin|che|chem\.|route|rte"
    r"|quai|cours|square|passage"
    r"|faubourg|lotissement|r[ée]sidence|sentier|villa)"
)
_SUFFIX_DE: Final = (
    r"(?:stra(?:ß|ss|B)e|str\.|weg|platz|gasse|allee|damm|ufer|ring|laan|straat|plein|gracht|kade|dijk|singel"
    r"|steeg)"
)
_FRONT_EU: Final = (
    r"(?:calle|c/|avenida|avda\.?|av\.|plaza|pza\.?|paseo|p[ºo]\.|carrer|camino|ronda|rua|travessa|largo"
    r"|pra[çc]a|alameda"
    r"|estrada|rodovia|via(?!\s(?:e?-?mail|wa|whats|telep|transfer|bank|atm|bca|bri|bni|mandiri|app|web|sms))"
    r"|viale|v\.le|piazza|p\.za|corso|vicolo|largo)"
)

STRONG: Final[dict[str, re.Pattern[str]]] = {
    "house-id": re.compile(
        rf"{_STREET_ID}.{{1,48}}?(?:(?i:{_NUMBER})|\s\d{{1,4}}[A-Za-z]?(?![\w.])|(?i:\bblok\b|\bkav\b))"
    ),
    "neighbourhood": re.compile(
        r"(?i)\bRT\s{0,2}[./:;]{0,2}\s{0,2}\d{1,3}|\bRT\s?/\s?RW\b"
        r"|\bR[TI1]\s{0,2}[./:]?\s{0,2}\d{1,3}\W{0,4}R[WVM]\b"
        r"|\bRW\s{0,2}[.:;]{0,2}\s{0,2}\d{1,3}"
    ),
    "estate": re.compile(
        r"(?i)\b(?:perum(?:ahan|nas)?|komp(?:lek|leks)?|kompleks|griya|cluster|apartemen|apt|residence|ruko"
        r"|kavling|graha|villa|taman)\b"
        r".{0,40}\b(?:bl(?:o[kc])?[.\s:]{1,2}[a-z0-9]{1,4}|no[.\s]\s?\d|unit\b|lt\.?\s?\d|tower\b)"
        r"|\bblo[kc]\s{1,2}[a-z]{1,3}\s?[-./]?\s?\d{1,3}"
    ),
    "house-en": re.compile(
        rf"(?<![\d.,$£€])\b(?:\d{{1,5}}[A-Za-z]?(?:\s?[-/]\s?\d{{1,5}})?"
        rf"|No\.?\s?\d{{1,4}}),?\s(?:[NSEW][EW]?\.?\s)?{_CAPITALS}{_SUFFIX_EN}\b"
        rf"|^\W{{0,3}}(?:[A-Z][\w.'’\-]{{1,24}}\s){{1,3}}(?:STREET|Street|ROAD|Road|AVENUE|Avenue|HIGHWAY|Highway"
        rf"|LANE|Lane)\s\d{{1,4}}\b"
    ),
    "town-us": re.compile(
        rf"(?i)\b[a-z]{{3,20}}\.?[\s,.]{{1,3}}(?:{_STATES})[\s,.]{{1,3}}\d{{5}}(?:\s?-\s?\d{{4}})?\b"
    ),
    "postcode-gb": re.compile(
        r"\b(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z0-9]?)\s[0-9O][ABD-HJLNP-UW-Z]{2}\b(?!\s?\d)"
        r"|\b(?:[A-PR-UWYZ][A-HK-Y]?\d{1,2})\d[ABD-HJLNP-UW-Z]{2}$"
    ),
    "postcode-ca": re.compile(r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?[-]?\s?\d[A-Z]\d\b"),
    "town-au": re.compile(r"(?:\b[A-Z][A-Za-z]{2,20})[\s,]{1,2}(?:NSW|VIC|QLD|WA|SA|TAS|NT|ACT),?\s\d{4}\b"),
    "town-nl": re.compile(r"\b[1-9]\d{3}\s?(?!S[ADS])[A-Z]{2}\s{1,2}[A-Z][A-Za-z'’\-]{2,}"),
    "house-fr": re.compile(
        rf"(?i)(?<![\d.,])\b\d{{1,4}}\s?(?:bis|ter)?,?\s{{1,2}}{_STREET_FR}\s(?:d[eu]s?\s|de\sla\s"
        rf"|[dl]['’]\s?)?[a-zà-ÿ]{{2,}}"
    ),
    "house-de": re.compile(
        r"\b(?:Am|An der|Im|In der|Auf der|Auf dem|Zum|Zur|Unter den|Hinter der"
        r"|Vor dem)\s[A-ZÄÖÜ][A-Za-zäöüß\-]{2,24}(?:\s[A-ZÄÖÜ][a-zäöüß]{2,20})?\s\d{1,3}\s?[a-z]?\b|"
        rf"\b[A-ZÄÖÜ][A-Za-zäöüßÄÖÜ.\-]{{2,30}}(?:\s|-)?(?i:{_SUFFIX_DE})(?:\s{{1,2}}|(?<=\.))\d{{1,4}}\s?[a-z]?\b"
    ),
    "house-eu": re.compile(
        rf"(?i)(?<![a-z]){_FRONT_EU}(?:\s|(?<=[./]))(?:d[aeo]s?\s|de\sla\s"
        rf"|del\s)?[A-ZÀ-Ý0-9][a-zà-ÿ0-9.' ]{{2,34}}[,\s]{{1,2}}(?:n[.ºo°]{{0,2}}\s?)?\d{{1,4}}\b(?!\s?(?:mg|ml|%"
        rf"|kg|:))"
    ),
    "house-in": re.compile(r"(?i)\b(?:flat|plot|house|door|h|d)\.?\s?no\.?\s?[:#]?\s?\d[\w/\-]{0,8}\b"),
    "block-sg": re.compile(r"(?i)\b(?:blk|block)\s?\d{1,4}[a-z]?\b|#\d{2}-\d{2,4}\b|\bsingapore\s\d{6}\b"),
    "po-box": re.compile(r"(?i)\bP\.?\s?O\.?\s?box\s{1,2}\d{1,6}|\bpostfach\s\d|\bkotak pos\s\d"),
    "house-cjk": re.compile(
        r"[\u4e00-\u9fff]{1,8}(?:路|街|大道|胡同|弄|巷|里|村)[^\n]{0,12}?\d{1,5}\s?(?:号|號|栋|室)|〒\s?\d{3}\s?-\s?\d{4}"
        r"|[\u4e00-\u9fff]{2,4}[市区町村][^\n]{0,12}\d{1,3}\s?(?:丁目|-\d{1,3}-\d{1,3}|番)|[가-힣]{1,8}(?:로"
        r"|길)\s?\d{1,4}(?:-\d{1,3})?\b"
    ),
}
STREETS: Final[dict[str, re.Pattern[str]]] = {
    "street-id": re.compile(_STREET_ID),
    "street-en": re.compile(
        rf"^\W{{0,3}}(?:[NSEW]\s)?(?:[A-Z][\w.'’\-]{{1,24}}\s){{1,4}}{_SUFFIX_EN}\.?\W{{0,3}}(?:\s[NSEW])?$"
    ),
    "street-eu": re.compile(
        r"^\W{0,3}(?:Rue|RUE|Avenue|AVENUE|Boulevard|BOULEVARD|All[ée]e|ALL[ÉE]E|Impasse|IMPASSE|Chemin|CHEMIN|CHE"
        r"|Quai|QUAI|Calle|CALLE"
        r"|C/|Avenida|AVENIDA|Avda\.?|AVDA\.?|Paseo|PASEO|Plaza|PLAZA|Rua|RUA|Travessa|TRAVESSA|Via|VIA|Viale"
        r"|VIALE|Piazza|PIAZZA|Corso|CORSO)"
        r"\s?(?:(?i:d[aeou]s?|de\sla|del)\s"
        r"|(?i:[dl])['’]\s?)?[A-ZÀ-Ý][A-Za-zÀ-ÿ.'’\-]{1,24}(?:\s[A-ZÀ-Ý][A-Za-zÀ-ÿ.'’\-]{0,24}){0,3}\W{0,3}$"
        r"|^\W{0,3}[A-ZÄÖÜ][A-Za-zäöüßÄÖÜ.\-]{2,30}(?:\s|-)?(?i:stra(?:ß|ss)e|straat|gasse|gracht)$"
    ),
    "street-cjk": re.compile(r"^\W{0,3}[\u4e00-\u9fff]{2,6}(?:路|街|大道|胡同|巷)\W{0,3}$"),
}
"""Streets without a number: signs, and the first line of addresses whose number stands elsewhere."""
WEAK: Final[dict[str, re.Pattern[str]]] = {
    "village": re.compile(
        r"(?i)\b(?:kel(?:urahan)?|ds|desa|dsn|dusun|dukuh|kampung|kp|banjar|nagari"
        r"|lingk(?:ungan)?)\b\s?[./:;]{0,2}\s?[a-z]{3}"
    ),
    "district": re.compile(r"(?i)\bkec(?:amatan)?\b\s?[./:;]{0,2}\s?[a-z]{3}"),
    "town": re.compile(r"(?i)\b(?:kab(?:upaten)?|kota(?:madya)?|kodya)\b\s?[./:;]{0,2}\s?[a-z]{3}"),
    "province": re.compile(
        rf"(?i)\b(?:prov(?:insi)?\b[.:\s]{{1,2}}[a-z]{{3}}|(?:{_PROVINCES}|{_TOWNS_ID})\b(?=\W{{0,4}}$|\s?[,.\-]"
        rf"|\s{{0,2}}\d{{5}}\b|\s?\())"
    ),
    "postcode-id": re.compile(
        rf"(?i)\b(?:(?:{_PROVINCES}|{_TOWNS_ID})[\s,.\-]{{1,3}}|(?:kode pos|kodepos"
        rf"|pos)\s?[.:]{{0,2}}\s?)[1-9]\d{{4}}\b(?!\s?[-.,/]\d)"
        rf"|\b(?!total)[a-z]{{4,20}}[,.]?\s(?!\d\d[05]00)[1-9]\d{{4}}\W{{0,3}}$"
    ),
    "town-eu": re.compile(
        r"\b(?:[A-Z]{1,2}\s?-\s?)?(?!(?:19|20)\d\d\s)\d{4,5}\s{1,2}(?!(?:January|February|March|April|May|June"
        r"|July|August|Septem|Octo|Novem|Decem|Janv|F[ée]v|Mars|Avril|Januar|Maret|Mei|Juni|Juli|Agus|Okto|Nopem"
        r"|Desem)\w{0,8}|(?i:gram|rupiah|buah|pcs|orang|unit|kali|liter|meter|tahun|hari|points?|poin|watt|rpm"
        r"|people|years?|steps|items?|sqft|kcal|views|likes|followers|mah)\b)"
        r"[A-ZÀ-Ý][A-Za-zà-ÿÀ-Ý'’\-]{2,}|\b\d{4}-\d{3}\s[A-ZÀ-Ý][a-zà-ÿ]{2,}|\b\d{5}-\d{3}\b"
    ),
    "town-gb": re.compile(rf"(?i)\b{one_of(_LISTS['towns_english'])}\b(?=\W{{0,3}}$|,)"),
    "town-asia": re.compile(
        rf"(?i)\b{one_of(_LISTS['towns_malaysian'])}\b"
        rf"|\b(?:brgy|barangay|brg)\.?\s|\b{one_of(_LISTS['cities_philippine'])} city\b"
        r"|\b[a-z]{4,20}\s?[-–]\s?[1-9]\d{5}\b"
        r"|(?:[\u4e00-\u9fff]{2,4}(?:省|市|县)){1,2}[\u4e00-\u9fff]{1,5}[区县镇]|[都道府県][\u4e00-\u9fff]{1,6}[市区町村]"
    ),
    "unit": re.compile(
        r"(?i)\b(?:apt|apartment|suite|ste|unit|flat|pmb|lantai|lt)\b\.?\s?#?\d{1,5}[a-z]?\b|\b\d{1,2}(?:st|nd|rd"
        r"|th) floor\b"
    ),
    "number-id": re.compile(rf"(?i)^\W{{0,3}}{_NUMBER}\b|\bblok\s[a-z0-9]"),
    "label": re.compile(
        r"(?i)^\W{0,4}(?:ship(?:ping)?\s?(?:to|address)|deliver(?:y)?\s?(?:to|address)|bill(?:ing)?\s?(?:to"
        r"|address)|send to|sold to|service (?:to|address)"
        r"|mailing address|home address|residen(?:ce|tial) address|penerima|kepada(?: yth)?|alamat|domisili"
        r"|tempat tinggal|address|adresse|anschrift"
        r"|direcci[óo]n|domicilio|endere[çc]o|morada|indirizzo|adres)\b"
    ),
    "country": re.compile(
        rf"(?i)^\W{{0,3}}(?:{one_of(_LISTS['countries'])}|\({one_of(_LISTS['country_codes'])}\))\W{{0,3}}$"
    ),
}

OVER_TOWN: Final = re.compile(
    r"^\W{0,3}[A-ZÀ-Ý][A-Za-zÀ-ÿ.'’\- ]{3,34}\s(?!(?:19|20)\d\d\b)\d{1,4}\s?[a-zA-Z]?(?:[/-]\d{1,4})?\W{0,3}$"
    r"|^\W{0,3}(?!(?:19|20)\d\d\s)\d{1,5}[a-zA-Z]?,?\s[A-ZÀ-Ý][A-Za-zÀ-ÿ.'’\- ]{3,34}\W{0,3}$"
)
"""A name with a number: a house, where a postcode with its town stands right below it, in any language."""
TOWNS: Final = frozenset({"town-eu", "town-us", "town-au", "town-nl", "postcode-gb", "postcode-ca", "postcode-id"})


def parts(text: str) -> Iterator[str]:
    """The names of the parts that one line holds; a street with its number is one part, not two."""
    strong = [kind for kind, pattern in STRONG.items() if pattern.search(text)]
    yield from strong
    if not strong:
        yield from (kind for kind, pattern in STREETS.items() if pattern.search(text))
    yield from (kind for kind, pattern in WEAK.items() if pattern.search(text))
