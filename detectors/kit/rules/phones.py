"""Finds phone numbers in lines of text, by libphonenumber's rules and by the shapes that printers and readers make of them.

Indonesia is home: its numbers need no word beside them. Numbers of other countries need their ``+``, a word (Tel, Phone, HP …),
the American groups of 3-3-4 or the land-line shape 0xx-xxxxxxx. Letters that readers take for digits are tried as digits.
Sources: ITU-T E.164 through python phonenumbers; KM Kominfo 14/2018 (Indonesian numbering plan: 08xx mobiles, area codes).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import phonenumbers

from detectors.kit.text.digit_runs import as_digits

HOME: Final = "ID"
ABROAD: Final = ("US", "GB", "FR", "DE", "NL", "AU", "SG", "MY", "CN", "ES", "BR", "IT", "IN", "JP")
"""Tried when something in the row or on the page says that a phone number follows."""
WORDS: Final = re.compile(
    r"(?i)\b(?:tel|telp|tlp|tilp|telepon|telpon|telephone|t[ée]l[ée]phone|tel[ée]fono|telefone?|telefoon|phone"
    r"|ph|hp|handphone|no\.? ?hp|wa(?=\W{0,4}[+(]?(?:0|62))|whats ?app"
    r"|mobile|mob|cell(?:ular)?|fax|faks|call|hubungi|sms|kontak|contact|customer service|cs|handy|m[óo]vil"
    r"|celular|ponsel|seluler|hotline|portable\s?:)\b"
    r"|^\W{0,2}[TMPHF]\s?[:.]\s?(?=[+(\d])|[☎✆📞📱]|电话|電話|手机|전화"
)
AMERICAN: Final = re.compile(
    r"(?<![\d.,/-])(?:\+?1[ .-])?(?:\(\d{3}\)\s?|\d{3}([ .-]))\d{3}(?(1)\1|[ .-])\d{4}(?![\d/]|[.,-]\d)"
)
LAND_LINE: Final = re.compile(r"(?<![\d.,/-])\(?0\d{1,3}\)?\s?[-–—]\s?\d{6,8}(?![\d/]|[.,-]\d)")
MOBILE_ID: Final = re.compile(
    r"(?<![\w.,])(?:\+?\s?[6bG][2Zz]|\(?[0Oo])[\s().\-–]{0,3}[8B](?:[\s().\-–]{0,3}[0-9OoIlSB]){7,11}(?![\w]"
    r"|[.,]\d)"
)
SHORT: Final = re.compile(r"(?<![\d.,/-])(?:\d{3}[ .-]?\d{4}|\d{4}[ .-]?\d{3,4})(?![\d/]|[.,-]\d)")
"""A number without its area code: only where a word stands before it."""
DATE: Final = re.compile(r"\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}(?:\s\d{1,2}[:.]\d\d)?")
PRICE: Final = re.compile(r"(?i)(?:\bRp|IDR|USD|\$|€|£)[\s.:]{0,3}$")
CALLED_A_NUMBER: Final = re.compile(r"(?i)\b(?:no|nr|nomor|number)\b\W{0,3}$")
"""Before the shortest that a telephone can be (``Permit No. 0312-2026``): a number of something else."""
LEAST: Final = 8
"""Digits; shorter numbers are prices and dates far more often than phones."""
FEWEST: Final = 6
"""Digits of a line below which it holds no phone number of any kind."""
GROUP: Final = 4
"""Digits beside a number in a row of nothing but digits, from which it is a group of a longer one."""
REAL: Final = 0.7
"""Share of a mobile's characters that must be digits already, so that words do not turn into numbers."""
WINDOW: Final = 2000
"""Letters of a line that are looked at: a reader's lines are shorter, and the matcher takes its time."""


def spans(text: str, announced: bool, speaks: bool) -> list[tuple[int, int]]:
    """Spans of phone numbers in a line. ``announced``: a word in its row calls one; ``speaks``: the page is about contact."""
    text = text[:WINDOW]
    found: list[tuple[int, int]] = []
    for start, end in _candidates(text, announced, speaks):
        if not any(start < stop and begin < end for begin, stop in found) and not _something_else(text, start, end):
            found.append((start, end))
    return found


def _candidates(text: str, announced: bool, speaks: bool) -> Iterator[tuple[int, int]]:
    if sum(letter.isdigit() for letter in text) < FEWEST:
        return
    for pattern in (MOBILE_ID,):
        yield from (match.span() for match in pattern.finditer(text) if _valid_mobile(match[0]))
    yield from _parsed(text, HOME)
    yield from (match.span() for match in LAND_LINE.finditer(text))
    if announced or speaks or re.search(r"\(\d{3}\)", text):
        yield from (match.span() for match in AMERICAN.finditer(text))
    if announced:
        for region in ABROAD:
            yield from _parsed(text, region)
        word = WORDS.search(text)
        yield from (match.span() for match in SHORT.finditer(text, word.end() if word else 0))


def _parsed(text: str, region: str) -> Iterator[tuple[int, int]]:
    for match in phonenumbers.PhoneNumberMatcher(text, region):
        if sum(letter.isdigit() for letter in match.raw_string) >= LEAST:
            yield match.start, match.end


def _valid_mobile(text: str) -> bool:
    """Whether digits behind 08 or 628 are as many as mobiles have, most of them read as digits."""
    digits = as_digits(text.replace("b", "6", 1) if text.lstrip("+ ").startswith("b") else text)
    real = sum(letter.isdigit() for letter in text)
    national = re.sub(r"^(?:62|0)", "", digits)
    return real >= REAL * len(digits) and re.fullmatch(r"8[1-9]\d{7,10}", national) is not None


def _something_else(text: str, start: int, end: int) -> bool:
    """A date, a price, or a part of a longer row of digit groups such as an account."""
    if DATE.fullmatch(text[start:end].strip()) or PRICE.search(text[max(0, start - 6) : start]):
        return True
    if CALLED_A_NUMBER.search(text[:start]) and sum(letter.isdigit() for letter in text[start:end]) <= LEAST:
        return True
    rest = text[:start] + text[end:]
    bare = not any(letter.isalpha() or letter in "+()" for letter in text)
    return (
        bare
        and re.search(r"\d{3,}[ \-]?$", text[:start]) is not None
        and sum(letter.isdigit() for letter in rest) >= GROUP
    )
