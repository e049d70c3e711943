"""Reads fields as papers print them: a label and its value, behind it, beside it or below, with the label's meaning.

Readers misread a letter or two, drop colons and glue words together, so labels are matched with a few edits and a value must
look like what its label announces: a birth needs a date, a number digits. An empty form has labels without values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.terms import Region
from detectors.kit.text.digit_runs import numerals
from detectors.kit.text.near_phrases import Phrases, begins
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import letters, plain, says_something, value_start
from detectors.kit.word_lists import lists

FIELD_NUMBER: Final = re.compile(r"\W*\d{1,2}[a-d]?[.)]?\s*(?=[A-Za-z])")
"""The number of a field before its label, as on licences: ``4b EXP``, ``1. Name``."""
_JOINT: Final = re.compile(r"[\s/|.,·•*]*(?:\(\d{1,2}\))?[\s/|.,·•*]*")
"""What stands between two labels of one field: ``Nom / Surname (1)``."""
BELOW: Final = 2.2
"""Heights of a label between it and the value under it; small labels stand over larger values."""
BESIDE: Final = 12
"""Heights of a label between it and the value beside it; what stands farther away is another column's."""
LEVEL: Final = 0.6
"""Heights of a label by which its value may stand higher or lower and still be in its row."""
UNMISTAKABLE: Final = 11
"""Letters from which a label is known though misread where a value would be shown if it were none: two letters may be wrong."""
GLUED: Final = 3
"""Letters from which a label is one although its value begins without a space: ``NamaBUDI``, and ``p1`` is no ``p``."""
LONGEST: Final = 60
"""Letters at the beginning of a line in which a label ends."""
READ: Final = 240
"""Letters of a line in which labels may follow each other; a longer line is no row of labels."""
LONGEST_VALUE: Final = 90
"""Letters of a value; what is longer is a sentence that begins like a label."""
NUMBER: Final = (4, 30)
NUMERIC: Final = 0.4
"""Least digits and most letters of a paper's number, and the share of digits in it: a British licence has seven in sixteen."""
SHORTEST_ADDRESS: Final = 3
LONGEST_OTHER: Final = 40
NAME: Final = (2, 45)
FEW_DIGITS: Final = 2
"""Letters of the values of addresses, other fields and names; a name read well has no digits, a misread one a few."""
PARTICLE: Final = 2
MOST_NAMES: Final = 7
CAPITALS: Final = 0.7
"""Letters up to which a word is a particle (``de``, ``al``), words of the longest name, the share of them with a capital."""
FAR_EAST: Final = 0x2E80
"""Scripts from here on have no capitals and no spaces between words."""
_DIGITS: Final = r"[0-9OoIl|]"
DATE: Final = re.compile(
    rf"(?<![0-9])(?:{_DIGITS}{{1,2}}\s?[-./ ,]\s?{_DIGITS}{{1,2}}\s?[-./ ,]\s?(?:[12l]\d{{3}}|\d\d)"
    rf"|(?:19|20)\d\d\s?[-./年 ]\s?\d{{1,2}}\s?[-./月 ]\s?\d{{1,2}}|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d"
    r"|\d{1,2}(?:st|nd|rd|th)?[-./\s]{0,2}[A-Za-zÀ-ÿ]{3,9}\.?(?:\s?/\s?[A-Za-zÀ-ÿ.]{3,9})?[-./,\s]{0,2}(?:(?:19|20)\d\d|\d\d)"
    r"|[A-Za-z]{3,9}\.?\s?\d{1,2},?\s(?:19|20)\d\d"
    r"|(?:昭和|平成|令和|大正|民國)\s?(?:元|\d{1,3})\s?年\s?\d{1,2}\s?月\s?\d{1,2})(?![0-9])"
)
_LISTS: Final = lists(__file__)
_SEXES: Final = frozenset(_LISTS["sexes"])
_FOR_LIFE: Final = tuple(_LISTS["for_life"])


