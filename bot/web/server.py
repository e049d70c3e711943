"""Listens for HTTP: parts are composed into one application for each address, and an address is open while a part needs it."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import BaseRoute
from starlette.types import Receive, Scope, Send

from bot import log
from bot.timing import STANDARD, Timing
from bot.web.connection import Config, Server
from bot.web.failures import answered
from bot.web.shield import Shield

STARTING = 0.005


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen: a name or number of this machine, and a port; with port 0 any that is free."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Part:
    """One of the things that are served: its name for the log, and its routes."""

    name: str
    routes: Sequence[BaseRoute] = field(repr=False)


class CannotListen(OSError):
    """Raised where an address cannot be listened on. The message says which and what to do."""


class Listeners:
    """The addresses that this process listens on. Parts that name the same address share one listener."""

    def __init__(self, timing: Timing = STANDARD) -> None:
        self._timing = timing
        self._open: dict[Address, _Listener] = {}
        self._changing = asyncio.Lock()

    @contextlib.asynccontextmanager
    async def serving(self, address: Address, *parts: Part) -> AsyncIterator[Address]:
        """Serves parts while the block runs, and yields the address with its real port. Raises CannotListen.

        What is being answered at the end of the block is finished first, as far as ``Timing.closing`` allows.
        """
        async with self._changing:
            listener = self._open.get(address) or await _Listener.open(address, self._timing)
            self._open[address] = listener
            for part in parts:
                listener.add(part)
        try:
            yield Address(address.host, listener.port)
        finally:
            async with self._changing:
                if listener.remove(parts):
                    del self._open[address]
                    await listener.close()


class _Listener:
    """One address, and the parts that are served there at the moment."""

    def __init__(self, sockets: list[socket.socket], timing: Timing) -> None:
        self.port: int = sockets[0].getsockname()[1]
        self._parts: list[Part] = []
        self._app = _compose(())
        self._server = Server(Config(self._answer, timing))
        self._serving = asyncio.create_task(self._server.serve(sockets))

    @classmethod
    async def open(cls, address: Address, timing: Timing) -> _Listener:
        """Returns a listener that is ready. Raises CannotListen."""
        try:
            sockets = await _bound(address)
        except OSError as error:
            reason = "another program has it" if error.errno == errno.EADDRINUSE else "this machine does not allow it"
            raise CannotListen(
                f"{address.host}, port {address.port}, cannot be listened on: {reason}. Set another address or port."
            ) from None
        listener = cls(sockets, timing)
        while not listener._server.started and not listener._serving.done():
            await asyncio.sleep(STARTING)
        if listener._serving.done():
            await listener._serving
        return listener

    def add(self, part: Part) -> None:
        """Serves a part, too."""
        self._parts.append(part)
        self._app = _compose(self._parts)
        log.event("listening", part=part.name, port=self.port)

    def remove(self, parts: Sequence[Part]) -> bool:
        """Serves these parts no longer. Returns True where none is left."""
        for part in parts:
            self._parts.remove(part)
        self._app = _compose(self._parts)
        return not self._parts

    async def close(self) -> None:
        """Takes no further connections, finishes what is being answered, and closes all."""
        self._server.should_exit = True
        await self._serving

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)


def _compose(parts: Sequence[Part]) -> Starlette:
    routes = [route for part in parts for route in part.routes]
    app = Starlette(routes=routes, middleware=[Middleware(Shield)], exception_handlers={HTTPException: answered})
    # A redirect would repeat the name by which the server was asked, whoever chose that name.
    app.router.redirect_slashes = False
    return app


async def _bound(address: Address) -> list[socket.socket]:
    """Returns a socket for each number that the name has. Raises OSError, and then leaves none open."""
    found = await asyncio.get_running_loop().getaddrinfo(
        address.host, address.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )
    sockets: list[socket.socket] = []
    try:
        for family, _, _, _, place in dict.fromkeys(found):
            sock = socket.socket(family, socket.SOCK_STREAM)
            sockets.append(sock)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            sock.bind(place)
            sock.setblocking(False)
    except OSError:
        for sock in sockets:
            sock.close()
        raise
    return sockets
