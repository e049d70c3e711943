"""Reads the body of a request with limits: its bytes are counted as they come, and it must not come too slowly."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

from starlette.requests import ClientDisconnect, Request

from bot.timing import STANDARD, Timing
from bot.web.failures import Failed
from bot.web.limits import Reservation

MOST_BYTES = 50_000_000
"""Bytes of one file: a photo of 48 megapixels has 25 MB, and a PDF of more is refused."""


async def read(request: Request, most: int, timing: Timing = STANDARD, reserved: Reservation | None = None) -> bytes:
    """Returns the body, at most ``most`` bytes of it. Raises Failed: 413 too large, 408 too slow, 400 broken off.

    What ``reserved`` cannot hold is refused with 503, before it is kept.
    """
    body = bytearray()
    async for chunk in chunks(request, most, timing, reserved):
        body += chunk
    return bytes(body)


async def chunks(
    request: Request, most: int, timing: Timing = STANDARD, reserved: Reservation | None = None
) -> AsyncIterator[bytes]:
    """Yields the body as it comes, within the same limits as ``read``."""
    declared(request, most)
    came = 0
    async for chunk in _paced(request, timing):
        came += len(chunk)
        if came > most:
            raise too_large(most)
        if reserved is not None:
            reserved.grow(len(chunk))
        yield chunk


def too_large(most: int) -> Failed:
    """Returns the refusal of a body that has more than ``most`` bytes."""
    return Failed(413, megabytes=f"{most / 1_000_000:g}")


def declared(request: Request, most: int) -> int:
    """Returns how many bytes the head says are to come; where it does not, as many as may. Raises Failed with 413.

    So nobody sends in vain. The head is not believed: the bytes are counted, too.
    """
    length = request.headers.get("content-length", "")
    size = int(length[:20]) if length.isdecimal() else most
    if size > most:
        raise too_large(most)
    return size


async def _paced(request: Request, timing: Timing) -> AsyncIterator[bytes]:
    began, came = time.monotonic(), 0
    stream = request.stream()
    while True:
        try:
            async with asyncio.timeout(timing.web_pause):
                chunk = await anext(stream, None)
        except TimeoutError:
            raise Failed(408) from None
        except ClientDisconnect:
            raise Failed(400) from None
        if chunk is None:
            return
        came += len(chunk)
        took = time.monotonic() - began
        if took > timing.web_pause and came < took * timing.web_pace:
            raise Failed(408)
        yield chunk
