"""The whole bot on one page: what is asked in which order, and how it starts and stops."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Mapping
from typing import Any

from telegram import BotCommand
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ApplicationBuilder

from bot import log
from bot.desk import Desk
from bot.handlers import commands
from bot.handlers.buttons import Buttons
from bot.handlers.commands import Commands
from bot.handlers.errors import Errors
from bot.handlers.photos import Photos
from bot.health import answering
from bot.intake import Intake
from bot.memory import Memory, connect
from bot.patience import Patience
from bot.settings import KEY_BYTES, LANGUAGES, Settings
from bot.texts import texts
from bot.worker import Screener, Workers, duty_within

App = Application[Any, Any, Any, Any, Any, Any]

WANTED = ("message", "edited_message", "callback_query")
"""The updates that Telegram is asked for; what is not named here is never delivered."""
AT_ONCE = 64
"""Updates in work side by side; the pixel processes are the narrower place."""
LONGEST_WAIT = 30.0


def build(settings: Settings, screener: Screener, memory: Memory) -> tuple[App, Desk]:
    """The application, ready to be started, and the desk that its handlers share."""
    application = (
        ApplicationBuilder()
        .token(settings.bot_token)
        .base_url(settings.base_url)
        .base_file_url(settings.base_file_url)
        .rate_limiter(Patience())
        .concurrent_updates(AT_ONCE)
        .read_timeout(20)
        .media_write_timeout(60)
        .build()
    )
    desk = Desk(
        screener=screener,
        memory=memory,
        intake=Intake(application.bot),
        duty=duty_within(settings.deadline_seconds),
        language=settings.default_language,
        store="redis" if settings.redis_url else "inside",
        key="given" if settings.state_key else "random",
    )
    # The first handler that matches takes the update. Buttons and commands are told apart by their form, so they come
    # first; photos come last, because they also answer every message that nobody else has taken.
    for room in (Buttons(desk), Commands(desk), Photos(desk)):
        application.add_handlers(room.handlers())
    application.add_error_handler(Errors(desk).handle)
    return application, desk


@contextlib.asynccontextmanager
async def running(application: App) -> AsyncIterator[None]:
    """Polls and answers until the block is left; what is in hand then is finished first. No update is dropped."""
    updater = application.updater
    if updater is None:
        raise RuntimeError("this application was built without polling")
    await _greet(application)
    try:
        await updater.start_polling(
            allowed_updates=WANTED,
            bootstrap_retries=-1,
            drop_pending_updates=False,
            error_callback=lambda error: log.trouble("polling-failed", error),
        )
        await application.start()
        yield
    finally:
        if updater.running:
            await updater.stop()
        if application.running:
            await application.stop()
        await application.shutdown()


async def _greet(application: App) -> None:
    """Asks Telegram who we are, as often as it takes: only a refused token is final."""
    pause = 1.0
    while True:
        try:
            await application.initialize()
        except InvalidToken:
            raise
        except TelegramError as error:
            log.trouble("telegram-unreachable", error, seconds=pause)
            await asyncio.sleep(pause)
            pause = min(LONGEST_WAIT, pause * 2)
        else:
            return


async def introduce(application: App) -> None:
    """Lists the commands in Telegram's menu, in each language; without it the bot works all the same."""
    try:
        for language in LANGUAGES:
            menu = [BotCommand(name, texts(language).say(f"command-{name}")) for name in commands.NAMES]
            await application.bot.set_my_commands(menu, language_code=None if language == LANGUAGES[0] else language)
    except TelegramError as error:
        log.trouble("menu-not-set", error)


async def serve(settings: Settings, environment: Mapping[str, str], stop: asyncio.Event) -> None:
    """The life of the bot, from the models to the last answer."""
    workers = Workers(environment, settings.deadline_seconds, settings.workers)
    await workers.start()
    store = connect(settings.redis_url)
    memory = Memory(store, settings.sealing_key or secrets.token_bytes(KEY_BYTES), settings.state_minutes)
    application, desk = build(settings, workers, memory)
    sweeping = asyncio.create_task(memory.sweep())
    try:
        async with running(application), answering(settings, lambda: workers.ready > 0):
            await introduce(application)
            log.event("started", workers=settings.workers, minutes=settings.state_minutes)
            await stop.wait()
            log.event("stopping")
    finally:
        sweeping.cancel()
        await desk.intake.close()
        await memory.close()
        await workers.close()
