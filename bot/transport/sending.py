"""Hands an answer to Telegram: as photo, document or text, below the question or in place of what stood there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from telegram import (
    Bot,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaDocument,
    InputMediaPhoto,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden

from bot import log
from bot.transport.message import Answer, Attachment, Rows

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Destination:
    """Where an answer goes: below which message, whether it must stay where the question had to stay, in which topic.

    Without a message it stands alone. A topic that is gone or closed is left for the general one.
    """

    chat: int
    message: int = 0
    protected: bool = False
    topic: int = 0


@dataclass(frozen=True, slots=True)
class Sent:
    """The number of a message that was sent, and whether it carries a picture."""

    message: int
    with_picture: bool = False


def place_of(message: Message) -> Destination:
    return Destination(message.chat.id, message.message_id, bool(message.has_protected_content), topic_of(message))


def topic_of(message: Message) -> int:
    """The topic of a forum that a message stands in; a thread of replies elsewhere has a number too, and is none."""
    return (message.message_thread_id or 0) if message.is_topic_message else 0


async def send(bot: Bot, place: Destination, answer: Answer, ticket: str = "", instead: int = 0) -> Sent:
    """One message. It takes the place of the message ``instead`` where there is one, else it stands below its question."""
    if instead:
        if await change(bot, place.chat, instead, answer, ticket):
            return Sent(instead, answer.attachment is not None)
        await take_away(bot, place.chat, (instead,))
    try:
        return await _send(bot, place, answer, ticket)
    except BadRequest as error:
        if not place.topic or not any(word in error.message.lower() for word in ("thread", "topic")):
            raise
        log.error_event("topic-gone", error)
        return await _send(bot, replace(place, topic=0), answer, ticket)


async def _send(bot: Bot, place: Destination, answer: Answer, ticket: str) -> Sent:
    options = _options(place, answer, ticket)
    if answer.attachment is None:
        sent = await bot.send_message(text=answer.text, link_preview_options=_NO_PREVIEW, **options)
        return Sent(sent.message_id)
    if answer.attachment.as_photo:
        try:
            sent = await bot.send_photo(photo=_upload(answer.attachment), caption=answer.text, **options)
        except BadRequest as error:
            log.error_event("photo-not-accepted", error)
        else:
            return Sent(sent.message_id, with_picture=True)
    sent = await bot.send_document(
        document=_upload(answer.attachment), caption=answer.text, disable_content_type_detection=True, **options
    )
    return Sent(sent.message_id, with_picture=True)


async def change(bot: Bot, chat: int, message: int, answer: Answer, ticket: str = "", *, caption: bool = False) -> bool:
    """Puts an answer in the place of a message of ours; False when Telegram does not let us, for example because it is gone.

    Without an attachment, ``caption`` says that the message has a picture, which stays and only gets other words.
    """
    there: dict[str, Any] = {"chat_id": chat, "message_id": message}
    options: dict[str, Any] = {**there, "reply_markup": keyboard(answer.rows, ticket) if answer.rows else None}
    try:
        if answer.attachment is not None:
            await bot.edit_message_media(_media(answer.attachment, answer.text), **options)
        elif caption:
            await bot.edit_message_caption(caption=answer.text, parse_mode=ParseMode.HTML, **options)
        else:
            await bot.edit_message_text(
                answer.text, parse_mode=ParseMode.HTML, link_preview_options=_NO_PREVIEW, **options
            )
    except BadRequest as error:
        if "not modified" in error.message.lower():
            return True
        log.error_event("not-changed", error)
        return False
    return True


async def send_album(bot: Bot, place: Destination, pictures: Sequence[Answer]) -> list[Sent]:
    """Pictures as one album, each with its caption: photos together, documents together, as Telegram wants it."""
    sent: list[Sent] = []
    for as_photo in (True, False):
        alike = [one for one in pictures if one.attachment is not None and one.attachment.as_photo is as_photo]
        if len(alike) == 1:
            sent.append(await send(bot, place, alike[0]))
        elif alike:
            sent += await _send_group(bot, place, alike)
    return sent


async def _send_group(bot: Bot, place: Destination, pictures: Sequence[Answer]) -> list[Sent]:
    media = [_media(one.attachment, one.text) for one in pictures if one.attachment is not None]
    try:
        messages = await bot.send_media_group(
            place.chat,
            media,
            protect_content=place.protected or None,
            message_thread_id=place.topic or None,
            reply_parameters=_reply(place),
        )
    except BadRequest as error:
        log.error_event("album-not-accepted", error)
        return [await send(bot, place, one) for one in pictures]
    return [Sent(message.message_id, with_picture=True) for message in messages]


async def take_away(bot: Bot, chat: int, messages: Sequence[int]) -> bool:
    """Deletes messages; False when Telegram does not let us delete one of them."""
    try:
        if len(messages) == 1:
            return bool(await bot.delete_message(chat, messages[0]))
        for start in range(0, len(messages), 100):
            await bot.delete_messages(chat, list(messages[start : start + 100]))
    except (BadRequest, Forbidden) as error:
        log.error_event("not-deleted", error)
        return False
    return True


def _options(place: Destination, answer: Answer, ticket: str) -> dict[str, Any]:
    """What all three ways of sending share. The question may be gone by now: then the answer stands alone."""
    return {
        "chat_id": place.chat,
        "parse_mode": ParseMode.HTML,
        "protect_content": place.protected or None,
        "message_thread_id": place.topic or None,
        "reply_parameters": _reply(place),
        "reply_markup": keyboard(answer.rows, ticket) if answer.rows else None,
    }


def _reply(place: Destination) -> ReplyParameters | None:
    return ReplyParameters(place.message, allow_sending_without_reply=True) if place.message else None


def _upload(attachment: Attachment) -> InputFile:
    return InputFile(attachment.data, filename=attachment.name)


def _media(attachment: Attachment, caption: str) -> InputMediaPhoto | InputMediaDocument:
    words: dict[str, Any] = {"caption": caption, "parse_mode": ParseMode.HTML, "filename": attachment.name}
    if attachment.as_photo:
        return InputMediaPhoto(attachment.data, **words)
    return InputMediaDocument(attachment.data, disable_content_type_detection=True, **words)


def keyboard(rows: Rows, ticket: str = "") -> InlineKeyboardMarkup:
    """Buttons as Telegram wants them; a verb travels as ``verb:ticket`` or ``verb:ticket:argument``."""
    made = []
    for row in rows:
        line = []
        for button in row:
            if button.url:
                line.append(InlineKeyboardButton(button.label, url=button.url))
            else:
                data = button.data or ":".join(part for part in (button.verb, ticket, button.argument) if part)
                line.append(InlineKeyboardButton(button.label, callback_data=data))
        made.append(line)
    return InlineKeyboardMarkup(made)


async def say(query: CallbackQuery, text: str = "", *, alert: bool = True) -> None:
    """Answers the press itself. One that waited too long cannot be answered any more, which stops nothing."""
    try:
        await query.answer(text or None, show_alert=alert and bool(text))
    except BadRequest as error:
        log.error_event("press-not-answered", error)
