"""Gathers what speaks for a medical paper on one page: its words by what they tell, rows of results, labels with values, names.

What standing labels mean is data (``medicine.toml``), shared with identity papers where both have a name, a birth and a number.
Sources: those of ``medicine_words.py``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from detectors.kit.rules.analytes import METER, PRESSURE, SUGAR, Row, result_rows, rows_of
from detectors.kit.rules.medicine_names import beside, greeted, may_be_name
from detectors.kit.rules.medicine_signs import (
    BIRTH_MARK,
    BURNT_IN,
    DOSES,
    HOSPITAL,
    MEASURED,
    NAME_AND_DATE,
    OWN,
    SIGNATURE,
    SPECIALIST,
)
from detectors.kit.rules.medicine_words import Hit, hits
from detectors.kit.text.fields import Field, Labels, bears_out
from detectors.kit.text.names import TITLED, is_name, looks_like_name, names_in
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain
from detectors.kit.word_lists import lists

SHARED: Final = ("name", "birth", "number", "address")
"""Meanings whose labels medical papers share with identity papers."""
READINGS: Final = 2
"""Rows with a blood pressure that make a log of it."""
SHORT_ROW: Final = 10
"""Words of a row in a log; a sentence that names a value is longer."""
_EVERYWHERE: Final = (
    "person third general take greeting form outcome column told nutrition leaflet career state verdict chatty points"
)
QUIET: Final = frozenset(_EVERYWHERE.split())
"""What words tell that stand on any page: by these alone it is no medical one."""


@lru_cache(maxsize=1)
def patient_labels() -> Labels:
    """The labels of medical papers, with those that they share with identity papers."""
    own, shared = lists(__file__, "medicine")["labels"], lists(__file__, "id_papers")["meanings"]
    return Labels(
        {meaning: [*words, *(shared[meaning] if meaning in SHARED else ())] for meaning, words in own.items()}
    )


@dataclass(frozen=True)
class Signs:
    """What speaks for a medical paper on one page. ``words`` are the different ones by what they tell; ``asked``
    is what labels ask for, ``filled`` where a value answers. ``stated`` are findings with a colon behind their word,
    ``nameable`` tells that a line by itself may be a name that no list knows."""

    text: str = field(repr=False)
    words: dict[str, set[str]] = field(repr=False)
    rows: int
    readings: int
    filled: frozenset[str]
    lines: int
    names: int
    asked: frozenset[str]
    stated: int
    nameable: bool

    @property
    def named(self) -> bool:
        return self.names > 0

    @property
    def who(self) -> bool:
        return bool(self.filled & {"name", "birth", "number"}) or self.named

    @property
    def labelled(self) -> bool:
        return bool(self.filled & {"name", "birth"})

    @property
    def where(self) -> bool:
        named = SPECIALIST.search(self.text) or HOSPITAL.search(self.text)
        return bool(self.count("place", "doctor", "speciality")) or named is not None

    @property
    def given(self) -> bool:
        """Whether a drug is named or measured out."""
        measured = DOSES.search(self.text) or (self.count("form") and MEASURED.search(self.text))
        return bool(self.count("drug") or measured)

    @property
    def instructed(self) -> bool:
        """Whether it is said when and how often."""
        return bool(self.count("dosing")) or SIGNATURE.search(self.text) is not None

    def count(self, *kinds: str) -> int:
        """Different words of these kinds."""
        return sum(len(self.words.get(kind, ())) for kind in kinds)

    def matches(self, pattern: re.Pattern[str]) -> int:
        """Different texts that a pattern finds."""
        return len({plain(match[0]) for match in pattern.finditer(self.text)})


def may_be_medical(found: Sequence[Hit], page: Page) -> bool:
    """Whether a page is worth a look: most hold no word of medicine."""
    said = any(not hit.kinds <= QUIET for hit in found) or OWN.search(page.text) is not None
    return said or any(BURNT_IN.search(line.text) for line in page.lines)


def signs_of(page: Page, labels: Sequence[Field]) -> Signs:
    """The signs of a medical paper on a page whose labels were read."""
    found = hits(page.text)
    rows = list(rows_of(page.text, found))
    words: dict[str, set[str]] = {}
    for hit in found:
        for kind in hit.kinds:
            words.setdefault(kind, set()).add(hit.word)
    filled = {meaning for each in labels for meaning in each.meanings if each.values and _filled(meaning, each.text)}
    names = sum(1 for line in page.lines if _names_a_patient(line.text))
    return Signs(
        page.text,
        words,
        result_rows(page, rows),
        _readings(page.text, rows, words),
        frozenset(filled),
        sum(1 for _ in page.lines),
        names,
        frozenset(meaning for each in labels for meaning in each.meanings),
        sum("finding" in hit.kinds and page.text[hit.end : hit.end + 2].strip()[:1] in (":", "：") for hit in found),
        any(len(row) == 1 and may_be_name(row[0].text) for row in page.rows),
    )


def _names_a_patient(text: str) -> bool:
    """Whether a line is a name, perhaps with a birth, and no doctor's."""
    if SPECIALIST.search(text):
        return False
    marked = NAME_AND_DATE.match(text) or BIRTH_MARK.search(text)
    return marked is not None or is_name(text) or any(True for _ in (*beside(text), *greeted(text)))


def _filled(meaning: str, text: str) -> bool:
    if meaning == "name":
        named = looks_like_name(text) or is_name(text) or TITLED.match(text) is not None
        return named or bears_out(meaning, text) or next(names_in(text), None) is not None
    return bears_out(meaning, text) if meaning in ("birth", "number") else bool(plain(text))


def _readings(text: str, rows: Sequence[Row], words: dict[str, set[str]]) -> int:
    """Rows of a log of pressures or sugars; a meter's glass and a pressure beside its word are as good as two."""
    pressure = bool(words.get("pressure"))
    if not pressure and not words.get("analyte"):
        return 0
    if METER.search(text) or any(row.first("pressure") and _is_short(row.text, PRESSURE) for row in rows):
        return READINGS
    short = text.split("\n")
    sugars = sum(_is_short(row, SUGAR) for row in short)
    return max(sum(_is_short(row, PRESSURE) for row in short) if pressure else 0, sugars - 1)


def _is_short(row: str, pattern: re.Pattern[str]) -> bool:
    """Whether a row is a line of a log and no sentence."""
    return pattern.search(row) is not None and len(row.split()) <= SHORT_ROW
