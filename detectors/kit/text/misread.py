"""Puts misread words right, so that every rule sees what was printed: ``PASSW0RD``, ``Kata sandl``, ``Kodeverifikasi``.

The words are those that the rules speak of (``vocabulary.txt``, gathered by ``setup/vocabulary.py``). A token that is one of
them but for signs that look alike is that word; from six letters on one letter may be wrong, lost or added; two words that
were glued together come apart. What is a word of its own (``common_words.txt``, measured on how often words are written in
twenty-three languages) is left alone, and so is a value behind a sign. Places are kept: a word covers the pixels it did.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, cached_property, lru_cache
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.text.names import NAMES
from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import plain_list

SHORTEST: Final = 4
"""Letters of a word that is put right; shorter ones turn into each other by one sign."""
EDITED: Final = 6
"""Letters from which one may be wrong, lost or added."""
PART: Final = 3
SHORT: Final = frozenset({"no", "of", "id", "pin", "otp", "nik", "atm", "tan", "kk", "rt", "rw", "nr"})
GLUED: Final = 7
"""Letters of a word that begins with a capital inside of a token; short words that are glued behind longer ones; and letters
of all that is glued together. Other words of two and three letters are found in too many words."""
WORDS: Final = 3
"""Words that a token is glued together of at most."""
LONGEST: Final = 40
"""Signs of a token that is looked at; what is longer is a key or an address."""
LETTERS: Final = 0.5
"""Share of a token that must be letters: a code is no word."""
TOKEN: Final = re.compile(r"(?:[^\W_]|\|){4,}")
HUMP: Final = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z](?!i\b))")
"""Where a blank was lost before a capital."""
VALUE: Final = re.compile(r"[:=@]\s{0,2}[\"'“`]?$|(?:^|\s)--?$")
"""What stands before a value, which is whatever it is."""
NEAR: Final = 4
"""Signs before a token that are looked at for it."""
BEFORE: Final = re.compile(r"(?:^|[\s(])$")
BEHIND: Final = re.compile(r"[,;.!?)/]|:(?!\S)|\s|$")
"""What stands around words that were glued together: in programs, names of many words are one."""
ZONE: Final = re.compile(r"<<|\S{41}")
"""A machine-readable row, or a key: its letters are no words."""
_ALIKE: Final = str.maketrans("d01i|!58269", "oollllsbzgg")


def lookalike(word: str) -> str:
    """The word with signs that look alike made one: ``0OD``, ``1lI|``, ``5S``, ``8B``, ``2Z``, ``69g``, ``rnm``, ``vvw``."""
    plain = word.casefold()
    if not plain.isascii():
        plain = "".join(sign for sign in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(sign))
    return plain.translate(_ALIKE).replace("rn", "m").replace("vv", "w")


def shortened(word: str) -> Iterator[str]:
    """The word without one of its letters, once for each: two words one edit apart share one of these or one is the other's."""
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


