"""One bot of several is active: by a lease in a real Redis, which is stopped, emptied and held by bots that come to a halt."""

from __future__ import annotations

import asyncio
import contextlib
import re
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import redis.asyncio

from bot.spread.fence import Fence
from bot.spread.lease import PREFIX, Lease
from bot.store.clock import now
from bot.store.record_store import RecordStore, StoreUnavailable, connect
from bot.timing import Timing
from tests.botapi.server import TOKEN
from tests.faults.machine import Server

TIMING = Timing(
    lease=2.0, lease_renewal=0.3, lease_look=0.1, lease_margin=0.2, store_answer=0.3, store_rest=0.1, closing=0.5
)
HANDED_OVER = TIMING.lease + 5 * TIMING.lease_look
"""Seconds until a standby is active after the active bot has died."""


@dataclass
class Bot:
    """A bot process as far as the lease goes: it holds a fence and renews it, or stands by."""

    lease: Lease
    store: RecordStore
    task: asyncio.Task[None] | None = None
    fence: Fence | None = None

    def starts(self) -> None:
        self.task = asyncio.create_task(self._lives())

    async def _lives(self) -> None:
        while True:
            self.fence = await self.lease.acquire()
            await self.lease.keep(self.fence)

    @property
    def active(self) -> bool:
        return self.fence is not None and self.fence.is_open

    async def dies(self) -> None:
        assert self.task is not None
        self.task.cancel()
        await asyncio.wait({self.task})


