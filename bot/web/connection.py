"""Takes one connection of uvicorn's and cuts those that dawdle: heads, answers that nobody fetches, bodies after the answer.

uvicorn bounds the time between two requests only. How fast a body must come is bounded where it is read (``bot.web.uploads``).
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from typing import Any, Protocol, cast

import h11
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.timing import Timing
from bot.web.shield import LONGEST_HEAD

MOST_CONNECTIONS = 256
"""Connections of one listener that are answered; the next ones read that it is busy, and from twice as many on nothing."""


class Patient(Protocol):
    """Interface of the configuration that a connection gets."""

    timing: Timing


class Config(uvicorn.Config):
    """uvicorn's configuration, with our times, without its signal handlers, log, workers and trust in proxies."""

    def __init__(self, app: Any, timing: Timing) -> None:
        self.timing = timing
        super().__init__(
            app,
            http=Connection,
            interface="asgi3",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            limit_concurrency=MOST_CONNECTIONS,
            timeout_keep_alive=cast(int, timing.web_idle),
            timeout_graceful_shutdown=cast(int, timing.closing),
            h11_max_incomplete_event_size=LONGEST_HEAD,
        )


class Server(uvicorn.Server):
    """uvicorn's server without signal handlers: the program that it runs in has its own."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leaves the signals of the process alone."""
        yield


class Connection(H11Protocol):
    """Reads requests and writes answers, each within a time."""

    def __init__(self, config: uvicorn.Config, *arguments: Any, **named: Any) -> None:
        super().__init__(config, *arguments, **named)
        self._timing = cast(Patient, config).timing
        self._hanging_up: dict[str, asyncio.TimerHandle] = {}

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Begins the time of the first head, or hangs up where there are too many connections already."""
        super().connection_made(transport)
        if len(self.connections) > 2 * MOST_CONNECTIONS:
            transport.abort()
        else:
            self._begin("head", self._timing.web_head)

    def data_received(self, data: bytes) -> None:
        """Reads what has come. The time of a head ends with it; that of the next one begins with its first byte."""
        super().data_received(data)
        state = self.conn.their_state
        if state is h11.IDLE:
            self._begin("head", self._timing.web_head)
        else:
            self._end("head")
        if state is not h11.SEND_BODY:
            self._end("leftover")

    def on_response_complete(self) -> None:
        """Gives the rest of a body that the answer did not wait for a short time, so that the answer is still read."""
        super().on_response_complete()
        if self.conn.their_state is h11.SEND_BODY:
            self._begin("leftover", self._timing.web_leftover)

    def pause_writing(self) -> None:
        """Begins the time in which what waits to be fetched must become less."""
        super().pause_writing()
        self._begin("stall", self._timing.web_stall)

    def resume_writing(self) -> None:
        """Ends it."""
        super().resume_writing()
        self._end("stall")

    def send_400_response(self, msg: str) -> None:
        """Answers a malformed request. In the middle of an answer there is nothing left but to hang up."""
        try:
            super().send_400_response(msg)
        except h11.LocalProtocolError:
            self.transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        """Ends all times."""
        super().connection_lost(exc)
        for name in tuple(self._hanging_up):
            self._end(name)

    def _begin(self, name: str, seconds: float) -> None:
        """Hangs up after so many seconds, unless this time is ended before. One that runs already goes on."""
        if name not in self._hanging_up:
            self._hanging_up[name] = self.loop.call_later(seconds, self.transport.abort)

    def _end(self, name: str) -> None:
        if (handle := self._hanging_up.pop(name, None)) is not None:
            handle.cancel()
