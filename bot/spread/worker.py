"""Does pieces on a node: the engine's threads wait for them, and the event loop does them."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as NotYet

import dramatiq
from redis.exceptions import RedisError
from telegram.error import Forbidden

from bot import log
from bot.spread.fetching import WorkBroker
from bot.spread.job import Job
from bot.spread.pieces import NOBODY, Answering, Fate, Gone, Kind, Node, NotMine, Piece, State
from bot.spread.precedence import goes_first
from bot.store.record_store import RecordStore, StoreUnavailable
from bot.timing import Timing
from detectors.kit.terms import VERSION

LOOK_UP = 0.5
"""Seconds after which a thread of the engine looks up, so that its time limit can reach it."""
Pieces = Mapping[Kind, Callable[[Answering], Awaitable[None]]]


class Worker:
    """Does pieces from the queue, each in the event loop; the engine's threads only wait for it."""

    def __init__(
        self, pieces: Pieces, store: RecordStore, url: str, processes: int, timing: Timing, walls: tuple[str, ...] = ()
    ) -> None:
        self.name = secrets.token_hex(8)
        self._pieces = pieces
        self._store = store
        self._processes = processes
        self._timing = timing
        self._walls = walls
        self._loop = asyncio.get_running_loop()
        self._waited: dict[Future[None], str] = {}
        self._jobs: dict[str, Job] = {}
        self._taken: set[str] = set()
        self._done: Counter[str] = Counter()
        self._failed = 0
        self._over = False
        self._broker = WorkBroker(url, timing, processes, self._wait_for)
        self._engine = dramatiq.Worker(
            self._broker, worker_threads=self._broker.room.threads, worker_timeout=int(timing.node_poll * 1000)
        )

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Takes pieces while the block runs. At its end, what is not begun in time is handed back."""
        beat = asyncio.create_task(self._beat())
        self._broker.listen()
        await asyncio.to_thread(self._engine.start)
        try:
            yield
        finally:
            await self._end()
            self._over = True
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
        return self._done.total()

    async def _end(self) -> None:
        """Takes nothing more. What is in work is finished, handed back if it is not begun in time, and cut off at last."""
        closing = self._timing.node_closing
        stopped = asyncio.Event()

        def stop() -> None:
            self._engine.stop(timeout=int(closing * 2000))
            self._loop.call_soon_threadsafe(stopped.set)

        # A thread that nobody waits for at the end: without Redis, the engine would try for long to say what it has done.
        threading.Thread(target=stop, daemon=True).start()
        for seconds, begun_too in ((closing, False), (closing / 3, True), (1.0, True)):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stopped.wait(), seconds)
                return
            for future, name in list(self._waited.items()):
                if begun_too or name not in self._jobs or not self._jobs[name].begun:
                    future.cancel()

    def _wait_for(self, queue: str, name: str) -> None:
        """Runs in a thread of the engine until the event loop has done a piece. Nothing is raised, so nothing is repeated."""
        future = asyncio.run_coroutine_threadsafe(self._take(name), self._loop)
        self._waited[future] = name
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
            del self._waited[future]

    async def _take(self, name: str) -> None:
        if name in self._taken:
            # The right to answer is that of this node, so that it must not try twice.
            log.event("piece-not-mine")
            return
        self._taken.add(name)
        try:
            piece = await self._store.recall(Piece, NOBODY, name)
            if piece is None or piece.state != State.WAITING:
                log.event("piece-not-mine")
                return
            goes_first.set(piece.first)
            self._jobs[name] = Job(self._store, piece, self.name)
            await self._do(self._jobs[name])
        finally:
            self._jobs.pop(name, None)
            self._taken.discard(name)

    async def _do(self, job: Job) -> None:
        began = time.monotonic()
        try:
            await self._pieces[Kind(job.piece.kind)](job)
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
        if fate is Fate.FAILED:
            self._failed += 1
        else:
            self._done[job.piece.kind] += 1
        log.event("piece-done", kind=job.piece.kind, reason=fate.value, milliseconds=_since(began))

    async def _beat(self) -> None:
        while not self._over:
            try:
                await self._store.keep(self.name, self._sign())
                await asyncio.to_thread(self._broker.keep_house)
                if abs(self._broker.clock_off) > self._timing.clock_off:
                    log.warn("clock-off", seconds=self._broker.clock_off)
            except (StoreUnavailable, RedisError) as error:
                log.error_event("no-sign-of-life", error)
            await asyncio.sleep(self._timing.node_beat)

    def _sign(self) -> Node:
        running = Counter(job.piece.kind for job in self._jobs.values())
        return Node(self.name, VERSION, self._processes, running, self._done, self._failed, self._walls)


def _since(began: float) -> int:
    return int((time.monotonic() - began) * 1000)