@dataclass(frozen=True)
class Field:
    """A label on the page. ``end`` is where it ends in its line; ``values`` are lines with the index where a value begins."""

    line: TextLine
    end: int
    meanings: frozenset[str]
    words: frozenset[str] = field(repr=False)
    values: tuple[tuple[TextLine, int], ...] = field(default=(), repr=False)

    @property
    def text(self) -> str:
        return " ".join(line.text[start:] for line, start in self.values)

    @property
    def beside(self) -> bool:
        """Whether its value stands in the label's own row."""
        return any(value is self.line or _in_row(self.line, value) for value, _ in self.values)

    @property
    def label(self) -> Region:
        """The region of the label itself."""
        return self.line.span(0, self.end)

    @property
    def filled(self) -> frozenset[str]:
        """Those of its meanings that the value bears out."""
        return frozenset(meaning for meaning in self.meanings if bears_out(meaning, self.text))


class Labels:
    """Words that stand before values, by meaning.

    ``exact``: no letter may be misread and no second label follows the first, because a value may look like a label or like
    another paper's: ``Password sandi123``, and ``Passport`` is nearly ``Passwort``.
    """

    def __init__(self, meanings: Mapping[str, Sequence[str]], exact: bool = False) -> None:
        self._exact = exact
        self._meanings: dict[str, set[str]] = {}
        for meaning, labels in meanings.items():
            for label in labels:
                self._meanings.setdefault(plain(label), set()).add(meaning)
        self._phrases = Phrases(self._meanings, exact)

    def at_start(self, text: str) -> tuple[int, frozenset[str], frozenset[str]] | None:
        """Where the labels that begin a text end in it, their meanings and their words; None where none begins it."""
        end, meanings, words = 0, set[str](), set[str]()
        number = FIELD_NUMBER.match(text)
        starts = {0, number.end()} if number else {0}
        while starts:
            found = [hit for start in starts for hit in self._at(text, start)]
            if not found:
                break
            end, word = max(found)
            meanings |= self._meanings[word]
            words |= {hit[1] for hit in found if hit[0] == end}
            joint = None if self._exact else _JOINT.match(text, end)
            starts = {joint.end()} if joint and joint.end() < len(text) else set()
        return (end, frozenset(meanings), frozenset(words)) if end else None

    def spells(self, text: str) -> bool:
        """Whether a text is made of labels to the letter, after a field's number and whatever stands between them.

        Long ones may be misread: no name is so near to one. ``CARMEN`` is a letter from a label and is none.
        """
        number = FIELD_NUMBER.match(text)
        flat = plain(text[number.end() :] if number else text)
        if any(len(word) >= UNMISTAKABLE and begins(flat, word) == len(flat) for word in self._meanings):
            return True
        reached = {0}
        for at in range(len(flat)):
            if at in reached:
                reached |= {at + long for long in range(1, LONGEST) if flat[at : at + long] in self._meanings}
        return bool(flat) and len(flat) in reached

    def _at(self, text: str, start: int) -> Iterator[tuple[int, str]]:
        signs = [pair for pair in letters(text) if pair[1] >= start][:LONGEST]
        for used, word in self._phrases.beginning("".join(sign for sign, _ in signs)):
            if _stands_alone(text, signs, used, word):
                yield signs[used - 1][1] + 1, word


def _stands_alone(text: str, signs: Sequence[tuple[str, int]], used: int, word: str) -> bool:
    """A label ends where a word ends, or where a colon, digit or capital begins: readers drop the space after it."""
    end = signs[used - 1][1] + 1
    rest = text[end : end + 1]
    if not rest.isalpha():
        return not (rest.isdigit() and len(word) < GLUED)
    if ord(word[0]) > FAR_EAST:
        return len(word) > 1
    return len(word) >= GLUED and rest.isupper() and text[end - 1].islower()


