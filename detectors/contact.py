"""Phone numbers, e-mail addresses and contact codes.

Phones are parsed with libphonenumber's rules, Indonesia as the home region; numbers of other countries need their ``+`` or
a word beside them (Tel, Phone, Fax …). Example: ``HP 0812-3456-7890`` covers the number.
Misses: land lines of other countries without a prefix or a word; messenger handles without a link.
Sources: ITU-T E.164 through python phonenumbers; RFC 5322 for the shape of addresses; RFC 6350 (vCard), RFC 3966 (tel).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import phonenumbers

from detectors.kit.detector import Detector
from detectors.kit.terms import Finding, Risk, Strength
from detectors.kit.view import View
from detectors.kit.words import Line

HOME: Final = "ID"
ABROAD: Final = ("US", "GB", "FR", "DE", "NL", "AU", "SG", "MY", "CN")
"""Tried when a word in the row says that a phone number follows."""
PHONE_WORDS: Final = re.compile(
    r"(?i)\b(?:tel|telp|telepon|telephone|phone|ph|hp|no\.? ?hp|wa|whatsapp|mobile|mob|cell|fax|faks|call|hubungi|sms|kontak"
    r"|contact|customer service|cs|portable)\b|[☎✆📞📱]"
)
MAIL: Final = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9._%+\-]*(?:[@＠]| [@＠] )[A-Za-z0-9][A-Za-z0-9.\-]*\s?\.\s?[A-Za-z]{2,12}\b"
)
CONTACT_CODE: Final = re.compile(
    r"(?i)BEGIN:VCARD|MECARD:|BIZCARD:|mailto:|tel:|sms(?:to)?:|MATMSG:|https?://wa\.me/\d"
)


class Contact(Detector):
    risk = Risk.CONTACT
    title = "Phone number or e-mail address"
    advice = "Cover it, unless it is meant for everyone."

    def find(self, view: View) -> Iterator[Finding]:
        for code in view.codes:
            if CONTACT_CODE.match(code.payload):
                yield self.finding(Strength.SURE, "contact-code", [code.region])
        for match in view.page.find(MAIL):
            yield self.finding(Strength.SURE, "e-mail", match.regions)
        for row in view.page.rows:
            announced = any(PHONE_WORDS.search(line.text) for line in row)
            for line in row:
                for start, end in _phones(line, announced):
                    yield self.finding(Strength.LIKELY, "phone", [line.span(start, end)])


def _phones(line: Line, announced: bool) -> set[tuple[int, int]]:
    """Spans of phone numbers in a line; where a word announces one, other countries' rules may see it too."""
    regions = (HOME, *ABROAD) if announced else (HOME,)
    spans: set[tuple[int, int]] = set()
    for region in regions:
        for match in phonenumbers.PhoneNumberMatcher(line.text, region):
            overlapping = {span for span in spans if span[0] < match.end and match.start < span[1]}
            if not overlapping and _long_enough(match.raw_string):
                spans.add((match.start, match.end))
    return spans


def _long_enough(text: str) -> bool:
    """Short numbers are prices and dates far more often than phones."""
    return sum(letter.isdigit() for letter in text) >= 8