@dataclass
class Scene:
    server: Server
    bots: list[Bot]

    async def until_active(self, bot: Bot, seconds: float = HANDED_OVER) -> float:
        began = time.monotonic()
        while not bot.active:
            assert time.monotonic() < began + seconds, "it does not take over"
            assert sum(one.active for one in self.bots) <= 1, "two at once"
            await asyncio.sleep(0.01)
        return time.monotonic() - began

    async def pass_time(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            assert sum(one.active for one in self.bots) <= 1, "two at once"
            await asyncio.sleep(0.01)


@contextlib.asynccontextmanager
async def stage(folder: Path, clocks: tuple[float, ...]) -> AsyncIterator[Scene]:
    server = Server(folder)
    await server.start()
    bots = []
    for ahead in clocks:
        store = RecordStore(connect(server.url, TIMING), bytes(32), 15, timing=TIMING)
        bots.append(Bot(Lease(store, TOKEN, TIMING, lambda ahead=ahead: now() + ahead), store))  # type: ignore[misc]  # mypy infers no lambda with a default
    try:
        yield Scene(server, bots)
    finally:
        for bot in bots:
            if bot.task is not None:
                await bot.dies()
            await bot.store.close()
        await server.kill(signal.SIGCONT)
        await server.kill()


def play(folder: Path, use: Callable[[Scene], Awaitable[None]], clocks: tuple[float, ...] = (0.0, 0.0)) -> None:
    async def run() -> None:
        async with stage(folder, clocks) as scene:
            await use(scene)

    asyncio.run(asyncio.wait_for(run(), 60))


@pytest.mark.parametrize("clocks", [(0.0, 0.0), (0.0, 300.0), (300.0, 0.0)])
def test_a_standby_takes_over_when_the_active_bot_dies_whatever_the_clocks_say(
    clocks: tuple[float, float], tmp_path: Path
) -> None:
    async def use(scene: Scene) -> None:
        first, second = scene.bots
        first.starts()
        assert await scene.until_active(first) < TIMING.lease / 2
        second.starts()
        await scene.pass_time(2 * TIMING.lease)
        assert first.active
        await first.dies()
        await scene.until_active(second)

    play(tmp_path, use, clocks)


def test_a_bot_that_ends_in_order_hands_over_at_once(tmp_path: Path) -> None:
    async def use(scene: Scene) -> None:
        first, second = scene.bots
        first.starts()
        await scene.until_active(first)
        second.starts()
        await scene.pass_time(0.2)
        await first.dies()
        assert first.fence is not None
        first.fence.lose()
        await second.lease.give_up()
        await scene.pass_time(0.1)
        assert not second.active, "only its holder can give the lease up"
        await first.lease.give_up()
        assert await scene.until_active(second) < TIMING.lease / 2

    play(tmp_path, use)


@pytest.mark.parametrize("sign", [signal.SIGSTOP, signal.SIGKILL])
def test_without_redis_the_active_bot_stops_in_time_and_goes_on_where_it_was_when_nobody_was_active_meanwhile(
    sign: signal.Signals, tmp_path: Path
) -> None:
    """Stopped or restarted empty: the standby, which could take the lease just as soon, lets the other come first."""

    async def use(scene: Scene) -> None:
        first, second = scene.bots
        first.starts()
        await scene.until_active(first)
        second.starts()
        await scene.pass_time(0.3)
        fence = first.fence
        assert fence is not None
        await scene.server.kill(sign)
        gone = time.monotonic()
        while first.active:
            await asyncio.sleep(0.01)
        assert time.monotonic() - gone < TIMING.lease
        waiting = asyncio.create_task(fence.passes())
        with pytest.raises(StoreUnavailable):
            fence.guard()
        await scene.pass_time(2 * TIMING.lease)
        assert not waiting.done()
        await (scene.server.kill(signal.SIGCONT) if sign is signal.SIGSTOP else scene.server.start())
        await scene.until_active(first)
        await waiting
        assert first.fence is fence, "the turn goes on"
        await scene.pass_time(2 * TIMING.lease)
        assert first.active

    play(tmp_path, use)


def test_a_standby_takes_over_also_after_redis_was_emptied_when_the_active_bot_is_gone(tmp_path: Path) -> None:
    async def use(scene: Scene) -> None:
        first, second = scene.bots
        first.starts()
        await scene.until_active(first)
        second.starts()
        await scene.pass_time(0.2)
        await first.dies()
        await scene.server.kill()
        await scene.server.start()
        await scene.until_active(second, 2 * TIMING.lease + 0.5)

    play(tmp_path, use)


def test_a_bot_that_came_to_a_halt_may_do_nothing_more_and_stands_by(tmp_path: Path) -> None:
    """It needs no news for that: its lease has run out by its own clock before anything of it runs again."""

    async def use(scene: Scene) -> None:
        first, second = scene.bots
        first.starts()
        await scene.until_active(first)
        fence = first.fence
        assert fence is not None
        first.task.cancel()  # type: ignore[union-attr]  # its renewal hangs
        second.starts()
        await scene.until_active(second)
        assert not fence.is_open
        waiting = asyncio.create_task(fence.passes())
        first.task = asyncio.create_task(first.lease.keep(fence))  # and runs again
        await asyncio.wait_for(first.task, 1)
        assert fence.lost.is_set()
        await asyncio.wait({waiting})
        assert waiting.cancelled()
        with pytest.raises(asyncio.CancelledError):
            fence.guard()
        assert second.active

    play(tmp_path, use)


def test_a_bot_that_was_away_while_another_came_and_went_has_lost_its_turn(tmp_path: Path) -> None:
    """The key is free again, and what the bot has in memory is old all the same."""

    async def use(scene: Scene) -> None:
        first, second = scene.bots
        first.starts()
        await scene.until_active(first)
        fence = first.fence
        assert fence is not None
        await first.dies()
        second.starts()
        await scene.until_active(second)
        await second.dies()
        await second.lease.give_up()
        await asyncio.wait_for(first.lease.keep(fence), 1)
        assert fence.lost.is_set()

    play(tmp_path, use)


def test_redis_holds_a_random_id_and_a_time_with_a_lifetime_only(tmp_path: Path) -> None:
    async def use(scene: Scene) -> None:
        scene.bots[0].starts()
        await scene.until_active(scene.bots[0])
        store: Any = redis.asyncio.Redis.from_url(scene.server.url)
        (name,) = [name.decode() async for name in store.scan_iter()]
        assert re.fullmatch(f"{PREFIX}[0-9a-f]{{32}}", name)
        assert re.fullmatch(rb"[0-9a-f]{32} \d{13}", await store.get(name) or b"")
        assert await store.pttl(name) > 0
        await store.aclose()

    play(tmp_path, use)
