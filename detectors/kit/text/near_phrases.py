"""Finds phrases at the beginning of a text though readers have misread, lost or added a letter or two."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

EDITS: Final = (6, 11, 20)
"""Letters from which a phrase may have one, two and three letters misread, lost or added: about one in six. Shorter ones turn
into other words by one letter (``nama`` and ``nana``)."""
BITS: Final = 61
"""Bits for the letters of a head: a prime, so that neighbours in any script have bits of their own."""


class Phrases:
    """Phrases in plain letters, found at the beginning of a text though a letter or two be misread; ``exact``: none may."""

    def __init__(self, phrases: Iterable[str], exact: bool = False) -> None:
        self._exact = exact
        self._first: dict[str, list[_Phrase]] = {}
        self._second: dict[str, list[_Phrase]] = {}
        for word in dict.fromkeys(phrases):
            phrase = _Phrase(word, 0 if exact else edits(word), _letters_of(word[: EDITS[0]]))
            self._first.setdefault(word[0], []).append(phrase)
            if phrase.budget:
                self._second.setdefault(word[1], []).append(phrase)

    def beginning(self, flat: str, least: float = 0) -> Iterator[tuple[int, str]]:
        """The phrases that begin a text, with the letters of it that they use.

        Of those that may be misread none has fewer letters than ``least``.
        """
        if not flat:
            return
        heads = [_letters_of(flat[: EDITS[0] + budget]) for budget in range(len(EDITS) + 1)]
        same = self._first.get(flat[0], [])
        for phrase in (*same, *(other for other in self._second.get(flat[1:2], ()) if other.word[0] != flat[0])):
            # Most phrases fail here, at a hundredth of the cost: of their first letters all but the budget have to be there.
            if (phrase.letters & ~heads[phrase.budget]).bit_count() > phrase.budget:
                continue
            word = phrase.word
            if phrase.budget and len(word) < least:
                continue
            used = len(word) * flat.startswith(word) if self._exact else begins(flat, word)
            if used:
                yield used, word


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase, how many letters of it may be misread, and its first letters as bits."""

    word: str
    budget: int
    letters: int


def _letters_of(text: str) -> int:
    """The letters of a text as bits; two letters may share one, so that a set of these proves only what is missing."""
    bits = 0
    for letter in text:
        bits |= 1 << ord(letter) % BITS
    return bits


@lru_cache(maxsize=4096)
def edits(word: str) -> int:
    """Letters that may be misread, lost or added in a phrase and still leave it that phrase."""
    return bisect_right(EDITS, len(word))


def begins(flat: str, word: str) -> int:
    """How many letters of ``flat`` at its beginning are the word, perhaps misread; 0 where it does not begin with it."""
    budget = edits(word)
    if budget == 0:
        return len(word) if flat.startswith(word) else 0
    if len(flat) < len(word) - budget:
        return 0
    # Of one piece more than letters may be wrong, one is right and near its place: most words fail here.
    for start, piece in _pieces(word):
        if flat.find(piece, max(0, start - budget), start + len(piece) + budget) >= 0:
            return _consumed(flat, 0, word, 0, budget)
    return 0


@lru_cache(maxsize=8192)
def _pieces(word: str) -> tuple[tuple[int, str], ...]:
    """The word in one piece more than letters of it may be wrong, each with its place."""
    count = edits(word) + 1
    borders = [len(word) * at // count for at in range(count + 1)]
    return tuple((start, word[start:end]) for start, end in pairwise(borders))


def _consumed(flat: str, i: int, word: str, j: int, budget: int) -> int:
    while i < len(flat) and j < len(word) and flat[i] == word[j]:
        i, j = i + 1, j + 1
    if j == len(word):
        return i
    if budget == 0 or i == len(flat):
        return i if 0 < len(word) - j <= budget else 0
    steps = ((1, 1), (1, 0), (0, 1))
    return next((used for di, dj in steps if (used := _consumed(flat, i + di, word, j + dj, budget - 1))), 0)
