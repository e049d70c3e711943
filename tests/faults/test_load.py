"""The crowd in a small form, with fast pixel processes; the large one is a command (see ``tests/faults/__main__.py``)."""

from __future__ import annotations

import asyncio

from tests.faults.load import crowd, most_within


def test_a_crowd_is_answered_once_each_in_order_within_the_limits() -> None:
    figures = asyncio.run(crowd(40, 20, manner="crowd", seconds=60))
    assert figures.complaints == []
    assert figures.answered == 40
    assert 0 < figures.bot_mb < 250


def test_a_stretch_of_time_with_many_is_found() -> None:
    assert most_within([0.0, 0.5, 0.9, 1.6, 3.0], 1.0) == 3
    assert most_within([0.0, 1.0, 2.0], 1.0) == 1
    assert most_within([], 1.0) == 0
