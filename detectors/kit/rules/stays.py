"""Reads bookings of rooms: whose they are, and where and when somebody sleeps there.

A booking holds a word of its trade, a guest (a label with a name, a name in a line of its own, a salutation) and the days of
arrival and departure, or a room. What hotels print for everyone (rates, offers, opening hours) names no guest.
Example: ``Nama Tamu : Ratna Wijayanti``, ``Check-in : 12-05-2026``, ``Check-out : 14-05-2026``.
Sources: confirmations of Booking, Agoda, Traveloka, Airbnb and of hotels' own desks, key-card folders, registration cards.
"""

from __future__ import annotations

import re
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.address_leads import fold
from detectors.kit.terms import Region
from detectors.kit.text.fields import Labels, fields
from detectors.kit.text.joining import joined
from detectors.kit.text.names import is_name, looks_like_name
from detectors.kit.text.page import Page
from detectors.kit.word_lists import lists, longest_of, one_of

_LISTS: Final = lists(__file__)
STAY: Final = Labels(_LISTS["fields"], exact=True)
BOOKING: Final = re.compile(rf"(?i)(?<!\w){longest_of(_LISTS['booking'])}")
HOUSES: Final = re.compile(rf"(?i)(?<!\w){one_of(_LISTS['houses'])}(?![a-z])")
ARRIVAL: Final = re.compile(rf"(?i)(?<!\w){one_of(_LISTS['arrival'])}(?!\w)")
DEPARTURE: Final = re.compile(rf"(?i)(?<!\w){one_of(_LISTS['departure'])}(?!\w)")
SALUTATION: Final = re.compile(
    r"(?i)^\W{0,3}(?:dear|hi|hello|hai|halo|yth\.?|sehr geehrte[rs]?|bonjour|cher|chere|estimad[oa]|hola|caro|cara|gentile"
    r"|geachte|beste|prezad[oa]|ola)"
    r"\s(?:(?:mr|mrs|ms|bapak|ibu|frau|herr|senor|senora|sig|sr|sra)\.?\s)?(?-i:[A-Z])[a-z]{2,20}"
)


def stay_regions(page: Page) -> list[Region]:
    """The name, room and house of a guest on a booking; nothing where the page is none."""
    text = fold(page.text)
    if not BOOKING.search(text):
        return []
    known = [each for each in fields(page, STAY) if each.values]
    guests = [each for each in known if "guest" in each.meanings and looks_like_name(each.text)]
    named = [] if guests else [line for line in page.lines if _is_guest(line)]
    meanings = {meaning for each in known for meaning in each.meanings}
    days = {"in", "out"} <= meanings or (ARRIVAL.search(text) and DEPARTURE.search(text))
    if not (guests or named) or not (days or "room" in meanings):
        return []
    told = [*guests, *(each for each in known if not each.meanings.isdisjoint({"room", "house"}))]
    regions = [line.span(start, len(line.text)) for each in told for line, start in each.values]
    houses = [line.region for line in page.lines if HOUSES.search(fold(line.text))]
    return joined([*regions, *(line.region for line in named), *houses], page)


def _is_guest(line: TextLine) -> bool:
    return is_name(line.text) or SALUTATION.search(fold(line.text)) is not None
