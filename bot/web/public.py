"""What a bot serves beside the chat: the page for people beyond this machine, by links that it hands out, and the API."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable, Mapping

from bot.config.settings import Settings
from bot.pixels.pool import NoPixels, ProcessPool
from bot.store.record_store import RecordStore
from bot.web.alone import web_parts
from bot.web.desk import Desk
from bot.web.edit import Chats, Edit, Vouching
from bot.web.guard import Access
from bot.web.remembering import once_in
from bot.web.server import Address, Listeners, Part

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
    """Serves the page where PUBLIC_URL is set, and the API where programs have tokens, while the block runs.

    Yields what makes links for people on the list. ``chats`` returns the chats whose answers the page inside Telegram is
    opened on, None while this bot stands by. A bot whose work is done elsewhere starts pixel processes for this alone:
    pictures that come here go to no other machine.
    Raises NotStarted without them, CannotListen without a port.
    """
    async with contextlib.AsyncExitStack() as stack:
        if not (settings.public_url or settings.programs):
            yield None
            return
        if isinstance(workers, NoPixels):
            workers = ProcessPool(environment, settings.deadline_seconds, settings.workers)
            stack.push_async_callback(workers.close)
            await workers.start()
        # The bot's own Redis ends with it, so this process may as well remember by itself.
        access = Access.of(settings, await once_in(memory) if settings.redis_url else None)
        address = Address(settings.page_listen, settings.page_port)
        vouching = Vouching(settings.bot_token, await once_in(memory), settings.allowed)

        def inside_telegram(desk: Desk) -> Part:
            edit = Edit(desk, vouching, chats)
            stack.callback(edit.sessions.close)
            return edit.part(access)

        parts = web_parts(settings, workers, access, with_page=settings.public_page, beside=inside_telegram)
        await stack.enter_async_context(listeners.serving(address, *await stack.enter_async_context(parts)))
        yield (lambda person: access.link(str(person))) if settings.hands_out_links else None
