"""Finds who wrote: senders above or before their lines in chats, and names beside stars or ``2 weeks ago`` in reviews.

In a chat names stand alone in their rows, perhaps with a time, each above something that is said, or before a colon; two of
them make a chat, and one must be known. Sources: the screens of WhatsApp, Telegram, Messenger, Slack, Teams and Discord, and
the export of WhatsApp; the reviews of Google Maps, Amazon, Tokopedia and Shopee.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.far_names import is_far_name
from detectors.kit.rules.signed_names import SHORTENED, could_be
from detectors.kit.text.fields import FAR_EAST
from detectors.kit.text.names import any_known, is_full_name, is_given_name, is_name
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import folded
from detectors.kit.word_lists import lists, longest_of

Place = tuple[TextLine, int, int]
Row = Sequence[TextLine]

_LISTS: Final = lists(__file__)
MYSELF: Final = frozenset(_LISTS["myself"])
_DAYS: Final = longest_of(_LISTS["days"])
TIME: Final = re.compile(
    rf"\(?(?:{_DAYS}?,?(?: at)? ?\d{{1,2}}[:.h]\d{{2}}(?: ?[ap]\.?m\.?)?|{_DAYS}|\d{{1,2}} ?[mhdw]|online|admin|now|just now"
    rf"|\d{{1,2}}[/.-]\d{{1,2}}(?:[/.-]\d{{2,4}})?)\)?"
)
"""What stands beside a sender's name, in small letters."""
TIMED: Final = re.compile(r"\W{0,2}\d{1,2}[:.]\d{2}(?: ?[APap]\.?[Mm]\.?)?\W{0,3}$")
"""A time in a line of its own."""
WITH_TIME: Final = re.compile(r"(.{3,40}?)[ ,·•|-]{1,4}\(?(?:\d{1,2}[:.]\d{2}(?: ?[APap]\.?[Mm]\.?)?)\)?$")
_STAMP: Final = (
    r"(?:\[?\d{1,2}[./-]\d{1,2}[./-]\d{2,4},? ?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[APap][Mm])?\]?(?: -)? "
    r"|\[?\d{1,2}[:.]\d{2}\]? )?"
)
SPOKEN: Final = re.compile(
    rf"^{_STAMP}"
    r"([^\W\d_][^:\n\t]{1,30}): ?(?=\S)"
)
"""A name before what it says, in an export behind the day."""
STARS: Final = re.compile(r"[★☆⭐]{1,5}|\b[1-5](?:[.,]\d)?\s?/\s?5\b")
REVIEW: Final = re.compile(rf"(?<!\w){longest_of(_LISTS['review'])}(?!\w)")
PROFILE: Final = re.compile(rf"(?<!\w){longest_of(_LISTS['profiles'])}(?!\w)")
ENDING: Final = re.compile(r"[。？！?!～~…]|[吗呢吧啊了呀哦的]$|(?:です|ます|した|よ|ね|か)$|[요다까]$")
"""How what is said ends in Chinese, Japanese and Korean."""
FEWEST: Final = 2
LONGEST: Final = 44
"""Letters of a sender's row: a name and a time."""
SENTENCE: Final = 3
"""Words of the longest name before a colon."""


def senders(page: Page) -> list[Place]:
    """The names of who wrote on a page that is a chat or has reviews."""
    rows = [row for row in page.rows if any(line.text.strip() for line in row)]
    return [*_above(rows), *_before(rows), *_reviewers(rows), *_profiles(rows)]


def _above(rows: Sequence[Row]) -> list[Place]:
    found, said = [], 0
    for row, below in pairwise(rows):
        sender = _sender(row)
        if sender and _sender(below) is None:
            found.append(sender)
            said += _is_said(below[0].text)
    texts = [line.text[start:end] for line, start, end in found]
    timed = sum(TIMED.match(line.text) is not None for row in rows for line in row) >= FEWEST
    many = len(set(texts)) >= FEWEST and 2 * said >= len(texts) and (timed or _most_are_known(texts))
    return found if many else []


def _most_are_known(texts: Sequence[str]) -> bool:
    return 2 * sum(is_name(text) or any_known(text) or is_far_name(text) for text in texts) >= len(texts)


def _profiles(rows: Sequence[Row]) -> Iterator[Place]:
    """Names on a screen that shows who somebody is, or who calls."""
    if any(PROFILE.search(folded(line.text)) for row in rows for line in row if len(line.text) <= LONGEST):
        yield from (
            (line, 0, len(line.text))
            for row in rows
            for line in row
            if is_name(line.text) or is_given_name(line.text) or (line is row[0] and _noted(row))
        )


def _noted(row: Row) -> bool:
    """Whether a row holds a given name with a note and a time, as on a screen of calls: ``Vikram maid``, ``08:10``."""
    first, *rest = row
    words = first.text.split()
    timed = bool(rest) and all(TIME.fullmatch(folded(line.text).strip()) for line in rest)
    return timed and len(words) <= SENTENCE and is_given_name(words[0])


def _sender(row: Row) -> Place | None:
    """The name that stands alone in a row, or with a time."""
    first, *rest = row
    if (
        len(rest) > 1
        or not _begins_like_name(first.text)
        or (rest and not TIME.fullmatch(folded(rest[0].text).strip()))
    ):
        return None
    timed = WITH_TIME.fullmatch(first.text)
    name = timed[1] if timed else first.text
    fits = (" " in name.strip() and could_be(name)) or is_given_name(name) or is_far_name(name)
    return (first, 0, len(name)) if fits else None


def _begins_like_name(text: str) -> bool:
    return len(text) <= LONGEST and not text.isupper() and (text[:1].isupper() or ord(text[:1] or " ") >= FAR_EAST)


def _is_said(text: str) -> bool:
    words = text.split()
    small = sum(word[:1].islower() for word in words)
    if words and ord(words[0][0]) >= FAR_EAST:
        return ENDING.search(text) is not None
    return text[:1].islower() or text.rstrip()[-1:] in "?!.…" or 3 * small >= len(words)


def _before(rows: Sequence[Row]) -> list[Place]:
    found, speakers = [], set()
    for row in rows:
        match = SPOKEN.match(row[0].text)
        if match is None:
            continue
        name = match[1].strip(" ~")
        if folded(name) in MYSELF:
            speakers.add(name)
        elif len(name.split()) <= SENTENCE and (is_name(name) or is_given_name(name) or is_full_name(name)):
            speakers.add(name)
            found.append((row[0], *match.span(1)))
    return found if len(speakers) >= FEWEST else []


def _reviewers(rows: Sequence[Row]) -> Iterator[Place]:
    for index, row in enumerate(rows):
        line = row[0]
        if not _begins_like_name(line.text):
            continue
        near = [
            other.text for neighbour in rows[max(0, index - 1) : index + 3] for other in neighbour if other is not line
        ]
        named = is_name(line.text) or (SHORTENED.fullmatch(line.text) is not None and any_known(line.text))
        starred = any(STARS.search(text) for text in near)
        if named and (starred or sum(len(REVIEW.findall(folded(text))) for text in near) >= FEWEST):
            yield line, 0, len(line.text)
