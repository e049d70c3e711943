"""Knows lines that look like addresses and are none: answers to choose from, fields left blank, news of streets.

Answers of an exam follow each other (``a. 12 b. 24``, ``c) 7 Elm Road d) 3 Hill Lane``), in one line or each in its own below a
question; a field with a colon is none (``a. Alamat : Jl. Melati 5``). News say what happened in a street, and nobody says
``I`` or ``my house``. Lines come folded.
Sources: pupils' papers of Indonesia, Italy, Turkey and England; headlines of traffic, accidents and floods.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from detectors.kit.rules.home_words import FIRST_PERSON, HOME
from detectors.kit.word_lists import lists, one_of

_PAIRS: Final = ("ab", "bc", "cd", "de")
CHOICES: Final = re.compile(
    "|".join(
        rf"(?:^|\s){mark}\s?[^\s:][^:\n]{{0,60}}?\s{then}\s?[^\s:]"
        for pair in (*_PAIRS, *(pair.upper() for pair in _PAIRS))
        for mark, then in ((rf"{pair[0]}\.", rf"{pair[1]}\."), (rf"{pair[0]}\)", rf"{pair[1]}\)"))
    )
)
"""Two answers in a line, with marks that follow each other in the alphabet."""
STREET_BEFORE: Final = re.compile(r"(?i)\b(?:jl|jln|jalan|gg|gang|r|rua|c|calle|via|ul)[.,:]?\s?[a-e]\.")
"""A street named after somebody with an initial (``Jl. A. Yani``): its letter is no mark of an answer."""
ANSWER: Final = re.compile(r"^\W?([a-eA-E])[.)]\s?[^\s:][^:]{0,60}$")
QUESTION: Final = re.compile(r"\?\s*$|\.{3,}|…|_{3,}|^\W?\d{1,2}[.)]\s")
"""A line that asks, or an exercise with its number."""
BLANK: Final = re.compile(r"[._…]{4,}")
NEWS: Final = re.compile(rf"(?i)\b{one_of(lists(__file__)['news'])}\b")


def is_choice(folded: str) -> bool:
    """Whether a line holds answers to choose from."""
    return CHOICES.search(folded) is not None and STREET_BEFORE.search(folded) is None


def choices_on(texts: Sequence[str]) -> set[str]:
    """The lines that are answers, each below the other, on a page that asks."""
    answers = {text: match[1].lower() for text in texts if (match := ANSWER.match(text))}
    marks = set(answers.values())
    follow = any(set(pair) <= marks for pair in _PAIRS)
    return set(answers) if follow and any(QUESTION.search(text) for text in texts if text not in answers) else set()


def is_blank(folded: str) -> bool:
    """Whether a line is a field of a form that nobody has filled."""
    return BLANK.search(folded) is not None and not any(sign.isdigit() for sign in folded)


def is_news(folded: str) -> bool:
    """Whether a line tells what happened in a street, and nothing in it leads to somebody's home."""
    return NEWS.search(folded) is not None and not FIRST_PERSON.search(folded) and not HOME.search(folded)
