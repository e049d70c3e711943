"""How soon a standby has taken over from a bot that is killed amid a crowd, with the times of every deployment."""

from __future__ import annotations

import asyncio
import statistics
import time
from pathlib import Path

from tests.bot.spread.test_standby import PEOPLE, stage
from tests.faults.kill import until
from tests.faults.machine import folder


async def takeovers(times: int) -> str:
    """Seconds from the kill to the first request for updates of the other bot. Raises where a photo is lost or told twice."""
    taken = []
    for number in range(times):
        async with folder() as made:
            taken.append(await _taken_over(made, pause=0.5 + number / 2))
    return f"{times} kills: taken over after {statistics.median(taken):.1f} s (median), at most {max(taken):.1f} s"


async def _taken_over(made: Path, pause: float) -> float:
    async with stage(made, "standard") as scene:
        active = await scene.starts(active=True)
        await scene.starts(active=False)
        coming = asyncio.create_task(scene.crowd_comes(16, 4.0))
        await asyncio.sleep(pause)
        active.kill()
        await active.wait()
        killed, before = time.monotonic(), scene.fetched
        await until(lambda: scene.fetched > before or None)
        took = time.monotonic() - killed
        await coming
        await scene.all_answered(told_again=len(PEOPLE))
        return took
