"""Finds codes that stand beside a label and open, pay or load something: PIN, PUK, door codes, vouchers, prepaid tokens, keys.

Each kind of label has a shape of its own; the code stands behind the label, beside or below it, or in the answer of a chat.
Example: ``PUK1 48291375``, ``Gate code: 4821#``, ``Token: 1234 5678 9012 3456 7890``, ``pin atmnya berapa?`` with ``482913``.
Misses: codes whose label is lost.
Sources: 3GPP TS 31.101 (PIN, PUK), ITU-T E.118 (ICCID), IEC 62055-41 (tokens of twenty digits), the cards and receipts of
mobile, electricity and gift card sellers, the keys that Microsoft and others print.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from detectors.kit.text.announcing import Announced, Announcements, candidates
from detectors.kit.text.page import Page
from detectors.kit.word_lists import lists, one_of

WORDS: Final = Announcements(lists(__file__)["words"])
_START, _STOP = r"(?<![\w.,/])(?<![$€£¥₩₹+]\s)(?<![$€£¥₩₹+])", r"(?![\w%°€£$]|[.,:/]\d)"
SHAPES: Final[Mapping[str, re.Pattern[str]]] = {
    "pin": re.compile(
        rf"{_START}(?:\d{{3,4}}(?:[ \-]\d{{3,4}}){{2,4}}|\d{{4,8}}|\d(?:[ \t\-]\d){{3,7}}|\d{{3}}[ -]\d{{3}}){_STOP}"
    ),
    "setup": re.compile(r"(?<![\w\-])(?:\d{3}-\d{2}-\d{3}|\d{4}-\d{3}-\d{4}|\d{11})(?![\w\-])"),
    "sim": re.compile(rf"{_START}(?:\d{{4,10}}|\d{{4}} \d{{4}}){_STOP}"),
    "member": re.compile(
        r"(?<![\w.,/+])(?:\d{3,6}(?:[ \-]\d{2,6}){1,4}|\d{8,19}|[A-Z]{1,4}[ \-]?\d{6,14})(?![\w%]|[.,]\d)"
    ),
    "iccid": re.compile(rf"{_START}(?:89\d(?:[ \-]?\d){{15,18}}[A-Z]?|(?:\d[ \-]?){{13,20}}){_STOP}"),
    "door": re.compile(
        r"(?<![\w.,/:])(?<![$€£¥₩₹])[#*]?(?:[A-Z]{1,2}-?\d{3,8}|\d{3,10}[A-Z]{0,2}|\d{1,4}[A-Z]\d{1,4}"
        r"|\d(?:[ \-]\d){2,7}|\d{1,2}(?:[ ]?[-–][ ]?\d{1,2}){2,3})[#*]?(?![\w%°€£$]|[.,:/]\d)"
    ),
    "voucher": re.compile(
        r"(?<![\w.,/])(?:(?=[A-Z\-\s]{0,24}\d)[A-Z0-9]{3,6}(?:[ \-][A-Z0-9]{2,7}){1,5}|[A-Z]{4,5}(?:-[A-Z]{4,6}){2,4}"
        r"|(?=[A-Z]{0,16}\d)(?=\d{0,16}[A-Z])[A-Z0-9]{9,25}|\d{10,20}"
        r"|\d{3,6}(?:[ \-]\d{2,6}){2,5})(?![\w%]|[.,]\d)"
    ),
    "token": re.compile(
        r"(?<!\d)(?<!\d[ \-])\d{4}(?:[ \-\t]{0,3}\d{4}){4}(?![ \-]?\d)|(?<!\d)\d{5}(?:[ \-]\d{5}){3}(?!\d)"
    ),
    "licence": re.compile(
        r"(?<![\w\-])(?:[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,7}|(?=[A-Z]{0,20}\d)[A-Z0-9]{4,6}(?: [A-Z0-9]{4,6}){3,7}"
        r"|(?=[A-Za-z]{0,20}\d)[A-Za-z0-9]{12,40}|(?=[A-Z]{0,12}\d)(?=\d{0,12}[A-Z])[A-Z0-9]{9,12})(?![\w\-])"
    ),
}
"""What a code looks like behind each label."""
LOWER_VOUCHER: Final = re.compile(r"(?<![\w.,/@\-])(?=[a-z]{0,14}\d)(?=\d{0,14}[a-z])[a-z0-9]{5,16}(?![\w\-@/]|[.,]\w)")
"""A voucher in small letters, as programs for hotspots print them, alone in its place."""
THREE: Final = re.compile(
    r"(?m)(?:^|(?<=\t))\s*(?:(?=[A-Z\- ]{0,24}\d)(?=[\d\- ]{0,24}[A-Z])[A-Z0-9]{3,6}(?:[ \-][A-Z0-9]{3,6}){2,5}"
    r"|[1-9]\d{3}(?:[ \-]\d{4}){3}(?:[ \-]\d{1,4})?)\s*(?=\t|$)"
)
"""Groups of a voucher that stand alone in a line, beside the name of a shop."""
WHYS: Final = {
    "setup": "pairing-code",
    "member": "member-code",
    "pin": "pin",
    "sim": "sim-card",
    "iccid": "sim-card",
    "door": "door-code",
    "voucher": "voucher-code",
    "token": "voucher-code",
    "licence": "key",
}
GAP: Final = 36
"""Letters between a label and its code in one line."""
BESIDE_ROWS: Final = {
    "pin": 1,
    "sim": 1,
    "iccid": 1,
    "door": 1,
    "setup": 2,
    "member": 3,
    "voucher": 3,
    "token": 2,
    "licence": 2,
}
"""Rows below the label in which the code may stand: on gift cards there is a line between."""
QUESTION: Final = re.compile(
    r"(?i)[?？]|\b(?:berapa|brp|apa|what|whats|which|remind me|lupa|forgot|minta|quel|cual|cuál|qual|wie|welche)\b|多少"
    r"|几|何|뭐|какой|nedir|kaç"
)
ANSWER: Final = re.compile(
    r"(?<![\w.,/+\-])[#*]?(?:\d{4,8}|\d{3}[ -]\d{3}|\d(?:[ \-]\d){3,5}|[A-Z]\d{3,5}|\d{2}[A-Z]\d{1,2}"
    r"|(?=[A-Z]{1,6}\d)(?=\w{0,7}\d[A-Z]{0,6}\d)[A-Z0-9]{6,8})[#*]?(?![\w%]|[.,:/\-]\d)"
)
LETTERED: Final = re.compile(r"\s?[:=]\s?(?=\w{0,9}\d)(?=\w{0,9}[A-Za-z])([A-Za-z0-9]{5,10})(?=\s*(?:\n|\t|$))")
"""A PIN with letters, behind a sign and alone there."""
ANSWER_ROWS: Final = 3
SPREAD: Final = re.compile(r"\W{0,6}[\n\t](\d{1,3}(?:[\n\t ]\d{1,3}){1,7})(?=[\n\t]|$)")
DIGITS: Final = range(4, 9)
"""Digits of a PIN that stand one by one, or in twos and threes."""
SENTENCE: Final = re.compile(r"[^\W\d_]{2,}")
MOST_BETWEEN: Final = 5
"""Words between a label and its code: more of them are a sentence about something else."""
_HYPHEN: Final = re.compile(r"\s?[-–]\s?")
INDIA: Final = re.compile(rf"(?i)\b{one_of(lists(__file__)['words_of_addresses_in_india'])}\b")
INDIAN: Final = 6
"""Digits of a postal code in India, which is called a PIN code and has a hyphen before it."""
MEXICAN: Final = 4
"""Digits of a PIN where it is called NIP, which is also the number of staff in Indonesia and longer."""
SUM: Final = re.compile(
    r"(?i)(?:(?<![a-z])(?:Rp|IDR|USD|EUR|RM|PHP)|\$|€|£|₹)\s?\.?\s?$|\b(?:tahun|year|since|sejak|call|telp|hubungi|no|jl|room|kamar"
    r"|gate|ext|pos)\.?\s?$"
)
IS: Final = re.compile(r"(?i)is|ist|est|es|è|é|jest|itu|nya|adalah|now|baru")
"""Between a PIN and its digits, which then are no year."""
YEAR_LIKE: Final = re.compile(r"(?:19|20)\d\d")


def codes(page: Page) -> Iterator[tuple[str, int, int]]:
    """The codes in the page's text with the reason that names each."""
    words = list(WORDS.find(page.text))
    meanings = {word.meaning for word in words}
    sold = not meanings.isdisjoint({"shop", "voucher"})
    member = "points" in meanings
    labels = [_as_voucher(word) if sold and word.meaning == "bare" else word for word in words]
    labels = [word._replace(meaning="member") if member and word.meaning == "maybe_member" else word for word in labels]
    labels = [word for word in labels if word.meaning in SHAPES]
    for index, word in enumerate(labels):
        following = next((other.start for other in labels[index + 1 :] if other.start > word.start), len(page.text))
        place = _beside(page, word, following)
        if place is None and word.meaning in ("pin", "door"):
            place = _answer(page, word) or _spread(page, word) or _lettered(page, word)
        if place is not None:
            yield WHYS[word.meaning], *place
    if sold:
        yield from (("voucher-code", *match.span()) for match in THREE.finditer(page.text))
    if "energy" in meanings:
        yield from (("voucher-code", *match.span()) for match in SHAPES["token"].finditer(page.text))
    for word in words:
        if word.meaning == "asked" and (place := _answer(page, word)):
            yield "one-time-code", *place


