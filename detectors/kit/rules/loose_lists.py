"""Finds lists of people that nothing heads: notes about each, rotas, choirs by voice, seats in twos, boards and minutes.

Known names in full, each with a remark in small letters or figures behind it (``Paige Kessler - exceeds``), make one where they
are most of the rows; names beside shifts and ticks do, a given name being enough; so do names in a row, parted by commas or by
``and``: two in full or three given ones. In minutes two names in full tell who was there, in whatever sentence.
What is published, sung, played in stadiums or taught lists the names of people whom everybody may know, and is none.
Sources: rotas, table plans, team sheets and minutes as clubs, offices and schools write them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.familiar_names import FAMILIAR, is_about_nobody
from detectors.kit.rules.people_lists import AT_SCHOOL, LEAD, PeopleList, filled, others_in, said
from detectors.kit.rules.signed_names import PUBLIC, could_be
from detectors.kit.text.names import is_full_name, is_given_name, is_name, is_public_name, name_at, names_in
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import folded, plain
from detectors.kit.word_lists import lists, longest_of

Place = tuple[TextLine, int, int]
Row = Sequence[TextLine]

_LISTS: Final = lists(__file__)
REMARK: Final = re.compile(r" ?(?:\(|[-–—:,] ?(?=[a-z\d(]|[A-Z]{2,4}\b)| ?&|$)|\s(?=\()")
"""What follows a name in one line with it: nothing, a remark that begins small or is an abbreviation, a second name."""
RESULT: Final = re.compile(r"\d\s?%|\b\d{1,3}['’′]|\d:\d\d\.\d|[$€£]|\bRp\b|™|®")
"""Shares of votes, minutes of goals, times of races, prices: names beside them are told to everybody."""
MARK: Final = re.compile(
    rf"(?:[✓✔☑✗✘❌✅xX○●◎△\-–—/.]{{1,3}}|\d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]m)?\s?[-–—]\s?\d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]m)?"
    rf"|\d{{1,2}}[:.]\d\d|{longest_of(_LISTS['shifts'])})"
)
"""A cell of a rota, in folded text: a shift, a time, a tick."""
PARTED: Final = re.compile(rf"\s?[,;&+]\s?|\s(?:{longest_of(_LISTS['joints'])})\s")
"""What parts names in a row of them, in folded text."""
LABELLED: Final = re.compile(r"[^\W\d_][^:：\n]{0,28}[:：]\s{0,2}")
"""What stands before a row of names: a voice, a day, a place in the team."""
OF_PLACES: Final = re.compile(rf"(?<!\w){longest_of(_LISTS['of_things'])}(?!\w)")
"""In what stands before: cities, colours and sorts have names of people."""
TOGETHER: Final = re.compile(rf"(?<!\w){longest_of(_LISTS['together'])}(?!\w)")
"""Words of people who come, play or take turns, in folded text: without one, given names in a row may be sorts or roles."""
BEHIND_NAME: Final = re.compile(r"\s?(?:\([^()]{1,24}\)|[.!])\s{0,2}$|\s{1,2}$")
"""What belongs to a name at the end of its part: a bracket, a full stop."""
MINUTES: Final = re.compile(rf"(?<!\w){longest_of(_LISTS['minutes'])}(?!\w)")
LONGEST_TITLE: Final = 56
"""Letters of the title of minutes."""
FEWEST: Final = 2
FEWEST_GIVEN: Final = 3
"""Names in full, and given names alone, that make a list."""
SHARE: Final = 0.5
"""Share of a page's rows that are people with a remark, or with marks."""


def loose_lists(page: Page) -> Iterator[PeopleList]:
    """The list of people on a page that has none with a head."""
    if PUBLIC.search(page.text) or RESULT.search(page.text) or is_about_nobody(page):
        return
    names = _remarked(page) or _marked(page) or _in_a_row(page) or _in_minutes(page)
    if names and not any(is_public_name(said(name)) for name in names):
        lines = {id(line) for line, _, _ in names}
        rows = [row for row in page.rows if any(id(line) in lines for line in row)]
        yield PeopleList(tuple(names), tuple(others_in(rows, lines)), AT_SCHOOL.search(folded(page.text)) is not None)


def _remarked(page: Page) -> list[Place]:
    """Names in full at the beginning of most rows, each by itself or with a remark."""
    rows = filled(page)
    found = [name for row in rows if (name := _first(row[0])) is not None and is_full_name(said(name))]
    noted = any(line.text[end:].strip() for line, _, end in found) or any(len(row) > 1 for row in rows)
    distinct = {said(name) for name in found}
    return found if noted and len(distinct) > FEWEST and len(found) >= SHARE * len(rows) else []


def _first(cell: TextLine) -> Place | None:
    lead = LEAD.match(cell.text)
    start = lead.end() if lead else 0
    title = FAMILIAR.match(folded(cell.text), start)
    start = title.end() if title else start
    end = name_at(cell.text, start)
    return (cell, start, end) if end > start and REMARK.match(cell.text, end) else None


def _marked(page: Page) -> list[Place]:
    """Names, a given one being enough, in rows whose other cells are shifts, times or ticks."""
    found = []
    for row in filled(page):
        first, *rest = row
        name = _first(first)
        if name is None or not rest or not all(MARK.fullmatch(folded(cell.text).strip()) for cell in rest):
            continue
        if is_name(said(name)) or is_given_name(said(name)):
            found.append(name)
    return found if len({said(name) for name in found}) >= FEWEST else []


def _in_a_row(page: Page) -> list[Place]:
    """Names beside each other, parted by commas or words."""
    found = [name for line in page.lines for name in _parted(line)]
    whole = {plain(said(name)) for name in found if " " in said(name)}
    given = {plain(said(name)) for name in found if " " not in said(name)}
    if len(whole) >= FEWEST:
        return found
    labelled = len({id(line) for line, start, _ in found if start and LABELLED.match(line.text)}) >= FEWEST
    together = labelled or TOGETHER.search(folded(page.text)) is not None
    return found if together and len(given) >= FEWEST_GIVEN else []


def _parted(line: TextLine) -> list[Place]:
    """The names that a cell consists of, behind a label or none; nothing where one of the parts is no name."""
    label = LABELLED.match(line.text)
    if label and OF_PLACES.search(folded(label[0])):
        return []
    start = label.end() if label else 0
    found = []
    for begin, end in _parts(folded(line.text), start):
        text = BEHIND_NAME.sub("", line.text[begin:end])
        if not (is_full_name(text) or is_given_name(text)):
            return []
        found.append((line, begin, begin + len(text)))
    return found if len(found) >= FEWEST else []


def _parts(flat: str, start: int) -> Iterator[tuple[int, int]]:
    for match in PARTED.finditer(flat, start):
        yield start, match.start()
        start = match.end()
    yield start, len(flat)


def _in_minutes(page: Page) -> list[Place]:
    """Names in full wherever they stand, where a short line says that these are minutes or a board's paper."""
    if not any(len(line.text) <= LONGEST_TITLE and MINUTES.search(folded(line.text)) for line in page.lines):
        return []
    found = [
        (line, start, end)
        for line in page.lines
        for start, end in names_in(line.text)
        if is_full_name(line.text[start:end]) and could_be(line.text[start:end])
    ]
    return found if len({said(name) for name in found}) >= FEWEST else []
