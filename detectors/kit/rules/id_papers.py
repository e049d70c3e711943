"""Identity papers told apart by what is printed on them: their titles, their labels, and whether values stand beside these.

What papers look like is data (``id_papers.toml``). A title alone is an article about the paper, labels alone are an empty form;
it takes a title or unmistakable labels, and values that bear the labels out, to make a paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region, Strength
from detectors.kit.text.fields import DATE, FAR_EAST, Field, Labels, Phrases, begins, fields, is_named
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import letters, plain
from detectors.kit.word_lists import lists

TITLE: Final = 3
"""What a title weighs beside a label (1), a meaning that its value bears out (1) and a number that proves itself (2)."""
SURE: Final = 6
LIKELY: Final = 4
"""Weights from which a paper with a title is one. The poorest real cards (small, glare) keep a title, a number and a name."""
FEW_LINES: Final = 12
"""Lines on a badge: with a title, a number and its label it is one although no face was found."""
GLUED: Final = 14
"""Letters from which a title is known even where the next word sticks to it."""
ANY: Final = "identity-card"
"""The kind that a card is whose title could not be read."""
MOST_LINES: Final = 40
"""Lines on a card, its small print included."""
UNTITLED_MARKS: Final = 5
"""Labels of one paper that make it without its title: a form or a curriculum shares four with the KTP."""
_NUMBERED: Final = re.compile(r"^\W{0,2}(\d{1,2}[a-d]?)\s?[.,)]\s?(?=\S{2})")
_AMOUNT: Final = re.compile(r"\W*(?:Rp|IDR|USD|EUR|\$|€|£)?\s?\d[\d.,]*[.,]\d{2,3}\W*")
"""An amount of money in a row makes it a row of a bill: what a payslip deducts for ``Social Security`` is no headline."""


@dataclass(frozen=True)
class Paper:
    """A kind of paper. ``why`` is its code, ``titles`` name it, ``marks`` are labels that tell it from other papers.

    ``issuers`` are headlines of letters too: they count with a birth or a number that proves itself. ``needs`` is how many
    marks it has at least. ``heads`` is a headline that is no name. ``numbered``: its fields have numbers for labels.
    ``portrait``: it is none without one, or with a full set of fields. ``sheet``: larger than a card.
    """

    why: str
    titles: tuple[str, ...]
    marks: frozenset[str]
    issuers: frozenset[str] = frozenset()
    needs: int = 0
    heads: str = ""
    numbered: bool = False
    portrait: bool = False
    sheet: bool = False


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
        return sum(sign.isdigit() for sign in beside) < 3


@dataclass(frozen=True)
class Recognised:
    """A paper on a page: how surely, its title lines, its fields, and lines with a field's number for a label."""

    paper: Paper
    strength: Strength
    titles: tuple[Title, ...] = field(repr=False)
    fields: tuple[Field, ...] = field(repr=False)
    numbered: tuple[TextLine, ...] = field(default=(), repr=False)


@lru_cache(maxsize=1)
def papers() -> tuple[Paper, ...]:
    return tuple(
        Paper(
            paper["why"],
            tuple(dict.fromkeys(plain(title) for title in (*paper["titles"], *paper.get("issuers", ())))),
            frozenset(plain(mark) for mark in paper["marks"]),
            frozenset(plain(issuer) for issuer in paper.get("issuers", ())),
            paper.get("needs", 0),
            paper.get("heads", ""),
            paper.get("numbered", False),
            paper.get("portrait", False),
            paper.get("sheet", False),
        )
        for paper in lists(__file__)["paper"]
    )


