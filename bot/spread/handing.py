"""The bot's side: hands pieces over, hears what becomes of them, and sees to it that none is forgotten.

A piece is put on the queue again where the engine or Redis has lost it. Where its node has gone while answering, its sender is
to be told: it is not known whether the answer has arrived.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import Counter, deque
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace

from redis.exceptions import RedisError

from bot import log
from bot.spread.on_its_way import OnItsWay, Restore, ending
from bot.spread.pieces import NOBODY, Fate, Hello, Looked, Node, Piece, State, Vocabulary
from bot.spread.queue import Broker
from bot.store.forgiving import ForgivingStore, until_answered
from bot.store.record_store import RecordStore, StoreUnavailable
from bot.timing import Timing
from detectors.kit.terms import VERSION
from texts.fallback import keep_reported

A_MINUTE = 60.0


class Handing:
    """Hands pieces to nodes over Redis. It is used while ``running`` runs."""

    def __init__(self, store: RecordStore, broker: Broker, timing: Timing) -> None:
        self._strict, self._store = store, ForgivingStore(store)
        self._broker = broker
        self._timing = timing
        self._handed: dict[str, OnItsWay] = {}
        self._closing = False
        self._tending: list[Callable[[bool], Awaitable[None]]] = []
        self._finished: deque[float] = deque(maxlen=2000)
        self.nodes: list[Node] = []
        self.queued: dict[str, int] = {}

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Listens and looks after the queue while the block runs."""
        tasks = [asyncio.create_task(work) for work in (self._hear(), self._look_after())]
        try:
            yield
        finally:
            # A command that meets its timeout at this moment takes the cancellation for it, so that it is told here, too.
            self._closing = True
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            with contextlib.suppress(RedisError):
                await asyncio.to_thread(self._broker.leave)

    def tended_by(self, tend: Callable[[bool], Awaitable[None]]) -> None:
        """Has this called every few seconds, and told whether Redis has lost everything since the last time."""
        self._tending.append(tend)

    def let_go(self) -> None:
        """Waits for no piece any more: what is on its way stays with the nodes, for the process that comes next."""
        self._closing = True
        for handed in self._handed.values():
            handed.fate.cancel()

    async def hand(self, piece: Piece, restore: Restore | None = None) -> Piece:
        """Hands a piece over and returns it with its fate. Raises CancelledError where nobody is to wait any more."""
        return await self._wait(piece, restore, put=True)

    async def adopt(self, piece: Piece, restore: Restore | None = None) -> Piece:
        """Waits for a piece that the process before this one has handed over."""
        return piece if piece.state == State.ANSWERED else await self._wait(piece, restore, put=False)

    async def take_back(self, piece: Piece) -> Piece:
        """Takes a piece back unless it has been begun, and returns it as it stands then."""
        with contextlib.suppress(StoreUnavailable):
            await self._strict.swap(Piece, NOBODY, piece.name, ending(State.WAITING, Fate.LATE))
            return await self._strict.recall(Piece, NOBODY, piece.name) or piece
        return piece

    async def look(self, piece: Piece) -> Looked | None:
        """Hands a look over and returns what it has found; None when nobody could look."""
        piece = await self.hand(piece)
        found = await self._store.recall(Looked, NOBODY, piece.name) if piece.fate == Fate.DONE else None
        await self.settle(piece)
        if found is not None:
            await self._store.drop(Looked, NOBODY, piece.name)
        return found

    async def note_word(self, name: str, word: int) -> None:
        """Notes the message "looking…" for the answer to take its place, unless the answer has begun."""
        handed = self._handed.get(name)
        if handed is not None:
            handed.piece = replace(handed.piece, word=word)
        with contextlib.suppress(StoreUnavailable):
            await self._strict.swap(
                Piece, NOBODY, name, lambda now: replace(now, word=word) if now.state == State.WAITING else None
            )

    async def settle(self, piece: Piece) -> None:
        """Forgets a piece whose sender has an answer."""
        await self._store.drop(Piece, NOBODY, piece.name)

    async def left(self) -> list[Piece]:
        """Returns the pieces that the process before this one has handed over."""
        found = await until_answered(lambda: self._strict.every(Piece, NOBODY))
        return [piece for piece, _ in found]

    @property
    def waiting(self) -> int:
        """Returns how many pieces wait or are in work."""
        return len(self._handed)

    @property
    def oldest(self) -> int:
        """Returns for how many seconds the oldest piece has been waiting."""
        return int(time.monotonic() - min((one.since for one in self._handed.values()), default=time.monotonic()))

    @property
    def kinds(self) -> Counter[str]:
        """Counts the pieces that wait or are in work by their kind."""
        return Counter(str(one.piece.kind) for one in self._handed.values())

    @property
    def processes(self) -> int:
        """Returns how many pieces all nodes can do side by side."""
        return sum(node.processes for node in self.nodes)

    @property
    def pace(self) -> float:
        """Returns the seconds between two pieces that are done, by the rate of the last minute; 0 where there was none."""
        since = time.monotonic() - A_MINUTE
        lately = [moment for moment in self._finished if moment > since]
        return (lately[-1] - lately[0]) / (len(lately) - 1) if len(lately) > 1 else 0.0

    async def _wait(self, piece: Piece, restore: Restore | None, *, put: bool) -> Piece:
        if self._closing:
            raise asyncio.CancelledError
        handed = self._handed[piece.name] = OnItsWay(piece, restore, self._strict, self._broker, self._timing)
        try:
            if put:
                await handed.put()
            while True:
                await asyncio.wait([handed.fate], timeout=self._timing.queue_limit)
                if handed.fate.done():
                    return handed.fate.result()
                if handed.piece.state != State.BEGUN:
                    await handed.end(State.WAITING, Fate.LATE)
        finally:
            del self._handed[piece.name]
            self._finished.append(time.monotonic())

    async def _hear(self) -> None:
        """Hears what becomes of pieces. What was told while nobody listened is found when the queue is looked after."""
        while not self._closing:
            try:
                async for word in self._strict.news():
                    if not word:
                        await self._look_at_all()
                    elif (handed := self._handed.get(word[1:])) is not None:
                        await handed.hear(word[0])
            except (StoreUnavailable, RedisError) as error:
                log.error_event("news-not-heard", error)
            await asyncio.sleep(1)

    async def _look_after(self) -> None:
        said = False
        while not self._closing:
            try:
                lost = said and await self._strict.recall(Hello, NOBODY, "") is None
                if lost:
                    log.warn("redis-has-lost-everything")
                await self._strict.keep("", Hello(VERSION))
                said = True
                for tend in self._tending:
                    await tend(lost)
                await asyncio.to_thread(self._broker.keep_house)
                self.queued = await asyncio.to_thread(self._broker.lengths)
                self.nodes = [node for node, _ in await self._strict.every(Node, NOBODY)]
                if (words := await self._strict.recall(Vocabulary, NOBODY, "")) is not None:
                    keep_reported(words.detectors)
                await self._look_at_all()
            except (StoreUnavailable, RedisError) as error:
                log.error_event("queue-not-looked-after", error)
            await asyncio.sleep(self._timing.node_beat)

    async def _look_at_all(self) -> None:
        for handed in list(self._handed.values()):
            await handed.tend(self.nodes)
