"""Finds whom a medical paper is about and who signed it: values of labels, names beside births, salutations, doctors, numbers.

Where a paper is known to be one about a patient, a line that could be a name is taken for one: results and headings hold words
of medicine, names do not.
Sources: those of ``medicine_words.py``; titles of the Konsil
Kedokteran Indonesia and of the German, French and Spanish chambers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.id_numbers_named import numbers_behind
from detectors.kit.rules.medicine_names import BIRTH, beside, greeted, may_be_name
from detectors.kit.rules.medicine_signs import BIRTH_MARK, BURNT_IN, DATE, LONG_NUMBER, NAME_AND_DATE
from detectors.kit.rules.medicine_words import Hit, Words, hits
from detectors.kit.terms import FieldName, Region
from detectors.kit.text.fields import Field, bears_out
from detectors.kit.text.names import is_name, looks_like_name, names_in
from detectors.kit.text.page import Page
from detectors.kit.text.phrases import plain
from detectors.kit.text.repeats import repeats
from detectors.kit.word_lists import lists

Named = tuple[Region, FieldName]
BY_MEANING: Final[Mapping[str, FieldName]] = {
    "name": FieldName.NAME,
    "birth": FieldName.BIRTH,
    "number": FieldName.NUMBER,
    "address": FieldName.ADDRESS,
    "doctor": FieldName.NAME,
    "contact": FieldName.OTHER,
}
"""What a label asks for that tells who a paper is about, and the field that its value is."""
DOCTOR: Final = re.compile(
    r"(?:\b(?:drg?|Dr|DR|dr)\.?|\bapt\.|\bNs\.|\bBdn\.)\s?[A-Z][\w'’.]{1,24}(?:,?[^\S\n](?!(?:dan|and|at"
    r"|the)\b)[A-Z][\w.'’]{0,24}){0,4}(?:,\s?(?:Sp\.?\s?[A-Z]\w{0,6}(?:\([A-Z]\))?|M\.\s?\w{1,8}|S\.\s?\w{1,8}"
    r"|Sp\w{1,4}\.?))*"
    r"|\b[A-Z][\w.'’]{1,24}(?:\s[A-Z][\w.'’]{0,24}){1,3},\s?(?:M\.?D\b\.?|D\.?O\b|MBBS|Sp\.?\s?[A-Z]\w{0,6}"
    r"|PhD|RN|NP|PA-C|FRCP\w?|S\.\s?Farm|A\.?Md\.?\w*)"
)
LICENCE: Final = re.compile(
    r"(?i)\b(?:S\.?I\.?P\.?|S\.?T\.?R\.?|SIPA|SIK|STRA|NPI|DEA"
    r"|GMC)\b\s?(?:no)?\W{0,3}((?=[^\s]*\d)[\w./\-]{4,40})"
)
NUMBERED: Final = re.compile(r"^([3-9])\.?\s{0,3}(?=[A-Z0-9])")
BY_NUMBER: Final[Mapping[str, FieldName]] = {
    "3": FieldName.NAME,
    "4": FieldName.NAME,
    "5": FieldName.BIRTH,
    "6": FieldName.NUMBER,
    "7": FieldName.OTHER,
    "8": FieldName.NUMBER,
    "9": FieldName.OTHER,
}
"""Fields 3 to 9 of the European Health Insurance Card have numbers instead of labels."""
LONGEST_MATE: Final = 6
"""Words of a line that goes on with a value; prose has more."""
SHORTEST_NUMBER: Final = 6
NUMERIC: Final = 0.6
"""Letters of a line on a card that is a number, and the share of digits in it."""
SHORTEST_LABEL: Final = 3
"""Letters of a number's name from which it may stand anywhere in a line."""
SHORTEST_NAME: Final = 4
"""Letters of a name that no list knows: three are an abbreviation."""
CARDS: Final = ("insurance-card", "wristband", "picture-with-patient")
"""Kinds on which names often stand without labels, in capitals."""
TABLES: Final = ("laboratory-report", "health-readings")
"""Kinds whose lines are names of what is measured: a line that no list knows is no name there."""


