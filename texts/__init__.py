"""Looks up the texts that a person reads, one file per language. A missing text or value is an error, never a gap."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from html import escape, unescape

from texts.entries import Entries, TextMissing
from texts.fallback import english
from texts.languages import (
    CAPITAL_NOUNS,
    COMMAS,
    COMPLETE,
    FOLDER,
    FURTHER,
    LANGUAGES,
    OWN_NAMES,
    RIGHT_TO_LEFT,
    complete_language_of,
    language_of,
)

__all__ = [
    "COMPLETE",
    "FURTHER",
    "LANGUAGES",
    "OWN_NAMES",
    "TextMissing",
    "Texts",
    "complete_language_of",
    "language_of",
    "texts",
]

LONGEST_VALUE = 1000
"""Fluent refuses longer values. Real ones are shorter: a name in Telegram has at most 128 letters."""
_TAGS = re.compile(r"</?[a-z]+>")
_MARKS = re.compile("[\u2068\u2069]")
_EMPTY = "\u2068\u2069"
"""Isolation marks around nothing."""


class Texts:
    """The texts of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._entries = Entries(FOLDER / f"{language}.ftl", isolate=language in RIGHT_TO_LEFT)

    def __contains__(self, key: str) -> bool:
        return key in self._entries or key in self._first() or english(key) is not None

    def get(self, key: str, /, **values: str | int) -> str:
        """Returns the text of a key or of ``key.attribute``. String values are escaped for HTML. Raises TextMissing.

        What has no text in this language is told in English; so are codes, detectors and risks that have a text in no file.
        """
        safe = {name: _escaped(value) if isinstance(value, str) else value for name, value in values.items()}
        text = self._entries.get(key, safe)
        if text is None:
            text = self._first().get(key, safe)
        if text is None:
            text = english(key)
        if text is None:
            raise TextMissing(f"{self.language}.ftl has no {key}")
        return text.replace(_EMPTY, "")

    def starting(self, prefix: str) -> dict[str, str]:
        """Returns all texts without values whose keys begin so. What has no text in this language is told in English."""
        return {key: self.get(key) for key in self._first().starting(prefix)}

    def plain(self, key: str, /, **values: str | int) -> str:
        """Returns a text without tags, escapes and isolation marks, for a terminal: what is copied from there is typed again.

        Values stand in it as they are, however long. Raises TextMissing.
        """
        apart = {f"\ue000{name}\ue001": value for name, value in values.items() if _stands_apart(value)}
        filled = {name: f"\ue000{name}\ue001" if _stands_apart(value) else value for name, value in values.items()}
        text = without_marks(unescape(_TAGS.sub("", self.get(key, **filled))))
        for mark, value in apart.items():
            text = text.replace(mark, str(value))
        return text

    def why(self, code: str) -> str:
        """Returns the code of what was found in words, empty for one without."""
        return self.get(f"why-{code}") if f"why-{code}" in self else ""

    def check(self, detector: str) -> str:
        """Returns the name of a check: that of its risk, the title of its detector, else its code."""
        if f"risk-{detector}" in self:
            return self.get(f"risk-{detector}.short")
        return self.get(f"check-{detector}") if f"check-{detector}" in self else detector

    def listed(self, words: Iterable[str]) -> str:
        """Returns these words as a list in one line."""
        return COMMAS.get(self.language, ", ").join(words)

    def inside(self, name: str) -> str:
        """Returns a name as it stands within a sentence: in small letters, but for abbreviations such as KTP."""
        keeps = self.language in CAPITAL_NOUNS or name[1:2].isupper()
        return name if keeps else name[:1].lower() + name[1:]

    def _first(self) -> Entries:
        return self._entries if self.language == LANGUAGES[0] else texts(LANGUAGES[0])._entries


def without_marks(text: str) -> str:
    """Returns a text without isolation marks, which take no room and would count as letters of a column."""
    return _MARKS.sub("", text)


def _stands_apart(value: str | int) -> bool:
    """Whether a value is filled in last: what is long would be cut, and what holds marks would lose them."""
    return isinstance(value, str) and (len(value) > LONGEST_VALUE // len("&amp;") or bool(_MARKS.search(value)))


def _escaped(value: str) -> str:
    safe = escape(value, quote=False)
    return safe if len(safe) <= LONGEST_VALUE else escape(value[: LONGEST_VALUE // len("&amp;")], quote=False)


@cache
def texts(language: str) -> Texts:
    """Returns the texts of a language. Each file is read once."""
    return Texts(language if language in LANGUAGES else LANGUAGES[0])
