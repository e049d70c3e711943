"""``/log CODE``: links the chat in which an admin writes it, so that it gets the cards of their group."""

from __future__ import annotations

import re
from dataclasses import replace

from telegram import Bot, Message, Update
from telegram.ext import CommandHandler

from bot import log
from bot.groups.context import GroupContext
from bot.groups.ledger import LinkCode
from bot.groups.records import Group
from bot.groups.rights import Permission as May
from bot.groups.senders import SenderKind, sender_of
from bot.transport.message import Answer
from bot.transport.routing import IN_GROUPS, PRIVATE, Handler, UpdateContext
from bot.transport.sending import place_of, send
from texts import texts


class GroupLogChat:
    def __init__(self, context: GroupContext) -> None:
        self._context = context

    def handlers(self) -> list[Handler]:
        return [CommandHandler("log", self.link, IN_GROUPS | PRIVATE)]

    async def link(self, update: Update, update_context: UpdateContext) -> None:
        """Links the chat in which an admin writes ``/log CODE``, so that it gets the cards; a code works once."""
        message = update.effective_message
        if message is None:
            return
        log.event("command", name="log")
        words = (message.text or "").split()[1:]
        said = await self._context.shared.texts_for(message.from_user)
        linked = await self._linked(update_context.bot, message, words[0].lower()) if len(words) == 1 else None
        if linked is None:
            await send(update_context.bot, place_of(message), Answer(said.get("group-log-refused")))
            return
        said = texts(linked.language)
        title = await self._context.title(linked.owner)
        await send(update_context.bot, place_of(message), Answer(said.get("group-log-here", group=title)))
        await self._context.say_in_group(linked, Answer(said.get("group-log-linked")))

    async def _linked(self, bot: Bot, message: Message, code: str) -> Group | None:
        repository, place = self._context.repository, place_of(message)
        link = await repository.recall(LinkCode, 0, code) if re.fullmatch(r"[a-z0-9]{8}", code) else None
        sender = sender_of(message)
        known = link is not None and (sender.kind is SenderKind.ANONYMOUS or sender.id == link.admin)
        if link is None or not known or link.chat == message.chat.id:
            return None
        await repository.drop(link)
        if await self._context.admins.may(bot, link.chat, link.admin) is not May.YES:
            return None
        async with repository.lock(link.chat):
            group = await repository.of(link.chat)
            if group is None:
                return None
            group = replace(group, log=place.chat, log_topic=place.topic)
            await repository.save(group)
        await self._context.mark_log_chat(group)
        return group
