"""Reads the templates: a heading, and rows with blanks in braces and marks around what must be covered.

``# name [locale] = risk other/another third? ~ fourth`` says that the text is written as people of the locale write it, that
the first risk must be said, one of the second two, that of the third a hint suffices, and that the fourth may be said. A text
without ``=`` is harmless: anything that is said of it but a hint is a false alarm. Pieces of a row are parted by `` | ``; a
row ``^`` is empty. What stands in «marks» must be covered. ``filling`` explains the blanks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from detectors.kit.terms import Risk
from tests.measure.expected import Split

FOLDER: Final = Path(__file__).parent
SAFE: Final = "safe"
HEADING: Final = re.compile(
    r"# (?P<name>[^\[\]=~]+) \[(?P<locale>[A-Za-z-]+)\](?: = (?P<wanted>[a-z/? ]+?))?(?: ~ (?P<may>[a-z ]+))?"
)


class TemplateBroken(Exception):
    """A template cannot be understood; the message is one line for people who write templates."""


@dataclass(frozen=True)
class Wish:
    """One of these risks must be said; ``hint`` tells that a hint suffices."""

    risks: frozenset[Risk]
    hint: bool = False


@dataclass(frozen=True)
class Template:
    """``kind`` is the file that it stands in, or ``safe`` where nothing is wanted."""

    name: str
    kind: str
    locale: str
    wanted: tuple[Wish, ...]
    may: frozenset[Risk]
    rows: tuple[str, ...]


def templates(half: Split) -> tuple[Template, ...]:
    """All templates of a half, in the order of their files. Raises TemplateBroken where one cannot be understood."""
    found = [template for file in files(half) for template in read(file.read_text("utf-8"), file.suffixes[0][1:])]
    names = [template.name for template in found]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise TemplateBroken(f"two templates are named {twice[0]!r}")
    return tuple(found)


def files(half: Split) -> tuple[Path, ...]:
    """The files of a half: ``look.KIND.txt`` or ``measure.KIND.txt``."""
    return tuple(sorted(FOLDER.glob(f"{half}.*.txt")))


def read(text: str, kind: str) -> Iterator[Template]:
    """The templates of one file; what stands before its first empty line is for people."""
    for block in text.split("\n\n")[1:]:
        if not block.strip():
            continue
        heading, *rows = block.strip("\n").splitlines()
        match = HEADING.fullmatch(heading)
        if match is None:
            raise TemplateBroken(f"{heading!r} is no heading")
        if not rows:
            raise TemplateBroken(f"{heading!r} has no rows")
        wanted = tuple(_wish(word) for word in (match["wanted"] or "").split())
        may = frozenset(_risk(word) for word in (match["may"] or "").split())
        if not wanted and any("«" in row for row in rows):
            raise TemplateBroken(f"{heading!r} hides something and wants nothing said")
        name = f"{match['name']} [{match['locale']}]"
        yield Template(name, kind if wanted else SAFE, match["locale"], wanted, may, tuple(rows))


def _wish(word: str) -> Wish:
    return Wish(frozenset(_risk(name) for name in word.removesuffix("?").split("/")), word.endswith("?"))


def _risk(name: str) -> Risk:
    try:
        return Risk(name)
    except ValueError as error:
        raise TemplateBroken(f"there is no risk {name!r}") from error
