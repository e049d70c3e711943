"""The first room of every update: what was taken before is turned away, and so is who is not let in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from telegram import Chat, Update
from telegram.error import TelegramError
from telegram.ext import ApplicationHandlerStop, TypeHandler

from bot import log
from bot.context import Context
from bot.store.record_store import StoreUnavailable
from bot.transport.message import Answer
from bot.transport.routing import Handler, UpdateContext, is_present
from bot.transport.sending import Destination, place_of, say, send

FIRST_HANDLER_GROUP = -1
"""Handlers of this group run before all others; stopping here stops everything."""


class Admission:
    """``serves`` tells whether an update concerns a group that is served, ``notes`` write down what it will owe."""

    def __init__(
        self,
        context: Context,
        allowed: frozenset[int] = frozenset(),
        serves: Callable[[Update], Awaitable[bool]] | None = None,
        notes: Sequence[Callable[[Update], Awaitable[None]]] = (),
    ) -> None:
        self._context = context
        self._allowed = allowed
        self._serves = serves
        self._notes = notes

    def handlers(self) -> list[Handler]:
        return [TypeHandler(Update, self.receive)]

    async def receive(self, update: Update, _: UpdateContext) -> None:
        """One person's updates pass in the order of their coming, also when the memory answers out of order."""
        person = update.effective_user
        with self._context.locks.place(("entrance", person.id if person else 0)) as turn:
            await turn
            if not await self._is_new(update.update_id):
                log.event("taken-before")
                raise ApplicationHandlerStop
            if not await self._is_admitted(update):
                await self._turn_away(update)
                raise ApplicationHandlerStop

    async def write_down(self, update: Update) -> None:
        """What this update will owe, before it counts as taken; one that was taken before owes nothing any more."""
        if await self._is_admitted(update) and not await self._was_taken(update.update_id):
            for note in self._notes:
                await note(update)

    async def _was_taken(self, number: int) -> bool:
        try:
            return await self._context.store.taken(number)
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            return False

    async def _is_admitted(self, update: Update) -> bool:
        """Everybody where nobody is named; else the named people and chats, and the groups that one of them brought it to."""
        person, chat = update.effective_user, update.effective_chat
        if not self._allowed or (person is not None and person.id in self._allowed):
            return True
        if chat is not None and chat.type != Chat.PRIVATE and chat.id in self._allowed:
            return True
        return self._serves is not None and await self._serves(update)

    async def _is_new(self, number: int) -> bool:
        try:
            return await self._context.store.first_time(number)
        except StoreUnavailable as error:
            log.error_event("memory-unavailable", error)
            return True

    async def _turn_away(self, update: Update) -> None:
        """Said in private chats and to presses; in groups a stranger's message is none of this bot's business."""
        log.event("not-allowed")
        texts = await self._context.texts_for(update.effective_user)
        sentence = texts.get("not-allowed")
        message = update.effective_message
        if update.callback_query is not None:
            await say(update.callback_query, sentence)
        elif update.my_chat_member is not None and is_present(update.my_chat_member.new_chat_member):
            await self._leave(update.my_chat_member.chat, sentence)
        elif message is not None and message.chat.type == Chat.PRIVATE:
            await send(message.get_bot(), place_of(message), Answer(sentence))

    async def _leave(self, chat: Chat, sentence: str) -> None:
        """A group that somebody else has brought the bot to is told so and left."""
        if chat.type == Chat.PRIVATE:
            return
        try:
            await send(chat.get_bot(), Destination(chat.id), Answer(sentence))
        except TelegramError as error:
            log.error_event("not-told", error)
        await chat.leave()
