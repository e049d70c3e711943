"""Answers ``/help``. In groups, commands of the private chat are answered with a pointer to it."""

from __future__ import annotations

from telegram import Message, Update
from telegram.ext import CommandHandler

from bot import log
from bot.context import Context
from bot.transport.message import Answer
from bot.transport.routing import IN_GROUPS, PRIVATE, Handler, UpdateContext
from bot.transport.sending import place_of, send

ALL = ("check", "tips", "quiz", "help", "privacy", "mydata", "forget", "delete", "language", "start")
"""Commands in Telegram's menu of private chats, in this order."""


class Commands:
    """Answers commands that need nothing but a text."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def handlers(self) -> list[Handler]:
        private_only = [name for name in ALL if name not in ("check", "tips")]
        return [
            CommandHandler("help", self.help, PRIVATE),
            CommandHandler(private_only, self.point_to_private, IN_GROUPS),
        ]

    async def help(self, update: Update, _: UpdateContext) -> None:
        """Sends how the bot is used."""
        message = update.effective_message
        if message is None:
            return
        log.event("command", name="help")
        texts = await self._context.texts_for(message.from_user)
        await send(message.get_bot(), place_of(message), Answer(texts.get("help")))

    async def point_to_private(self, update: Update, update_context: UpdateContext) -> None:
        """Sends a pointer to the private chat, or what the bot does in a group.

        A command without this bot's name may be for another bot and is ignored.
        """
        message = update.effective_message
        if message is None or not is_for(update_context.bot.username, message):
            return
        texts = await self._context.texts_for(message.from_user)
        key = "group-help" if command_of(message) == "help" else "only-private"
        await send(message.get_bot(), place_of(message), Answer(texts.get(key)))


def command_of(message: Message) -> str:
    """Returns the name of the command with which a message begins."""
    word = (message.text or message.caption or "").split()[0]
    return word[1:].split("@")[0].lower()


def is_for(username: str, message: Message) -> bool:
    """Tells whether a message names this bot."""
    return f"@{username}".lower() in (message.text or message.caption or "").lower()
