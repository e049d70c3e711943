"""Tells whether a text behind or below the word for a password is one: no sentence, no button, no label and no date.

Where a sign stands between word and value, any short text counts; elsewhere it must hold what words do not: a digit or a mark.
Sources: log-in and registration forms in the languages of the list in ``passwords.toml``.
"""

from __future__ import annotations

import re
from typing import Final

from detectors.kit.rules.secret_values import is_literal
from detectors.kit.text.announcing import Announcements
from detectors.kit.word_lists import lists

_LISTS: Final = lists(__file__, "passwords")
WORDS: Final = Announcements(_LISTS["words"])
"""The words that announce passwords."""
FORM: Final = Announcements({"form": _LISTS["words_of_forms"]["words"]})
"""What forms print behind or below a label."""
MARKED: Final = re.compile(r"\d|[^\W\d_][^\w\s.,?!'’:;)\-·•/][^\W_]|_|[a-z][A-Z]|[@#$%^&*+=~|<>\\]|\w[!?.,]\w")
"""What words are not made of."""
MIXED: Final = re.compile(r"(?=\S*[^\W\d_])(?=\S*[\d_@#$%!*])\S{4,40}")
"""A word of letters and of digits or marks."""
DATE: Final = re.compile(r"\d{1,4}[./\-]\d{1,2}[./\-]\d{1,4}|\d{1,2}[:.]\d\d(?:[:.]\d\d)?")
_LEAD: Final = re.compile(r"[\s:：=→>\"'“”‘«「『(（\[]*")
NO_VALUE: Final = re.compile(r"[&/+,]\s|[*•·●.…_\-]+$")
GROUPED: Final = re.compile(r"\d{4,5}(?: \d{4,5}){2,7}|(?=[A-Z ]{0,40}\d)[A-Z0-9]{4,5}(?: [A-Z0-9]{4,5}){2,7}")
"""A key in groups, as routers have it printed on them."""
SHORTEST: Final = 4
MOST_WORDS: Final = 3
PHRASE: Final = range(3, 13)
"""Letters of the shortest password, words of one that is several, and of a passphrase."""
LABEL_WITHIN: Final = 12
"""Letters before a label in what is one itself, not a value: an article stands there in a list of words."""


def secret_in(text: str, *, trusted: bool, phrase: bool) -> tuple[int, int] | None:
    """Where the secret stands in a text that follows a label; None where the text is none. ``trusted``: behind a sign."""
    lead = _LEAD.match(text)
    begin = lead.end() if lead else 0
    bare = text[begin:].rstrip(" \"'”’»」』")
    words = bare.split()
    if len(bare) < SHORTEST or not words or _is_none(bare, words[0]):
        return None
    if (phrase and len(words) in PHRASE) or GROUPED.fullmatch(bare):
        return begin, begin + len(bare)
    if len(words) <= MOST_WORDS:
        strong = MARKED.search(bare) is not None and (len(words) == 1 or any(map(MIXED.fullmatch, words)))
        return (begin, begin + len(bare)) if trusted or strong else None
    first = (MARKED.search(words[0]) and len(words[0]) >= SHORTEST) or (trusted and re.match(r"[(,;]", words[1]))
    return (begin, begin + len(words[0])) if first else None


def _is_none(bare: str, first: str) -> bool:
    """Whether a text is a question, a date, a word of forms, or stands in a value's place."""
    if bare.endswith(("?", "？")) or DATE.fullmatch(bare) or is_of_form(bare):
        return True
    return not is_literal(bare) or not is_literal(first.rstrip("),;:"))


def is_of_form(text: str) -> bool:
    """Whether a text begins with a word of forms or is a label itself."""
    if NO_VALUE.match(text):
        return True
    word = next(FORM.find(text), None)
    if word is not None and word.start == 0 and text[word.end : word.end + 1] in ("", *" ,.?!:)"):
        return True
    label = next(WORDS.find(text), None)
    if label is None or label.meaning == "ask":
        return False
    return re.search(r"\d", text) is None and label.start <= LABEL_WITHIN
