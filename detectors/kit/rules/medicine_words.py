"""Finds the words of health on a page in one walk over it, in many languages, each with what it tells.

The lists stand in ``medicine_words.toml`` (papers), ``medicine_drugs.toml``, ``medicine_talk.toml`` (chats and mails) and
``analytes.toml``. Words are compared without case, accents, punctuation and, in scripts that write none, blanks; the longest
phrase at a place counts, also where its blanks were lost. A walk costs as much as there are words on the page.
Example: ``Tgl. Nilai Rujukan`` holds ``column``; ``gula darahku`` holds ``analyte`` and, by its ending, ``person``.
Sources: LOINC's two thousand commonest observations (names), WHO ICD-10 (chapters), WHO's list of essential medicines, EDQM
standard terms (forms), the panels of Prodia, Kimia Farma, Mayo Clinic Laboratories and Synlab, Permenkes 24/2022 (records),
the forms of Germany's KBV, France's ameli, Spain's SNS, Italy's SSN, Brazil's SUS, Poland's NFZ and Vietnam's BYT.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from detectors.kit.word_lists import lists

FILES: Final = ("medicine_words", "medicine_drugs", "medicine_talk", "analytes")
ENDINGS: Final = "endings"
"""The list that holds no words but endings: what a word without one says, the word says too, and that a person is meant."""
PERSON: Final = "person"
GLUED: Final = 8
"""Letters from which a phrase is known although its blanks were lost."""
SHORTEST_STEM: Final = 4
"""Letters of a word from which it may have an ending."""
GAP: Final = 3
"""Signs between two words of a phrase: a blank, a full stop, a hyphen."""
_WORD: Final = re.compile(r"[^\W_]+")
_WIDE: Final = "\u0590-\u08ff\u0900-\u1cff\u2e80-\ufeff"
"""Scripts whose words are not parted by blanks, take endings and beginnings, or have signs that are no letters."""
_IN_WIDE: Final = re.compile(f"[{_WIDE}]")
_NO_PARTS: Final = str.maketrans("đłøı", "dloi")
"""Letters that Unicode does not take apart."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A word or phrase of the lists: where it stands in the text, in plain letters, and what it tells."""

    start: int
    end: int
    word: str = field(repr=False)
    kinds: frozenset[str]


def hits(text: str) -> tuple[Hit, ...]:
    """All words of health in a text, in its order."""
    return _remembered(text)


@lru_cache(maxsize=512)
def _remembered(text: str) -> tuple[Hit, ...]:
    return _words().find(text)


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """A word in lower case without accents."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(_NO_PARTS)


class Words:
    """Phrases by what they tell, looked up word by word; those of wide scripts sign by sign."""

    def __init__(self, kinds: Mapping[str, Iterable[str]], endings: Iterable[str] = ()) -> None:
        self._endings = tuple(endings)
        self._kinds: dict[str, frozenset[str]] = {}
        self._longest: dict[str, int] = {}
        self._wide: dict[str, list[str]] = {}
        for kind, phrases in kinds.items():
            for phrase in phrases:
                if _IN_WIDE.search(phrase):
                    self._add(phrase, kind)
                else:
                    self._put([bare(word) for word in _WORD.findall(phrase)], kind)
        for phrase in sorted(self._kinds, key=lambda phrase: -len(phrase)):
            if _IN_WIDE.search(phrase):
                self._wide.setdefault(phrase[0], []).append(phrase)
        self._of_word = lru_cache(maxsize=8192)(self._said_by_word)

    def _put(self, words: list[str], kind: str) -> None:
        self._add(" ".join(words), kind)
        self._longest[words[0]] = max(len(words), self._longest.get(words[0], 0))
        glued = "".join(words)
        if len(words) > 1 and len(glued) >= GLUED:
            self._put([glued], kind)

    def _add(self, phrase: str, kind: str) -> None:
        self._kinds[phrase] = self._kinds.get(phrase, frozenset()) | {kind}

    def find(self, text: str) -> tuple[Hit, ...]:
        """The hits in a text, in its order."""
        found = list(self._spaced(text))
        if _IN_WIDE.search(text):
            found += self._unspaced(text)
            found.sort(key=lambda hit: hit.start)
        return tuple(found)

    def _unspaced(self, text: str) -> Iterator[Hit]:
        at = 0
        while begin := _IN_WIDE.search(text, at):
            at = begin.start()
            phrase = next((one for one in self._wide.get(text[at], ()) if text.startswith(one, at)), "")
            if phrase:
                yield Hit(at, at + len(phrase), phrase, self._kinds[phrase])
            at += len(phrase) or 1

    def _spaced(self, text: str) -> Iterator[Hit]:
        words = _WORD.findall(text)
        known = {word for word in set(words) if any(self._of_word(word))}
        if not known:
            return
        spans = [match.span() for match in _WORD.finditer(text)]
        skip = 0
        for at in [at for at, word in enumerate(words) if word in known]:
            if at < skip:
                continue
            most, alone = self._of_word(words[at])
            used, hit = self._phrase(text, words, spans, at, most) if most > 1 else (1, None)
            if hit is not None:
                skip = at + used
                yield hit
            elif alone:
                yield Hit(*spans[at], *alone)

    def _said_by_word(self, word: str) -> tuple[int, tuple[str, frozenset[str]] | None]:
        """How many words the longest phrase has that begins with a word, and what the word by itself tells."""
        if _IN_WIDE.search(word):
            return 0, None
        flat = bare(word)
        return self._longest.get(flat, 0), self._ended(flat)

    def _ended(self, flat: str) -> tuple[str, frozenset[str]] | None:
        """A phrase as the lists have it and what it tells, though it has an ending."""
        if said := self._kinds.get(flat):
            return flat, said
        for ending in self._endings:
            stem = flat.removesuffix(ending)
            if stem != flat and len(stem) >= SHORTEST_STEM and (said := self._kinds.get(stem)):
                return stem, said | {PERSON}
        return None

    def _phrase(
        self, text: str, words: list[str], spans: list[tuple[int, int]], at: int, most: int
    ) -> tuple[int, Hit | None]:
        """The longest phrase of several words that begins at this one, and how many it has."""
        reach = 1
        while (
            reach < most and at + reach < len(words) and _joined(text, spans[at + reach - 1][1], spans[at + reach][0])
        ):
            reach += 1
        flat = [bare(word) for word in words[at : at + reach]]
        for used in range(reach, 1, -1):
            if found := self._ended(" ".join(flat[:used])):
                return used, Hit(spans[at][0], spans[at + used - 1][1], *found)
        return 1, None


def _joined(text: str, end: int, start: int) -> bool:
    """Whether two words are one phrase's: on one line, and little between them."""
    between = text[end:start]
    return len(between) <= GAP and "\n" not in between and "\t" not in between


@lru_cache(maxsize=1)
def _words() -> Words:
    kinds: dict[str, list[str]] = {}
    for file in FILES:
        for kind, phrases in lists(__file__, file).items():
            kinds.setdefault(kind, []).extend(phrases)
    return Words(kinds, kinds.pop(ENDINGS))
