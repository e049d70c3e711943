"""Looks at a photo again whose buttons have ended: its message is the one that the answer replies to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from telegram import Bot, CallbackQuery, Chat, InlineKeyboardMarkup, Message, Update
from telegram.error import TelegramError
from telegram.ext import CallbackQueryHandler

from bot import log
from bot.context import Context
from bot.store.records import Question
from bot.transport.media import Picture, picture_of, question_of
from bot.transport.message import Button
from bot.transport.routing import Handler, UpdateContext
from bot.transport.sending import keyboard, say
from texts import Texts

AGAIN = "again"
Ask = Callable[[Bot, Question], Awaitable[None]]


class Again:
    """Handles *Look again*. Nothing of the photo is kept: it comes with the press, as long as it is in the chat."""

    def __init__(self, context: Context, ask: Ask) -> None:
        self._context = context
        self._ask = ask

    def handlers(self) -> list[Handler]:
        return [CallbackQueryHandler(self.press, pattern=rf"^{AGAIN}$")]

    async def press(self, update: Update, update_context: UpdateContext) -> None:
        """Checks the photo anew, as if it had just been sent."""
        query = update.callback_query
        if query is None:
            return
        log.event("press", verb="again")
        texts = await self._context.texts_for(query.from_user)
        question = question_below(query)
        if question is None:
            await say(query, texts.get("pressed-expired"))
            return
        await say(query, texts.get("looking"), alert=False)
        await remove_all(query)
        update_context.application.create_task(self._ask(update_context.bot, question), update=update)


def question_below(query: CallbackQuery) -> Question | None:
    """Returns the question for the photo that a message answers. Returns None for albums, and where the photo is gone."""
    message = query.message
    if not isinstance(message, Message) or message.chat.type != Chat.PRIVATE or message.chat.id != query.from_user.id:
        return None
    target = message.reply_to_message
    if target is None or target.media_group_id:
        return None
    picture, person = picture_of(target, pdfs=True), query.from_user
    if not isinstance(picture, Picture):
        return None
    # The painted example, and a copy that was checked, are messages of the bot's own.
    return replace(question_of(target, picture), owner=person.id, speaks=person.language_code or "", edited=False)


async def offer(query: CallbackQuery, texts: Texts, why: str = "pressed-old") -> None:
    """Answers a press whose buttons have ended, takes them off, and offers to look at the photo again if it is there."""
    again = question_below(query) is not None
    await say(query, texts.get(why if again else "pressed-expired"))
    if query.message is not None and query.message.chat.id == query.from_user.id:
        await remove_all(query, (Button(texts.get("button-again"), data=AGAIN),) if again else ())


async def remove_all(query: CallbackQuery, instead: tuple[Button, ...] = ()) -> None:
    """Takes all buttons of a message that are no links off it, and puts these in their place."""
    message = query.message
    if not isinstance(message, Message) or message.reply_markup is None:
        return
    links = [tuple(button for button in row if button.url) for row in message.reply_markup.inline_keyboard]
    rows = [*keyboard((instead,) if instead else ()).inline_keyboard, *(row for row in links if row)]
    try:
        await query.edit_message_reply_markup(InlineKeyboardMarkup(rows) if rows else None)
    except TelegramError as error:
        log.error_event("buttons-not-removed", error)
