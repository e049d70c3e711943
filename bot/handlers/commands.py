"""``/start``, ``/help``, ``/tips``, ``/privacy``, ``/forget``; in groups a word that the work is done in private."""

from __future__ import annotations

from telegram import Message, Update
from telegram.ext import CommandHandler, filters

from bot import log
from bot.desk import Desk
from bot.handlers.photos import Context, Handler, place_of
from bot.handlers.sending import send
from bot.memory import MemoryUnavailable
from bot.reply import Answer
from bot.texts import Texts

NAMES = ("start", "help", "tips", "privacy", "forget")


class Commands:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def handlers(self) -> list[Handler]:
        new = filters.UpdateType.MESSAGE
        return [
            CommandHandler(NAMES, self.answer, new & filters.ChatType.PRIVATE),
            CommandHandler(NAMES, self.point_to_private, new & filters.ChatType.GROUPS),
        ]

    async def answer(self, update: Update, _: Context) -> None:
        message = update.effective_message
        if message is None or message.from_user is None:
            return
        name = _name(message)
        log.event("command", name=name)
        texts = self._desk.texts_for(message.from_user)
        text = await self._forget(message.from_user.id, texts) if name == "forget" else self._say(name, texts)
        await send(message.get_bot(), place_of(message), Answer(text))

    async def point_to_private(self, update: Update, context: Context) -> None:
        """Only when it is meant for this bot: a bare /start in a group may be for any of the bots there."""
        message = update.effective_message
        if message is None or f"@{context.bot.username}".lower() not in (message.text or "").lower():
            return
        texts = self._desk.texts_for(message.from_user)
        await send(message.get_bot(), place_of(message), Answer(texts.say("only-private")))

    def _say(self, name: str, texts: Texts) -> str:
        desk = self._desk
        if name == "privacy":
            return texts.say(name, minutes=desk.memory.minutes, store=desk.store, key=desk.key)
        return texts.say(name)

    async def _forget(self, owner: int, texts: Texts) -> str:
        try:
            records = await self._desk.memory.forget(owner)
        except MemoryUnavailable as error:
            log.trouble("memory-unavailable", error)
            return texts.say("forget-unavailable", minutes=self._desk.memory.minutes)
        return texts.say("forgotten", records=records)


def _name(message: Message) -> str:
    """Which of our commands it is; the handler has matched it already, so it stands at the beginning."""
    word = (message.text or message.caption or "").split()[0]
    return word[1:].split("@")[0].lower()
