"""A bot with a standby, with the times of every deployment: killed, halted, and without Redis for half a minute."""

from __future__ import annotations

import asyncio
import signal
import statistics
import time
from pathlib import Path

from tests.bot.spread.test_standby import PEOPLE, stage
from tests.botapi import Person
from tests.faults.kill import until
from tests.faults.load import final, replies
from tests.faults.machine import Machine, folder
from tests.faults.spread import Farm, farm


async def takeovers(times: int = 5) -> str:
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


async def outage(sign: signal.Signals = signal.SIGSTOP, away: float = 30.0, nodes: int = 2) -> str:
    """Redis is stopped, or killed and started empty, while photos come. Raises where one is lost or told twice."""
    async with farm(nodes, seconds=0.2) as scene:
        other = await _second_bot(scene)
        try:
            crowd = [Person(1000 + number, f"P{number}") for number in range(20)]
            sent = scene.send(crowd)
            assert await scene.all_answered(sent, 60)
            await scene.server.kill(sign)
            stopped = time.monotonic()
            sent += scene.send(crowd, 1)
            await asyncio.sleep(away / 2)
            told = sum(bool(words) for words in replies(scene.api, sent).values()) - len(crowd)
            sent += scene.send(crowd, 2)
            await asyncio.sleep(stopped + away - time.monotonic())
            await (scene.server.start() if sign is signal.SIGKILL else scene.server.kill(signal.SIGCONT))
            back = time.monotonic()
            assert await scene.all_answered(sent, 120), "not all were answered"
            took = time.monotonic() - back
            await asyncio.sleep(5)
            counts = [len(final(found)) for found in replies(scene.api, sent).values()]
            assert set(counts) == {1}, counts
        finally:
            await other.kill()
    what = "killed, and empty after" if sign is signal.SIGKILL else "stopped for"
    return (
        f"Redis {what} {away:.0f} s: {len(sent)} photos answered once each, {told} of {len(crowd)} who sent one meanwhile "
        f"were told that it waits, all answered {took:.1f} s after it was back"
    )


async def halted(nodes: int = 2) -> str:
    """The active bot comes to a halt for longer than its lease and runs again. Raises where a photo is lost or told twice."""
    async with farm(nodes, seconds=0.2) as scene:
        other = await _second_bot(scene)
        try:
            crowd = [Person(1000 + number, f"P{number}") for number in range(20)]
            sent = scene.send(crowd)
            await asyncio.sleep(0.5)
            assert scene.bot.process is not None
            scene.bot.process.send_signal(signal.SIGSTOP)
            sent += scene.send(crowd, 1)
            await asyncio.sleep(20)
            scene.bot.process.send_signal(signal.SIGCONT)
            assert await scene.all_answered(sent, 120), "not all were answered"
            await until(lambda: "lease-lost" in scene.bot.said or None)
            await asyncio.sleep(15)
            assert scene.bot.alive
            counts = [len(final(found)) for found in replies(scene.api, sent).values()]
            assert set(counts) <= {1, 2}, counts
        finally:
            await other.kill()
    twice = f"{counts.count(2)} with an answer and the word to send it again"
    return f"{len(sent)} photos, {counts.count(1)} answered once, {twice}"


async def _second_bot(scene: Farm) -> Machine:
    place = scene.made / "standby"
    place.mkdir()
    other = Machine(scene.api, place, scene.server.url, "", {"SPREAD": "1", "LOG_LEVEL": "INFO"})
    await other.start()
    await until(lambda: "standing-by" in other.said or None)
    return other
