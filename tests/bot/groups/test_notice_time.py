"""A notice that is to be gone after 30 seconds is gone within five of them, by a clock that the test moves."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import pytest

from bot.groups.vocabulary import Telling
from bot.store import clock
from bot.store.records import DAY
from tests.bot.groups.stage import BUDI, TIMING, Play, in_group, text_of
from tests.bot.groups.test_restart import lives

CHOSEN, TOLERANCE = 30, 5
Move = Callable[[float], None]


@pytest.fixture
def move(monkeypatch: pytest.MonkeyPatch) -> Move:
    """Moves the clock by which this process waits, and that of the store."""
    ahead, real = [0.0], asyncio.BaseEventLoop.time
    monkeypatch.setattr(asyncio.BaseEventLoop, "time", lambda loop: real(loop) + ahead[0])

    def forward(seconds: float) -> None:
        ahead[0] += seconds
        monkeypatch.setattr(clock, "_AHEAD", clock._AHEAD + seconds)

    return forward


async def notice(stage: Play) -> tuple[dict[str, Any], float]:
    """A line in the group about a photo of BUDI, who cannot be told otherwise, and the time at which it was there."""
    stage.world.blocked.add(BUDI.number)
    stage.posts(BUDI, b"nude-1")
    line = await stage.hears("was hidden")
    there = asyncio.get_running_loop().time()
    await stage.settled()
    return line, there


async def gone_in_time(stage: Play, line: dict[str, Any], there: float, move: Move) -> None:
    loop = asyncio.get_running_loop()
    move(there + CHOSEN - 3 - loop.time())
    await stage.scene.rest(0.3)
    assert stage.here(line)
    move(there + CHOSEN + 1 - loop.time())
    await stage.gone(line)
    assert loop.time() - there <= CHOSEN + TOLERANCE


@pytest.mark.parametrize("days", [0, 3, -3])
def test_a_notice_of_30_seconds_is_gone_after_30_whatever_the_systems_clock_says(
    days: int, move: Move, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def use(stage: Play) -> None:
        line, there = await notice(stage)
        real = time.time
        monkeypatch.setattr(time, "time", lambda: real() + days * DAY)
        await gone_in_time(stage, line, there, move)

    in_group(use, changes={"notice_seconds": CHOSEN, "telling": Telling.LINE}, timing=TIMING)


def test_an_answer_to_a_command_too(move: Move) -> None:
    async def use(stage: Play) -> None:
        stage.world.says(BUDI, chat=stage.chat.number, text="/strikes")
        answer = await stage.hears("Budi: no")
        there = asyncio.get_running_loop().time()
        await stage.settled()
        await gone_in_time(stage, answer, there, move)

    in_group(use, changes={"notice_seconds": CHOSEN}, timing=TIMING)


@pytest.mark.parametrize("down", [5, 600], ids=["back before its end", "back long after it"])
def test_after_a_restart_what_is_left_of_the_30_seconds_counts(down: int, move: Move, redis_url: str) -> None:
    known: list[Any] = []

    async def first(stage: Play) -> None:
        await stage.choose(notice_seconds=CHOSEN, telling=Telling.LINE)
        known.extend(await notice(stage))
        move(down)

    async def second(stage: Play) -> None:
        line, there = known
        await stage.scene.rest(0.3)  # what is owed is taken up; a jump in between would be a silence of the store
        if down < CHOSEN:
            await gone_in_time(stage, line, there, move)
        else:
            await stage.gone(line)
            assert asyncio.get_running_loop().time() - there <= down + TOLERANCE
        assert not [one for one in stage.said() if "was hidden" in text_of(one)]

    lives(redis_url, first, second)
