"""The bot's own Redis is killed, or the bot is: answers go on, buttons work again, nothing is left behind."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.store.own_redis import FOLDERS, OwnRedis
from tests.bot.flow import SITI, Scene, Stub, png, scene
from tests.bot.store.test_own_redis import alive, ends
from tests.botapi import BotApi
from tests.faults.kill import until
from tests.faults.machine import Machine, folder


def redis_of(machine: Machine) -> int | None:
    """The redis-server among the bot's children."""
    return next((pid for pid in machine.children() if b"redis-server" in _command(pid)), None)


def _command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")[0]
    except OSError:
        return b""


def with_machine(use: Callable[[BotApi, Machine], Awaitable[None]]) -> None:
    async def run() -> None:
        async with folder() as made, BotApi().running() as api:
            machine = Machine(api, made / "tmp")
            try:
                await machine.start()
                await until(lambda: api.asked("getUpdates") or None)
                await use(api, machine)
            finally:
                await machine.kill()

    asyncio.run(run())


async def answered(api: BotApi, count: int) -> str:
    """The words of the bot's last message, once there are so many."""

    def last() -> str | None:
        sent = [one for one in api.world.messages.values() if one["from"]["is_bot"]]
        words = str(sent[-1].get("caption", sent[-1].get("text", ""))) if len(sent) >= count else ""
        return words if words and "Looking" not in words else None

    return str(await until(last))


def test_a_bot_without_redis_url_talks_to_its_own_and_answers_go_on_when_that_is_killed() -> None:
    async def use(api: BotApi, machine: Machine) -> None:
        api.world.sends_photo(SITI, png())
        assert await answered(api, 1)
        before = redis_of(machine)
        assert before is not None
        os.kill(before, signal.SIGKILL)
        api.world.sends_photo(SITI, png(50))
        assert "Could not check" not in await answered(api, 2)
        await until(lambda: redis_of(machine) not in (None, before) or None)
        await until(lambda: "own-redis-started-empty" in machine.said or None)
        assert await machine.end() == 0
        assert list(machine.folder.iterdir()) == []

    with_machine(use)


def test_a_bot_that_is_killed_takes_its_redis_along_and_the_next_one_tidies_up() -> None:
    async def use(api: BotApi, machine: Machine) -> None:
        first = redis_of(machine)
        assert first is not None
        (left,) = machine.folder.glob(f"{FOLDERS}*")
        await machine.kill()
        assert await asyncio.to_thread(ends, first)
        asked = len(api.asked("getUpdates"))
        await machine.start()
        await until(lambda: len(api.asked("getUpdates")) > asked or None)
        second = redis_of(machine)
        assert second is not None
        assert alive(second)
        assert not left.exists()
        assert await machine.end() == 0
        assert not alive(second)

    with_machine(use)


def test_verdicts_come_while_it_is_gone_and_buttons_work_when_it_is_back() -> None:
    async def use(stage: Scene, server: OwnRedis) -> None:
        stage.world.sends_photo(SITI, b"before")
        before = await stage.message(count=1)
        assert server.pid is not None
        os.kill(server.pid, signal.SIGKILL)
        stage.world.sends_photo(SITI, b"meanwhile")
        assert "Stop" in (await stage.message(count=2))["caption"]
        await stage.until(lambda: server.pid)
        assert "expired" in await press_when_it_answers(stage, before)
        stage.world.sends_photo(SITI, b"after")
        assert "Forgotten" in await stage.press(await stage.message(count=3), "x")

    async def run() -> None:
        server = await OwnRedis.start(os.environ)
        try:
            async with scene(Stub(), redis_url=server.url) as stage:
                await use(stage, server)
        finally:
            await server.close()

    asyncio.run(run())


async def press_when_it_answers(stage: Scene, message: dict[str, object]) -> str:
    """What a button says once the store is there again."""
    patience = time.monotonic() + 10
    while "memory does not answer" in (words := await stage.press(message, "x")):
        assert time.monotonic() < patience, words
        await asyncio.sleep(0.05)
    return words
