"""A photo, an image sent as file, or any other message in a private chat: each gets exactly one answer."""

from __future__ import annotations

import secrets
from typing import Any

from telegram import Message, Update
from telegram.constants import ChatAction
from telegram.ext import BaseHandler, CallbackContext, MessageHandler, filters

from bot import log, reply
from bot.desk import Desk
from bot.handlers.sending import Place, send, sign_of_life
from bot.intake import NotTaken, Other, Picture, picture_of
from bot.memory import MemoryUnavailable, Ticket
from bot.reply import Answer
from bot.texts import Texts
from bot.worker import CouldNotCheck
from detectors.kit.terms import Screening

Handler = BaseHandler[Any, Any, Any]
Context = CallbackContext[Any, Any, Any, Any]


class Photos:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def handlers(self) -> list[Handler]:
        """Everything a person sends in a private chat, edited or new; notices that Telegram makes itself are not."""
        said = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGES & ~filters.StatusUpdate.ALL
        return [MessageHandler(said, self.take)]

    async def take(self, update: Update, _: Context) -> None:
        message = update.effective_message
        if message is None or message.from_user is None:
            return
        picture = picture_of(message)
        if isinstance(picture, Picture):
            await self._check(message, picture)
        elif update.edited_message is None:
            await self._explain(message, picture)

    async def _explain(self, message: Message, kind: Other) -> None:
        log.event("other", kind=kind.value)
        answer = reply.other(kind, self._desk.texts_for(message.from_user))
        await send(message.get_bot(), place_of(message), answer)

    async def _check(self, message: Message, picture: Picture) -> None:
        texts = self._desk.texts_for(message.from_user)
        ticket = secrets.token_urlsafe(9)
        async with sign_of_life(message.get_bot(), message.chat.id, ChatAction.UPLOAD_PHOTO):
            answer = await self._answer(message, picture, texts, ticket)
            await send(message.get_bot(), place_of(message), answer, ticket)

    async def _answer(self, message: Message, picture: Picture, texts: Texts, ticket: str) -> Answer:
        try:
            screening = await self._desk.screen(picture, log.new_id())
        except NotTaken as refused:
            return reply.refusal(refused.reason, texts)
        except CouldNotCheck as trouble:
            return reply.trouble(trouble.reason, texts)
        await self._remember(message, picture, texts, ticket, screening)
        return reply.answer(screening, texts, self._desk.memory.minutes)

    async def _remember(
        self, message: Message, picture: Picture, texts: Texts, ticket: str, screening: Screening
    ) -> None:
        """Without memory the verdict still comes, and its buttons say that they have expired."""
        if message.from_user is None or screening.refused is not None:
            return
        record = Ticket(
            owner=message.from_user.id,
            chat=message.chat.id,
            message=message.message_id,
            file=picture.file,
            language=texts.language,
            protected=bool(message.has_protected_content),
            risks=screening.verdict.risks,
            boxes=screening.redacted.covered if screening.redacted else (),
        )
        try:
            await self._desk.memory.put(ticket, record)
        except MemoryUnavailable as error:
            log.trouble("not-remembered", error)


def place_of(message: Message) -> Place:
    return Place(message.chat.id, message.message_id, bool(message.has_protected_content))
