"""Parts of addresses in English: the UK, Ireland, the USA, Canada, Australia, New Zealand, India, the Philippines, Singapore,
South Africa and Nigeria.

A house is a number before a street's name with its suffix; in small letters words of prose before the suffix speak against it
(``5 minutes down the road``). India has flats, plots, crosses and localities, the Philippines blocks with lots, Singapore
blocks with ``#05-67``.
Example: ``drop it at 14 Acacia Avenue, flat 3``; ``B-12, Lake View Society``; ``Blk 5 Lot 12``.
Sources: USPS Publication 28 (suffixes, states), Royal Mail PAF, An Post (Eircode), Canada Post, Australia Post, India Post,
PHLPost, SingPost, South African Post Office; UPU S42.
"""

from __future__ import annotations

import re
from typing import Final

from detectors.kit.word_lists import lists, one_of

_LISTS: Final = lists(__file__, "addresses")
_US_STATES: Final = lists(__file__, "us_states")
_STATES: Final = one_of([*_US_STATES["names"], *_US_STATES["codes"]])
_CAPITALS: Final = r"(?:[A-Z0-9][\w.'’\-]{0,24}\s){1,4}"
_SUFFIX: Final = one_of(_LISTS["street_suffixes"])
_RARE: Final = one_of(_LISTS["street_names_rare"])
_NOT_BEFORE: Final = one_of(_LISTS["not_before_street"])
_NUMBER: Final = r"(?:\d{1,5}[A-Za-z]?(?:\s?[-/]\s?\d{1,5}[A-Za-z]?)?|No\.?\s?\d{1,4}[A-Za-z]?)"
_ENDS: Final = (
    r"\.?(?=\s{0,2}(?:$|[,.;!?)\t])|\s(?:flat|apt|apartment|unit|suite|no|block|in|near|opposite|opp|by|before|after|around"
    r"|at|from"
    r"|tonight|tomorrow|today|this|and|pls|please|plz|thanks|thx|ok|if|when|on)\b)"
)
_WHEN: Final = r"\s(?:on|from|by|at|before|after|this|next|tomorrow|today|tonight|ya|pls|please)\b"
_INDIAN: Final = one_of(_LISTS["localities_indian"])

