"""Reads the time that an admin writes behind a command (``2h``, ``30 m``, ``2 jam``), and writes times out. Pure."""

from __future__ import annotations

import re
from typing import Final

from bot.groups.records import Group
from bot.store.records import DAY, HOUR, MINUTE
from texts import Texts

MOST_SECONDS: Final = 365 * DAY
"""Telegram takes a restriction of more than 366 days, or of less than 30 seconds, for one without an end (Bot API)."""
_UNITS: Final = {
    MINUTE: ("m", "min", "mins", "minute", "minutes", "menit", "mnt"),
    HOUR: ("h", "hour", "hours", "jam"),
    DAY: ("d", "day", "days", "hari"),
    7 * DAY: ("w", "week", "weeks", "minggu", "pekan", "mgg"),
    30 * DAY: ("month", "months", "bulan", "bln"),
}
_SECONDS: Final = {word: seconds for seconds, words in _UNITS.items() for word in words}
_ONE: Final = {
    "semenit": MINUTE,
    "sejam": HOUR,
    "sehari": DAY,
    "seminggu": 7 * DAY,
    "sepekan": 7 * DAY,
    "sebulan": 30 * DAY,
}
"""One of each, as Indonesian says it in a word."""
_SPAN: Final = re.compile(r"(\d{1,6})\s*([a-z]+)(?:\s+|$)", re.IGNORECASE)


class NoSpan(ValueError):
    """Raised for words that begin with a number and are no time that can be used."""


def read_span(words: str) -> tuple[int, str]:
    """Returns the seconds at the head of these words, 0 where they name no time, and the words behind them.

    Raises NoSpan for a number without a unit, and for a time that is longer than Telegram keeps.
    """
    first, _, rest = words.strip().partition(" ")
    if first.lower() in _ONE:
        return _ONE[first.lower()], rest.strip()
    if not first[:1].isdigit():
        return 0, words.strip()
    match = _SPAN.match(words.strip())
    unit = _SECONDS.get(match[2].lower(), 0) if match is not None else 0
    seconds = int(match[1]) * unit if match is not None else 0
    if match is None or not 0 < seconds <= MOST_SECONDS:
        raise NoSpan
    return seconds, words.strip()[match.end() :].strip()


def window_in_words(group: Group, texts: Texts) -> str:
    """Writes for how long strikes count in a group, such as "7 days"."""
    return texts.get("group-button-window", count=group.window_days)


def span_in_words(seconds: int, texts: Texts) -> str:
    """Writes a time that is left, such as "3 hours", rounded to the unit that says it shortest."""
    minutes = max(1, round(seconds / MINUTE))
    if minutes < 90:
        return texts.get("group-span-minutes", count=minutes)
    hours = round(minutes / 60)
    return (
        texts.get("group-span-hours", count=hours)
        if hours < 48
        else texts.get("group-span-days", count=round(hours / 24))
    )