@lru_cache(maxsize=1)
def labels() -> Labels:
    """All labels of all papers: what has no meaning of its own is another field."""
    meanings: dict[str, list[str]] = {meaning: list(words) for meaning, words in lists(__file__)["meanings"].items()}
    known = {plain(word) for words in meanings.values() for word in words}
    meanings["other"] += [
        mark for paper in lists(__file__)["paper"] for mark in paper["marks"] if plain(mark) not in known
    ]
    return Labels(meanings)


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
        self.filled = {meaning for each in parsed for meaning in each.filled}
        self.priced = {id(line) for row in page.rows if any(_AMOUNT.fullmatch(one.text) for one in row) for line in row}
        self.numbers = {m[1]: line for line, _ in self.lines if (m := _NUMBERED.match(line.text)) and _is_value(line)}

    def judged(self, paper: Paper) -> Iterator[tuple[int, Strength]]:
        """The weight and the strength of the case for one paper; nothing where there is no case."""
        titled = any(not title.issuer or self.proved or "birth" in self.filled for title in self.titles(paper))
        marks = len(self.words & paper.marks)
        numbered = paper.numbered and len(self.numbers) >= 3
        core = self.proved or bool(self.filled & {"number", "birth"}) or (numbered and self._dated())
        filled = len(self.filled) + (2 if numbered else 0)
        weight = TITLE * titled + min(marks, 6) + filled + 2 * self.proved
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
        if core and weight >= SURE and filled >= 2:
            return Strength.SURE
        enough = weight > LIKELY and (core or filled >= 3)
        return Strength.LIKELY if enough or self._borne_out(core, weight) or (paper.sheet and marks >= 3) else None

    def _badge(self, core: bool, marks: int, filled: int) -> Strength | None:
        """A paper that anybody may print: it takes a portrait, or a number with its label and little else."""
        if self.portrait and (filled or marks):
            return Strength.SURE if core and marks else Strength.LIKELY
        return Strength.LIKELY if core and marks and (filled >= 2 or len(self.lines) <= FEW_LINES) else None

    def _untitled(self, paper: Paper, core: bool, marks: int, filled: int) -> Strength | None:
        if paper.portrait:
            return None
        if marks >= UNTITLED_MARKS and filled >= 4 and core and self._owned():
            return Strength.SURE if marks > UNTITLED_MARKS and self.proved else Strength.LIKELY
        return Strength.LIKELY if paper.why == ANY and self._complete(core) else None

    def _complete(self, core: bool) -> bool:
        """Whether the fields alone make an identity paper of no known name: on a card fewer than on a photo."""
        few = len(self.lines) <= MOST_LINES
        if self.card and few and self.portrait and core and len(self.filled) >= 3:
            return True
        if self.card and few and "birth" in self.filled and len(self.filled) >= 4:
            return True
        ends = bool(self.filled & {"expiry", "issued"})
        return ends and {"number", "birth"} <= self.filled and len(self.filled) >= 5

    def titles(self, paper: Paper) -> Iterator[Title]:
        """Lines that are headlines of this paper."""
        for line, _ in self.lines:
            place = headlines(line.text).get(paper.why)
            if place is not None and id(line) not in self.priced:
                issuer = plain(line.text[place[0] : place[1]]) in paper.issuers
                yield Title(line, *place, issuer)
        if paper.heads == "province":
            yield from self._province()

    def _province(self) -> Iterator[Title]:
        """``PROVINSI JAWA BARAT`` over ``KOTA BANDUNG``, the headline of Indonesian cards."""
        heads = lists(__file__)["heads"]
        for (line, flat), (below, under) in zip(self.lines, self.lines[1:], strict=False):
            if any(begins(flat, word) for word in heads["province"]) and 11 <= len(flat) <= 40 and line.text.isupper():
                yield Title(line, 0, len(line.text))
                if under.startswith(tuple(heads["town"])):
                    yield Title(below, 0, len(below.text))

    def _owned(self) -> bool:
        """Whether the fields are a paper's and not a form's or a curriculum's: a number, or a portrait on a card."""
        return self.proved or "number" in self.filled or (self.card and self.portrait)

    def _dated(self) -> bool:
        """Whether a date stands by itself or beside little else; in running text it tells nothing."""
        return any(len(flat) <= 28 and DATE.search(line.text) for line, flat in self.lines)

    def _borne_out(self, core: bool, weight: int) -> bool:
        """Whether a title with little beside it that could be read stands on a card: with a number, date or portrait."""
        shown = core or self._dated() or (self.portrait and weight >= LIKELY)
        return self.card and len(self.lines) <= MOST_LINES and shown


def _is_value(line: TextLine) -> bool:
    """Whether a numbered line is a card's field and not an item of a list."""
    match = _NUMBERED.match(line.text)
    rest = line.text[match.end() :] if match else line.text
    return len(rest) <= 40 and (rest.isupper() or is_named(rest) or DATE.search(rest) is not None)


@lru_cache(maxsize=2048)
def headlines(text: str) -> dict[str, tuple[int, int]]:
    """The papers whose headline a line is, by their codes, with the characters of the longest title in it."""
    found: dict[str, tuple[int, int]] = {}
    for title, start, end in sorted(_titles_in(text), key=lambda hit: hit[2] - hit[1]):
        for paper in _titled()[title]:
            found[paper] = start, end
    return found


def _titles_in(text: str) -> Iterator[tuple[str, int, int]]:
    """Titles in a line, if they and little else, or a line in capitals, say them, with the characters they use."""
    signs = letters(text)
    flat = "".join(sign for sign, _ in signs)
    spoken, capitals = _spoken(text)
    for at in _word_starts(text):
        for used, title in _title_phrases().beginning(flat[at:]):
            last = signs[at + used - 1][1]
            if _is_headline(title, flat, spoken, capitals) and _ends_a_word(text, last, title):
                yield title, signs[at][1], last + 1


def _is_headline(title: str, flat: str, spoken: int, capitals: bool) -> bool:
    if len(title) < 5:
        return flat == title or (flat.startswith(title) and not flat[len(title) :].isalpha() and len(flat) <= 24)
    return len(flat) <= 4 * len(title) + 20 and len(title) >= (0.3 if capitals else 0.6) * spoken


def _ends_a_word(text: str, last: int, title: str) -> bool:
    """A short title is a word and not the beginning of a longer one; readers glue long ones to what follows."""
    return len(title) >= GLUED or not text[last + 1 : last + 2].isalpha() or ord(title[0]) > FAR_EAST


@lru_cache(maxsize=1)
def _titled() -> dict[str, list[str]]:
    """The codes of the papers that a title names."""
    codes: dict[str, list[str]] = {}
    for paper in papers():
        for title in paper.titles:
            codes.setdefault(title, []).append(paper.why)
    return codes


@lru_cache(maxsize=1)
def _title_phrases() -> Phrases:
    return Phrases(_titled())


@lru_cache(maxsize=1024)
def _word_starts(text: str) -> tuple[int, ...]:
    """Where words begin, counted in plain letters."""
    count, starts = 0, []
    for piece in re.split(r"(?<=[\W_])", text):
        if plain(piece):
            starts.append(count)
        count += len(plain(piece))
    return tuple(starts)


@lru_cache(maxsize=1024)
def _spoken(text: str) -> tuple[int, bool]:
    """How many letters a line has, and whether it is set in capitals or each of its longer words begins with one."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 3]
    return sum(map(len, re.findall(r"[^\W\d_]+", text))), bool(words) and all(not word[0].islower() for word in words)