def fields(page: Page, labels: Labels) -> list[Field]:
    """The fields on a page, in reading order."""
    starts = {id(line): _parsed(labels, line.text) for line in page.lines}
    found = []
    for index, row in enumerate(page.rows):
        for place, line in enumerate(row):
            parsed = starts[id(line)]
            if parsed is None:
                continue
            end, meanings, words = parsed
            beside = []
            for other in row[place + 1 : place + 4]:
                if starts[id(other)] is not None:
                    break
                beside.append(other)
            below = [other for rows in page.rows[index + 1 : index + 3] for other in rows if starts[id(other)] is None]
            found.append(Field(line, end, meanings, words, _values(line, end, beside, below)))
    return found


@lru_cache(maxsize=2048)
def _parsed(labels: Labels, text: str) -> tuple[int, frozenset[str], frozenset[str]] | None:
    return labels.at_start(text)


def _values(
    line: TextLine, end: int, beside: Sequence[TextLine], below: Sequence[TextLine]
) -> tuple[tuple[TextLine, int], ...]:
    start = value_start(line.text, end)
    if says_something(line.text[start:]) or len(plain(line.text[start:])) == 1:
        return ((line, start),)
    following = tuple((other, 0) for other in beside if plain(other.text))
    if following and _near(line, following[0][0]):
        return following
    return tuple((other, 0) for other in below if _under(line, other) and plain(other.text))[:1] or following


def _near(line: TextLine, value: TextLine) -> bool:
    """Whether a line in the row is close enough to be this label's and not another column's."""
    gap = max(value.region.left - line.region.right, value.region.top - line.region.bottom)
    return gap < BESIDE * line.height


def _in_row(line: TextLine, value: TextLine) -> bool:
    x, y = line.along
    (ax, ay), (px, py) = line.quad[0], value.quad[0]
    return abs((py - ay) * x - (px - ax) * y) < LEVEL * line.height


def _under(line: TextLine, value: TextLine) -> bool:
    """Whether the other line begins below this one, in the direction of its own text."""
    x, y = line.along
    (ax, ay), (dx, dy) = line.quad[0], line.quad[3]
    px, py = value.quad[0]
    (bx, by), (qx, qy) = line.quad[1], value.quad[1]
    down = (py - dy) * x - (px - dx) * y
    left, right = (px - ax) * x + (py - ay) * y, (qx - ax) * x + (qy - ay) * y
    length = (bx - ax) * x + (by - ay) * y
    return -LEVEL * line.height < down < BELOW * line.height and right > 0 and left < length


def bears_out(meaning: str, text: str) -> bool:
    """Whether a value looks like what its label announces."""
    text = numerals(text)
    flat = plain(text)
    if not flat or len(text) > LONGEST_VALUE:
        return False
    digits = sum(sign.isdigit() for sign in flat)
    if meaning == "number":
        return NUMBER[0] <= digits and len(flat) <= NUMBER[1] and digits >= NUMERIC * len(flat)
    if meaning == "birth":
        return DATE.search(text) is not None
    if meaning in ("expiry", "issued"):
        return DATE.search(text) is not None or flat.startswith(_FOR_LIFE)
    if meaning == "sex":
        return any(plain(word) in _SEXES for word in re.split(r"[\s/,.:]+", text)[:3]) or flat in _SEXES
    if meaning == "address":
        return len(flat) >= SHORTEST_ADDRESS
    if meaning == "other":
        return len(flat) <= LONGEST_OTHER
    return digits <= FEW_DIGITS and NAME[0] <= len(flat) <= NAME[1] and is_named(text)


def is_named(text: str) -> bool:
    """Whether a text is written as names are: in capitals or with capitals at the words' beginnings."""
    if any(ord(sign) > FAR_EAST for sign in text):
        return True
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > PARTICLE]
    big = sum(1 for word in words if not word[0].islower())
    return bool(words) and len(words) <= MOST_NAMES and big >= CAPITALS * len(words)
