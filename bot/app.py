"""The whole bot on one page: what is asked in which order, and what the handlers share."""

from __future__ import annotations

import asyncio
from typing import Any

from telegram import Bot
from telegram.ext import Application, ApplicationBuilder

from bot.admission import FIRST_HANDLER_GROUP, Admission
from bot.config.settings import Settings
from bot.context import Context, Deployment
from bot.errors import Errors
from bot.groups.handlers.wiring import PARALLEL_HANDLER_GROUP, Groups
from bot.pixels.pool import Screener, options_within
from bot.private.album_buttons import AlbumButtons
from bot.private.buttons import Buttons, Stale
from bot.private.commands import Commands
from bot.private.photos import Photos
from bot.private.privacy import Privacy
from bot.private.quiz import Quiz
from bot.private.review import Review
from bot.private.tips import Teaching
from bot.queueing import Quota
from bot.store.record_store import RecordStore, Volatility
from bot.transport.download import CLOUD_BYTES, OWN_SERVER_BYTES, Downloader
from bot.transport.rate_limit import RateLimiter
from bot.transport.update_queue import JournaledQueue

App = Application[Any, Any, Any, Any, Any, Any]

AT_ONCE = 256
"""Updates in work side by side. Photos wait in lines of their own, so that a button never waits behind them."""
AHEAD = 2
"""Photos that are fetched while every worker is busy, so that none of them waits for Telegram; more would only fill store."""


def build(
    settings: Settings, screener: Screener, store: RecordStore, volatility: Volatility = Volatility.INSIDE
) -> tuple[App, Context]:
    """The application, ready to be started, and the context that its handlers share."""
    inbox = JournaledQueue()
    application = (
        ApplicationBuilder()
        .update_queue(inbox)
        .token(settings.bot_token)
        .base_url(settings.base_url)
        .base_file_url(settings.base_file_url)
        .rate_limiter(RateLimiter())
        .concurrent_updates(AT_ONCE)
        .read_timeout(20)
        .media_write_timeout(60)
        .build()
    )
    limit = OWN_SERVER_BYTES if settings.own_server else CLOUD_BYTES
    context = Context(
        screener=screener,
        store=store,
        downloader=Downloader(application.bot, limit, settings.bot_api_folder),
        options=options_within(settings.deadline_seconds),
        language=settings.default_language,
        quota=Quota(store),
        deployment=deployment_of(settings, volatility),
        assistant=settings.assistant,
        at_once=asyncio.Semaphore(settings.workers + AHEAD),
    )
    photos, groups = Photos(context), Groups(context, application.bot, settings.workers)
    # The first handler that matches takes the update. Buttons and commands are told apart by their form, so they come
    # first; a press that none of them knows is stale; photos come last, because they also answer every message that
    # nobody else has taken. The entrance stands before all of them, in a group of its own; photos in groups are watched
    # beside them, whatever else their message is.
    entrance = Admission(context, settings.allowed, groups.serves, (photos.note, groups.note))
    inbox.write_down_with(entrance.write_down)
    application.add_handlers(entrance.handlers(), FIRST_HANDLER_GROUP)
    application.add_handlers(groups.watchers(), PARALLEL_HANDLER_GROUP)
    for room in (
        Buttons(context),
        AlbumButtons(context),
        Review(context),
        Teaching(context),
        Quiz(context),
        Privacy(context),
    ):
        application.add_handlers(room.handlers())
    application.add_handlers(groups.handlers())
    for last in (Commands(context), Stale(context), photos):
        application.add_handlers(last.handlers())
    application.add_error_handler(Errors(context).handle)

    async def resume(bot: Bot) -> None:
        await asyncio.gather(photos.resume(bot), groups.resume())

    application.bot_data |= {"resume": resume, "close": groups.close, "groups": groups}
    return application, context


def deployment_of(settings: Settings, volatility: Volatility) -> Deployment:
    return Deployment(
        operator=settings.operator,
        source=settings.source_url,
        key="given" if settings.state_key else "random",
        volatility=volatility,
        own_server=settings.own_server,
        files_on_server=bool(settings.bot_api_folder),
    )
