"""Builds the application: the order of the handlers, and the dependencies they share."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ExtBot

from bot.admission import FIRST_HANDLER_GROUP, Admission
from bot.config.settings import Settings
from bot.context import Context, Deployment
from bot.errors import Errors
from bot.groups.handlers.wiring import PARALLEL_HANDLER_GROUP, Groups
from bot.pixels.deadlines import options_within
from bot.pixels.pool import Screener
from bot.private.again import Again
from bot.private.album_buttons import AlbumButtons
from bot.private.buttons import Buttons, Stale
from bot.private.commands import Commands
from bot.private.edit_page import EditPage
from bot.private.guest import Guests
from bot.private.handed import Doing, Handed
from bot.private.leaving import Leaving
from bot.private.outage import tell_that_it_waits
from bot.private.page import PageLinks
from bot.private.photos import Photos
from bot.private.privacy import Privacy
from bot.private.quiz import Quiz
from bot.private.review import Review
from bot.private.start import Start
from bot.private.tips import Tips
from bot.queueing import Quota
from bot.spread.pieces import Elsewhere, Kind
from bot.store.forgiving import ForgivingStore
from bot.store.record_store import RecordStore, Volatility
from bot.timing import STANDARD, Timing
from bot.transport.download import CLOUD_BYTES, OWN_SERVER_BYTES, Downloader
from bot.transport.ephemeral import Request
from bot.transport.rate_limit import RateLimiter, SharedLimits
from bot.transport.update_queue import JournaledQueue

if TYPE_CHECKING:
    from bot.spread.fence import Fence

App = Application[Any, Any, Any, Any, Any, Any]


@dataclass(frozen=True, slots=True)
class Wiring:
    """The application, with the parts that its lifecycle needs by name."""

    application: App
    context: Context
    photos: Photos
    groups: Groups
    leaving: Leaving
    edit_page: EditPage
    guests: Guests | None = None
    pieces: Mapping[Kind, Doing] = field(default_factory=dict)
    """What a node does with the pieces that are handed to it."""

    @property
    def takes_guests(self) -> bool:
        """Tells whether the operator has turned guest mode on."""
        return self.guests is not None

    async def resume(self) -> None:
        """Continues the work that the previous process left pending."""
        bot = self.application.bot
        guests = (self.guests.resume(bot),) if self.guests is not None else ()
        await asyncio.gather(self.leaving.resume(bot), self.photos.resume(bot), self.groups.resume(), *guests)

    async def close(self) -> None:
        """Finishes the work of groups. Work that is cut off stays pending."""
        await self.leaving.close()
        await self.groups.close()


AT_ONCE = 256
"""Updates in work side by side. Photos wait in queues of their own, so that a button never waits behind them."""
AHEAD = 2
"""Photos that are fetched while every worker is busy, so that no worker waits for Telegram. More would only fill memory."""


def build(
    settings: Settings,
    screener: Screener,
    store: RecordStore,
    volatility: Volatility = Volatility.INSIDE,
    timing: Timing = STANDARD,
    limits: SharedLimits | None = None,
    fence: Fence | None = None,
    *,
    elsewhere: Elsewhere | None = None,
    page: Callable[[int], str] | None = None,
    node: bool = False,
) -> Wiring:
    """Builds the application with all of its handlers. It is ready to be started.

    Where machines share the work, ``limits`` are those of all of them, ``fence`` says whether this bot is the active one, and
    ``elsewhere`` takes the work with pixels. A ``node`` is one of the machines that do it: it takes no updates.
    ``page`` makes links to the page for people on the operator's list.
    """

    async def record(update: Update) -> None:
        await admission.record(update)

    async def tell(update: Update) -> None:
        await tell_that_it_waits(context, update)

    bot, queue = _bot_and_queue(settings, store, timing, limits, fence, record, tell)
    application = ApplicationBuilder().bot(bot).update_queue(queue).concurrent_updates(AT_ONCE).build()
    forgiving = ForgivingStore(store)
    # Only a server in local mode, whose folder is given, hands out more than the cloud does.
    limit = OWN_SERVER_BYTES if settings.bot_api_folder else CLOUD_BYTES
    context = Context(
        screener=screener,
        store=forgiving,
        downloader=Downloader(application.bot, limit, settings.bot_api_folder, timing),
        options=options_within(settings.deadline_seconds),
        language=settings.default_language,
        quota=Quota(forgiving),
        deployment=deployment_of(settings, volatility),
        assistant=settings.assistant,
        edit_address=settings.edit_address,
        # A node's room is bounded by the pieces that it takes; a photo that goes first must not wait for others here.
        at_once=asyncio.Semaphore(settings.workers * (2 if node else 1) + AHEAD),
        timing=timing,
        elsewhere=elsewhere,
    )
    leaving = Leaving(context, waits=not node)
    quiz = Quiz(context)
    at_once = settings.workers if elsewhere is None else AT_ONCE
    photos, groups = Photos(context, leaving), Groups(context, application.bot, at_once, settings.allowed)
    buttons, files, review = Buttons(context, leaving), AlbumButtons(context, leaving), Review(context, leaving)
    guests = Guests(context) if settings.guest_mode else None
    journals = (photos.note, groups.note, *((guests.note,) if guests is not None else ()))
    # The first handler that matches takes the update. Buttons and commands are recognised by their form, so they come
    # first. A press that none of them knows is stale. Photos come last, because they also answer every message that
    # no other handler takes. Admission runs before all of them, in a group of its own. Photos in groups are watched
    # in parallel, whatever else their message is.
    admission = Admission(context, settings.allowed, groups.serves, journals)
    application.add_handlers(admission.handlers(), FIRST_HANDLER_GROUP)
    application.add_handlers(groups.watchers(), PARALLEL_HANDLER_GROUP)
    application.add_handlers(groups.gate())
    for part in (
        *(buttons, files, review),
        Tips(context),
        quiz,
        Start(context, quiz, photos.ask),
        Privacy(context, leaving),
        Again(context, photos.ask),
    ):
        application.add_handlers(part.handlers())
    application.add_handlers(groups.handlers())
    if guests is not None:
        application.add_handlers(guests.handlers())
    if page is not None:
        application.add_handlers(PageLinks(context, page, settings.allowed).handlers())
    for fallback in (Commands(context), Stale(context), photos):
        application.add_handlers(fallback.handlers())
    application.add_error_handler(Errors(context).handle)
    handed = Handed(context, application.bot, photos.albums, buttons, files, review)
    pieces = {**handed.kinds(), **groups.pieces()}
    edit_page = EditPage(context, application.bot, leaving)
    return Wiring(application, context, photos, groups, leaving, edit_page, guests, pieces)


def _bot_and_queue(
    settings: Settings,
    store: RecordStore,
    timing: Timing,
    limits: SharedLimits | None,
    fence: Fence | None,
    record: Callable[[Update], Awaitable[None]],
    tell: Callable[[Update], Awaitable[None]],
) -> tuple[ExtBot[int], JournaledQueue]:
    """Builds what speaks with Telegram, and the queue of what comes from there."""
    address = (settings.bot_token, settings.base_url, settings.base_file_url)
    named: dict[str, Any] = {
        "request": Request(connection_pool_size=AT_ONCE, read_timeout=20, media_write_timeout=60),
        "get_updates_request": Request(),
        "rate_limiter": RateLimiter(timing, limits, fence.passes if fence else None),
    }
    if fence is None:
        return ExtBot(*address, **named), JournaledQueue(record)
    from bot.spread.journal import PatientBot, PatientQueue

    queue = PatientQueue(record, store, fence, tell, timing)
    return PatientBot(queue, fence, timing, *address, **named), queue


def deployment_of(settings: Settings, volatility: Volatility) -> Deployment:
    """Returns the facts about this deployment that /privacy names."""
    return Deployment(
        operator=settings.operator,
        source=settings.source_url,
        key="given" if settings.state_key else "random",
        volatility=volatility,
        own_server=settings.own_server,
        files_on_server=bool(settings.bot_api_folder),
    )
