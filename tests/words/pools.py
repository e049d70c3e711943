"""Reads the pools of names, places and shapes of numbers of a half: ``look.pools.toml`` and ``measure.pools.toml``.

A table ``common`` is for every locale, a table a locale for its own. In shapes, ``#`` stands for a digit, ``%`` for one that is
not 0, ``@`` for a capital, ``?`` for a small letter, ``&`` for a sign of a hexadecimal number, ``~`` for a letter or a digit.
Behind a backslash a sign stands for itself.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from random import Random
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits
from typing import Any, Final

from tests.measure.expected import Split
from tests.words.templates import FOLDER

SIGNS: Final[Mapping[str, str]] = {
    "#": digits,
    "%": digits[1:],
    "@": ascii_uppercase,
    "?": ascii_lowercase,
    "&": digits + "abcdef",
    "~": ascii_letters + digits,
}
SIGN: Final = re.compile("|".join([r"\\.", *map(re.escape, SIGNS)]))


@dataclass(frozen=True)
class Pool:
    """What one locale has to choose from; what it lacks, the common table has."""

    locale: str
    own: Mapping[str, Any]
    common: Mapping[str, Any]

    def entries(self, name: str) -> Sequence[str]:
        """All entries of a list. Raises KeyError where neither the locale nor the common table has one."""
        found: Sequence[str] = self.own[name] if name in self.own else self.common[name]
        return found

    def one(self, name: str, random: Random) -> str:
        """One entry of a list, its signs filled in."""
        return shaped(random.choice(self.entries(name)), random)

    def text(self, name: str) -> str:
        """A single entry, which is no list."""
        return str(self.own[name] if name in self.own else self.common[name])


@lru_cache(maxsize=2)
def pools(half: Split) -> Mapping[str, Pool]:
    """The pools of a half by their locales."""
    tables = tomllib.loads((FOLDER / f"{half}.pools.toml").read_text("utf-8"))
    common = tables.pop("common")
    return {locale: Pool(locale, table, common) for locale, table in tables.items()}


def shaped(shape: str, random: Random) -> str:
    """A shape with its signs filled in; all others stand for themselves."""
    return SIGN.sub(lambda match: match[0][1:] or random.choice(SIGNS[match[0]]), shape)
