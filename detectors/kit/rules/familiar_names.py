"""Finds names as people say them who know each other: ``Tante Ratna``, ``Pak Prasetyo``, ``Bagas``.

A relative's or neighbour's title before a known name tells of a person; two of them, or one among other given names, make a
page that talks about people: a debt book, a draw, a family's chat. A given name by itself, said among strangers, is nothing.
Shops and dishes bear such names (``Warung Bu Sri``), exercises of school books and what is published are about nobody.
Sources: forms of address of the languages in ``familiar_names.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.text.names import CAPITALS, any_known, is_given_name, is_public_name
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import folded, plain
from detectors.kit.word_lists import lists, longest_of

Place = tuple[TextLine, int, int]

_LISTS: Final = lists(__file__)
FAMILIAR: Final = re.compile(rf"(?<![\w@./'-]){longest_of(_LISTS['titles'])}(?!\w)\.? (?=\w{{3}})")
"""A title and the blank before a name, in folded text."""
BEFORE_A_SHOP: Final = re.compile(rf"(?<!\w){longest_of(_LISTS['shops'])}(?: \w{{1,16}}){{0,2}} $")
"""What stands before the title where a shop or a dish bears the name, in folded text."""
ABOUT_NOBODY: Final = re.compile(rf"(?<!\w){longest_of(_LISTS['about_nobody'])}(?!\w)")
"""Words of exercises and of what is published, in folded text."""
SINGLE: Final = re.compile(rf"(?<![\w'’.@#/&-])[{CAPITALS}][^\W\d_]{{2,23}}(?![\w@/])")
"""A capitalised word."""
NAME: Final = re.compile(rf"[{CAPITALS}][^\W\d_]{{2,23}}(?: [{CAPITALS}][^\W\d_]{{2,23}}){{0,2}}")
NEAR: Final = 48
"""Letters before a title in which a shop's word may stand."""
MOST_WORDS: Final = 160
"""Words of a page that people write to each other; a page of a novel has more."""
TITLED: Final = 2
ENOUGH: Final = 4
"""What a name with a title weighs, where one without weighs one, and the weight of a page that talks about people."""


def familiar_names(page: Page) -> list[Place]:
    """All titled and given names of a page that talks about people as one knows them."""
    if is_about_nobody(page):
        return []
    titled = [place for line in page.lines for place in titled_in(line)]
    if not titled:
        return []
    single = [place for line in page.lines for place in given_in(line)]
    calls = {plain(_said(place)) for place in titled}
    others = {plain(_said(place)) for place in single}
    others -= {word for place in titled for word in map(plain, _said(place).split())}
    return [*titled, *single] if TITLED * len(calls) + len(others) >= ENOUGH else []


def is_about_nobody(page: Page) -> bool:
    """Whether a page is a school book's, a publisher's, or longer than what people write to each other."""
    flat = folded(page.text)
    return ABOUT_NOBODY.search(flat) is not None or len(flat.split()) > MOST_WORDS


def titled_in(line: TextLine) -> Iterator[Place]:
    """Known names behind a relative's or neighbour's title, where no shop bears them."""
    flat = folded(line.text)
    for match in FAMILIAR.finditer(flat):
        name = NAME.match(line.text, match.end())
        if name is None or not any_known(name[0]) or is_public_name(name[0]):
            continue
        if BEFORE_A_SHOP.search(flat, max(0, match.start() - NEAR), match.start()) is None:
            yield line, *name.span()


def given_in(line: TextLine) -> Iterator[Place]:
    """Single words of a line that are given names and nothing else."""
    for match in SINGLE.finditer(line.text):
        if is_given_name(match[0]) and not is_public_name(match[0]):
            yield line, *match.span()


def _said(place: Place) -> str:
    line, start, end = place
    return line.text[start:end]
