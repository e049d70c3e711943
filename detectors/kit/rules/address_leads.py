"""Folds a line and tells, by its words alone, which parts of an address are worth looking for in it.

Most lines of a page hold no word of an address, and the patterns of all countries are too many to search each line for each.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from detectors.kit.rules.home_words import FIRST_WORDS
from detectors.kit.word_lists import lists

_LISTS: Final = lists(__file__, "addresses")
_US_STATES: Final = lists(__file__, "us_states")
_WORD: Final = re.compile(r"[A-Za-z]+")
_CODE: Final = re.compile(r"\d{4}|\d[A-Z]|\d\d-\d{3}|\d{3} \d\d")
_LONG_CODE: Final = re.compile(r"\d{5}")
"""What stands in every line with a postcode, and with one of five digits and more."""
_CODED: Final = frozenset(
    "postcode-ie town-nl postcode-gb postcode-ca town-postcode-gb town-postcode-ca town-eu town-typed".split()
)
_LONG_CODED: Final = frozenset({"postcode-end", "town-it", "pin-in", "town-postcode-sg"})
_ALWAYS: Final = frozenset(
    {"house-beside-town", "town-behind", "neighbourhood", "floor-eu", "unit-sg", "unit-my", "town-ie"}
)
"""Parts with a sign of their own, or whose words readers glue to their numbers: their patterns fail at once elsewhere."""
_LATIN_ENDS: Final = 0x250
_LATIN_MORE: Final = range(0x1E00, 0x1F00)
_WHOLE: Final = {
    "ß": "ss",
    "đ": "d",
    "Đ": "D",
    "ł": "l",
    "Ł": "L",
    "ø": "o",
    "Ø": "O",
    "ı": "i",
    "æ": "ae",
    "Æ": "Ae",
    "œ": "oe",
    "Œ": "Oe",
}


def _first(phrases: Iterable[str]) -> Iterator[str]:
    return (_WORD.findall(phrase)[0] for phrase in phrases if phrase[0].isascii())


_STREETS: Final = frozenset(word.lower() for word in _LISTS["street_suffixes"])
_PROVINCES: Final = [*_first([*_LISTS["provinces"], *_LISTS["towns"]]), "papua"]
_MORE: Final = {
    "house-typed": _LISTS["street_spoken"],
    "house-en": _STREETS,
    "house-on": _STREETS,
    "street-en": _STREETS,
    "house-rare": _LISTS["street_names_rare"],
    "house-in": _LISTS["localities_indian"],
    "town-in": [*_LISTS["localities_indian"], *_first(_LISTS["states_indian"])],
    "house-eu": _LISTS["streets_before"],
    "town-us": " ".join([*_US_STATES["names"], *_US_STATES["codes"]]).split(),
    "town-tr": _LISTS["provinces_turkish"],
    "town-large": list(_first(_LISTS["towns_large"])),
    "town-gb": list(_first(_LISTS["towns_english"])),
    "town-my": list(_first(_LISTS["towns_malaysian"])),
    "town-asia": list(_first(_LISTS["towns_philippine"])),
    "province": _PROVINCES,
    "postcode-id": _PROVINCES,
    "home": FIRST_WORDS,
}
_BY_WORD: Final[dict[str, set[str]]] = {}
for _kind in {*_LISTS["leads"], *_MORE}:
    for _word in (*_LISTS["leads"].get(_kind, ()), *_MORE.get(_kind, ())):
        _BY_WORD.setdefault(_word.lower(), set()).add(_kind)
_ENDINGS: Final = tuple((kind, tuple(endings)) for kind, endings in _LISTS["endings"].items())


def fold(text: str) -> str:
    """The text with Latin letters bare of their accents; other scripts stay as they are."""
    return text if text.isascii() else "".join(map(_bare, text))


@lru_cache(maxsize=4096)
def _bare(sign: str) -> str:
    code = ord(sign)
    if code >= _LATIN_ENDS and code not in _LATIN_MORE:
        return sign
    plain = "".join(part for part in unicodedata.normalize("NFD", sign) if not unicodedata.combining(part))
    return _WHOLE.get(plain, plain)


def leads_in(folded: str) -> set[str]:
    """The parts that a folded line can hold."""
    kinds = set(_ALWAYS)
    for word in _WORD.findall(folded):
        kinds |= _of_word(word)
    if _CODE.search(folded):
        kinds |= _CODED
        if _LONG_CODE.search(folded):
            kinds |= _LONG_CODED
    return kinds


@lru_cache(maxsize=8192)
def _of_word(word: str) -> frozenset[str]:
    small = word.lower()
    ended = (kind for kind, endings in _ENDINGS if small.endswith(endings))
    return frozenset(_BY_WORD.get(small, ())) | frozenset(ended)
