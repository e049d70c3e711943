"""Checks presses. Their data is not trusted: owner, chat and age are looked up in the store each time."""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import CallbackQuery, Chat, Message

from bot import log
from bot.context import Context
from bot.private.again import offer
from bot.store.record_store import StoreUnavailable
from bot.store.records import Ticket
from bot.transport.message import Verb
from bot.transport.sending import say
from texts import Texts

_DATA = re.compile(r"([a-z]):([A-Za-z0-9_-]{12})(?::([a-z0-9.-]{1,40}))?")


@dataclass(frozen=True, slots=True)
class Wish:
    """What a press asks for: a verb about a ticket, by the ticket's name."""

    verb: Verb
    name: str
    ticket: Ticket


@dataclass(frozen=True, slots=True)
class Press(Wish):
    """A press that was checked: by the owner of the ticket, in its chat, within its lifetime."""

    query: CallbackQuery
    argument: str


async def press_of(context: Context, query: CallbackQuery, texts: Texts) -> Press | None:
    """Returns the press if its sender owns the ticket and it has not expired. Else answers why not and returns None."""
    match = _DATA.fullmatch(query.data or "")
    try:
        ticket = await _ticket(context, query, match[2]) if match else None
    except StoreUnavailable as error:
        log.error_event("memory-unavailable", error)
        await say(query, texts.get("pressed-unavailable"))
        return None
    if match is None or ticket is None or match[1] not in list(Verb):
        await refuse(query, texts)
        return None
    verb = Verb(match[1])
    log.event("press", verb=verb.name.lower().replace("_", "-"))
    return Press(verb, match[2], ticket, query, match[3] or "")


async def _ticket(context: Context, query: CallbackQuery, name: str) -> Ticket | None:
    ticket = await context.store.strict.recall(Ticket, query.from_user.id, name)
    chat = query.message.chat.id if query.message else None
    return ticket if ticket is not None and ticket.chat == chat else None


async def refuse(query: CallbackQuery, texts: Texts) -> None:
    """Answers a press that belongs to no record: on the buttons of somebody else, or on expired ones."""
    log.event("press-refused")
    if _is_of_another_person(query):
        await say(query, texts.get("pressed-not-yours"))
    else:
        await expired(query, texts)


def _is_of_another_person(query: CallbackQuery) -> bool:
    """Tells whether the message with the button answers another person, as far as Telegram reports it."""
    message = query.message
    if message is None:
        return False
    if message.chat.type == Chat.PRIVATE:
        return message.chat.id != query.from_user.id
    question = message.reply_to_message if isinstance(message, Message) else None
    return question is not None and question.from_user is not None and question.from_user.id != query.from_user.id


async def expired(query: CallbackQuery, texts: Texts) -> None:
    """Answers a press whose button has expired, and offers to look again."""
    await offer(query, texts)
