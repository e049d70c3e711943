"""Stands around every part: bounds the address, adds the headers that browsers obey, and shows no error as it is."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot import log
from bot.web.failures import Failed, failure

LONGEST_ADDRESS = 2048
"""Bytes of path and query together. A session's ids and a one-time key take some hundred."""
LONGEST_HEAD = 16_384
"""Bytes of a request before its body."""
POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
"""What every answer carries, unless its part says something of its own."""


class Shield:
    """An ASGI application around another one."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request. An error that nobody expected becomes a sentence, and a line in the log with its type."""
        begun = False

        async def shielded(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            if too_long := _too_long(scope):
                await failure(HTTPConnection(scope), Failed(too_long))(scope, receive, shielded)
            else:
                await self._app(scope, receive, shielded)
        except Exception as error:  # noqa: BLE001 - its words may hold what was sent
            log.error_event("request-failed", error, begun=begun)
            if begun:
                raise Broken from None
            await failure(HTTPConnection(scope), Failed(500))(scope, receive, shielded)


def _too_long(scope: Scope) -> int:
    """Returns the status for what is too long, 0 where nothing is. What comes in one piece, uvicorn does not measure."""
    if len(scope["raw_path"]) + len(scope["query_string"]) > LONGEST_ADDRESS:
        return 414
    return 431 if sum(len(name) + len(value) for name, value in scope["headers"]) > LONGEST_HEAD else 0


class Broken(Exception):
    """Raised in the middle of an answer, which is then cut off so that nobody takes a part for the whole."""
