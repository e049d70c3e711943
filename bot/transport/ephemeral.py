"""Sends, changes and deletes messages in a group that one member alone sees (Bot API 10.3: ephemeral messages).

The library knows Bot API 10.0, so newer parameters and methods are passed on as they are. A server that does not know the
parameter posts for everybody: nothing private may be sent before a probe has shown that this one does
(``bot/groups/ephemeral.py``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from telegram import Bot, CallbackQuery, InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from bot import log
from bot.transport.message import Answer
from bot.transport.sending import Destination, change, delete_messages, keyboard

NUMBER = "ephemeral_message_id"
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Ephemeral:
    """Names a message that ``receiver`` alone sees in the group ``chat``."""

    chat: int
    receiver: int
    number: int


class Request(HTTPXRequest):
    """Reads answers and updates in which a message has no ``message_id``, as ephemeral ones do: the library demands one."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        told: dict[str, Any] = HTTPXRequest.parse_json_payload(payload)
        number_messages(told)
        return told


def number_messages(told: Any) -> None:
    """Gives every ephemeral message without a number the number 0, which no message has."""
    if isinstance(told, list):
        for part in told:
            number_messages(part)
    elif isinstance(told, dict):
        if NUMBER in told and "chat" in told:
            told.setdefault("message_id", 0)
        for part in told.values():
            number_messages(part)


def ephemeral_of(message: Any, receiver: int) -> Ephemeral | None:
    """Returns the name of an ephemeral message, None for one that everybody sees."""
    number = message.api_kwargs.get(NUMBER) if isinstance(message, Message) else None
    return Ephemeral(message.chat.id, receiver, int(number)) if number else None


async def send_ephemeral(bot: Bot, place: Destination, receiver: int, answer: Answer) -> Ephemeral | None:
    """Sends a text that ``receiver`` alone sees. Raises TelegramError where that is refused.

    Returns None where the server did not know the parameter: it has posted for everybody, and that post is deleted at once.
    """
    sent = await bot.send_message(
        chat_id=place.chat,
        text=answer.text,
        parse_mode=ParseMode.HTML,
        link_preview_options=_NO_PREVIEW,
        message_thread_id=place.topic or None,
        disable_notification=place.silent or None,
        protect_content=place.protected or None,
        reply_parameters=ReplyParameters(place.message, allow_sending_without_reply=True) if place.message else None,
        reply_markup=keyboard(answer.rows) if answer.rows else None,
        api_kwargs={"ephemeral_message_parameters": {"receiver_user_id": receiver}},
    )
    kept = ephemeral_of(sent, receiver)
    if kept is None:
        await delete_messages(bot, place.chat, (sent.message_id,))
    return kept


async def change_ephemeral(bot: Bot, message: Ephemeral, answer: Answer) -> bool:
    """Replaces the text and the buttons. Returns False when Telegram refuses, for example because it was never delivered."""
    changed: dict[str, Any] = {**_target(message), "text": answer.text, "parse_mode": ParseMode.HTML}
    changed["link_preview_options"] = _NO_PREVIEW.to_dict()
    if answer.rows:
        changed["reply_markup"] = keyboard(answer.rows).to_dict()
    return await _request(bot, "editEphemeralMessageText", changed)


async def change_ephemeral_buttons(bot: Bot, message: Ephemeral, rows: InlineKeyboardMarkup) -> bool:
    """Replaces the buttons alone. Returns False when Telegram refuses."""
    return await _request(bot, "editEphemeralMessageReplyMarkup", {**_target(message), "reply_markup": rows.to_dict()})


async def show(bot: Bot, query: CallbackQuery, answer: Answer) -> None:
    """Replaces the message under which was pressed, whether its presser alone sees it or everybody."""
    alone = ephemeral_of(query.message, query.from_user.id)
    if alone is not None:
        await change_ephemeral(bot, alone, answer)
    elif query.message is not None:
        await change(bot, query.message.chat.id, query.message.message_id, answer)


async def delete_ephemeral(bot: Bot, message: Ephemeral) -> bool:
    """Takes the message back. Returns False when Telegram refuses."""
    return await _request(bot, "deleteEphemeralMessage", _target(message))


def _target(message: Ephemeral) -> dict[str, Any]:
    return {"chat_id": message.chat, "receiver_user_id": message.receiver, NUMBER: message.number}


async def _request(bot: Bot, method: str, parameters: dict[str, Any]) -> bool:
    try:
        await bot.do_api_request(method, api_kwargs=parameters)
    except TelegramError as error:
        log.error_event("ephemeral-refused", error)
        return False
    return True