STRONG: Final[dict[str, re.Pattern[str]]] = {
    "house-en": re.compile(
        rf"(?<![\d.,$£€#])\b{_NUMBER},?\s(?:The\s)?(?:[NSEW][EW]?\.?\s)?{_CAPITALS}{_SUFFIX}\b"
        rf"|(?<![\d.,$£€#])\b\d{{1,5}}[A-Za-z]?,?\s(?:The\s)?(?:Broadway|Crescent|Mews|Esplanade|Parade|Strand|Avenue)\b"
        r"|\b\d{2,5}\s(?:[NSEW]\.?\s)?(?:County (?:Road|Rd)|State (?:Route|Rte|Highway|Hwy)|US Hwy|Highway|Hwy|Route|Rte|FM"
        r"|CR|SR)\s\d{1,4}\b"
        rf"|^\W{{0,3}}(?:[A-Z][\w.'’\-]{{1,24}}\s){{1,3}}(?:STREET|Street|ROAD|Road|AVENUE|Avenue|HIGHWAY|Highway"
        rf"|LANE|Lane)\s\d{{1,4}}\b"
    ),
    "house-on": re.compile(rf"(?i:\b(?:no|number)\.?\s?\d{{1,4}}[a-z]?)\s(?:on|in)\s{_CAPITALS}{_SUFFIX}\b"),
    "house-typed": re.compile(
        rf"(?<![\d.,$£€#:/])\b\d{{1,5}}[a-z]?(?:[-/]\d{{1,4}})?,?\s(?:(?!{_NOT_BEFORE}\b)[a-z'.\-]{{2,20}}\s){{1,3}}"
        rf"{one_of(_LISTS['street_spoken'])}\b{_ENDS}",
        re.IGNORECASE,
    ),
    "town-us": re.compile(
        rf"(?i)\b[a-z]{{3,20}}\.?[\s,.]{{1,3}}(?:{_STATES})[\s,.]{{1,3}}\d{{5}}(?:\s?-\s?\d{{4}})?\b"
    ),
    "postcode-gb": re.compile(
        r"\b(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z0-9]?)\s[0-9O][ABD-HJLNP-UW-Z]{2}\b(?!\s?\d)"
        r"|\b(?:[A-PR-UWYZ][A-HK-Y]?\d{1,2})\d[ABD-HJLNP-UW-Z]{2}$"
    ),
    "town-postcode-gb": re.compile(
        r"\b[A-Z][A-Za-z]{2,20},?\s(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z0-9]?)\s[0-9O][ABD-HJLNP-UW-Z]{2}\b(?!\s?\d)"
    ),
    "town-postcode-ca": re.compile(
        r"\b[A-Z][a-z]{2,20},?\s(?:AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT),?\s[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d\b"
    ),
    "town-postcode-sg": re.compile(r"(?i)\bsingapore\s\d{6}\b|\bS\s?\(\d{6}\)"),
    "postcode-ca": re.compile(r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?[-]?\s?\d[A-Z]\d\b"),
    "town-au": re.compile(r"(?:\b[A-Z][A-Za-z]{2,20})[\s,]{1,2}(?:NSW|VIC|QLD|WA|SA|TAS|NT|ACT),?\s\d{4}\b"),
    "house-in": re.compile(
        r"(?i)\b(?:flat|plot|house|door|h|d|makan|ghar|khasra|shop|qtr|quarter)\.?\s?(?:no|num"
        r"|number)\.?\s?[:#\-]?\s?[a-z]?-?\d[\w/\-]{0,8}\b"
        r"|\b(?:plot|flat)\s?[:#\-]?\s?[a-z]{0,2}-?\d{1,4}[a-z]?,\s?(?:[a-z0-9]{2})"
        rf"|\b(?-i:[A-Z]{{1,2}}-?\d{{1,4}}|\d{{1,4}}[A-Z]?(?:[-/]\d{{1,4}}){{0,2}}),\s(?:[a-z0-9.]{{2,20}}\s){{0,3}}{_INDIAN}\b"
        r"|\b\d{1,4}[a-z]?,?\s\d{1,2}(?:st|nd|rd|th)\s(?:cross|main|block|phase|stage|floor,)"
        r"|\b(?:gali|gully|ward|street)\sno\.?\s?\d{1,3}\b"
    ),
    "house-named": re.compile(
        r"(?i)^\W{0,3}(?:flat|apt|apartment"
        r"|unit)\.?\s?#?[a-z0-9]{1,4},\s(?:the\s)?(?-i:[A-Z])[a-z]{2,20}(?:\s(?-i:[A-Z])[a-z]{2,20}){0,2}(?=,|\W{0,3}$)"
        r"|\bhouse\s(?:no\.?\s)?\d{1,4},\s(?:road|street|close|block|estate|avenue|plot)\s?[a-z0-9]"
    ),
    "block-sg": re.compile(r"(?i)\b(?:blk|block)\s?\d{1,4}[a-z]?\b|\bsingapore\s\d{6}\b|\bS\s?\(\d{6}\)"),
    "unit-sg": re.compile(r"#\d{2}-\d{2,4}\b"),
    "lot-ph": re.compile(
        r"(?i)\b(?:blk|block|b)\.?\s?\d{1,3}[a-z]?,?\s?(?:lot|lt|l)\.?\s?\d{1,3}\b|\blot\s\d{1,3},?\s?(?:blk|block)\s?\d{1,3}"
        r"|\b(?:purok|sitio)\s(?:\d{1,2}\b|(?-i:[A-Z])[a-z])"
        r"|\b(?:unit|rm)\.?\s?#?\d{1,4}[a-z]?,?\s(?:[a-z]{2,20}\s){1,3}(?:residences?|towers?|condo(?:minium)?|bldg|building"
        r"|homes|suites|mansions?)\b"
    ),
    "po-box": re.compile(r"(?i)\bP\.?\s?O\.?\s?box\s{1,2}\d{1,6}|\bpostfach\s\d|\bkotak pos\s\d"),
}
SAID_STREET: Final = re.compile(
    rf"\b(?:on|in|at|to|off|near|of)\s(?:[A-Z][\w.'’\-]{{1,24}}\s){{1,3}}{_SUFFIX}\b(?!\s[A-Z])"
)
"""A street in a sentence: news name them all the time, so words that lead home have to stand in the line."""
STREETS: Final[dict[str, re.Pattern[str]]] = {
    "street-en": re.compile(
        rf"^\W{{0,3}}(?:[\w '’.\-]{{2,30}},\s?)?(?:[NSEW]\s)?(?:[A-Z][\w.'’\-]{{1,24}}\s){{1,4}}{_SUFFIX}\.?"
        rf"(?:\W{{0,3}}(?:\s[NSEW])?$|,\s?[A-Z])"
    ),
    "house-the": re.compile(r"(?<![\d.,$£€#:])\b\d{1,4}[A-Za-z]?\sThe\s[A-Z][a-z]{3,20}(?=,|\W{0,3}$)"),
    "house-rare": re.compile(
        rf"(?<![\d.,$£€#:])\b\d{{1,5}}[A-Z]?,?\s(?:[A-Z][\w.'’\-]{{1,24}}\s){{1,3}}{_RARE}\b(?!\s[a-z])"
    ),
}
WEAK: Final[dict[str, re.Pattern[str]]] = {
    "town-behind": re.compile(
        r"\d[A-Za-z]?(?:[-/]\d{1,4})?(?:\s[A-Z][\w.'’\-]{1,24}){0,5},\s[A-Z][a-z]{3,20}(?:[ -][A-Z][a-z]{2,20})?\W{0,3}$"
    ),
    "town-gb": re.compile(rf"(?i)\b{one_of(_LISTS['towns_english'])}\b(?=\W{{0,3}}$|,|\s?\d{{4}}\b|{_WHEN})"),
    "town-asia": re.compile(
        r"(?i)\b(?:brgy|barangay|brg|bgy)\.?\s"
        rf"|\b{one_of(_LISTS['cities_philippine'])} city\b|\b(?-i:[A-Z])[a-z]{{3,15}} city,?\s\d{{4}}\b"
        rf"|\b{one_of(_LISTS['towns_philippine'])}(?=\W{{0,3}}$|\s\d{{4}}\b)"
    ),
    "town-in": re.compile(
        rf"(?i)\b{one_of(_LISTS['states_indian'])}\b[\s,.\-–]{{0,4}}(?:\d{{3}}\s?\d{{3}}\b|\W{{0,3}}$|india\b)"
        r"|\bpin\s?(?:code)?\W{0,3}[1-9]\d{2}\s?\d{3}\b"
        rf"|\b(?-i:[A-Z])[a-z]{{2,20}}\s{_INDIAN}\b|\bsector[\s\-]?\d{{1,3}}[a-z]?\b|\b(?:taluka?|tehsil|dist(?:rict)?|mandal"
        rf"|thana)\b\W{{0,3}}[a-z]{{3}}"
    ),
    "pin-in": re.compile(r"(?i)\b[a-z]{4,20}\s?[-–]\s?[1-9]\d{5}\b"),
    "town-ie": re.compile(r"\b(?:Dublin|DUBLIN)\s\d{1,2}W?\b|\bCo(?:unty|\.)\s?[A-Z][a-z]{3,10}\b"),
    "postcode-ie": re.compile(r"\b(?:[AC-FHKNPRTV-Y]\d\d|D6W)\s[0-9AC-FHKNPRTV-Y]{4}\W{0,3}$"),
    "town-large": re.compile(rf"(?i)\b{one_of(_LISTS['towns_large'])}\b(?=\W{{0,3}}$|,|\s\d{{4,5}}\b|{_WHEN})"),
    "unit": re.compile(
        r"(?i)\b(?:apt|apartment|suite|ste|unit|flat|pmb|lantai|lt|level|lvl|tingkat|room|rm|fl)\b\.?\s?#?\d{1,5}[a-z]?\b"
        r"|\b(?:apt|unit|flat|suite)\b\.?\s?#?[a-z]-?\d{0,4}\b(?=\W{0,3}$|,)|\b\d{1,2}(?:st|nd|rd"
        r"|th) floor\b|\bground floor\b|\btower\s[a-z0-9]\b"
    ),
    "nearby": re.compile(
        r"(?i)\b(?:landmark\b|(?:opp(?:osite)?|near|nr|behind|beside|next to|in front of)\.?\s(?:the\s)?[a-z]{3})"
    ),
}
