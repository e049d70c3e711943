"""How fast Telegram is asked, and how often again: its limits kept by ourselves, "too many requests" obeyed as told.

Only what puts a message into a chat counts against the chat's limit: a deletion never waits behind an answer. A chat
that is told to wait makes no other chat wait.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

from aiolimiter import AsyncLimiter
from telegram.error import BadRequest, NetworkError, RetryAfter
from telegram.ext import BaseRateLimiter

from bot import log
from bot.timing import Timing

RETRIES_AS_TOLD = 5
"""The library's own default is 0: an answer would be lost at the first 429."""
ONCE = frozenset({"sendChatAction"})
"""A late sign of life is worth nothing."""
UNCOUNTED = frozenset({"sendChatAction"})


class SlidingWindow:
    """So many messages in any stretch of so many seconds, first come, first served.

    A message counts from before it is sent until so long after it was confirmed: whenever Telegram got it, it lies between.
    """

    def __init__(self, most: int, seconds: float) -> None:
        self._most, self._seconds = most, seconds
        self._confirmed: deque[float] = deque()
        self._on_their_way = 0
        self._line = asyncio.Lock()
        self._news = asyncio.Event()

    @contextlib.asynccontextmanager
    async def place(self, count: int = 1) -> AsyncIterator[None]:
        """Waits until so many more may be sent, and counts them when the block is left."""
        async with self._line:
            while (wait := self._wait(min(count, self._most))) > 0:
                self._news.clear()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(wait):
                        await self._news.wait()
            self._on_their_way += count
        try:
            yield
        finally:
            self._on_their_way -= count
            self._confirmed.extend([time.monotonic()] * count)
            self._news.set()

    @property
    def idle(self) -> bool:
        busy = self._line.locked() or self._on_their_way
        return not busy and (not self._confirmed or self._confirmed[-1] < time.monotonic() - self._seconds)

    def _wait(self, count: int) -> float:
        now = time.monotonic()
        while self._confirmed and self._confirmed[0] <= now - self._seconds:
            self._confirmed.popleft()
        over = len(self._confirmed) + self._on_their_way + count - self._most
        if over <= 0:
            return 0.0
        freed = self._confirmed[over - 1] if over <= len(self._confirmed) else now
        return max(0.001, freed + self._seconds - now)


class RateLimiter(BaseRateLimiter[int]):
    """Keeps the limits, waits as told after a 429, and bears a server that answers 5xx or hangs up.

    A message whose confirmation was lost may so be sent twice: an answer too many is better than none.
    """

    def __init__(self, timing: Timing) -> None:
        self._timing = timing
        # One at a time: a second's worth at once, and the next second's behind it, would be twice as many in one second.
        self._overall = AsyncLimiter(1, 1 / timing.messages_a_second)
        self._windows: dict[int, SlidingWindow] = {}
        self._held: dict[int, float] = {}

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to give back."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        chat, told = _chat(data), 0
        pauses = iter(() if endpoint in ONCE else self._timing.retry_pauses)
        while True:
            try:
                async with self._may_send(endpoint, chat, _messages(data)):
                    return await callback(*args, **kwargs)
            except BadRequest:
                raise
            except RetryAfter as error:
                told += 1
                if told > (rate_limit_args or RETRIES_AS_TOLD) or endpoint in ONCE:
                    raise
                self._hold(chat, error)
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
            yield
            return
        async with self._window(chat).place(count if chat < 0 else 1), self._overall:
            yield

    def _hold(self, chat: int, error: RetryAfter) -> None:
        """Nothing more for this chat until Telegram wants to hear of it again."""
        told = error._retry_after.total_seconds()
        log.event("told-to-wait", seconds=told)
        self._held = {one: until for one, until in self._held.items() if until > time.monotonic()}
        self._held[chat] = max(self._held.get(chat, 0.0), time.monotonic() + told + 0.1)

    def _window(self, chat: int) -> SlidingWindow:
        if chat not in self._windows:
            self._windows = {one: window for one, window in self._windows.items() if not window.idle}
            timing = self._timing
            group, private = (timing.group_messages, timing.group_window), (timing.chat_messages, timing.chat_window)
            self._windows[chat] = SlidingWindow(*(group if chat < 0 else private))
        return self._windows[chat]


def _chat(data: dict[str, Any]) -> int:
    """The chat that a request is for; 0 where there is none, or where it is named by a word."""
    try:
        return int(data.get("chat_id") or 0)
    except (TypeError, ValueError):
        return 0


def _messages(data: dict[str, Any]) -> int:
    """How many messages a request makes: an album is as many as its pictures."""
    media = data.get("media")
    return len(media) if isinstance(media, list | tuple) else 1
