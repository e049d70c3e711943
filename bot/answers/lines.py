"""Holds single lines that several answers share, and what Telegram counts of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from detectors.kit.terms import RISKS, Risk, UnreadReason
from texts import Texts

CAPTION = 1024
MESSAGE = 4096
"""Telegram's limits for text below a file and for text alone."""

GENERAL_TIP = "policy"
"""The tip where nothing was found."""


def fitting_tip(risks: Sequence[Risk]) -> str:
    """The key of the tip that fits the first of these risks."""
    return f"tips-short.{RISKS[risks[0]].tip if risks else GENERAL_TIP}"


def length(text: str) -> int:
    """Returns the length in UTF-16 units with tags, which is the most that Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def unread_in_words(reasons: Iterable[UnreadReason], texts: Texts, *, covered: bool) -> str:
    """Returns one line on what was not understood, empty where all was. ``covered`` says that a copy covers all of it."""
    words = dict.fromkeys(texts.get(f"unread-{reason.value}") for reason in reasons)
    return texts.get("unread", what=texts.listed(words), covered="yes" if covered else "no") if words else ""


def memory_line(minutes: int, texts: Texts) -> str:
    """Returns how long buttons work. With 0 minutes there are none, because nothing could be remembered."""
    return texts.get("memory-line", minutes=minutes) if minutes else texts.get("memory-away")
