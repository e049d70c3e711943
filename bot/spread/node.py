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
from collections import Counter
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
from bot.monitoring.health import Life, answering
from bot.monitoring.metrics import Metrics, serving_metrics
from bot.pixels.pool import ProcessPool
from bot.spread.job import Job
from bot.spread.limits import SharedLimits
from bot.spread.pieces import NOBODY, Fate, Gone, Hello, Kind, Node, NotMine, Piece, State, Vocabulary
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
        self._waited: dict[Future[None], str] = {}
        self._jobs: dict[str, Job] = {}
        self._done: Counter[str] = Counter()
        self._failed = 0
        self._over = False
        self._broker = WorkBroker(url, timing, processes, self._wait_for)
        self._engine = dramatiq.Worker(
            self._broker, worker_threads=processes, worker_timeout=int(timing.node_poll * 1000)
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
        piece = await self._store.recall(Piece, NOBODY, name)
        if piece is None or piece.state != State.WAITING:
            log.event("piece-not-mine")
            return
        job = self._jobs[name] = Job(self._store, piece, self.name)
        try:
            await self._do(job)
        finally:
            self._jobs.pop(name, None)

    async def _do(self, job: Job) -> None:
        began = time.monotonic()
        try:
            await self._wiring.pieces[Kind(job.piece.kind)](job)
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


async def run_node(
    settings: Settings, environment: Mapping[str, str], stop: asyncio.Event, started: asyncio.Event
) -> None:
    """The life of a node, from the bot's sign of life to the last answer; ``started`` is set once it takes pieces.

    Raises WrongNode where it must not work, NotStarted where its pixel processes cannot.
    """
    key = settings.sealing_key
    if not (settings.redis_url and key):
        raise WrongNode(
            "./gatekeeper work does the work of a bot elsewhere: set REDIS_URL and STATE_KEY to the same as there."
        )
    memory = RecordStore(connect(settings.redis_url), key, settings.state_minutes, earlier=settings.earlier_key)
    pool = ProcessPool(environment, settings.deadline_seconds, settings.workers)
    try:
        await _look_at_the_bot(memory, stop, STANDARD)
        if stop.is_set():
            return
        volatility = await volatility_of(memory, settings)
        await pool.start()
        keep_reported(pool.detectors)
        limits = SharedLimits(memory, settings.bot_token, STANDARD)
        wiring = build(settings, pool, memory, volatility, limits=limits, node=True)
        await greet(wiring.application, STANDARD.longest_greeting_pause)
        worker = Worker(wiring, memory, settings.redis_url, settings.workers, STANDARD, pool.walls_missing)
        await _work(worker, wiring, pool, memory, settings, stop, started)
    finally:
        await memory.close()
        await pool.close()


async def _work(
    worker: Worker,
    wiring: Wiring,
    pool: ProcessPool,
    memory: RecordStore,
    settings: Settings,
    stop: asyncio.Event,
    started: asyncio.Event,
) -> None:
    metrics = Metrics({"workers_ready": lambda: pool.ready, "running": lambda: worker.running_now})
    words = json.dumps({name: texts.to_json() for name, texts in pool.detectors.items()})

    def alive() -> bool:
        return pool.ready > 0

    try:
        async with (
            metrics.counting(),
            serving_metrics(settings, metrics, alive, STANDARD),
            answering(settings, alive, Life.NODE),
            worker.running(),
        ):
            started.set()
            volatility = wiring.context.deployment.volatility.value
            log.event(
                "node-started", id=worker.name, workers=settings.workers, redis=volatility, walls=pool.walls_missing
            )
            while not stop.is_set():
                with contextlib.suppress(StoreUnavailable):
                    await memory.keep("", Vocabulary(words))
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(stop.wait(), A_MINUTE)
            log.event("stopping")
    finally:
        await wiring.close()
        await wiring.application.shutdown()
        await wiring.context.downloader.close()


async def _look_at_the_bot(memory: RecordStore, stop: asyncio.Event, timing: Timing) -> None:
    """Waits until the bot gives a sign of life that can be read here. Raises WrongNode where this cannot come about."""
    said = False
    while not stop.is_set():
        try:
            off = await memory.clock_off()
            if abs(off) > timing.clock_off:
                raise WrongNode(
                    f"The clock of this machine is {abs(off):.0f} seconds {'ahead of' if off > 0 else 'behind'} that of "
                    "Redis, so records would end too early or too late. Set it (timedatectl set-ntp true), then start again."
                )
            hello = await memory.recall(Hello, NOBODY, "")
            if hello is not None:
                _compare(hello)
                return
            if await memory.holds(Hello):
                raise WrongNode(
                    "STATE_KEY is not that of the bot, whose records cannot be read here. Copy it from there, then start again."
                )
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
        if not said:
            log.warn("waiting-for-the-bot")
            said = True
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), 1)


def _compare(hello: Hello) -> None:
    if hello.version != VERSION:
        raise WrongNode(
            f"The bot is of version {hello.version}, and this machine of version {VERSION}. "
            "Bring the same version to all machines, then start again."
        )
