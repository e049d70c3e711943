"""Answers a guest query (Bot API 10.0): one message into a chat where the bot is no member."""

from __future__ import annotations

import secrets

from telegram import (
    Bot,
    InlineQueryResult,
    InlineQueryResultArticle,
    InlineQueryResultCachedDocument,
    InlineQueryResultCachedPhoto,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot import log
from bot.transport.message import Answer
from bot.transport.sending import keyboard

_TITLE = "Gatekeeper"
"""Telegram demands a title of some results and shows it nowhere in the chat."""


async def answer_guest(bot: Bot, query: str, answer: Answer) -> bool:
    """Sends the one answer to a guest query. A picture in it must be one that Telegram has (``Attachment.file``).

    Returns False when Telegram refuses: a query that is too old, or was answered before, cannot be answered.
    """
    try:
        await bot.answer_guest_query(query, _result(answer))
    except BadRequest as error:
        log.error_event("guest-not-answered", error)
        return False
    return True


def _result(answer: Answer) -> InlineQueryResult:
    name, rows = secrets.token_urlsafe(9), keyboard(answer.rows) if answer.rows else None
    picture = answer.attachment
    if picture is None:
        words = InputTextMessageContent(
            answer.text, parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)
        )
        return InlineQueryResultArticle(name, _TITLE, words, reply_markup=rows)
    if picture.as_photo:
        return InlineQueryResultCachedPhoto(
            name, picture.file, caption=answer.text, parse_mode=ParseMode.HTML, reply_markup=rows
        )
    return InlineQueryResultCachedDocument(
        name, _TITLE, picture.file, caption=answer.text, parse_mode=ParseMode.HTML, reply_markup=rows
    )