def is_loyalty(page: Page) -> bool:
    """Whether a page is the card of a customer, whose barcode is read at the till."""
    meanings = {word.meaning for word in WORDS.find(page.text)}
    return "member" in meanings or {"maybe_member", "points"} <= meanings


def _as_voucher(word: Announced) -> Announced:
    return word._replace(meaning="voucher")


def _beside(page: Page, word: Announced, following: int) -> tuple[int, int] | None:
    """The code behind, beside or below its label, before the next label of the line."""
    shape = SHAPES[word.meaning]
    for place in candidates(page, word, rows=BESIDE_ROWS[word.meaning]):
        text = place.text[: following - place.start] if place.behind else place.text
        lower = LOWER_VOUCHER.search(text) if word.meaning == "voucher" else None
        if lower and text.strip(" :=") == lower[0]:
            return place.start + lower.start(), place.start + lower.end()
        for match in shape.finditer(text):
            between = text[: match.start()]
            if (
                len(between) <= GAP
                and len(SENTENCE.findall(between)) <= MOST_BETWEEN
                and _fits(page, word, match[0], between, place.behind, text)
            ):
                return place.start + match.start(), place.start + match.end()
        if place.behind and len(SENTENCE.findall(text)) > MOST_BETWEEN:
            return None
    return None


