"""The life of a node, ``./gatekeeper work``: pixel processes behind the same door, pieces from the queue, no updates.

It refuses to start where it could only do harm: with another key than the bot's, another version, or a wrong clock.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
import threading
import time
from collections import deque
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as NotYet

import dramatiq
from redis.exceptions import RedisError
from telegram.error import Forbidden

from bot import log
from bot.app import Wiring, build
from bot.config.settings import Settings, SettingsError
from bot.lifecycle import greet, volatility_of
from bot.monitoring.health import answering
from bot.monitoring.metrics import Metrics, serving_metrics
from bot.pixels.pool import ProcessPool
from bot.spread.job import Job
from bot.spread.pieces import NOBODY, Fate, Gone, Hello, Node, NotMine, Piece, State, Vocabulary
from bot.spread.queue import WorkBroker
from bot.store.record_store import RecordStore, StoreUnavailable, connect
from bot.texts.fallback import keep_reported
from bot.timing import STANDARD, Timing
from detectors.kit.terms import VERSION

LOOK_UP = 0.5
"""Seconds after which a thread of the engine looks up, so that its time limit can reach it."""
A_MINUTE = 60.0


class WrongNode(SettingsError):
    """This machine must not work for the bot; the message says why and what to do."""


class Worker:
    """Does pieces from the queue, each in the event loop; the engine's threads only wait for it."""

    def __init__(
        self, wiring: Wiring, store: RecordStore, url: str, processes: int, timing: Timing, walls: tuple[str, ...] = ()
    ) -> None:
        self.name = secrets.token_hex(8)
        self._wiring = wiring
        self._store = store
        self._processes = processes
        self._timing = timing
        self._walls = walls
        self._loop = asyncio.get_running_loop()
        self._jobs: dict[Future[None], Job | None] = {}
        self._lock = threading.Lock()
        self._done: deque[float] = deque(maxlen=10_000)
        self._counts = {Fate.DONE: 0, Fate.FAILED: 0}
        self._broker = WorkBroker(url, timing, processes, self._wait_for)
        self._engine = dramatiq.Worker(self._broker, worker_threads=processes)

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Takes pieces while the block runs. At its end, what is not begun in time is handed back."""
        beat = asyncio.create_task(self._beat())
        self._broker.listen()
        await asyncio.to_thread(self._engine.start)
        try:
            yield
        finally:
            stopping = asyncio.create_task(asyncio.to_thread(self._engine.stop))
            await asyncio.wait([stopping], timeout=self._timing.node_closing)
            for future, job in list(self._jobs.items()):
                if job is None or not job.begun:
                    future.cancel()
            await asyncio.wait([stopping], timeout=self._timing.node_closing / 3)
            beat.cancel()
            await asyncio.gather(beat, return_exceptions=True)
            with contextlib.suppress(RedisError, StoreUnavailable):
                await asyncio.to_thread(self._broker.leave)
                await self._store.drop(Node, NOBODY, self.name)

    @property
    def running_now(self) -> int:
        """Returns how many pieces are in work."""
        return len(self._jobs)

    @property
    def done(self) -> int:
        """Returns how many pieces were done."""
        return self._counts[Fate.DONE]

    def _wait_for(self, queue: str, name: str) -> None:
        """Runs in a thread of the engine until the event loop has done a piece. Nothing is raised, so nothing is repeated."""
        future = asyncio.run_coroutine_threadsafe(self._take(name), self._loop)
        with self._lock:
            self._jobs[future] = None
        try:
            while True:
                try:
                    future.result(LOOK_UP)
                except NotYet:
                    if not future.done():
                        continue
                break
        except CancelledError:
            with contextlib.suppress(RedisError):
                self._broker.hand_back(queue, name)
        except BaseException as error:  # noqa: BLE001 - the engine would write its words into the log
            future.cancel()
            log.error_event("piece-failed", error)
        finally:
            with self._lock:
                del self._jobs[future]

    async def _take(self, name: str) -> None:
        piece = await self._store.recall(Piece, NOBODY, name)
        if piece is None or piece.state != State.WAITING:
            log.event("piece-not-mine")
            return
        job = Job(self._store, piece, self.name)
        with self._lock:
            for future in self._jobs:
                if self._jobs[future] is None and not future.done():
                    pass
        await self._do(job)

    async def _do(self, job: Job) -> None:
        began = time.monotonic()
        try:
            await self._wiring.pieces[job.piece.kind](job)
            fate = Fate.DONE
        except NotMine:
            log.event("piece-not-mine")
            return
        except Gone:
            fate = Fate.GONE
        except Forbidden:
            log.event("blocked")
            fate = Fate.DONE
        except Exception as error:  # noqa: BLE001 - whatever it is, its bot says so to the sender
            log.error_event("piece-failed", error)
            fate = Fate.FAILED
        await job.finish(fate)
        self._done.append(time.monotonic())
        if fate in self._counts:
            self._counts[fate] += 1
        log.event("piece-done", kind=job.piece.kind, reason=fate.value, milliseconds=_since(began))

    async def _beat(self) -> None:
        while True:
            try:
                await self._store.keep(self.name, self._sign())
                await asyncio.to_thread(self._broker.keep_house)
                if abs(self._broker.clock_off) > self._timing.clock_off:
                    log.warn("clock-off", seconds=self._broker.clock_off)
            except (StoreUnavailable, RedisError) as error:
                log.error_event("no-sign-of-life", error)
            await asyncio.sleep(self._timing.node_beat)

    def _sign(self) -> Node:
        since = time.monotonic() - A_MINUTE
        lately = sum(moment > since for moment in self._done)
        counts = self._counts[Fate.DONE], self._counts[Fate.FAILED]
        return Node(self.name, VERSION, self._processes, len(self._jobs), *counts, lately, self._walls)


def _since(began: float) -> int:
    return int((time.monotonic() - began) * 1000)