def who(page: Page, labels: Sequence[Field], why: str, *, on_copy: bool = False) -> Iterator[Named]:
    """Regions of the values that tell who the paper is about and who signed it, each with the field that it is.

    On a copy values are gone, and other print stands where labels look for them: there, only what bears a label out counts.
    """
    starts = {id(each.line) for each in labels}
    telling = [each for each in labels if not on_copy or _still_says(each)]
    european = why == "insurance-card" and any("european_card" in hit.kinds for hit in hits(page.text))
    for each in telling:
        if name := _asked(each):
            yield from ((region, name) for region in _values(page, each, starts))
    alone = set() if on_copy else {id(row[0]) for row in page.rows if len(row) == 1}
    for line in page.lines:
        if id(line) not in starts:
            numbered = european and NUMBERED.match(line.text)
            if numbered:
                yield line.span(numbered.end(), len(line.text)), BY_NUMBER[numbered[1]]
                continue
            yield from _in_line(line, why, id(line) in alone)
            if why in CARDS and is_name(line.text):
                yield from ((mate, FieldName.NAME) for mate in _mates(page, line, starts))
    written = (DOCTOR, 0, FieldName.NAME), (LONG_NUMBER, 0, FieldName.NUMBER), (LICENCE, 1, FieldName.NUMBER)
    for pattern, group, name in written:
        found = (match for match in page.find(pattern, group) if not DATE.match(match.text))
        yield from ((region, name) for match in found for region in match.regions)
    yield from ((region, FieldName.NUMBER) for match in numbers_behind(page, _numbers()) for region in match.regions)
    yield from _again(page, telling)


def _asked(label: Field) -> FieldName | None:
    """What a label asks for, None where that tells nobody."""
    return next((name for meaning, name in BY_MEANING.items() if meaning in label.meanings), None)


def _again(page: Page, telling: Sequence[Field]) -> Iterator[Named]:
    """Names and numbers of labels where they stand once more."""
    named = (each.text for each in telling if each.meanings & {"name", "doctor"} and looks_like_name(each.text))
    yield from ((region, FieldName.NAME) for region in repeats(page, named))
    numbers = (each.text for each in telling if each.meanings & {"name", "number", "doctor"})
    yield from (
        (region, FieldName.NUMBER) for region in repeats(page, (text for text in numbers if bears_out("number", text)))
    )


@lru_cache(maxsize=1)
def _numbers() -> Words:
    """What numbers of patients are called, also in the middle of a line."""
    words = lists(__file__, "medicine")["labels"]["number"]
    return Words({"number": [word for word in words if len(plain(word)) >= SHORTEST_LABEL]})


def _still_says(field: Field) -> bool:
    """Whether a label on a copy has a birth, a number or a known name behind it."""
    return bool(field.filled & {"birth", "number"}) or any(is_name(line.text[start:]) for line, start in field.values)


def addressed(page: Page) -> Iterator[Region]:
    """Names in salutations, and those that lists or titles know: whom a mail or a message is about."""
    for line in page.lines:
        yield from (line.span(start, end) for start, end in greeted(line.text))
        if is_name(line.text):
            yield line.region
        yield from (line.span(start, end) for start, end in names_in(line.text))


def _values(page: Page, field: Field, starts: set[int]) -> Iterator[Region]:
    for line, start in field.values:
        yield line.span(start, len(line.text))
        if field.meanings & {"name", "address"} and line is not field.line:
            yield from _mates(page, line, starts)


def _mates(page: Page, line: TextLine, starts: set[int]) -> Iterator[Region]:
    """The lines below one that go on with it and are no labels."""
    return (mate.region for mate in page.block(line) if id(mate) not in starts and _continues(line, mate))


def _continues(value: TextLine, mate: TextLine) -> bool:
    """Whether a line below a value goes on with it: several dependents, an address of two lines."""
    return (
        mate is not value
        and mate.region.top >= value.region.top
        and ":" not in mate.text
        and len(mate.text.split()) <= LONGEST_MATE
        and not any(_is_word_of_paper(hit) for hit in hits(mate.text))
    )


def _is_word_of_paper(hit: Hit) -> bool:
    return not hit.kinds <= {"person", "third", "general", "take", "greeting", "form"}


def _in_line(line: TextLine, why: str, alone: bool) -> Iterator[Named]:
    text, small = line.text, why in CARDS
    if is_name(text) or BURNT_IN.search(text) or NAME_AND_DATE.match(text) or (small and _in_capitals(text)):
        yield line.region, FieldName.NAME
        return
    if small and (BIRTH_MARK.search(text) or DATE.fullmatch(text.strip())):
        yield line.region, FieldName.BIRTH
    elif small and _mostly_number(text):
        yield line.region, FieldName.NUMBER
    if alone and why not in TABLES and may_be_name(text):
        yield line.region, FieldName.NAME
        return
    yield from ((line.span(*match.span("date")), FieldName.BIRTH) for match in BIRTH.finditer(text))
    names = (*beside(text), *names_in(text), *greeted(text))
    yield from ((line.span(start, end), FieldName.NAME) for start, end in names)


def _mostly_number(text: str) -> bool:
    flat = plain(text)
    return len(flat) >= SHORTEST_NUMBER and sum(letter.isdigit() for letter in flat) >= NUMERIC * len(flat)


def _in_capitals(text: str) -> bool:
    """A line in capitals on a card that is no word of the card: a name that no list knows."""
    return (
        looks_like_name(text)
        and text.isupper()
        and len(plain(text)) >= SHORTEST_NAME
        and not hits(text)
        and "SPECIMEN" not in text
    )
