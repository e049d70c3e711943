"""Finds the numbers that states give to people, by their structure, their check digits and the words around them.

Most are bare digits, which order numbers are too: they count only beside a word that names them. A few are built so that
chance does not make them (letters, birth date and check digit in their places): those count alone, as likely.
Example: sixteen digits are nothing; sixteen that hold a district and a birth date are likely a NIK, beside its word surely.
Beside its own label a number of the right form is likely one although its check fails: a digit may be misread.
Misses: numbers without a check digit whose word was not read.
Sources: python-stdnum's modules (each names its law), Permendagri 40/2019 (NIK), PMK 112/2022 (NPWP), Singapore, Hong Kong and
Taiwan check letters after their registries' published algorithms, DVLA form D1 (British licence numbers).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from detectors.kit.rules.id_number_checks import Check, check_named
from detectors.kit.rules.id_numbers_named import named_numbers
from detectors.kit.terms import Strength
from detectors.kit.text.broken_values import broken_numbers
from detectors.kit.text.digit_runs import digit_runs
from detectors.kit.text.page import Match, Page
from detectors.kit.word_lists import lists


@dataclass(frozen=True)
class Number:
    """A kind of number; ``id_numbers.toml`` explains the fields."""

    why: str
    english: str
    words: re.Pattern[str]
    check: Check
    digits: tuple[int, int] | None
    shape: re.Pattern[str]
    named: Strength
    alone: Strength | None
    loose: re.Pattern[str] | None
    unlikely: Check
    spoken: tuple[str, ...]

    def may_be_said(self, lower: str) -> bool:
        """Whether a text in lower case holds a part of one of the words; looking for parts costs little."""
        return not self.spoken or any(part in lower for part in self.spoken)


@dataclass(frozen=True)
class FoundNumber:
    """A number on the page: its code, how sure, and where."""

    why: str
    strength: Strength
    match: Match = field(repr=False)


NAMED: Final = "person-number"
"""The code of a number that only its name tells."""
REACH: Final = 60
"""Letters of the page's text before a number within which a word names it; a row or two."""
AFTER: Final = 30
NEAR: Final = 30
"""Letters before a number within which its label stands when the check fails; no other digit may stand between."""
_BEFORE: Final = re.compile(r"\d[ .\-]{1,2}\Z")
_BEHIND: Final = re.compile(r"[ .\-]{1,2}\d")
_NO_LITERAL: Final = re.compile(r"\\.[?*]?|\[[^]]*\]\??|\(\?:[^)]*\)\??|\(\?[=!<][^)]*\)|.[?*]|[.+^$]")
"""What is not literal in a pattern of words: escapes, classes, groups, optional letters."""


def find_numbers(page: Page) -> list[FoundNumber]:
    """The numbers of people on a page; one place is one number, the surest first."""
    lower = page.text.lower()
    found = [number for kind in number_kinds() for number in _found(page, kind, lower)]
    found += [FoundNumber(NAMED, Strength.LIKELY, match) for match in named_numbers(page)]
    found.sort(key=lambda number: -number.strength.rank)
    kept: list[FoundNumber] = []
    for number in found:
        if not any(_overlap(number.match, surer.match) for surer in kept):
            kept.append(number)
    return kept


def _overlap(match: Match, surer: Match) -> bool:
    return match.start < surer.end and surer.start < match.end


def _found(page: Page, number: Number, lower: str) -> Iterator[FoundNumber]:
    words, text = number.words, page.text
    said = number.may_be_said(lower) and words.search(text) is not None
    if number.alone is None and not said:
        return
    for value, start, end in _candidates(text, number):
        around = text[max(0, start - REACH) : start] + "\n" + text[end : end + AFTER]
        named = said and words.search(around) is not None
        strength = _strength(number, value, named, text, start, end)
        if strength is not None:
            yield FoundNumber(number.why, strength, Match(start, end, text[start:end], page.regions(start, end)))


def _strength(number: Number, value: str, named: bool, text: str, start: int, end: int) -> Strength | None:
    if number.check(value):
        if named:
            return number.named
        standing = number.alone is not None and number.unlikely(value) and not _goes_on(text, start, end)
        return number.alone if standing else None
    if named and number.loose is not None and (not number.digits or text[start].isdigit()):
        before = text[max(0, start - NEAR) : start]
        label = max(number.loose.finditer(before), key=lambda match: match.end(), default=None)
        return Strength.LIKELY if label and not any(map(str.isdigit, before[label.end() :])) else None
    return None


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether a number is a part of a longer one, whose groups go on before or behind it."""
    return _BEFORE.search(text[max(0, start - 3) : start]) is not None or _BEHIND.match(text[end : end + 3]) is not None


def _candidates(text: str, number: Number) -> Iterator[tuple[str, int, int]]:
    if number.digits:
        yield from ((digits, start, end) for digits, start, end in digit_runs(text, *number.digits))
        least, most = number.digits
        broken = broken_numbers(text) if least == most else ()
        yield from (found for found in broken if len(found[0]) == most and number.check(found[0]))
        return
    for match in number.shape.finditer(text):
        yield match[0], *match.span()


@lru_cache(maxsize=1)
def number_kinds() -> tuple[Number, ...]:
    """All kinds, in the order of the file."""
    return tuple(_number(entry) for entry in lists(__file__)["number"])


def _number(entry: dict[str, Any]) -> Number:
    name = entry.get("check", "")
    low_high = entry.get("digits")
    return Number(
        entry["why"],
        entry["english"],
        re.compile(entry["words"], re.I),
        check_named(name),
        (low_high[0], low_high[1]) if low_high else None,
        re.compile(rf"(?<![A-Za-z0-9])(?<!\d[-./])(?:{entry.get('shape', '')})(?![A-Za-z0-9]|[-./]\d)"),
        Strength(entry.get("named", "sure")),
        Strength(entry["alone"]) if "alone" in entry else None,
        _loose(entry),
        check_named(entry.get("unlikely", "")),
        _parts(entry["words"]),
    )


def _loose(entry: dict[str, Any]) -> re.Pattern[str] | None:
    """The words beside which a number counts although its check fails."""
    told = entry.get("loose", False)
    words = entry["words"] if told is True else told
    return re.compile(words, re.I) if words else None


def _parts(words: str) -> tuple[str, ...]:
    """A literal part of each word in a pattern; none at all where a word has none."""
    plainer = _NO_LITERAL.sub("\0", words)
    parts = [max(re.findall(r"[^\0]+", one) or [""], key=len).strip().lower() for one in plainer.split("|")]
    return tuple(parts) if all(len(part) > 1 for part in parts) else ()
