"""Judges the payment cards of a photo one by one, by the words that stand around each number, not by its check digit alone.

A number in four groups of four, or in groups of four, six and five, is a card's where a brand, a bank, a chip or a date of
month and year stands beside it; a check digit that fails is doubt about the reader, not proof. Numbers that a label calls
something else (orders, parcels, vouchers, citizens) are none, and neither are cards of advertisements.
Example: ``5221 8456 1234 5677`` above ``12/28`` and ``HARTONO WIJAYA``. Misses: numbers in raised letters that nobody reads.
Sources: ISO/IEC 7810, 7811-1 and 7813 (what stands where on a card), ISO/IEC 7812-1 (numbers), the brands' card design rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from stdnum.id import nik

from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules import accounts, card_numbers, set_up_secrets
from detectors.kit.terms import Region
from detectors.kit.text.announcing import Announcements
from detectors.kit.text.digit_runs import as_digits
from detectors.kit.text.page import Match, Page
from detectors.kit.text.phrases import folded
from detectors.kit.word_lists import lists

_LISTS: Final = lists(__file__)["words"]
_CODES: Final = lists(__file__, "labelled_codes")["words"]
WORDS: Final = Announcements(
    {**_LISTS, "other": [*_LISTS["other"], *_CODES["voucher"], *_CODES["token"], *_CODES["iccid"]]}
)
EXPIRY: Final = re.compile(r"(?<![\d./\-])(?:0[1-9]|1[0-2])\s?[/\-]\s?(?:20)?\d\d(?![\d./\-])")
NO_DATE: Final = re.compile(
    r"(?<!\d)(?:00\s?/\s?00|MM\s?/\s?(?:YY|AA|JJ)(?:YY|AA|JJ)?|BB\s?/\s?TT|XX\s?/\s?XX)(?!\d)", re.I
)
"""What stands in a date's place on a picture of a card."""
GROUPED: Final = re.compile(
    r"(?<![\w.,/\-])(?<!\d[ ])\d{4}(?:([ \-]|  )\d{4}\1\d{4}\1\d{4}|[ \-]\d{6}[ \-]\d{5})(?![\w/]|[ .,\-]?\d{3})"
)
SEQUENCES: Final = (
    "1234567890123456",
    "0123456789012345",
    "1111222233334444",
    "0000000000000000",
    "4000123456789010",
    "5412751234123456",
    "4123456789012345",
    "9876543210987654",
)
"""Numbers that stand on pictures of cards."""
BARE: Final = re.compile(r"(?<![\w.,/\-])\d{15,16}(?![\w/\-]|[.,]\d)")
CODE_BEHIND: Final = re.compile(r"(?i)\W{0,4}(?:is|adalah|ist|est|es|è)?\W{0,3}(\d{3,4})(?!\d|[.,]\d)")
CODE_BEFORE: Final = re.compile(r"(?<![\d.,/])(\d{3,4})\W{1,3}$")
NEAR_CODE: Final = 8
BACK: Final = re.compile(
    r"(?i)not valid unless signed|authori[sz]ed signature|tidak berlaku tanpa tanda tangan|firma autorizada"
    r"|signature autorisée|signature autoris[ée]e"
)
BACK_CODE: Final = re.compile(r"(?m)(?:^|(?<=\t)|(?<=\s))(?:\d{4}\s)?\d{3}(?=\s*(?:\n|\t|$))")
MASKED: Final = re.compile(
    r"(?i)(?:(?:[*•·●x#∗]{4}[ \-]?){2,3}|[*•·●x∗]{6,12}[ \-]?|[*•·●∗.]{2,4}\s?|(?:ending(?: in| with)?|berakhiran"
    r"|endet auf|mit endziffern|se terminant par"
    r"|finissant par|terminada en|terminación|final|terminato con|eindigend op|kończąca się|ile biten|đuôi|尾号|末尾|末四位"
    r"|下4桁|끝자리|оканчивается на|ينتهي بـ)\s?)(\d{4})(?!\d)"
)
"""The last four digits of a card."""
BRAND: Final = re.compile(
    r"(?i)\b(?:visa|master ?card|maestro|amex|american express|jcb|union ?pay|discover|rupay|gpn|mir|card|kartu|karte"
    r"|carte|tarjeta|cart[ãa]o|carta|kart[aı]?|thẻ)\b|卡|カード|카드|карт|بطاقة|บัตร"
)
BEHIND: Final = 60
"""Letters behind a number in which its date and its code are read out."""
CARD_SIGNS: Final = 2
"""Words of a card, or of a paper of identity, that settle which of the two a number stands on."""
WIDE, HIGH, LOW = 1.0, 9, 9
"""How far around a number the words of its card stand: widths of the number, and heights of its line above and below."""


@dataclass(frozen=True)
class Card:
    """A card's number, with the lines around it; ``sure`` where its check digit fits."""

    number: Match
    lines: tuple[TextLine, ...]
    sure: bool


def cards(page: Page) -> list[Card]:
    """The cards on a page, each judged by what stands around it."""
    found: list[Card] = []
    listed = bool(set_up_secrets.recovery(page))
    for match in card_numbers.find_card_numbers(page):
        if listed and _in_pieces(match):
            continue
        around = _around(page, match)
        if not _called_otherwise(page, match) and not _is_citizens(match, around) and not _is_sample(match, around):
            found.append(Card(match, around, True))
    for match in _doubtful(page):
        if listed and _in_pieces(match):
            continue
        around = _around(page, match)
        known = any(_overlap(match, card.number) for card in found)
        if not known and _speaks_of_card(match, around) and not _called_otherwise(page, match):
            found.append(Card(match, around, False))
    return found


