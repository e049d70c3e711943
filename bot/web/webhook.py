"""Takes updates that Telegram sends here. Telegram reads 200 only once an update is written down, or cannot be."""

from __future__ import annotations

import asyncio
import hmac
import json
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Update
from telegram.ext import ExtBot

from bot import log
from bot.config.settings import Webhook
from bot.timing import STANDARD, Timing
from bot.transport.ephemeral import number_messages
from bot.web.failures import Failed
from bot.web.server import Part
from bot.web.uploads import read

LONGEST_UPDATE = 8 << 20
"""Bytes. Telegram writes some ten thousand; one that is refused comes again and holds up all later ones, so this is ample."""
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of the header
JSON = "application/json"


def webhook(hook: Webhook, bot: ExtBot[Any], queue: asyncio.Queue[object], timing: Timing = STANDARD) -> Part:
    """Returns the part that takes updates for ``bot`` into ``queue``, whose ``put`` returns once they are written down."""

    async def take(request: Request) -> Response:
        given = request.headers.get(SECRET, "")
        if request.headers.get("content-type") != JSON or not _same(given, hook.secret):
            raise Failed(403)
        update = _update(await read(request, LONGEST_UPDATE, timing), bot)
        try:
            await queue.put(update)
        except asyncio.CancelledError:
            if (task := asyncio.current_task()) is not None and task.cancelling():
                raise
            raise Failed(503, "stands-by") from None
        return Response()

    return Part("webhook", (Route(f"/{hook.path}", take, methods=["POST"]),))


def _same(given: str, wanted: str) -> bool:
    """Compares in a time that tells nothing of where they differ."""
    return hmac.compare_digest(given.encode(), wanted.encode())


def _update(body: bytes, bot: ExtBot[Any]) -> Update:
    """Returns the update that was posted. Raises Failed where it is none, or one that cannot be read."""
    try:
        told = json.loads(body)
        number_messages(told)
        update = Update.de_json(told, bot)
    except Exception as error:  # noqa: BLE001 - the library raises whatever a wrong field leads to
        log.error_event("update-unreadable", error)
        raise Failed(400) from None
    bot.insert_callback_data(update)
    return update
