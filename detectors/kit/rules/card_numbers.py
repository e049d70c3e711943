"""Finds numbers of payment cards, as issuers print them and as readers break them.

Thirteen to nineteen digits that begin like an issuer's and satisfy Luhn; in one run, in groups that stand as pieces of a row,
or in groups one below the other. Groups over several lines have to be set together, because tables hold four digits by four.
Sources: ISO/IEC 7812-1 (issuer identification, Luhn), the issuers' published ranges, Peraturan BI 19/8/2017 (GPN).
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Callable, Iterator
from typing import Final

from stdnum import luhn

from detectors.kit.text.broken_values import broken_numbers
from detectors.kit.text.digit_runs import as_digits
from detectors.kit.text.page import Match, Page

# Visa, Mastercard, Amex, Discover, JCB, Diners, UnionPay, Maestro, Mir, GPN: first digits by issuer, lengths they use.
ISSUERS: Final = re.compile(
    r"4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}"
    r"|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|3(?:0[0-5]|[689]\d)\d{11}|62\d{14,17}|(?:50"
    r"|5[6-8]|6\d)\d{14}"
    r"|220[0-4]\d{12}|1946\d{12}"
)
_D: Final = r"[0-9OoQDIl|!SsBZzGTg]"
_FOUR: Final = rf"{_D}(?:[ ]?{_D}){{3}}"
_GAP: Final = r"[ .\-–—_\t]{0,3}"
GROUPS: Final = re.compile(
    rf"(?<![A-Za-z0-9]){_FOUR}{_GAP}{_FOUR}{_GAP}{_FOUR}{_GAP}{_FOUR}(?:{_GAP}{_D}{{3}})?(?![A-Za-z0-9]"
    rf"|[ \-]\d{{4}}(?!\d))"
    rf"|(?<![A-Za-z0-9])[3]{_D}{{3}}{_GAP}{_D}{{6}}{_GAP}{_D}{{4,5}}(?![A-Za-z0-9])"
)
ROUGH: Final = re.compile(r"(?<![A-Za-z0-9])[2-6]\d{2,5}(?:[ .\-–—_\t]{1,3}\d{1,7}){2,5}(?![A-Za-z0-9])")
MISREAD: Final = range(14, 19)
"""Digits in groups where the page is a card's: a reader sees one twice or loses one."""
RUN: Final = re.compile(rf"(?<![A-Za-z0-9]){_D}{{13,19}}(?![A-Za-z0-9])")
LOOSE: Final = re.compile(r"(?<![\w.\-])(?<!\d )\d{3,6}(?:[ \-]{1,2}\d{3,7}){1,4}(?![\w\-/]|[.,:]\d| \d)")
PIECE: Final = re.compile(rf"\W{{0,2}}({_D}{{4}}(?:[ \-]{{0,2}}{_D}{{4}})?)\W{{0,2}}")
"""A line that holds one or two groups of four and nothing else."""
STACKED: Final = 16
"""Digits of a number that is set in lines of groups: four groups of four."""
BROKEN: Final = range(15, 17)
"""Digits of a number that a line end breaks."""
EMPTY: Final = re.compile(r"\d{4}0{11,12}")
"""A group and nothing but zeros: bytes of a file in a dump."""
REAL: Final = 0.75
"""Share of characters that must be digits already, so that words do not turn into numbers."""


def is_card(digits: str) -> bool:
    """Whether digits begin like an issuer's, have its length and satisfy Luhn, and are no bytes of a file that is empty."""
    return bool(ISSUERS.fullmatch(digits)) and luhn.is_valid(digits) and not _is_pattern(digits)


def _is_pattern(digits: str) -> bool:
    return len(set(digits)) == 1 or EMPTY.fullmatch(digits) is not None


def find_card_numbers(page: Page) -> list[Match]:
    """The card numbers on the page, each with the regions of its groups."""
    spans: list[tuple[int, int]] = []
    for pattern in (GROUPS, RUN, LOOSE):
        for start, end in _where(page, pattern, is_card):
            _add(spans, start, end)
    for digits, start, end in broken_numbers(page.text):
        if len(digits) in BROKEN and is_card(digits):
            _add(spans, start, end)
    found = [_placed(page, start, end) for start, end in spans]
    return [*found, *_stacked(page, found, is_card)]


def lookalikes(page: Page) -> Iterator[Match]:
    """Groups that begin like a card's and miss the check digit or the length: misread digits, where the page is a card's."""
    spans = list(_where(page, GROUPS, _resembles))
    for start, end in _where(page, ROUGH, lambda digits: len(digits) in MISREAD and not is_card(digits)):
        _add(spans, start, end)
    yield from (_placed(page, start, end) for start, end in spans)
    yield from _stacked(page, [], _resembles)


def _where(page: Page, pattern: re.Pattern[str], fits: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Where the page's text matches and the digits fit; most runs of digits do not, and finding their place takes longer."""
    for match in pattern.finditer(page.text):
        if _mostly_digits(match[0]) and fits(as_digits(match[0])):
            yield match.span()


def _add(spans: list[tuple[int, int]], start: int, end: int) -> None:
    """Puts a span in its place among others, unless it overlaps one of them."""
    at = bisect(spans, (start, end))
    if (at == 0 or spans[at - 1][1] <= start) and (at == len(spans) or end <= spans[at][0]):
        spans.insert(at, (start, end))


def _placed(page: Page, start: int, end: int) -> Match:
    return Match(start, end, page.text[start:end], page.regions(start, end))


def _resembles(digits: str) -> bool:
    return bool(ISSUERS.fullmatch(digits)) and not is_card(digits) and not _is_pattern(digits)


def _mostly_digits(text: str) -> bool:
    signs = [sign for sign in text if sign.isalnum() or sign in "|!"]
    return sum(sign.isdigit() for sign in signs) >= REAL * len(signs)


def _stacked(page: Page, placed: list[Match], fits: Callable[[str], bool]) -> Iterator[Match]:
    """Numbers in two or four lines, one group or two a line, set together."""
    lines = [line for line in page.lines if PIECE.fullmatch(line.text) and _mostly_digits(line.text)]
    seen: set[int] = set()
    for first in lines:
        if id(first) in seen:
            continue
        stack = [line for line in page.block(first) if line in lines]
        seen |= {id(line) for line in stack}
        for size in (4, 2):
            for start in range(len(stack) - size + 1):
                pieces = stack[start : start + size]
                text = " ".join(line.text.strip() for line in pieces)
                regions = tuple(line.region for line in pieces)
                fresh = all(regions != other.regions for other in placed)
                if fresh and len(as_digits(text)) == STACKED and fits(as_digits(text)):
                    yield Match(0, 0, text, regions)
