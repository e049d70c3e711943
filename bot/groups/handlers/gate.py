"""Stands before all commands in groups: of one member, only so many are answered, so that notices about photos find room.

A general command without a bot's name is for the one bot of a group, as Telegram has it: among several, it is left to them.
"""

from __future__ import annotations

from telegram import Update
from telegram.ext import MessageHandler, filters

from bot import log
from bot.groups.context import GroupContext
from bot.groups.pace import OF_A_MEMBER, TooMany
from bot.groups.senders import sender_of
from bot.groups.vocabulary import Act
from bot.transport.message import Answer
from bot.transport.routing import IN_GROUPS, Handler, UpdateContext
from bot.transport.sending import place_of

OURS = frozenset(
    {"check", "report", "strikes", "pardon", "exempt", "stats", "settings", "log", "tips", "help", *Act},
)
"""Commands that are answered in groups also without the bot's name."""
GENERAL = {"/tips": "tips-group", "/help": "group-help"}
"""Commands that other bots have, too, and what answers them in a group."""


class GroupGate:
    def __init__(self, context: GroupContext) -> None:
        self._context = context

    def handlers(self) -> list[Handler]:
        too_many = TooMany(self._context.pace, OURS, self._context.bot, self._context.admins.held)
        bare = filters.Regex(rf"^({'|'.join(GENERAL)})(?![@\w])")
        return [MessageHandler(IN_GROUPS & too_many, self.refuse), MessageHandler(IN_GROUPS & bare, self.general)]

    async def general(self, update: Update, _: UpdateContext) -> None:
        """Answers a general command where no other bot is known to be meant."""
        message = update.message
        group = await self._context.repository.of(message.chat.id) if message is not None else None
        if message is None or group is None or await self._context.admins.beside(self._context.bot, group.owner):
            return
        key = GENERAL[(message.text or "").split()[0].lower()]
        log.event("command", name=key)
        place, words = place_of(message), self._context.texts(group).get(key)
        await self._context.answer(group, Answer(words), reply=place.message, topic=place.topic)

    async def refuse(self, update: Update, _: UpdateContext) -> None:
        """Says once that it was too many; further ones are passed over."""
        message = update.message
        if message is None:
            return
        log.event("too-many-commands")
        group = await self._context.repository.of(message.chat.id)
        if group is None or not self._context.pace.first_refusal(message.chat.id, sender_of(message).id):
            return
        await self._context.answer_asker(
            group, message, lambda said: Answer(said.get("group-too-many-commands", count=OF_A_MEMBER))
        )
