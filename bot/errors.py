"""Handles errors that no handler expected: logs their type, answers "not checked", and lets the bot go on."""

from __future__ import annotations

from telegram import Chat, Update
from telegram.error import Forbidden, TelegramError

from bot import log
from bot.answers import reply
from bot.context import Context
from bot.pixels.pool import CheckFailure
from bot.transport.routing import UpdateContext
from bot.transport.sending import place_of, send


class Errors:
    """The error handler of the application."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def handle(self, update: object, update_context: UpdateContext) -> None:
        """Logs the error by its type. A private chat gets an answer that is no verdict."""
        error = update_context.error or RuntimeError()
        if isinstance(error, Forbidden):
            log.event("blocked")
            return
        log.error_event("update-failed", error)
        if isinstance(update, Update) and update.effective_chat and update.effective_chat.type == Chat.PRIVATE:
            try:
                await self._tell(update, update_context)
            except (TimeoutError, TelegramError) as further:
                log.error_event("not-told", further)

    async def _tell(self, update: Update, update_context: UpdateContext) -> None:
        """Sends the failure: in the press, or below the message. Neither text can be read as approval."""
        texts = await self._context.texts_for(update.effective_user)
        if update.callback_query is not None:
            await update.callback_query.answer(texts.get("trouble-internal"), show_alert=True)
        elif update.effective_message is not None:
            await send(
                update_context.bot, place_of(update.effective_message), reply.failure(CheckFailure.INTERNAL, texts)
            )
