"""Lets the library's webhook read presses under ephemeral messages, which have no ``message_id``.

The library refuses an update that it cannot read, and Telegram then sends it again and again, before all that came later.
Polling reads through ``bot.transport.ephemeral.Request``; for the webhook the library offers no such place, so its handler is
replaced. The library is pinned, and ``tests/bot/test_lifecycle.py`` sends such an update.
"""

from __future__ import annotations

import json

from telegram.ext._utils import webhookhandler

from bot.transport.ephemeral import number_messages


class Handler(webhookhandler.TelegramHandler):
    """Numbers ephemeral messages before the library reads them."""

    def prepare(self) -> None:
        """Runs before the request is checked and read; what is no JSON is left for that to refuse."""
        try:
            told = json.loads(self.request.body)
        except (ValueError, RecursionError):
            return
        number_messages(told)
        self.request.body = json.dumps(told).encode()


def read_ephemeral_messages() -> None:
    """Has webhooks that are started from now on use ``Handler``."""
    webhookhandler.TelegramHandler = Handler  # type: ignore[misc]  # the library looks it up by this name
