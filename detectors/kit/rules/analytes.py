"""Counts rows of results: an analyte, its value, and a unit or a range, as laboratories and measuring devices print them.

An analyte by itself is a word of biology, with a number it is a food's label; it takes a value, and a unit or a range
beside it. Names, headings and results that are words stand in ``analytes.toml``.
Example: ``Leukosit | 12.400 | /uL | 4.000 - 10.000`` is a row; ``Hemoglobin | 12-16 g/dL`` is a range without a value.
Sources: LOINC's two thousand commonest observations (names), UCUM (units), the panels of Prodia, Kimia Farma, Mayo Clinic
Laboratories, Synlab and Biomnis, WS/T 405 (Chinese blood counts), ISO 81060-2 (what meters of blood pressure show).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from detectors.kit.rules.medicine_words import Hit
from detectors.kit.text.page import Page

UNITS: Final = re.compile(
    r"(?i)(?:(?<=\d)|(?<=\s)|^)(?:[munµμp]?g/(?:d?[lI1]|m[lI1]|24)|[mµuμnp]?mol/(?:[lI1]|mol)"
    r"|[mµuμ]?(?:i?u|ui|ie)/(?:m?[lI1]|d[lI1])|m?eq/[lI1]|mm/(?:jam|h(?:r|our)?|1?\.?\s?std)|pg(?:/m[lI1])?|f[lI1](?![a-z])"
    r"|/\s?(?:[unpµμ]l|mm3|mm³|lpb|lpk|hpf|lpf)|(?:[x×*]\s?)?10[\^*eE]?\s?[0-9³⁶⁹]{1,2}\s?/\s?[uµμ]?[lI1]|10³/|ribu/|juta/"
    r"|(?-i:[TG]/[lLI1])(?![a-z])|g%|mg%|mmhg|m[lI1]/min|ml/menit|ng/d[lI1]|s/co|coi|detik|k/ul|m/ul|cells?/|gpt/[lI1]"
    r"|t(?:ys|ıs)\.?\s?/|mln\.?\s?/|г/л|ммоль/л|мкмоль/л|ед/л|мм/ч|тыс|млн|個/|万/)"
)
RANGE: Final = re.compile(
    r"\d+(?:[.,]\d+)?\s?(?:[-–—~～]|s/d|sd|to|à|a|bis|do|tot|đến|до|至|から)\s?\d+(?:[.,]\d+)?"
    r"|[<>≤≥＜＞]\s?=?\s?\d+(?:[.,]\d+)?",
    re.I,
)
PRESSURE: Final = re.compile(r"(?<![\d/.,-])(?:[89]\d|1\d\d|2[0-3]\d)\s?/\s?(?:[4-9]\d|1[0-3]\d)(?![\d/]|[.,-]\d|\s?%)")
"""Systolic over diastolic; a date or a fraction has smaller numbers before the stroke."""
SUGAR: Final = re.compile(r"(?i)(?<![\d.,])\d{1,3}(?:[.,]\d)?\s?(?:mg/d[lI1]|mmol/[lI1])")
METER: Final = re.compile(r"(?i)\bsys\b[\s\S]{0,40}\bdia\b|\bmmhg\b[\s\S]{0,40}\bpul(?:se)?\b")
"""What the glass of a meter says beside its digits."""
BELOW: Final = re.compile(rf"\W{{0,2}}\d{{1,5}}(?:[.,]\d{{1,3}})?\s?(?:%|{UNITS.pattern.removeprefix('(?i)')})", re.I)
"""A value with its unit at the beginning of a line."""
_NUMBER: Final = re.compile(r"(?<![\d.,])\d+(?:[.,]\d+)?")
_VALUE: Final = re.compile(r"\W*\d{1,6}(?:[.,]\d{1,3})?\W*[HL]?\W*")
SHORT_NAME: Final = 3
"""Letters up to which an analyte may be anything else (``PT`` in a table of a league): it takes a unit, or company."""
WORDS_IN_ROW: Final = 14
WORDED_ROW: Final = 6
"""Words of a row of results, and of one whose result is a word (``negatif``); a sentence that names an analyte is longer."""
UNIT_LINE: Final = 16
"""Letters of a line that holds a unit and nothing else."""
PIECES: Final = 4
"""Loose names of analytes that make rows where the pieces of a table came apart."""


@dataclass(frozen=True)
class Row:
    """A row of the page's text with the words of health in it."""

    text: str = field(repr=False)
    start: int
    hits: tuple[Hit, ...]

    def first(self, kind: str) -> Hit | None:
        """The first hit of a kind in the row."""
        return next((hit for hit in self.hits if kind in hit.kinds), None)


