"""The page of a bot, for people beyond this machine: behind https, with links that the bot hands to people on its list."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable, Mapping

from bot.config.settings import Settings
from bot.pixels.pool import NoPixels, ProcessPool
from bot.store.record_store import RecordStore
from bot.web.alone import open_desk
from bot.web.edit import Chats, Edit, Vouching
from bot.web.guard import Access
from bot.web.page import page
from bot.web.photos import photo_routes
from bot.web.remembering import once_in
from bot.web.server import Address, Listeners

Link = Callable[[int], str]
"""Makes the address that lets the holder of a Telegram account into the page, once."""


@contextlib.asynccontextmanager
async def public_page(
    settings: Settings,
    environment: Mapping[str, str],
    workers: ProcessPool | NoPixels,
    memory: RecordStore,
    listeners: Listeners,
    chats: Callable[[], Chats | None],
) -> AsyncIterator[Link | None]:
    """Serves the page while the block runs, where PUBLIC_URL is set. Yields what makes links for people on the list.

    ``chats`` returns the chats whose answers the page inside Telegram is opened on, None while this bot stands by.
    A bot whose work is done elsewhere starts pixel processes for its page alone: pictures of the page go to no other machine.
    Raises NotStarted without them, CannotListen without a port.
    """
    async with contextlib.AsyncExitStack() as stack:
        if not settings.public_url:
            yield None
            return
        if isinstance(workers, NoPixels):
            workers = ProcessPool(environment, settings.deadline_seconds, settings.workers)
            stack.push_async_callback(workers.close)
            await workers.start()
        # The bot's own Redis ends with it, so this process may as well remember by itself.
        access = Access.of(settings, await once_in(memory) if settings.redis_url else None)
        address = Address(settings.page_listen, settings.page_port)
        desk = await stack.enter_async_context(open_desk(settings, workers))
        edit = Edit(desk, Vouching(settings.bot_token, await once_in(memory), settings.allowed), chats)
        stack.callback(edit.sessions.close)
        for part in (page(access, photo_routes(desk)), edit.part(access)):
            await stack.enter_async_context(listeners.serving(address, part))
        yield (lambda person: access.link(str(person))) if settings.hands_out_links else None
