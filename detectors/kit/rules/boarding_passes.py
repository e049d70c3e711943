"""Knows boarding passes and tickets, whose name and booking code open a journey to any reader.

Known by their title with one word of travel, or by four words of travel; covered are the passenger, booking and ticket
numbers and every barcode, which repeats them.
Sources: IATA Resolution 792 (bar coded boarding passes), the passes of Garuda, Lion, KAI and large European and American
carriers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.terms import Region
from detectors.kit.text.fields import Labels, fields
from detectors.kit.text.names import is_name
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists

TITLE: Final = re.compile(
    r"(?i)\b(?:boarding (?:pass|card)|pas naik|carte d'embarquement|bordkarte|tarjeta de embarque|e-?ticket"
    r"|itinerary receipt|tiket elektronik|tiket kereta)\b"
)
TRAVEL: Final = re.compile(
    r"(?i)\b(flight|penerbangan|gate|seat|kursi|boarding|depart(?:ure|s)?|arriv(?:al|e|es)|terminal|passenger"
    r"|penumpang|class|kelas|carriage|kereta|coach"
    r"|PNR|kode booking|booking (?:ref|code|no)|record locator|vol|embarquement|platform|peron|keberangkatan"
    r"|kedatangan|seq(?:uence)?|zone|group)\b"
)
WORDS: Final = 4
"""Different words of travel that make a pass where its title cannot be read."""
LABELS: Final = Labels(lists(__file__)["labels"])
STAYS: Final = "stays"
"""What the labels mean whose values say nothing of the traveller: flight, seat, day."""
SLASHED: Final = re.compile(r"\b[A-Z]{2,20}/[A-Z]{2,20}(?: [A-Z]{1,20}){0,2}(?:\s?(?:MR|MRS|MS|MSTR))?\b")
NUMBERS: Final = re.compile(r"\b(?:ETKT|ELEC)?\s?\d{3}[ \-]?\d{10}\b")
LOCATOR: Final = re.compile(r"(?=[A-Z0-9]{0,5}\d)[A-Z0-9]{6}|[A-Z]{6}")


def is_pass(page: Page) -> bool:
    """Whether a page is a boarding pass or a ticket."""
    words = {plain(match.text) for match in page.find(TRAVEL)}
    return len(words) >= (1 if TITLE.search(page.text) else WORDS)


def details(page: Page) -> Iterator[Region]:
    """Who travels, and the numbers under which the journey is booked.

    Labels of what stays are known so that none passes for the value of the one before it: where labels stand in a row, values
    stand below.
    """
    for field in fields(page, LABELS):
        if field.meanings == {STAYS}:
            continue
        for line, start in field.values:
            value = line.text[start:].strip()
            if "name" in field.meanings or any(letter.isdigit() for letter in value) or LOCATOR.fullmatch(value):
                yield line.span(start, len(line.text))
    for line in page.lines:
        if is_name(line.text):
            yield line.region
    for pattern in (SLASHED, NUMBERS):
        for match in page.find(pattern):
            yield from match.regions