def _fits(page: Page, word: Announced, code: str, between: str, behind: bool, text: str) -> bool:
    """Whether a code is one: neither a sum nor a year in a sentence, and alone in its line where it stands apart."""
    said = between.strip(" :=-")
    if SUM.search(between) or (
        YEAR_LIKE.fullmatch(code) and said and not (word.meaning == "pin" and IS.fullmatch(said))
    ):
        return False
    if page.text[word.start : word.end].lower() == "nip" and len(code) != MEXICAN:
        return False
    if word.meaning == "pin" and len(code) == INDIAN and (_HYPHEN.fullmatch(between) or INDIA.search(page.text)):
        return False
    if word.meaning in ("pin", "door") and not behind:
        return len(text.strip()) <= len(code) + len("pin: ()") and not between.strip(" :")
    if word.meaning == "voucher":
        return sum(sign.isalnum() for sign in code) >= len("ABCDE12345") - 1 or (
            behind and any(sign.isdigit() for sign in code) and ":" in between
        )
    if word.meaning == "licence":
        return any(sign.isdigit() for sign in code) or "-" in code
    return True


@lru_cache(maxsize=256)
def _asks(text: str) -> bool:
    """Whether a line asks something; found out once a line, however many labels stand in it."""
    return QUESTION.search(text) is not None


def _answer(page: Page, word: Announced) -> tuple[int, int] | None:
    """The number that answers a question for a code."""
    spot = page.spot(word.start)
    if not _asks(spot.line.text):
        return None
    for number in range(spot.row + 1, spot.row + 1 + ANSWER_ROWS):
        for other in page.row(number):
            match = ANSWER.search(other.line.text)
            if match and not SUM.search(other.line.text[: match.start()]):
                return other.start + match.start(), other.start + match.end()
    return None


def _lettered(page: Page, word: Announced) -> tuple[int, int] | None:
    match = LETTERED.match(page.text, word.end)
    return match.span(1) if match else None


def _spread(page: Page, word: Announced) -> tuple[int, int] | None:
    """Digits that stand one by one behind a label, as pieces of a row or one below the other."""
    match = SPREAD.match(page.text, word.end)
    few = match is not None and sum(sign.isdigit() for sign in match[1]) in DIGITS
    return match.span(1) if match is not None and few else None
