"""Finds lists and tables of people: class lists, attendance, payrolls, team sheets, guest lists, appointments.

A column under a head such as ``Nama siswa`` holds names, known or not; under a mere ``Name`` they must be known, or another
column tells that people are listed. Below a headline such as ``Daftar hadir`` or ``Roster`` rows that begin with a number or
stand alone are names when one of them is known. Without both, known names in rows with a number or a time are.
Dates, telephones and numbers in the rows belong to the people. Sources: registers, rosters and payrolls as offices print them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.far_names import is_far_name
from detectors.kit.rules.signed_names import could_be
from detectors.kit.terms import Region
from detectors.kit.text.fields import DATE
from detectors.kit.text.folding import folded
from detectors.kit.text.names import any_known, is_given_name, is_name
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists, one_of

Place = tuple[TextLine, int, int]
Row = Sequence[TextLine]

_LISTS: Final = lists(__file__)


def _plain(text: str) -> str:
    return plain(folded(text))


OF_PEOPLE: Final = frozenset(map(_plain, _LISTS["of_people"]))
OF_NAMES: Final = frozenset(map(_plain, _LISTS["of_names"]))
OF_A_PERSON: Final = frozenset(map(_plain, _LISTS["of_a_person"]))
HEADLINE: Final = re.compile(rf"(?<!\w){one_of(sorted(_LISTS['headlines'], key=len, reverse=True))}(?!\w)")
FAR_HEADLINE: Final = re.compile(one_of(word for word in _LISTS["headlines"] if not word.isascii() and len(word) < 8))
AT_SCHOOL: Final = re.compile(rf"(?<!\w){one_of(_LISTS['at_school'])}(?!\w)")
LONGEST_HEADLINE: Final = 56
WORDS_OF_HEADLINE: Final = 8
"""Letters and words of a headline; what is longer is a sentence."""
LEAD: Final = re.compile(r"\W{0,3}(?:\d{1,4}[.):]?\s{0,3}|#\s?\d{1,3}\s{1,3}|[-•*·○●□☐✓✔]\s?|[A-Za-z][.)]\s)?")
"""The number or the sign before a row of a list."""
COUNTED: Final = re.compile(r"\W{0,2}(?:\d{1,3}(?:[.):]|\s|$)|#\s?\d{1,3}\b|\d{1,2}[:.]\d\d\b)")
"""A row that begins with its number, the number of a shirt, or a time."""
TAIL: Final = re.compile(r"\s{1,3}(?:[LPMFWKE]|\(\w{1,3}\)|[GDMF][KFW])$")
"""A sex or a place in the team, read as one with the name."""
NUMBER: Final = re.compile(r"\d(?:[\d\s.()+/-]{3,20})\d")
NAMED: Final = 0.6
"""Share of a column's cells that are names: a register has a few empty and a few misread ones."""
KNOWN: Final = 0.5
"""Share of the names that must be known where only ``Name`` stands above them: files and goods have names, too."""
FEWEST: Final = 2
"""Names of a list that has no head."""
FEWEST_ALONE: Final = 0.4
"""Share of a page's rows that are names, counted or timed, where no headline tells of a list."""


@dataclass(frozen=True)
class PeopleList:
    """Names with their lines, what else belongs to the people, and whether a class or a school is named with them."""

    names: tuple[Place, ...] = field(repr=False)
    others: tuple[Region, ...]
    at_school: bool


def people_lists(page: Page) -> Iterator[PeopleList]:
    """The lists of people on a page."""
    names = [place for index in range(len(page.rows)) for place in _under_head(page, index)]
    names = names or _under_headline(page) or _counted(page)
    if names:
        lines = {id(line) for line, _, _ in names}
        rows = [row for row in page.rows if any(id(line) in lines for line in row)]
        yield PeopleList(tuple(names), tuple(_others(rows, lines)), AT_SCHOOL.search(folded(page.text)) is not None)


def _under_head(page: Page, index: int) -> list[Place]:
    """The names in the columns of people whose heads stand in this row."""
    heads = page.rows[index]
    words = [_plain(head.text) for head in heads]
    personal = any(word in OF_A_PERSON for word in words)
    found = []
    for place, word in enumerate(words):
        if word in OF_PEOPLE or word in OF_NAMES:
            cells = list(_column(page.rows[index + 1 :], heads, place))
            names = [cell for cell in cells if _is_cell_name(cell.text)]
            known = [cell for cell in names if _is_known(cell.text)]
            sure = word in OF_PEOPLE or (personal and known)
            if names and len(names) >= NAMED * len(cells) and (sure or len(known) >= max(FEWEST, KNOWN * len(names))):
                found += [_bare(cell) for cell in names]
    return found


def _column(rows: Iterable[Row], heads: Row, place: int) -> Iterator[TextLine]:
    """The cells below a head: those that are nearer to it than to any other head."""
    for row in rows:
        for cell in row:
            gaps = [_apart(head, cell) for head in heads]
            if gaps[place] == min(gaps) and plain(cell.text):
                yield cell


def _apart(head: TextLine, cell: TextLine) -> float:
    gap = max(head.region.left - cell.region.right, cell.region.left - head.region.right)
    if gap > 0:
        return gap
    return abs(head.region.left - cell.region.left) / 1000


def _under_headline(page: Page) -> list[Place]:
    """The names in the rows below the headline of a list."""
    for index, row in enumerate(page.rows):
        if any(_is_headline(line.text) for line in row):
            cells = [line for later in page.rows[index + 1 :] for line in later]
            names = [cell for cell in cells if _is_cell_name(cell.text)]
            names = [
                cell
                for cell in names
                if " " in _lead_off(cell.text)[0] or _is_known(cell.text) or not cell.text.isascii()
            ]
            if len(names) >= FEWEST and any(_is_known(cell.text) for cell in names):
                return [_bare(cell) for cell in names]
    return []


def _is_headline(text: str) -> bool:
    flat = folded(text)
    short = len(text) <= LONGEST_HEADLINE and len(text.split()) <= WORDS_OF_HEADLINE
    return short and (HEADLINE.search(flat) is not None or FAR_HEADLINE.search(text) is not None)


def _counted(page: Page) -> list[Place]:
    """Known names in rows with numbers or times, where such rows are much of the page."""
    found = []
    rows = [row for row in page.rows if any(plain(line.text) for line in row)]
    for row in rows:
        if COUNTED.match(row[0].text):
            found += [_bare(line) for line in row if is_name(_lead_off(line.text)[0])]
    return found if len(found) >= max(FEWEST, FEWEST_ALONE * len(rows)) else []


def _lead_off(text: str) -> tuple[str, int]:
    """A cell's text without its number and without a lone letter at its end, and where it begins."""
    lead = LEAD.match(text)
    start = lead.end() if lead else 0
    return TAIL.sub("", text[start:]), start


def _bare(cell: TextLine) -> Place:
    text, start = _lead_off(cell.text)
    return cell, start, start + len(text)


def _is_cell_name(text: str) -> bool:
    bare, _ = _lead_off(text)
    return could_be(bare) or is_far_name(bare)


def _is_known(text: str) -> bool:
    bare, _ = _lead_off(text)
    return is_name(bare) or is_given_name(bare) or is_far_name(bare) or (any_known(bare) and could_be(bare))


def _others(rows: Iterable[Row], named: set[int]) -> Iterator[Region]:
    """Dates, telephones and other numbers in the rows of people."""
    for row in rows:
        for line in row:
            if id(line) in named:
                continue
            for pattern in (DATE, NUMBER):
                yield from (line.span(*match.span()) for match in pattern.finditer(line.text))
