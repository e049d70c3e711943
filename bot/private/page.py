"""Answers ``/page``: hands people on the operator's list a link to the page, which lets one browser in, once."""

from __future__ import annotations

from collections.abc import Callable, Collection

from telegram import Update
from telegram.ext import CommandHandler

from bot import log
from bot.context import Context
from bot.transport.message import Answer, Button
from bot.transport.routing import PRIVATE, Handler, UpdateContext
from bot.transport.sending import place_of, send

COMMAND = "page"


class PageLinks:
    """Handles the command. ``link`` makes the address for the account with this number."""

    def __init__(self, context: Context, link: Callable[[int], str], allowed: Collection[int]) -> None:
        self._context = context
        self._link = link
        self._allowed = allowed

    def handlers(self) -> list[Handler]:
        return [CommandHandler(COMMAND, self.hand_out, PRIVATE)]

    async def hand_out(self, update: Update, _: UpdateContext) -> None:
        """Sends a button with a new link. It is no text, so nobody looks at it ahead and a copy of the text leads nowhere."""
        message = update.effective_message
        if message is None or message.from_user is None or message.from_user.id not in self._allowed:
            return
        log.event("command", name=COMMAND)
        texts = await self._context.texts_for(message.from_user)
        button = Button(texts.get("web-link-open"), url=self._link(message.from_user.id))
        await send(message.get_bot(), place_of(message), Answer(texts.get("web-link"), ((button,),)))