def _in_pieces(match: Match) -> bool:
    """Whether a number is put together of several cells or lines: on a list of recovery codes two make one as long."""
    return not match.end or any(sign in match.text for sign in "\t\n")


def _doubtful(page: Page) -> Iterator[Match]:
    """Numbers of a card's form whose check digit or length is not one's."""
    yield from page.find(GROUPED)
    yield from page.find(BARE)
    yield from card_numbers.lookalikes(page)


def _around(page: Page, match: Match) -> tuple[TextLine, ...]:
    """The lines near a number: those that stand on the same card, or in the same message."""
    box = match.regions[0]
    for region in match.regions[1:]:
        box = box.union(region)
    height = match.regions[0].height
    near = Region(
        max(0, box.left - round(WIDE * box.width)),
        max(0, box.top - HIGH * height),
        box.right + round(WIDE * box.width),
        box.bottom + LOW * height,
    )
    return tuple(line for line in page.lines if line.region.intersection(near) is not None)


def _speaks_of_card(match: Match, around: Sequence[TextLine]) -> bool:
    """Whether the words around a number of doubt are a card's, and nothing says that it belongs to nobody."""
    if _is_citizens(match, around) or _is_sample(match, around):
        return False
    text = "\n".join(line.text for line in around)
    said = [word for word in WORDS.find(text) if word.meaning in ("face", "named", "code")]
    named = any(word.meaning == "named" for word in said)
    signs = len({folded(text[word.start : word.end]) for word in said}) + named
    signs += (EXPIRY.search(text) is not None) + (accounts.BANKS.search(text) is not None)
    grouped = GROUPED.fullmatch(match.text) is not None
    issued = as_digits(match.text)[:1] in "23456"
    return signs >= (1 if grouped and issued else 2)


def _called_otherwise(page: Page, match: Match) -> bool:
    """Whether the label before a number, in its line or in the one above, calls it something else."""
    spot = page.spot(match.start) if match.end else None
    if spot is None:
        return False
    before = page.text[max(spot.start, match.start - 60) : match.start]
    row = page.row(spot.row)
    if not before.strip(" :#.-") and spot.column:
        before = row[spot.column - 1].line.text
    if not before.strip(" :#.-") and spot.row:
        before = next(
            (above.line.text for above in page.row(spot.row - 1) if above.line.region.left < spot.line.region.right), ""
        )
    if _with_its_code(page, match):
        return False
    labels = [word for word in WORDS.find(before) if word.meaning in ("named", "other", "face")]
    behind = any(
        word.meaning == "other" and word.start < 3 for word in WORDS.find(page.text[match.end : match.end + 24])
    )
    return behind or (bool(labels) and labels[-1].meaning == "other")


def _with_its_code(page: Page, match: Match) -> bool:
    """Whether a date and a security code stand below a number in four groups: what the line above orders is no matter."""
    text = page.text[match.end : match.end + BEHIND]
    code = any(word.meaning == "code" for word in WORDS.find(text))
    return code and EXPIRY.search(text) is not None and GROUPED.fullmatch(match.text) is not None


def _is_citizens(match: Match, around: Sequence[TextLine]) -> bool:
    """Whether a number is a citizen's, by its district and birth or by the paper around it, and nothing speaks for a card."""
    text = "\n".join(line.text for line in around)
    said = list(WORDS.find(text))
    faces = {folded(text[word.start : word.end]) for word in said if word.meaning == "face"}
    born = {folded(text[word.start : word.end]) for word in said if word.meaning == "birth"}
    signs = len(faces) + (EXPIRY.search(text) is not None)
    if nik.is_valid(as_digits(match.text)):
        return signs < CARD_SIGNS or re.search(r"\b(?:NIK|KTP|KK|Kartu Keluarga|NPWP)\b", text) is not None
    return len(born) >= CARD_SIGNS and not faces


def _is_sample(match: Match, around: Sequence[TextLine]) -> bool:
    """Whether a number stands on a picture of a card that belongs to nobody."""
    digits = as_digits(match.text)
    text = "\n".join(line.text for line in around)
    nobody = any(word.meaning == "sample" for word in WORDS.find(text)) or NO_DATE.search(text) is not None
    return len(set(digits)) == 1 or (digits.startswith(SEQUENCES) and nobody) or (nobody and digits in SEQUENCES)


def _overlap(match: Match, other: Match) -> bool:
    return any(region.intersection(known) is not None for region in match.regions for known in other.regions)


def codes(page: Page) -> Iterator[tuple[int, int]]:
    """Security codes behind the words that announce them, or before them."""
    for word in WORDS.find(page.text):
        if word.meaning == "code":
            behind = CODE_BEHIND.match(page.text, word.end)
            first = max(0, word.start - NEAR_CODE)
            before = CODE_BEFORE.search(page.text[first : word.start])
            if behind:
                yield behind.span(1)
            elif before:
                yield first + before.start(1), first + before.end(1)


def back(page: Page) -> list[tuple[int, int]]:
    """The security code on the back of a card, beside the strip for its holder's signature."""
    if not BACK.search(page.text):
        return []
    return [match.span() for match in BACK_CODE.finditer(page.text)]


def masked(page: Page) -> Iterator[tuple[int, int]]:
    """The last digits of cards, which tell cards apart and pay nothing."""
    if BRAND.search(page.text):
        yield from (match.span(1) for match in MASKED.finditer(page.text))
