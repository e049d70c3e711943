"""Follows values that a line end broke, so that their other parts are covered, too: keys, links, accounts.

A value is broken when it ends with its line, but for a quote, a backslash or a hyphen, and the line below begins at the same
edge with signs of the value: with nothing but them, or with more of them than a word has.
Example: a token in a narrow chat bubble; ``https://…?token=`` whose end stands in the next line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.text.page import Match, Page, Spot

KEY_SIGNS: Final = re.compile(r"[A-Za-z0-9+/=_\-.~]+")
"""Signs of keys and tokens in all their encodings."""
LINK_SIGNS: Final = re.compile(r"[A-Za-z0-9+/=_\-.~%&?#:;,@!$'()*\[\]]+")
"""Signs of links (RFC 3986)."""
GROUPS: Final = re.compile(r"[A-Z0-9]{1,5}(?: [A-Z0-9]{1,5}){0,8}")
"""Groups of an account or of a key that is set to be typed."""
_END: Final = re.compile(r"[\"'`\\,;\-…)»”\s]{0,3}(?=[\n\t]|$)")
DIGITS: Final = re.compile(
    r"(?<![A-Za-z0-9])(\d(?:[ .\-]?\d){3,14})[ ]?\n(?:[ >|]{0,3})(\d(?:[ .\-]?\d){0,11})(?![\w\-]|[ .,]\d)"
)
"""A number that ends with its line, and digits at the beginning of the line below."""
SHORTEST: Final = 4
WORD: Final = re.compile(r"[A-Za-z]?[a-z]+|[A-Z]+|\d{1,4}")
"""What looks like a word or a number of prose and not like a part of a key."""
LONGEST_WORD: Final = 24
"""Letters up to which signs without digits may be a word and not a part of a key."""
EDGE: Final = 1.5
FULL: Final = 0.8
GAP: Final = 2.0
"""Heights of a line by which the next part may begin elsewhere, the share of the widest line that a broken line fills, and
heights of a line between the parts."""


def followed(page: Page, match: Match, signs: re.Pattern[str] = KEY_SIGNS, most: int = 4) -> Match:
    """The match with the parts of its value on the lines below, put together to one text."""
    text, regions = match.text, list(match.regions)
    for start, end in parts(page, match.end, signs, most):
        text += page.text[start:end]
        regions += page.regions(start, end)
    return Match(match.start, match.end, text, tuple(regions), match.groups)


def broken_numbers(text: str) -> Iterator[tuple[str, int, int]]:
    """Numbers in a page's text that a line end broke: their digits, and where they begin and end; a rule decides on each."""
    for match in DIGITS.finditer(text):
        yield re.sub(r"\D", "", match[1] + match[2]), match.start(), match.end(2)


def parts(page: Page, end: int, signs: re.Pattern[str] = KEY_SIGNS, most: int = 4) -> Iterator[tuple[int, int]]:
    """Where the further parts stand in the page's text of a value that ends here."""
    for _ in range(most):
        if not _END.match(page.text, end):
            return
        spot = page.spot(end - 1)
        below = _below(page, spot)
        if below is None:
            return
        lead = len(below.line.text) - len(below.line.text.lstrip(" >|\"'"))
        match = signs.match(below.line.text, lead)
        if match is None or not _goes_on(below, match, spot, signs):
            return
        end = below.start + match.end()
        yield below.start + lead, end


def _below(page: Page, spot: Spot) -> Spot | None:
    """The line under this one that begins at the same edge, or at the page's."""
    for other in page.row(spot.row + 1):
        box, under = spot.line.region, other.line.region
        near = under.top - box.bottom < GAP * max(spot.line.height, other.line.height)
        inside = under.left - EDGE * spot.line.height <= box.right and box.left - EDGE * spot.line.height <= under.right
        if near and inside and (under.left <= box.left + EDGE * spot.line.height or other.column == 0):
            return other
    return None


def _goes_on(below: Spot, match: re.Match[str], above: Spot, signs: re.Pattern[str]) -> bool:
    """Whether signs at a line's beginning are a part of a value and no word of the text."""
    part, rest = match[0], below.line.text[match.end() :].strip(" \"'`\\,;)»”")
    if signs is GROUPS:
        return not rest and any(sign.isdigit() for sign in part)
    worded = WORD.fullmatch(part) is not None or re.fullmatch(r"[A-Z]?[a-z]+[.,:;!?]?", part) is not None
    full = above.line.region.width >= FULL * below.line.region.width
    if rest:
        return full and len(part) >= SHORTEST and not worded and _mixed(part)
    return (len(part) > LONGEST_WORD) or (full and not worded and (_mixed(part) or len(part) < SHORTEST or "=" in part))


def _mixed(part: str) -> bool:
    """Whether digits or capitals stand among the letters."""
    return re.search(r"\d", part) is not None or re.search(r"[a-z][A-Z]|[A-Z]{2}[a-z]", part) is not None
