"""Folds text sign by sign: small letters without accents, as many as before, so that places in it are places in the text."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

from detectors.kit.text.phrases import plain

_BARE: Final = {"ł": "l", "đ": "d", "ð": "d", "ø": "o", "ı": "i", "ß": "s", "æ": "a", "œ": "o", "’": "'", "`": "'"}
"""Signs that Unicode does not take apart."""


def folded(text: str) -> str:
    """The text in small letters without accents; every sign stands where it stood."""
    if text.isascii():
        return text.lower()
    return "".join(map(_folded, text))


def squeezed(text: str) -> str:
    """The text's letters and digits only, in small letters without accents: ``plain`` with further letters folded."""
    flat = plain(text)
    return flat if flat.isascii() else "".join(_BARE.get(sign, sign) for sign in flat)


@lru_cache(maxsize=2048)
def _folded(sign: str) -> str:
    small = sign.lower()[:1]
    if small in _BARE:
        return _BARE[small]
    first = unicodedata.normalize("NFKD", small)[:1]
    return first if first.isalpha() else sign
