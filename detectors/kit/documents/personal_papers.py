"""Scores how much a page looks like a paper about somebody, though no rule knows its kind.

Papers about people, in any language, are made of the same things: labels with values, a person's name, dates, long numbers,
amounts, a closing line. Each is counted, and a logistic regression weighs the counts. Its weights are data
(``personal_papers.toml``), learned by ``setup/personal_papers.py`` on generated texts and cross-validated by template.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp, log1p
from typing import Final

from detectors.kit.documents.signatures import CLOSING
from detectors.kit.ocr.lines import TextLine
from detectors.kit.rules.paper_kinds import labels
from detectors.kit.terms import Region
from detectors.kit.text.fields import DATE, Field, fields
from detectors.kit.text.names import TITLED, is_name, names_in
from detectors.kit.text.page import Page
from detectors.kit.word_lists import lists

FEWEST: Final = 3
"""Lines of a page that is weighed; what is shorter has too little to count."""
MOST: Final = 5
"""Times one thing is counted: the sixth label says no more than the fifth."""
LONG: Final = re.compile(r"(?<!\w)(?=(?:\w[\-./ ]?){0,20}\d)(?=(?:[^\d\n]{0,6}\d){5})[A-Z0-9][A-Z0-9\-./]{5,24}(?!\w)")
AMOUNT: Final = re.compile(
    r"(?<![\w.,])\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d\d)?(?!\w)|(?<![\w.,])\d{1,6}[.,]\d\d(?![\w.,])"
)
PAIR: Final = re.compile(r"^[^\W\d][^:\n]{1,28}[^\s:]?\s?:\s?\S")
PUBLIC: Final = re.compile(r"(?i)https?:|www\.|#\w{3}|©|copyright")
"""What is written for everyone: links, tags, notices."""
SENTENCE: Final = 9
"""Words of a line from which it is prose."""


@dataclass(frozen=True)
class Signs:
    """What a page about a person is made of, each as a number of about one; ``places`` are where its values stand."""

    counts: Mapping[str, float]
    places: tuple[Region, ...]


def signs_of(page: Page) -> Signs | None:
    """Counts the signs of a page; None where it is too short to be weighed."""
    lines = list(page.lines)
    if len(lines) < FEWEST:
        return None
    found = fields(page, labels())
    filled = [field for field in found if field.filled]
    named = [line for line in lines if is_name(line.text) or next(names_in(line.text), None)]
    dates, long = list(page.find(DATE)), [match for match in page.find(LONG) if not AMOUNT.fullmatch(match.text)]
    words = [len(line.text.split()) for line in lines]
    letters = [sign for sign in page.text if sign.isalpha()]
    counts = {
        **{meaning: _few(_with(filled, meaning)) for meaning in ("name", "birth", "number", "address", "sex", "other")},
        "label": _few(len(found) - len(filled)),
        "pair": _some(sum(PAIR.match(line.text) is not None for line in lines)),
        "named": _some(len(named)),
        "titled": _few(sum(TITLED.search(line.text) is not None for line in lines)),
        "date": _some(len(dates)),
        "long": _some(len(long)),
        "amount": _some(sum(1 for _ in AMOUNT.finditer(page.text))),
        "closing": _few(sum(CLOSING.search(line.text) is not None for line in lines)),
        "public": _few(sum(1 for _ in PUBLIC.finditer(page.text))),
        "prose": sum(count >= SENTENCE for count in words) / len(lines),
        "words": min(sum(words) / len(lines), SENTENCE) / SENTENCE,
        "lines": log1p(len(lines)) / 3,
        "capitals": sum(map(str.isupper, letters)) / max(1, len(letters)),
        "digits": sum(map(str.isdigit, page.text)) / max(1, len(page.text)),
    }
    values = (line.span(start, len(line.text)) for field in filled for line, start in field.values)
    others = (region for match in (*dates, *long) for region in match.regions)
    return Signs(counts, (*values, *_names(named), *others))


def is_about_somebody(signs: Signs) -> bool:
    """Whether the probability that the page is about a person, by the learned weights, is above the learned threshold."""
    learned = lists(__file__)
    weights = learned["weights"]
    total = weights["bias"] + sum(weights[name] * count for name, count in signs.counts.items())
    return 1 / (1 + exp(-total)) > float(learned["threshold"])


def _with(filled: list[Field], meaning: str) -> int:
    return sum(meaning in field.filled for field in filled)


def _few(count: int) -> float:
    return min(count, MOST) / MOST


def _some(count: int) -> float:
    return log1p(count) / 2


def _names(lines: Sequence[TextLine]) -> Iterator[Region]:
    for line in lines:
        if is_name(line.text):
            yield line.region
        else:
            yield from (line.span(start, end) for start, end in names_in(line.text))
