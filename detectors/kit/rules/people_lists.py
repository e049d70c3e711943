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
from detectors.kit.rules.signed_names import PUBLIC, SHORTENED, could_be
from detectors.kit.terms import Region
from detectors.kit.text.fields import DATE
from detectors.kit.text.names import any_known, is_full_name, is_given_name, is_name, is_public_name, name_at
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import folded, plain, squeezed
from detectors.kit.word_lists import lists, longest_of, one_of

Place = tuple[TextLine, int, int]
Row = Sequence[TextLine]

_LISTS: Final = lists(__file__)


OF_PEOPLE: Final = frozenset(map(squeezed, _LISTS["of_people"]))
OF_NAMES: Final = frozenset(map(squeezed, _LISTS["of_names"]))
OF_A_PERSON: Final = frozenset(map(squeezed, _LISTS["of_a_person"]))
HEADS: Final = OF_PEOPLE | OF_NAMES | OF_A_PERSON
HEADLINE: Final = re.compile(rf"(?<!\w){longest_of(_LISTS['headlines'])}(?!\w)")
FAR_HEADLINE: Final = re.compile(one_of(word for word in _LISTS["headlines"] if not word.isascii() and len(word) < 8))
AT_SCHOOL: Final = re.compile(rf"(?<!\w){one_of(_LISTS['at_school'])}(?!\w)")
LONGEST_HEADLINE: Final = 56
WORDS_OF_HEADLINE: Final = 8
MOST_OF_HEADLINE: Final = 2
"""Letters and words of a headline, what is longer is a sentence; pieces of its row, more of them are heads of columns."""
LEAD: Final = re.compile(
    r"\W{0,3}(?:\d{1,2}[A-K]\s{1,3}|\d{1,4}[.):]?\s{0,3}|#\s?\d{1,3}\s{1,3}|[-•*·○●□☐✓✔]\s?|[A-Za-z][.)]\s)?"
)
"""The number or the sign before a row of a list."""
COUNTED: Final = re.compile(r"\W{0,2}(?:\d{1,3}(?:[.):]|\s|$)|\d{1,2}[A-K]\s|#\s?\d{1,3}\b|\d{1,2}[:.]\d\d\b)")
"""A row that begins with its number, that of a shirt or a seat, or a time."""
TAIL: Final = re.compile(r"\s{1,3}(?:[LPMFWKE]|\(\w{1,3}\)|[GDMF][KFW])$")
"""A sex or a place in the team, read as one with the name."""
_CLASSES: Final = longest_of(_LISTS["classes"])
CLASS: Final = re.compile(
    rf"(?<!\w){_CLASSES}\s?[:.-]?\s?(?:\d{{1,2}}|(?<=\W)[ivx]{{1,4}})\s?-?[a-h]?(?!\w)"
    r"|(?<!\w)(?:\d{1,2}\s?[ºoª°] (?:primaria|ano|serie|eso)|ce1|ce2|cm1|cm2)(?!\w)|\d{1,2}(?:st|nd|rd|th) grade"
    r"|[一二三四五六]年级|[1-6１-６]年[1-9１-９一二三四五]?[组組班]|[1-6]학년"
)
"""A class with its number, in folded text."""
NUMBER: Final = re.compile(r"\d(?:[\d\s.()+/-]{3,20})\d")
NAMED: Final = 0.6
"""Share of a column's cells that are names: a register has a few empty and a few misread ones."""
KNOWN: Final = 0.5
"""Share of the names that must be known where only ``Name`` stands above them: files and goods have names, too."""
FEWEST: Final = 2
"""Names of a list that has no head."""
SHARE: Final = 0.4
"""Share of a page's rows that are names, counted or timed, where no headline tells of a list."""
FEWEST_ALONE: Final = 3
"""Full names in rows of their own that are a list without anything else."""
BADGE: Final = 8
"""Rows of a badge, a shirt or a label on which a class stands with a name."""
BEHIND: Final = re.compile(r" ?(?:[-–—(+:,|]|\d|$)|\s{1,3}[^\W\d_][\w ]{0,24}\s[\d.,]{3,14}$")
"""What may follow a name that is known, in one line with it: a remark, a dish, a wage."""


@dataclass(frozen=True)
class PeopleList:
    """Names with their lines, what else belongs to the people, and whether a class or a school is named with them."""

    names: tuple[Place, ...] = field(repr=False)
    others: tuple[Region, ...]
    at_school: bool


def people_lists(page: Page) -> Iterator[PeopleList]:
    """The lists of people on a page."""
    names = [place for index in range(len(page.rows)) for place in _under_head(page, index)]
    if not names and not any(is_public_name(said(_bare(line))) for line in page.lines):
        names = _under_headline(page) or ([] if PUBLIC.search(page.text) else _counted(page) or _in_a_column(page))
    at_school = AT_SCHOOL.search(folded(page.text)) is not None
    if not names and len(page.rows) <= BADGE and CLASS.search(folded(page.text)):
        names = [(line, 0, len(line.text)) for line in page.lines if _is_whole_name(line.text)]
        at_school = True
    if names:
        lines = {id(line) for line, _, _ in names}
        rows = [row for row in page.rows if any(id(line) in lines for line in row)]
        yield PeopleList(tuple(names), tuple(others_in(rows, lines)), at_school)


