"""A Redis that misbehaves: verdicts go on, words say what does not work, and all is well again without a restart of the bot."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import redis.asyncio

from bot.timing import Timing
from tests.bot.flow import QUICK, SITI, Scene, Stub, scene
from tests.conftest import free_port
from tests.faults.machine import Server

Act = Callable[[Server], Awaitable[None]]
PASSWORD = "right"

TIMING = replace(QUICK, store_rest=1.0, store_answer=0.5)


async def command(server: Server, *words: str, password: str = PASSWORD) -> None:
    store: Any = redis.asyncio.Redis.from_url(server.url, password=password)  # execute_command has no types
    try:
        await store.execute_command(*words)
    finally:
        with contextlib.suppress(redis.exceptions.ConnectionError):
            await store.aclose()


def commands(*lines: str) -> Act:
    async def act(server: Server) -> None:
        for line in lines:
            await command(server, *line.split())

    return act


def signals(sign: signal.Signals) -> Act:
    return lambda server: server.kill(sign)


async def start(server: Server) -> None:
    await server.start("--requirepass", PASSWORD)


async def restart(server: Server) -> None:
    await server.kill()
    await start(server)


async def another_password(server: Server) -> None:
    await command(server, "CONFIG", "SET", "requirepass", "wrong")
    await command(server, "CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes", password="wrong")


async def the_same_password(server: Server) -> None:
    await command(server, "CONFIG", "SET", "requirepass", PASSWORD, password="wrong")


async def nothing(_: Server) -> None: ...


@dataclass(frozen=True)
class Disaster:
    begins: Act
    ends: Act
    press: str
    """What a button of an answer says that was given meanwhile; empty where an answer has none that would be dead."""
    forget: str = "nothing is deleted yet"
    """What /forget says meanwhile."""


DISASTERS = {
    "stopped": Disaster(signals(signal.SIGKILL), start, ""),
    "silent": Disaster(signals(signal.SIGSTOP), signals(signal.SIGCONT), ""),
    "full": Disaster(
        commands("CONFIG SET maxmemory-policy noeviction", "CONFIG SET maxmemory 1"),
        commands("CONFIG SET maxmemory 0"),
        "",
        "eleted",
    ),
    "another password": Disaster(another_password, the_same_password, ""),
    "a read-only replica": Disaster(commands(f"REPLICAOF 127.0.0.1 {free_port()}"), commands("REPLICAOF NO ONE"), ""),
    "restarted empty": Disaster(restart, nothing, "Forgotten", "eleted"),
}


def play(use: Callable[[Scene, Server], Awaitable[None]], folder: Path, timing: Timing = TIMING) -> None:
    async def run() -> None:
        server = Server(folder)
        await start(server)
        try:
            url = server.url.replace("://", f"://:{PASSWORD}@")
            async with scene(Stub(), timing=timing, redis_url=url) as stage:
                await use(stage, server)
        finally:
            await server.kill(signal.SIGCONT)
            await server.kill()

    asyncio.run(run())


@pytest.mark.parametrize("name", DISASTERS)
def test_verdicts_go_on_words_say_what_does_not_work_and_it_recovers(name: str, tmp_path: Path) -> None:
    disaster = DISASTERS[name]

    async def use(stage: Scene, server: Server) -> None:
        stage.world.sends_photo(SITI, b"before")
        await stage.message(count=1)
        await disaster.begins(server)
        waited = unanswered(stage)
        stage.world.sends_photo(SITI, b"meanwhile")
        answer = await stage.message(count=2)
        assert len(waited) <= 3, "an answer asks ten times; most of them must not wait"
        assert "Stop" in answer["caption"]
        if disaster.press:
            assert disaster.press in await stage.press(answer, "x")
        else:
            assert all(data.startswith("https:") for data in stage.buttons(answer)), "no button that is dead"
        stage.world.says(SITI, text="/forget")
        assert disaster.forget in (await stage.message(count=3))["text"]
        await disaster.ends(server)
        await recovered(stage)
        assert await server_is_clean(server)

    play(use, tmp_path)


async def recovered(stage: Scene) -> None:
    """A photo that comes afterwards has buttons that work, within some seconds."""
    patience, count = time.monotonic() + 10, 3
    while True:
        stage.world.sends_photo(SITI, b"after")
        count += 1
        answer = await stage.message(count=count)
        if any(data.startswith("x:") for data in stage.buttons(answer)):
            assert "Forgotten" in await stage.press(answer, "x")
            return
        assert time.monotonic() < patience, "the buttons never work again"
        await asyncio.sleep(0.3)


def unanswered(stage: Scene) -> list[str]:
    """The commands for which Redis was waited in vain, from now on."""
    waited: list[str] = []
    execute = stage.store.execute_command

    async def noted(*words: Any, **options: Any) -> Any:
        try:
            return await execute(*words, **options)
        except (TimeoutError, redis.exceptions.TimeoutError):
            waited.append(str(words[0]))
            raise

    stage.store.execute_command = noted
    return waited


async def server_is_clean(server: Server) -> bool:
    store = redis.asyncio.Redis.from_url(server.url, password=PASSWORD)
    try:
        return all([await store.ttl(name) > 0 async for name in store.scan_iter()])
    finally:
        await store.aclose()


def test_while_redis_is_silent_only_the_first_command_waits(tmp_path: Path) -> None:
    async def use(stage: Scene, server: Server) -> None:
        stage.world.sends_photo(SITI, b"before")
        await stage.message(count=1)
        await stage.rest(0.1)
        await server.kill(signal.SIGSTOP)
        waited = unanswered(stage)
        for number in range(3):
            stage.world.sends_photo(SITI, b"meanwhile")
            await stage.message(count=number + 2)
        assert len(waited) == 1, waited

    play(use, tmp_path, replace(TIMING, store_rest=60.0))
