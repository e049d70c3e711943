"""Telegram's limits over several machines, against a real Redis: a machine here is a limiter with its own connection."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
import redis
from telegram.error import RetryAfter

from bot.spread import limits
from bot.spread.limits import PREFIX, SharedLimits
from bot.store.record_store import RecordStore, connect
from bot.timing import Timing
from bot.transport.rate_limit import RateLimiter
from tests.botapi.server import TOKEN
from tests.conftest import free_port

GROUP = -1005
QUICK = Timing(messages_a_second=200, chat_window=0.3, group_messages=4, group_window=0.5)


@dataclass
class Nodes:
    """Machines of one bot, and when each of their requests was sent."""

    limiters: list[RateLimiter]
    sent: list[tuple[float, int]] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)

    async def send(self, node: int, chat: int, endpoint: str = "sendMessage", **data: Any) -> None:
        async def callback() -> bool:
            self.sent.append((time.monotonic(), chat))
            return True

        asked = {"chat_id": chat, **data}
        assert await self.limiters[node].process_request(callback, (), {}, endpoint, asked, None)

    def moments(self, chat: int | None = None) -> list[float]:
        return sorted(moment for moment, of in self.sent if chat in (None, of))

    def soonest(self, chat: int | None, step: float) -> None:
        """No message is sent before its moment, where one follows the other after ``step``; a busy machine sends later."""
        early = [number for number, sent in enumerate(self.moments(chat)) if sent - self.began < number * step - 0.01]
        assert early == []


@contextlib.asynccontextmanager
async def nodes(url: str, count: int, timing: Timing = QUICK) -> AsyncIterator[Nodes]:
    stores = [RecordStore(connect(url, timing), bytes(32), 15, timing=timing) for _ in range(count)]
    try:
        yield Nodes([RateLimiter(timing, SharedLimits(store, TOKEN, timing)) for store in stores])
    finally:
        for store in stores:
            await store.close()


def play(url: str, use: Callable[[Nodes], Awaitable[None]], count: int = 3, timing: Timing = QUICK) -> None:
    async def run() -> None:
        async with nodes(url, count, timing) as machines:
            await use(machines)

    asyncio.run(asyncio.wait_for(run(), 30))


def test_all_machines_together_send_thirty_messages_a_second(redis_url: str) -> None:
    async def use(machines: Nodes) -> None:
        await asyncio.gather(*(machines.send(number % 4, number + 1) for number in range(61)))
        machines.soonest(None, 1 / 30)
        assert machines.moments()[-1] - machines.began < 4, "and not much slower"

    play(redis_url, use, 4, Timing())


def test_a_chat_gets_one_message_at_a_time_from_all_machines_and_no_other_waits_for_it(redis_url: str) -> None:
    async def use(machines: Nodes) -> None:
        waiting = [asyncio.create_task(machines.send(number % 3, 5)) for number in range(4)]
        await asyncio.sleep(0.05)
        await machines.send(0, 6)
        assert len(machines.moments(5)) < 3
        await asyncio.gather(*waiting)
        machines.soonest(5, QUICK.chat_window)

    play(redis_url, use)


def test_a_group_gets_its_number_in_a_window_and_an_album_counts_as_its_pictures(redis_url: str) -> None:
    async def use(machines: Nodes) -> None:
        await machines.send(0, GROUP, "sendMediaGroup", media=[1, 2, 3])
        await machines.send(1, GROUP)
        await machines.send(2, GROUP)
        assert machines.moments(GROUP)[2] - machines.began > QUICK.group_window
        await asyncio.gather(*(machines.send(number % 3, GROUP) for number in range(9)))
        # A window holds four: the third to the sixth come with the second one, the seventh to the tenth with the next.
        assert machines.moments(GROUP)[6] - machines.began > 2 * QUICK.group_window
        assert machines.moments(GROUP)[10] - machines.began > 3 * QUICK.group_window

    play(redis_url, use)


def test_an_album_larger_than_the_window_passes_when_the_window_is_empty(redis_url: str) -> None:
    async def use(machines: Nodes) -> None:
        await machines.send(0, GROUP, "sendMediaGroup", media=[1] * 9)
        await machines.send(1, GROUP)
        assert machines.moments(GROUP)[1] - machines.began > QUICK.group_window

    play(redis_url, use)


def test_a_pause_that_telegram_demands_of_one_machine_holds_the_chat_on_all(redis_url: str) -> None:
    async def use(machines: Nodes) -> None:
        refusals = [RetryAfter(1)]

        async def once() -> bool:
            if refusals:
                raise refusals.pop()
            return True

        began = time.monotonic()
        refused = machines.limiters[0].process_request(once, (), {}, "sendMessage", {"chat_id": 5}, None)
        first = asyncio.create_task(refused)
        await asyncio.sleep(0.1)
        held = asyncio.create_task(machines.send(1, 5, "deleteMessage"))
        await machines.send(1, 6)
        assert not held.done(), "nobody else waits"
        await held
        assert time.monotonic() - began > 1.0
        await first

    play(redis_url, use)


def test_who_has_a_moment_already_waits_for_a_pause_that_came_after_it(redis_url: str) -> None:
    timing = replace(QUICK, messages_a_second=2)

    async def use(machines: Nodes) -> None:
        began = time.monotonic()
        await machines.send(0, 5)
        given = asyncio.create_task(machines.send(1, 6))
        await asyncio.sleep(0.1)
        async with _store(redis_url) as store:
            await SharedLimits(store, TOKEN, timing).hold(6, 1.0)
        await given
        assert time.monotonic() - began > 1.0

    play(redis_url, use, timing=timing)


def test_a_machine_whose_clock_is_wrong_counts_like_the_others(redis_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One asks five minutes ahead, one five minutes behind."""
    right = time.time

    async def use(machines: Nodes) -> None:
        for turn in range(4):
            ahead = 300.0 * (1 - turn % 3)
            monkeypatch.setattr(time, "time", lambda ahead=ahead: right() + ahead)
            await machines.send(turn % 3, 5)
        machines.soonest(5, QUICK.chat_window)
        assert machines.moments(5)[-1] - machines.began < 10 * QUICK.chat_window, "five minutes count for nothing"

    play(redis_url, use)


