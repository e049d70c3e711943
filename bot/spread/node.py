"""The life of a node, ``./gatekeeper work``: pixel processes behind the same door, pieces from the queue, no updates.

It refuses to start where it could only do harm: with another key than the bot's, another version, or a wrong clock.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Mapping

from bot import log
from bot.app import Wiring, build
from bot.config.settings import Settings, SettingsError
from bot.lifecycle import greet, volatility_of
from bot.monitoring.health import Life, answering
from bot.monitoring.metrics import Metrics
from bot.pixels.pool import ProcessPool
from bot.spread.limits import SharedLimits
from bot.spread.pieces import NOBODY, Hello, Vocabulary
from bot.spread.precedence import Precedence
from bot.spread.worker import Worker
from bot.store.record_store import RecordStore, StoreUnavailable, connect
from bot.timing import STANDARD, Timing
from bot.web.monitor import monitoring
from bot.web.server import Listeners
from detectors.kit.terms import VERSION
from texts.fallback import keep_reported

A_MINUTE = 60.0


class WrongNode(SettingsError):
    """This machine must not work for the bot; the message says why and what to do."""


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
        wiring = build(settings, Precedence(pool, settings.workers), memory, volatility, limits=limits, node=True)
        await greet(wiring.application, STANDARD.longest_greeting_pause)
        worker = Worker(wiring.pieces, memory, settings.redis_url, settings.workers, STANDARD, pool.walls_missing)
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
            monitoring(settings, Listeners(), metrics, alive),
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
