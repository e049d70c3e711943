"""The API on loopback for a test, with programs that have tokens and a screener that answers at once or when it is told to."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any, TypeVar

import httpx

from bot.config.api_tokens import ApiToken, digest_of
from bot.pixels.pool import Screener
from bot.timing import STANDARD, Timing
from bot.web.api.part import api_part
from bot.web.guard import Access
from bot.web.line import Line
from bot.web.passes import Passes
from tests.bot.web.given import JPEG, Screens
from tests.bot.web.served import LOOPBACK, served

T = TypeVar("T")
TOKEN, OTHER = "gk_one", "gk_other"
SHOP = ApiToken("shop", digest_of(TOKEN), 1_000, 100)
CLINIC = ApiToken("clinic", digest_of(OTHER), 1_000, 100)
LOCAL = Access(Passes(b"k" * 32))
PUBLIC = Access(Passes(b"k" * 32), "https://gate.example.org")
SCREEN, VERSION = "/api/v1/screen", "/api/v1/version"
PHOTO = {"Content-Type": "image/jpeg"}
PARTS = {**PHOTO, "Accept": "multipart/mixed"}
DETECTORS = ("identity", "medical", "vehicle")


@contextlib.asynccontextmanager
async def api(
    screener: Screener | None = None,
    programs: Sequence[ApiToken] = (SHOP, CLINIC),
    *,
    access: Access = LOCAL,
    timing: Timing = STANDARD,
    places: int = 2,
    seconds: float = 60.0,
    deadline: float = 40.0,
) -> AsyncIterator[int]:
    """Serves the API and yields its port."""
    part = api_part(programs, access, screener or Screens(), Line(places), deadline, lambda: DETECTORS, timing, seconds)
    async with part as routes, served(routes.routes, timing) as port:
        yield port


def asked(use: Callable[[httpx.AsyncClient], Awaitable[T]], screener: Screener | None = None, **more: Any) -> T:
    """Runs a program that has a token against the API."""

    async def main() -> T:
        async with api(screener, **more) as port, client(port) as web:
            return await use(web)

    return asyncio.run(asyncio.wait_for(main(), 60))


def client(port: int, token: str = TOKEN) -> httpx.AsyncClient:
    """Returns a program with a token."""
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.AsyncClient(base_url=f"http://{LOOPBACK}:{port}", headers=headers, timeout=60)


async def sent(web: httpx.AsyncClient, query: str = "", data: bytes = JPEG, **headers: str) -> httpx.Response:
    """Sends a photo as it is."""
    return await web.post(SCREEN + query, content=data, headers={**PHOTO, **headers})


def code_of(answer: httpx.Response) -> tuple[int, str]:
    """Returns status and code of a failure, which has this form and no other."""
    told = answer.json()
    assert set(told) == {"error"}
    assert set(told["error"]) == {"code", "sentence"}
    assert told["error"]["sentence"].endswith("."), told
    return answer.status_code, told["error"]["code"]
