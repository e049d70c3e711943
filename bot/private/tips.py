"""Answers ``/tips``: a card with tabs in private chats, a short version in groups."""

from __future__ import annotations

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot import log
from bot.context import Context
from bot.private.commands import is_for
from bot.transport.message import Answer, Button
from bot.transport.routing import IN_GROUPS, PRIVATE, Handler, UpdateContext
from bot.transport.sending import change, place_of, say, send
from texts import Texts

TABS = ("tips", "risky", "myths", "how", "fine")
"""Tabs of the card: five tips, five risky photos, three myths, how it works and what is stored, when sending is fine."""
A_ROW = 3


class Tips:
    """Handles the card with tips."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("tips", self.open, PRIVATE),
            CommandHandler("tips", self.short_version, IN_GROUPS),
            CallbackQueryHandler(self.turn, pattern=rf"^tips:({'|'.join(TABS)})$"),
        ]

    async def open(self, update: Update, _: UpdateContext) -> None:
        """Sends the card with its first tab."""
        message = update.effective_message
        if message is None:
            return
        log.event("command", name="tips")
        texts = await self._context.texts_for(message.from_user)
        await send(message.get_bot(), place_of(message), tips_card(texts, TABS[0]))

    async def short_version(self, update: Update, update_context: UpdateContext) -> None:
        """Sends the short version in a group, when the command names this bot."""
        message = update.effective_message
        if message is None or not is_for(update_context.bot.username, message):
            return
        log.event("command", name="tips")
        texts = await self._context.texts_for(message.from_user)
        await send(message.get_bot(), place_of(message), Answer(texts.get("tips-group")))

    async def turn(self, update: Update, update_context: UpdateContext) -> None:
        """Shows another tab of the card."""
        query = update.callback_query
        if query is None or query.message is None:
            return
        texts = await self._context.texts_for(query.from_user)
        tab = (query.data or "").partition(":")[2]
        log.event("press", verb="tips")
        await say(query)
        await change(update_context.bot, query.message.chat.id, query.message.message_id, tips_card(texts, tab))


def tips_card(texts: Texts, tab: str) -> Answer:
    """Returns the card with one tab open and the buttons of all tabs. The open one is marked."""
    tabs = [Button(f"{'▸ ' if name == tab else ''}{texts.get(f'tab-{name}')}", data=f"tips:{name}") for name in TABS]
    rows = tuple(tuple(tabs[start : start + A_ROW]) for start in range(0, len(tabs), A_ROW))
    return Answer(texts.get(f"card-{tab}"), rows)
