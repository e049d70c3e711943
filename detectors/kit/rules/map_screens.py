"""Knows screenshots of maps and of shared positions by the words of their programs.

Words of different buttons make one; a route's distance and time count as one, and an address on the page as another.
Sources: the words on the maps of Google, Apple, Waze, Gojek and Grab; live locations in WhatsApp, Telegram and Find My.
"""

from __future__ import annotations

import re
from typing import Final

from detectors.kit.terms import Region
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain, says_something
from detectors.kit.word_lists import lists

_LISTS: Final = lists(__file__)
MAP_WORDS: Final = frozenset(map(plain, _LISTS["map_words"]))
LIVE_WORDS: Final = frozenset(map(plain, _LISTS["live_words"]))
"""What only a shared position says: two of them suffice."""
DISTANCE: Final = re.compile(r"(?i)\b\d{1,3}(?:[.,]\d)?\s?(?:km|mi)\b|\b\d{1,3}\s?(?:min|mnt|menit)\b")
SIGNS: Final = 3
"""Different words of map programs that make a screenshot of one."""
LIVE: Final = 2
WITHIN: Final = 6
"""Letters from which a word of maps is one inside of a line; shorter ones (``ETA``, ``rute``) are parts of other words."""


def map_regions(page: Page, has_address: bool, *, looks_like_one: bool = False) -> list[Region]:
    """The names on a screenshot of a map, or of a shared position; nothing where the page is none.

    What ``looks_like_one`` (``scenes``) needs one word less.
    """
    flat = {id(line): plain(line.text) for line in page.lines}
    texts = set(flat.values())
    live = _said(LIVE_WORDS, texts)
    signs = _said(MAP_WORDS, texts) | live
    count = len(signs) + (DISTANCE.search(page.text) is not None)
    if not (signs and count >= SIGNS - has_address - looks_like_one) and len(live) < LIVE:
        return []
    known = MAP_WORDS | LIVE_WORDS
    names = [line.region for line in page.lines if says_something(line.text) and flat[id(line)] not in known]
    return names or [line.region for line in page.lines]


def _said(words: frozenset[str], texts: set[str]) -> set[str]:
    joint = "\n".join(texts)
    return {word for word in words if word in joint and any(_says(text, word) for text in texts)}


def _says(flat: str, word: str) -> bool:
    return flat == word or (len(word) >= WITHIN and word in flat and len(flat) <= 4 * len(word))
