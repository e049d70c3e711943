"""Serves parts on loopback for a test, and speaks with them byte by byte where a client library would be too polite."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import TypeVar

import httpx
from starlette.routing import BaseRoute

from bot.timing import STANDARD, Timing
from bot.web.server import Address, Listeners, Part

T = TypeVar("T")
LOOPBACK = "127.0.0.1"
QUICK = Timing(web_head=0.2, web_pause=0.2, web_leftover=0.2, web_stall=0.3, web_idle=0.3, closing=0.5)


@contextlib.asynccontextmanager
async def served(routes: Sequence[BaseRoute], timing: Timing = STANDARD) -> AsyncIterator[int]:
    """Serves routes and yields the port."""
    async with Listeners(timing).serving(Address(LOOPBACK, 0), Part("test", routes)) as address:
        yield address.port


def run(use: Callable[[httpx.AsyncClient], Awaitable[T]], part: Part, timing: Timing = STANDARD) -> T:
    """Runs a client against a part, with its base address set."""

    async def main() -> T:
        async with (
            served(part.routes, timing) as port,
            httpx.AsyncClient(base_url=f"http://{LOOPBACK}:{port}") as web,
        ):
            return await use(web)

    return asyncio.run(asyncio.wait_for(main(), 30))


async def said(port: int, *pieces: bytes, pause: float = 0.0, within: float = 5.0) -> bytes:
    """Writes pieces with pauses and returns all that comes back until the other end hangs up."""
    reader, writer = await asyncio.open_connection(LOOPBACK, port)
    reading = asyncio.create_task(_rest(reader))
    try:
        async with asyncio.timeout(within):
            with contextlib.suppress(ConnectionError):
                for piece in pieces:
                    writer.write(piece)
                    await writer.drain()
                    await asyncio.sleep(pause)
            return await reading
    finally:
        reading.cancel()
        writer.close()


async def _rest(reader: asyncio.StreamReader) -> bytes:
    got = b""
    with contextlib.suppress(ConnectionError):
        while chunk := await reader.read(65_536):
            got += chunk
    return got
