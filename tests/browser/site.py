"""The real server of the page on loopback, in a thread of its own: with a screener of a test, or with the real one."""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

from bot.config.settings import Settings
from bot.timing import Timing
from bot.web.alone import open_desk, run_page
from bot.web.desk import Screener
from bot.web.guard import Access
from bot.web.line import Line
from bot.web.page import page
from bot.web.passes import LOCAL
from bot.web.photos import photo_routes
from bot.web.server import Address, Listeners

LOOPBACK = "127.0.0.1"
ABRUPT = Timing(closing=0.2)
"""A server that does not wait for what it is in the middle of."""
PATIENT = {"DEADLINE_SECONDS": "120"}
PATIENCE = 60.0
"""Seconds in which a server starts, also on a busy machine."""


class Thread:
    """A server in a thread of its own. ``origin`` is where it is found."""

    origin = ""

    def __init__(self) -> None:
        self._started = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._ending = asyncio.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        patience = time.monotonic() + PATIENCE
        while not self._started.wait(0.02):
            assert self._thread.is_alive(), "the server of the page ended at once"
            assert time.monotonic() < patience, "the server of the page does not start"

    def stop(self) -> None:
        """Ends the server, in the middle of whatever it does."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._ending.set)
        self._thread.join(PATIENCE)

    def _run(self) -> None:
        self._loop.run_until_complete(self._serve())
        # Connections that were cut are closed in the turns of the loop after that.
        self._loop.run_until_complete(asyncio.sleep(0.1))
        self._loop.close()

    async def _serve(self) -> None:
        raise NotImplementedError


class Site(Thread):
    """The page with the screener that a test gives it."""

    def __init__(self, screener: Screener) -> None:
        self._screener = screener
        self._access = Access.of(Settings.from_env({}, bot=False))
        super().__init__()

    def link(self) -> str:
        """Returns an address that lets one browser in, once."""
        return f"{self.origin}/open?key={self._access.passes.key(LOCAL)}"

    async def _serve(self) -> None:
        async with (
            open_desk(Settings.from_env({}, bot=False), self._screener, Line(2)) as desk,
            Listeners(ABRUPT).serving(Address(LOOPBACK, 0), page(self._access, photo_routes(desk))) as address,
        ):
            self.origin = f"http://{LOOPBACK}:{address.port}"
            self._started.set()
            await self._ending.wait()


class RealSite(Thread):
    """The page as ``./gatekeeper page`` serves it, with pixel processes."""

    def link(self) -> str:
        """Returns the one address that lets a browser in."""
        return self._link

    async def _serve(self) -> None:
        def opened(link: str) -> None:
            self._link = link
            self.origin = "://".join(urlsplit(link)[:2])
            self._started.set()

        await run_page(Settings.from_env(PATIENT, bot=False), os.environ, self._ending, opened, port=0)


@contextlib.contextmanager
def serving(screener: Screener) -> Iterator[Site]:
    """Serves the page for the block."""
    site = Site(screener)
    try:
        yield site
    finally:
        site.stop()