class Vocabulary:
    """Words that are known, and those that must not be taken for them."""

    def __init__(self, words: Iterable[str], common: Iterable[str], names: Iterable[str] = ()) -> None:
        self.words = frozenset(words)
        self._names = frozenset(names)
        self.common = frozenset(common) - self.words
        self._folded: dict[str, str] = {}
        self._edited: dict[str, str] = {}
        for word in sorted(self.words):
            flat = lookalike(word)
            if len(word) >= SHORTEST:
                self._folded.setdefault(flat, word)
            if len(word) >= EDITED:
                for short in (flat, *shortened(flat)):
                    self._edited.setdefault(short, word)

    @cached_property
    def _others(self) -> dict[str, str]:
        """The common words by how they look: as beginnings of words that rules ask for, ``psikologi``."""
        return {lookalike(word): word for word in sorted(self.common)}

    def meant(self, token: str, apart: bool = True) -> str | None:
        """The word that a token stands for, or the words if it may come ``apart``, in lower case; None where it is right so."""
        low = token.casefold()
        if low in self.words or low in self.common or plain(low) in self._names or len(low) != len(token):
            return None
        if low.rstrip("123456789") in SHORT:  # ``PIN1`` is the first of two, and no ``pini``
            return None
        flat = lookalike(token)
        known = self._folded.get(flat) or (None if low.isalpha() else self._others.get(flat))
        return known or (self._apart(token) if apart else None) or self._near(flat)

    def _near(self, flat: str) -> str | None:
        """The word that a folded one is but for one letter."""
        words = (self._edited.get(short) for short in (flat, *shortened(flat))) if len(flat) >= EDITED - 1 else ()
        return next((word for word in words if word is not None and _one_edit(flat, lookalike(word))), None)

    def _apart(self, token: str) -> str | None:
        """The words that a token is glued together of."""
        humps = HUMP.split(token) if token.isalpha() else []
        if len(humps) > 1 and token[0].islower():  # A name in a program.
            return None
        if len(humps) > 1 and all(hump.casefold() in self._names or self._known(hump) for hump in humps):
            return " ".join(self._known(hump) or hump.casefold() for hump in humps)
        return self._glued(token.casefold(), WORDS) if len(token) >= GLUED else None

    def _glued(self, low: str, most: int) -> str | None:
        if most == 1:
            return low if low in self.words and len(low) >= SHORTEST else None
        for at in range(SHORTEST, len(low) - 1):
            if low[:at] not in self.words:
                continue
            end = low[at:] if low[at:] in SHORT else self._glued(low[at:], 1) or self._glued(low[at:], most - 1)
            if end:
                return f"{low[:at]} {end}"
        return None

    def _known(self, part: str) -> str | None:
        low = part.casefold()
        return low if low in self.words else self._folded.get(lookalike(low)) if len(low) >= SHORTEST else None


def _one_edit(first: str, second: str) -> bool:
    """Whether two words are one letter apart: exchanged, lost or added."""
    short, long = sorted((first, second), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((index for index, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]


@cache
def vocabulary() -> Vocabulary:
    """The words of all rules."""
    return Vocabulary(plain_list(__file__, "vocabulary"), plain_list(__file__, "common_words"), NAMES)


@lru_cache(maxsize=8192)
def _meant(token: str, apart: bool) -> str | None:
    return vocabulary().meant(token, apart)


def repaired(line: TextLine) -> TextLine:
    """The line with the words of rules put right; the line itself where there is nothing to mend."""
    text = line.text
    if ZONE.search(text):
        return line
    mended = list(_mended(text))
    if not mended:
        return line
    edges = line.edges or tuple(index / len(text) for index in range(len(text) + 1))
    signs: list[str] = []
    places: list[float] = []
    position = 0
    for start, end, word in mended:
        signs += (text[position:start], word)
        places += edges[position:start]
        step = (edges[end] - edges[start]) / len(word)
        places += (edges[start] + step * index for index in range(len(word)))
        position = end
    return replace(line, text="".join((*signs, text[position:])), edges=(*places, *edges[position:]))


def _mended(text: str) -> Iterator[tuple[int, int, str]]:
    """Tokens of a text that are misread words, with the words."""
    said = {match[0].casefold() for match in TOKEN.finditer(text)}
    for match in TOKEN.finditer(text):
        token = match[0].strip("|")
        start = match.start() + match[0].index(token) if token else match.start()
        if not SHORTEST <= len(token) <= LONGEST or sum(map(str.isalpha, token)) < LETTERS * len(token):
            continue
        before = text[max(0, start - NEAR) : start]
        if VALUE.search(before):
            continue
        word = _meant(token, BEFORE.search(before) is not None and BEHIND.match(text, start + len(token)) is not None)
        if word is None or (not token.isalpha() and word in said):
            continue
        said.add(word)
        yield start, start + len(token), _written_like(token, word)


def _written_like(token: str, word: str) -> str:
    letters = [sign for sign in token if sign.isalpha()]
    if word.replace(" ", "") == token.casefold() and len(token) == len(token.casefold()):
        signs = iter(token)
        return "".join(sign if sign == " " else next(signs) for sign in word)
    if sum(map(str.isupper, letters)) > len(letters) / 2:
        return word.upper()
    return word.capitalize() if letters[0].isupper() else word
