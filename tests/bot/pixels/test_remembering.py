"""Who is asked about a photo again, what is told meanwhile, and that a photo is forgotten when its person says so."""

from __future__ import annotations

import asyncio
import json

import pytest

from bot.pixels.idle import Idle
from bot.pixels.pool import CheckFailure, CouldNotCheck, ProcessPool
from detectors.kit.terms import Level, ScreeningOptions, Stage, StageName
from tests.bot.pixels.test_pool import PATIENCE, with_workers

PLAIN = ScreeningOptions()


async def asked(pool: ProcessPool, photo: str, about: str = "") -> tuple[int, list[str]]:
    """Returns which process has answered, and what it had been asked about before."""
    screening = await pool.screen(photo.encode(), PLAIN, about)
    assert screening.redacted is not None
    process, before = json.loads(screening.redacted.data)
    return process, before


def test_a_photo_is_asked_about_again_where_it_is_remembered() -> None:
    async def use(pool: ProcessPool) -> None:
        ann, _ = await asked(pool, "ann", "a")
        bob, _ = await asked(pool, "bob", "b")
        assert ann != bob, "the second photo goes to a process that remembers nothing"
        for _ in range(3):
            assert (await asked(pool, "ann", "a"))[0] == ann
            assert (await asked(pool, "bob", "b"))[0] == bob

    with_workers("remembers", use, size=2)


def test_a_photo_that_nobody_asks_about_again_goes_to_a_process_that_remembers_nothing() -> None:
    async def use(pool: ProcessPool) -> None:
        ann, _ = await asked(pool, "ann", "a")
        for _ in range(3):
            assert (await asked(pool, "other"))[0] != ann

    with_workers("remembers", use, size=2)


def test_while_its_process_is_busy_another_one_answers() -> None:
    async def use(pool: ProcessPool) -> None:
        first, _ = await asked(pool, "ann", "a")
        async with asyncio.timeout(PATIENCE):
            found = await asyncio.gather(asked(pool, "ann", "a"), asked(pool, "ann", "a"))
        assert first in {process for process, _ in found}
        assert len({process for process, _ in found}) == 2

    with_workers("remembers", use, size=2)


def test_to_forget_every_process_that_remembers_is_asked_about_nothing() -> None:
    async def use(pool: ProcessPool) -> None:
        await asked(pool, "ann", "a")
        await asyncio.gather(asked(pool, "ann", "a"), asked(pool, "ann", "a"))
        await pool.forget("a")
        seen = await asyncio.gather(asked(pool, "end"), asked(pool, "end"))
        assert len({process for process, _ in seen}) == 2
        assert all(before[-1] == "" for _, before in seen)
        assert not any(child.about == "a" for child in pool._lives)

    with_workers("remembers", use, size=2)


def test_a_process_that_cannot_forget_is_ended() -> None:
    async def use(pool: ProcessPool) -> None:
        screening = await pool.screen(b"good", PLAIN, "a")
        assert screening.verdict.level is Level.CLEAR
        before = {child._process.pid for child in pool._lives}
        await pool.forget("a")  # asked about nothing, this one dies
        assert not any(child.about == "a" for child in pool._lives)
        assert (await pool.screen(b"good", PLAIN)).verdict.level is Level.CLEAR
        assert {child._process.pid for child in pool._lives}.isdisjoint(before)

    with_workers("obedient", use)


def test_stages_are_told_as_they_come() -> None:
    async def use(pool: ProcessPool) -> None:
        told: list[Stage] = []
        await pool.screen(b"good", PLAIN, "", told.append)
        assert [stage.name for stage in told] == [StageName.LOOKING, StageName.COVERING, StageName.PROVING]
        told.clear()
        await pool.screen(b"echo", PLAIN, "", told.append)
        assert told == [Stage(StageName.LOOKING, 2, 9)]
        told.clear()
        await pool.screen(b"good", PLAIN)
        assert told == []

    with_workers("obedient", use)


@pytest.mark.parametrize("manner", ["strange-stage", "page-of-none", "endless-stages"])
def test_false_stages_end_the_process(manner: str) -> None:
    async def use(pool: ProcessPool) -> None:
        told: list[Stage] = []
        with pytest.raises(CouldNotCheck) as trouble:
            await pool.screen(manner.encode(), PLAIN, "", told.append)
        assert trouble.value.reason is CheckFailure.GARBLED
        assert (await pool.screen(b"good", PLAIN)).verdict.level is Level.CLEAR

    with_workers("obedient", use)


class Process:
    """As far as waiting goes."""

    def __init__(self, about: str = "") -> None:
        self.about = about


def test_who_waits_longest_is_served_first_and_who_leaves_loses_nothing() -> None:
    async def run() -> None:
        idle: Idle[Process] = Idle()
        first, second, third = (asyncio.create_task(idle.get()) for _ in range(3))
        await asyncio.sleep(0)
        one, other = Process(), Process()
        second.cancel()
        idle.put(one)
        idle.put(other)
        assert await first is one
        assert await third is other
        fourth = asyncio.create_task(idle.get())
        await asyncio.sleep(0)
        idle.put(one)
        fourth.cancel()
        await asyncio.wait([fourth])
        async with asyncio.timeout(PATIENCE):
            assert await idle.get() is one, "a process that was given to somebody who left is there for the next"

    asyncio.run(run())


def test_one_process_can_be_waited_for_while_others_are_free() -> None:
    async def run() -> None:
        idle: Idle[Process] = Idle()
        other, wanted = Process(), Process("a")
        idle.put(other)
        waiting = asyncio.create_task(idle.get("a", only=True))
        await asyncio.sleep(0)
        assert not waiting.done()
        idle.put(wanted)
        assert await waiting is wanted
        assert await idle.get("a") is other

    asyncio.run(run())
