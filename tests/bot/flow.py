"""Runs the real application against the Bot API double, with a stub instead of the pixel processes."""

from __future__ import annotations

import asyncio
import contextlib
import struct
import time
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from bot.app import Wiring, build
from bot.config.settings import Settings
from bot.context import Context
from bot.lifecycle import running
from bot.pixels.pool import Screener
from bot.store.record_store import RecordStore, RedisCommands, connect
from bot.timing import Timing
from detectors.kit.terms import (
    Cure,
    Finding,
    Level,
    Proof,
    Redacted,
    Region,
    Report,
    Risk,
    Screening,
    ScreeningOptions,
    Strength,
    Unread,
    UnreadReason,
    Verdict,
)
from tests.bot.redis_double import memory_store
from tests.botapi import BotApi, Person, World
from tests.botapi.calls import Call

T = TypeVar("T")
SITI = Person()
SECRET = b"s" * 32
QUICK = Timing(chat_window=0.0, download_pauses=(0.01, 0.02))
"""A second between two messages of a chat would be most of the time of these tests; two of them look at it.

Pauses between attempts at a download are looked at in ``tests/bot/transport/test_download.py``.
"""
SOON = replace(QUICK, minute=0.02)
"""The buttons' time ends within a second, as far as waiting for it goes."""
ANSWERS = ("sendMessage", "sendPhoto", "sendDocument")
PATIENCE = 60.0
"""Seconds after which what must come is given up. Waiting ends as soon as it is there, so a busy machine may take its time."""


