"""How often Telegram is asked again: after "too many requests" as told, after a failing server with short pauses."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from telegram.error import BadRequest, NetworkError
from telegram.ext import AIORateLimiter

from bot import log

RETRIES_AS_TOLD = 5
"""The library's own default is 0: an answer would be lost at the first 429."""
PAUSES = (0.5, 1.0, 2.0, 4.0)
"""Seconds between the attempts when the server fails or the connection breaks."""
ONCE = frozenset({"sendChatAction"})
"""A late sign of life is worth nothing."""


class Patience(AIORateLimiter):
    """The library's limiter, which also bears a server that answers 5xx or hangs up.

    A message whose confirmation was lost may so be sent twice: an answer too many is better than none.
    """

    def __init__(self) -> None:
        super().__init__(max_retries=RETRIES_AS_TOLD)

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        for pause in () if endpoint in ONCE else PAUSES:
            try:
                return await super().process_request(callback, args, kwargs, endpoint, data, rate_limit_args)
            except BadRequest:
                raise
            except NetworkError as error:
                log.trouble("telegram-failed", error)
                await asyncio.sleep(pause)
        return await super().process_request(callback, args, kwargs, endpoint, data, rate_limit_args)
