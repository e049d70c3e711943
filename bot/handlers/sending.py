"""Hands an answer to Telegram: as photo, document or text, below the question, with its buttons."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, ReplyParameters
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, TelegramError

from bot import log
from bot.reply import Answer, Attachment, Button

SIGN_SECONDS = 4.0
"""Telegram shows a chat action for five seconds."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer goes: below which message, and whether it must stay where the question had to stay."""

    chat: int
    message: int
    protected: bool = False


async def send(bot: Bot, place: Place, answer: Answer, ticket: str = "") -> None:
    """One message. A picture that Telegram does not take as a photo goes as a document."""
    options = _options(place, answer, ticket)
    if answer.attachment is None:
        await bot.send_message(text=answer.text, **options)
        return
    if answer.attachment.as_photo:
        try:
            await bot.send_photo(photo=_upload(answer.attachment), caption=answer.text, **options)
        except BadRequest as error:
            log.trouble("photo-not-accepted", error)
        else:
            return
    await bot.send_document(
        document=_upload(answer.attachment), caption=answer.text, disable_content_type_detection=True, **options
    )


def _options(place: Place, answer: Answer, ticket: str) -> dict[str, Any]:
    """What all three ways of sending share. The question may be gone by now: then the answer stands alone."""
    return {
        "chat_id": place.chat,
        "parse_mode": ParseMode.HTML,
        "protect_content": place.protected or None,
        "reply_parameters": ReplyParameters(place.message, allow_sending_without_reply=True),
        "reply_markup": keyboard(answer.rows, ticket) if answer.rows and ticket else None,
    }


def _upload(attachment: Attachment) -> InputFile:
    return InputFile(attachment.data, filename=attachment.name)


def keyboard(rows: tuple[tuple[Button, ...], ...], ticket: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(button.label, callback_data=f"{button.verb.value}:{ticket}") for button in row]
            for row in rows
        ]
    )


@contextlib.asynccontextmanager
async def sign_of_life(bot: Bot, chat: int, action: ChatAction) -> AsyncIterator[None]:
    """Shows at once, and for as long as it takes, that somebody is at work. Failing to show it stops nothing."""
    showing = asyncio.create_task(_show(bot, chat, action))
    try:
        yield
    finally:
        showing.cancel()
        await asyncio.wait([showing])


async def _show(bot: Bot, chat: int, action: ChatAction) -> None:
    while True:
        try:
            await bot.send_chat_action(chat, action)
        except TelegramError as error:
            log.event("no-sign-of-life", severity=logging.DEBUG, error=type(error).__name__.lower())
        await asyncio.sleep(SIGN_SECONDS)
