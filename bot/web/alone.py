"""The life of a page without a bot: pixel processes, one listener, no Redis, nothing of Telegram."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Callable, Mapping

from bot import log
from bot.config.settings import KEY_BYTES, Settings
from bot.pixels.pool import ProcessPool
from bot.timing import STANDARD
from bot.web.guard import Access
from bot.web.page import page
from bot.web.passes import LOCAL, Passes
from bot.web.server import Address, CannotListen, Listeners, Part
from texts.fallback import keep_reported

Opened = Callable[[str], None]
"""Is told the address that lets one browser in; of a public page, its address."""


def access_of(settings: Settings) -> Access:
    """Returns who may open the page. Of this machine's page the secret is new at each start, and so are its links."""
    if not settings.public_url:
        return Access(Passes(secrets.token_bytes(KEY_BYTES)))
    return Access(
        Passes(settings.page_key),
        f"https://{settings.public_host}",
        settings.allowed,
        invitations=bool(settings.page_invitations),
        proxies=settings.proxies,
    )


async def run_page(
    settings: Settings, environment: Mapping[str, str], stop: asyncio.Event, opened: Opened, port: int | None = None
) -> None:
    """Serves the page until it is told to stop. Raises NotStarted without pixel processes, CannotListen without a port.

    ``port`` is one that must be free. Without it, of this machine's page any other is taken where PAGE_PORT is in use.
    """
    access = access_of(settings)
    pool = ProcessPool(environment, settings.deadline_seconds, settings.workers)
    async with contextlib.AsyncExitStack() as stack:
        part = page(access)
        address = await stack.enter_async_context(_served(settings, part, port))
        stack.push_async_callback(pool.close)
        await _start(pool, stop)
        if not stop.is_set():
            opened(_link(access, address))
            log.event("page-started", workers=settings.workers)
            await stop.wait()
            log.event("stopping")


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
async def _served(settings: Settings, part: Part, port: int | None) -> AsyncIterator[Address]:
    listeners = Listeners(STANDARD)
    wanted = Address(settings.page_listen, settings.page_port if port is None else port)
    async with contextlib.AsyncExitStack() as stack:
        try:
            address = await stack.enter_async_context(listeners.serving(wanted, part))
        except CannotListen:
            if port is not None or settings.public_url:
                raise
            address = await stack.enter_async_context(listeners.serving(Address(settings.page_listen, 0), part))
        yield address


def _link(access: Access, address: Address) -> str:
    if access.public:
        return access.public
    return f"http://127.0.0.1:{address.port}/open?key={access.passes.key(LOCAL)}"
