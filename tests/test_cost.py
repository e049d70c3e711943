"""The measures of cost and the moved clock: they see what they must, and take no time themselves."""

from __future__ import annotations

import asyncio
import time

import pytest

from tests import moved_clock
from tests.cost import calls, growth


def square(letters: int) -> int:
    return sum(one < other for one in range(letters) for other in range(letters))


def test_calls_are_counted_and_do_not_depend_on_the_machine() -> None:
    assert calls(lambda: [len(()) for _ in range(50)]) - calls(lambda: [len(()) for _ in range(20)]) == 30


def test_what_goes_back_over_what_it_has_read_grows_with_the_square() -> None:
    assert growth(lambda: square(600), lambda: square(2400)) > 10


def test_what_costs_hardly_anything_does_not_grow() -> None:
    assert growth(lambda: None, lambda: len("once")) == 0


def test_an_hour_of_waiting_takes_no_hour_and_comes_in_its_order() -> None:
    async def wait(name: str, seconds: float) -> tuple[str, float]:
        await asyncio.sleep(seconds)
        return name, time.monotonic()

    async def main() -> list[tuple[str, float]]:
        began = time.monotonic()
        done = [await one for one in asyncio.as_completed([wait("hour", 3600), wait("minute", 60)])]
        return [(name, moment - began) for name, moment in done]

    before = time.monotonic()
    (first, sooner), (second, later) = moved_clock.run(main())
    assert (first, second) == ("minute", "hour")
    assert sooner == pytest.approx(60, abs=0.01)
    assert later == pytest.approx(3600, abs=0.01)
    assert time.monotonic() - before < 3600


def test_waiting_for_what_no_time_brings_is_an_error() -> None:
    async def main() -> None:
        await asyncio.Event().wait()

    with pytest.raises(AssertionError, match="no time brings"):
        moved_clock.run(main())
