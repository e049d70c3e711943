"""Tells pages and lines of shops, makers, offices and organisers, whose printed address is meant for everyone.

A receipt or menu holds prices with words of the till, packaging says who made it, a flyer or a company's page invites with
opening hours, tickets and offers; a timetable holds many times of day. A company's name is known by what stands before it
(``PT``, ``Toko``, ``Museum``) or behind (``GmbH``, ``Bakery``).
Misses: a company that is called like a person and whose page says nothing of its trade.
"""

from __future__ import annotations

import re
from typing import Final

from detectors.kit.rules.address_leads import fold
from detectors.kit.text.page import Page
from detectors.kit.word_lists import lists, longest_of, one_of

_LISTS: Final = lists(__file__)
PRICES: Final = re.compile(r"(?i)(?:\bRp\.?|\$|€|£)\s?\d|\b\d{1,3}[.,]\d{3}(?:[.,]\d{3})*\b|\b\d{1,9}[.,]\d\d\b")
SHOP_PRICES: Final = 3
"""Prices on a receipt or menu; a letter about a bill holds fewer."""
CLOCK: Final = re.compile(r"\b(?:[01]?\d|2[0-3])[:.][0-5]\d\b")
TIMETABLE: Final = 8
"""Times of day from which a page is a timetable; a chat on a screen holds a time beside each message, and far fewer streets."""
HOURS: Final = re.compile(
    r"(?i)\b(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d)?\s?(?:am|pm|uhr|h|wib)?\s?(?:[-–—]|to|bis|s/?d|sampai|a|à)\s?(?:[01]?\d"
    r"|2[0-4])(?:[:.h][0-5]\d|\s?(?:am|pm|uhr|h|wib))"
)
OPEN: Final = re.compile(
    r"(?i)\b(?:buka|jam (?:praktek|praktik|kerja|layanan|operasional)|sprechzeiten|open(?:ing)?(?: daily| hours)?|geoffnet"
    r"|ouvert|abierto|aberto|aperto|geopend|otwarte|acik|oppet|igd|ugd)"
    r"\W{0,3}(?:[a-z]{2,9}\W{1,3}){0,3}(?:24\s?(?:h|jam|hours|horas|ore|stunden)|[01]?\d[.:h]?\d{0,2}\s?(?:am|pm)?\s?[-–—])"
)
"""Opening hours that say so."""
SITE: Final = re.compile(r"(?i)\b(?:www\.|https?://)\S{3,80}")
INVITING: Final = 2
"""Different words of flyers and companies' pages that make one; opening hours count as one."""


def _any_of(words: list[str]) -> re.Pattern[str]:
    latin, others = [word for word in words if word.isascii()], [word for word in words if not word.isascii()]
    return re.compile(rf"(?i)(?<![\w]){longest_of(latin)}(?!\w)|{one_of(others)}")


SHOP: Final = _any_of(_LISTS["shop"])
MAKERS: Final = _any_of(_LISTS["makers"])
PACKAGING: Final = _any_of(_LISTS["packaging"])
FLYER: Final = _any_of(_LISTS["flyer"])
OWN_PLACES: Final = _any_of(_LISTS["own_places"])
LETTERS: Final = _any_of(_LISTS["letters"])
COMPANY: Final = re.compile(
    rf"(?i)^\W*{one_of(_LISTS['companies_before'])}\b\.?\s(?=\S)|\b{one_of(_LISTS['companies_behind'])}(?!\w)\.?\W*$"
    r"|有限公司|株式会社|有限会社|주식회사|公司|酒店|餐厅|饭店|商店|超市|ООО|ОАО|ЗАО|شركة|مطعم|บริษัท|ร้าน"
)
"""Who stands above an address that is meant for everyone."""


def is_public(page: Page) -> bool:
    """Whether the page is a shop's, a maker's or an organiser's own, or a timetable; letters and bills go to one person."""
    text = fold(page.text)
    if LETTERS.search(text):
        return False
    if len(PRICES.findall(text)) >= SHOP_PRICES and SHOP.search(text):
        return True
    if MAKERS.search(text) or _different(PACKAGING, text) >= INVITING or len(CLOCK.findall(text)) >= TIMETABLE:
        return True
    if OPEN.search(text):
        return True
    signs = sum(pattern.search(text) is not None for pattern in (HOURS, SITE))
    return _different(FLYER, text) + signs >= INVITING


def _different(pattern: re.Pattern[str], text: str) -> int:
    return len({match[0].lower() for match in pattern.finditer(text)})


def announces_premises(text: str) -> bool:
    """Whether a line says that the address in or near it is a shop's or an office's own."""
    return OWN_PLACES.search(fold(text)) is not None


def is_company(text: str) -> bool:
    """Whether a line names a company, a shop or an institution."""
    return COMPANY.search(fold(text)) is not None
