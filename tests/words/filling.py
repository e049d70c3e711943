"""Fills the blanks of a template: the same blank is the same value throughout a text, a number behind its word is another one.

- people: ``{name}``, ``{given}``, ``{family}``, ``{email}``, ``{user}`` belong together; so do ``{name2}``, ``{given2}`` …
- places: ``{street}``, ``{town}``, ``{city}`` and ``{address}``, which is street and town in one line
- lists of the pools: ``{phone}``, ``{amount}``, ``{company}``, ``{school}``, ``{bank}``, ``{account}`` and all that stand there
- days: ``{date}`` of last year, ``{birth}`` of a grown-up, ``{child}`` of a pupil, also in a form: ``{birth:%d/%m/%Y}``
- numbers: ``{time}``, ``{card}`` with ``{tail}``, its last four digits; ``{iban:DE}``, ``{nik}``, ``{nric:S}``, and by a
  module of python-stdnum ``{valid:nl.bsn;%########}``
- secrets: ``{password}``, ``{passphrase:5}``, ``{seed:12}`` words of a wallet
- ``{like:SHAPE}`` by a shape of ``pools``, ``{one:this;that}`` one of several, ``{number:1-31}`` anew each time

A word in capitals gives its value in capitals. A blank may stand within ``{one:…}``. ``\\{`` stands for a brace.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from detectors.kit.rules import wallet_seeds
from detectors.kit.terms import Risk
from detectors.kit.word_lists import plain_list
from tests.words.layout import Piece, Segment
from tests.words.numbers import card_number, iban, nik, nric, valid
from tests.words.pools import Pool, shaped
from tests.words.templates import Template, Wish

BLANK: Final = re.compile(r"\{([A-Za-z]+)(\d*)(?::([^{}]*))?\}")
BRACES: Final = {"\\{": "\ue000", "\\}": "\ue001"}
"""Braces that stand for themselves, and signs that nobody writes, which keep their places meanwhile."""
MARKS: Final = re.compile("(«.+?»)")
CHOSEN: Final = frozenset({"one", "number", "tail"})
"""Words whose values may well be the same as others."""
TRIES: Final = 8
TODAY: Final = date(2026, 11, 1)
"""The day on which the texts are written: a run of next year gives the same texts."""
WALLET: Final = plain_list(wallet_seeds.__file__, "bip39")
PASSWORDS: Final = (
    "{A}{b}##",
    "{a}-{b}-%#",
    "{A}_####",
    "{a}{b}####",
    "{A}#{b}!",
    "{a}.{b}.%%",
    "??#~#~?@",
    "~~~~~-#~?@!",
    "{A}@20##",
)
"""Shapes of passwords as people make them and as programs do; ``a`` and ``b`` stand for words, ``A`` for one with a capital."""


SPOKEN_OF: Final[Mapping[str, frozenset[Risk]]] = {
    **dict.fromkeys(("name", "given", "family", "doctor"), frozenset({Risk.PEOPLE, Risk.CONTACT})),
    **dict.fromkeys(("email", "user", "phone"), frozenset({Risk.CONTACT})),
    **dict.fromkeys(("street", "town", "address"), frozenset({Risk.LOCATION})),
    **dict.fromkeys(("card", "iban", "account"), frozenset({Risk.PAYMENT})),
    "nik": frozenset({Risk.IDENTITY}),
}
"""What may be said of a text for its values, beside what its heading wants. Of a harmless text nothing may: whoever is named
there is an author or a shop."""


@dataclass(frozen=True)
class Case:
    """A text with its values, ready to be laid out."""

    name: str
    kind: str
    language: str
    wanted: tuple[Wish, ...]
    may: frozenset[str]
    rows: tuple[tuple[Piece, ...], ...]


def fill(template: Template, pool: Pool, random: Random, name: str = "") -> Case:
    """The template as one case. Raises KeyError where a blank is unknown or the pool has nothing for it."""
    values = _Values(pool, random)
    rows = tuple(pieces(values.filled(row) if row != "^" else "") for row in template.rows)
    blanks = {match[1].lower() for row in template.rows for match in BLANK.finditer(row) if match[1]}
    own = {risk for blank in blanks if template.wanted for risk in SPOKEN_OF.get(blank, ())}
    may = frozenset(risk.value for risk in template.may | own)
    return Case(name or template.name, template.kind, template.locale, template.wanted, may, rows)


def pieces(row: str) -> tuple[Piece, ...]:
    """The pieces of a row, each cut at its marks."""
    return tuple(_cut(piece) for piece in row.split(" | "))


def _cut(piece: str) -> Piece:
    parts = (part for part in MARKS.split(piece) if part)
    return tuple(
        Segment(part[1:-1], True) if MARKS.fullmatch(part) else Segment(part.replace("«", "").replace("»", ""), False)
        for part in parts
    )


class _Values:
    """The values of one text, each made when it is first asked for."""

    def __init__(self, pool: Pool, random: Random) -> None:
        self._pool, self._random = pool, random
        self._known: dict[str, str] = {}

    def filled(self, row: str) -> str:
        """The row with all its blanks filled, inner ones first. Raises KeyError where a brace is left over."""
        for braces, sign in BRACES.items():
            row = row.replace(braces, sign)
        while BLANK.search(row):
            row = BLANK.sub(self._fill, row)
        if "{" in row or "}" in row:
            raise KeyError(row)
        for braces, sign in BRACES.items():
            row = row.replace(sign, braces[1])
        return row

    def _fill(self, match: re.Match[str]) -> str:
        word, number, shape = match[1], match[2], match[3] or ""
        upper = word.isupper()
        value = self._value(word.lower(), number, shape)
        return value.upper() if upper else value

    def _value(self, word: str, number: str, shape: str) -> str:
        key = f"{word}{number}:{shape}"
        if key not in self._known:
            self._known[key] = self._fresh(word, number, shape)
        return self._known.pop(key) if word == "number" else self._known[key]

    def _fresh(self, word: str, number: str, shape: str) -> str:
        """A value that the text does not have yet, where there is one."""
        for _ in range(TRIES):
            known = set(self._known.values())
            made = self._made(word, number, shape)
            if word in CHOSEN or made not in known:
                break
        return made

    def _made(self, word: str, number: str, shape: str) -> str:
        if word in _OF_A_PERSON or word in _OF_A_PLACE:
            make = _person if word in _OF_A_PERSON else _place
            for name, value in make(self._pool, self._random).items():
                self._known.setdefault(f"{name}{number}:", value)
            return self._known[f"{word}{number}:"]
        if word == "tail":
            return self._value("card", number, "").replace(" ", "")[-4:]
        if word in _MAKERS:
            return _MAKERS[word](self._pool, self._random, shape)
        return self._pool.one(word, self._random)


_OF_A_PERSON: Final = frozenset({"name", "given", "family", "email", "user"})
_OF_A_PLACE: Final = frozenset({"street", "town", "city", "address"})


def _person(pool: Pool, random: Random) -> Mapping[str, str]:
    given, family = pool.one("given", random), pool.one("family", random)
    user = _user(given, family, pool, random)
    full = pool.text("full").format(given=given, family=family)
    return {
        "name": full,
        "given": given,
        "family": family,
        "user": user,
        "email": f"{user.replace('_', '.')}@{pool.one('hosts', random)}",
    }


def _user(given: str, family: str, pool: Pool, random: Random) -> str:
    """A user name made of the name, or of any word where the name has no Latin letters."""
    first, last = _latin(given), _latin(family)
    if not (first and last):
        first, last = pool.one("words", random), pool.one("words", random)
    return shaped(
        random.choice((f"{first}.{last}", f"{first}_{last}##", f"{first[0]}{last}%#", f"{first}{last}")), random
    )


def _latin(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.lower().replace("ł", "l").replace("đ", "d").replace("ı", "i"))
    bare = "".join(letter for letter in plain if letter.isascii() and letter.isalpha())
    return bare if len(bare) > len(name) / 2 else ""


def _place(pool: Pool, random: Random) -> Mapping[str, str]:
    city, _, town = pool.one("towns", random).partition("|")
    street = pool.one("streets", random)
    return {
        "street": street,
        "town": town,
        "city": city,
        "address": pool.text("address").format(street=street, town=town),
    }


def _day(pool: Pool, random: Random, form: str, first: int, last: int) -> str:
    """A day so many days before today, in this form or as people of the locale write it."""
    day = TODAY - timedelta(days=random.randint(first, last))
    month = pool.entries("months")[day.month - 1]
    form = form or random.choice(pool.entries("dates"))
    return day.strftime(form.replace("%B", month).replace("%b", month[:3]))


def _password(pool: Pool, random: Random) -> str:
    first, second = pool.one("words", random), pool.one("words", random)
    shape = random.choice(PASSWORDS)
    parts = re.split(r"(\{[aAb]\})", shape)
    said = {"{a}": first, "{A}": first.capitalize(), "{b}": second}
    return "".join(said.get(part) or shaped(part, random) for part in parts)


def _number(_pool: Pool, random: Random, shape: str) -> str:
    low, _, high = shape.partition("-")
    return str(random.randint(int(low), int(high)))


_MAKERS: Final[Mapping[str, Callable[[Pool, Random, str], str]]] = {
    "card": lambda pool, random, shape: card_number(random, shape),
    "iban": lambda pool, random, shape: iban(shape, random),
    "nik": lambda pool, random, shape: nik(random),
    "nric": lambda pool, random, shape: nric(shape, random),
    "valid": lambda pool, random, shape: valid(*shape.partition(";")[::2], random),
    "date": lambda pool, random, shape: _day(pool, random, shape, 1, 300),
    "birth": lambda pool, random, shape: _day(pool, random, shape, 365 * 18, 365 * 70),
    "child": lambda pool, random, shape: _day(pool, random, shape, 365 * 6, 365 * 17),
    "time": lambda pool, random, shape: f"{random.randint(6, 22):02}{pool.text('clock')}{random.randint(0, 59):02}",
    "password": lambda pool, random, shape: _password(pool, random),
    "passphrase": lambda pool, random, shape: " ".join(random.sample(pool.entries("words"), int(shape or 4))),
    "seed": lambda pool, random, shape: " ".join(random.choice(WALLET) for _ in range(int(shape or 1))),
    "like": lambda pool, random, shape: shaped(shape, random),
    "one": lambda pool, random, shape: random.choice(shape.split(";")),
    "number": _number,
}