def _under_head(page: Page, index: int) -> list[Place]:
    """The names in the columns of people whose heads stand in this row."""
    heads = page.rows[index]
    words = [squeezed(head.text) for head in heads]
    personal = sum(word in OF_A_PERSON for word in words)
    found = []
    for place, word in enumerate(words):
        if word in OF_PEOPLE or word in OF_NAMES:
            cells = list(_column(page.rows[index + 1 :], heads, place))
            names = [name for cell in cells if (name := name_in(cell)) is not None]
            known = [name for name in names if _is_known(said(name))]
            sure = (word in OF_PEOPLE and (known or len(heads) > 1)) or (
                personal and any(_is_whole(said(name)) for name in known)
            )
            if names and len(names) >= NAMED * len(cells) and (sure or len(known) >= max(FEWEST, KNOWN * len(names))):
                found += names
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
        if len(row) <= MOST_OF_HEADLINE and any(_is_headline(line.text) for line in row):
            cells = [line for later in page.rows[index + 1 :] for line in later]
            names = [name for cell in cells if (name := name_in(cell)) is not None]
            names = [name for name in names if " " in said(name) or _is_known(said(name))]
            single = sum(not _is_whole(said(name)) for name in names)
            whole = any(_is_known(said(name)) and _is_whole(said(name)) for name in names)
            counted = sum(COUNTED.match(line.text) is not None for line, _, _ in names) >= FEWEST
            if len(names) >= FEWEST and (whole or single >= FEWEST_ALONE or (counted and not single)):
                return names
    return []


def _is_headline(text: str) -> bool:
    flat = folded(text)
    short = len(text) <= LONGEST_HEADLINE and len(text.split()) <= WORDS_OF_HEADLINE
    return short and (HEADLINE.search(flat) is not None or FAR_HEADLINE.search(text) is not None)


def _counted(page: Page) -> list[Place]:
    """Names in rows with numbers or times, where such rows are much of the page and most of the names known in full."""
    rows = filled(page)
    found = [
        name
        for row in rows
        if COUNTED.match(row[0].text)
        for line in row
        if (name := name_in(line)) is not None and is_name(said(name))
    ]
    full = sum(is_full_name(said(name)) for name in found)
    return found if len(found) >= max(FEWEST, SHARE * len(rows)) and full >= NAMED * len(found) else []


def _in_a_column(page: Page) -> list[Place]:
    """Names alone in their rows, known in full, where they are most of the page and not set in capitals as on posters."""
    rows = filled(page)
    found = [row[0] for row in rows if len(row) == 1 and is_full_name(row[0].text) and not row[0].text.isupper()]
    enough = len(found) >= max(FEWEST_ALONE, NAMED * len(rows))
    return [(line, 0, len(line.text)) for line in found] if enough else []


def filled(page: Page) -> list[Row]:
    return [row for row in page.rows if any(any(map(str.isalnum, line.text)) for line in row)]


def _bare(cell: TextLine) -> Place:
    """All of a cell but its number and a lone letter at its end."""
    lead = LEAD.match(cell.text)
    start = lead.end() if lead else 0
    return cell, start, start + len(TAIL.sub("", cell.text[start:]))


def name_in(cell: TextLine) -> Place | None:
    """The name in a cell: all that it says, or a known one at its beginning."""
    bare = _bare(cell)
    if squeezed(said(bare)) in HEADS:
        return None
    if could_be(said(bare)) or is_far_name(said(bare)):
        return bare
    _, start, _ = bare
    end = name_at(cell.text, start)
    if end > start and any_known(cell.text[start:end]) and BEHIND.match(cell.text, end):
        return cell, start, end
    return None


def said(name: Place) -> str:
    line, start, end = name
    return line.text[start:end]


def _is_known(text: str) -> bool:
    return is_name(text) or is_given_name(text) or is_far_name(text) or (any_known(text) and could_be(text))


def _is_whole(text: str) -> bool:
    """Whether a name has several words, or is written where names have none."""
    return " " in text or is_far_name(text)


def _is_whole_name(text: str) -> bool:
    return is_name(text) or (SHORTENED.fullmatch(text) is not None and any_known(text))


def others_in(rows: Iterable[Row], named: set[int]) -> Iterator[Region]:
    """Dates, telephones and other numbers in the rows of people."""
    for row in rows:
        for line in row:
            if id(line) in named:
                continue
            for pattern in (DATE, NUMBER):
                yield from (line.span(*match.span()) for match in pattern.finditer(line.text))
