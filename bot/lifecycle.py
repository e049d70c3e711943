"""The life of the bot: from the models to the last answer, by polling or by webhook."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Any

from telegram.error import InvalidToken, TelegramError

from bot import log
from bot.app import App, Wiring, build
from bot.config.checks import KEY_BYTES
from bot.config.settings import Settings, SettingsError, Webhook
from bot.introduction import introduce
from bot.monitoring.health import answering
from bot.monitoring.metrics import Metrics
from bot.pixels.pool import NoPixels, ProcessPool
from bot.private.edit_page import EditPage
from bot.store.own_redis import serving_redis
from bot.store.record_store import RecordStore, Volatility, connect
from bot.timing import STANDARD
from bot.web.monitor import monitoring
from bot.web.public import public_page
from bot.web.server import Address, Listeners
from bot.web.webhook import webhook as webhook_part
from texts.fallback import keep_reported

WANTED = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member")
"""The updates that Telegram is asked for; what is not named here is never delivered."""
OF_GUESTS = "guest_message"
"""Asked for, too, where the operator has turned guest mode on."""


class NotVolatile(SettingsError):
    """The operator demands a Redis that writes nothing to disk, and this one does or does not tell."""


@contextlib.asynccontextmanager
async def running(
    wiring: Wiring, webhook: Webhook | None = None, listeners: Listeners | None = None
) -> AsyncIterator[None]:
    """Takes updates and answers until the block is left; work that has begun is finished first. No update is dropped.

    Raises CannotListen where updates cannot be listened for.
    """
    application = wiring.application
    updater = application.updater
    if updater is None:
        raise RuntimeError("this application was built without an updater")
    await greet(application, wiring.context.timing.longest_greeting_pause)
    wanted = (*WANTED, OF_GUESTS) if wiring.takes_guests else WANTED
    if wiring.takes_guests and not application.bot.bot.supports_guest_queries:
        log.warn("guest-mode-is-off-at-botfather")
    listening = contextlib.AsyncExitStack()
    try:
        if webhook is None:
            await updater.start_polling(
                allowed_updates=wanted,
                bootstrap_retries=-1,
                drop_pending_updates=False,
                error_callback=lambda error: log.error_event("polling-failed", error),
            )
        else:
            part = webhook_part(webhook, application.bot, application.update_queue, wiring.context.timing)
            address = Address(webhook.listen, webhook.port)
            await listening.enter_async_context((listeners or Listeners()).serving(address, part))
            await _ask_for_updates(wiring, webhook, wanted)
        await application.start()
        application.create_task(wiring.resume())
        yield
    finally:
        await listening.aclose()
        if updater.running:
            await updater.stop()
        if wiring.context.elsewhere is not None:
            wiring.context.elsewhere.let_go()
        if application.running:
            await application.stop()
        await wiring.close()
        await application.shutdown()


async def _ask_for_updates(wiring: Wiring, hook: Webhook, wanted: Sequence[str]) -> None:
    async def ask() -> None:
        await wiring.application.bot.set_webhook(
            hook.url, allowed_updates=wanted, drop_pending_updates=False, secret_token=hook.secret
        )

    await _insist(ask, wiring.context.timing.longest_greeting_pause)


async def greet(application: App, longest_pause: float) -> None:
    """Asks Telegram who we are, as often as it takes: only a refused token is final."""
    await _insist(application.initialize, longest_pause)


async def _insist(ask: Callable[[], Awaitable[None]], longest_pause: float) -> None:
    pause = 1.0
    while True:
        try:
            await ask()
        except InvalidToken:
            raise
        except TelegramError as error:
            log.error_event("telegram-unreachable", error, seconds=pause)
            await asyncio.sleep(pause)
            pause = min(longest_pause, pause * 2)
        else:
            return


async def volatility_of(memory: RecordStore, settings: Settings) -> Volatility:
    """What Redis says about the disk, told loudly when it is not what it should be."""
    found = await memory.volatility(own=not settings.redis_url)
    if found is Volatility.UNTOLD and not await memory.answers():
        log.warn("redis-does-not-answer")
    if found in (Volatility.WRITES, Volatility.UNTOLD):
        log.warn("redis-writes-to-disk" if found is Volatility.WRITES else "redis-does-not-tell-whether-it-writes")
        if settings.require_volatile_redis:
            raise NotVolatile(
                "REQUIRE_VOLATILE_REDIS is set, and Redis writes to disk or does not say that it does not. "
                'Start it with: redis-server --save "" --appendonly no'
            )
    return found


async def run_bot(
    settings: Settings, environment: Mapping[str, str], stop: asyncio.Event, started: asyncio.Event
) -> None:
    """The life of the bot, from the models to the last answer; ``started`` is set once it takes updates."""
    async with serving_redis(settings, environment) as address:
        await _serve(settings, environment, address, stop, started)


async def _serve(
    settings: Settings, environment: Mapping[str, str], address: str, stop: asyncio.Event, started: asyncio.Event
) -> None:
    key = settings.sealing_key or secrets.token_bytes(KEY_BYTES)
    store = partial(RecordStore, connect(address), key, settings.state_minutes, earlier=settings.earlier_key)
    memory = store()
    workers: ProcessPool | NoPixels = NoPixels()
    if not settings.spread:
        workers = ProcessPool(environment, settings.deadline_seconds, settings.workers)
    active: list[Wiring] = []
    listeners = Listeners()

    def waiting() -> int:
        return sum(wiring.context.locks.total for wiring in active)

    metrics = Metrics({"workers_ready": lambda: workers.ready, "waiting": waiting, "active": lambda: len(active)})

    def chats() -> EditPage | None:
        return active[-1].edit_page if active else None

    def alive() -> bool:
        return workers.ready > 0

    async def serve(memory: RecordStore, over: asyncio.Event, **shared: Any) -> None:
        wiring = build(settings, workers, memory, volatility, page=link, **shared)
        active.append(wiring)
        try:
            await _until(over, started, settings, wiring, listeners)
        finally:
            active.remove(wiring)

    try:
        volatility = await volatility_of(memory, settings)
        if not isinstance(workers, NoPixels):
            await workers.start()
            keep_reported(workers.detectors)
        async with (
            metrics.counting(),
            monitoring(settings, listeners, metrics, alive),
            public_page(settings, environment, workers, memory, listeners, chats) as link,
            answering(settings, alive),
        ):
            if not settings.spread:
                await serve(memory, stop)
                return
            from bot.spread.handing import Handing
            from bot.spread.queue import Broker
            from bot.spread.turns import serve_in_turns
            from bot.spread.watching import Watching

            watching = Watching()
            metrics.watch(watching)

            async def hand_over(memory: RecordStore, over: asyncio.Event, **shared: Any) -> None:
                handing = watching.handing = Handing(memory, Broker(address, STANDARD), STANDARD)
                try:
                    async with handing.running():
                        await serve(memory, over, elsewhere=handing, **shared)
                finally:
                    watching.handing = None

            await serve_in_turns(settings, lambda guard: store(guard=guard), memory, stop, hand_over)
    finally:
        await memory.close()
        await workers.close()


async def _introduced(settings: Settings, wiring: Wiring) -> None:
    bot, store = wiring.application.bot, wiring.context.store
    await introduce(bot, store, settings.default_language, page=settings.hands_out_links)


async def _until(
    stop: asyncio.Event, started: asyncio.Event, settings: Settings, wiring: Wiring, listeners: Listeners
) -> None:
    try:
        async with running(wiring, settings.webhook, listeners):
            started.set()
            await _introduced(settings, wiring)
            log.event("started", workers=settings.workers, minutes=settings.state_minutes)
            await stop.wait()
            log.event("stopping")
    finally:
        await wiring.context.downloader.close()