def test_without_redis_each_machine_keeps_the_limits_alone() -> None:
    async def use(machines: Nodes) -> None:
        await asyncio.gather(*(machines.send(0, 5) for _ in range(3)), machines.send(0, 6))
        machines.soonest(5, QUICK.chat_window)
        assert len(machines.sent) == 4

    play(f"redis://127.0.0.1:{free_port()}/0", use, 1)


def test_a_redis_that_was_restarted_has_lost_the_scripts_and_gets_them_again(redis_url: str) -> None:
    async def use(machines: Nodes) -> None:
        await machines.send(0, 5)
        with redis.Redis.from_url(redis_url) as store:
            store.script_flush()
            store.flushall()
        await machines.send(0, 6)
        with redis.Redis.from_url(redis_url) as store:
            assert store.keys(f"{PREFIX}*"), "the limits are shared again"

    play(redis_url, use)


def test_the_keys_hold_times_only_have_names_that_tell_no_chat_and_end(redis_url: str) -> None:
    chat = -1009876543210

    async def use(machines: Nodes) -> None:
        await machines.send(0, chat)
        async with _store(redis_url) as store:
            await SharedLimits(store, TOKEN, QUICK).hold(chat, 1.0)
        with redis.Redis.from_url(redis_url) as store:
            names = store.keys("*")
            assert {name.split(b":")[1] for name in names} == {b"all", b"sent", b"pause"}
            for name in names:
                held = store.lrange(name, 0, -1) if b":sent:" in name else [store.get(name)]
                assert name.startswith(PREFIX.encode())
                assert all(one.isdigit() for one in held)
                assert 0 < store.pttl(name) <= 1100
                assert str(abs(chat)).encode() not in name + b" ".join(held)

    play(redis_url, use, timing=replace(QUICK, messages_a_second=2))


def test_a_message_costs_one_command_where_nobody_waits(redis_url: str) -> None:
    async def use(machines: Nodes) -> None:
        await machines.send(0, 5)
        with redis.Redis.from_url(redis_url) as store:
            before = store.info("commandstats")["cmdstat_evalsha"]["calls"]
            await machines.send(0, 6)
            assert store.info("commandstats")["cmdstat_evalsha"]["calls"] == before + 1

    play(redis_url, use)


@contextlib.asynccontextmanager
async def _store(url: str) -> AsyncIterator[RecordStore]:
    store = RecordStore(connect(url), bytes(32), 15)
    try:
        yield store
    finally:
        await store.close()


def test_a_longer_pause_is_not_shortened(redis_url: str) -> None:
    async def run() -> None:
        async with _store(redis_url) as store:
            shared = SharedLimits(store, TOKEN, QUICK)
            await shared.hold(5, 60.0)
            await shared.hold(5, 1.0)
            (name,) = [name async for name in store._store.scan_iter(f"{limits.PREFIX}*", 10)]
            assert await store._store.ttl(name) > 50

    asyncio.run(run())
