"""One piece on its way to a node, as the bot knows it: looked at, put back where lost, ended where its node has gone."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from redis.exceptions import RedisError

from bot import log
from bot.spread.pieces import BEGUN, DONE, NOBODY, Fate, Node, Piece, State
from bot.spread.queue import Broker
from bot.store.record_store import RecordStore, StoreUnavailable
from bot.timing import Timing

SIGHTINGS = 3
"""Looks in a row at which a node that answers must be missing: after a restart of Redis none is there for a moment."""
Restore = Callable[[], Awaitable[None]]


class OnItsWay:
    """A piece that was handed over. ``fate`` is done when it is known what became of it."""

    def __init__(
        self, piece: Piece, restore: Restore | None, store: RecordStore, broker: Broker, timing: Timing
    ) -> None:
        self.piece = piece
        self.since = time.monotonic()
        self.fate: asyncio.Future[Piece] = asyncio.get_running_loop().create_future()
        self._restore = restore
        self._store = store
        self._broker = broker
        self._timing = timing
        self._missing = 0
        self._lost_since = 0.0

    async def put(self) -> None:
        """Writes the piece and puts it on the queue. What fails is tried again when the queue is looked after."""
        try:
            await self._store.add(self.piece.name, self.piece)
            await self._on_the_queue()
        except (StoreUnavailable, RedisError) as error:
            log.error_event("not-handed-over", error)

    async def _on_the_queue(self) -> bool:
        return await asyncio.to_thread(self._broker.put, self.piece.name, first=self.piece.first)

    async def look(self) -> bool:
        """Looks at the record. Returns whether the store answered."""
        try:
            found = await self._store.recall(Piece, NOBODY, self.piece.name)
        except StoreUnavailable:
            return False
        if found is None:
            self._lost_since = self._lost_since or time.monotonic()
            return True
        self.piece, self._lost_since = found, 0.0
        if found.state == State.ANSWERED and not self.fate.done():
            self.fate.set_result(found)
        return True

    async def hear(self, word: str) -> None:
        """Notes what was told of the piece, so that it is known also where Redis loses it this moment."""
        if word == BEGUN:
            self.piece = replace(self.piece, state=State.BEGUN)
            return
        await self.look()
        if not self.fate.done():
            fate = Fate.DONE if word == DONE else Fate.FAILED
            self.fate.set_result(replace(self.piece, state=State.ANSWERED, fate=fate))

    async def tend(self, nodes: Sequence[Node]) -> None:
        """Looks at the piece, puts it back where it was lost, and ends it where its node has gone while it answered.

        Raises RedisError where the engine cannot be asked.
        """
        if self.fate.done() or not await self.look() or self.fate.done():
            return
        lost = self._lost_since
        if self.piece.state == State.BEGUN:
            lives = any(node.name == self.piece.by for node in nodes)
            self._missing = self._missing + 1 if lost or not lives else 0
            if self._missing >= SIGHTINGS and (not lost or time.monotonic() - lost > self._timing.piece_lost):
                await self.end(State.BEGUN, Fate.INTERRUPTED)
        elif lost:
            if self._restore is not None:
                await self._restore()
            await self.put()
        elif time.monotonic() - self.since > self._timing.node_beat and await self._on_the_queue():
            # A younger one is being put this moment by whoever hands it over.
            log.event("piece-put-again")

    async def end(self, state: State, fate: Fate) -> None:
        """Ends the piece if it is in this state. While the store does not answer, it goes on waiting."""
        over = ending(state, fate)
        try:
            await self._store.swap(Piece, NOBODY, self.piece.name, over)
            if self._lost_since and (ended := over(self.piece)) is not None:
                await self._store.add(self.piece.name, ended)
        except StoreUnavailable as error:
            log.error_event("piece-not-ended", error)
        await self.look()


def ending(state: State, fate: Fate) -> Callable[[Piece], Piece | None]:
    """Returns a change that ends a piece which is in this state, and no other."""
    return lambda now: replace(now, state=State.ANSWERED, fate=fate) if now.state == state else None
