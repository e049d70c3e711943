"""The life of a page without a bot: pixel processes, one listener, no Redis, nothing of Telegram."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping, Sequence

from bot import log
from bot.config.settings import Settings
from bot.pixels.pool import ProcessPool
from bot.timing import STANDARD
from bot.web.api.part import api_part
from bot.web.desk import Desk, Screener
from bot.web.guard import Access, in_address
from bot.web.line import Line
from bot.web.page import page
from bot.web.passes import LOCAL, Once
from bot.web.photos import photo_routes
from bot.web.server import Address, CannotListen, Listeners, Part
from texts.fallback import keep_reported

PROGRAMS_ASK = (
    "Programs of API_TOKENS ask at this port, so no other is taken by itself: choose one (--port 8080) and tell them, or "
    "leave API_TOKENS empty for the page alone."
)
Opened = Callable[[str], None]
"""Is told the address that lets one browser in; of a public page, its address."""


@contextlib.asynccontextmanager
async def open_desk(settings: Settings, screener: Screener, line: Line) -> AsyncIterator[Desk]:
    """Yields where pictures are looked at through ``screener``. At the end all of them are dropped."""
    desk = Desk(screener, settings.deadline_seconds, line)
    try:
        yield desk
    finally:
        await desk.close()


@contextlib.asynccontextmanager
async def web_parts(
    settings: Settings,
    pool: ProcessPool,
    access: Access,
    *,
    with_page: bool = True,
    beside: Callable[[Desk], Part] | None = None,
) -> AsyncIterator[Sequence[Part]]:
    """Yields the page, and the API where programs have tokens. People and programs stand in one line.

    ``beside`` makes a part that looks at its pictures where the page does.
    """
    line, deadline = Line(settings.workers), settings.deadline_seconds
    parts: list[Part] = []
    async with contextlib.AsyncExitStack() as stack:
        if with_page:
            desk = await stack.enter_async_context(open_desk(settings, pool, line))
            parts += [page(access, photo_routes(desk)), *([beside(desk)] if beside else [])]
        if settings.programs:
            api = api_part(settings.programs, access, pool, line, deadline, lambda: pool.detectors.keys())
            parts.append(await stack.enter_async_context(api))
        yield parts


async def run_page(
    settings: Settings, environment: Mapping[str, str], stop: asyncio.Event, opened: Opened, port: int | None = None
) -> None:
    """Serves the page until it is told to stop. Raises NotStarted without pixel processes, CannotListen without a port.

    ``port`` is one that must be free. Without it, of this machine's page any other is taken where PAGE_PORT is in use; not
    where programs ask there: another program that has the port would be sent their photos and tokens.
    """
    pool = ProcessPool(environment, settings.deadline_seconds, settings.workers)
    async with contextlib.AsyncExitStack() as stack:
        access = Access.of(settings, await stack.enter_async_context(_remembering(settings)))
        parts = await stack.enter_async_context(web_parts(settings, pool, access, with_page=_for_people(settings)))
        address = await stack.enter_async_context(_served(settings, parts, port))
        stack.push_async_callback(pool.close)
        await _start(pool, stop)
        if not stop.is_set():
            opened(_link(access, address))
            log.event("page-started", workers=settings.workers)
            await stop.wait()
            log.event("stopping")


def _for_people(settings: Settings) -> bool:
    """Tells whether there is a page: that of this machine always, a public one where somebody may open it."""
    return settings.public_page or not settings.public_url


@contextlib.asynccontextmanager
async def _remembering(settings: Settings) -> AsyncIterator[Once | None]:
    """Yields what remembers used links, where several machines serve a public page and share a Redis."""
    if not (settings.public_url and settings.redis_url and settings.sealing_key):
        yield None
        return
    # A page without Redis does not load what speaks with it.
    from bot.store.record_store import RecordStore, connect
    from bot.web.remembering import once_in

    memory = RecordStore(connect(settings.redis_url), settings.sealing_key, settings.state_minutes)
    try:
        yield await once_in(memory)
    finally:
        await memory.close()


async def _start(pool: ProcessPool, stop: asyncio.Event) -> None:
    """Starts the pixel processes, or stops trying where it is told to stop meanwhile."""
    starting, stopping = asyncio.ensure_future(pool.start()), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if starting.done():
            await starting
            keep_reported(pool.detectors)
    finally:
        for task in (starting, stopping):
            task.cancel()
        await asyncio.wait({starting, stopping})


@contextlib.asynccontextmanager
async def _served(settings: Settings, parts: Sequence[Part], port: int | None) -> AsyncIterator[Address]:
    listeners = Listeners(STANDARD)
    wanted = Address(settings.page_listen, settings.page_port if port is None else port)
    async with contextlib.AsyncExitStack() as stack:
        try:
            address = await stack.enter_async_context(listeners.serving(wanted, *parts))
        except CannotListen as error:
            if port is not None or settings.public_url:
                raise
            if settings.programs:
                raise CannotListen(f"{error} {PROGRAMS_ASK}") from None
            address = await stack.enter_async_context(listeners.serving(Address(settings.page_listen, 0), *parts))
        yield address


def _link(access: Access, address: Address) -> str:
    if access.public:
        return access.public
    return f"http://{in_address(address.host)}:{address.port}/open?key={access.passes.key(LOCAL)}"
