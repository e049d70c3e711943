"""The buttons under an answer. No press is trusted: owner, chat and age are looked up again each time."""

from __future__ import annotations

import re

from telegram import Bot, CallbackQuery, InlineKeyboardMarkup, Message, Update
from telegram.constants import ChatAction
from telegram.error import BadRequest, Forbidden
from telegram.ext import CallbackQueryHandler

from bot import log, reply
from bot.desk import Desk
from bot.handlers.photos import Context, Handler
from bot.handlers.sending import Place, send, sign_of_life
from bot.intake import NotTaken, Picture
from bot.memory import MemoryUnavailable, Ticket
from bot.reply import Answer, Verb
from bot.texts import Texts
from bot.worker import CouldNotCheck

_DATA = re.compile(r"([a-z]):([A-Za-z0-9_-]{12})")


class Buttons:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def handlers(self) -> list[Handler]:
        return [CallbackQueryHandler(self.press)]

    async def press(self, update: Update, context: Context) -> None:
        query = update.callback_query
        if query is None:
            return
        texts = self._desk.texts_for(query.from_user)
        match = _DATA.fullmatch(query.data or "")
        ticket = await self._ticket(query, match[2]) if match else None
        if match is None or ticket is None or match[1] not in list(Verb):
            log.event("press-refused")
            await say(query, texts.say("pressed-expired"))
            return
        log.event("press", verb=Verb(match[1]).name.lower().replace("_", "-"))
        if match[1] == Verb.AS_FILE:
            await self._as_file(query, context.bot, ticket, texts)
        elif match[1] == Verb.DELETE:
            await self._delete(query, context.bot, ticket, texts)
        else:
            await self._forget(query, match[2], texts)

    async def _ticket(self, query: CallbackQuery, name: str) -> Ticket | None:
        """The ticket, if the presser owns it, presses in the chat it was made for, and it is young enough."""
        try:
            ticket = await self._desk.memory.get(query.from_user.id, name)
        except MemoryUnavailable as error:
            log.trouble("memory-unavailable", error)
            return None
        chat = query.message.chat.id if query.message else None
        return ticket if ticket is not None and ticket.chat == chat else None

    async def _as_file(self, query: CallbackQuery, bot: Bot, ticket: Ticket, texts: Texts) -> None:
        """Fetches the original from Telegram again and screens it again: nothing of it was kept."""
        await say(query, texts.say("pressed-file"), alert=False)
        place = Place(ticket.chat, ticket.message, ticket.protected)
        async with sign_of_life(bot, ticket.chat, ChatAction.UPLOAD_DOCUMENT):
            await send(bot, place, await self._copy(ticket, texts))

    async def _copy(self, ticket: Ticket, texts: Texts) -> Answer:
        try:
            screening = await self._desk.screen(Picture(ticket.file), log.new_id())
        except NotTaken as refused:
            return reply.refusal(refused.reason, texts)
        except CouldNotCheck as trouble:
            return reply.trouble(trouble.reason, texts)
        return reply.as_file(screening, texts) or Answer(texts.say("pressed-no-copy"))

    async def _delete(self, query: CallbackQuery, bot: Bot, ticket: Ticket, texts: Texts) -> None:
        try:
            await bot.delete_message(ticket.chat, ticket.message)
        except (BadRequest, Forbidden) as error:
            log.trouble("not-deleted", error)
            await say(query, texts.say("pressed-not-deleted"))
            return
        await say(query, texts.say("pressed-deleted"))
        await _take_away(query, only=query.data)

    async def _forget(self, query: CallbackQuery, name: str, texts: Texts) -> None:
        try:
            await self._desk.memory.drop(query.from_user.id, name)
        except MemoryUnavailable as error:
            log.trouble("memory-unavailable", error)
            await say(query, texts.say("forget-unavailable", minutes=self._desk.memory.minutes))
            return
        await say(query, texts.say("pressed-forgotten"))
        await _take_away(query)


async def say(query: CallbackQuery, text: str, *, alert: bool = True) -> None:
    """Answers the press itself. One that waited too long cannot be answered any more, which stops nothing."""
    try:
        await query.answer(text, show_alert=alert)
    except BadRequest as error:
        log.trouble("press-not-answered", error)


async def _take_away(query: CallbackQuery, only: str | None = None) -> None:
    """Removes the buttons that have nothing left to do: one of them, or all."""
    if not isinstance(query.message, Message) or query.message.reply_markup is None:
        return
    rows = [
        [button for button in row if only is not None and button.callback_data != only]
        for row in query.message.reply_markup.inline_keyboard
    ]
    left = [row for row in rows if row]
    try:
        await query.edit_message_reply_markup(InlineKeyboardMarkup(left) if left else None)
    except BadRequest as error:
        log.trouble("buttons-not-removed", error)
