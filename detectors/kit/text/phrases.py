"""Compares printed words the way people read them: case, accents, spaces and punctuation do not matter."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final


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


class _Folds(dict[int, str]):
    """What each character is folded to, found out when it is met first."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(code))
        bare = parts[:1] if all(map(unicodedata.combining, parts[1:])) else chr(code)
        self[code] = folded = _PLAIN.get(bare.lower(), bare.lower()[:1])
        return folded


_PLAIN: Final = dict(zip("đłøıħðßæœ’`", "dloihdsao''", strict=True))
"""Letters with a stroke or without a dot, which have no accent that could be taken away, ligatures, and apostrophes."""
_FOLDS: Final = _Folds()


@lru_cache(maxsize=8)
def folded(text: str) -> str:
    """The text in small letters without accents, every character still at its place; full-width signs become narrow."""
    return text.lower() if text.isascii() and "`" not in text else text.translate(_FOLDS)


def squeezed(text: str) -> str:
    """The text's letters and digits only, in small letters without accents: ``plain`` with further letters folded."""
    flat = plain(text)
    return flat if flat.isascii() else "".join(_PLAIN.get(sign, sign) for sign in flat)


def value_start(text: str, end: int) -> int:
    """Where the value behind a label begins: at its first letter or digit, so that a cover leaves the label whole."""
    return next((index for index in range(end, len(text)) if text[index].isalnum()), len(text))


def says_something(text: str) -> bool:
    """Whether text holds more than a separator and a stray letter."""
    letters = plain(text)
    return len(letters) > 1 or letters.isdigit()
