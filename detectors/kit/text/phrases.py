"""Compares printed words the way people read them: case, accents, spaces and punctuation do not matter."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


def plain(text: str) -> str:
    """Lower-case letters and digits only, accents dropped."""
    return "".join(letter for letter, _ in letters(text))


@lru_cache(maxsize=4096)
def letters(text: str) -> tuple[tuple[str, int], ...]:
    """Each plain letter with the index of the character it comes from."""
    return tuple(
        (letter, index)
        for index, character in enumerate(text)
        for letter in unicodedata.normalize("NFKD", character.casefold())
        if letter.isalnum()
    )


def value_start(text: str, end: int) -> int:
    """Where the value behind a label begins: at its first letter or digit, so that a cover leaves the label whole."""
    return next((index for index in range(end, len(text)) if text[index].isalnum()), len(text))


def says_something(text: str) -> bool:
    """Whether text holds more than a separator and a stray letter."""
    letters = plain(text)
    return len(letters) > 1 or letters.isdigit()
