"""Tells which parts of a written address one line holds, and which of them carry an address.

*Strong* parts name a house or a street with its number, or a code that only a few houses share; *streets* lack their number;
*weak* parts (a district, a town, a unit, a label) belong to an address but also stand in other texts. The patterns stand by
where they are at home (``addresses_indonesian``, ``addresses_english``, ``addresses_european``, ``addresses_scripts``). They
are searched in a folded line (Latin letters without accents), and only where one of their words, or a digit, stands in it.
Sources: UPU S42 address templates, USPS Publication 28, Royal Mail PAF, Canada Post's guidelines, libpostal's dictionaries.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from detectors.kit.rules import addresses_english, addresses_european, addresses_indonesian, addresses_scripts
from detectors.kit.word_lists import lists, one_of

_LISTS: Final = lists(__file__)
LABEL: Final = re.compile(
    r"(?i)^\W{0,4}(?:ship(?:ping)?\s?(?:to|address)|deliver(?:y)?\s?(?:to|address)|bill(?:ing)?\s?(?:to"
    r"|address)|send to|sold to|service (?:to|address)"
    r"|mailing address|home address|residen(?:ce|tial) address|penerima|kepada(?: yth)?|alamat|domisili"
    r"|tempat tinggal|address|adresse|anschrift"
    r"|direcci[óo]n|domicilio|endere[çc]o|morada|indirizzo|adres|adresi|dia chi)\b"
    r"|^\W{0,4}(?:地址|住所|주소|ที่อยู่|العنوان|адрес)"
)
COUNTRY: Final = re.compile(
    rf"(?i)^\W{{0,3}}(?:{one_of(_LISTS['countries'])}|\({one_of(_LISTS['country_codes'])}\))\W{{0,3}}$"
)
_SAID: Final = tuple(_LISTS["home"]["said"])
_LATIN_SAID: Final = tuple(word for word in _SAID if word.isascii())
HOME: Final = re.compile(
    rf"(?i)(?<![\w'’-]){one_of(_LATIN_SAID)}(?![\w-])|{one_of(word for word in _SAID if not word.isascii())}"
)
"""Words that lead to where somebody lives, is, or wants something brought to."""
_HOME_WORDS: Final = frozenset(re.split(r"[\s'-]", word)[0] for word in _LATIN_SAID)

_FAMILIES: Final = (addresses_indonesian, addresses_english, addresses_european)
_LATIN: Final = tuple(
    (role, {kind: pattern for family in _FAMILIES for kind, pattern in getattr(family, role).items()})
    for role in ("STRONG", "STREETS", "WEAK")
)
_SCRIPTS: Final = tuple((role, getattr(addresses_scripts, role)) for role in ("STRONG", "STREETS", "WEAK"))
_US_STATES: Final = lists(__file__, "us_states")
_MORE_LEADS: Final = {
    "house-typed": _LISTS["street_spoken"],
    "house-rare": _LISTS["street_names_rare"],
    "house-eu": _LISTS["streets_before"],
    "town-us": " ".join([*_US_STATES["names"], *_US_STATES["codes"]]).split(),
    "town-tr": _LISTS["provinces_turkish"],
    "town-large": [re.split(r"\W", town)[0] for town in _LISTS["towns_large"]],
    "town-gb": [town.split()[0] for town in _LISTS["towns_english"]],
    "town-my": [town.split()[0] for town in _LISTS["towns_malaysian"]],
}
_LEADS: Final = {
    kind: frozenset(word.lower() for word in (*_LISTS["leads"].get(kind, ()), *_MORE_LEADS.get(kind, ())))
    for kind in (*_LISTS["leads"], *_MORE_LEADS)
}
"""Words of which one stands in every line that the part can stand in."""
_DIGITS: Final = addresses_english.DIGITS | addresses_european.DIGITS

STRONG: Final = frozenset(_LATIN[0][1]) | frozenset(addresses_scripts.STRONG)
STREETS: Final = frozenset(_LATIN[1][1]) | frozenset(addresses_scripts.STREETS)
WEAK: Final = frozenset(_LATIN[2][1]) | frozenset(addresses_scripts.WEAK) | {"label", "country"}
"""The names of the parts by what they are worth."""
TOWNS: Final = frozenset(
    {
        "town-eu",
        "town-us",
        "town-au",
        "town-nl",
        "postcode-gb",
        "postcode-ca",
        "postcode-id",
        "town-in",
        "town-it",
        "state-br",
    }
)
"""Parts that hold a postcode with its town."""
_WORD: Final = re.compile(r"[A-Za-z]+")
_DIGIT: Final = re.compile(r"\d")
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


@lru_cache(maxsize=2048)
def parts(text: str) -> tuple[str, ...]:
    """The names of the parts that one line holds; a street with its number is one part, not two."""
    return tuple(_parts(text))


def names_a_house(text: str) -> bool:
    """Whether a line holds a strong part of an address."""
    return not STRONG.isdisjoint(parts(text))


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


def _parts(text: str) -> Iterator[str]:
    folded = fold(text)
    words = {word.lower() for word in _WORD.findall(folded)}
    digit = _DIGIT.search(folded) is not None
    latin = [list(_found(patterns, folded, words, digit)) for _, patterns in _LATIN] if words else [[], [], []]
    scripts = [list(_in_script(patterns, folded)) for _, patterns in _SCRIPTS] if not folded.isascii() else [[], [], []]
    strong = latin[0] + scripts[0]
    yield from strong
    if not strong:
        yield from latin[1] + scripts[1]
    yield from latin[2] + scripts[2]
    if LABEL.search(folded):
        yield "label"
    if COUNTRY.search(folded):
        yield "country"
    if (not folded.isascii() or not _HOME_WORDS.isdisjoint(words)) and HOME.search(folded):
        yield "home"


def _found(patterns: dict[str, re.Pattern[str]], text: str, words: set[str], digit: bool) -> Iterator[str]:
    """Patterns are slow, words are not: one is searched only where a word that leads to it stands in the line."""
    for kind, pattern in patterns.items():
        leads = _LEADS.get(kind)
        if (digit or kind not in _DIGITS) and (leads is None or not leads.isdisjoint(words)) and pattern.search(text):
            yield kind


def _in_script(patterns: dict[str, re.Pattern[str]], text: str) -> Iterator[str]:
    return (kind for kind, pattern in patterns.items() if pattern.search(text))
