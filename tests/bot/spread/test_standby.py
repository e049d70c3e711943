"""Two bots, of which one stands by: the active one is killed, halted and ended, and Redis is stopped, amid a crowd."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.bot.flow import png
from tests.bot.spread.bot_in_turns import TIMING, environment
from tests.botapi import BotApi, Person
from tests.faults.kill import AGAIN, WAITING, until
from tests.faults.machine import ROOT, Server

PEOPLE = [Person(2000 + number, f"P{number}") for number in range(4)]
AWAY = WAITING[-1]
"""How the word begins that says that Redis is away."""


@dataclass
class Stage:
    api: BotApi
    server: Server
    folder: Path
    timing: str = "short"
    photos: list[dict[str, Any]] = field(default_factory=list)
    bots: list[asyncio.subprocess.Process] = field(default_factory=list)

    async def starts(self, *, active: bool, signs: str = "standing-by", **more: str) -> asyncio.subprocess.Process:
        """A bot process that has taken updates already, or one whose log ``signs`` that it stands by."""
        before = self.fetched
        told = environment(self.api.token, self.api.url, self.server.url, self.timing) | more
        with self.log(len(self.bots)).open("wb") as said:
            bot = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.bot.spread.bot_in_turns"), cwd=ROOT, env=told, stderr=said
            )
        self.bots.append(bot)
        if active:
            await until(lambda: self.fetched > before or None)
        else:
            await until(lambda: f" {signs}" in self.said(bot) or None)
        return bot

    def log(self, number: int) -> Path:
        return self.folder / f"bot-{number}.log"

    def said(self, bot: asyncio.subprocess.Process) -> str:
        return self.log(self.bots.index(bot)).read_text()

    @property
    def fetched(self) -> int:
        return len(self.api.asked("getUpdates"))

    async def crowd_comes(self, count: int, seconds: float) -> None:
        for number in range(count):
            self.photos.append(self.api.world.sends_photo(PEOPLE[number % len(PEOPLE)], png(20 + number)))
            await asyncio.sleep(seconds / count)

    def replies(self, photo: dict[str, Any]) -> list[str]:
        return [text for text in self.words(photo) if not text.lstrip("🔎🕐 ").startswith(WAITING)]

    def words(self, photo: dict[str, Any]) -> list[str]:
        return [
            str(one.get("text", one.get("caption", "")))
            for one in self.api.world.messages.values()
            if one["from"]["is_bot"]
            and one["chat"]["id"] == photo["chat"]["id"]
            and one.get("reply_to_message", {}).get("message_id") == photo["message_id"]
        ]

    async def all_answered(self, told_again: int) -> None:
        """Each photo has one verdict, or its sender was told once to send it again, which at most so many were.

        Both together mean that a bot was gone in the moment in which Telegram took the answer.
        """
        await until(lambda: all(self.replies(photo) for photo in self.photos) or None)
        await asyncio.sleep(1.0)
        again = 0
        for photo in self.photos:
            replies = self.replies(photo)
            asked = [words for words in replies if any(word in words for word in AGAIN)]
            assert len(asked) <= 1, replies
            assert len(replies) - len(asked) <= 1, replies
            again += len(asked)
        assert again <= told_again


def play(folder: Path, use: Callable[[Stage], Awaitable[None]], timing: str = "short") -> None:
    async def run() -> None:
        async with stage(folder, timing) as scene:
            await use(scene)

    asyncio.run(asyncio.wait_for(run(), 90))


@contextlib.asynccontextmanager
async def stage(folder: Path, timing: str) -> AsyncIterator[Stage]:
    async with BotApi().running() as api:
        server = Server(folder)
        await server.start()
        scene = Stage(api, server, folder, timing)
        try:
            yield scene
        finally:
            for bot in scene.bots:
                with contextlib.suppress(ProcessLookupError):
                    bot.kill()
                await bot.wait()
            await server.kill(signal.SIGCONT)
            await server.kill()


@pytest.mark.parametrize("timing", ["short", "standard"])
def test_a_standby_takes_over_from_a_bot_that_is_killed_with_nothing_lost_and_nothing_twice(
    timing: str, tmp_path: Path
) -> None:
    goal = 20.0 if timing == "standard" else TIMING.lease + 2.0

    async def use(scene: Stage) -> None:
        active = await scene.starts(active=True)
        await scene.starts(active=False)
        coming = asyncio.create_task(scene.crowd_comes(16, 2.0))
        await asyncio.sleep(1.0)
        active.kill()
        await active.wait()
        killed, before = time.monotonic(), scene.fetched
        await until(lambda: scene.fetched > before or None)
        assert time.monotonic() - killed < goal
        await coming
        await scene.all_answered(told_again=len(PEOPLE))

    play(tmp_path, use, timing)


def test_a_bot_that_was_halted_does_nothing_more_and_stands_by_for_the_next_turn(tmp_path: Path) -> None:
    async def use(scene: Stage) -> None:
        first = await scene.starts(active=True)
        second = await scene.starts(active=False)
        coming = asyncio.create_task(scene.crowd_comes(16, 2.0))
        await asyncio.sleep(1.0)
        first.send_signal(signal.SIGSTOP)
        await until(lambda: "active" in scene.said(second) or None)
        await coming
        first.send_signal(signal.SIGCONT)
        await until(lambda: "lease-lost" in scene.said(first) or None)
        await scene.all_answered(told_again=len(PEOPLE))
        await until(lambda: "standing-by" in scene.said(first) or None)
        second.kill()
        await scene.crowd_comes(4, 0.1)
        await scene.all_answered(told_again=len(PEOPLE))

    play(tmp_path, use)


def test_a_bot_that_is_ended_hands_over_at_once(tmp_path: Path) -> None:
    async def use(scene: Stage) -> None:
        first = await scene.starts(active=True)
        await scene.starts(active=False)
        coming = asyncio.create_task(scene.crowd_comes(12, 1.0))
        await asyncio.sleep(0.5)
        first.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(first.wait(), 10) == 0
        ended, before = time.monotonic(), scene.fetched
        await until(lambda: scene.fetched > before or None)
        assert time.monotonic() - ended < TIMING.lease / 2
        await coming
        await scene.all_answered(told_again=0)

    play(tmp_path, use)


@pytest.mark.parametrize("sign", [signal.SIGSTOP, signal.SIGKILL])
def test_while_redis_is_away_photos_wait_people_are_told_and_nothing_is_lost(
    sign: signal.Signals, tmp_path: Path
) -> None:
    """Away for longer than a lease, and stopped or restarted empty: it goes on by itself, with the same bot."""

    async def use(scene: Stage) -> None:
        first = await scene.starts(active=True)
        second = await scene.starts(active=False)
        await scene.crowd_comes(4, 0.2)
        await scene.all_answered(told_again=0)
        await scene.server.kill(sign)
        await scene.crowd_comes(4, 0.2)
        photos = scene.photos[4:]
        await until(lambda: all(scene.words(photo) for photo in photos) or None, 2 * TIMING.lease)
        assert all(AWAY in scene.words(photo)[0] for photo in photos)
        await asyncio.sleep(2 * TIMING.lease)
        await scene.crowd_comes(4, 0.2)
        assert not any(scene.replies(photo) for photo in scene.photos[4:]), "who is active is not known"
        await (scene.server.kill(signal.SIGCONT) if sign is signal.SIGSTOP else scene.server.start())
        await scene.all_answered(told_again=0)
        assert "lease-lost" not in scene.said(first)
        assert scene.said(second).count(" active") == 0

    play(tmp_path, use)
