"""Sends answers: as photo, document or text, below the question or in place of an earlier message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
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
    WebAppInfo,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden

from bot import log
from bot.transport.message import Answer, Attachment, Rows

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Destination:
    """Where an answer is sent.

    It replies to ``message``, 0 for none. ``protected`` forbids forwarding and saving, as the question does. ``topic`` is
    the topic of a forum, 0 for none; where that is deleted or closed, the answer is sent to the general topic. ``silent``
    makes no sound.
    """

    chat: int
    message: int = 0
    protected: bool = False
    topic: int = 0
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """The number of a message that was sent, and whether it carries a picture.

    ``file`` is Telegram's handle of that picture, and ``as_photo`` says whether it is one of a photo or of a document.
    """

    message: int
    with_picture: bool = False
    file: str = field(default="", compare=False)
    as_photo: bool = field(default=False, compare=False)


def place_of(message: Message) -> Destination:
    """Returns the destination of an answer to a message."""
    return Destination(message.chat.id, message.message_id, bool(message.has_protected_content), topic_of(message))


def topic_of(message: Message) -> int:
    """Returns the topic of a forum that a message belongs to, 0 for none. Threads of replies in other groups are no topics."""
    return (message.message_thread_id or 0) if message.is_topic_message else 0


async def send(bot: Bot, place: Destination, answer: Answer, ticket: str = "", instead: int = 0) -> Sent:
    """Sends one message. It replaces the message ``instead`` where that is given and can be changed.

    ``ticket`` is the name that the buttons send with a press.
    """
    if instead:
        if await change(bot, place.chat, instead, answer, ticket):
            return Sent(instead, answer.attachment is not None)
        await delete_messages(bot, place.chat, (instead,))
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
            return _with_picture(sent)
    sent = await bot.send_document(
        document=_upload(answer.attachment), caption=answer.text, disable_content_type_detection=True, **options
    )
    return _with_picture(sent)


def _with_picture(sent: Message) -> Sent:
    document = sent.document.file_id if sent.document else ""
    file = sent.photo[-1].file_id if sent.photo else document
    return Sent(sent.message_id, with_picture=True, file=file, as_photo=bool(sent.photo))


async def change(bot: Bot, chat: int, message: int, answer: Answer, ticket: str = "", *, caption: bool = False) -> bool:
    """Replaces a message of the bot. Returns False when Telegram refuses, for example because it was deleted.

    ``caption`` says that the message has a picture; without an attachment the picture stays and its caption changes.
    """
    target: dict[str, Any] = {"chat_id": chat, "message_id": message}
    options: dict[str, Any] = {**target, "reply_markup": keyboard(answer.rows, ticket) if answer.rows else None}
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
    """Sends pictures as albums with a caption each. Telegram demands that photos and documents are separate albums."""
    sent: list[Sent] = []
    for as_photo in (True, False):
        group = [copy for copy in pictures if copy.attachment is not None and copy.attachment.as_photo is as_photo]
        if len(group) == 1:
            sent.append(await send(bot, place, group[0]))
        elif group:
            sent += await _send_group(bot, place, group)
    return sent


async def _send_group(bot: Bot, place: Destination, pictures: Sequence[Answer]) -> list[Sent]:
    media = [_media(copy.attachment, copy.text) for copy in pictures if copy.attachment is not None]
    try:
        messages = await bot.send_media_group(
            place.chat,
            media,
            protect_content=place.protected or None,
            message_thread_id=place.topic or None,
            disable_notification=place.silent or None,
            reply_parameters=_reply(place),
        )
    except BadRequest as error:
        log.error_event("album-not-accepted", error)
        return [await send(bot, place, copy) for copy in pictures]
    return [Sent(message.message_id, with_picture=True) for message in messages]


async def delete_messages(bot: Bot, chat: int, messages: Sequence[int]) -> bool:
    """Deletes messages. Returns False when Telegram refuses one of them."""
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
    """Returns the options of all three ways of sending. The answer is sent without a reply when its question was deleted."""
    return {
        "chat_id": place.chat,
        "parse_mode": ParseMode.HTML,
        "protect_content": place.protected or None,
        "message_thread_id": place.topic or None,
        "disable_notification": place.silent or None,
        "reply_parameters": _reply(place),
        "reply_markup": keyboard(answer.rows, ticket) if answer.rows else None,
    }


def _reply(place: Destination) -> ReplyParameters | None:
    return ReplyParameters(place.message, allow_sending_without_reply=True) if place.message else None


def _upload(attachment: Attachment) -> InputFile | str:
    return attachment.file or InputFile(attachment.data, filename=attachment.name)


def _media(attachment: Attachment, caption: str) -> InputMediaPhoto | InputMediaDocument:
    words: dict[str, Any] = {"caption": caption, "parse_mode": ParseMode.HTML, "filename": attachment.name}
    media = attachment.file or attachment.data
    if attachment.as_photo:
        return InputMediaPhoto(media, **words)
    return InputMediaDocument(media, disable_content_type_detection=True, **words)


def keyboard(rows: Rows, ticket: str = "") -> InlineKeyboardMarkup:
    """Returns the buttons in Telegram's form. A verb is sent as ``verb:ticket`` or ``verb:ticket:argument``."""
    lines = []
    for row in rows:
        line = []
        for button in row:
            if button.app:
                line.append(InlineKeyboardButton(button.label, web_app=WebAppInfo(f"{button.app}{ticket}")))
            elif button.url:
                line.append(InlineKeyboardButton(button.label, url=button.url))
            else:
                data = button.data or ":".join(part for part in (button.verb, ticket, button.argument) if part)
                line.append(InlineKeyboardButton(button.label, callback_data=data))
        lines.append(line)
    return InlineKeyboardMarkup(lines)


async def say(query: CallbackQuery, text: str = "", *, alert: bool = True) -> None:
    """Answers a press. A press that is too old cannot be answered, which is only logged."""
    try:
        await query.answer(text or None, show_alert=alert and bool(text))
    except BadRequest as error:
        log.error_event("press-not-answered", error)
