"""Limits: how often, how much at once, how many bytes; and the line, in which everybody hears how many are before."""

from __future__ import annotations

import asyncio
import contextlib

import pytest

from bot.web.failures import Failed
from bot.web.limits import MOST_KEYS, AtOnce, Budget, Rate
from bot.web.line import Line


class TestRate:
    def test_so_many_within_a_time_and_each_key_has_its_own(self) -> None:
        now = [100.0]
        rate = Rate(2, 10, lambda: now[0])
        assert [rate.seconds_to_wait("a") for _ in range(3)] == [0, 0, 10]
        assert rate.seconds_to_wait("b") == 0
        now[0] = 109.5
        with pytest.raises(Failed) as refused:
            rate.count("a")
        assert (refused.value.status_code, refused.value.headers) == (429, {"Retry-After": "1"})
        now[0] = 110
        assert rate.seconds_to_wait("a") == 0

    def test_keys_without_end_take_no_memory_without_end(self) -> None:
        rate = Rate(1, 60)
        for key in range(MOST_KEYS + 50):
            rate.count(key)
        assert len(rate._times) == MOST_KEYS


def test_work_side_by_side_is_bounded_for_each_and_for_all() -> None:
    places = AtOnce(2, 3)
    with contextlib.ExitStack() as stack:
        for key in ("a", "a", "b"):
            stack.enter_context(places.held(key))
        statuses = []
        for key in ("a", "c"):
            with pytest.raises(Failed) as refused, places.held(key):
                pass
            statuses.append(refused.value.status_code)
        assert statuses == [429, 503]
    with places.held("a"), places.held("a"), places.held("c"):
        pass


def test_bytes_are_bounded_for_all_together_and_given_back() -> None:
    budget = Budget(100)
    with budget.reserving() as one:
        one.grow(60)
        with budget.reserving() as other:
            other.grow(30)
            with pytest.raises(Failed):
                other.grow(30)
            assert budget.held == 90
        assert budget.held == 60
        one.kept = True
    assert budget.held == 60
    one.give_back()
    one.give_back()
    assert budget.held == 0


class TestLine:
    def test_fifty_at_once_go_in_order_and_hear_how_many_are_before(self) -> None:
        async def use() -> tuple[list[int], dict[int, list[int]]]:
            line, order = Line(2), list[int]()
            told: dict[int, list[int]] = {number: [] for number in range(50)}
            at_once = 0

            async def person(number: int) -> None:
                nonlocal at_once
                async with line.turn(told[number].append):
                    at_once += 1
                    assert at_once <= 2
                    order.append(number)
                    await asyncio.sleep(0)
                    at_once -= 1

            await asyncio.gather(*(person(number) for number in range(50)))
            assert line.waiting == 0
            return order, told

        order, told = asyncio.run(use())
        assert order == list(range(50))
        assert told[0] == told[1] == []
        for number in range(2, 50):
            assert told[number] == list(range(number - 1, 0, -1)), "each step once, down to the next in turn"

    def test_who_leaves_moves_the_others_up_and_loses_no_place(self) -> None:
        async def use() -> None:
            line, told = Line(1), list[int]()
            async with contextlib.AsyncExitStack() as stack:
                await stack.enter_async_context(line.turn(print))
                leaving = [asyncio.create_task(line.turn(lambda _: None).__aenter__()) for _ in range(3)]
                await asyncio.sleep(0)
                staying = asyncio.create_task(line.turn(told.append).__aenter__())
                await asyncio.sleep(0)
                for task in leaving:
                    task.cancel()
                await asyncio.wait(leaving)
            await asyncio.wait_for(staying, 1)
            assert told == [4, 3, 2, 1]

        asyncio.run(use())

    def test_who_leaves_in_the_moment_of_the_turn_hands_it_on(self) -> None:
        async def use() -> None:
            line = Line(1)
            async with line.turn(print):
                leaving = asyncio.create_task(line.turn(lambda _: None).__aenter__())
                await asyncio.sleep(0)
            leaving.cancel()
            await asyncio.wait([leaving])
            async with asyncio.timeout(1), line.turn(print):
                pass

        asyncio.run(use())

    def test_a_line_that_is_too_long_is_said_at_once(self) -> None:
        async def use() -> None:
            line = Line(1, most_waiting=1)
            async with line.turn(print):
                waiting = asyncio.create_task(line.turn(lambda _: None).__aenter__())
                await asyncio.sleep(0)
                with pytest.raises(Failed) as refused:
                    async with line.turn(print):
                        pass
                assert refused.value.status_code == 503
                waiting.cancel()
                await asyncio.wait([waiting])

        asyncio.run(use())
