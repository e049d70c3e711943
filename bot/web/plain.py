"""Makes plain text of what is written for Telegram: without tags, escapes, and the signs that a line begins with."""

from __future__ import annotations

import re
import unicodedata
from html import unescape

from texts import Texts

_TAG = re.compile(r"</?[a-z]+>")
_SIGNS = ("So", "Sk", "Mn", "Zs", "Cf")
"""Unicode's categories of what a line of ours begins with before its first word."""
_MARKS = frozenset("❗ℹ⚠•")


def plain(text: str) -> str:
    """Returns a text that can stand on the page as it is. A page shows levels by its own means."""
    lines = (_from_first_word(unescape(_TAG.sub("", line))) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def said(texts: Texts, key: str, /, **values: str | int) -> str:
    """Returns a text as ``plain`` makes it."""
    return plain(texts.get(key, **values))


def _from_first_word(line: str) -> str:
    start = next((at for at, sign in enumerate(line) if not _is_sign(sign)), len(line))
    return line[start:].strip()


def _is_sign(sign: str) -> bool:
    return sign in _MARKS or unicodedata.category(sign) in _SIGNS
