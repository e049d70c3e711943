"""The time behind a command: in English and Indonesian, with or without a space; what is none is refused."""

from __future__ import annotations

import pytest

from bot.groups.spans import NoSpan, read_span
from bot.store.records import DAY, HOUR, MINUTE


@pytest.mark.parametrize(
    ("words", "seconds", "rest"),
    [
        ("2h", 2 * HOUR, ""),
        ("30m", 30 * MINUTE, ""),
        ("1d", DAY, ""),
        ("30 m please calm down", 30 * MINUTE, "please calm down"),
        ("1w spam", 7 * DAY, "spam"),
        ("2 jam", 2 * HOUR, ""),
        ("2jam terlalu ramai", 2 * HOUR, "terlalu ramai"),
        ("1 hari", DAY, ""),
        ("30 MENIT", 30 * MINUTE, ""),
        ("1 minggu", 7 * DAY, ""),
        ("sejam istirahat dulu", HOUR, "istirahat dulu"),
        ("seminggu", 7 * DAY, ""),
        ("365 days", 365 * DAY, ""),
        ("", 0, ""),
        ("spam, 3 times", 0, "spam, 3 times"),
        ("hari ini", 0, "hari ini"),
        ("  jam berapa ", 0, "jam berapa"),
    ],
)
def test_a_time_is_read_with_the_words_behind_it(words: str, seconds: int, rest: str) -> None:
    assert read_span(words) == (seconds, rest)


@pytest.mark.parametrize(
    "words", ["2", "30 kali", "2x", "0m", "366d", "9999999h", "1e9 d", "-1h"[1:] + "x", "12 ", "2 h2"]
)
def test_a_number_that_is_no_time_is_refused_and_not_guessed(words: str) -> None:
    with pytest.raises(NoSpan):
        read_span(words)
