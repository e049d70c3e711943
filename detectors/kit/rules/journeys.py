"""Reads screens of rides and deliveries: where somebody is picked up, dropped, or brought something.

A ride has a place of pick-up and one of drop-off; a delivery has a label that leads to the receiver's place. Each needs
words of such screens beside it (driver, fare, courier): ``From`` and ``To`` also stand in letters and timetables.
Example: ``Pengemudi menuju lokasi``, ``Jemput`` | ``Kos Melati``, ``Tujuan`` | ``Stasiun Kota``.
Sources: the screens and receipts of Gojek, Grab, Uber, Bolt, Lyft, Maxim, inDrive, DoorDash, Deliveroo, ShopeeFood.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.address_leads import fold
from detectors.kit.rules.addresses import STREETS, STRONG, parts
from detectors.kit.terms import Region
from detectors.kit.text.fields import Field, Labels, fields
from detectors.kit.text.joining import joined
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists, longest_of

_LISTS: Final = lists(__file__)
PLACES: Final = Labels(_LISTS["places"], exact=True)


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w){longest_of(words)}")


RIDE: Final = _any_of(_LISTS["ride"])
ON_RIDE: Final = re.compile(_any_of(_LISTS["on_ride"]).pattern + r"(?!\w)")
DELIVERY: Final = _any_of(_LISTS["delivery"])
NAMED: Final = re.compile(r"\b[A-Z][a-z]{2,}")
SHORTEST: Final = 4
LONGEST: Final = 90
"""Letters of a place; what is longer is a sentence."""


def journey_regions(page: Page, houses: Sequence[TextLine]) -> list[Region]:
    """The places of a ride or of a delivery, ``houses`` among them; nothing where the page shows none."""
    text = fold(page.text)
    ride, delivery = RIDE.search(text), DELIVERY.search(text)
    if not ride and not delivery:
        return []
    named = [each for each in fields(page, PLACES) if each.values and _is_place(each.text)]
    meanings = {meaning for each in named for meaning in each.meanings}
    door = any("door" in each.meanings and _is_house(each.text) for each in named)
    if (ride and {"from", "to"} <= meanings) or (delivery and door):
        return joined((region for each in named for region in _values(each)), page)
    return joined((line.region for line in houses), page) if ON_RIDE.search(text) else []


def _is_place(text: str) -> bool:
    """A place has letters, and is no time, price or way of paying alone."""
    flat = plain(text)
    letters = sum(sign.isalpha() for sign in flat)
    return len(flat) >= SHORTEST and len(text) <= LONGEST and letters >= SHORTEST - 1


def _is_house(text: str) -> bool:
    """A door has a number or a name of its own; labels of an empty form and buttons have none."""
    named = len(NAMED.findall(text)) > 1 or (not text.isascii() and len(plain(text)) > SHORTEST)
    return (
        named or "," in text or any(sign.isdigit() for sign in text) or not (STRONG | STREETS).isdisjoint(parts(text))
    )


def _values(each: Field) -> list[Region]:
    return [line.span(start, len(line.text)) for line, start in each.values]
