"""Finds words that announce a value, anywhere in a text, and the places where the value may stand: behind, beside or below.

Accents, capitals and the blanks and hyphens between words do not matter: readers lose them. Scripts without spaces between
words (Chinese, Japanese, Thai) and those that put endings to words (Korean) are searched within words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from detectors.kit.text.page import Page, Spot
from detectors.kit.text.phrases import folded

_NO_SPACES: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SEPARATORS: Final = r"[ \-_.]+"
_BETWEEN: Final = r"[ \-_.]{0,2}"
_ENDING: Final = "(?:nya|mu|ku)?"
"""Whose it is, at the end of an Indonesian or Malay word."""
PAGE: Final = 200
"""Letters of a text from which what was found in it is kept until another text comes."""
UNDER: Final = 2.5
"""Heights of a label between it and a value below: codes stand in larger type, with room around them."""


class Announced(NamedTuple):
    """A phrase in a page's text and what it means."""

    start: int
    end: int
    meaning: str


@dataclass(frozen=True)
class Candidate:
    """A piece of a page's text in which a value may stand. ``behind``: in the label's own line; ``start`` is its place."""

    text: str
    start: int
    behind: bool
    beside: bool = False


class Announcements:
    """Phrases by what they mean; where two begin at one place, the longer one counts."""

    def __init__(self, meanings: Mapping[str, Sequence[str]]) -> None:
        self._meanings: dict[str, list[str]] = {}
        for meaning, group in meanings.items():
            for key in dict.fromkeys(map(_key, group)):
                self._meanings.setdefault(key, []).append(meaning)
        phrases = {re.sub(_SEPARATORS, " ", folded(phrase)) for group in meanings.values() for phrase in group}
        within = {phrase for phrase in phrases if _NO_SPACES.search(phrase)}
        worded = _tree(phrases - within)
        patterns = [rf"(?<![^\W_])({worded}){_ENDING}(?![^\W_])"] if worded else []
        patterns += [f"({_tree(within)})"] if within else []
        self._pattern: Final = re.compile("|".join(patterns))
        self._last: tuple[str, tuple[Announced, ...]] = ("", ())

    def find(self, text: str) -> Iterator[Announced]:
        """The phrases in a text, in their order, each once for every meaning; no two overlap."""
        if len(text) < PAGE:
            return self._found(text)
        # Several rules ask for the words of the same page, one after the other.
        if self._last[0] != text:
            self._last = (text, tuple(self._found(text)))
        return iter(self._last[1])

    def _found(self, text: str) -> Iterator[Announced]:
        for match in self._pattern.finditer(folded(text)):
            for meaning in self._meanings[_key(match[match.lastindex or 0])]:
                yield Announced(match.start(), match.end(), meaning)


def _key(phrase: str) -> str:
    return re.sub(_SEPARATORS, "", folded(phrase))


def _tree(words: Iterable[str]) -> str:
    """A pattern of all words that reads each of their common beginnings once, the longest word first."""
    tails: dict[str, set[str]] = {}
    for word in words:
        tails.setdefault(word[:1], set()).add(word[1:])
    branches = [(_BETWEEN if first == " " else re.escape(first)) + _rest(rest) for first, rest in sorted(tails.items())]
    return f"(?:{'|'.join(branches)})" if branches else ""


def _rest(tails: set[str]) -> str:
    longer = _tree(tail for tail in tails if tail)
    return f"{longer}?" if longer and "" in tails else longer


def candidates(page: Page, place: Announced, rows: int = 1) -> Iterator[Candidate]:
    """Where the value of a label may stand: behind it in its line, in the next line of its row, below in the next rows."""
    spot = page.spot(place.end - 1)
    after = place.end - spot.start
    yield Candidate(spot.line.text[after:], place.end, behind=True)
    yield from following(page, spot, rows)


def following(page: Page, spot: Spot, rows: int = 1) -> Iterator[Candidate]:
    """The next line of a row, then the lines under this one, those of the nearest row first."""
    for other in page.row(spot.row)[spot.column + 1 : spot.column + 2]:
        yield Candidate(other.line.text, other.start, behind=False, beside=True)
    box, height = spot.line.region, spot.line.height
    for number in range(spot.row + 1, spot.row + 1 + rows):
        for other in page.row(number):
            under = other.line.region
            overlap = under.left < box.right + height and box.left < under.right + height
            if overlap and under.top - box.bottom < (number - spot.row) * UNDER * max(height, other.line.height):
                yield Candidate(other.line.text, other.start, behind=False)
