"""Reads parcel labels: words of the trade, tracking numbers, and the names of who sends and who receives.

Two and more words of the trade make a label, one of which is not also of letters and money transfers.
Sources: labels of JNE, J&T, SiCepat, Anteraja, Pos Indonesia, USPS, UPS, FedEx, DHL, DPD, GLS, Royal Mail, Pos Malaysia, Ninja
Van, Correos, La Poste, InPost, PTT, SF Express, Yamato, CJ Logistics; UPU S10 (item numbers).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from detectors.kit.rules.address_blocks import ADDRESSEE, Part
from detectors.kit.terms import Region
from detectors.kit.text.joining import joined
from detectors.kit.text.names import is_name, looks_like_name
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain, says_something
from detectors.kit.view import View
from detectors.kit.word_lists import lists, longest_of

_LISTS: Final = lists(__file__)
PARCEL: Final = re.compile(
    rf"(?i)(?<![\w#])(?:TRK#"
    rf"|{longest_of(_LISTS['trade'] + _LISTS['people_words'] + _LISTS['carriers'])})(?!\w)"
)
PEOPLE_WORDS: Final = frozenset(map(plain, _LISTS["people_words"]))
"""Words of the trade that money transfers and letters use too: they need another beside them."""
TRACKING: Final = re.compile(
    r"(?i)\b1Z\s?(?:[0-9A-Z]\s?){15}[0-9A-Z]\b|\b9[2-5]\d{2}(?:\s?\d{4}){4,5}(?:\s?\d{2})?\b|\b(?:JP|JX|JD"
    r"|JNAP|JT|SPX(?:ID)?|TJR|CM|00)[A-Z]{0,4}\d{9,16}\b|\b[A-Z]{2}\s?\d{3}\s?\d{3}\s?\d{3}\s?[A-Z]{2}\b"
    r"|\b(?:resi|AWB|TRK#?|SHP#?|tracking(?: no| number| #)?)[^\w\n]{0,6}((?:[A-Z0-9]\s?){8,22})\b"
)
POSTAL_CODES: Final = frozenset({"Code 128", "Code 39", "ITF", "PDF417", "Data Matrix", "MaxiCode", "Aztec", "Codabar"})
"""Kinds of barcode that lead to a parcel and so to its address; those of goods and links are others."""
TRADE_WORDS: Final = 2
"""Different words of the parcel trade that make a parcel label: one of them stands in every shop's window."""


def label_regions(view: View, found: Sequence[Part]) -> list[Region]:
    """What to cover of a parcel label: codes, tracking numbers and names; nothing where the page is none."""
    page = view.page
    words = {plain(match.text) for match in page.find(PARCEL)}
    strong = [line for kind, line in found if kind not in ("label", "country", "home")]
    if len(words - PEOPLE_WORDS) < 1 or len(words) < TRADE_WORDS or not (strong or len(words) > TRADE_WORDS):
        return []
    regions = [code.region for code in view.codes]
    for match in page.find(TRACKING):
        regions += match.regions
    regions += joined(_addressees(page), page)
    return regions if view.codes or strong else []


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
