"""Tells which parts of a written address one line holds, and which of them carry an address.

*Strong* parts name a house or a street with its number, or a code that only a few houses share; *streets* lack their number;
*weak* parts (a district, a town, a unit, a label) belong to an address but also stand in other texts. The patterns stand by
where they are at home (``addresses_indonesian``, ``addresses_english``, ``addresses_european``, ``addresses_scripts``). They
are searched in a folded line (Latin letters without accents), and only where one of their words, or a digit, stands in it.
Sources: UPU S42 address templates, USPS Publication 28, Royal Mail PAF, Canada Post's guidelines, libpostal's dictionaries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from detectors.kit.rules import addresses_english, addresses_european, addresses_indonesian, addresses_scripts
from detectors.kit.rules.address_leads import fold, leads_in
from detectors.kit.rules.address_refusals import is_blank, is_choice, is_news
from detectors.kit.rules.home_words import FIRST_PERSON, leads_home
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

_FAMILIES: Final = (addresses_indonesian, addresses_english, addresses_european)
_LATIN: Final = {
    role: {kind: pattern for family in _FAMILIES for kind, pattern in getattr(family, role).items()}
    for role in ("STRONG", "STREETS", "WEAK")
}
STRONG: Final = frozenset(_LATIN["STRONG"]) | frozenset(addresses_scripts.STRONG)
STREETS: Final = frozenset(_LATIN["STREETS"]) | frozenset(addresses_scripts.STREETS) | {"street-said", "estate-said"}
WEAK: Final = frozenset(_LATIN["WEAK"]) | frozenset(addresses_scripts.WEAK) | {"label", "country"}
"""The names of the parts by what they are worth."""
TOWNS: Final = frozenset(
    {
        "town-eu",
        "town-us",
        "town-au",
        "town-nl",
        "postcode-gb",
        "postcode-ca",
        "postcode-ie",
        "postcode-id",
        "postcode-end",
        "town-in",
        "town-it",
        "state-br",
        "town-vi",
        "town-tr",
        "town-th",
        "town-asia",
        "town-my",
        "pin-in",
    }
)
"""Parts that hold a postcode with its town."""


@lru_cache(maxsize=2048)
def parts(text: str) -> tuple[str, ...]:
    """The names of the parts that one line holds; a street with its number is one part, not two."""
    return tuple(_parts(text))


def names_a_house(text: str) -> bool:
    """Whether a line holds a strong part of an address."""
    return not STRONG.isdisjoint(parts(text))


def _parts(text: str) -> Iterator[str]:
    folded = fold(text)
    if is_blank(folded) or is_choice(folded):
        return
    likely, other = leads_in(folded), not folded.isascii()
    strong = [*_found(_LATIN["STRONG"], folded, likely), *_in_script("STRONG", folded)]
    if strong and is_news(folded):
        # A street and no house: news name both for everyone.
        strong = []
    yield from strong
    if not strong:
        yield from _found(_LATIN["STREETS"], folded, likely)
        yield from _in_script("STREETS", folded)
    houses = any(kind.startswith("house") for kind in strong)
    yield from (kind for kind in _found(_LATIN["WEAK"], folded, likely) if houses or kind != "town-behind")
    yield from _in_script("WEAK", folded)
    yield from (kind for kind, pattern in (("label", LABEL), ("country", COUNTRY)) if pattern.search(folded))
    if (other or "home" in likely) and leads_home(folded):
        yield "home"
        if not strong and addresses_indonesian.SAID_ESTATE.search(folded):
            yield "estate-said"
        if not strong and FIRST_PERSON.search(folded) and addresses_english.SAID_STREET.search(folded):
            yield "street-said"


def _found(patterns: dict[str, re.Pattern[str]], text: str, likely: set[str]) -> Iterator[str]:
    """Patterns are slow, words are not: one is searched only where a word that leads to it stands in the line."""
    return (kind for kind, pattern in patterns.items() if kind in likely and pattern.search(text))


def _in_script(role: str, text: str) -> Iterator[str]:
    if not text.isascii():
        patterns: dict[str, re.Pattern[str]] = getattr(addresses_scripts, role)
        yield from (kind for kind, pattern in patterns.items() if pattern.search(text))
