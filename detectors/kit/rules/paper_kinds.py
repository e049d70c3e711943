"""Lists the kinds of identity papers of ``id_papers.toml``: their titles and labels, and which lines are their headlines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from detectors.kit.text.fields import FAR_EAST, Labels
from detectors.kit.text.near_phrases import Phrases
from detectors.kit.text.phrases import letters, plain
from detectors.kit.word_lists import lists

GLUED: Final = 14
"""Letters from which a title is known even where the next word sticks to it."""
SHORT_TITLE: Final = 5
SHORT_LINE: Final = 24
"""Letters below which a title is a word of its line (``SIM``), and of the line in which it may stand with a number."""
TITLE_IN_CAPITALS: Final = 0.3
TITLE_IN_PROSE: Final = 0.6
"""Share of a line's letters that its title has, where the line is set in capitals and where it is not."""
AROUND: Final = (4, 20)
"""Times the letters of a title, and letters more, that its line may have."""
LONGEST_PARTICLE: Final = 3
"""Letters up to which a word needs no capital in a line set in capitals: ``of the``, ``dan``."""


@dataclass(frozen=True)
class Paper:
    """A kind of paper. ``why`` is its code, ``english`` says it in words, ``titles`` name it, ``marks`` tell it from others.

    ``issuers`` are headlines of letters too: they count with a birth or a number that proves itself. ``roles`` are words of
    badges that are titles where they stand alone in a line. ``needs`` is how many marks it has at least. ``heads`` is a
    headline that is no name. ``numbered``: its fields have numbers for labels. ``portrait``: it is none without one, or with
    a full set of fields. ``sheet``: larger than a card.
    """

    why: str
    english: str
    titles: tuple[str, ...]
    marks: frozenset[str]
    issuers: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    needs: int = 0
    heads: str = ""
    numbered: bool = False
    portrait: bool = False
    sheet: bool = False


@lru_cache(maxsize=1)
def papers() -> tuple[Paper, ...]:
    """All kinds, in the order of the file."""
    return tuple(
        Paper(
            paper["why"],
            paper["english"],
            tuple(
                dict.fromkeys(
                    plain(title) for title in (*paper["titles"], *paper.get("issuers", ()), *paper.get("roles", ()))
                )
            ),
            frozenset(plain(mark) for mark in paper["marks"]),
            frozenset(plain(issuer) for issuer in paper.get("issuers", ())),
            frozenset(plain(role) for role in paper.get("roles", ())),
            paper.get("needs", 0),
            paper.get("heads", ""),
            paper.get("numbered", False),
            paper.get("portrait", False),
            paper.get("sheet", False),
        )
        for paper in lists(__file__, "id_papers")["paper"]
    )


def meanings() -> dict[str, list[str]]:
    """The labels of papers by what stands behind them, in all languages."""
    return dict(lists(__file__, "id_papers")["meanings"])


def telling_numbers() -> list[str]:
    """The labels of numbers that only papers have, in all languages."""
    return list(lists(__file__, "id_papers")["telling"]["numbers"])


@lru_cache(maxsize=1)
def labels() -> Labels:
    """All labels of all papers: what has no meaning of its own is another field."""
    said = meanings()
    known = {plain(word) for words in said.values() for word in words}
    marks = (mark for paper in lists(__file__, "id_papers")["paper"] for mark in paper["marks"])
    return Labels({**said, "other": [*said["other"], *(mark for mark in marks if plain(mark) not in known)]})


@lru_cache(maxsize=2048)
def headlines(text: str) -> dict[str, tuple[int, int]]:
    """The papers whose headline a line is, by their codes, with the characters of the longest title in it."""
    found: dict[str, tuple[int, int]] = {}
    for title, start, end in sorted(_titles_in(text), key=lambda hit: hit[2] - hit[1]):
        for paper in _titled()[title]:
            found[paper] = start, end
    return found


def is_printed(text: str) -> bool:
    """Whether a line says titles of papers, names of countries and of states, to the letter, and nothing else."""
    flat = plain(text)
    reached = {0}
    for at in range(len(flat)):
        if at in reached:
            reached |= {at + len(word) for word in _printed().get(flat[at], ()) if flat.startswith(word, at)}
    return bool(flat) and len(flat) in reached


@lru_cache(maxsize=1)
def _printed() -> dict[str, list[str]]:
    """Those words by their first letter."""
    states = lists(__file__, "us_states")["names"]
    words = {plain(word) for word in (*lists(__file__, "id_papers")["printed"]["words"], *states)} | {*_titled()}
    first: dict[str, list[str]] = {}
    for word in sorted(words):
        first.setdefault(word[0], []).append(word)
    return first


def _titles_in(text: str) -> Iterator[tuple[str, int, int]]:
    """Titles in a line, if they and little else, or a line in capitals, say them, with the characters they use."""
    signs = letters(text)
    flat = "".join(sign for sign, _ in signs)
    spoken, capitals = _spoken(text)
    least = max(_share(capitals) * spoken, (len(flat) - AROUND[1]) / AROUND[0])
    for at in _word_starts(text):
        for used, title in _title_phrases().beginning(flat[at:], least):
            last = signs[at + used - 1][1]
            otherwise = title not in flat and any(near in flat for near in _near())
            if not otherwise and _is_headline(title, flat, spoken, capitals) and _ends_a_word(text, last, title):
                yield title, signs[at][1], last + 1


@lru_cache(maxsize=1)
def _near() -> tuple[str, ...]:
    """Titles of other papers: a sick note (``surat keterangan sakit``) is no record of a birth (``… lahir``)."""
    return tuple(plain(title) for title in lists(__file__, "id_papers")["near"]["titles"])


def _is_headline(title: str, flat: str, spoken: int, capitals: bool) -> bool:
    if title in _roles():
        return flat == title
    if len(title) < SHORT_TITLE:
        beside = flat[len(title) :]
        return flat == title or (flat.startswith(title) and not beside.isalpha() and len(flat) <= SHORT_LINE)
    return len(flat) <= AROUND[0] * len(title) + AROUND[1] and len(title) >= _share(capitals) * spoken


def _share(capitals: bool) -> float:
    return TITLE_IN_CAPITALS if capitals else TITLE_IN_PROSE


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
def _roles() -> frozenset[str]:
    return frozenset(role for paper in papers() for role in paper.roles)


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
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > LONGEST_PARTICLE]
    return sum(map(len, re.findall(r"[^\W\d_]+", text))), bool(words) and all(not word[0].islower() for word in words)
