"""Tells identity papers apart by what is printed on them: titles, labels, and whether values stand beside these.

What papers look like is data (``paper_kinds``). A title alone is an article about the paper, labels alone are an empty form;
it takes a title or unmistakable labels, and values that bear the labels out, to make a paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.paper_kinds import Paper, headlines, labels, papers, telling_numbers
from detectors.kit.terms import Region, Strength
from detectors.kit.text.fields import DATE, Field, fields, is_named
from detectors.kit.text.near_phrases import begins
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists

TITLE: Final = 3
"""What a title weighs beside a label (1), a meaning that its value bears out (1) and a number that proves itself (2)."""
SURE: Final = 6
LIKELY: Final = 4
"""Weights from which a paper with a title is one. The poorest real cards (small, glare) keep a title, a number and a name."""
FEW_LINES: Final = 12
"""Lines on a badge: with a title, a number and its label it is one although no face was found."""
ANY: Final = "identity-card"
"""The kind that a card is whose title could not be read."""
MOST_LINES: Final = 40
"""Lines on a card, its small print included."""
UNTITLED_MARKS: Final = 5
UNTITLED_FILLED: Final = 4
"""Labels of one paper, and meanings that their values bear out, that make it without its title: a form or a curriculum shares
four labels with the KTP."""
FILLED_MARKS: Final = 5
FILLED_ON_CARD: Final = 4
"""Labels of one paper, each with a value that bears it out, that make it where its title and number are not seen (a thumb on
it, its lower half), on a photo and on an outlined card."""
MOST_MARKS: Final = 6
PROOF: Final = 2
NUMBERS_FILL: Final = 2
"""What labels weigh together at most, what a number that proves itself weighs, and what numbered fields add to the values."""
NUMBERED_FIELDS: Final = 3
"""Numbers in place of labels that make numbered fields: a list of two items is no licence."""
VALIDITY: Final = frozenset(("4a", "4b"))
"""Numbers of a licence's fields from and until when it is valid, by which it is known without its title."""
WITHOUT_CORE: Final = 3
SHEET_MARKS: Final = 3
"""Values borne out that do without a number or a birth, and labels that do on a sheet with a title."""
COMPLETE_WITH_PORTRAIT: Final = 3
COMPLETE_CARD: Final = 4
COMPLETE_PHOTO: Final = 5
"""Values borne out that make a paper of no known name: beside a portrait on a card, on a card, on a photo (where forms lie)."""
PROVINCE: Final = (11, 40)
"""Letters of a headline with a province: ``PROVINSI`` and its shortest name, and the longest one."""
DATE_LINE: Final = 28
"""Letters of a line that is a date, perhaps with its label."""
LONGEST_FIELD: Final = 40
"""Letters behind a field's number; what is longer is an item of a list."""
NUMBER_BESIDE: Final = 3
"""Digits beside a title that are a number: a licence's class and a page's count have fewer."""
_NUMBERED: Final = re.compile(r"^\W{0,2}(\d{1,2}[a-d]?)\s?[.,)]\s?(?=\S{2})")
_AMOUNT: Final = re.compile(r"\W*(?:Rp|IDR|USD|EUR|\$|€|£)?\s?\d[\d.,]*[.,]\d{2,3}\W*")
"""An amount of money in a row makes it a row of a bill: what a payslip deducts for ``Social Security`` is no headline."""


@dataclass(frozen=True)
class Title:
    """A line that names the paper, and which of its characters do: a number may stand beside the title."""

    line: TextLine
    start: int
    end: int
    issuer: bool = False

    @property
    def region(self) -> Region:
        return self.line.span(self.start, self.end)

    @property
    def alone(self) -> bool:
        """Whether no number shares its line: where a title ends and a number begins is known to a letter only."""
        beside = self.line.text[: self.start] + self.line.text[self.end :]
        return sum(sign.isdigit() for sign in beside) < NUMBER_BESIDE


@dataclass(frozen=True)
class Recognised:
    """A paper on a page: how surely, its title lines, its fields, and lines with a field's number for a label."""

    paper: Paper
    strength: Strength
    titles: tuple[Title, ...] = field(repr=False)
    fields: tuple[Field, ...] = field(repr=False)
    numbered: tuple[TextLine, ...] = field(default=(), repr=False)