def rows_of(text: str, found: Sequence[Hit]) -> Iterator[Row]:
    """The rows of a page's text that hold words of health."""
    at = 0
    while at < len(found):
        start = text.rfind("\n", 0, found[at].start) + 1
        end = text.find("\n", found[at].start)
        end = len(text) if end < 0 else end
        last = at
        while last < len(found) and found[last].start < end:
            last += 1
        yield Row(text[start:end], start, tuple(found[at:last]))
        at = last


def result_rows(page: Page, rows: Sequence[Row]) -> int:
    """How many rows of results a page has, with its pieces put together where a table came apart."""
    results = [_result(row) or _result_below(page.text, row) for row in rows]
    long, short = sum(one == "sure" for one in results), sum(one == "short" for one in results)
    counted = long + short if long else 0
    return max(counted, _loose(page, rows))


def _result(row: Row) -> str:
    """Whether a row is one of results: ``sure``, ``short`` where its name may be another's, or nothing."""
    hit = row.first("analyte")
    if hit is None:
        return _worded(row, row.first("disease"))
    if len(row.text.split()) > WORDS_IN_ROW:
        return ""
    rest = row.text[hit.end - row.start :]
    unit, ranged = UNITS.search(rest), RANGE.search(rest)
    if _NUMBER.search(RANGE.sub(" ", UNITS.sub(" ", rest))):
        if unit is not None:
            return "sure"
        return ("short" if len(hit.word) <= SHORT_NAME else "sure") if ranged is not None else ""
    return "" if any(map(str.isdigit, rest)) else _worded(row, hit)


def _worded(row: Row, hit: Hit | None) -> str:
    """Whether a row says a result in a word: ``HIV: Negative``."""
    told = hit is not None and any("outcome" in other.kinds and other.start >= hit.end for other in row.hits)
    return "sure" if told and len(row.text.split()) <= WORDED_ROW else ""


def _result_below(text: str, row: Row) -> str:
    """An analyte with nothing beside it and its value below it, as screens show results."""
    hit = next((hit for hit in reversed(row.hits) if "analyte" in hit.kinds), None)
    if hit is None or len(hit.word) < SHORT_NAME or any(map(str.isdigit, row.text[hit.end - row.start :])):
        return ""
    below = text[row.start + len(row.text) + 1 :][: UNIT_LINE * 2].partition("\n")[0]
    return "sure" if BELOW.match(below) and len(row.text.split()) <= WORDED_ROW else ""


def _loose(page: Page, rows: Sequence[Row]) -> int:
    """Names of analytes, units and values that stand alone in lines of their own."""
    names = sum(
        1 for row in rows for hit in row.hits if "analyte" in hit.kinds and _alone(row.text, hit.start - row.start, hit)
    )
    if names < PIECES:
        return 0
    units = sum(1 for line in page.lines if len(line.text) <= UNIT_LINE and UNITS.search(line.text))
    values = sum(1 for line in page.lines if _VALUE.fullmatch(line.text))
    return min(names, units, values)


def _alone(text: str, start: int, hit: Hit) -> bool:
    """Whether a word is all that its piece of a row says."""
    before = text[:start].rpartition("\t")[2]
    after = text[start + hit.end - hit.start :].partition("\t")[0]
    return not any(sign.isalnum() for sign in before + after)
