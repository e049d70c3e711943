"""A bot and its nodes in one process: the double of the Bot API, a real Redis, stubs instead of pixel processes."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from bot.app import build
from bot.config.settings import Settings
from bot.lifecycle import running
from bot.pixels.pool import NoPixels, Screener
from bot.spread.handing import Handing
from bot.spread.pieces import Piece
from bot.spread.precedence import Precedence
from bot.spread.queue import NAMESPACE, Broker
from bot.spread.worker import Worker
from bot.store.record_store import RecordStore, connect
from bot.timing import Timing
from tests.bot.flow import QUICK, SECRET, Scene, Stub
from tests.botapi import BotApi

T = TypeVar("T")
SWIFT = replace(QUICK, node_beat=0.3, node_silent=1.0, album_quiet=0.2, node_closing=1.5, piece_lost=2.0, node_poll=0.1)
"""A dead node is noticed within a second or two."""


@dataclass
class Machines(Scene):
    """The bot, and whatever nodes a test starts."""

    url: str = ""
    settings: Any = None
    handing: Any = None
    nodes: list[Node] = field(default_factory=list)
    timing: Timing = SWIFT

    async def start(self, screener: Screener | None = None, processes: int = 1, secret: bytes = SECRET) -> Node:
        """Starts a node and waits until the bot has seen it."""
        node = Node(self, screener or Stub(), processes, secret)
        await node.start()
        self.nodes.append(node)
        await self.until(lambda: True if any(one.name == node.worker.name for one in self.handing.nodes) else None)
        return node

    async def pieces(self) -> list[Piece]:
        return [piece for piece, _ in await self.memory.every(Piece)]

    async def engine(self) -> list[str]:
        """Returns the engine's keys."""
        return [name.decode() async for name in self.store.scan_iter(match=f"{NAMESPACE}*")]


@dataclass
class Node:
    """A node, which can be stopped in order, or be gone from one moment to the next."""

    machines: Machines
    screener: Screener
    processes: int
    secret: bytes
    worker: Any = None
    task: Any = None
    memory: Any = None

    async def start(self) -> None:
        ready = asyncio.Event()
        self.stopping = asyncio.Event()
        self.task = asyncio.create_task(self._life(ready))
        await ready.wait()

    async def _life(self, ready: asyncio.Event) -> None:
        given = self.machines
        self.memory = RecordStore(connect(given.url, given.timing), self.secret, 15, timing=given.timing)
        screener = Precedence(self.screener, self.processes)
        wiring = build(given.settings, screener, self.memory, timing=given.timing, node=True)
        await wiring.application.initialize()
        self.worker = Worker(wiring.pieces, self.memory, given.url, self.processes, given.timing)
        try:
            async with self.worker.running():
                ready.set()
                await self.stopping.wait()
        finally:
            await wiring.application.shutdown()
            await wiring.context.downloader.close()
            await self.memory.close()

    async def stop(self) -> None:
        self.stopping.set()
        await self.task


@contextlib.asynccontextmanager
async def machines(url: str, timing: Timing = SWIFT, **chosen: Any) -> AsyncIterator[Machines]:
    """A bot that hands everything over. It has no pixels itself."""
    api = BotApi()
    async with api.running():
        settings = Settings(api.token, api.url, redis_url=url, **chosen)
        store = connect(url, timing)
        memory = RecordStore(store, SECRET, settings.state_minutes, timing=timing)
        handing = Handing(memory, Broker(url, timing), timing)
        wiring = build(settings, NoPixels(), memory, timing=timing, elsewhere=handing)
        stage = Machines(api, store, memory, wiring, url=url, settings=settings, handing=handing, timing=timing)
        try:
            async with handing.running(), running(wiring):
                yield stage
                for node in stage.nodes:
                    await node.stop()
        finally:
            await wiring.context.downloader.close()
            await memory.close()


def play(use: Callable[[Machines], Awaitable[T]], url: str, screeners: Sequence[Screener] = (), **options: Any) -> T:
    """Runs a test with one node for each screener."""

    async def run() -> T:
        async with machines(url, **options) as stage:
            for screener in screeners:
                await stage.start(screener)
            return await use(stage)

    return asyncio.run(run())