def recognise_paper(page: Page, portrait: bool = False, proved: bool = False, card: bool = False) -> Recognised | None:
    """The paper that the page shows best, and how surely; None where it shows none.

    ``portrait``: a face stands on it; ``proved``: a number on it is a person's, or a zone;
    ``card``: the page is one card, outlined, and not a whole photo.
    """
    signs = _Signs(page, fields(page, labels()), portrait, proved, card)
    judged = [(weight, strength, paper) for paper in papers() for weight, strength in signs.judged(paper)]
    if not judged:
        return None
    _, strength, paper = max(judged, key=lambda entry: (entry[1].rank, entry[0]))
    numbered = tuple(signs.numbers.values()) if paper.numbered else ()
    return Recognised(paper, strength, tuple(signs.titles(paper)), tuple(signs.fields), numbered)


class _Signs:
    """The signs of papers on one page."""

    def __init__(self, page: Page, parsed: Sequence[Field], portrait: bool, proved: bool, card: bool) -> None:
        self.page, self.fields = page, parsed
        self.portrait, self.proved, self.card = portrait, proved, card
        self.lines = [(line, plain(line.text)) for line in page.lines]
        self.words = {word for each in parsed for word in each.words}
        proven = [(each, each.filled) for each in parsed]
        self.filled = {meaning for _, filled in proven for meaning in filled}
        self.proven = {word for each, filled in proven if filled for word in each.words}
        self.numbered = {word for each, filled in proven if "number" in filled for word in each.words}
        self.priced = {id(line) for row in page.rows if any(_AMOUNT.fullmatch(one.text) for one in row) for line in row}
        self.numbers = {m[1]: line for line, _ in self.lines if (m := _NUMBERED.match(line.text)) and _is_value(line)}

    def judged(self, paper: Paper) -> Iterator[tuple[int, Strength]]:
        """The weight and the strength of the case for one paper; nothing where there is no case."""
        titled = any(not title.issuer or self.proved or "birth" in self.filled for title in self.titles(paper))
        marks = len(self.words & paper.marks)
        numbered = paper.numbered and len(self.numbers) >= NUMBERED_FIELDS
        core = self.proved or bool(self.filled & {"number", "birth"}) or (numbered and self._dated())
        filled = len(self.filled) + (NUMBERS_FILL if numbered else 0)
        weight = TITLE * titled + min(marks, MOST_MARKS) + filled + PROOF * self.proved
        if marks < paper.needs:
            return
        if titled and paper.portrait:
            strength = self._badge(core, marks, filled)
        elif titled:
            strength = self._titled(paper, core, marks, filled, weight)
        else:
            strength = self._untitled(paper, core, marks, filled)
        if strength is not None:
            yield weight, strength

    def _titled(self, paper: Paper, core: bool, marks: int, filled: int, weight: int) -> Strength | None:
        if core and weight >= SURE and filled > 1:
            return Strength.SURE
        enough = weight > LIKELY and (core or filled >= WITHOUT_CORE)
        sheet = paper.sheet and marks >= SHEET_MARKS
        return Strength.LIKELY if enough or sheet or self._borne_out(core, weight) else None

    def _badge(self, core: bool, marks: int, filled: int) -> Strength | None:
        """A paper that is printed by clubs and firms, too: it takes a portrait, or a number with its label and little else."""
        if self.portrait and (filled or marks):
            return Strength.SURE if core and marks else Strength.LIKELY
        return Strength.LIKELY if core and marks and (filled > 1 or len(self.lines) <= FEW_LINES) else None

    def _untitled(self, paper: Paper, core: bool, marks: int, filled: int) -> Strength | None:
        if paper.portrait:
            return None
        if self._by_fields(paper) or (paper.numbered and self._dated() and VALIDITY.issubset(self.numbers)):
            return Strength.LIKELY
        if marks >= UNTITLED_MARKS and filled >= UNTITLED_FILLED and core and self._owned():
            return Strength.SURE if marks > UNTITLED_MARKS and self.proved else Strength.LIKELY
        return Strength.LIKELY if paper.why == ANY and (self._complete(core) or self._numbered_by_name()) else None

    def _by_fields(self, paper: Paper) -> bool:
        """Whether labels of this paper with their values are enough: not beside headings of forms, letters and curricula."""
        needed = FILLED_ON_CARD if self.card else FILLED_MARKS
        return len(self.proven & paper.marks) >= needed and len(self.lines) <= MOST_LINES and not self._is_form

    def _numbered_by_name(self) -> bool:
        """Whether a number that only papers have stands with a birth and one field more, or with a validity and a name."""
        if _telling().isdisjoint(self.numbered):
            return False
        others = self.filled - {"number", "other"}
        ended = bool(others & {"expiry", "issued"}) and bool(others & {"name", "nationality"})
        return ("birth" in others and len(others) > 1) or ended

    @cached_property
    def _headed(self) -> dict[str, list[tuple[TextLine, tuple[int, int]]]]:
        """Lines that are headlines, with the characters that are, by the papers that they name."""
        headed: dict[str, list[tuple[TextLine, tuple[int, int]]]] = {}
        labels = {id(each.line): each.end for each in self.fields if any(line is each.line for line, _ in each.values)}
        for line, _ in self.lines:
            for why, place in headlines(line.text).items() if id(line) not in self.priced else ():
                # ``Passport number: E123`` is a field of any form.
                if place[1] >= labels.get(id(line), 0):
                    headed.setdefault(why, []).append((line, place))
        return headed

    @cached_property
    def _is_form(self) -> bool:
        """Whether a line is a heading or a label of what people fill in about themselves."""
        return any(flat.startswith(_form_words()) for _, flat in self.lines)

    def _complete(self, core: bool) -> bool:
        """Whether the fields alone make an identity paper of no known name: on a card fewer than on a photo."""
        few = len(self.lines) <= MOST_LINES
        if self.card and few and self.portrait and core and len(self.filled) >= COMPLETE_WITH_PORTRAIT:
            return True
        if self.card and few and "birth" in self.filled and len(self.filled) >= COMPLETE_CARD:
            return True
        ends = bool(self.filled & {"expiry", "issued"})
        return ends and {"number", "birth"} <= self.filled and len(self.filled) >= COMPLETE_PHOTO

    def titles(self, paper: Paper) -> Iterator[Title]:
        """Lines that are headlines of this paper."""
        for line, (start, end) in self._headed.get(paper.why, ()):
            yield Title(line, start, end, plain(line.text[start:end]) in paper.issuers)
        if paper.heads == "province":
            yield from self._province()

    def _province(self) -> Iterator[Title]:
        """``PROVINSI JAWA BARAT`` over ``KOTA BANDUNG``, the headline of Indonesian cards."""
        heads = lists(__file__)["heads"]
        for (line, flat), (below, under) in zip(self.lines, self.lines[1:], strict=False):
            headed = any(begins(flat, word) for word in heads["province"]) and PROVINCE[0] <= len(flat) <= PROVINCE[1]
            if headed and line.text.isupper():
                yield Title(line, 0, len(line.text))
                if under.startswith(tuple(heads["town"])):
                    yield Title(below, 0, len(below.text))

    def _owned(self) -> bool:
        """Whether the fields are a paper's and not a form's or a curriculum's: a number, or a portrait on a card."""
        return self.proved or "number" in self.filled or (self.card and self.portrait)

    def _dated(self) -> bool:
        """Whether a date stands by itself or beside little else; in running text it tells nothing."""
        return any(len(flat) <= DATE_LINE and DATE.search(line.text) for line, flat in self.lines)

    def _borne_out(self, core: bool, weight: int) -> bool:
        """Whether a title with little beside it that could be read stands on a card: with a number, date or portrait."""
        shown = core or self._dated() or (self.portrait and weight >= LIKELY)
        return self.card and len(self.lines) <= MOST_LINES and shown


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    return frozenset(plain(word) for word in telling_numbers())


@lru_cache(maxsize=1)
def _form_words() -> tuple[str, ...]:
    return tuple(plain(word) for word in lists(__file__)["telling"]["forms"])


def _is_value(line: TextLine) -> bool:
    """Whether a numbered line is a card's field and not an item of a list."""
    match = _NUMBERED.match(line.text)
    rest = line.text[match.end() :] if match else line.text
    return len(rest) <= LONGEST_FIELD and (rest.isupper() or is_named(rest) or DATE.search(rest) is not None)
