"""The short form of the disasters of many machines: real processes, a few photos, one death each."""

from __future__ import annotations

import asyncio
import time

import pytest

from tests.botapi import Person
from tests.faults.load import Figures, final, replies
from tests.faults.spread import Farm, farm, judge, kills, rate

NOTICED = 30.0
"""Seconds within which another node does what a dead one has not begun to answer."""


def test_what_a_killed_node_had_in_work_is_done_by_another_within_half_a_minute() -> None:
    async def run() -> None:
        async with farm(1, 1, 5.0) as stage:
            (photo,) = stage.send([Person(1000, "P")])
            await fetched(stage)
            await stage.nodes[0].kill()
            began = time.monotonic()
            stage.seconds = 0.1
            await stage.node().start()
            assert await stage.all_answered([photo], NOTICED + 10)
            assert time.monotonic() - began < NOTICED
            figures = Figures()
            judge(figures, stage.api, [photo])
            assert figures.complaints == []
            assert figures.answered == 1

    asyncio.run(run())


async def fetched(stage: Farm) -> None:
    async with asyncio.timeout(20):
        while not stage.api.asked("getFile"):
            await asyncio.sleep(0.05)


def test_a_node_that_is_told_to_end_does_so_within_twenty_seconds_and_hands_back_what_it_has_not_begun() -> None:
    async def run() -> None:
        async with farm(1, 1, 60.0) as stage:
            (photo,) = stage.send([Person(1000, "P")])
            await fetched(stage)
            stage.seconds = 0.1
            await stage.node().start()
            await stage.alive(2)
            began = time.monotonic()
            assert await stage.nodes[0].end() == 0
            assert time.monotonic() - began < 20
            assert await stage.all_answered([photo], 5)
            assert len(final(replies(stage.api, [photo])[photo["message_id"]])) == 1

    asyncio.run(run())


@pytest.mark.parametrize("seed", [7])
def test_kills_at_random_leave_no_photo_without_a_word_and_none_with_two_answers(seed: int) -> None:
    figures = asyncio.run(kills(60, 12, 2, 4, seed))
    assert figures.complaints == []
    assert figures.answered + figures.refused == 60


def test_two_nodes_do_twice_as_much_as_one() -> None:
    one, two = asyncio.run(rate(1, 10)), asyncio.run(rate(2, 10))
    assert two.photos_a_second / one.photos_a_second > 1.6, "on a machine that does other things besides"
