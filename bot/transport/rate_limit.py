"""Keeps Telegram's rate limits, and repeats requests after "too many requests" and after failures of the server.

Only requests that put a message into a chat count against the limit of the chat: a deletion never waits behind an
answer. A chat for which Telegram demands a pause delays no other chat.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any, Protocol

from aiolimiter import AsyncLimiter
from telegram.error import BadRequest, NetworkError, RetryAfter
from telegram.ext import BaseRateLimiter

from bot import log
from bot.timing import Timing

RETRIES_AFTER_429 = 5
"""Attempts after "too many requests". The library's default of 0 would lose an answer at the first one."""
ONCE = frozenset({"sendChatAction"})
"""Requests without a second attempt: a chat action that comes late is worth nothing."""
UNCOUNTED = frozenset({"sendChatAction"})


class SharedLimits(Protocol):
    """Limits that several machines keep together (``bot.spread.limits``)."""

    async def wait(self, chat: int, count: int, most: int, window: float) -> bool:
        """Waits until a request may be sent. Returns False where nobody can tell."""

    async def hold(self, chat: int, seconds: float) -> None:
        """Holds a chat back on all machines."""


class SlidingWindow:
    """Allows at most ``most`` messages in any period of ``seconds``, in the order of the requests.

    A message counts from before it is sent until ``seconds`` after its confirmation, because the moment at which Telegram
    received it lies between the two.
    """

    def __init__(self, most: int, seconds: float) -> None:
        self._most, self._seconds = most, seconds
        self._confirmed: deque[float] = deque()
        self._in_flight = 0
        self._queue = asyncio.Lock()
        self._news = asyncio.Event()

    @contextlib.asynccontextmanager
    async def place(self, count: int = 1) -> AsyncIterator[None]:
        """Waits until ``count`` more messages may be sent. The block sends them."""
        async with self._queue:
            while (wait := self._wait(min(count, self._most))) > 0:
                self._news.clear()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(wait):
                        await self._news.wait()
            self._in_flight += count
        try:
            yield
        finally:
            self._in_flight -= count
            self._confirmed.extend([time.monotonic()] * count)
            self._news.set()

    @property
    def idle(self) -> bool:
        """Tells whether no message counts any more, so that the window can be dropped."""
        busy = self._queue.locked() or self._in_flight
        return not busy and (not self._confirmed or self._confirmed[-1] < time.monotonic() - self._seconds)

    def _wait(self, count: int) -> float:
        now = time.monotonic()
        while self._confirmed and self._confirmed[0] <= now - self._seconds:
            self._confirmed.popleft()
        excess = len(self._confirmed) + self._in_flight + count - self._most
        if excess <= 0:
            return 0.0
        freed = self._confirmed[excess - 1] if excess <= len(self._confirmed) else now
        return max(0.001, freed + self._seconds - now)


class RateLimiter(BaseRateLimiter[int]):
    """Keeps the limits, waits as Telegram demands after a 429, and repeats requests after 5xx and broken connections.

    A message whose confirmation was lost may be sent twice, which is better than no answer. With ``shared``, several machines
    keep the limits together, and each keeps its own where that does not answer. ``fence`` is waited for before each request.
    """

    def __init__(
        self,
        timing: Timing,
        shared: SharedLimits | None = None,
        fence: Callable[[], Coroutine[Any, Any, None]] | None = None,
    ) -> None:
        self._timing = timing
        self._shared = shared
        self._fence = fence
        # One message at a time: bursts of a second's worth could put twice the limit into one second.
        self._overall = AsyncLimiter(1, 1 / timing.messages_a_second)
        self._windows: dict[int, SlidingWindow] = {}
        self._held: dict[int, float] = {}

    async def initialize(self) -> None:
        """Does nothing; the interface of the library demands it."""

    async def shutdown(self) -> None:
        """Does nothing; the interface of the library demands it."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        """Sends a request within the limits. Raises the error of the last attempt."""
        chat, refusals = _chat(data), 0
        pauses = iter(() if endpoint in ONCE else self._timing.retry_pauses)
        while True:
            try:
                async with self._may_send(endpoint, chat, _messages(data)):
                    if self._fence is not None:
                        await self._fence()
                    return await callback(*args, **kwargs)
            except BadRequest:
                raise
            except RetryAfter as error:
                refusals += 1
                if refusals > (rate_limit_args or RETRIES_AFTER_429) or endpoint in ONCE:
                    raise
                await self._hold(chat, error)
            except NetworkError as error:
                pause = next(pauses, None)
                if pause is None:
                    raise
                log.error_event("telegram-failed", error)
                await asyncio.sleep(pause)

    @contextlib.asynccontextmanager
    async def _may_send(self, endpoint: str, chat: int, count: int) -> AsyncIterator[None]:
        while (wait := self._held.get(chat, 0.0) - time.monotonic()) > 0:
            await asyncio.sleep(wait)
        if not endpoint.startswith("send") or endpoint in UNCOUNTED:
            if self._shared is not None:
                await self._shared.wait(chat, 0, *self._limit(chat))
            yield
            return
        count = count if chat < 0 else 1
        async with self._window(chat).place(count):
            if self._shared is None or not await self._shared.wait(chat, count, *self._limit(chat)):
                await self._overall.acquire()
            yield

    async def _hold(self, chat: int, error: RetryAfter) -> None:
        """Holds requests for a chat back for the time that Telegram demands."""
        seconds = error._retry_after.total_seconds()
        log.event("told-to-wait", seconds=seconds)
        self._held = {held: until for held, until in self._held.items() if until > time.monotonic()}
        self._held[chat] = max(self._held.get(chat, 0.0), time.monotonic() + seconds + 0.1)
        if self._shared is not None:
            await self._shared.hold(chat, seconds + 0.1)

    def _limit(self, chat: int) -> tuple[int, float]:
        """Returns how many messages a chat may have in how many seconds."""
        timing = self._timing
        if chat < 0:
            return timing.group_messages, timing.group_window
        return timing.chat_messages, timing.chat_window

    def _window(self, chat: int) -> SlidingWindow:
        if chat not in self._windows:
            self._windows = {known: window for known, window in self._windows.items() if not window.idle}
            self._windows[chat] = SlidingWindow(*self._limit(chat))
        return self._windows[chat]


def _chat(data: dict[str, Any]) -> int:
    """Returns the chat of a request, 0 where it has none or names it by a word."""
    try:
        return int(data.get("chat_id") or 0)
    except (TypeError, ValueError):
        return 0


def _messages(data: dict[str, Any]) -> int:
    """Returns the number of messages that a request sends: an album counts as many as its pictures."""
    media = data.get("media")
    return len(media) if isinstance(media, list | tuple) else 1