def png(width: int = 40, height: int = 30) -> bytes:
    """Returns a small grey PNG, written by hand because the bot's tests use no pixel library."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + b"\x80" * width for _ in range(height)), 1)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


KTP = Finding(Risk.IDENTITY, Strength.SURE, "nik", (Region(1, 2, 30, 12), Region(1, 14, 30, 20)))
CLEAR = Screening(Verdict(Level.CLEAR), width=40, height=30, redacted=Redacted(png(), "png"), proof=Proof())
STOP = Screening(
    Verdict(Level.STOP, (Risk.IDENTITY,)),
    Report((KTP,)),
    40,
    30,
    redacted=Redacted(png(), "png", KTP.regions),
    proof=Proof(),
    milliseconds={"total": 12},
)
ILLEGIBLE = Screening(
    Verdict(Level.CAUTION),
    Report(unread=(Unread(UnreadReason.HANDWRITING, (Region(1, 2, 30, 12),)),)),
    40,
    30,
    redacted=Redacted(png(), "png", (Region(0, 0, 32, 16),)),
    proof=Proof(),
)
"""Nothing was found, and something was not understood."""
WITHHELD = Screening(
    Verdict(Level.STOP, (Risk.INTIMATE,)),
    Report((Finding(Risk.INTIMATE, Strength.SURE, "nude", (Region(0, 0, 9, 9),), Cure.WITHHOLD),)),
    40,
    30,
    proof=Proof(("withheld",)),
)


@dataclass
class Stub:
    """A screener that returns ``result``, or raises it where that is an exception, and records what it was asked."""

    result: Screening | BaseException = STOP
    seconds: float = 0.0
    seen: list[bytes] = field(default_factory=list)
    options: list[ScreeningOptions] = field(default_factory=list)

    async def screen(self, data: bytes, options: ScreeningOptions) -> Screening:
        self.seen.append(data)
        self.options.append(options)
        await asyncio.sleep(self.seconds)
        if isinstance(self.result, BaseException):
            raise self.result
        screening = self.result
        if not options.copy:
            screening = replace(screening, redacted=None, proof=Proof(("not-asked",)))
        return replace(screening, annotated=png(60, 50)) if options.annotated else screening


@dataclass
class Scene:
    """The parts that a test uses: the Bot API double, its world, the store, and the application."""

    api: BotApi
    store: Any
    memory: RecordStore
    wiring: Wiring

    @property
    def application(self) -> Any:
        return self.wiring.application

    @property
    def context(self) -> Context:
        return self.wiring.context

    @property
    def world(self) -> World:
        return self.api.world

    async def answers(self, count: int = 1, seconds: float = PATIENCE) -> list[Call]:
        """Waits until the bot has tried to send this many messages."""
        return await self.until(lambda: found if len(found := self.api.asked(*ANSWERS)) >= count else None, seconds)

    async def message(self, chat: int = SITI.number, count: int = 1) -> dict[str, Any]:
        """Returns the last message of the bot in a chat, once there are ``count``."""
        return (await self.until(lambda: found if len(found := self.sent(chat)) >= count else None))[-1]

    def sent(self, chat: int = SITI.number) -> list[dict[str, Any]]:
        found = self.world.messages.values()
        return [message for message in found if message["chat"]["id"] == chat and message["from"]["is_bot"]]

    async def press(self, message: dict[str, Any], verb: str, person: Person = SITI) -> str:
        """Presses the first button with a verb. Returns the text that answers the press."""
        return await self.pressed(self.world.presses(person, message, self.data(message, verb)))

    async def details(self, message: dict[str, Any], person: Person = SITI) -> str:
        """Presses *Details* and returns what the message says then."""
        short = message.get("caption", message.get("text"))
        await self.press(message, "i", person)
        return await self.until(
            lambda: text if (text := str(message.get("caption", message.get("text")))) != short else None
        )

    def data(self, message: dict[str, Any], verb: str) -> str:
        """Returns the data of the first button with a verb. ``t:3`` is a verb with its argument, for any ticket."""
        start, _, end = verb.partition(":")
        found = [
            data
            for data in self.buttons(message)
            if data == verb
            or data.startswith(f"{verb}:")
            or (end and data.startswith(f"{start}:") and data[14:] == f":{end}")
        ]
        assert found, (verb, self.buttons(message))
        return found[0]

    def buttons(self, message: dict[str, Any]) -> list[str]:
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        return [
            button.get("callback_data") or button.get("url") or button["web_app"]["url"]
            for row in rows
            for button in row
        ]

    async def drawn(self) -> None:
        """Waits until no check, no drawing and no press is in work: a press is answered before its message changes."""
        await asyncio.sleep(0.02)
        await self.until(lambda: None if self.context.locks.total or self.busy else True)

    async def kinds(self) -> set[str]:
        """Returns the kinds of records in the store."""
        return {name.decode().split(":")[-2] async for name in self.store.scan_iter()}

    async def pressed(self, query: str) -> str:
        return await self.until(lambda: self.world.queries[query])

    async def until(self, look: Callable[[], T | None], seconds: float = PATIENCE) -> T:
        deadline = time.monotonic() + seconds
        while (found := look()) is None:
            assert time.monotonic() < deadline, [call.method for call in self.api.calls]
            await asyncio.sleep(0.005)
        return found

    async def rest(self, seconds: float = 0.3) -> None:
        """Waits until nothing is in work any more, and then long enough for an answer that must not come."""
        await self.until(lambda: None if self.busy else True)
        await asyncio.sleep(seconds)

    @property
    def busy(self) -> bool:
        """Whether an update waits to be taken, or is being dealt with."""
        waiting = self.world.updates or not self.application.update_queue.empty()
        return bool(waiting or self.application.update_processor.current_concurrent_updates)


@contextlib.asynccontextmanager
async def scene(
    screener: Screener, store: RedisCommands | None = None, timing: Timing = QUICK, **settings: Any
) -> AsyncIterator[Scene]:
    api = BotApi()
    async with api.running():
        chosen = Settings(api.token, api.url, **settings)
        used = store or (connect(chosen.redis_url, timing) if chosen.redis_url else memory_store())
        memory = RecordStore(used, SECRET, chosen.state_minutes, timing=timing)
        wiring = build(chosen, screener, memory, timing=timing)
        try:
            async with running(wiring):
                yield Scene(api, used, memory, wiring)
        finally:
            await wiring.context.downloader.close()
            await memory.close()


def play(use: Callable[[Scene], Awaitable[T]], screener: Screener | None = None, **options: Any) -> T:
    async def run() -> T:
        async with scene(screener or Stub(), **options) as stage:
            return await use(stage)

    return asyncio.run(run())
